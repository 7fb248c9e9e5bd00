"""A report as a notebook shows it: a piece of HTML without a style of its own, every word of an article escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from numcheck.checks.finding import Finding
from numcheck.reports.passages import Passage, passages, printable
from numcheck.reports.result import Places, Result

MOST = 50  # findings that are shown: a notebook is read, and the rest is in `findings`


def as_html(result: Result, headline: str) -> str:
    """The headline, and under it every finding with its sentences, to be unfolded."""
    return "".join(_pieces(result, headline))


def _pieces(result: Result, headline: str) -> Iterator[str]:
    yield f'<div class="numcheck"><p><strong>{_text(headline)}</strong></p>'
    places = result.places()
    for finding in result.findings[:MOST]:
        yield from _finding(finding, places)
    if len(result.findings) > MOST:
        yield f"<p>{len(result.findings) - MOST} more are in <code>findings</code></p>"
    yield "</div>"


def _finding(finding: Finding, places: Places) -> Iterator[str]:
    rule = _text(finding.rule or finding.check)
    yield f"<details><summary>{finding.severity} <code>{rule}</code> {_text(finding.message)}</summary>"
    for passage in passages(finding.evidence, places):
        yield f"<blockquote>{''.join(_sentence(passage))}<br><small>{_place(passage)}</small></blockquote>"
    yield f"<p>Arithmetic: {_text(finding.explanation)}</p>"
    if finding.suggestions:
        yield f"<p>Would fit: {' or '.join(f'<strong>{_text(figure)}</strong>' for figure in finding.suggestions)}</p>"
    yield "</details>"


def _sentence(passage: Passage) -> Iterator[str]:
    for text, is_marked in passage.pieces():
        yield f"<mark>{_text(text)}</mark>" if is_marked else _text(text)


def _place(passage: Passage) -> str:
    title = "title" if passage.part == "title" else ""
    return ", ".join(_text(item) for item in (str(passage.place), title, passage.said_by) if item)


def _text(text: str) -> str:
    return escape(printable(text))

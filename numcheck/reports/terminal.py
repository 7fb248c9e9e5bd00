"""The report for a terminal: each finding with its sentences, the numbers underlined or, with colour, lit up."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

from numcheck.checks.finding import Finding
from numcheck.reports.counts import SEVERITIES, by_check, findings_line, reading_line
from numcheck.reports.options import Options
from numcheck.reports.passages import Passage, Piece, passages, printable
from numcheck.reports.result import Places, Result
from numcheck.reports.tables import plain_table

_COLORS = {"error": "1;31", "warning": "1;33", "note": "1;36", "mark": "1;4", "faint": "2"}
_INDENT = "    "


def text(result: Result, options: Options) -> Iterator[str]:
    """`check --format text`: for reading."""
    places = result.places()
    for finding in result.findings:
        yield from (line + "\n" for line in _finding(finding, places, options))
        yield "\n"
    if result.findings:
        yield _table(result)
    yield f"{findings_line(result)} in {reading_line(result)}\n"


def concise(result: Result, options: Options) -> Iterator[str]:
    """`check --format concise`: a line per finding, as compilers write them."""
    places = result.places()
    for finding in result.findings:
        place = places(finding.evidence[0])
        severity = _paint(finding.severity, finding.severity, options)
        yield f"{place}: {severity} {finding.rule or finding.check}: {printable(finding.message)}\n"


def _finding(finding: Finding, places: Places, options: Options) -> Iterator[str]:
    place = places(finding.evidence[0])
    rule = finding.rule or finding.check
    named = rule if rule == finding.check else f"{rule} ({finding.check})"
    yield f"{_paint(finding.severity, finding.severity, options)}: {named} at {place}"
    yield from _wrapped(printable(finding.message), "  ", options)
    for passage in passages(finding.evidence, places):
        yield ""
        yield from _passage(passage, options)
    yield ""
    yield from _wrapped(f"arithmetic: {printable(finding.explanation)}", "  ", options)
    if finding.suggestions:
        yield from _wrapped(f"would fit: {printable(' or '.join(finding.suggestions))}", "  ", options)
    if options.explain:
        yield from _reasons(finding)


def _reasons(finding: Finding) -> Iterator[str]:
    yield f"  confidence {finding.confidence:.2f}, which rests on:"
    for reason in finding.reasons:
        yield f"{_INDENT}{reason.weight:+.2f}  {printable(reason.name)}"


def _passage(passage: Passage, options: Options) -> Iterator[str]:
    part = "title" if passage.part == "title" else ""
    place = ", ".join(item for item in (str(passage.place), part, printable(passage.said_by)) if item)
    yield "  " + _paint(place, "faint", options)
    for line in _lines(passage.pieces(), max(30, options.width - len(_INDENT))):
        yield _INDENT + "".join(_paint(text, "mark", options) if marked else text for text, marked in line).rstrip()
        if not options.color and any(marked for _, marked in line):
            yield _INDENT + "".join(("^" if marked else " ") * columns(text) for text, marked in line).rstrip()


def _lines(pieces: Iterable[Piece], width: int) -> Iterator[list[Piece]]:
    """Pieces broken into lines of at most `width` columns, between words."""
    line: list[Piece] = []
    used = 0
    for word, marked in _words(pieces):
        size = columns(word.rstrip())
        if line and used + size > width:
            yield line
            line, used = [], 0
        used += columns(word)
        joined = line.pop()[0] if line and line[-1][1] == marked else ""
        line.append((joined + word, marked))
    if line:
        yield line


def _words(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Words with the space behind them, which is never marked."""
    for text, marked in pieces:
        at = 0
        while at < len(text):
            space = text.find(" ", at)
            end = len(text) if space < 0 else space
            if end > at:
                yield (text[at:end], marked)
            if space >= 0:
                yield (" ", marked and end + 1 < len(text))
            at = end + 1


def columns(text: str) -> int:
    r"""How many columns of a terminal a text takes.

    >>> columns("12名"), columns("e\u0301"), columns("12 🚢")
    (4, 1, 5)
    """
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _wrapped(line: str, indent: str, options: Options) -> list[str]:
    return textwrap.wrap(line, max(40, options.width), initial_indent=indent, subsequent_indent=indent + "  ")


def _paint(text: str, color: str, options: Options) -> str:
    return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if options.color else text


def _table(result: Result) -> str:
    header = ("check", *(f"{severity}s" for severity in SEVERITIES))
    return plain_table(header, by_check(result), numbers=len(SEVERITIES)) + "\n"

"""The findings as cards: the sentences quoted, the arithmetic, what would fit, and where each leads in the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.ignores.fingerprint import fingerprints
from numcheck.ignores.sidecar import entry
from numcheck.reports.options import Options
from numcheck.reports.passages import Piece, passages, printable
from numcheck.reports.result import About, Places, Result


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of a finding, the article it stands in and the place of its first mark in the page."""

    pieces: tuple[Piece, ...]
    place: str
    anchor: str
    article: int
    said_by: str
    is_title: bool


@dataclass(frozen=True, slots=True)
class FindingCard:
    """A finding; `entry` is what the sidecar file would say of it."""

    number: int
    severity: Severity
    rule: str
    message: str
    quotes: tuple[Quote, ...]
    arithmetic: str
    suggestions: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...]
    confidence: str
    about: About | None
    link: str
    fingerprint: str
    entry: Mapping[str, str]

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles that take part in it, the one to look at first first."""
        return tuple(dict.fromkeys(quote.article for quote in self.quotes))


def cards(result: Result, options: Options) -> Iterator[FindingCard]:
    """Each finding of the result, numbered from 1."""
    places, numbers = result.places(), numbered(result)
    files = {document.id: document.path for document in result.documents}
    named = fingerprints(result.findings, places.documents)
    for number, (finding, fingerprint) in enumerate(zip(result.findings, named, strict=True), 1):
        rule = finding.rule or finding.check
        yield FindingCard(
            number,
            finding.severity,
            rule,
            printable(finding.message),
            tuple(_quotes(finding, places, numbers)),
            printable(finding.explanation),
            tuple(map(printable, finding.suggestions)),
            tuple((f"{reason.weight:+.2f}", printable(reason.name)) for reason in finding.reasons)
            if options.explain
            else (),
            f"{finding.confidence:.2f}",
            result.about.get(rule),
            _safe(result.links.get(rule, "")),
            fingerprint,
            entry(finding, files),
        )


def numbered(result: Result) -> dict[str, int]:
    """The number in the page of each article, by its id."""
    return {document.id: number for number, document in enumerate(result.documents, 1)}


def anchor(article: int, part: str, start: int) -> str:
    """What a stretch of text is called in the page.

    >>> anchor(3, "text", 104), anchor(3, "title", 0)
    ('p3-104', 'p3-t0')
    """
    return f"p{article}-{'t' if part == 'title' else ''}{start}"


def _safe(link: str) -> str:
    """A link that leads to a page and runs nothing.

    >>> _safe("https://example.org/r"), _safe("javascript:alert(1)")
    ('https://example.org/r', '')
    """
    return link if link.startswith(("https://", "http://")) else ""


def _quotes(finding: Finding, places: Places, numbers: Mapping[str, int]) -> Iterator[Quote]:
    firsts: dict[tuple[str, str, int], Evidence] = {}
    for item in finding.evidence:
        firsts.setdefault((item.article, item.part, item.sentence_start), item)
    for passage, item in zip(passages(finding.evidence, places), firsts.values(), strict=True):
        article = numbers[item.article]
        yield Quote(
            passage.pieces(),
            printable(str(passage.place)),
            anchor(article, item.part, item.start),
            article,
            printable(passage.said_by),
            passage.part == "title",
        )

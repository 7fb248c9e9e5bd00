"""A result as the templates want it: every piece of text named, counted and safe to show, without the markup."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.ignores.fingerprint import fingerprints
from numcheck.ignores.sidecar import entry
from numcheck.reports.claim_rows import HEADER, cells, interval
from numcheck.reports.counts import SEVERITIES, by_rule, findings_line, reading_line
from numcheck.reports.html.facts import FactView, facts
from numcheck.reports.html.marked import Paragraph, Span, marked
from numcheck.reports.options import Options
from numcheck.reports.passages import Piece, passages, printable
from numcheck.reports.result import About, Places, Result

COLUMNS = ("finding", "where", *HEADER[:2], "interval", *HEADER[2:], "kind")  # of the table of claims


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


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A row of the table of claims."""

    number: int
    findings: tuple[int, ...]
    anchor: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, and the findings that the text comes to in it."""

    paragraph: Paragraph
    findings: tuple[FindingCard, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with its text marked and the findings beside it, in the order of its text."""

    number: int
    id: str
    name: str
    title: tuple[Block, ...]
    text: tuple[Block, ...]
    source: str
    author: str
    date: str
    lang: str
    quantities: int
    found: Mapping[Severity, int]
    unplaced: tuple[FindingCard, ...]  # of which no number stands in a paragraph


@dataclass(frozen=True, slots=True)
class View:
    """All that stands on the page."""

    headline: str
    reading: str
    severities: tuple[tuple[Severity, int], ...]
    rules: tuple[tuple[str, int], ...]
    findings: tuple[FindingCard, ...]
    articles: tuple[ArticleView, ...]
    claims: tuple[ClaimRow, ...]
    problems: tuple[str, ...]
    facts: tuple[FactView, ...]
    anchors: frozenset[str]  # of the numbers of findings that stand in a paragraph
    columns: tuple[str, ...] = COLUMNS

    def gravest(self, numbers: Sequence[int]) -> Severity:
        """How grave the gravest of these findings is."""
        return min((self.findings[number - 1].severity for number in numbers), key=SEVERITIES.index)

    def fact(self, finding: int) -> FactView | None:
        """The fact that a finding is about, where it is drawn."""
        return next((fact for fact in self.facts if finding in fact.findings), None)

    @property
    def rows(self) -> Mapping[int, str]:
        """Where each claim stands in the text, by its number."""
        return {row.number: row.anchor for row in self.claims}

    def target(self, quote: Quote) -> str:
        """Where a quote leads: to its first number, or to its article where no such number shows."""
        return quote.anchor if quote.anchor in self.anchors else f"article-{quote.article}"

    @property
    def kinds(self) -> list[str]:
        """The kinds of the claims, in the order of the alphabet."""
        return sorted({row.cells[-1] for row in self.claims})

    @property
    def is_set(self) -> bool:
        """Whether an overview is needed."""
        return len(self.articles) != 1

    @property
    def gravest_first(self) -> list[FindingCard]:
        """The findings of the overview, which is read from the top; those of an article stand as its text does."""
        return sorted(self.findings, key=lambda card: SEVERITIES.index(card.severity))

    @classmethod
    def of(cls, result: Result, options: Options) -> View:
        """The page of a result."""
        findings = tuple(_cards(result, options))
        by_severity = Counter(finding.severity for finding in result.findings)
        rules = Counter(card.rule for card in findings)
        articles = tuple(_articles(result, findings))
        return cls(
            headline=findings_line(result),
            reading=reading_line(result),
            severities=tuple((severity, by_severity[severity]) for severity in SEVERITIES),
            rules=tuple((str(row[0]), rules[str(row[0])]) for row in by_rule(result)),
            findings=findings,
            articles=articles,
            claims=tuple(_rows(result, _standing(articles))),
            problems=tuple(map(printable, result.problems)),
            facts=tuple(facts(result)),
            anchors=frozenset(_anchors(articles)),
        )


def anchor(article: int, part: str, start: int) -> str:
    """What a stretch of text is called in the page.

    >>> anchor(3, "text", 104), anchor(3, "title", 0)
    ('p3-104', 'p3-t0')
    """
    return f"p{article}-{'t' if part == 'title' else ''}{start}"


def _numbered(result: Result) -> dict[str, int]:
    return {document.id: number for number, document in enumerate(result.documents, 1)}


def _cards(result: Result, options: Options) -> Iterator[FindingCard]:
    places, numbers = result.places(), _numbered(result)
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


def _articles(result: Result, findings: Sequence[FindingCard]) -> Iterator[ArticleView]:
    claims: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for number, claim in enumerate(result.claims, 1):
        claims[claim.article, claim.part].append(Span(claim.start, claim.end, number))
    cited = _cited(result.findings)
    for number, document in enumerate(result.documents, 1):
        waiting = {card.number: card for card in findings if number in card.articles}
        found = Counter(card.severity for card in waiting.values())
        blocks = {
            part.name: tuple(
                _blocks(marked(part, claims[document.id, part.name], cited[document.id, part.name]), waiting)
            )
            for part in document.parts
        }
        yield ArticleView(
            number,
            printable(document.id),
            printable(document.title or document.id),
            blocks.get("title", ()),
            blocks["text"],
            printable(document.source or ""),
            printable(document.author or ""),
            document.date.isoformat().removesuffix("T00:00:00") if document.date else "",
            document.lang or "en",
            sum(len(claims[document.id, part.name]) for part in document.parts),
            found,
            tuple(waiting.values()),
        )


def _blocks(paragraphs: Sequence[Paragraph], waiting: dict[int, FindingCard]) -> Iterator[Block]:
    """Each paragraph with the findings that no paragraph before it had; they are waited for no longer."""
    for paragraph in paragraphs:
        numbers = dict.fromkeys(number for stretch in paragraph.stretches for number in stretch.findings)
        yield Block(paragraph, tuple(waiting.pop(number) for number in numbers if number in waiting))


def _cited(findings: Sequence[Finding]) -> dict[tuple[str, str], list[Span]]:
    """Every number of a finding by article and part."""
    spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for number, finding in enumerate(findings, 1):
        for item in finding.evidence:
            spans[item.article, item.part].append(Span(item.start, item.end, number))
    return spans


def _standing(articles: Sequence[ArticleView]) -> frozenset[int]:
    """The claims that stand in a paragraph."""
    blocks = (block for article in articles for block in (*article.title, *article.text))
    pieces = (piece for block in blocks for stretch in block.paragraph.stretches for piece in stretch.pieces)
    return frozenset(number for piece in pieces for number in piece.begun)


def _anchors(articles: Sequence[ArticleView]) -> Iterator[str]:
    for article in articles:
        for part, blocks in (("title", article.title), ("text", article.text)):
            for stretch in (stretch for block in blocks for stretch in block.paragraph.stretches if stretch.findings):
                yield anchor(article.number, part, stretch.start)


def _rows(result: Result, standing: frozenset[int]) -> Iterator[ClaimRow]:
    places, articles = result.places(), _numbered(result)
    cited: dict[tuple[str, int], dict[int, None]] = defaultdict(dict)
    for number, finding in enumerate(result.findings, 1):
        for item in finding.evidence:
            if item.claim:
                cited[item.claim.id, item.claim.end][number] = None
    for number, claim in enumerate(result.claims, 1):
        yield ClaimRow(
            number,
            tuple(cited.get((claim.id, claim.end), ())),
            f"q{number}" if number in standing else f"article-{articles[claim.article]}",
            tuple(_cells(claim, places)),
        )


def _cells(claim: Claim, places: Places) -> Iterator[str]:
    text, value, *more = cells(claim)
    yield printable(str(places(claim)))
    yield from (text, value, interval(claim), *more, claim.kind)

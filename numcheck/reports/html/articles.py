"""The articles with their text marked, and each finding behind the paragraph that it first stands in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from numcheck.checks.finding import Finding, Severity
from numcheck.reports.html.cards import FindingCard, anchor
from numcheck.reports.html.marked import Paragraph, Span, marked
from numcheck.reports.passages import printable
from numcheck.reports.result import Result


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


def articles(result: Result, findings: Sequence[FindingCard]) -> Iterator[ArticleView]:
    """Each article of the result, numbered from 1."""
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


def standing(articles: Sequence[ArticleView]) -> frozenset[int]:
    """The claims that stand in a paragraph."""
    blocks = (block for article in articles for block in (*article.title, *article.text))
    pieces = (piece for block in blocks for stretch in block.paragraph.stretches for piece in stretch.pieces)
    return frozenset(number for piece in pieces for number in piece.begun)


def anchors(articles: Sequence[ArticleView]) -> Iterator[str]:
    """Where the numbers of findings stand that stand in a paragraph."""
    for article in articles:
        for part, blocks in (("title", article.title), ("text", article.text)):
            for stretch in (stretch for block in blocks for stretch in block.paragraph.stretches if stretch.findings):
                yield anchor(article.number, part, stretch.start)

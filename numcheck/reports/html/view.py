"""A result as the templates want it: every piece of text named, counted and safe to show, without the markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from numcheck.checks.finding import Severity
from numcheck.reports.counts import SEVERITIES, by_rule, findings_line, reading_line
from numcheck.reports.html.articles import ArticleView, anchors, articles, standing
from numcheck.reports.html.cards import FindingCard, Quote, cards
from numcheck.reports.html.facts import FactView, facts
from numcheck.reports.html.rows import COLUMNS, ClaimRow, rows
from numcheck.reports.options import Options
from numcheck.reports.passages import printable
from numcheck.reports.result import Result


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
        findings = tuple(cards(result, options))
        by_severity = Counter(finding.severity for finding in result.findings)
        counted = Counter(card.rule for card in findings)
        shown = tuple(articles(result, findings))
        return cls(
            headline=findings_line(result),
            reading=reading_line(result),
            severities=tuple((severity, by_severity[severity]) for severity in SEVERITIES),
            rules=tuple((str(row[0]), counted[str(row[0])]) for row in by_rule(result)),
            findings=findings,
            articles=shown,
            claims=tuple(rows(result, standing(shown))),
            problems=tuple(map(printable, result.problems)),
            facts=tuple(facts(result)),
            anchors=frozenset(anchors(shown)),
        )

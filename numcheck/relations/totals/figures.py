"""The figures of a set, laid out so that what states a total again or adds up to it is looked up, not searched for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import field
from decimal import Decimal
from itertools import groupby

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.reading import is_bare

LONGEST = 12  # figures in a row that are taken for one breakdown, at most
BARE = "dimensionless"

Run = tuple[Decimal, tuple["Figure", ...]]


@record
class Figure:
    """A claim with its value in the base unit, its own or that of the claim before it ("18 hectares, nine of them")."""

    claim: Claim
    value: Decimal


@record(eq=False)
class Unit:
    """All figures of one base unit in the order of the text, by their lower end, and runs of them by their sum."""

    figures: list[Figure] = field(default_factory=list)
    by_low: list[tuple[Decimal, int]] = field(default_factory=list)
    runs: list[tuple[Decimal, int, int]] = field(default_factory=list)  # sum, first figure, the one behind the last

    def about(self, low: Decimal, high: Decimal) -> Iterator[Claim]:
        """The claims whose interval begins between the two."""
        first, last = bisect_left(self.by_low, (low, -1)), bisect_right(self.by_low, (high, len(self.figures)))
        return (self.figures[at].claim for _, at in self.by_low[first:last])

    def adding_up(self, low: Decimal, high: Decimal) -> Iterator[Sequence[Figure]]:
        """The runs of figures in a paragraph whose sum lies between the two."""
        first, last = bisect_left(self.runs, (low, -1, -1)), bisect_right(self.runs, (high, len(self.figures), 0))
        return (self.figures[start:behind] for _, start, behind in self.runs[first:last])


def unit(claim: Claim) -> str:
    """The base unit; a bare number beside a name counts what its neighbours count ("Arden lost 74 houses, Bly 65")."""
    return "count" if claim.quantity.dimension in ("count", BARE) else claim.quantity.base


def laid_out(articles: Sequence[Article]) -> dict[str, Unit]:
    """Every figure of the set by its unit."""
    found: dict[str, Unit] = defaultdict(Unit)
    for article in articles:
        before: Claim | None = None
        for claim in article.claims:
            found[unit(claim)].figures.append(Figure(claim, _value(claim, claim)))
            before = before if before is not None and before.sentence is claim.sentence else None
            if before is not None and (claim.quantity.dimension == BARE or is_bare(claim)):
                found[unit(before)].figures.append(Figure(claim, _value(claim, before)))
            elif claim.kind in ("measure", "money"):
                before = claim
    for kin in found.values():
        kin.by_low.extend(sorted(_lows(kin.figures)))
        kin.runs.extend(sorted(_runs(kin.figures)))
    return found


def _value(claim: Claim, lender: Claim) -> Decimal:
    return Decimal(0) if claim.value is None else claim.value * lender.quantity.low_factor


def _lows(figures: Sequence[Figure]) -> Iterator[tuple[Decimal, int]]:
    for at, figure in enumerate(figures):
        if figure.claim.interval.low is not None:
            yield figure.claim.interval.low, at


def _runs(figures: Sequence[Figure]) -> Iterator[tuple[Decimal, int, int]]:
    paragraphs = groupby(enumerate(figures), key=lambda pair: _paragraph(pair[1].claim))
    for _, group in paragraphs:
        places = [at for at, _ in group]
        for first in range(places[0], places[-1]):
            together = figures[first].value
            for last in range(first + 1, min(places[-1] + 1, first + LONGEST)):
                together += figures[last].value
                yield together, first, last + 1


def _paragraph(claim: Claim) -> tuple[str, str, int]:
    return claim.article, claim.part, claim.sentence.paragraph

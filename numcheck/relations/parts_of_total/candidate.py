"""What a construction offers: a total, its parts, and how sure the text is about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from decimal import Decimal
from functools import reduce
from itertools import pairwise
from operator import add

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.reading import Line, Words, lines, phrases
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.rounding import adds_up
from numcheck.relations.series import Series, is_item, series
from numcheck.words.lexicon import Lexicon

NEAR = (Decimal("0.7"), Decimal("1.43"))  # parts over total, where only nearness says that they are all of it


@record(eq=False)
class Page:
    """An article as constructions read it: its sentences with their items and lists."""

    article: Article
    lines: tuple[Line, ...]
    items: tuple[tuple[Claim, ...], ...]  # for each line the claims that can be added
    series: tuple[tuple[Series, ...], ...]  # for each line its lists
    complete: dict[tuple[int, int], bool] = field(default_factory=dict)  # first and last line of a list -> said so
    unclosed: dict[int, bool] = field(default_factory=dict)  # line -> whether its list leaves something out


def pages(article: Article, lexicon: Lexicon) -> Page:
    """An article, read once for all constructions."""
    read = lines(article)
    items = tuple(tuple(claim for claim in line.claims if is_item(line, claim, lexicon)) for line in read)
    lists = (series(line, lexicon) if len(own) > 1 else () for line, own in zip(read, items, strict=True))
    return Page(article, read, items, tuple(lists))


def of_last_year(line: Line, lexicon: Lexicon) -> Iterator[Claim]:
    """Figures of a past period, no level that another is compared with: "Our income was $874,000 last year"."""
    for claim in line.claims:
        if claim.status == "previous" and claim.kind in {"money", "measure", "count"}:
            compared = {"from", "than", "to", "against", "with"} & set(line.before(claim, 2))
            if not compared and not phrases(lexicon, "compared").begin(line.behind(claim, 2)):
                yield claim


_RESTS = frozenset({"rest", "balance", "remainder", "others"})


@record(eq=False)
class Candidate:
    """A total with its parts, found by one construction. `sure` is its confidence."""

    total: Claim
    parts: tuple[Claim, ...]
    name: str
    sure: Decimal
    scope: str = "sentence"

    def relation(self) -> Relation:
        """The relation, claims in the order of the text."""
        roles = [("total", self.total), *(("part", part) for part in self.parts)]
        roles.sort(key=lambda role: (role[1].article, role[1].part == "text", role[1].start))
        reason = Reason(f"construction: {self.name}", self.sure)
        return Relation("parts-of-total", tuple(roles), self.sure, (reason,), {"scope": self.scope})


def summed(parts: tuple[Claim, ...]) -> Interval:
    """What the parts together admit, in base units."""
    return reduce(add, (part.interval for part in parts))


def fits(candidate: Candidate) -> bool:
    """Whether parts and total can both hold."""
    return adds_up(candidate.parts, candidate.total)


def middle(interval: Interval) -> Decimal | None:
    """A value that stands for an interval: its middle, or its only end."""
    if interval.low is None or interval.high is None:
        return interval.low if interval.high is None else interval.high
    return (interval.low + interval.high) / 2


def is_near(total: Claim, parts: tuple[Claim, ...], low: Decimal = NEAR[0], high: Decimal = NEAR[1]) -> bool:
    """Whether parts come close enough to the total that they may be meant as all of it."""
    whole, reached = middle(total.interval), middle(summed(parts))
    if not whole or reached is None:
        return False
    return low <= reached / whole <= high


def exceeds(parts: tuple[Claim, ...], total: Claim) -> bool:
    """Whether parts come to more than the total, by their middles."""
    reached, whole = middle(summed(parts)), middle(total.interval)
    return reached is not None and whole is not None and reached > whole


def is_below(part: Claim, total: Claim) -> bool:
    """Whether a part is less than the total."""
    one, other = middle(part.interval), middle(total.interval)
    return one is None or other is None or one < other


def overlaps(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence says that its groups overlap, or that its figures are rounded."""
    return phrases(lexicon, "overlap").told_in(line)


def _adds_one(behind: Words) -> bool:
    """Whether one more is told behind a list: "one gold, two silver and a bronze"."""
    return "one" in behind or any(pair in _AND_A for pair in pairwise(behind))


_AND_A = {("and", "a"), ("and", "an"), ("plus", "a"), ("plus", "an")}


def is_explained(candidate: Candidate, behind: Iterable[Claim]) -> bool:
    """Whether a number behind the list is just what is missing: "won 14, drew 7 and lost 8 of 30; one was off"."""
    reached, whole = middle(summed(candidate.parts)), middle(candidate.total.interval)
    if reached is None or whole is None or reached >= whole:
        return False
    last = max(candidate.parts, key=lambda part: part.start)
    if not _RESTS.isdisjoint(last.sentence.lower[last.last_word + 1 :]):
        return True  # "2.3 million for the roof, 1.1 million for the organ and the balance for fees"
    if whole - reached == 1 and _adds_one(last.sentence.lower[last.last_word + 1 :]):
        return True
    return any(
        claim.kind == candidate.total.kind and claim.interval.low is not None and claim.interval.low == whole - reached
        for claim in behind
    )

"""Moves told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.before_after.attached import attached
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.levels import Pair, pairs
from numcheck.relations.before_after.size import is_far_off
from numcheck.relations.before_after.words import Way, marks
from numcheck.relations.reading import Line
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.9")
SMALL = Decimal(200)  # a bare number below may be a place in a list


def find(line: Line, found: Sequence[Item], lexicon: Lexicon) -> Iterator[Relation]:
    """The pairs of a sentence with the sizes of change it gives for them, and those of which it only tells the way."""
    taken: set[str] = set()
    for pair in pairs(line, found, lexicon):
        if _is_rank(pair, lexicon):
            continue
        sizes = [item for item in attached(pair, found, lexicon) if item.claim.id not in taken]
        taken.update(item.claim.id for item in sizes)
        if any(_is_of_other_time(pair, item) for item in sizes):
            continue
        for item in sizes:
            yield moved(pair, item, "sentence", "construction: a change with what it leads from and to")
        if not sizes and pair.way is not None:
            yield moved(pair, None, "sentence", "construction: a move from one figure to another")


def _is_of_other_time(pair: Pair, item: Item) -> bool:
    """Whether a change is of a shorter time than a comparison: "up 2 to 180, against 340 a year ago"."""
    if pair.from_to or item.claim.start > pair.after.start or pair.before.kind == "percent":
        return False
    compared = not _AGAINST.isdisjoint(pair.line.before(pair.before, 4))
    return compared and is_far_off(pair.before, pair.after, item)


_AGAINST = frozenset({"against", "compared", "versus", "vs"})


def moved(pair: Pair, item: Item | None, scope: str, name: str) -> Relation:
    """The relation of a pair and the size of its change."""
    return related(pair.before, pair.after, item, scope, name, pair.way)


def related(
    before: Claim, after: Claim, item: Item | None, scope: str, name: str, way: Way | None = None, sure: Decimal = SURE
) -> Relation:
    """The relation of two levels and the size of the change between them."""
    roles = [("from", before), ("to", after), *([("change", item.claim)] if item else [])]
    roles.sort(key=lambda role: (role[1].article, role[1].part == "text", role[1].start))
    facts = {
        "measure": (item.change or "") if item else "",
        "way": (item.way if item else way) or "",
        "loose": "yes" if item and item.loose else "no",
        "scope": scope,
    }
    return Relation("before-after", tuple(roles), sure, (Reason(name, sure),), facts)


def _is_rank(pair: Pair, lexicon: Lexicon) -> bool:
    """Whether the figures may be places in a list, where a rise is to a smaller number."""
    small = all(claim.kind == "count" and (claim.value or 0) < SMALL for claim in (pair.before, pair.after))
    return small and not marks(lexicon).ranks.isdisjoint(pair.line.words)

"""Falls by more than all there is: "the price fell 300 per cent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.words import marks
from numcheck.relations.reading import Line
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

ALL = Decimal(100)
SURE = Decimal("0.85")


def find(line: Line, found: Sequence[Item], lexicon: Lexicon) -> Iterator[Relation]:
    """Falls by over a hundred per cent in a sentence that speaks of nothing which can be negative."""
    for item in found:
        value = item.claim.value
        if item.change != "percent" or item.way != "down" or value is None or value <= ALL:
            continue
        if marks(lexicon).below_nothing.isdisjoint(line.words):
            reason = Reason("construction: a fall of something that cannot be negative", SURE)
            yield Relation("fall-alone", (("change", item.claim),), SURE, (reason,), {"scope": "sentence"})

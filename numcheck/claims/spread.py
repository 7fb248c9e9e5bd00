"""Counts that a distant adverb makes a rate: "150 strikes against targets on the ground daily"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from numcheck.claims.context import Context
from numcheck.units import Quantity
from numcheck.units.lookup import compiled
from numcheck.units.per import COUNTED, over
from numcheck.words.lexicon import Lexicon

FARTHEST = 12  # words between a count and its adverb


@cache
def _adverbs(lexicon: Lexicon) -> dict[str, str]:
    return dict(lexicon.table("frequency")["adverbs"])


def spread(context: Context, at: int, quantity: Quantity, lexicon: Lexicon) -> Quantity:
    """The quantity as a rate where an adverb of frequency ends its clause; itself otherwise."""
    if quantity.kind != "count" or quantity.adjective or quantity.unit != "count":
        return quantity
    lower, tags = context.sentence.lower, context.tags
    behind = context.spans[at][1]
    adverbs = _adverbs(lexicon)
    for here in range(behind, min(len(lower), behind + FARTHEST)):
        if tags[here] in "MCW" or lower[here] in ",;:":
            return quantity
        if lower[here] in adverbs and (here + 1 == len(lower) or tags[here + 1] in ".CPW"):
            unit = over(COUNTED, adverbs[lower[here]], compiled(lexicon))
            return replace(
                quantity,
                kind=unit.kind,
                unit=unit.name,
                dimension=unit.dimension,
                base=unit.base,
                low_factor=unit.low,
                high_factor=unit.high,
            )
    return quantity

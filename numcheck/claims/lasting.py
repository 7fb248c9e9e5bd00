"""A length of time or a row of things that something lasts: "Over ten days the hotline took", no hedge at all."""

from __future__ import annotations

from dataclasses import replace

from numcheck.claims.context import Context
from numcheck.units import Quantity

OVER = "over"
STARTERS = frozenset({"the", "a", "an", "it", "he", "she", "they", "we", "its", "his", "her", "their", "our"})


def plain(context: Context, at: int, quantity: Quantity) -> Quantity:
    """The quantity without its "over" where that opens the sentence and a subject follows; itself otherwise.

    "Over ten days have passed" and "Over 200 people died" say that it was more.
    """
    number, sentence = quantity.number, context.sentence
    if number.hedge_start is None or quantity.kind not in ("duration", "count") or number.modifier != "more_than":
        return quantity
    first, behind = context.spans[at]
    if first != 1 or sentence.lower[0] != OVER or number.value is None:
        return quantity
    words = sentence.lower
    end = next((i for i in range(behind, min(len(words), behind + 3)) if words[i] in STARTERS), None)
    follows = end is not None and words[end - 1].endswith("s")
    paused = quantity.kind == "duration" and words[behind : behind + 1] == (",",)
    return _bare(quantity) if follows or paused else quantity


def _bare(quantity: Quantity) -> Quantity:
    number = quantity.number
    low = number.interval.low
    interval = replace(number.interval, high=low) if low is not None else number.interval
    return replace(quantity, number=replace(number, modifier="exact", hedge_start=None, interval=interval))

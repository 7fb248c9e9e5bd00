"""A figure said again in another unit: "just under 10 km (6 miles)", "up 40 points, or 0.3%"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from numcheck.claims.context import Context
from numcheck.numbers.atom import Reading
from numcheck.numbers.hedges import hedged
from numcheck.numbers.number import Modifier
from numcheck.numbers.vocabulary import vocabulary
from numcheck.units import Quantity
from numcheck.words.lexicon import Lexicon

_BETWEEN = frozenset({("(",), ("/",), (",", "or"), ("or",), ("points", ",", "or"), ("points", "or"), ("points", "(")})


def is_said_again(context: Context, quantities: Sequence[Quantity], at: int) -> bool:
    """Whether nothing but a bracket, a stroke or "or" stands between a quantity and the one before it.

    In one unit they are two figures: "10 or 12 km".
    """
    if not at or quantities[at].unit == quantities[at - 1].unit:
        return False
    return context.sentence.lower[context.spans[at - 1][1] : context.spans[at][0]] in _BETWEEN


def with_hedge(quantity: Quantity, modifier: Modifier, lexicon: Lexicon) -> Quantity:
    """The quantity under the hedge of the figure it says again; itself where it has a hedge of its own."""
    number = quantity.number
    if modifier == "exact" or number.modifier != "exact" or number.value is None:
        return quantity
    reading = Reading(number.value, number.step, number.interval)
    interval = hedged(reading, modifier, vocabulary(lexicon))
    return replace(quantity, number=replace(number, modifier=modifier, interval=interval))

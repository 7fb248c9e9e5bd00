"""One quantity told in two units: "5 dollars and 20 cents" is one amount; of "6ft 2" the 2 is inches.

Feet and inches stay two quantities, for both figures are looked for in texts; money is one sum as it would be with a
decimal point.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from numcheck.numbers.interval import Interval
from numcheck.units.lookup import Lookup, Unit
from numcheck.units.quantity import Quantity

GAPS = frozenset((" and ", " ", ", "))
CENT = "USD_cent"  # bare cents are those of whatever came before
WITH_CENTS = frozenset(("USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"))
# Unit -> what a bare figure right behind it is of, and how many of that make one.
SMALLER = {"foot": ("inch", 12), "stone": ("pound", 14)}
MILLION = Decimal(1_000_000)
GOES_ON = re.compile(
    r",? ?(?:[a-z]+ly,? )?(?:and|or|to|from|than|against|with|plus)(?: just| about| another| a further)? "
)
ABBREVIATED = ("ft", "st")
ENDS = re.compile(r"$|[\s.,;:!?)\"”](?!\d)")


def in_one(prose: str, whole: Quantity, part: Quantity) -> Quantity | None:
    """The sum of both where `part` is told in a sub-unit of the money of `whole`, else None."""
    if whole.kind != "money" or part.kind != "money" or prose[whole.end : part.start] not in GAPS:
        return None
    if part.base != whole.unit and not (part.unit == CENT and whole.unit in WITH_CENTS):
        return None
    above, below = whole.number.value, part.number.value
    if part.low_factor >= 1 or above is None or below is None or above % 1 or not 0 < below * part.low_factor < 1:
        return None
    value = above + below * part.low_factor
    exact = whole.number.modifier == "exact"
    interval = Interval(value, value) if exact else whole.number.interval.plus(below * part.low_factor)
    number = replace(
        whole.number, end=part.number.end, value=value, interval=interval, step=part.number.step * part.low_factor
    )
    return replace(whole, number=number, end=part.end)


def in_millions(prose: str, full: Quantity, metres: Quantity) -> Quantity | None:
    """The figure as a bare count of millions where its "m" goes on with a scale: "fell 1m barrels to 294.3m"."""
    number = metres.number
    attached = metres.end == number.end + 1 and prose[number.end] == "m"
    if not attached or not GOES_ON.fullmatch(prose, full.end, metres.start) or not ENDS.match(prose, metres.end):
        return None
    if number.value is None:
        return None
    value, step = number.value * MILLION, number.step * MILLION
    interval = number.interval.times(MILLION)
    whole = Interval(value - step / 2, value + step / 2) if number.modifier == "exact" else interval
    counted = replace(number, end=metres.end, value=value, interval=whole, step=step, scale="m")
    return Quantity(counted, metres.start, metres.end, "count", "dimensionless", "dimensionless", "dimensionless")


def smaller_unit(prose: str, whole: Quantity, bare: Quantity, lookup: Lookup) -> Unit | None:
    """The unit of a bare figure right behind feet or stones: "5ft 6", "12 stone 4"."""
    name, many = SMALLER.get(whole.unit, ("", 0))
    value = bare.number.value
    gap = prose[whole.end : bare.start]
    if not name or value is None or not 0 < value < Decimal(many) or gap not in (" ", ". "):
        return None
    if gap == ". " and not prose.endswith(ABBREVIATED, 0, whole.end):
        return None
    return lookup.units[name] if ENDS.match(prose, bare.end) else None

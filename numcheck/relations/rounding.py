"""Whether two figures agree once rounding is taken in: their intervals must overlap by more than an edge."""

from __future__ import annotations

from decimal import Decimal

from numcheck.numbers.interval import Interval

EDGE = Decimal("0.05")  # of the narrower interval: two roundings that only just touch do not explain a difference


def agree(one: Interval, other: Interval) -> bool:
    """Whether some value lies well inside both.

    >>> agree(Interval(Decimal("3.149"), Decimal("3.25")), Interval(Decimal("3.05"), Decimal("3.15")))
    False
    >>> agree(Interval(Decimal("2.6"), Decimal("2.8")), Interval(Decimal("2.75"), Decimal("2.85")))
    True
    """
    if not one.meets(other):
        return False
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return True
    overlap = min(one.high, other.high) - max(one.low, other.low)
    return overlap >= EDGE * min(one.high - one.low, other.high - other.low)

"""Whether figures agree once rounding is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import reduce
from operator import add

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval

EDGE = Decimal("0.05")  # of the narrower interval: two roundings that only just touch do not explain a difference
LIKELY = Decimal("2.6")  # standard deviations: of sums of rounded figures one in a hundred is further off


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


def adds_up(parts: Sequence[Claim], total: Claim, tolerance: Decimal = Decimal(0)) -> bool:
    """Whether the parts can be all of the total.

    Every part may be off by its rounding, but hardly all of them the same way: of exact figures the sum may be off as
    far as rounding errors that fall out by chance make it, of hedged ones as far as they admit.
    """
    intervals = [part.interval.widened(tolerance) for part in parts]
    whole = total.interval.widened(tolerance)
    reached = reduce(add, intervals)
    if not agree(reached, whole):
        return False
    if any(claim.quantity.number.modifier != "exact" or claim.value is None for claim in (*parts, total)):
        return True
    off = abs(_middle(reached) - _middle(whole))
    return off <= LIKELY * _spread([*intervals, whole])


def _middle(interval: Interval) -> Decimal:
    return ((interval.low or Decimal(0)) + (interval.high or Decimal(0))) / 2


def _spread(intervals: Sequence[Interval]) -> Decimal:
    """The standard deviation of a sum of errors, each anywhere in its interval."""
    squares = sum((((one.high or Decimal(0)) - (one.low or Decimal(0))) ** 2 for one in intervals), Decimal(0))
    return (squares / 12).sqrt()

"""A hand-made number for doctests and tests of this room, without the scan."""

from __future__ import annotations

from decimal import Decimal

from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number


def number(start: int, end: int, value: float) -> Number:
    """The cardinal `value` at `start` to `end`."""
    exact = Decimal(str(value))
    return Number(start, end, "cardinal", exact, None, Interval(exact, exact), Decimal(1))

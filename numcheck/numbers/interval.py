"""Closed intervals of Decimal: what a stated number admits.

`Decimal` and not `Fraction`: a third written to 28 digits is exact enough for a text, and Decimal is built and added in
C, more than ten times as fast.
"""

from __future__ import annotations

from decimal import Decimal

from numcheck.records import record


@record
class Interval:
    """All values from `low` to `high`, both included; None is an open end.

    >>> Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(2), None))
    True
    """

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return (self.low is None or other.high is None or self.low <= other.high) and (
            other.low is None or self.high is None or other.low <= self.high
        )

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high)

    def __neg__(self) -> Interval:
        return Interval(None if self.high is None else -self.high, None if self.low is None else -self.low)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def times(self, factor: Decimal) -> Interval:
        """Every value multiplied by `factor`, which is not zero."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high) if factor > 0 else Interval(high, low)

    def plus(self, offset: Decimal) -> Interval:
        """Every value moved by `offset`."""
        return Interval(
            None if self.low is None else self.low + offset, None if self.high is None else self.high + offset
        )

    def widened(self, share: Decimal) -> Interval:
        """Each end moved outwards by `share` of its own size (0.05: five per cent)."""
        if not share:
            return self
        low = None if self.low is None else self.low - abs(self.low) * share
        high = None if self.high is None else self.high + abs(self.high) * share
        return Interval(low, high)


EVERYTHING = Interval(None, None)

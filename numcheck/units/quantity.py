"""The noun of this room: a number with the unit it is a number of."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.records import record

Kind = Literal[
    "count", "measure", "money", "percent", "duration", "age", "rate", "ratio", "date", "clock", "ordinal", "score"
]


@record
class Quantity:
    """`start` to `end` cut out number and unit ("about 21 tons": the hedge is outside, the unit inside).

    For a count the unit is `count` and the count noun is still to be found by `claims/`; the span then ends with the
    number. `low_factor` and `high_factor` convert one stated unit into the base unit of its dimension (kg, m, s, m2,
    m3, m/s, J, W, byte, Pa, K; money: the currency itself, sub-units 0.01); they differ only where the unit is
    ambiguous (`ton`: short to long). `offset` is added after the factor (temperatures; 0 otherwise). Of a rate the base
    unit is base/base; time below the line is taken to weeks (up to a week) or to years, which convert exactly.
    """

    number: Number
    start: int
    end: int
    kind: Kind
    unit: str  # as in CONTRACT.md section 4
    dimension: str
    base: str = (
        ""  # name of the base unit: claims are comparable only where it is equal ("kg", "USD", "percent", "count")
    )
    low_factor: Decimal = Decimal(1)
    high_factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)
    implied: bool = False  # the unit is taken from a neighbour ("7 to 8 km", "rose to 5% from 4")
    adjective: bool = False  # written before its noun with a hyphen: "12-member", "40-year-old", "five-day"

    def in_unit_of(self, other: Quantity) -> Quantity:
        """The same number in the unit of another, marked as implied: the 7 of "7 to 8 km"."""
        return replace(
            self,
            kind=other.kind,
            unit=other.unit,
            dimension=other.dimension,
            base=other.base,
            low_factor=other.low_factor,
            high_factor=other.high_factor,
            offset=other.offset,
            implied=True,
        )

    @property
    def base_interval(self) -> Interval:
        """What the quantity admits, in base units.

        A tuple of factors ("ton") admits every value between the smallest and the largest reading.
        """
        interval = self.number.interval
        if self.low_factor == self.high_factor:
            return (interval if self.low_factor == 1 else interval.times(self.low_factor)).plus(self.offset)
        low, high = interval.times(self.low_factor), interval.times(self.high_factor)
        lows = [i.low for i in (low, high) if i.low is not None]
        highs = [i.high for i in (low, high) if i.high is not None]
        return Interval(min(lows) if len(lows) == 2 else None, max(highs) if len(highs) == 2 else None)

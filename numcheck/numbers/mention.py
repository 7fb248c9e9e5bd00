"""What the readers of dates and clock times hand on: a mention as read, before it is resolved."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.numbers.number import Period


@dataclass(slots=True)
class Mention:
    """One date or clock time. What is written stands in `weekday` to `zone`, what it is part of in the fields below."""

    start: int
    end: int
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    clock: str | None = None
    zone: str | None = None
    period: Period | None = None  # of a relative day or week, where there was an anchor to count from
    settled: bool = False  # `period` is final, also where it is None
    which: int | None = None  # "last Friday", "last May": -1, this 0, next 1
    year_shift: int | None = None  # "May last year": -1
    stretch: tuple[int, int] | None = None  # first month and number of months within the year: "third quarter" (7, 3)
    count: int = 1  # years on from `year`: a decade 10, a season 2
    twelve_months: bool = False  # "the year to June"
    offset: tuple[str, int] | None = None  # "a year earlier": from a date before it
    is_length: bool = False  # "two years later": a length of time where no date before it can be counted from
    weekend: bool = False
    thirds: tuple[int, ...] = ()  # "early" 0, "mid" 1, "late" 2, innermost first

    @property
    def grain(self) -> str:
        """What kind of time it is; ranges join only the same."""
        if self.clock is not None:
            return "clock"
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        if self.weekday is not None:
            return "weekday"
        return "year" if self.year is not None and not self.settled else "other"

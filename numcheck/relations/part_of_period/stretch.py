"""A stretch of days that a figure is of, and whether another lies inside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from numcheck.records import record

YEAR = 365
MONTH = 31
SOON = 60  # days between two counts of one thing that name no beginning
PERFECT = "up to then"  # where only the tense says so
WORKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday"})  # no days of a weekend
UNDATED = 2000  # the year of what is told without one where the article has no date; a leap year


@record
class Window:
    """Days from `low` to `high`; `is_open` says that it begins with the thing itself, `days` how long it then is.

    `at` is the word of the sentence that names it, `said` the words.
    """

    low: date | None
    high: date | None
    at: int
    said: str
    is_open: bool = False
    days: int | None = None
    inner: bool = False  # a part of what was told before: "on the 14th", "in the first 24 of those 72 hours"
    yearless: bool = False  # of a year told elsewhere: "in March" where the article has no date, "half of that year"

    def holds(self, part: Window, *, alone: bool, near: bool) -> bool:
        """Whether another window lies inside this one and is shorter; `near` of sentences that follow each other."""
        if self.low and self.high and part.low and part.high:
            if self._spans(part):
                return True
            years = {self.low.year, self.high.year} if near and (alone or part.yearless) else ()
            return any(self._spans(part.in_year(year)) for year in years)
        if near and not self.inner and (part.inner or (alone and part.said.startswith("the last"))):
            return part.length() < self.length() and not (self.days == 2 and part.said.lower() in WORKDAYS)
        if self.days is not None and self.low is None and not self.is_open:
            return near and not part.is_open and part.low is not None and part.length() * 2 <= self.days
        if self.is_open and part.is_open:
            return self._begins_with(part, near=near)
        if self.is_open and self.low is None and part.low and part.high and self.high:
            recent = near and part.length() <= MONTH and (self.high - part.low).days <= YEAR
            return (alone or recent) and part.high <= self.high and not part.is_open
        return False

    def _spans(self, part: Window) -> bool:
        if not (self.low and self.high and part.low and part.high):
            return False
        inside = self.low <= part.low and part.high <= self.high
        return inside and (part.high - part.low) < (self.high - self.low)

    def in_year(self, year: int) -> Window:
        """The same days of another year, of a month or a day told without its year."""
        if not (self.low and self.high) or self.low.year != self.high.year or str(self.low.year) in self.said:
            return self
        if self.low.day == 29 or self.high.day == 29:
            return self
        return replace(self, low=self.low.replace(year=year), high=self.high.replace(year=year))

    @property
    def is_label(self) -> bool:
        """Whether it is a quarter or a half of a year."""
        return any(word in self.said for word in ("quarter", "half", "year", "months"))

    def length(self) -> int:
        """How many days it has, as far as it is known."""
        if self.days is not None:
            return self.days
        if self.low and self.high:
            return (self.high - self.low).days + 1
        return 0 if self.inner else 99999

    def _begins_with(self, part: Window, *, near: bool) -> bool:
        if part.days is not None:
            return self.days is None or part.days < self.days
        if self.days is not None or self.high is None or part.high is None:
            return False
        if self.low is not None and part.low is not None and self.low != part.low:
            return False
        told = (self.said, part.said).count(PERFECT)
        undated = self.low is None or part.low is None
        close = near and not told  # "by 2018", and next "by 2022"
        if undated and not close and (told > 1 or (self.high - part.high).days > (SOON if told else YEAR)):
            return False
        return part.high < self.high

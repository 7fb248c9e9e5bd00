"""How `dates` counts and writes days: their names, and a corrected day in the shape of the printed one."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from numcheck.numbers.number import Stated

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
LEAP = 2000


def plain(day: date) -> str:
    """A day without its year.

    >>> plain(date(2016, 2, 4))
    '4 February'
    """
    return f"{day.day} {MONTHS[day.month - 1]}"


def days_in(month: int, year: int | None) -> int:
    """The days of a month, of any year where none is told.

    >>> days_in(2, None), days_in(2, 2015), days_in(11, None)
    (29, 28, 30)
    """
    return monthrange(year or LEAP, month)[1]


def days_of(said: Stated, years: Iterable[int]) -> Iterator[date]:
    """The day in each of the years that has it."""
    for year in years:
        if said.month and said.day and said.day <= days_in(said.month, year):
            yield date(year, said.month, said.day)


def same_month(day: date, weekday: int) -> date:
    """The nearest day of the same month that falls on a weekday.

    >>> same_month(date(2016, 2, 24), 1), same_month(date(2016, 2, 1), 6)
    (datetime.date(2016, 2, 23), datetime.date(2016, 2, 7))
    """
    back = (day.weekday() - weekday) % 7
    around = (day - timedelta(days=back), day + timedelta(days=7 - back))
    return min((other for other in around if other.month == day.month), key=lambda other: abs(other - day), default=day)


def with_weekday(text: str, old: int, new: int, *, last: bool = False) -> str:
    """A printed date with another weekday.

    >>> with_weekday("Tuesday, 24 February 2016", 1, 2), with_weekday("TUE 24/02/2016", 1, 2)
    ('Wednesday, 24 February 2016', 'WED 24/02/2016')
    """
    lower, name = text.lower(), WEEKDAYS[old].lower()
    at = lower.rfind(name[:3]) if last else lower.find(name[:3])
    if at < 0:
        return text
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    right = WEEKDAYS[new] if lower[at:end] == name else WEEKDAYS[new][:3]
    return text[:at] + (right.upper() if text[at:end].isupper() else right) + text[end:]


def with_day(text: str, old: int, new: int, *, last: bool = False) -> str:
    """A printed date with another day of the month.

    >>> with_day("Tuesday the 24th of February", 24, 23), with_day("June 3", 3, 11), with_day("2016-02-04", 4, 5)
    ('Tuesday the 23rd of February', 'June 11', '2016-02-05')
    """
    spots = list(_figures(text))
    found = [(start, end) for start, end in spots if int(text[start:end]) == old and end - start <= 2]
    if not found:
        return text
    start, end = found[-1 if last or _is_iso(text) else 0]
    digits = f"{new:02}" if text[start] == "0" else str(new)
    behind = text[end:]
    if behind[:2].lower() in ("st", "nd", "rd", "th"):
        behind = nth(new) + behind[2:]
    return text[:start] + digits + behind


def _is_iso(text: str) -> bool:
    return text.count("-") == 2 and text[-1].isdecimal()


def _figures(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(text):
        end = at
        while end < len(text) and text[end].isdecimal():
            end += 1
        if end > at:
            yield at, end
        at = max(end, at + 1)


def nth(day: int) -> str:
    """What stands behind the figure of an ordinal day.

    >>> [nth(day) for day in (1, 2, 3, 4, 11, 22)]
    ['st', 'nd', 'rd', 'th', 'th', 'nd']
    """
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")

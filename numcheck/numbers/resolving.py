"""From what a date says, and the day the article appeared, to a closed period of days."""

from __future__ import annotations

from datetime import date

from numcheck.numbers import periods
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Period

HALF_A_YEAR = 6
SATURDAY = 5

# How many months ahead a date without a year may lie, by what the words around it tell (True: it lies ahead). Beyond
# that it is the one before: "they are to rerun the vote of 26 May", told in June, means the May just gone.
MONTHS_AHEAD = {True: 8, None: 2, False: 0}


def resolve(mention: Mention, anchor: date | None, *, ahead: bool | None) -> Period | None:
    """The days a mention covers, None where the year is told neither by it nor by the anchor."""
    period = mention.period if mention.settled else _whole(mention, anchor, ahead=ahead)
    for third in mention.thirds:
        period = periods.third(period, third)
    return period


def _whole(mention: Mention, anchor: date | None, *, ahead: bool | None) -> Period | None:
    if mention.month is not None:
        year = _year(mention, anchor, ahead=ahead)
        if year is None:
            return None
        if mention.day is not None:
            return periods.day(year, mention.month, mention.day)
        return periods.months(year, mention.month)
    if mention.weekday is not None:
        return None if anchor is None else weekday(mention.weekday, anchor, ahead=ahead, which=mention.which)
    if mention.weekend:
        return None if anchor is None else _weekend(anchor, ahead=ahead)
    year = mention.year
    if year is None and mention.year_shift is not None and anchor is not None:
        year = anchor.year + mention.year_shift
    if year is None or mention.day is not None:
        return None
    if mention.stretch is not None:
        return periods.months(year, *mention.stretch)
    return periods.years(year, mention.count)


def _year(mention: Mention, anchor: date | None, *, ahead: bool | None) -> int | None:
    if mention.year is not None or anchor is None:
        return mention.year
    month = mention.month or 1
    here, there = (anchor.month, anchor.day), (month, mention.day or anchor.day)
    if mention.year_shift is not None:
        return anchor.year + mention.year_shift
    if mention.which is not None:
        return _which_month(month, anchor, mention.which)
    coming = anchor.year + (there < here)
    if (coming - anchor.year) * 12 + month - anchor.month <= MONTHS_AHEAD[ahead] and (
        ahead is not False or here == there
    ):
        return coming
    return anchor.year - (there > here)


def _which_month(month: int, anchor: date, which: int) -> int:
    if which == 0:
        return anchor.year
    if which < 0:
        return anchor.year - (month >= anchor.month)
    return anchor.year + (month <= anchor.month)


def weekday(number: int, anchor: date, *, ahead: bool | None, which: int | None = None) -> Period:
    """The latest such day not after the anchor, or the first not before it.

    "Last Friday" is never the anchor itself, nor is "next Friday"; "this Friday" is the next.

    >>> weekday(2, date(2016, 2, 24), ahead=False)
    Period(low=datetime.date(2016, 2, 24), high=datetime.date(2016, 2, 24))
    """
    back, on = (anchor.weekday() - number) % 7, (number - anchor.weekday()) % 7
    if which is None:
        moved = on if ahead else -back
    elif which == 0:
        moved = on
    else:
        moved = -(back or 7) if which < 0 else on or 7
    day = anchor + periods.DAY * moved
    return Period(day, day)


def _weekend(anchor: date, *, ahead: bool | None) -> Period:
    saturday = periods.ends(weekday(SATURDAY, anchor, ahead=ahead))[0]
    return Period(saturday, saturday + periods.DAY)


def resolve_range(low: Mention, high: Mention, anchor: date | None, *, ahead: bool | None) -> Period | None:
    """From the first day of one to the last of the other; None where unknown or the end comes first.

    A missing year is the other's: "2 May - 5 June 2004", "2 May 2004 to 5 June". Across the new year it is the one next
    to it: "28 December to 3 January 2005".
    """
    _share_year(low, high, anchor, ahead=ahead)
    return periods.span(resolve(low, anchor, ahead=ahead), resolve(high, anchor, ahead=ahead))


def _share_year(low: Mention, high: Mention, anchor: date | None, *, ahead: bool | None) -> None:
    if low.month is None or high.month is None:
        _next_weekday(low, high, anchor, ahead=ahead)
        return
    wraps = low.month > high.month and (low.day is None or high.month + 12 - low.month <= HALF_A_YEAR)
    if low.year is None and high.year is not None:
        low.year = high.year - wraps
    elif high.year is None:
        year = low.year if low.year is not None else _year(low, anchor, ahead=ahead)
        if year is not None:
            low.year, high.year = year, year + wraps


def _next_weekday(low: Mention, high: Mention, anchor: date | None, *, ahead: bool | None) -> None:
    """As in "Monday to Friday": the second day is the first one after the other."""
    if anchor is None or low.grain != "weekday" or high.grain != "weekday":
        return
    first = resolve(low, anchor, ahead=ahead)
    if first is None or low.weekday is None or high.weekday is None:
        return
    last = periods.ends(first)[0] + periods.DAY * ((high.weekday - low.weekday) % 7)
    high.period, high.settled = Period(last, last), True

"""Arithmetic with closed periods of days: months, years, quarters, weeks, and the parts and neighbours of them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta

from numcheck.numbers.number import Period

DAY = timedelta(days=1)
DECADE = 10
SOME_DAYS = 5  # a third of a stretch shorter than this is the stretch itself


def day_of(moment: date | datetime) -> date:
    """The calendar day of a day or an instant."""
    return moment.date() if isinstance(moment, datetime) else moment


def day(year: int, month: int, number: int) -> Period | None:
    """One day, or None where the calendar has no such day.

    >>> day(2023, 11, 31)
    """
    try:
        only = date(year, month, number)
    except ValueError:
        return None
    return Period(only, only)


def months(year: int, month: int, count: int = 1) -> Period | None:
    """`count` whole months from a month on; the month may lie outside 1 to 12.

    >>> months(2004, 13)
    Period(low=datetime.date(2005, 1, 1), high=datetime.date(2005, 1, 31))
    """
    first, after = year * 12 + month - 1, year * 12 + month - 1 + count
    if not MINYEAR * 12 <= first < after < MAXYEAR * 12:
        return None
    low, end = date(first // 12, first % 12 + 1, 1), date(after // 12, after % 12 + 1, 1)
    return Period(low, end - DAY)


def years(first: int, count: int = 1) -> Period | None:
    """`count` whole calendar years."""
    return months(first, 1, 12 * count)


def week(anchor: date, shift: int = 0) -> Period:
    """Monday to Sunday of the anchor's week, or of another counted from it."""
    monday = anchor - DAY * anchor.weekday() + DAY * 7 * shift
    return Period(monday, monday + DAY * 6)


def ends(period: Period) -> tuple[date, date]:
    """Both ends of a period of days that has both."""
    if period.low is None or period.high is None:
        raise ValueError(f"an open period has no two ends: {period}")
    return day_of(period.low), day_of(period.high)


def span(low: Period | None, high: Period | None) -> Period | None:
    """From the beginning of one to the end of the other; None where either is unknown or the end comes first."""
    if low is None or high is None:
        return None
    first, last = ends(low)[0], ends(high)[1]
    return Period(first, last) if first <= last else None


def third(period: Period | None, which: int) -> Period | None:
    """The first (0), middle (1) or last (2) third: what "early", "mid" and "late" leave of a period.

    >>> third(months(2016, 10), 0)
    Period(low=datetime.date(2016, 10, 1), high=datetime.date(2016, 10, 11))
    """
    if period is None:
        return None
    low, high = ends(period)
    length = (high - low).days + 1
    if length < SOME_DAYS:
        return period
    first, last = length * which // 3, -(-length * (which + 1) // 3) - 1
    return Period(low + DAY * first, low + DAY * last)


def moved(period: Period | None, unit: str, count: int) -> Period | None:
    """A period `count` units later (earlier where negative).

    >>> moved(day(2024, 2, 29), "year", -1)
    Period(low=datetime.date(2023, 2, 28), high=datetime.date(2023, 2, 28))
    """
    if period is None:
        return None
    try:
        low, high = ends(period)
        if unit not in MONTHS:
            return Period(low + DAYS[unit] * count, high + DAYS[unit] * count)
        first = _months_on(low, count * MONTHS[unit])
        if low == high:
            return Period(first, first)
        return Period(first, _months_on(high + DAY, count * MONTHS[unit]) - DAY)
    except (OverflowError, ValueError):
        return None


MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
DAYS = {"day": DAY, "week": DAY * 7, "weekend": DAY * 7}


def _months_on(start: date, count: int) -> date:
    index = start.year * 12 + start.month - 1 + count
    last = months(index // 12, index % 12 + 1)
    if last is None:
        raise OverflowError(f"no such year: {index // 12}")
    return min(ends(last)[0] + DAY * (start.day - 1), ends(last)[1])


def ago(anchor: date, unit: str, count: int) -> Period | None:
    """A time `count` units from the anchor, as vague as the unit: days to the day, the others half a unit either way.

    >>> ago(date(2024, 3, 15), "day", -3)
    Period(low=datetime.date(2024, 3, 12), high=datetime.date(2024, 3, 12))
    """
    centre = moved(Period(anchor, anchor), unit, count)
    slack = SLACK[unit] if abs(count) < 10 or count % 10 else SLACK[unit] * 4
    if centre is None:
        return None
    try:
        low, high = ends(centre)
        return Period(low - slack, high + slack)
    except OverflowError:
        return None


SLACK = {
    "day": DAY * 0,
    "week": DAY * 3,
    "weekend": DAY * 3,
    "quarter": DAY * 46,
    "month": DAY * 15,
    "year": DAY * 183,
    "decade": DAY * 1826,
    "century": DAY * 18262,
}


def bounded(word: str, period: Period | None, anchor: date | datetime | None) -> Period | None:
    """The time that a word before a date opens or closes: "since June" is June to the anchor, "by June" up to its end.

    >>> bounded("since", months(2016, 6), date(2016, 10, 26))
    Period(low=datetime.date(2016, 6, 1), high=datetime.date(2016, 10, 26))
    >>> bounded("by", months(2016, 9), None)
    Period(low=None, high=datetime.date(2016, 9, 30))
    """
    if period is None or (bound := BOUNDS.get(word)) is None:
        return period
    if bound == "since":
        end = None if anchor is None or period.low is None else max(day_of(anchor), day_of(period.low))
        return Period(period.low, end)
    if bound == "from":
        return Period(period.low, None)
    if bound == "until":
        return Period(None, period.high)
    if bound == "before":
        return Period(None, period.low)
    return Period(period.high, None)


BOUNDS = {
    "since": "since",
    "from": "from",
    "starting": "from",
    "until": "until",
    "till": "until",
    "by": "until",
    "to": "until",
    "before": "before",
    "after": "after",
}

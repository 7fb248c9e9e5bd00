"""How many days, weeks, months or years two moments admit: inclusive, exclusive, rounded as newspapers round."""

from __future__ import annotations

from calendar import isleap, leapdays
from dataclasses import replace
from datetime import date
from decimal import Decimal

from numcheck.numbers.interval import Interval
from numcheck.numbers.periods import DAY
from numcheck.relations.time_between.moment import Length, Moment

YEAR = Decimal("365.2425")
DAYS_IN = {
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "fortnight": Decimal(14),
    "month": YEAR / 12,
    "year": YEAR,
    "decade": YEAR * 10,
    "century": YEAR * 100,
}
LIKELY = Decimal(6)  # a slip keeps the order of size; a length many times the gap measures something else
ROUND = 10  # "the 30-year career", "100 days": tens of a long count are said of a little more or less
LONG = 20


def admitted(length: Length, start: Moment, end: Moment) -> Interval:
    """The counts, in the unit of the length, that pass for the time from `start` to `end`."""
    least, most = (end.low - start.high).days, (end.high - start.low).days
    if length.counting == "age":
        return full_years(start, end)
    if length.counting == "anniversary":
        return _anniversaries(start, end)
    before, behind = _slack(length, start, end)
    one = DAYS_IN[length.unit]
    if length.counting == "nth":
        return Interval((least - before) / one, (most + behind) / one + 1)
    return Interval((least - before) / one, (most + behind) / one)


def _slack(length: Length, start: Moment, end: Moment) -> tuple[Decimal, Decimal]:
    """Days by which the gap may be shorter and longer: both ends may count, and larger units are rounded."""
    loose = _loose(length)
    unit, grains = length.unit, {start.grain, end.grain}
    if unit == "hour":
        return Decimal(1) + loose, Decimal(1) + loose
    if unit == "day":
        to_now = end.claim is None  # the article tells of the day before it as well
        return Decimal(to_now) + loose, (Decimal(0) if length.counting == "nth" else Decimal(1)) + loose
    if length.counting == "nth":
        return {
            "week": (Decimal(2), Decimal(6)),
            "month": (Decimal(20), Decimal(20)),
            "year": (Decimal(183), Decimal(183)),
        }.get(unit, (Decimal(2000), Decimal(2000)))
    if unit in ("week", "fortnight"):
        return Decimal(3) + loose, Decimal(3) + loose
    if unit == "month":
        one = length.most <= 1
        return (Decimal(6), Decimal(7)) if one else (Decimal(16) + loose, Decimal(16) + loose)
    if unit == "year":
        part = YEAR * Decimal("0.02") if grains == {"year"} else YEAR * Decimal("0.95")
        if len(grains) > 1 and "year" in grains:
            part = YEAR * Decimal("0.6")
        return part + loose, part + loose
    return DAYS_IN[unit] * Decimal("0.35"), DAYS_IN[unit] * Decimal("0.35")


def _loose(length: Length) -> Decimal:
    """More for a round count: 5 per cent, at most three units."""
    if length.least != length.most or length.most < LONG or length.most % ROUND or length.counting == "nth":
        return Decimal(0)
    return min(length.most / 20, Decimal(3)) * DAYS_IN[length.unit]


def full_years(start: Moment, end: Moment) -> Interval:
    """Completed years between two moments, as ages are told."""
    return Interval(Decimal(_completed(start.high, end.low)), Decimal(_completed(start.low, end.high)))


def _completed(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _anniversaries(start: Moment, end: Moment) -> Interval:
    """The years of the anniversary: of the calendar where a year is told, near the day of the article elsewhere."""
    near = 0 if end.claim is not None else 120
    low = date.fromordinal(max(1, end.low.toordinal() - near))
    high = date.fromordinal(end.high.toordinal() + near)
    return Interval(Decimal(low.year - start.high.year), Decimal(high.year - start.low.year))


def fits(length: Length, start: Moment, end: Moment) -> bool:
    """Whether the length can be the time between them; a weekday alone may be that of a week or two before."""
    told = Interval(length.least, length.most)
    if admitted(length, start, end).meets(told):
        return True
    if length.counting in ("age", "anniversary") and _is_leap_day(start):
        return Interval(_leap_days(start, end.low), _leap_days(start, end.high)).meets(told)
    if start.floats != "week":
        return False
    earlier = (replace(start, low=start.low - DAY * days, high=start.high - DAY * days) for days in (7, 14))
    return any(admitted(length, moment, end).meets(told) for moment in earlier)


def _is_leap_day(moment: Moment) -> bool:
    return moment.low == moment.high and (moment.low.month, moment.low.day) == (2, 29)


def _leap_days(start: Moment, day: date) -> Decimal:
    """The birthdays by then of somebody born on 29 February who has one in four years."""
    of_year = isleap(day.year) and (day.month, day.day) >= (2, 29)
    return Decimal(leapdays(start.low.year + 1, day.year) + of_year)


def is_likely(length: Length, start: Moment, end: Moment, times: Decimal = LIKELY) -> bool:
    """Whether length and gap are of one order of size, so that one may be meant to be the other."""
    if length.counting in ("age", "anniversary"):
        return True
    gap = Decimal(max(0, ((end.low - start.high).days + (end.high - start.low).days) // 2))
    told = (length.least + length.most) / 2 * DAYS_IN[length.unit]
    return told > 0 and gap / times <= told <= (gap + 1) * times


def is_longer(length: Length, start: Moment, end: Moment) -> bool:
    """Whether a length is more than the time between two moments can be."""
    high = admitted(length, start, end).high
    return high is not None and length.least > high


def expected(length: Length, start: Moment, end: Moment) -> str:
    """The counts that fit, without slack, as a reader would say them: "7 or 8", "14.3", "19 or 20".

    >>> from datetime import date
    >>> one, other = (Moment(None, d, d, "day") for d in (date(2016, 9, 12), date(2016, 9, 19)))
    >>> expected(Length(None, Decimal(5), Decimal(5), "day"), one, other)
    '7 or 8'
    """
    least, most = (end.low - start.high).days, (end.high - start.low).days
    one = DAYS_IN[length.unit]
    if length.counting in ("age", "anniversary"):
        span = admitted(length, start, end)
        return _either(int(span.low or 0), int(span.high or 0))
    if length.unit == "day":
        return str(least + 1) if length.counting == "nth" and least == most else _either(least, most + 1)
    if length.unit == "hour":
        return _either(least * 24, (most + 1) * 24)
    if length.counting == "nth":
        return _either(int(least / one) + 1, int(most / one) + 1)
    if {start.grain, end.grain} == {"year"}:
        return str(end.low.year - start.low.year) if length.unit == "year" else f"{Decimal(most) / one:.1f}"
    middle = Decimal(least + most) / 2 / one
    return f"{middle:.1f}".removesuffix(".0")


def _either(low: int, high: int) -> str:
    if low == high:
        return str(low)
    return f"{low} or {high}" if high - low == 1 else f"{low} to {high}"

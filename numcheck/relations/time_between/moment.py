"""Moments and lengths: the two ends of a time as far as the text gives them, and how long it says that it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import DAY, day_of
from numcheck.records import record

Grain = Literal["day", "month", "year"]
Counting = Literal["elapsed", "nth", "anniversary", "age"]

DAY_IN_TEXT = re.compile(r"(?<![\d,.])\d{1,2}(?!\d)")
YEAR_IN_TEXT = re.compile(r"(?<!\d)\d{4}(?!\d)")
OFFSET = re.compile(r"\b(?:ago|earlier|later|before|after)\Z", re.IGNORECASE)
WHOLE_YEARS = ((1, 1), (12, 31))


@record(eq=False)
class Moment:
    """A day, month or year; `claim` is None where it is the day the article appeared. `floats`: no year is written."""

    claim: Claim | None
    low: date
    high: date
    grain: Grain
    floats: Literal["", "week", "year"] = ""


@record(eq=False)
class Length:
    """How many units, at least and at most, and how they are counted: elapsed, or the Nth of them, or a full age."""

    claim: Claim
    least: Decimal
    most: Decimal
    unit: str
    counting: Counting = "elapsed"


def is_range(claim: Claim) -> bool:
    """Whether a date claim gives both ends: "12-19 September", "1998 to 2004"."""
    period, said = claim.quantity.number.period, claim.quantity.number.stated
    if claim.kind != "date" or period is None or period.low is None or period.low == period.high:
        return False
    words = re.split(r"[\s\u00a0]+|[-–—/]", claim.text.lower())
    joined = bool({"to", "and", "until", "till", "through"} & set(words)) or re.search(
        r"\w[\s]?[-–—][\s]?\w", claim.text
    )
    return bool(joined) and (said is None or said.day is None)


def ends_of(claim: Claim) -> tuple[Moment, Moment] | None:
    """The first and the last moment of a range, None where it is none."""
    period = claim.quantity.number.period
    if not is_range(claim) or period is None or period.low is None or period.high is None:
        return None
    low, high = day_of(period.low), day_of(period.high)
    grain = _range_grain(claim.text, low, high)
    if grain == "day":
        return Moment(claim, low, low, grain), Moment(claim, high, high, grain)
    if grain == "year":
        return (
            Moment(claim, low, date(low.year, 12, 31), grain),
            Moment(claim, date(high.year, 1, 1), high, grain),
        )
    return Moment(claim, low, _month_end(low), grain), Moment(claim, high.replace(day=1), high, grain)


def _range_grain(text: str, low: date, high: date) -> Grain:
    if not re.search(r"[A-Za-z]{3,}", re.sub(r"\b(?:and|until|till|through)\b", "", text)):
        return "year"
    if DAY_IN_TEXT.search(text) or low.day != 1 or (high + DAY).day != 1:
        return "day"
    return "month"


def _month_end(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1) - DAY


def moment_of(claim: Claim) -> Moment | None:
    """The one moment of a date claim; None of a range, of what is counted from elsewhere, and of what is unknown."""
    number = claim.quantity.number
    period, said = number.period, number.stated
    if claim.kind != "date" or period is None or period.low is None or period.high is None or is_offset(claim):
        return None
    if is_range(claim):
        return None
    low, high = day_of(period.low), day_of(period.high)
    days = (high - low).days
    if days <= 3:
        return Moment(claim, low, high, "day", _floats(claim))
    if said is None or (said.year is None and said.month is None):
        return Moment(claim, low, high, "year" if days > 300 else "month") if days < 370 else None
    if said.month is not None:
        return Moment(claim, low, high, "month", _floats(claim))
    return Moment(claim, low, high, "year") if days < 370 else None


def _floats(claim: Claim) -> Literal["", "week", "year"]:
    said = claim.quantity.number.stated
    if said is None or said.year is not None:
        return ""
    if said.month is not None:
        if said.weekday is not None and _is_on(claim, said.weekday):
            return ""  # the weekday tells the year
        return "" if re.search(r"\b(?:last|this|next)\b", claim.text.lower()) else "year"
    return "week" if said.weekday is not None and " " not in claim.text.strip() else ""


def _is_on(claim: Claim, weekday: int) -> bool:
    period = claim.quantity.number.period
    return period is not None and period.low is not None and day_of(period.low).weekday() == weekday


def is_offset(claim: Claim) -> bool:
    """Whether a date is told from another: "12 days later", "three weeks ago"."""
    return claim.kind == "date" and OFFSET.search(claim.text) is not None


def in_order(start: Moment, end: Moment) -> tuple[Moment, Moment] | None:
    """Both with the years that put the end after the start, where a year is left to the reader; None if it cannot be.

    Of two days in one sentence the scanner may put one in this year and the other in the last.
    """
    first, last = _placed(start, end)
    if first is None or last is None or last.high < first.low:
        return None
    return first, last


def _placed(start: Moment, end: Moment) -> tuple[Moment | None, Moment | None]:
    if start.floats == "week" and end.floats == "week":
        return start, _next_weekday(start, end)
    if end.floats == "year":
        placed = _with_year(end, start.low.year)
        if placed is not None and placed.high < start.low:
            placed = _with_year(end, start.low.year + 1)
        return start, placed
    if start.floats == "year":
        placed = _with_year(start, end.high.year)
        if placed is not None and placed.low > end.high:
            placed = _with_year(start, end.high.year - 1)
        return placed, end
    return start, end


def _next_weekday(start: Moment, end: Moment) -> Moment:
    moved = start.low + DAY * ((end.low - start.low).days % 7)
    return replace(end, low=moved, high=moved)


def _with_year(moment: Moment, year: int) -> Moment | None:
    try:
        low = moment.low.replace(year=year)
        high = moment.high.replace(year=year + moment.high.year - moment.low.year)
    except ValueError:
        return None
    return replace(moment, low=low, high=high)


def moments_in(claims: Sequence[Claim]) -> list[Moment]:
    """The moments of a sentence in order; two names of one day ("today, 17 March") are one."""
    found: list[Moment] = []
    for claim in claims:
        moment = moment_of(claim)
        if moment is None:
            continue
        last = found[-1] if found else None
        if (
            last is not None
            and last.claim is not None
            and claim.word - last.claim.last_word <= 3
            and _is_renamed(last, moment)
        ):
            found[-1] = moment if last.floats == "week" or last.grain != "day" or _says_less(last, moment) else last
        else:
            found.append(moment)
    return found


def _is_renamed(one: Moment, other: Moment) -> bool:
    """Whether two dates side by side are one day, or would be but for a year or week left out."""
    if one.grain != "day" or other.grain != "day" or one.claim is None:
        return False
    relative = one.claim.quantity.number.stated
    said = other.claim.quantity.number.stated if other.claim is not None else None
    return (relative is None or relative.month is None) and said is not None and said.month is not None


def _says_less(one: Moment, other: Moment) -> bool:
    said = one.claim.quantity.number.stated if one.claim is not None else None
    return other.grain == "day" and (said is None or said.day is None)

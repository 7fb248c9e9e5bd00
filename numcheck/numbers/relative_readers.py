"""Times counted from the day of the article, or from another date: "yesterday", "last week", "three days ago"."""

from __future__ import annotations

import re
from datetime import date

from numcheck.numbers import periods
from numcheck.numbers.date_patterns import S
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Period
from numcheck.numbers.reading import NONE, PART_OF_DAY, REACH, Text

ENDS_HERE = re.compile(rf"[.,;:)\"”]|\s*\Z|{S}that\b")


def relative_day(text: Text, start: int, end: int, shift: int) -> tuple[Mention, ...]:
    """As in "today", "yesterday afternoon", "this morning"."""
    part = PART_OF_DAY.match(text.prose, end)
    day = None if text.anchor is None else text.anchor + periods.DAY * shift
    period = None if day is None else Period(day, day)
    return (Mention(start, part.end() if part else end, period=period, settled=True),)


def weekend(_: Text, __: int, end: int, ___: object) -> tuple[Mention, ...]:
    """As in "the weekend": the last one or, where the words say so, the next."""
    return (Mention(end - len("weekend"), end, weekend=True),)


def last_night(text: Text, start: int, end: int, _: object) -> tuple[Mention, ...]:
    """The night before the anchor: it may be either day."""
    period = None if text.anchor is None else Period(text.anchor - periods.DAY, text.anchor)
    return (Mention(start, end, period=period, settled=True),)


def relative(text: Text, start: int, end: int, said: tuple[str, str]) -> tuple[Mention, ...]:
    """As in "last week", "this year", "next month"; "the past year" is a length of time and is left alone."""
    name, unit = said
    if name in ("past", "coming"):
        return NONE
    mention = Mention(start, end, settled=True)
    if text.anchor is not None:
        mention.period = _relative_period(text.anchor, unit, text.patterns.words["shifts"][name])
    if unit == "year":
        mention.year_shift = text.patterns.words["shifts"][name]
    return (mention,)


def _relative_period(anchor: date, unit: str, shift: int) -> Period | None:
    if unit == "day":
        return Period(anchor + periods.DAY * shift, anchor + periods.DAY * shift) if shift <= 0 else None
    if unit == "week":
        return periods.week(anchor, shift)
    if unit == "weekend":
        saturday = anchor + periods.DAY * ((5 - anchor.weekday()) % 7 if anchor.weekday() != 6 else -1)
        saturday += periods.DAY * 7 * (shift if shift < 0 else max(0, shift - 1))
        return Period(saturday, saturday + periods.DAY)
    if unit == "month":
        return periods.months(anchor.year, anchor.month + shift)
    return periods.years(anchor.year + shift) if unit == "year" else None


def ago(text: Text, start: int, end: int, said: tuple[str, str]) -> tuple[Mention, ...]:
    """As in "three days ago"; "a year earlier" counts from the date before it, where its sentence has one."""
    unit, word = said
    before = text.prose[max(0, start - REACH) : start].split()
    number = before[-1].lower().strip('"“‘(') if before else ""
    count = text.patterns.words["counts"].get(number) or (int(number) if number.isdecimal() and len(number) < 4 else 0)
    if not count or not text.prose[start - 1].isspace():
        return NONE
    begin = text.prose.rindex(before[-1], 0, start) + len(before[-1]) - len(number)
    if word in ("before", "after") and not (number in ("a", "an") or ENDS_HERE.match(text.prose, end)):
        return NONE  # "two days after the vote": a length of time
    mention = Mention(begin, end, settled=True)
    if word == "ago":
        mention.period = None if text.anchor is None else periods.ago(text.anchor, unit, -count)
    else:
        mention.offset = (unit, count if word in ("later", "after") else -count)
        mention.is_length = number not in ("a", "an")
    return (mention,)

"""Days, months and weekdays by name or in figures: "24 February 2016", "September 12-19", "Tuesday night"."""

from __future__ import annotations

import re

from numcheck.numbers import periods
from numcheck.numbers.date_patterns import JOIN, NTH, YEAR, S
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Period
from numcheck.numbers.reading import NONE, PART_OF_DAY, REACH, WHICH, Text

HOLIDAY_YEAR = re.compile(rf"(?:,?{S}|{S}(?:of|in){S})({YEAR})")
WEEKDAY_GAP = re.compile(rf"\.?(?:,{S}?|{S})(?:the{S})?(?=[0-9A-Z])")
JOINED_WEEKDAY = re.compile(rf"(?:{JOIN}|,{S})(?=[A-Z])")
DAY_ALONE = re.compile(rf"(?P<nth>(?P<day>[0-3]?[0-9]){NTH})(?:{JOIN}|,{S}(?:and{S})?|{S}&{S})(?=[A-Z])")
DAYS_OF_A_WEEK = 7
OF_WEEK = re.compile(rf"{S}(?:of{S})?(?P<which>last|this|next){S}week\b")


def day_month(text: Text, start: int) -> tuple[Mention, ...]:
    """As in "24th of February 2016", "12-19 September"; of a list ("12 and 19 September") each day."""
    found = text.patterns.day_month.match(text.prose, start)
    if not found or not 1 <= int(found["day"]) <= 31 or not 0 < int(found["second"] or 1) <= 31:
        return NONE
    return _days(text, found)


def _month_words(text: Text, found: re.Match[str]) -> tuple[int, int | None, int | None]:
    month = text.patterns.months[found["month"].rstrip(".").lower()]
    year = int(found["year"]) if found["year"] else None
    return month, year, WHICH[found["which"]] if found["which"] else None


def _days(text: Text, found: re.Match[str]) -> tuple[Mention, ...]:
    month, year, year_shift = _month_words(text, found)
    start, end = found.span()
    if not found["second"]:
        return (Mention(start, end, day=int(found["day"]), month=month, year=year, year_shift=year_shift),)
    first_is_split = found.start("month") > found.start("second")
    first_end = found.end("day") if first_is_split else found.start("join")
    second_start = found.start("second")
    return (
        Mention(start, first_end, day=int(found["day"]), month=month, year=year, year_shift=year_shift),
        Mention(second_start, end, day=int(found["second"]), month=month, year=year, year_shift=year_shift),
    )


def month(text: Text, start: int, end: int, number: int) -> tuple[Mention, ...]:
    """As in "February 24, 2016", "September 12-19", "September 2016", "May"."""
    found = text.patterns.month_day.match(text.prose, start)
    if not found:
        return NONE
    day = int(found["day"] or 0)
    if 1 <= day <= 31 and (found["second"] is None or 1 <= int(found["second"]) <= 31):
        if not _counts_something(text, found):
            return _days(text, found)
        return (Mention(start, end, month=number),)
    if found["year"] or found["which"]:
        _, year, year_shift = _month_words(text, found)
        if day:
            return NONE
        return (Mention(start, found.end(), month=number, year=year, year_shift=year_shift),)
    return (Mention(start, end, month=number),) if _is_month(text, start, end) else NONE


def _counts_something(text: Text, found: re.Match[str]) -> bool:
    """As in "In February 12 people died": the number counts what is behind it; a day would be "on February 12"."""
    if found["year"] or found["second"] or text.word_before(found.start()) != "in":
        return False
    return text.word_behind(found.end())[:1].islower()


def _is_month(text: Text, start: int, end: int) -> bool:
    words = text.patterns.words
    name = text.prose[start:end].capitalize()
    if name not in words["months"]:
        return False
    before, behind = text.word_before(start), text.word_behind(end)
    if before in words["month_cues"]:
        return True
    if name in words["doubtful_months"]:
        return before == "the" and behind[:1].islower()
    return not (name in words["given_names"] and behind[:1].isupper() and before not in ("the", "each"))


def weekday(text: Text, start: int, end: int, number: int) -> tuple[Mention, ...]:
    """As in "Tuesday", "Thursday night", "Tuesday, March 14, 2024" (one mention)."""
    prose = text.prose
    dated = _dated(text, start, end, number) or _two_dated(text, start, end, number)
    if dated:
        return dated
    if prose[start:end].lower() not in text.patterns.full_weekdays or _is_name(text, start, end):
        return NONE
    if prose.startswith("s", end):
        return NONE
    part = PART_OF_DAY.match(prose, end)
    mention = Mention(start, part.end() if part else end, weekday=number)
    return (_of_week(text, mention),)


def _dated(text: Text, start: int, end: int, number: int) -> tuple[Mention, ...]:
    """A weekday with its date, or several that share a month: "Friday 11 to Sunday 13 June"."""
    alone: list[tuple[int, int, int, int]] = []
    while gap := WEEKDAY_GAP.match(text.prose, end):
        dated = _date_at(text, gap.end())
        if dated and dated[0].day is not None:
            dated[0].start, dated[0].weekday = start, number
            month, year = dated[0].month, dated[0].year
            days = [Mention(low, high, weekday, day, month, year) for low, high, weekday, day in alone]
            return (*days, *dated) if all((mention.day or 0) <= dated[0].day for mention in days) else dated
        behind = DAY_ALONE.match(text.prose, gap.end())
        following = _weekday_at(text, behind.end()) if behind else None
        if behind is None or following is None or len(alone) == DAYS_OF_A_WEEK:
            break
        alone.append((start, behind.end("nth"), number, int(behind["day"])))
        start, end, number = following
    return NONE


def _two_dated(text: Text, start: int, end: int, number: int) -> tuple[Mention, ...]:
    """Two weekdays with their dates behind them: "Friday-Sunday, June 11-13"."""
    gap = JOINED_WEEKDAY.match(text.prose, end)
    other = _weekday_at(text, gap.end()) if gap else None
    behind = WEEKDAY_GAP.match(text.prose, other[1]) if other else None
    dated = _date_at(text, behind.end()) if behind else NONE
    if other is None or len(dated) != 2:
        return NONE
    dated[0].start, dated[0].end, dated[0].weekday = start, end, number
    dated[1].start, dated[1].weekday = other[0], other[2]
    return dated


def _weekday_at(text: Text, start: int) -> tuple[int, int, int] | None:
    """Start, end and number of a weekday that begins right here."""
    found = text.patterns.seeds.match(text.prose, start)
    if not found:
        return None
    reader, said = text.patterns.readers.get(found[0].lower(), ("", 0))
    return (found.start(), found.end(), int(said)) if reader == "weekday" else None


def _of_week(text: Text, mention: Mention) -> Mention:
    """As in "Friday last week"."""
    found = OF_WEEK.match(text.prose, mention.end)
    if not found:
        return mention
    mention.end, mention.settled = found.end(), True
    if text.anchor is not None and mention.weekday is not None:
        monday = periods.week(text.anchor, WHICH[found["which"]]).low
        if monday is not None:
            day = monday + periods.DAY * mention.weekday
            mention.period = Period(day, day)
    return mention


def _is_name(text: Text, start: int, end: int) -> bool:
    words = text.patterns.words
    before = text.prose[max(0, start - REACH) : start].split()
    if before and before[-1].strip('"“‘(') in words["weekday_names_before"]:
        return True
    if before and before[-1].lower() == "on" and before[-2:-1] == ["Mail"]:
        return True
    if before and before[-1].lower() in ("first", "second", "third", "fourth", "every", "each"):
        return True  # "the first Monday in May"
    return text.word_behind(end) in words["weekday_names_behind"]


def _date_at(text: Text, start: int) -> tuple[Mention, ...]:
    """A date with a day and a month that begins right here."""
    if text.prose[start : start + 1].isdecimal():
        return day_month(text, start) or numeric(text, start)
    found = text.patterns.month_day.match(text.prose, start)
    return (
        month(text, start, found.end("month"), text.patterns.months[found["month"].rstrip(".").lower()])
        if found
        else NONE
    )


def which_weekday(text: Text, start: int, end: int, said: tuple[str, int]) -> tuple[Mention, ...]:
    """As in "last Friday", "next Tuesday night"."""
    part = PART_OF_DAY.match(text.prose, end)
    return (Mention(start, part.end() if part else end, weekday=said[1], which=WHICH[said[0]]),)


def which_month(text: Text, start: int, end: int, said: tuple[str, str]) -> tuple[Mention, ...]:
    """As in "last May", "next March 3"."""
    begin = end - len(said[1])
    inner = month(text, begin, end, text.patterns.months[said[1].lower()])
    if len(inner) != 1 or inner[0].year is not None:
        return inner
    inner[0].start, inner[0].which = start, WHICH[said[0]]
    return inner


def numeric(text: Text, start: int) -> tuple[Mention, ...]:
    """As in "2016-02-24", "24/02/2016"; "12/09/2016" may be September or December and stays unresolved."""
    found = text.patterns.numeric.match(text.prose, start)
    if not found:
        return NONE
    if found["month"]:
        day, number, year_ = int(found["day"]), int(found["month"]), int(found["year"])
    else:
        one, two, year_ = int(found["one"]), int(found["two"]), int(found["last"])
        if one <= 12 and two <= 12 and one != two:
            return (Mention(start, found.end(), year=year_, settled=True),)
        day, number = (one, two) if two <= 12 else (two, one)
    if not 1 <= number <= 12 or not 1 <= day <= 31:
        return NONE
    return (Mention(start, found.end(), day=day, month=number, year=year_),)


def holiday(text: Text, start: int, end: int, when: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "Boxing Day", "New Year's Eve 2004"."""
    behind = HOLIDAY_YEAR.match(text.prose, end)
    year = int(behind[1]) if behind else None
    return (Mention(start, behind.end() if behind else end, month=when[0], day=when[1], year=year),)

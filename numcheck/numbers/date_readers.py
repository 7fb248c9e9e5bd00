"""One reader for each kind of word that a date may begin with: it reads on from there and hands back mentions, or none.

A reader gets the text, the span of the word (the seed) and what the word says. It looks at a fixed stretch before and
behind, so that the cost of a seed does not depend on the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from numcheck.numbers import periods
from numcheck.numbers.clocks import read_clock
from numcheck.numbers.date_patterns import YEAR, Patterns, S
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Period

NONE: tuple[Mention, ...] = ()
REACH = 24
GAP = re.compile(rf"(?:-|{S}(?:(?:of|in){S})?(?:the{S})?)")
RELATIVE_YEAR = re.compile(rf"(?:{S}(?:of{S})?)(?:(?P<which>last|this|next){S}|the{S})year\b")
FIRST_WORD = re.compile(rf"{S}?([\w'’%-]{{1,30}})")
WORD_BEFORE = re.compile(r"([\w'’.]+)[ \n\t\xa0\"“‘(]*\Z")
SIGN_BEFORE = re.compile(r"[\w.,:/$£€#@&+~^%=_-]\Z")
PART_OF_DAY = re.compile(rf"{S}(?:morning|lunchtime|afternoon|evening|night)\b")
HOLIDAY_YEAR = re.compile(rf"(?:,?{S}|{S}(?:of|in){S})({YEAR})")
THE_YEAR = re.compile(rf"{S}(?:in{S})?the{S}year\b(?!{S}(?:to|ended|ending|of)\b)")
ENDS_HERE = re.compile(rf"[.,;:)\"”]|\s*\Z|{S}that\b")
SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?:\n\"“‘(•*>-])\s*\Z")
YEAR_LENGTH = 4
ERAS = (
    "mid-",
    "Mid-",
    "pre-",
    "Pre-",
    "post-",
    "Post-",
    "late-",
    "early-",
)  # the only words tied to a year by a hyphen
WHICH = {"last": -1, "this": 0, "next": 1}


@dataclass(slots=True)
class Text:
    """What every reader needs."""

    prose: str
    patterns: Patterns
    anchor: date | None
    end: int = -2  # where the mention before ended

    def word_before(self, start: int) -> str:
        """The word right before a place, in lower case; "" where punctuation or nothing stands there."""
        tail = self.prose[max(0, start - REACH) : start].split()
        if not tail or not (self.prose[start - 1].isspace() or self.prose[start - 1] == "-"):
            return ""
        return tail[-1].lower().lstrip("\"'“‘(").rstrip("-")

    def word_behind(self, end: int) -> str:
        """The word right behind a place, as written; "" where punctuation stands there."""
        found = FIRST_WORD.match(self.prose, end)
        return found[1] if found else ""


def _month_words(text: Text, found: re.Match[str]) -> tuple[int, int | None, int | None]:
    month = text.patterns.months[found["month"].rstrip(".").lower()]
    year = int(found["year"]) if found["year"] else None
    return month, year, WHICH[found["which"]] if found["which"] else None


def day_month(text: Text, start: int) -> tuple[Mention, ...]:
    """As in "24th of February 2016", "12-19 September"; of a list ("12 and 19 September") each day."""
    found = text.patterns.day_month.match(text.prose, start)
    if not found or not 1 <= int(found["day"]) <= 31 or not 0 < int(found["second"] or 1) <= 31:
        return NONE
    return _days(text, found)


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
    behind = WEEKDAY_GAP.match(prose, end)
    if behind:
        dated = _date_at(text, behind.end())
        if dated and dated[0].day is not None:
            dated[0].start, dated[0].weekday = start, number
            return dated
    if prose[start:end].lower() not in text.patterns.full_weekdays or _is_name(text, start, end):
        return NONE
    if prose.startswith("s", end):
        return NONE
    part = PART_OF_DAY.match(prose, end)
    mention = Mention(start, part.end() if part else end, weekday=number)
    return (_of_week(text, mention),)


WEEKDAY_GAP = re.compile(rf"\.?(?:,{S}?|{S})(?:the{S})?(?=[0-9A-Z])")
OF_WEEK = re.compile(rf"{S}(?:of{S})?(?P<which>last|this|next){S}week\b")


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
    if text.prose[start : start + 1].isdigit():
        return day_month(text, start)
    found = text.patterns.month_day.match(text.prose, start)
    return (
        month(text, start, found.end("month"), text.patterns.months[found["month"].rstrip(".").lower()])
        if found
        else NONE
    )


def digits(text: Text, start: int, end: int, _: object) -> tuple[Mention, ...]:
    """Whatever begins with a figure: a day, a year, a clock time, or none of them."""
    prose, length = text.prose, end - start
    tied = start and start - 1 != text.end and SIGN_BEFORE.match(prose, start - 1, start)
    if tied and (length < YEAR_LENGTH or not prose.endswith(ERAS, 0, start)):
        return NONE
    if length < YEAR_LENGTH:
        return day_month(text, start) or read_clock(text.patterns, prose, start) or numeric(text, start)
    if text.patterns.zone.match(prose, end):
        return read_clock(text.patterns, prose, start)
    return numeric(text, start) or year(text, start)


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


def year(text: Text, start: int) -> tuple[Mention, ...]:
    """As in "2016", "the 1990s", "2004-05"."""
    found = text.patterns.year.match(text.prose, start)
    if not found:
        return NONE
    number = int(found["year"])
    if found["season"]:
        years_on = int(found["season"][1:]) - number % 100
        years_on += 100 * (years_on == 1 - 100)  # 1999-00
        if years_on > 1 and found["season"][0] == "/":
            return NONE
        return (Mention(start, found.end(), year=number, count=years_on + 1, settled=years_on < 1),)
    if found["decade"] and (found["decade"] == "s" or _names_decade(text, start, number)):
        return (Mention(start, found.end(), year=number, count=10),) if number % 10 == 0 else NONE
    end = found.end("year")
    if not _is_year(text, start, end, number):
        return NONE
    fiscal = text.word_before(start) in ("fiscal", "fy")
    return (Mention(start, end, year=number, settled=fiscal),)


def _names_decade(text: Text, start: int, number: int) -> bool:
    """As in "the 1990's"."""
    return number % 10 == 0 and text.word_before(start) in ("the", "mid", "early", "late")


def _is_year(text: Text, start: int, end: int, number: int) -> bool:
    """Whether four digits are a year. Counts carry a comma as a rule, so 19xx and 20xx are years where nothing counts.

    A round number before a plural ("2000 jobs") and any number before a unit or a noun that people count is no year,
    unless the word before leaves no doubt ("the 2004 elections"); four digits of other centuries need such a word.
    """
    words = text.patterns.words
    before, behind = text.word_before(start), text.word_behind(end)
    if before in words["not_year_before"] or text.prose[end : end + 1] in ("%", "°", "£", "$", "€"):
        return False
    if behind.lower() in words["units_behind"]:
        return False
    sure = before in words["year_cues"] or before in text.patterns.months or text.prose[start - 1 : start] == "-"
    if behind in words["counted"] or (number % 100 == 0 and _is_plural(behind)):
        return sure and not (before == "in" and number % 100 == 0)  # "in 2000 cases"
    if 1900 <= number < 2100:
        return before not in words["hedges_before"] or number % 100 > 0
    return sure or before in words["year_joins"]


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word[0].islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "wards"))


def holiday(text: Text, start: int, end: int, when: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "Boxing Day", "New Year's Eve 2004"."""
    behind = HOLIDAY_YEAR.match(text.prose, end)
    year = int(behind[1]) if behind else None
    return (Mention(start, behind.end() if behind else end, month=when[0], day=when[1], year=year),)


def relative_day(text: Text, start: int, end: int, shift: int) -> tuple[Mention, ...]:
    """As in "today", "yesterday afternoon", "this morning"."""
    part = PART_OF_DAY.match(text.prose, end)
    day = None if text.anchor is None else text.anchor + periods.DAY * shift
    period = None if day is None else Period(day, day)
    return (Mention(start, part.end() if part else end, period=period, settled=True),)


def weekend(_: Text, start: int, end: int, __: object) -> tuple[Mention, ...]:
    """As in "the weekend": the last one or, where the words say so, the next."""
    return (Mention(start + len("the "), end, weekend=True),)


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


def third(text: Text, start: int, end: int, which: int) -> tuple[Mention, ...]:
    """As in "early October", "mid-May", "end of last year", "later this week"."""
    if found := THE_YEAR.match(text.prose, end):
        return (Mention(start, found.end(), year_shift=0, thirds=(which,)),)
    gap = GAP.match(text.prose, end)
    inner = _at(text, gap.end()) if gap else NONE
    if len(inner) != 1 or inner[0].day is not None or inner[0].clock is not None:
        return NONE
    if inner[0].weekday is None:
        inner[0].thirds = (*inner[0].thirds, which)
    inner[0].start = start
    return inner


def quarter(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "the third quarter", "Q3 2004", "fourth quarter of last year"; no quarter of a match or of a million."""
    if text.prose.startswith(("-final", " final", " of a ", " of the match", " of the game"), end):
        return NONE
    return _stretch(text, start, end, months) or (Mention(start, end, settled=True),)


def half(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "first half of 2005"; without a year the half of a match."""
    return _stretch(text, start, end, months)


def _stretch(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    if found := RELATIVE_YEAR.match(text.prose, end):
        shift = WHICH[found["which"]] if found["which"] else None
        return (Mention(start, found.end(), stretch=months, year_shift=shift),)
    gap = GAP.match(text.prose, end)
    inner = year(text, gap.end()) if gap and text.prose[gap.end() : gap.end() + 1].isdigit() else NONE
    if len(inner) != 1 or inner[0].count != 1:
        return NONE
    return (Mention(start, inner[0].end, stretch=months, year=inner[0].year, settled=inner[0].settled),)


def season(text: Text, start: int, end: int, name: str) -> tuple[Mention, ...]:
    """As in "the summer of 2004": some time in that year, north or south; winter and its like run on into the next."""
    gap = GAP.match(text.prose, end)
    inner = year(text, gap.end()) if gap and text.prose[gap.end() : gap.end() + 1].isdigit() else NONE
    if len(inner) == 1 and inner[0].count == 1:
        inner[0].stretch = (1, 12 if name == "spring" else 15)
        inner[0].start = start
    return inner


def year_to(text: Text, start: int, end: int, _: object) -> tuple[Mention, ...]:
    """As in "the year to June": the twelve months that end with it."""
    gap = GAP.match(text.prose, end)
    inner = _at(text, gap.end()) if gap else NONE
    if len(inner) != 1 or inner[0].month is None:
        return NONE
    inner[0].start, inner[0].twelve_months = start, True
    return inner


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


def clock_word(text: Text, start: int, end: int, clock: str) -> tuple[Mention, ...]:
    """As in "noon", "midnight GMT"."""
    if text.word_before(start) == "high":
        return NONE
    found = text.patterns.zone.match(text.prose, end)
    return (Mention(start, found.end() if found else end, clock=clock, zone=found["zone"].upper() if found else None),)


def _at(text: Text, start: int) -> tuple[Mention, ...]:
    """Whatever begins exactly here, but for what reads on itself: a chain of "end of end of" must stay short."""
    found = text.patterns.seeds.match(text.prose, start)
    if not found or _reader(text, found[0])[0] in ("third", "year_to", "clock_word"):
        return NONE
    return read(text, found)


def read(text: Text, seed: re.Match[str]) -> tuple[Mention, ...]:
    """What begins at a seed."""
    reader, said = _reader(text, seed[0])
    if reader in TIME_WORDS and seed[0][0].isupper() and not _begins_sentence(text.prose, seed.start()):
        return NONE  # the Today programme
    return READERS[reader](text, *seed.span(), said)


def _reader(text: Text, seed: str) -> tuple[str, Any]:
    if seed[0].isdigit() and seed.isdigit():
        return ("digits", None)
    known = text.patterns.readers
    return known.get(seed.lower()) or known[" ".join(seed.lower().replace("’", "'").replace(">", " ").split())]


def _begins_sentence(prose: str, start: int) -> bool:
    return SENTENCE_BEFORE.search(prose[max(0, start - 4) : start]) is not None


TIME_WORDS = frozenset({"relative_day", "relative", "last_night", "clock_word"})
READERS: Mapping[str, Callable[[Text, int, int, Any], tuple[Mention, ...]]] = {
    "digits": digits,
    "month": month,
    "weekday": weekday,
    "holiday": holiday,
    "relative_day": relative_day,
    "weekend": weekend,
    "last_night": last_night,
    "relative": relative,
    "which_weekday": which_weekday,
    "which_month": which_month,
    "third": third,
    "quarter": quarter,
    "half": half,
    "season": season,
    "year_to": year_to,
    "ago": ago,
    "clock_word": clock_word,
}

"""Dates and clock times: one pass for the places where one may begin, then a reader for each.

Comes in: the prose of a part, the lexicon, the day the article appeared. Goes out: `Number`s of the forms "date" and
"clock", sorted, non-overlapping, with what is written and, where it can be known, the days or instants it covers. The
clock of the machine is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from numcheck.numbers import periods
from numcheck.numbers.clocks import instant
from numcheck.numbers.date_patterns import JOIN, S, compiled
from numcheck.numbers.date_readers import read
from numcheck.numbers.interval import EVERYTHING
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Form, Number, Period, Stated
from numcheck.numbers.reading import Text
from numcheck.numbers.resolving import resolve, resolve_range
from numcheck.numbers.tenses import is_ahead
from numcheck.words.lexicon import Lexicon

ONE = Decimal(1)
LONGEST_JOIN = 9
JOINED = re.compile(rf"(?:['’]s)?{JOIN}(?:the{S})?")
CLOCK_GAP = re.compile(rf"(?:,?{S}(?:(?:at|by|from|around|about|until|before|after|on|shortly){S}){{0,2}}|,{S}?|{S}\()")
SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s|\n\s*\n")
SAME_SENTENCE = 200  # characters that "a year earlier" looks back


def find_dates(prose: str, lexicon: Lexicon, anchor: date | datetime | None) -> list[Number]:
    """Every date and clock time of a text.

    >>> from numcheck.words.lexicon import load
    >>> text = "The truce is due to begin Thursday at 22:00 GMT, not on 31 November."
    >>> [(text[n.start:n.end], n.form) for n in find_dates(text, load(), date(2016, 2, 24))]
    [('Thursday', 'date'), ('22:00 GMT', 'clock'), ('31 November', 'date')]
    """
    day = None if anchor is None else periods.day_of(anchor)
    text = Text(prose, compiled(lexicon), day if day and 1000 <= day.year <= 9000 else None)
    return _numbers(text, lexicon, list(_mentions(text)))


def _mentions(text: Text) -> Iterator[Mention]:
    end = 0
    for seed in text.patterns.seeds.finditer(text.prose):
        if seed.start() < end:
            continue
        for mention in read(text, seed):
            if mention.start >= end:
                end = text.end = mention.end
                yield mention


def _numbers(text: Text, lexicon: Lexicon, mentions: list[Mention]) -> list[Number]:
    done: list[Number] = []
    index = 0
    while index < len(mentions):
        one = mentions[index]
        two = mentions[index + 1] if index + 1 < len(mentions) else None
        if two is not None and _is_range(text.prose, one, two):
            done.extend(_joined(text, lexicon, one, two))
            index += 2
            continue
        period = _period(text, lexicon, one, done)
        if period is not None or not one.is_length:
            done.append(_number(one, _stated(one), period))
        index += 1
    _set_clocks(text, done)
    return done


def _period(text: Text, lexicon: Lexicon, mention: Mention, before: list[Number]) -> Period | None:
    if mention.clock is not None:
        return None
    if mention.offset is not None:
        return _offset(text, mention, before)
    return resolve(mention, text.anchor, ahead=_is_ahead(text, lexicon, mention))


def _is_ahead(text: Text, lexicon: Lexicon, mention: Mention) -> bool | None:
    """Asked only where the answer decides: a day, month or weekday without a year, and an anchor."""
    if text.anchor is None or mention.settled or mention.year is not None:
        return None
    if mention.which is not None or mention.year_shift is not None:
        return None
    return is_ahead(text.prose, mention.start, mention.end, lexicon)


def _offset(text: Text, mention: Mention, before: list[Number]) -> Period | None:
    """As in "A year earlier", counted from the date before it in its sentence."""
    if mention.offset is None or not before:
        return None
    last = before[-1]
    between = text.prose[last.end : mention.start]
    if last.form != "date" or len(between) > SAME_SENTENCE or SENTENCE_END.search(between):
        return None
    word = text.prose[mention.start : mention.end].split()[-1].lower()
    if word in ("before", "after") and text.prose[mention.end : mention.end + 1] not in (",", ".", ";", ")", "\n", ""):
        return None
    unit, count = mention.offset
    return periods.moved(last.period, unit, count)


def _is_range(prose: str, one: Mention, two: Mention) -> bool:
    gap = prose[one.end : two.start]
    if not 0 < len(gap) <= LONGEST_JOIN or one.grain != two.grain or one.grain in ("clock", "other"):
        return False
    if not JOINED.fullmatch(gap) and (gap != "/" or one.grain != "year"):
        return False
    word = gap.split()[0] if gap.split() else ""
    if word == "or" or one.thirds or two.thirds:
        return False
    return word != "and" or prose[max(0, one.start - 12) : one.start].lower().split()[-1:] == ["between"]


def _joined(text: Text, lexicon: Lexicon, one: Mention, two: Mention) -> list[Number]:
    """One number for both ends; two where the range is inverted or an end impossible, so that nothing is lost."""
    said_one, said_two = _stated(one), _stated(two)
    ahead = _is_ahead(text, lexicon, one) if two.year is None else None
    period = resolve_range(one, two, text.anchor, ahead=ahead)
    if period is None and not _is_in_order(one, two):
        return [
            _number(one, said_one, resolve(one, text.anchor, ahead=ahead)),
            _number(two, said_two, resolve(two, text.anchor, ahead=ahead)),
        ]
    both = Mention(one.start, two.end)
    for name in ("weekday", "day", "month", "year"):
        if getattr(said_one, name) == getattr(said_two, name):
            setattr(both, name, getattr(said_one, name))
    if said_one is not None and said_two is not None and said_one.year is None:
        both.year = said_two.year
    joined = _number(both, _stated(both), period)
    if said_one is None or said_two is None or one.day is None or two.day is None:
        return [joined]
    return [replace(joined, ends=(said_one, said_two))]


def _is_in_order(one: Mention, two: Mention) -> bool:
    """Whether a range that could not be resolved may still be one: in its year, or across the new year."""
    if one.year is not None and two.year is not None:
        return False
    if one.month is None or two.month is None:
        return one.weekday is not None
    if one.month == two.month and (one.day or 0) > (two.day or 0):
        return False
    possible = all(periods.day(2024, m.month or 1, m.day or 1) for m in (one, two))
    return possible and (one.month <= two.month or one.day is None or two.month + 12 - one.month <= 6)


def _stated(mention: Mention) -> Stated | None:
    if mention.clock is not None:
        return Stated(clock=mention.clock, zone=mention.zone)
    year = None if mention.count == periods.DECADE else mention.year
    if mention.day is None and mention.month is None and mention.weekday is None and year is None:
        return None
    return Stated(weekday=mention.weekday, day=mention.day, month=mention.month, year=year)


def _number(mention: Mention, stated: Stated | None, period: Period | None) -> Number:
    if mention.twelve_months and period is not None:
        start = periods.moved(Period(periods.ends(period)[1], periods.ends(period)[1]), "year", -1)
        period = None if start is None else Period(periods.ends(start)[0] + periods.DAY, period.high)
    form: Form = "clock" if mention.clock is not None else "date"
    return Number(mention.start, mention.end, form, None, None, EVERYTHING, ONE, period=period, stated=stated)


def _set_clocks(text: Text, numbers: list[Number]) -> None:
    """Give every clock time the instant it names, where a resolved day stands right beside it."""
    for index, number in enumerate(numbers):
        if number.form != "clock" or number.stated is None or number.stated.clock is None:
            continue
        day = _day_beside(text.prose, numbers, index)
        if day is not None:
            period = instant(number.stated.clock, number.stated.zone, day, text.patterns.words)
            numbers[index] = _with_period(number, period)


def _with_period(number: Number, period: Period | None) -> Number:
    return Number(
        number.start, number.end, number.form, None, None, EVERYTHING, ONE, period=period, stated=number.stated
    )


def _day_beside(prose: str, numbers: list[Number], index: int) -> date | None:
    for other, low, high in ((index - 1, index - 1, index), (index + 1, index, index + 1)):
        if not 0 <= other < len(numbers) or numbers[other].form != "date":
            continue
        if not CLOCK_GAP.fullmatch(prose, numbers[low].end, numbers[high].start):
            continue
        period = numbers[other].period
        if period is not None and period.low is not None and period.low == period.high:
            return periods.day_of(period.low)
    return None

"""One reader for each kind of word that a date may begin with: it reads on from there and hands back mentions, or none.

A reader gets the text, the span of the word (the seed) and what the word says. It looks at a fixed stretch before and
behind, so that the cost of a seed does not depend on the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from numcheck.numbers import day_readers, relative_readers, year_readers
from numcheck.numbers.clocks import read_clock
from numcheck.numbers.date_patterns import S
from numcheck.numbers.mention import Mention
from numcheck.numbers.reading import GAP, NONE, Text

SIGN_BEFORE = re.compile(r"[\w.,:/$£€#@&+~^%=_-]\Z")
THE_YEAR = re.compile(rf"{S}(?:in{S})?the{S}year\b(?!{S}(?:to|ended|ending|of)\b)")
SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?:\n\"“‘(•*>-])\s*\Z")
YEAR_LENGTH = 4
ERAS = ("mid-", "Mid-", "pre-", "Pre-", "post-", "Post-", "late-", "early-")  # what a hyphen may tie to a year


def read(text: Text, seed: re.Match[str]) -> tuple[Mention, ...]:
    """What begins at a seed."""
    reader, said = _reader(text, seed[0])
    if reader in TIME_WORDS and seed[0][0].isupper() and not _begins_sentence(text.prose, seed.start()):
        return NONE  # the Today programme
    return READERS[reader](text, *seed.span(), said)


def _reader(text: Text, seed: str) -> tuple[str, Any]:
    if seed[0].isdecimal() and seed.isdecimal():
        return ("digits", None)
    known = text.patterns.readers
    return known.get(seed.lower()) or known[" ".join(seed.lower().replace("’", "'").replace(">", " ").split())]


def _at(text: Text, start: int) -> tuple[Mention, ...]:
    """Whatever begins exactly here, but for what reads on itself: a chain of "end of end of" must stay short."""
    found = text.patterns.seeds.match(text.prose, start)
    if not found or _reader(text, found[0])[0] in ("third", "year_to", "clock_word"):
        return NONE
    return read(text, found)


def _begins_sentence(prose: str, start: int) -> bool:
    return SENTENCE_BEFORE.search(prose[max(0, start - 4) : start]) is not None


def digits(text: Text, start: int, end: int, _: object) -> tuple[Mention, ...]:
    """Whatever begins with a figure: a day, a year, a clock time, or none of them."""
    prose, length = text.prose, end - start
    tied = start and start - 1 != text.end and SIGN_BEFORE.match(prose, start - 1, start)
    if tied and (length < YEAR_LENGTH or not prose.endswith(ERAS, 0, start)):
        return NONE
    if length < YEAR_LENGTH:
        return (
            day_readers.day_month(text, start)
            or read_clock(text.patterns, prose, start)
            or day_readers.numeric(text, start)
        )
    if text.patterns.zone.match(prose, end):
        return read_clock(text.patterns, prose, start)
    return day_readers.numeric(text, start) or year_readers.year(text, start)


def clock_word(text: Text, start: int, end: int, clock: str) -> tuple[Mention, ...]:
    """As in "noon", "midnight GMT"."""
    if text.word_before(start) == "high":
        return NONE
    found = text.patterns.zone.match(text.prose, end)
    return (Mention(start, found.end() if found else end, clock=clock, zone=found["zone"].upper() if found else None),)


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


def year_to(text: Text, start: int, end: int, _: object) -> tuple[Mention, ...]:
    """As in "the year to June": the twelve months that end with it."""
    gap = GAP.match(text.prose, end)
    inner = _at(text, gap.end()) if gap else NONE
    if len(inner) != 1 or inner[0].month is None:
        return NONE
    inner[0].start, inner[0].twelve_months = start, True
    return inner


TIME_WORDS = frozenset({"relative_day", "relative", "last_night", "clock_word"})
READERS: Mapping[str, Callable[[Text, int, int, Any], tuple[Mention, ...]]] = {
    "digits": digits,
    "month": day_readers.month,
    "weekday": day_readers.weekday,
    "holiday": day_readers.holiday,
    "relative_day": relative_readers.relative_day,
    "weekend": relative_readers.weekend,
    "last_night": relative_readers.last_night,
    "relative": relative_readers.relative,
    "which_weekday": day_readers.which_weekday,
    "which_month": day_readers.which_month,
    "third": third,
    "quarter": year_readers.quarter,
    "half": year_readers.half,
    "season": year_readers.season,
    "year_to": year_to,
    "ago": relative_readers.ago,
    "clock_word": clock_word,
}

"""The verb of this room: every number, date and clock time of a text, in one walk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from numcheck.numbers import eras, marks, names
from numcheck.numbers.atom import ONE, Atom, opposite, whole
from numcheck.numbers.dates import find_dates
from numcheck.numbers.digits import read_digits
from numcheck.numbers.interval import EVERYTHING, Interval
from numcheck.numbers.mentions import alone, paired
from numcheck.numbers.number import Number, Stated
from numcheck.numbers.pairs import pair
from numcheck.numbers.phrases import Place, readers
from numcheck.numbers.prefixes import Lead, lead
from numcheck.numbers.reach import Reach
from numcheck.numbers.spoken import POINT, with_decimals
from numcheck.numbers.vocabulary import vocabulary
from numcheck.numbers.words import read_words
from numcheck.words.lexicon import Lexicon

_TOKEN = re.compile(r"[\w.:/]*\w(?:(?<=\.\d\d\d),\d+)?")  # the whole of "1.234,5"
# "1st", "22nd", "13th"; not "16st", which is a weight in stones.
_O_CLOCK = re.compile(r" o['’]clock\b")
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_SAID = re.compile(  # "half past four", "a quarter to six"; "ten to twelve" is a range
    rf"(?:(?:half|quarter|five|ten|twenty|twenty-five)(?: minutes)? past|quarter to) (?P<hour>{'|'.join(_HOURS)})\b",
    re.IGNORECASE,
)
_ELAPSED = re.compile(  # "2:10:41", "3:30.14"; 22:00 is a clock time
    r"(?<![\w:.])(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d(?:\.\d{1,3})?)(?![\w:])"
)
_MINUTES = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_ORDINAL = re.compile(r"(?:(?<=1)st|(?<=2)nd|(?<=3)rd|th)(?![A-Za-z0-9])")
_JOINTS = frozenset(" -–—−%°\n\u00a0abcdefghijklmnopqrstuvwxyzCFGKMVW")  # what a joint may begin with

_Found = tuple[Atom, str]  # a number and the word before it
_readers = cache(readers)


def scan(prose: str, lexicon: Lexicon, anchor: date | datetime | None = None) -> tuple[Number, ...]:
    """Every number mention of `prose`, sorted, none over another; relative dates count from `anchor`.

    Dates and clock times win over numbers in the same place.

    >>> from numcheck.words.lexicon import load
    >>> [(n.form, str(round(n.value, 3))) for n in scan("Two-thirds of 1.2m doses, no iPhone 6.", load())]
    [('cardinal', '0.667'), ('cardinal', '1200000.000')]
    """
    words = vocabulary(lexicon)
    found: list[Number] = []
    at = 0
    for mention in find_dates(prose, lexicon, anchor):
        found += _between(Reach(prose, at, mention.start, words))
        found.append(mention)
        at = mention.end
    found += _between(Reach(prose, at, len(prose), words))
    known = _known_names(lexicon)
    told = eras.outside(found, prose)
    return tuple(told) if known is None else tuple(names.outside(list(told), prose, known))


@cache
def _known_names(lexicon: Lexicon) -> re.Pattern[str] | None:
    """The names that rule files know, whose numbers are no quantities."""
    known = sorted(lexicon.tables.get("known_names", {}).get("names", ()), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)") if known else None


def _between(reach: Reach) -> Iterator[Number]:
    """The numbers of a stretch without dates. From each number on, the floor is its end."""
    text, at, high, words = reach.text, reach.floor, reach.ceiling, reach.words
    match = (reach.word_at(0) if at == 0 else None) or words.start.search(text, at, high)
    while match is not None:
        said = _run(text, match.start(), high) if match[1] is None else _SAID.match(text, match.start(1), high)
        if said is not None:
            yield _elapsed(said) if match[1] is None else _said(said)
            at = said.end()
            reach = reach.behind(at)
            match = words.start.search(text, at, high)
            continue
        found = _digits(reach, match.start()) if match[1] is None else _word(reach, match.start(1), match[1])
        if isinstance(found, int):
            at = found
        else:
            at = found[0].end
            for number in _mentions(reach, *found):
                yield number
                at = max(number.end, number.hedge_end or 0)
                reach = reach.behind(at)
        match = words.start.search(text, at, high)


def _mentions(reach: Reach, atom: Atom, last: str) -> Iterator[Number]:
    """The number or numbers that `atom` begins; `last` is the word before it."""
    if atom.spelled and (behind := _O_CLOCK.match(reach.text, atom.end)) and 1 <= atom.reading.value <= 12:
        yield _on_the_hour(atom, behind.end())
        return
    lower = last.lower().lstrip(names.QUOTES)
    both = None
    if reach.text.startswith(POINT, atom.end):
        atom = with_decimals(reach, atom)
    if atom.form == "cardinal" and reach.text[atom.end : atom.end + 1] in _JOINTS:
        both = pair(reach, atom, lower)
    if both is None:
        is_one = atom.spelled and atom.end - atom.start == len("one") and atom.reading.value == 1
        if not is_one or names.counts_one(reach, last, atom.end):
            yield alone(reach, atom, lower)
    elif both.form == "apart":
        yield alone(reach, both.first, lower)
        yield alone(reach.behind(both.first.end), both.second, "to")
    elif both.form != "none":
        yield paired(reach, both, lower)


_RUN_IN = re.compile(
    r"\b(?:clocked|clocking|(?:time|times|record|best) (?:of|was)|(?:won|home|finished|finishing) in)(?: a)? $"
)
RUN_CUE = 24  # letters before "31:21" in which a word says that it is a time run


def _run(text: str, at: int, high: int) -> re.Match[str] | None:
    """The time run that begins at a digit, None where a clock time or something else does."""
    if text[at + 1 : at + 2] != ":" and text[at + 2 : at + 3] != ":":
        return None
    found = _ELAPSED.match(text, at, high)
    if found is None or text.endswith(("at ", "At "), 0, at):
        return None
    if found["hours"] is None and "." not in found["seconds"] and not _RUN_IN.search(text, max(0, at - RUN_CUE), at):
        return None
    return found if int(found["minutes"]) < 60 else None


def _elapsed(run: re.Match[str]) -> Number:
    """A time run, in seconds."""
    seconds = Decimal(run["seconds"])
    value = (int(run["hours"] or 0) * 60 + int(run["minutes"])) * 60 + seconds
    step = Decimal(1).scaleb(min(0, int(seconds.as_tuple().exponent)))
    return Number(run.start(), run.end(), "elapsed", value, None, Interval(value, value), step)


def _said(said: re.Match[str]) -> Number:
    """The clock time "half past four", morning or afternoon unknown, and so its day."""
    words = said[0].lower().split()
    minutes = _MINUTES[words[0]]
    hour = _HOURS.index(words[-1]) + 1
    if "to" in words:
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    stated = Stated(clock=f"{hour:02}:{minutes:02}")
    return Number(said.start(), said.end(), "clock", None, None, EVERYTHING, ONE, spelled=True, stated=stated)


def _on_the_hour(atom: Atom, end: int) -> Number:
    """The clock time "three o'clock", its day unknown."""
    stated = Stated(clock=f"{int(atom.reading.value):02}:00")
    return Number(atom.start, end, "clock", None, None, EVERYTHING, ONE, spelled=True, stated=stated)


def _digits(reach: Reach, at: int) -> _Found | int:
    """The number whose first digit is at `at`, or where to go on from when it is none."""
    led = lead(reach, at)
    atom = None if led is None else read_digits(reach, led.digits, money=bool(led.prefix))
    if led is None or atom is None:
        return _behind_token(reach.text, at)
    last, begin = reach.word_before(led.start)
    if not atom.scale:
        ordinal = _ORDINAL.match(reach.text, atom.end)
        if ordinal and not led.prefix and atom.reading.step >= 1:
            nth = whole(atom.reading.value, reach.words)
            return atom._replace(end=ordinal.end(), form="ordinal", reading=nth), last
        if marks.bad_suffix(reach, atom.end, decimals=not atom.bare):
            return _behind_token(reach.text, at)
    stop = _no_quantity(reach, led, atom, (last, begin))
    if stop:
        return stop
    if led.start != at:
        reading = opposite(atom.reading) if led.minus else atom.reading
        atom = atom._replace(start=led.start, prefix=led.prefix, reading=reading, bare="")
    return atom, last


def _behind_token(text: str, at: int) -> int:
    match = _TOKEN.match(text, at)
    return match.end() if match else at + 1


def _no_quantity(reach: Reach, led: Lead, atom: Atom, before: tuple[str, int]) -> int:
    """Where to go on from when the digits are part of a name, a year or a mark; 0 when they are a quantity."""
    last, begin = before
    if led.prefix:
        return atom.end if led.prefix == "PS" and atom.bare else 0  # PS2 is no two pounds
    if atom.bare:
        if led.minus and last.isupper() and reach.text[led.start] == "-":
            return atom.end  # COVID -19
        return marks.no_count(reach, atom, last, begin)
    return atom.end if not atom.scale and marks.is_version(reach, atom, last) else 0


def _word(reach: Reach, start: int, word: str) -> _Found | int:
    """The number that the word at `start` begins or belongs to, or where to go on from when it is none."""
    lower, end, words = word.lower(), start + len(word), reach.words
    last, begin = reach.word_before(start)
    if lower in words.units or lower in words.tens:
        if names.is_word_name(reach, start, end):
            return end
        return read_words(reach, start, lower), last
    plain = last.lstrip(names.QUOTES)
    place = Place(start, end, lower, plain.lower(), begin + len(last) - len(plain))
    atom = _readers(words)[lower](reach, place)
    if atom is None:
        return end
    return atom, last if atom.start == start else reach.word_before(atom.start)[0]

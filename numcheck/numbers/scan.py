"""The verb of this room: every number, date and clock time of a text, in one walk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache

from numcheck.numbers import names
from numcheck.numbers.atom import Atom, negated, whole
from numcheck.numbers.dates import find_dates
from numcheck.numbers.digits import read_digits
from numcheck.numbers.mentions import alone, paired
from numcheck.numbers.number import Number
from numcheck.numbers.pairs import pair
from numcheck.numbers.phrases import Place, Reader, readers
from numcheck.numbers.prefixes import lead
from numcheck.numbers.vocabulary import Vocabulary, vocabulary
from numcheck.numbers.words import read_words
from numcheck.words.lexicon import Lexicon

_TOKEN = re.compile(r"[\w.:/]*\w")
# "1st", "22nd", "13th"; not "16st", which is a weight in stones.
_ORDINAL = re.compile(r"(?:(?<=1)st|(?<=2)nd|(?<=3)rd|th)(?![A-Za-z0-9])")
_UNIT_SIGNS = "%°′″'"
_QUOTES = "\"'“‘(["


def scan(prose: str, lexicon: Lexicon, anchor: date | datetime | None = None) -> tuple[Number, ...]:
    """Every number mention of `prose`, sorted, none over another; relative dates count from `anchor`.

    Dates and clock times win over numbers in the same place.

    >>> from numcheck.words.lexicon import load
    >>> [(n.form, str(n.value)) for n in scan("Two-thirds of 1.2m doses, no iPhone 6.", load())]
    [('cardinal', '0.6666666666666666666666666667'), ('cardinal', '1200000.0')]
    """
    words = vocabulary(lexicon)
    found: list[Number] = []
    at = 0
    for mention in find_dates(prose, lexicon, anchor):
        found += _between(prose, at, mention.start, words)
        found.append(mention)
        at = mention.end
    found += _between(prose, at, len(prose), words)
    return tuple(found)


_readers = cache(readers)


def _between(text: str, low: int, high: int, words: Vocabulary) -> Iterator[Number]:
    """The numbers from `low` to `high`, where no date is."""
    at = floor = low
    match = words.first.match(text, 0, high) if low == 0 else None
    if match is None:
        match = words.start.search(text, at, high)
    while match is not None:
        if match[1] is None:
            result = _digits(text, match.start(), floor, high, words)
        else:
            result = _word(text, match.start(1), match[1], floor, high, words)
        if isinstance(result, int):
            at = result
        else:
            atom, last = result
            at = atom.end
            for number in _mentions(text, atom, last, floor, high, words):
                if number is None:
                    continue
                yield number
                at = floor = max(number.end, number.hedge_end or 0)
        match = words.start.search(text, at, high)


def _mentions(text: str, atom: Atom, last: str, floor: int, ceiling: int, words: Vocabulary) -> Iterator[Number | None]:
    """The number or numbers that `atom` begins; `last` is the word before it."""
    lower = last.lower().lstrip(_QUOTES)
    both = None
    if atom.form == "cardinal" and text[atom.end : atom.end + 1] in _JOINTS:
        both = pair(text, atom, lower, ceiling, words)
    if both is None:
        if (
            atom.spelled
            and atom.reading.value == 1
            and atom.end - atom.start == 3
            and not names.counts_one(text, last, atom.end, words)
        ):
            return
        yield alone(text, atom, lower, floor, ceiling, words)
    elif both.form == "none":
        return
    elif both.form == "apart":
        yield alone(text, both.first, lower, floor, ceiling, words)
        yield alone(text, both.second, "to", both.first.end, ceiling, words)
    else:
        yield paired(text, both, lower, floor, ceiling, words)


_JOINTS = " -–—−%°\n\u00a0abcdefghijklmnopqrstuvwxyzCFGKMVW"


def _digits(text: str, at: int, floor: int, ceiling: int, words: Vocabulary) -> tuple[Atom, str] | int:
    """The number whose first digit is at `at` and the word before it, or where to go on from when it is none."""
    led = lead(text, at, floor, words)
    if led is None:
        return _behind_token(text, at)
    atom = read_digits(text, led.digits, ceiling, words, money=bool(led.prefix))
    if atom is None:
        return _behind_token(text, at)
    last, begin = names.word_before(text, led.start, floor)
    if not atom.scale:
        ordinal = _ORDINAL.match(text, atom.end) if not led.prefix and atom.reading.step >= 1 else None
        if ordinal:
            nth = whole(atom.reading.value, words)
            return atom._replace(end=ordinal.end(), form="ordinal", reading=nth), last
        if names.bad_suffix(text, atom.end, words, decimals=not atom.bare):
            return _behind_token(text, at)
    if (
        not atom.bare
        and not atom.scale
        and not led.prefix
        and names.is_version(text, atom.start, atom.end, last, words)
    ):
        return atom.end
    if led.prefix:
        if led.prefix == "PS" and atom.bare:
            return atom.end
    elif led.minus and atom.bare and last.isupper() and text[led.start] == "-":
        return atom.end  # COVID -19
    elif atom.bare:
        stop = _no_count(text, atom, last, begin, words)
        if stop:
            return stop
    if led.start != at:
        reading = negated(atom.reading) if led.minus else atom.reading
        atom = atom._replace(start=led.start, prefix=led.prefix, reading=reading, bare="")
    return atom, last


def _behind_token(text: str, at: int) -> int:
    match = _TOKEN.match(text, at)
    return match.end() if match else at + 1


def _no_count(text: str, atom: Atom, last: str, begin: int, words: Vocabulary) -> int:
    """Where to go on from when bare digits are a name, a year, a mark, a house or a telephone; 0 when they count."""
    start, end, digits = atom.start, atom.end, atom.bare
    behind = text[end : end + 2]
    if behind[:1].isalpha() or (behind[:1] in _UNIT_SIGNS and behind):
        return 0
    match = names.NEXT.match(text, end)
    following = match[1] if match else ""
    if (digits[0] == "0" and len(digits) > 1) or behind.strip("-0123456789 ") == "":
        phone = names.telephone(text, start)
        if phone:
            return phone
        if digits[0] == "0" and len(digits) > 1:
            return end
    if behind[:1] in "-–" and behind[1:].isdigit():
        return end if last.lower() in words.sets["labels"] or last.lower() in words.sets["names"] else 0
    lower = last.lower().lstrip(_QUOTES)
    if (
        names.is_year(digits, lower, following, words)
        or names.is_name_part(text, last, begin, following, words)
        or names.is_mark(text, start, end)
        or (behind[:1] == " " and following[:1].isupper() and names.is_address(text, end, words))
    ):
        return end
    return 0


def _word(text: str, start: int, word: str, floor: int, ceiling: int, words: Vocabulary) -> tuple[Atom, str] | int:
    """The number that the word at `start` begins or belongs to and the word before it, or where to go on from."""
    lower, end = word.lower(), start + len(word)
    last, begin = names.word_before(text, start, floor)
    if lower in words.units or lower in words.tens:
        if names.is_word_name(text, start, end, last, begin, words):
            return end
        return read_words(text, start, lower, end, ceiling, words), last
    reader: Reader = _readers(words)[lower]
    plain = last.lower().lstrip(_QUOTES)
    atom = reader(
        Place(text, start, end, floor, ceiling, lower, plain, begin + len(last) - len(last.lstrip(_QUOTES))), words
    )
    if atom is None:
        return end
    return (atom, last) if atom.start == start else (atom, names.word_before(text, atom.start, floor)[0])

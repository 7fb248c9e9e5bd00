"""Numbers that begin with a digit: grouping, decimals, fractions, scale."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from numcheck.numbers.atom import ONE, Atom, around, whole, written
from numcheck.numbers.reach import Reach

_LETTERS = re.compile(r"[A-Za-zµμ]+")
_WORDS = re.compile(r"[ -]([A-Za-z][A-Za-z'’-]*)")
_OTHER_END = re.compile(r"(?: ?[-–] ?| (?:to|or|and) )[\d.,]+m(?![A-Za-z0-9])")  # "10m-12m people"
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})
_SPACES = str.maketrans("", "", ", \u00a0\u202f\u2009")
_NIL = Decimal(0)
_GOES_ON = re.compile(r"\. [a-z]")  # "100 bn. bits"
LONGEST = 15  # more digits are an identifier


class Scale(NamedTuple):
    """A factor, where its word ends and the word; 1 and "" where there is none."""

    factor: Decimal
    end: int
    word: str


def read_digits(reach: Reach, at: int, *, money: bool) -> Atom | None:
    """The number whose first digit (or decimal point, or "½") is at `at`, with its scale; None where it is none.

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> words = vocabulary(load())
    >>> [str(read_digits(Reach(t, 0, 99, words), 0, money=False).reading.value) for t in (".001", "10 1/2", "1.2bn")]
    ['0.001', '10.5', '1200000000.0']
    """
    match = reach.words.digits.match(reach.text, at, reach.ceiling)
    if match is None:
        return _sign(reach, at)
    digits, decimals, sign, slash = match.groups()
    if sign or slash:
        return _mixed(reach, match, money=money)
    end = match.end()
    if reach.text[end : end + 1] == "," and reach.text[end + 1 : end + 2].isdecimal() and "." in match[0]:
        return None  # "1.234,5" is written by another language's rules
    bare = digits if decimals is None else ""
    if len(digits) > 3 and not digits.isdecimal():
        digits, bare = digits.translate(_SPACES).replace(".", ""), ""
    if len(digits) > LONGEST:
        return None
    if reach.text[end : end + 1] == "/" and (bare or reach.text[end + 1 : end + 2].isdecimal()):
        return _fraction(reach, at, end, bare)
    places = 0
    if decimals:
        places = len(decimals) - 1
        digits = f"{digits or 0}.{decimals[1:]}"
    factor, end, word = read_scale(reach, end, money=money)
    return Atom(
        at, end, written(digits, places, factor, reach.words), scale=word, factor=factor, bare="" if word else bare
    )


def _sign(reach: Reach, at: int) -> Atom | None:
    value = reach.words.signs.get(reach.text[at : at + 1])
    return None if value is None else Atom(at, at + 1, around(value, value / 10, _NIL))


def _fraction(reach: Reach, at: int, slash: int, above: str) -> Atom | None:
    """Read "3/4"; None for "24/7" and "9/11"."""
    text, end = reach.text, slash + 1
    while end < reach.ceiling and end - slash < 4 and text[end].isdecimal():
        end += 1
    below = text[slash + 1 : end]
    if not above:
        return None
    if not below:
        return Atom(at, slash, whole(Decimal(above), reach.words), bare=above)
    if int(below) not in _DENOMINATORS or int(above) >= int(below) or text[end : end + 1] == "/":
        return None
    value = Decimal(above) / Decimal(below)
    return Atom(at, end, around(value, value / 10, _NIL))


def _mixed(reach: Reach, match: re.Match[str], *, money: bool) -> Atom | None:
    """Read "3½", "10 1/2"; the slash part is left alone where it is no fraction ("2 9/11")."""
    digits = match[1].translate(_SPACES)
    if len(digits) > LONGEST or match[2]:
        return None
    if match[3]:
        part = reach.words.signs[match[3]]
    else:
        above, below = map(int, match[4].split("/"))
        if above >= below or below not in _DENOMINATORS:
            return Atom(match.start(), match.end(1), whole(Decimal(digits), reach.words), bare=digits)
        part = Decimal(above) / Decimal(below)
    factor, end, word = read_scale(reach, match.end(), money=money)
    value = (Decimal(digits) + part) * factor
    return Atom(match.start(), end, around(value, part * factor, _NIL), scale=word, factor=factor)


def read_scale(reach: Reach, at: int, *, money: bool) -> Scale:
    """The scale behind digits that end at `at`."""
    text, words = reach.text, reach.words
    following = text[at : at + 1]
    if following.isalpha():
        return _attached(reach, at, money=money)
    if following not in " -\n\u00a0":
        return Scale(ONE, at, "")
    match = words.scale.match(text, at, reach.ceiling)
    if match is None:
        if money and text[at : at + 2] in (" m", " b") and not text[at + 2 : at + 3].isalnum():
            return Scale(words.money_scales[text[at + 1]], at + 2, text[at + 1])
        return Scale(ONE, at, "")
    word = match[1] or match[2]
    factor = words.scales[word.lower()]
    again = words.scale.match(text, match.end(), reach.ceiling) if word in ("hundred", "thousand") else None
    if again is None:
        end = match.end()
        return Scale(factor, end + (match[2] is not None and _GOES_ON.match(text, end) is not None), word)
    second = again[1] or again[2]
    return Scale(factor * words.scales[second.lower()], again.end(), f"{word} {second}")


def _attached(reach: Reach, at: int, *, money: bool) -> Scale:
    """The scale written right behind the digits: "1.2m", "£30k", "3bn"; of "10km", "5G", "90m2" none."""
    match, words = _LETTERS.match(reach.text, at, reach.ceiling), reach.words
    if match is None or reach.text[match.end() : match.end() + 1].isdecimal():
        return Scale(ONE, at, "")
    letters, end = match[0], match.end()
    if money and letters in words.money_scales:
        return Scale(words.money_scales[letters], end, letters)
    if letters.lower() in words.scales and letters != "MIL":
        return Scale(words.scales[letters.lower()], end, letters)
    if (letters == "m" and _is_million(reach, end)) or (letters == "k" and not _is_run(reach, end)):
        return Scale(words.money_scales[letters], end, letters)
    return Scale(ONE, at, "")


def _is_run(reach: Reach, at: int) -> bool:
    """Whether "k" is kilometres: "a 10k run"."""
    match = _WORDS.match(reach.text, at)
    return match is not None and match[1].lower() in reach.words.sets["kilometre_after"]


def _is_million(reach: Reach, at: int) -> bool:
    """Whether "m" is million: people, money or things come next, in the plural, no sport and no place.

    "1.2m doses", "2.7m combined digital and physical sales"; not "200m freestyle", "a 3m wall", "10m high".
    """
    plurals, metres = reach.words.sets["plurals"], reach.words.sets["metre_after"]
    other = _OTHER_END.match(reach.text, at)
    at = other.end() if other else at
    for count in range(5):
        match = _WORDS.match(reach.text, at)
        if match is None:
            return False
        word, at = match[1], match.end()
        if count == 0 and (word.lower() in metres or not word[0].islower()):
            return False
        if word in plurals or (word not in metres and is_plural(word)):
            return True
    return False


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural: "doses", not "glass", "virus", "men's"."""
    return word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s"))

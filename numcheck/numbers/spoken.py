"""Decimals as they are spoken: "37 point 2", "seventy-five point five", "two point five million"."""

from __future__ import annotations

import re

from numcheck.numbers.atom import Atom, written
from numcheck.numbers.reach import Reach

POINT = " point "
_DIGITS = re.compile(r"(\d{1,6})(?![\d.,]*\d|[A-Za-z-])")
_WORDS = re.compile(r"[a-z]+(?:[ -][a-z]+)*")
_ZEROS = {"zero": 0, "oh": 0, "nought": 0}


def with_decimals(reach: Reach, atom: Atom) -> Atom:
    """The same number with the decimals that follow "point"; unchanged where none do ("the 12 point lead").

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> reach = Reach("37 point 25 degrees", 0, 19, vocabulary(load()))
    >>> str(with_decimals(reach, Atom(0, 2, written("37", 0, 1, reach.words))).reading.value)
    '37.25'
    """
    begin = atom.end + len(POINT)
    decimals, end = _figures(reach, begin)
    if atom.scale or atom.reading.value % 1 or not decimals:
        return atom
    scale = reach.words.scale.match(reach.text, end, reach.ceiling)
    word = (scale[1] or scale[2]) if scale else ""
    factor = reach.words.scales[word.lower()] if word else atom.factor
    reading = written(f"{int(atom.reading.value)}.{decimals}", len(decimals), factor, reach.words)
    return atom._replace(end=scale.end() if scale else end, reading=reading, scale=word, factor=factor, bare="")


def _figures(reach: Reach, begin: int) -> tuple[str, int]:
    """The digits that begin at `begin`, one for each word where they are words, and where they end."""
    match = _DIGITS.match(reach.text, begin, reach.ceiling)
    if match:
        return match[1], match.end()
    figures, end = "", begin
    words = _WORDS.match(reach.text, begin, min(begin + 60, reach.ceiling))
    for word in re.split("[ -]", words[0]) if words else ():
        digit = reach.words.units.get(word, _ZEROS.get(word, 10))
        if digit > 9:
            break
        figures, end = f"{figures}{digit}", end + bool(figures) + len(word)
    return figures, end

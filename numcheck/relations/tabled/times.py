"""Years, quarters and months as labels of a table, and as a sentence would tell them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from numcheck.relations.article import Words
from numcheck.words.lexicon import Lexicon

_QUARTER = re.compile(
    r"(?:q(?P<a>[1-4])|(?P<b>[1-4])q|(?P<c>first|second|third|fourth) quarter|quarter (?P<d>[1-4]))\b"
)
_ORDINALS = ("first", "second", "third", "fourth")
_SEASON = re.compile(r"(?:19|20)\d\d[-–/]\d\d(?:\d\d)?")


def is_year(word: str) -> bool:
    """Whether a word is a year in digits.

    >>> is_year("2023"), is_year("3023")
    (True, False)
    """
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def told_times(words: Words, lexicon: Lexicon) -> tuple[Words, ...]:
    """How sentences tell a label that is a time and nothing else, () where it is none.

    >>> from numcheck.words.lexicon import load
    >>> told_times(("q2",), load())[:2], told_times(("jan", "2023"), load())[0], told_times(("march", "ward"), load())
    ((('q2',), ('2q',)), ('january', '2023'), ())
    """
    years = [word for word in words if is_year(word)]
    rest = tuple(word for word in words if not is_year(word))
    if len(years) > 1 or len(rest) > 2:
        return ()
    if not rest:
        return ((years[0],),) if years else ()
    if len(rest) == 1 and _SEASON.fullmatch(rest[0]):
        return (rest,)
    behind = tuple(_with_year(years[0]) if years else [()])
    return tuple((*name, *year) for name in _names(" ".join(rest), lexicon) for year in behind)


def _with_year(year: str) -> Iterator[Words]:
    yield (year,)
    yield ("of", year)
    yield (",", year)


def _names(text: str, lexicon: Lexicon) -> Iterator[Words]:
    quarter = _QUARTER.fullmatch(text)
    if quarter is not None:
        told = next(value for value in quarter.groups() if value)
        number = _ORDINALS.index(told) + 1 if told in _ORDINALS else int(told)
        name = _ORDINALS[number - 1]
        yield from ((f"q{number}",), (f"{number}q",), (name, "quarter"), (f"{name}-quarter",))
    elif text in _months(lexicon):
        yield from ((name,) for name in _months(lexicon)[text])


@cache
def _months(lexicon: Lexicon) -> Mapping[str, Words]:
    """Every name of a month with all its names, the longest first."""
    return {name: tuple(names) for names in lexicon.table("constructions")["months"] for name in names}

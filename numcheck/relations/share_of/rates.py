"""Shares with a name of their own: a turnout, a survival rate, a pass rate, and the words that tell of their part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lexicon import Lexicon


@cache
def rates(lexicon: Lexicon) -> Mapping[str, Phrases]:
    """Name to the words of the part: turnout to voted, cast, came back."""
    return {name: phrases_of(words) for name, words in lexicon.table("rates").items()}


def rates_in(words: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The names of which a sentence tells, by name or by the words of the part."""
    known = _by_word(lexicon)
    return frozenset(name for word in words if word in known for name in known[word])


@cache
def _by_word(lexicon: Lexicon) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for name, told in rates(lexicon).items():
        for word in (name, *told.single):
            found.setdefault(word, []).append(name)
    return found

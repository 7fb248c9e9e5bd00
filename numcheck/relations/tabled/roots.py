"""The words of labels and sentences by what they say: "employees" and "staff" are one, "the" is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from numcheck.claims.columns import words_of
from numcheck.words.lemmas import is_plural, lemma, word_forms
from numcheck.words.lexicon import Lexicon

_NUMBERED = re.compile(r"(?:table|figure|chart) \w{1,3}\s*[.:–-]\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]+)\)")
_ENDINGS = ("ment", "ance", "ence", "ure", "ion", "al", "e")
SHORTEST = 5  # letters that stay when an ending is cut
_ENDS = frozenset({"by", "in", "at", "of", "per", "for", "from", "since", "on", "to", "after", "with", "between"})


@lru_cache(maxsize=1 << 14)
def root(word: str, lexicon: Lexicon) -> str:
    """What a word of a label or a sentence is compared by.

    >>> from numcheck.words.lexicon import load
    >>> [root(word, load()) for word in ("workers", "employed", "killed", "deaths", "tankers")]
    ['staff', 'staff', 'dead', 'dead', 'tanker']
    """
    same = _same(lexicon)
    word = word.removesuffix("'s").removesuffix("’s")
    found = lemma(word, lexicon)
    return same.get(word) or same.get(found) or _stem(found)


def _stem(word: str) -> str:
    """A verb and the noun of it alike: "generation" and "generate", "arrivals" and "arrive"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: -len(ending)]
    return word[:-3] if word.endswith("ing") and len(word) >= SHORTEST + 2 else word


@cache
def _same(lexicon: Lexicon) -> Mapping[str, str]:
    """Each word of a group that a table and its text may word differently, with the name of the group."""
    classes = lexicon.table("noun_classes")
    groups = lexicon.table("table_words")["told_same"]
    return {
        word: name for name, entries in groups.items() for entry in entries for word in (entry, *classes.get(entry, ()))
    }


@cache
def content(label: str, lexicon: Lexicon) -> frozenset[str]:
    """The words of a label that say what its figures are of; those in brackets are its unit."""
    idle = lexicon.table("table_words")["told_idle"]
    words = (word for word in words_of(label.partition("(")[0]) if word not in idle and not word.isdigit())
    return frozenset(root(word, lexicon) for word in words)


@cache
def unit_nouns(label: str, lexicon: Lexicon) -> frozenset[str]:
    """The words of a label that say in what it is told: of "Exports (thousand bags)" the bags.

    >>> from numcheck.words.lexicon import load
    >>> sorted(unit_nouns("Exports by port, thousand bags", load()))
    ['bag']
    """
    pieces = (*_BRACKETS.findall(label), *([label.rpartition(", ")[2]] if ", " in label else ()))
    return frozenset().union(*(content(piece, lexicon) for piece in pieces))


@cache
def head(caption: str, lexicon: Lexicon) -> frozenset[str]:
    """What a caption says that the figures are of: its first words, up to where or by what they are told.

    >>> from numcheck.words.lexicon import load
    >>> [sorted(head(text, load())) for text in ("Number of burglaries by force", "Table 2: homes lost in the storm")]
    [['burglary'], ['home', 'lose']]
    """
    return frozenset(root(word, lexicon) for word in first_words(caption, lexicon))


@cache
def nouns(caption: str, lexicon: Lexicon) -> frozenset[str]:
    """What a caption says that is counted: of "Hospital beds by town" the beds."""
    first = first_words(caption, lexicon)
    plural = [word for word in first if is_plural(word, word_forms(lexicon))]
    return frozenset(root(word, lexicon) for word in plural or first)


def first_words(caption: str, lexicon: Lexicon) -> list[str]:
    """The words of a caption that say what its table is of, up to where or by what."""
    found: list[str] = []
    idle = lexicon.table("table_words")["told_idle"]
    for word in words_of(_NUMBERED.sub("", caption).partition("(")[0]):
        if word in _ENDS and found:
            break
        if word not in idle and not word.isdigit():
            found.append(word)
    return found

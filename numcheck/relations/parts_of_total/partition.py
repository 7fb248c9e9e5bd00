"""Items that split a whole by their nature: golds, silvers and bronzes; the saved, the dead and the missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, Phrases, Words, first_word, phrases_of
from numcheck.words.lexicon import Lexicon

SEPARATORS = frozenset({",", ";", "and", "while", "with", "but"})


@cache
def _partitions(lexicon: Lexicon) -> tuple[tuple[tuple[frozenset[str], ...], frozenset[str]], ...]:
    return tuple(
        (
            tuple(frozenset(nouns) for nouns in partition["parts"]),
            frozenset(noun for nouns in partition["optional"] for noun in nouns),
        )
        for partition in lexicon.table("wholes")["partitions"].values()
    )


def is_partition(parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are the kinds that a whole is split into: golds, silvers and bronzes."""
    heads = [claim.subject_head or "" for claim in parts]
    return any(
        all(any(head in nouns for head in heads) for nouns in needed)
        and all(head in optional or any(head in nouns for nouns in needed) for head in heads)
        and len(set(heads)) == len(heads)
        for needed, optional in _partitions(lexicon)
    )


@record(eq=False)
class Outcome:
    """A way to be told apart, by labels."""

    needed: int  # so many of the first labels a list must have
    closed: int  # so many items make it complete
    labels: tuple[Phrases, ...]
    first: frozenset[str]  # the words that labels begin with: most lists hold none of them


@cache
def _outcomes(lexicon: Lexicon) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(
            int(outcome["needed"]),
            int(outcome["closed"]),
            tuple(phrases_of(words) for words in outcome["labels"]),
            frozenset(entry.split()[0] for words in outcome["labels"] for entry in words),
        )
        for outcome in lexicon.table("wholes")["outcomes"].values()
    )


def split_by(line: Line, parts: Sequence[Claim], lexicon: Lexicon) -> Literal["all", "some"] | None:
    """Whether labels tell the items apart of which one thing has only one: survived, died, missing; home and away.

    "some" where a label is missing that others of the total may have: those who abstained.
    """
    segments = list(_segments(line, parts))
    told = {word for segment in segments for words in segment for word in words}
    for outcome in _outcomes(lexicon):
        if not outcome.first.isdisjoint(told) and _is_split(segments, outcome.needed, outcome.labels):
            return "all" if len(segments) >= outcome.closed else "some"
    return None


def _segments(line: Line, parts: Sequence[Claim]) -> Iterator[tuple[Words, Words]]:
    """Of each item the words that lead to it and those behind it, from separator to separator."""
    words, starts = line.sentence.lower, [first_word(part) for part in parts]
    ends = [*starts[1:], min(len(words), starts[-1] + 8)]
    begin = max(0, starts[0] - 8)
    for start, end in zip(starts, ends, strict=True):
        here = words[start:end]
        cut = next((i for i, word in enumerate(here) if word in SEPARATORS), len(here))
        yield words[begin:start], here[:cut]
        begin = start + cut


def _is_split(segments: Sequence[tuple[Words, Words]], needed: int, labels: Sequence[Phrases]) -> bool:
    """Whether each item has one label, all of them different, the needed ones among them."""
    for side in (1, 0):
        found = [[i for i, label in enumerate(labels) if label.inside(segment[side])] for segment in segments]
        if all(len(those) == 1 for those in found):
            given = {those[0] for those in found}
            return len(given) == len(segments) and set(range(needed)) <= given
    return False

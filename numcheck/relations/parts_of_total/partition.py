"""Items that split a whole by their nature: golds, silvers and bronzes; the saved, the dead and the missing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.reading import first_word, phrases_of
from numcheck.relations.series import Series
from numcheck.words.lexicon import Lexicon


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


@cache
def _fates(lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    return tuple(phrases_of(words).single for words in lexicon.table("constructions")["fates"])


def has_fates(series: Series, parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are told apart by what became of them: survived, died, missing."""
    words = series.line.sentence.lower
    starts = [first_word(part) for part in parts]
    found = []
    for start, end in zip(starts, [*starts[1:], starts[-1] + 8], strict=True):
        segment = set(words[start:end])
        found.append([i for i, fate in enumerate(_fates(lexicon)) if fate & segment])
    single = [fates[0] for fates in found if len(fates) == 1]
    return len(single) == len(parts) == len(set(single)) and 0 in single

"""The word list of this folder, compiled once for a lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from numcheck.words.lexicon import Lexicon

Phrase = tuple[str, ...]
Phrases = Mapping[str, tuple[Phrase, ...]]  # by their first word
MARKS = frozenset(",.;:-–—()")


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """`words/<lang>/totals.yaml`, ready for look-up."""

    lexicon: Lexicon
    free: Phrases
    apart: Phrases
    keys: frozenset[str]  # the longest word of each phrase: most sentences have none of them
    adjectives: frozenset[str]
    reaching: frozenset[str]
    farthest: int
    period_starts: frozenset[str]
    period_words: frozenset[str]
    period_events: frozenset[str]
    unasserted: frozenset[str]
    said: frozenset[str]
    own: frozenset[str]
    goes_on: frozenset[str]
    figure_words: frozenset[str]
    come_words: frozenset[str]
    give_words: frozenset[str]


@cache
def compiled(lexicon: Lexicon) -> Cues:
    """The lists of a lexicon."""
    table = lexicon.table("totals")
    phrases = {name: _by_first_word(table[name]) for name in ("cues", "cues_apart")}
    sets = {
        name: frozenset(table[name])
        for name in (
            *("adjectives", "reaching", "period_starts", "period_words", "period_events"),
            *("unasserted", "said", "own", "goes_on", "figure_words", "come_words", "give_words"),
        )
    }
    events = lexicon.table("events")
    sets["period_events"] |= {verb for name in sets["period_events"] for verb in events.get(name, ())}
    return Cues(
        lexicon=lexicon,
        free=phrases["cues"],
        apart=phrases["cues_apart"],
        keys=frozenset(max(phrase.split(), key=len) for phrase in (*table["cues"], *table["cues_apart"])),
        farthest=table["farthest"],
        **sets,
    )


def _by_first_word(phrases: Iterable[str]) -> Phrases:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {word: tuple(group) for word, group in found.items()}

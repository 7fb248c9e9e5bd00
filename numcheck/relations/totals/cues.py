"""The word list of this folder, compiled once for a lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from numcheck.records import record
from numcheck.words.lexicon import Lexicon

Phrase = tuple[str, ...]
Phrases = Mapping[str, tuple[Phrase, ...]]  # by their first word
SIGNS = ("adjectives", "nouns", "brought", "period_words", "period_verbs")
MARKS = frozenset(",.;:-–—()")


@record(eq=False)
class Cues:
    """`words/<lang>/totals.yaml`, ready for look-up."""

    lexicon: Lexicon
    free: Phrases
    apart: Phrases
    signs: frozenset[str]  # the longest word of each phrase, and the words of all other cues: most sentences have none
    adjectives: frozenset[str]
    reaching: frozenset[str]
    farthest: int
    period_starts: frozenset[str]
    period_words: frozenset[str]
    period_events: frozenset[str]
    unasserted: frozenset[str]
    said: frozenset[str]
    nouns: frozenset[str]
    brings: frozenset[str]
    brought: frozenset[str]
    period_verbs: frozenset[str]
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
            *("nouns", "brings", "brought", "period_verbs", "unasserted", "said", "own", "goes_on"),
            *("figure_words", "come_words", "give_words"),
        )
    }
    events = lexicon.table("events")
    sets["period_events"] |= {verb for name in sets["period_events"] for verb in events.get(name, ())}
    signs = {max(phrase.split(), key=len) for phrase in (*table["cues"], *table["cues_apart"])}
    return Cues(
        lexicon=lexicon,
        free=phrases["cues"],
        apart=phrases["cues_apart"],
        signs=frozenset(signs).union(*(sets[name] for name in SIGNS)),
        farthest=table["farthest"],
        **sets,
    )


def _by_first_word(phrases: Iterable[str]) -> Phrases:
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {word: tuple(group) for word, group in found.items()}

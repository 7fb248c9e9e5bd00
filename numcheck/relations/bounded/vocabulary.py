"""The word lists of this folder, ready to be looked up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from numcheck.records import record
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lexicon import Lexicon


@record(eq=False)
class Vocabulary:
    """What `words/<lang>/ranges.yaml` says, as sets."""

    names: frozenset[str]
    said_names: frozenset[str]
    foretold: frozenset[str]
    inside: Phrases
    below: Phrases
    above: Phrases
    upper: frozenset[str]
    lower: frozenset[str]
    ends: frozenset[str]
    middle: frozenset[str]
    average: Phrases
    highest: Phrases
    lowest: Phrases
    or_more: Phrases
    generic: frozenset[str]
    strangers: frozenset[str]
    falling: frozenset[str]
    ranging: frozenset[str]
    ranged: frozenset[str]
    mostly: frozenset[str]
    cues: frozenset[str]  # a word of each phrase of `average`, `highest` and `lowest`
    closed: frozenset[str]
    singling: frozenset[str]  # the last word of each phrase of `highest` and `lowest`
    comparing: frozenset[str]  # "most" of "most severe"
    either: frozenset[str]  # "winner", "best"
    telling: frozenset[str]  # lemmas of verbs that tell a value
    attributes: Mapping[str, frozenset[str]]  # what a range can be of, with its verbs
    comparatives: Mapping[str, str]  # "older", on whose side of a figure none is
    dimensions: Mapping[str, frozenset[str]]  # "oldest", of what it can be said


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a language."""
    table = lexicon.table("ranges")
    words = {name: frozenset(entries) for name, entries in table.items()}
    runs = {name: phrases_of(entries) for name, entries in table.items()}
    closed = lexicon.table("closed_words")
    return Vocabulary(
        words["names"],
        words["said_names"],
        words["foretold"],
        runs["inside"],
        runs["below"],
        runs["above"],
        words["upper"],
        words["lower"],
        words["ends"],
        words["middle"],
        runs["average"],
        runs["highest"],
        runs["lowest"],
        runs["or"],
        words["generic"],
        words["strangers"],
        words["falling"],
        words["ranging"],
        words["ranged"],
        words["mostly"],
        frozenset(entry.split()[-1] for name in ("average", "highest", "lowest") for entry in table[name]),
        frozenset(word for name, group in closed.items() if name not in ("adjective", "noun") for word in group),
        frozenset(entry.split()[-1] for name in ("highest", "lowest") for entry in table[name]),
        frozenset({"most", "least"}),
        words["either"],
        words["telling"],
        {noun: frozenset(verbs) for noun, verbs in table["attributes"].items()},
        {word: side for side, found in table["comparatives"].items() for word in found},
        {cue: frozenset(kinds.split()) for kinds, cues in table["said_of"].items() for cue in cues},
    )

"""The word lists of this folder, ready to be looked up."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from numcheck.records import record
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lemmas import Forms, word_forms
from numcheck.words.lexicon import Lexicon


@record(eq=False)
class Vocabulary:
    """What `words/<lang>/enumerations.yaml` and the closed classes say, as sets."""

    groups: Mapping[str, int]
    partial: Phrases
    joins: frozenset[str]
    long_joins: Phrases
    inside: frozenset[tuple[str, ...]]
    more_of_it: frozenset[str]
    inside_names: frozenset[str]
    openers: frozenset[str]
    not_listed: frozenset[str]
    not_listed_alone: frozenset[str]
    not_things: frozenset[str]
    regions: Phrases
    closed: Mapping[str, frozenset[str]]
    numerals: frozenset[str]
    ordinals: tuple[frozenset[str], ...]
    closing: frozenset[str]
    reckoned: frozenset[str]
    teams: frozenset[str]
    calendar: frozenset[str]
    synonyms: tuple[frozenset[str], ...]
    finite: frozenset[str]
    forms: Forms

    def is_verb(self, word: str) -> bool:
        """Whether a word is surely a verb, and no participle in -ing."""
        if word in self.closed["auxiliary"] or word in self.finite:
            return True
        return word in self.forms.verbs and word not in self.forms.also_nouns and not word.endswith("ing")

    def is_closed(self, word: str, *classes: str) -> bool:
        """Whether a word is of one of those closed classes."""
        return any(word in self.closed[name] for name in classes)


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a language."""
    table = lexicon.table("enumerations")
    closed = {name: frozenset(words) for name, words in lexicon.table("closed_words").items()}
    numbers = lexicon.table("number_words")
    return Vocabulary(
        table["groups"],
        phrases_of(table["partial"]),
        frozenset(table["joins"]),
        phrases_of(table["long_joins"]),
        frozenset(tuple(entry.split()) for entry in table["inside"]),
        frozenset(table["more_of_it"]),
        frozenset(table["inside_names"]),
        frozenset(table["openers"]) | closed["preposition"] | closed["conjunction"] | closed["pronoun"],
        frozenset(table["not_listed"]),
        frozenset(table["not_listed_alone"]),
        frozenset(table["not_things"]),
        phrases_of(table["regions"]),
        closed,
        frozenset(
            {*numbers["units"], *numbers["tens"], *numbers["scales"], *numbers["approximates"], *numbers["vague"]}
        ),
        tuple(frozenset(words) for words in table["ordinals"]),
        frozenset(table["closing"]),
        frozenset(table["reckoned"]),
        frozenset(table["teams"]),
        frozenset(lexicon.table("calendar_words")["words"]),
        tuple(frozenset(nouns) for nouns in table["synonyms"]),
        frozenset(lexicon.table("constructions")["finite"]),
        word_forms(lexicon),
    )

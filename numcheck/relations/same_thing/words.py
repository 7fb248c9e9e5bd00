"""The word lists of this folder, compiled once for a lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from numcheck.claims.change import changes
from numcheck.records import record
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lemmas import lemma, word_forms
from numcheck.words.lexicon import Lexicon, Table

ENDINGS = (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
SHORTEST = 3  # letters that must stay when an ending is cut

Roles = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # first word -> phrases that begin with it, their roles


def stem(word: str) -> str:
    """A word with its ending cut off roughly: both sides of a comparison are cut alike, that is enough.

    >>> stem("killing"), stem("schemes"), stem("scheme"), stem("bus"), stem("glass")
    ('kill', 'schem', 'schem', 'bus', 'glass')
    """
    if word.endswith("ss"):
        return word
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            return word[: len(word) - len(ending)] + instead
    return word


class Stems(dict[str, str]):
    """A lower-case word to its stem, of a concept to that of the word it is named by; filled as words are met."""

    def __init__(self, concept: Mapping[str, str], lexicon: Lexicon) -> None:
        """`concept` holds the stems of concepts by word and by lemma."""
        super().__init__()
        self.concept, self.lexicon = concept, lexicon

    def __missing__(self, word: str) -> str:
        root = lemma(word, self.lexicon)
        self[word] = found = self.concept.get(word) or self.concept.get(root) or stem(root)
        return found


class Told(dict[str, str]):
    """A lower-case word to its stem if it says something, else to nothing; filled as words are met."""

    def __init__(self, stop: frozenset[str], stems: Stems) -> None:
        """The words of `stop` say nothing."""
        super().__init__()
        self.stop, self.stems = stop, stems

    def __missing__(self, word: str) -> str:
        says = word[0].isalpha() and len(word) > 1 and word not in self.stop
        self[word] = found = self.stems[word] if says else ""
        return found


class Facets(dict[str, tuple[str, ...]]):
    """A lower-case word to the facets that it tells, mostly none; filled as words are met."""

    def __init__(self, facets: Mapping[str, tuple[str, ...]], stems: Stems) -> None:
        """`facets` holds them by stem."""
        super().__init__()
        self.by_stem, self.stems = facets, stems

    def __missing__(self, word: str) -> tuple[str, ...]:
        self[word] = found = self.by_stem.get(self.stems[word], ())
        return found


@record(eq=False)
class Words:
    """What `words/<lang>/{same_thing,noun_classes,events,concepts,facets}.yaml` say, ready for look-up."""

    lexicon: Lexicon
    weights: Mapping[str, int]
    note: Decimal
    moment: Decimal
    warning: Decimal
    stop: frozenset[str]
    common: frozenset[str]  # stems
    prepositions: frozenset[str]  # lemmas
    broad: frozenset[str]  # lemmas
    noun_class: Mapping[str, str]
    event_class: Mapping[str, str]
    contrast: Mapping[str, tuple[tuple[str, str], ...]]  # word -> (line, side)
    contrast_phrases: Mapping[str, tuple[tuple[str, str, str], ...]]  # first word -> (second, line, side)
    roles_before: Roles
    roles_after: Roles
    roles_right_after: Roles
    role_kinds: Mapping[str, tuple[str, ...]]
    updates: frozenset[str]
    updates_forecast: frozenset[str]
    updates_across: frozenset[str]
    growing: frozenset[str]
    concept: Mapping[str, str]  # lemma or word -> stem of the first word of its line
    facet_words: Mapping[str, tuple[str, ...]]  # stem -> facets it tells
    facet_phrases: Roles
    facet_units: Mapping[str, frozenset[str]]
    occasion: Mapping[str, str]  # stem -> kind of occasion
    moved: frozenset[str]
    exclusive: frozenset[str]  # facets that no figure has two of
    attributes: frozenset[str]  # stems
    tell_apart: frozenset[str]
    calendar: frozenset[str]
    relatives: frozenset[str]  # what belongs to another and has figures of its own
    dimensions: frozenset[str]  # lemmas
    generic: frozenset[str]  # lemmas
    comparing: frozenset[str]
    variants: frozenset[str]
    limits: frozenset[str]
    light_verbs: frozenset[str]
    fronting: frozenset[str]
    goes_on: Phrases
    restricting: frozenset[str]
    titles: frozenset[str]
    results: Mapping[str, frozenset[str]]
    marked: frozenset[str]  # words that a contrast line or the beginning of one of its phrases has
    stems: Stems
    told: Told
    facets: Facets

    def stem(self, word: str) -> str:
        """The stem of a lower-case word."""
        return self.stems[word]


@cache
def words(lexicon: Lexicon) -> Words:
    """The compiled lists of a lexicon."""
    table = lexicon.table("same_thing")
    common = [lemma(word, lexicon) for word in table["common"].split()]
    concept = {word: stem(name) for word, name in _inverted(lexicon.table("concepts")).items()}
    stop, stems = frozenset(table["stop"].split()), Stems(concept, lexicon)
    facet_words = _facet_words(lexicon.table("facets"), concept)
    contrast, phrases = _contrasts(table["contrasts"]), _contrast_phrases(table["contrasts"])
    return Words(
        lexicon=lexicon,
        weights=table["weights"],
        moment=Decimal(table["thresholds"]["moment"]),
        note=Decimal(table["thresholds"]["note"]),
        warning=Decimal(table["thresholds"]["warning"]),
        stop=stop,
        common=frozenset(concept.get(root) or stem(root) for root in common),
        prepositions=frozenset(table["prepositions"]),
        broad=frozenset(table["broad_heads"]),
        noun_class=_inverted(lexicon.table("noun_classes")),
        event_class=_inverted(lexicon.table("events")),
        contrast=contrast,
        contrast_phrases=phrases,
        roles_before=_roles(table["roles"], "before"),
        roles_after=_roles(table["roles"], "after"),
        roles_right_after=_roles(table["roles"], "right_after"),
        role_kinds=table["role_kinds"],
        updates=frozenset(table["updates"].split()),
        updates_forecast=frozenset(table["updates_forecast"].split()),
        updates_across=frozenset(table["updates_across"].split()) | _moves(lexicon),
        growing=frozenset(table["growing"]),
        concept=concept,
        facet_words=facet_words,
        occasion={concept.get(word) or stem(word): name for word, name in _inverted(table["occasions"]).items()},
        moved=frozenset(table["moved"].split()),
        exclusive=frozenset(table["exclusive"]),
        facet_phrases=_roles(lexicon.table("facets"), "phrases"),
        facet_units={name: frozenset(facet["units"]) for name, facet in lexicon.table("facets").items()},
        attributes=frozenset(concept.get(word) or stem(word) for word in table["attributes"]),
        restricting=frozenset(table["restricting"].split()),
        tell_apart=frozenset(table["tell_apart"].split()),
        calendar=frozenset(lexicon.table("calendar_words")["words"]),
        relatives=frozenset(table["relatives"]),
        light_verbs=frozenset(table["light_verbs"]),
        fronting=frozenset(table["fronting"]),
        dimensions=frozenset(table["dimensions"]),
        generic=frozenset(table["generic"]),
        limits=frozenset(table["limits"].split()),
        comparing=frozenset(table["comparing"].split()),
        variants=frozenset(table["variants"]),
        goes_on=phrases_of(table["goes_on"]),
        titles=frozenset(table["titles"]),
        results={name: frozenset(found) for name, found in table["results"].items()},
        marked=frozenset(contrast.keys() | phrases.keys()),
        stems=stems,
        told=Told(stop, stems),
        facets=Facets(facet_words, stems),
    )


def _moves(lexicon: Lexicon) -> frozenset[str]:
    """Every form of every verb of change: "slipped to 11" tells that it was another before."""
    moving = changes(lexicon).verbs
    return frozenset(form for form, verb in word_forms(lexicon).verbs.items() if verb in moving)


def _facet_words(facets: Table, concept: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, facet in facets.items():
        for word in facet.get("words", ()):
            found.setdefault(concept.get(word) or stem(word), []).append(name)
    return {word: tuple(names) for word, names in found.items()}


def _inverted(classes: Table) -> dict[str, str]:
    return {word: name for name, members in classes.items() for word in members}


def _roles(roles: Table, side: str) -> Roles:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for role, sides in roles.items():
        for phrase in sides.get(side, ()):
            first, *rest = phrase.split()
            found.setdefault(first, []).append(((first, *rest), role))
    return {first: tuple(phrases) for first, phrases in found.items()}


def _contrasts(lines: Table) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for line, sides in lines.items():
        for side in sides:
            for word in side:
                if "_" not in word:
                    found.setdefault(word, []).append((line, side[0]))
    return {word: tuple(places) for word, places in found.items()}


def _contrast_phrases(lines: Table) -> dict[str, tuple[tuple[str, str, str], ...]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for line, sides in lines.items():
        for side in sides:
            for first, _, second in (word.partition("_") for word in side if "_" in word):
                found.setdefault(first, []).append((second, line, side[0]))
    return {word: tuple(places) for word, places in found.items()}

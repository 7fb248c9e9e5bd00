"""The word lists of this folder, compiled once for a lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from numcheck.words.lemmas import lemma
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


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """What `words/<lang>/{same_thing,noun_classes,events}.yaml` say, ready for look-up."""

    lexicon: Lexicon
    weights: Mapping[str, int]
    note: Decimal
    warning: Decimal
    stop: frozenset[str]
    common: frozenset[str]  # stems
    broad: frozenset[str]  # lemmas
    noun_class: Mapping[str, str]
    event_class: Mapping[str, str]
    contrast: Mapping[str, tuple[tuple[str, str], ...]]  # word -> (line, side)
    roles_before: Roles
    roles_after: Roles
    roles_right_after: Roles
    role_kinds: Mapping[str, tuple[str, ...]]
    updates: frozenset[str]
    updates_across: frozenset[str]
    growing: frozenset[str]
    stems: dict[str, str]  # filled as words are met

    def stem(self, word: str) -> str:
        """The stem of a lower-case word."""
        known = self.stems.get(word)
        if known is None:
            known = self.stems[word] = stem(lemma(word, self.lexicon))
        return known


@cache
def words(lexicon: Lexicon) -> Words:
    """The compiled lists of a lexicon."""
    table = lexicon.table("same_thing")
    return Words(
        lexicon=lexicon,
        weights=table["weights"],
        note=Decimal(table["thresholds"]["note"]),
        warning=Decimal(table["thresholds"]["warning"]),
        stop=frozenset(table["stop"].split()),
        common=frozenset(stem(lemma(word, lexicon)) for word in table["common"].split()),
        broad=frozenset(table["broad_heads"]),
        noun_class=_inverted(lexicon.table("noun_classes")),
        event_class=_inverted(lexicon.table("events")),
        contrast=_contrasts(table["contrasts"]),
        roles_before=_roles(table["roles"], "before"),
        roles_after=_roles(table["roles"], "after"),
        roles_right_after=_roles(table["roles"], "right_after"),
        role_kinds=table["role_kinds"],
        updates=frozenset(table["updates"].split()),
        updates_across=frozenset(table["updates_across"].split()),
        growing=frozenset(table["growing"]),
        stems={},
    )


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
                found.setdefault(word, []).append((line, side[0]))
    return {word: tuple(places) for word, places in found.items()}

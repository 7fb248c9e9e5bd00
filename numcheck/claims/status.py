"""Whether a claim is asserted, and which cue words stand by it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from numcheck.claims.claim import Status
from numcheck.claims.context import Context
from numcheck.words.lexicon import Lexicon

WINDOW = 9  # words left of a number that can turn it into something else than an assertion


@cache
def _status_words(
    lexicon: Lexicon,
) -> tuple[Mapping[str, Status], tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    table = lexicon.table("status")
    words: dict[str, Status] = {}
    words.update(dict.fromkeys(table["target"], "target"))
    words.update(dict.fromkeys(table["hypothetical"], "hypothetical"))
    words.update(dict.fromkeys(table["negated"], "negated"))
    before = tuple(tuple(phrase.split()) for phrase in table["previous_before"])
    after = tuple(tuple(phrase.split()) for phrase in table["previous_after"])
    return words, before, after


def status_of(context: Context, hedge: int, behind: int, lexicon: Lexicon) -> Status:
    """The status of the number whose hedge begins at word `hedge` and whose phrase ends before word `behind`."""
    words, before, after = _status_words(lexicon)
    lower = context.sentence.lower
    if behind < len(lower) and any(lower[behind : behind + len(phrase)] == phrase for phrase in after):
        return "previous"
    if _is_previous(context, hedge, behind, before):
        return "previous"
    at = hedge - 1
    low = max(0, hedge - WINDOW)
    while at >= low:
        word = lower[at]
        if word in _STOPS:
            return "asserted"
        found = words.get(word)
        if found is not None and not (word == "may" and context.sentence.words[at] == "May"):
            return found
        at -= 1
    return "asserted"


def _is_previous(context: Context, hedge: int, behind: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    """Whether an earlier figure is led in: "up from 40"; "from" and "against" alone only beside a newer figure."""
    lower, tags = context.sentence.lower, context.tags
    led = [phrase for phrase in phrases if hedge >= len(phrase) and lower[hedge - len(phrase) : hedge] == phrase]
    if not led:
        return False
    if max(map(len, led)) > 1 or lower[hedge - 1] not in ("from", "against"):
        return True
    follows = behind < len(lower) and lower[behind] == "to"
    return follows or "M" in tags[max(0, hedge - 6) : hedge - 1]


_STOPS = frozenset({",", ";", ":", "(", ")", "—", "–", "but", "and"})


@cache
def _cue_words(lexicon: Lexicon) -> tuple[Mapping[str, tuple[tuple[tuple[str, ...], str], ...]], ...]:
    """Two tables, for words before and behind: by the phrase's last (first) word, phrase and cue."""
    table = lexicon.table("cues")

    def index(side: Mapping[str, Any], key: int) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for cue, phrases in side.items():
            for phrase in phrases:
                words = tuple(phrase.split())
                found.setdefault(words[key], []).append((words, cue))
        return {word: tuple(items) for word, items in found.items()}

    return index(table["before"], -1), index(table["after"], 0)


def cues_of(context: Context, hedge: int, behind: int, lexicon: Lexicon) -> frozenset[str]:
    """The cues right before the hedge and within four words behind the phrase."""
    before, after = _cue_words(lexicon)
    lower = context.sentence.lower
    found: list[str] = []
    for at in range(hedge - 1, max(-1, hedge - 4), -1):
        for words, cue in before.get(lower[at], ()):
            if lower[max(0, at + 1 - len(words)) : at + 1] == words:
                found.append(cue)
        if context.tags[at] not in "DPBJ":
            break
    for at in range(behind, min(len(lower), behind + 4)):
        if lower[at] in _STOPS and lower[at] != ",":
            break
        for words, cue in after.get(lower[at], ()):
            if lower[at : at + len(words)] == words:
                found.append(cue)
    return frozenset(found)

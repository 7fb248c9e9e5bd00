"""Whether a claim is asserted, and which cue words stand by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from numcheck.claims.claim import Status
from numcheck.claims.context import Context
from numcheck.words.lexicon import Lexicon

WINDOW = 9  # words left of a number that can turn it into something else than an assertion


_Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


@cache
def _status_words(lexicon: Lexicon) -> tuple[Mapping[str, Status], _Phrases, _Phrases]:
    """Words to status; phrases before an earlier figure by their last word, phrases behind one by their first."""
    table = lexicon.table("status")
    words: dict[str, Status] = {}
    words.update(dict.fromkeys(table["target"], "target"))
    words.update(dict.fromkeys(table["hypothetical"], "hypothetical"))
    words.update(dict.fromkeys(table["negated"], "negated"))
    return words, _by_word(table["previous_before"], -1), _by_word(table["previous_after"], 0)


def _by_word(phrases: Iterable[str], at: int) -> _Phrases:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[at], []).append(words)
    return {word: tuple(items) for word, items in found.items()}


def status_of(context: Context, hedge: int, behind: int, lexicon: Lexicon) -> Status:
    """The status of the number whose hedge begins at word `hedge` and whose phrase ends before word `behind`."""
    words, before, after = _status_words(lexicon)
    lower = context.sentence.lower
    if behind < len(lower):
        for phrase in after.get(lower[behind], ()):
            if lower[behind : behind + len(phrase)] == phrase:
                return "previous"
    if _is_previous(context, hedge, behind, before):
        return "previous"
    at = hedge - 1
    low = max(0, hedge - WINDOW)
    ends = context.known.sets["clause_ends"]
    while at >= low:
        word = lower[at]
        if word in ends:
            return "asserted"
        found = words.get(word)
        if found is not None and not (word == "may" and context.sentence.words[at] == "May"):
            return found
        at -= 1
    return "asserted"


def _is_previous(context: Context, hedge: int, behind: int, phrases: _Phrases) -> bool:
    """Whether an earlier figure is led in: "up from 40"; "from" and "against" alone only beside a newer figure."""
    lower, tags = context.sentence.lower, context.tags
    if not hedge:
        return False
    led = [phrase for phrase in phrases.get(lower[hedge - 1], ()) if lower[hedge - len(phrase) : hedge] == phrase]
    if not led:
        return False
    if max(map(len, led)) > 1 or lower[hedge - 1] not in ("from", "against"):
        return True
    follows = behind < len(lower) and lower[behind] == "to"
    return follows or "M" in tags[max(0, hedge - 6) : hedge - 1]


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
        if lower[at] != "," and context.has(at, "clause_ends"):
            break
        for words, cue in after.get(lower[at], ()):
            end = at + len(words)
            if lower[at:end] == words and not (lower[end : end + 1] == ("of",) and "M" in context.tags[end : end + 3]):
                found.append(cue)  # in "drew 600,000 fans, an average of 38,000" it is said of the second
    return frozenset(found)

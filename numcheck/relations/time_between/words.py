"""The word lists of `words/<lang>/durations.yaml`, and what the words around a date make of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, Phrases, first_word, phrases_of
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

Side = Literal["start", "end", "either", ""]
_PASSED = frozenset({",", "of", "on", "the", "at", "in", "(", "before"})
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "of", "this", "that"})
_STOPS = frozenset(
    {"and", ";", "when", "after", "before", "but", "that", "which", "who", "whose", "since", "from", "until"}
)
REACH = 12  # words before a date in which its verb stands


@record(eq=False)
class DurationWords:
    """The lists as the YAML names them."""

    starts: Phrases
    ends: Phrases
    lasting: frozenset[str]
    after: frozenset[str]
    not_behind: Phrases
    not_before: Phrases
    breaks: frozenset[str]
    windows: frozenset[str]
    part_days: Phrases
    nth_units: frozenset[str]
    nth_between: frozenset[str]
    nth_of_calendar: frozenset[str]
    anniversaries: frozenset[str]
    turns: frozenset[str]
    over_after: frozenset[str]
    states: frozenset[str]
    giving: frozenset[str]
    founded: Phrases
    interrupted: Phrases
    centenaries: frozenset[str]
    not_things: frozenset[str]
    due: Phrases
    late: frozenset[str]
    marks: frozenset[str]
    born: frozenset[str]
    died: Phrases
    zones: Phrases


def verbs_in(lower: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Every word that can be a verb form as its verb: "retired", though it is an adjective too, is retire."""
    known = word_forms(lexicon).verbs
    return tuple(known.get(word, word) for word in lower)


@cache
def words_of(lexicon: Lexicon) -> DurationWords:
    """The lists of a lexicon."""
    table = lexicon.table("durations")
    return DurationWords(
        starts=phrases_of(table["starts"]),
        ends=phrases_of(table["ends"]),
        lasting=frozenset(table["lasting"]),
        after=frozenset(table["after"]),
        not_behind=phrases_of(table["not_a_length_behind"]),
        not_before=phrases_of(table["not_a_length_before"]),
        breaks=frozenset(table["breaks"]),
        windows=frozenset(table["windows"]),
        part_days=phrases_of(table["part_days"]),
        nth_units=frozenset(table["nth_units"]),
        nth_between=frozenset(table["nth_between"]),
        nth_of_calendar=frozenset(table["nth_of_calendar"]),
        anniversaries=frozenset(table["anniversaries"]),
        marks=frozenset(table["marks"]),
        over_after=frozenset(table["over_after"]),
        states=frozenset(table["states"]),
        not_things=frozenset(table["not_things"]),
        due=phrases_of(table["due"]),
        late=frozenset(table["late"]),
        founded=phrases_of(table["founded"]),
        interrupted=phrases_of(table["interrupted"]),
        centenaries=frozenset(lexicon.table("number_words")["centenaries"]),
        giving=frozenset(table["giving"]),
        turns=frozenset(table["marks_itself"]),
        born=frozenset(table["born"]),
        died=phrases_of(table["died"]),
        zones=phrases_of(table["zones"]),
    )


def side_of(line: Line, date: Claim, lexicon: Lexicon) -> tuple[Side, int]:
    """Whether the verb before a date says that something begins or ends then, and the index of that verb.

    Only words up to the claim before count: "began in 1985 and ended in 2005". Where none is found, "" and -1.
    """
    words = words_of(lexicon)
    lower, at = line.sentence.lower, first_word(date)
    stop = 0
    for claim in reversed(line.claims):
        if claim.word >= date.word or claim.kind not in ("date", date.kind):
            continue
        if not _PASSED.issuperset(lower[claim.last_word + 1 : at]):
            stop = claim.last_word + 1
            break
        at = first_word(claim)  # "on Monday of two weeks ago, 6 January"
    first = max(stop, at - REACH)
    before = verbs_in(lower[first:at], lexicon)
    had = -1
    for index in range(len(before) - 1, -1, -1):
        if before[index] == ";":
            break
        side = _said(before[index:], words)
        if side:
            return side, first + index
        if lower[first + index] == "had" and had < 0:
            had = first + index
    if had >= 0:
        return "start", had  # "They had gone in on 23 June": before what the story tells
    behind = verbs_in(lower[date.last_word + 1 : date.last_word + 1 + REACH], lexicon)
    return _behind(behind, words), date.last_word + 1


def _behind(words_behind: Sequence[str], words: DurationWords) -> Side:
    """What the verb behind a date says: "On Monday a rockfall trapped nine men", "on 12 March, when it began"."""
    at = 2 if words_behind[:2] == (",", "when") else 0
    for index in range(at, len(words_behind)):
        word = words_behind[index]
        if word in _STOPS or (word == "," and index > at):
            return ""
        if index and words_behind[index - 1] in _DETERMINERS:
            continue  # "the strike", no verb
        side = _said(words_behind[index:], words)
        if side:
            return side
    return ""


def _said(here: Sequence[str], words: DurationWords) -> Side:
    begins, ends = words.starts.begin(here), words.ends.begin(here)
    if begins and ends:
        return "either"
    return "start" if begins else "end" if ends else ""

"""Which claims are lengths of time, and what their words say they are the length of."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, Words, first_word, unit_end
from numcheck.relations.time_between.counting import DAYS_IN
from numcheck.relations.time_between.moment import Length, Moment, is_offset, moments_in
from numcheck.relations.time_between.words import words_of
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

OFFSET = re.compile(r"([\w-]+)\s(\w+?)s?\s(?:later|earlier|before|after|ago)\Z", re.IGNORECASE)
_SAME = frozenset(
    {
        "was",
        "were",
        "is",
        "are",
        "has",
        "had",
        "have",
        "will",
        "would",
        "then",
        "finally",
        "only",
        "he",
        "she",
        "it",
        "they",
        "again",
        "ran",
        "quit",
        "shut",
        "set",
        "on",
        "in",
        "not",
        "due",
        "back",
        "eventually",
        "later",
    }
)
_MODALS = frozenset({"will", "to", "would", "could", "can", "should", "may", "might", "must"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "this", "our", "my", "'s"})


def length_of(claim: Claim) -> Length | None:
    """The length that a duration claim states, hedges taken in; None of what is none, or has no figure."""
    number = claim.quantity.number
    if claim.kind != "duration" or claim.status == "negated" or claim.change is not None:
        return None
    if number.form not in ("cardinal", "range") or claim.quantity.unit not in DAYS_IN or claim.quantity.implied:
        return None
    interval = number.interval
    if interval.low is None and interval.high is None:
        return None
    stated = number.range or (number.value or Decimal(0),) * 2
    low = interval.low if interval.low is not None else Decimal(0)
    high = interval.high if interval.high is not None else max(stated) * 10
    low, high = min(low, *stated), max(high, *stated)
    return Length(claim, low, high, claim.quantity.unit) if high > 0 else None


def offset_of(claim: Claim, lexicon: Lexicon) -> Length | None:
    """The length of "12 days later", which the scanner reads as a date, or of a duration with "later" behind it."""
    if not is_offset(claim):
        return None
    found = OFFSET.search(claim.text)
    if found is None or found[2].lower() not in DAYS_IN:
        return None
    number = found[1].lower()
    count = lexicon.table("dates")["counts"].get(number) or (int(number) if number.isdecimal() else 0)
    return Length(claim, Decimal(count), Decimal(count), found[2].lower()) if count else None


def is_definite(line: Line, claim: Claim) -> bool:
    """Whether "five-day" stands before one thing: "the five-day festival", "Halm's 30-year career"."""
    before = line.before(claim, 4)
    if before and before[-1] in ("end", "ends", "ended", "ending"):
        return True  # of a title: "Teachers end 30-day strike"
    if not before or before[-1] in ("two", "three", "four", "several", "each", "every"):
        return first_word(claim) == 0 or not before
    return any(word in _ARTICLES or word.endswith("'s") for word in before)


def is_part_time(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether not every day of the calendar counts: "ten working days", "three separate days"."""
    around = line.sentence.lower[max(0, first_word(claim) - 3) : claim.last_word + 3]
    return words_of(lexicon).part_days.inside(around)


def stands_alone(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a length is what it says, no rate, bound, age or part: not "five days a week"."""
    words = words_of(lexicon)
    behind, before = line.sentence.lower[unit_end(claim) :][:3], line.before(claim, 2)
    if words.not_behind.begin(behind):
        return False
    if words.not_before.end(line.before(claim, 4)) and not (before[-1] == "last" and before[0] in _MODALS):
        return False
    return not is_part_time(line, claim, lexicon)


def said_before(line: Line, claim: Claim, names: frozenset[str]) -> bool:
    """Whether one of the words stands right before the length, an article between them or not."""
    if claim.quantity.number.modifier == "more_than" and "over" in names and _is_hedged_over(line, claim):
        return True
    before = line.before(claim, 3)
    while before and before[-1] in _ARTICLES | {
        "almost",
        "nearly",
        "about",
        "some",
        "exactly",
        "just",
        "only",
        "around",
    }:
        before = before[:-1]
    return bool(before) and before[-1] in names


def _is_hedged_over(line: Line, claim: Claim) -> bool:
    """Whether the hedge is "over", which may also be the preposition: "shot over 12 weeks"."""
    return line.sentence.lower[first_word(claim) : first_word(claim) + 1] == ("over",)


def own_moments(line: Line, length: Length) -> list[Moment]:
    """The moments beside a length that may be its ends: no "this year's" of days, no "since 1984" of a record."""
    days, years = length.unit in ("day", "week", "fortnight"), length.unit in ("year", "decade")
    return [
        moment
        for moment in moments_in(line.claims)
        if moment.claim is not None
        and not (days and moment.grain == "year" and moment.claim.quantity.number.stated is None)
        and not (years and moment.grain != "year" and moment.claim.quantity.number.stated is None)
        and not _is_record(line, moment.claim)
    ]


def _is_record(line: Line, date: Claim) -> bool:
    """Whether a date says since when there has been none like it."""
    before = line.before(date, 4)
    return before[-1:] == ("since",) and any(word.endswith("est") or word in ("first", "only") for word in before)


def clause(line: Line, left: Claim, right: Claim) -> Words:
    """The words between two claims in either order."""
    if left.word > right.word:
        left, right = right, left
    return line.sentence.lower[unit_end(left) : first_word(right)]


def has_new_subject(gap: Words, lexicon: Lexicon) -> bool:
    """Whether another thing than what began is told of: "began in 2001, and the centre opened in 2006"."""
    return any(one == "and" and not _goes_on(other, lexicon) for one, other in pairwise(gap))


def _goes_on(word: str, lexicon: Lexicon) -> bool:
    """Whether a word behind "and" goes on about the same thing: a verb, "was", "it"."""
    return word in _SAME or word.endswith("ed") or word_forms(lexicon).verbs.get(word, word) != word

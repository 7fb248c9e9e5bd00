"""A wait and the year it is counted from: "the first title in 27 years", and "they last won it, in 2005".

The day of the article is the end. Where any year that is told with "last" fits the wait, it is left alone, and so is
a wait many times as long as the gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, first_word
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.lengths import length_of
from numcheck.relations.time_between.moment import Moment, in_order, moments_in
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import verbs_in
from numcheck.words.lexicon import Lexicon

FIRST_REACH = 8  # words from "first" to "in 27 years"
LAST_REACH = 8  # words from "last won" to its year
CLOSE = Decimal("2.5")  # times that a slip in the wait is from the gap, at most
_LAST = frozenset({"last", "previous", "previously"})
_STOPS = frozenset({";", "and", "but", "when", "who"})
_VERBS = frozenset({"win", "beat", "lift", "reach", "hold", "visit", "see", "happen", "stage", "play", "take", "top"})


def find(read: Sequence[Line], published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every wait of an article whose beginning is told somewhere in it."""
    if published is None:
        return
    waits = [(line, claim) for line in read for claim in line.claims if _is_wait(line, claim)]
    if len(waits) != 1:
        return
    (line, claim), today = waits[0], day_of(published)
    length, end = length_of(claim), Moment(None, today, today, "day")
    if length is None or any(moment.claim and moment.grain == "year" for moment in moments_in(line.claims)):
        return
    verbs = _VERBS.intersection(verbs_in(line.sentence.lower, lexicon))
    starts = [start for other in read if other is not line for start in _lasts(other, verbs, lexicon)]
    placed = [pair for start in starts if (pair := in_order(start, end)) is not None]
    if len(placed) == 1 and not fits(length, *placed[0]) and is_likely(length, *placed[0], CLOSE):
        yield between(length, *placed[0], "a wait, and when it last happened", LINKED, "article")


def _is_wait(line: Line, claim: Claim) -> bool:
    """As in "their first title in 27 years", "for the first time in 27 years"."""
    if claim.kind != "duration" or claim.quantity.unit != "year" or claim.quantity.adjective:
        return False
    before = line.before(claim, FIRST_REACH)
    return before[-1:] in {("in",), ("for",)} and "first" in before and _STOPS.isdisjoint(before)


def _lasts(line: Line, verbs: frozenset[str], lexicon: Lexicon) -> Iterator[Moment]:
    """The years that a sentence tells as the last time of such a thing: "last won the championship, in 2005"."""
    lower = line.sentence.lower
    if _LAST.isdisjoint(lower):
        return
    for moment in moments_in(line.claims):
        if moment.claim is None or moment.grain != "year":
            continue
        at = first_word(moment.claim)
        before = verbs_in(lower[max(0, at - LAST_REACH) : at], lexicon)
        place = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _LAST), None)
        if place is None or not _STOPS.isdisjoint(before[place:]):
            continue
        if not verbs.isdisjoint(before[place:]) or ("win" in before[place:] and "lift" in verbs):
            yield moment

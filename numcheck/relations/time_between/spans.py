"""Both ends of a time in one breath: "12-19 September", "from noon on Monday until noon on Thursday"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.relations.time_between.moment import Moment, ends_of, in_order, moments_in
from numcheck.relations.time_between.words import side_of
from numcheck.words.lexicon import Lexicon

_FROM = frozenset({"from", "between", "since"})
_TO = frozenset({"to", "until", "till", "through", "and"})
LEAD = 5  # words from "from" to its date: "from noon on", "from the evening of"
JOIN = 4


@record(eq=False)
class Span:
    """First and last moment, in order, and the clock times beside them where both have one."""

    line: Line
    start: Moment
    end: Moment
    clocks: tuple[Claim, ...] = ()


def spans_of(line: Line) -> list[Span]:
    """The spans of a sentence."""
    found = []
    for claim in line.claims:
        both = ends_of(claim)
        placed = in_order(*both) if both is not None else None
        if placed is not None:
            found.append(Span(line, *placed))
    moments = moments_in(line.claims)
    clocks = [claim for claim in line.claims if claim.kind == "clock"]
    for one, two in itertools.pairwise(moments):
        placed = in_order(one, two) if _is_joined(line, one, two, clocks) else None
        if placed is not None:
            beside = _clocks(one, two, clocks)
            found.append(Span(line, *placed, beside))
    return found


def _is_joined(line: Line, one: Moment, two: Moment, clocks: Sequence[Claim]) -> bool:
    """Whether "from" stands before the first and "until" between both, with no more than clock times beside them."""
    if one.claim is None or two.claim is None:
        return False
    lower = line.sentence.lower
    at = first_word(one.claim)
    if _FROM.isdisjoint(lower[max(0, at - LEAD) : at]):
        return False
    gap = list(lower[unit_end(one.claim) : first_word(two.claim)])
    return len(gap) <= JOIN + 2 * len(clocks) and bool(_TO.intersection(gap)) and "," not in gap[1:]


def _clocks(one: Moment, two: Moment, clocks: Sequence[Claim]) -> tuple[Claim, ...]:
    """The clock time of each day: the nearest beside it."""
    if len(clocks) != 2 or one.claim is None or two.claim is None:
        return ()
    first, last = clocks
    if abs(first.word - one.claim.word) <= LEAD and abs(last.word - two.claim.word) <= LEAD:
        return (first, last)
    return ()


def begun_and_ended(line: Line, lexicon: Lexicon) -> list[Span]:
    """The span of a sentence that tells when something began and when it ended."""
    dated = [(moment, moment.claim) for moment in moments_in(line.claims) if moment.claim is not None]
    if len(dated) != 2:
        return []
    (one, first), (two, last) = dated
    begins, ends = side_of(line, first, lexicon)[0], side_of(line, last, lexicon)[0]
    placed = in_order(one, two) if begins in ("start", "either") and ends in ("end", "either") else None
    if placed is None:
        return []
    return [Span(line, *placed, _clocks(one, two, [claim for claim in line.claims if claim.kind == "clock"]))]

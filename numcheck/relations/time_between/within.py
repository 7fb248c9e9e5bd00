"""A length beside both its ends: "the five-day festival, 12-19 September"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, Words, first_word, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.clocks import clocked
from numcheck.relations.time_between.counting import admitted, fits, is_likely
from numcheck.relations.time_between.lengths import (
    clause,
    has_new_subject,
    is_definite,
    length_of,
    said_before,
    stands_alone,
)
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.spans import begun_and_ended, spans_of
from numcheck.relations.time_between.told import LIKELY, SURE, between
from numcheck.relations.time_between.words import Side, side_of, words_of
from numcheck.words.lexicon import Lexicon

NEAR = 9  # words between a length and its range
_MARKS = frozenset({",", "(", "-", "–", "—", ":", "from"})
_PERIODS = frozenset(
    {"period", "stretch", "total", "span", "spell", "run", "stay", "reign", "mission", "term", "tour", "process"}
)


@record(eq=False)
class End:
    """A date of a sentence, and whether something begins or ends then."""

    moment: Moment
    side: Side


def find(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """Every length of a sentence that holds both ends of it."""
    lengths = [length for claim in line.claims if (length := length_of(claim)) and stands_alone(line, claim, lexicon)]
    if not lengths:
        return
    timed = _timed(line, lengths, lexicon)
    if timed is not None:
        yield timed
        return
    ranges = [(span.start, span.end) for span in spans_of(line)]
    ends = _ends(line, lexicon)
    for length in lengths:
        found = _ranged(line, length, ranges, lexicon) or _ended(line, length, ends, lexicon)
        if found is not None:
            yield found


def _timed(line: Line, lengths: Sequence[Length], lexicon: Lexicon) -> Relation | None:
    """A length in hours, and two days with a clock time each: "from 8am on Tuesday until 8am on Thursday"."""
    hours = [length for length in lengths if length.unit == "hour"]
    if len(hours) != 1 or sum(claim.kind == "clock" for claim in line.claims) != 2:
        return None
    for span in (*spans_of(line), *begun_and_ended(line, lexicon)):
        if span.clocks and is_likely(hours[0], span.start, span.end):
            return clocked(hours[0].claim, span, lexicon)
    return None


def _ends(line: Line, lexicon: Lexicon) -> list[End]:
    return [
        End(moment, side_of(line, moment.claim, lexicon)[0])
        for moment in moments_in(line.claims)
        if moment.claim is not None
    ]


def _ranged(line: Line, length: Length, ranges: Sequence[tuple[Moment, Moment]], lexicon: Lexicon) -> Relation | None:
    for start, end in ranges:
        placed = in_order(start, end)
        if placed is None or start.claim is None or not _is_beside(line, length, start.claim, lexicon):
            continue
        if not is_likely(length, *placed):
            continue
        is_window = line.before(start.claim, 1) and line.before(start.claim, 1)[0] in words_of(lexicon).windows
        if is_window and not _is_whole(line, length):
            high = admitted(length, *placed).high
            if high is None or length.least <= high:
                continue
        return between(length, *placed, "a length beside its dates", SURE)
    return None


def _is_beside(line: Line, length: Length, dates: Claim, lexicon: Lexicon) -> bool:
    """Whether nothing but a few words of one clause stands between a length and a range, and they are of one thing."""
    gap, claim, words = clause(line, length.claim, dates), length.claim, words_of(lexicon)
    if len(gap) > NEAR or not words.breaks.isdisjoint(_without_lasting(gap, words.lasting)):
        return False
    low, high = sorted((claim.word, dates.word))
    if any(low < other.word < high and other.kind in ("date", "duration", "clock") for other in line.claims):
        return False
    if claim.quantity.adjective:
        return is_definite(line, claim) or gap[:1] == ("(",)
    if dates.word > claim.word:
        leads = bool(gap) and (gap[-1] in _MARKS or gap[-1] in words.windows)
        is_told = _is_given(line, claim, words.giving) or said_before(line, claim, words.lasting)
        return leads and (is_told or gap[-1] == "(" or _opens(line, claim))
    return (
        bool(gap)
        and (gap[0] in _MARKS or said_before(line, claim, words.lasting))
        and _closes(line, claim, words.lasting)
    )


def _without_lasting(gap: Words, lasting: frozenset[str]) -> Words:
    """The words between without "which lasted", "that ran"."""
    return tuple(word for word, after in pairwise((*gap, "")) if not (word in ("which", "that") and after in lasting))


def _is_given(line: Line, claim: Claim, giving: frozenset[str]) -> bool:
    """As in "have given themselves 100 days"."""
    return not giving.isdisjoint(line.before(claim, 2))


def _opens(line: Line, claim: Claim) -> bool:
    """Whether a length opens its phrase: "..., nine days from 3 to 12 April"."""
    before = line.before(claim, 1)
    return not before or before[0] in _MARKS


def _closes(line: Line, claim: Claim, lasting: frozenset[str]) -> bool:
    """Whether a length behind its dates is set off: ", 10 days in all", "- three days -", ", a period of 60 days,"."""
    before = line.before(claim, 4)
    return (bool(before) and (before[-1] in _MARKS or before[-1] in ("of", "or"))) or said_before(line, claim, lasting)


def _is_whole(line: Line, length: Length) -> bool:
    """Whether the words say that the length is all of the time: "a period of 60 days", "the 60-day period"."""
    claim = length.claim
    if claim.quantity.adjective:
        return True
    before = line.before(claim, 3)
    return before[-1:] == ("of",) and not _PERIODS.isdisjoint(before)


def _ended(line: Line, length: Length, ends: Sequence[End], lexicon: Lexicon) -> Relation | None:
    """A length with a day on which something began and one on which it ended."""
    if len(ends) < 2 or not _belongs(line, length, lexicon):
        return None
    pairs = [
        placed
        for first, last in permutations(ends, 2)
        if _are_both(first, last)
        if (placed := in_order(first.moment, last.moment)) is not None
        if _is_told_of(line, length, first, last, lexicon)
    ]
    if not pairs or any(fits(length, *pair) for pair in pairs):
        return None
    start, end = pairs[0]
    return (
        between(length, start, end, "a length, and when it began and ended", LIKELY)
        if is_likely(length, start, end)
        else None
    )


def _are_both(first: End, last: End) -> bool:
    """Whether something begins on the first and ends on the last; where a verb may say either the order tells."""
    if first.side not in ("start", "either") or last.side not in ("end", "either"):
        return False
    one, other = first.moment.claim, last.moment.claim
    return one is not None and other is not None and (one.word < other.word or "either" not in (first.side, last.side))


def _belongs(line: Line, length: Length, lexicon: Lexicon) -> bool:
    claim, words = length.claim, words_of(lexicon)
    if claim.quantity.adjective:
        return is_definite(line, claim) and claim.subject_head not in words.not_things
    if not words.giving.isdisjoint(line.before(claim, 3)):
        return True
    return said_before(line, claim, words.lasting | words.after) or _is_set_off(line, claim)


def _is_set_off(line: Line, claim: Claim) -> bool:
    """Whether a length stands alone between marks: ", nine days in all,", "(nine days)"."""
    before, behind = line.before(claim, 1), line.sentence.lower[unit_end(claim) :][:1]
    return bool(before) and before[0] in _MARKS and (not behind or behind[0] in {",", ".", ")", "-", "–", "—", "in"})


def _is_told_of(line: Line, length: Length, first: End, last: End, lexicon: Lexicon) -> bool:
    """Whether the length is of what began and ended: before both, or right behind the second."""
    start, end, claim = first.moment.claim, last.moment.claim, length.claim
    if start is None or end is None:
        return False
    words = words_of(lexicon)
    if start.word > end.word:
        return claim.quantity.adjective and end.word < claim.word < start.word
    if claim.word > end.word:
        gap = clause(line, claim, end)
        if len(gap) > NEAR:
            return False
        if said_before(line, claim, words.after):
            behind = line.sentence.lower[unit_end(claim) :][:1]
            return not behind or behind[0] != "of"
        return bool({",", "-", "–", "—", "(", "and", ";"} & set(gap)) or claim.quantity.adjective
    if claim.word > start.word:
        gap = line.sentence.lower[unit_end(claim) : first_word(end)]
        return "but" not in gap and not said_before(line, claim, words.after)
    if has_new_subject(line.sentence.lower[unit_end(start) : first_word(end)], lexicon):
        return False
    if "from" in line.before(start, 1) and first_word(start) - unit_end(claim) <= 2:
        return True
    return claim.quantity.adjective or said_before(line, claim, words.after) or first_word(claim) <= 3

"""A length between two clock times: "from 10:15 to 13:45, four and a half hours"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import MappingProxyType

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.time_between.hours import minutes_between
from numcheck.relations.time_between.lengths import has_new_subject, said_before, stands_alone
from numcheck.relations.time_between.spans import Span
from numcheck.relations.time_between.told import LIKELY
from numcheck.relations.time_between.words import side_of, words_of
from numcheck.words.lexicon import Lexicon

KIND = "hours-between"
MINUTES = {"hour": Decimal(60), "minute": Decimal(1)}
NEAR = 10
LIKELY_TIMES = Decimal(4)
_JOINS = frozenset({"to", "until", "till", "and", "-", "–", "—", "through"})
_MARKS = frozenset({",", "(", "-", "–", "—", ":"})


def find(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """The lengths of a sentence with exactly two clock times, between which they lie."""
    clocks = _clocks(line)
    if len(clocks) != 2 or words_of(lexicon).zones.told_in(line):
        return
    start, end = clocks
    if not _is_span(line, start, end, lexicon) or _has_day_of_its_own(line, start, end):
        return
    for claim in line.claims:
        if claim.kind != "duration" or claim.quantity.unit not in MINUTES or claim.value is None:
            continue
        if _belongs(line, claim, start, end, lexicon) and is_likely_between(claim, start, end):
            roles = sorted((("length", claim), ("start", start), ("end", end)), key=lambda role: role[1].start)
            reason = Reason("construction: a length between two clock times", LIKELY)
            yield Relation(KIND, tuple(roles), LIKELY, (reason,), MappingProxyType({"scope": "sentence"}))


def _has_day_of_its_own(line: Line, start: Claim, end: Claim) -> bool:
    """Whether days may lie between: "at 6 p.m. on 1 May ... at noon on the 3rd"."""
    days = [
        next(
            (one for one in line.claims if one.kind in ("date", "ordinal") and 0 < one.word - clock.last_word <= 3),
            None,
        )
        for clock in (start, end)
    ]
    return None not in days


def clocked(length: Claim, span: Span, lexicon: Lexicon) -> Relation | None:
    """The relation of a length in hours, told elsewhere, with a span of which each end has a clock time."""
    if length.quantity.unit not in MINUTES or length.value is None:
        return None
    if any(words_of(lexicon).zones.inside(claim.sentence.lower) for claim in (length, *span.clocks)):
        return None
    days = (span.end.low - span.start.low).days
    return elsewhere(length, *span.clocks, days=str(days))


def hours_told_of(line: Line, length: Claim, before: Sequence[Line], lexicon: Lexicon) -> Relation | None:
    """A length in hours whose clock times stand in the sentences before it, or the first of them does."""
    if length.quantity.unit not in MINUTES or length.value is None:
        return None
    own = _clocks(line)
    if length.quantity.adjective and (
        length.subject_head in words_of(lexicon).not_things or {"a", "an"}.intersection(line.before(length, 3))
    ):
        return None
    if len(own) > 1 or any(words_of(lexicon).zones.told_in(other) for other in (line, *before)):
        return None
    for other in reversed(before):
        told = _clocks(other)
        if own and len(told) == 1 and side_of(other, told[0], lexicon)[0] in ("start", "either"):
            pair = (told[0], own[0])
            if _may_begin_later(line, length, *pair):
                return None
        elif not own and length.quantity.adjective and len(told) == 2 and _is_span(other, told[0], told[1], lexicon):
            pair = (told[0], told[1])
        else:
            continue
        return elsewhere(length, *pair) if is_likely_between(length, *pair) else None
    return None


def _may_begin_later(line: Line, length: Claim, start: Claim, end: Claim) -> bool:
    """Whether another thing took the length, within the gap: "repairs took two hours, and buses ran at 4pm"."""
    if length.quantity.adjective or length.word > end.word or "and" not in line.sentence.lower[length.word : end.word]:
        return False
    told = (length.value or Decimal(0)) * MINUTES[length.quantity.unit]
    return any(told < gap for gap in minutes_between(start, end))


def _clocks(line: Line) -> list[Claim]:
    return [claim for claim in line.claims if claim.kind == "clock" and claim.quantity.number.stated is not None]


def elsewhere(length: Claim, start: Claim, end: Claim, **facts: str) -> Relation:
    """The relation of a length in hours with two clock times of other sentences."""
    roles = [("length", length), ("start", start), ("end", end)]
    roles.sort(key=lambda role: (role[1].part == "text", role[1].start))
    reason = Reason("construction: a length and the clock times of its thing", LIKELY)
    return Relation(KIND, tuple(roles), LIKELY, (reason,), MappingProxyType({"scope": "article", **facts}))


def is_likely_between(length: Claim, start: Claim, end: Claim) -> bool:
    """Whether length and gap are of one order of size: no break of 15 minutes in two hours."""
    told = (length.value or Decimal(0)) * MINUTES[length.quantity.unit]
    return any(gap / LIKELY_TIMES <= told <= gap * LIKELY_TIMES for gap in minutes_between(start, end))


def _is_span(line: Line, start: Claim, end: Claim, lexicon: Lexicon) -> bool:
    gap = line.sentence.lower[unit_end(start) : first_word(end)]
    if len(gap) <= 2 and _JOINS.intersection(gap):
        return True
    first, last = side_of(line, start, lexicon)[0], side_of(line, end, lexicon)[0]
    if has_new_subject(gap, lexicon):
        return False
    if words_of(lexicon).due.inside(line.before(start, 4)):
        return len(gap) <= 2 * NEAR
    return (
        len(gap) <= 2 * NEAR
        and first in ("start", "either", "")
        and last in ("end", "either", "")
        and (first or last) != ""
    )


def _belongs(line: Line, claim: Claim, start: Claim, end: Claim, lexicon: Lexicon) -> bool:
    words, lower = words_of(lexicon), line.sentence.lower
    behind = lower[unit_end(claim) :][:1]
    if claim.word > end.word:
        gap = lower[unit_end(end) : first_word(claim)]
        if len(gap) > NEAR:
            return False
        if behind and behind[0] in ("later", "afterwards"):
            return gap[-1:] == (",",) and len(gap) <= 2
        if behind and behind[0] in words.late:
            return words.due.inside(line.before(start, 4)) and behind[0] != "early"
        if behind and behind[0] in ("after", "before", "earlier"):
            return False
        if not stands_alone(line, claim, lexicon):
            return False
        return (
            said_before(line, claim, words.lasting | words.after)
            or bool(_MARKS.intersection(gap))
            or claim.quantity.adjective
        )
    if not stands_alone(line, claim, lexicon):
        return False
    gap = lower[unit_end(claim) : first_word(start)]
    if claim.word < start.word:
        return (
            len(gap) <= NEAR
            and words.breaks.isdisjoint(gap)
            and (claim.quantity.adjective or said_before(line, claim, words.lasting))
        )
    return False

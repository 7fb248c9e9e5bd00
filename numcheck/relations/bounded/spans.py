"""Ranges of an article, and what can be held against them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.kinds import same_noun
from numcheck.relations.reading import Line, first_word, is_bare, pairs, unit_end
from numcheck.words.lexicon import Lexicon

LEAD = 14  # words before a value that may say that it is the lowest: "the lightest of this spring's calves weighed"
NEAR = 3  # times the ends of a range, within which a number without its unit may be meant
KINDS = frozenset({"count", "measure", "money", "duration", "percent", "age", "rate"})


@record(eq=False)
class Span:
    """A stated range: one claim, or the two that give its ends; `place` is the index of its line."""

    line: Line
    place: int
    claims: tuple[Claim, ...]
    before: tuple[Claim, ...] = ()  # the claims of the sentence before, of the same paragraph
    must: str = "inside"  # "at-most" or "at-least" of a limit: a range with one end

    @property
    def first(self) -> Claim:
        """The claim that begins it."""
        return self.claims[0]

    @property
    def last(self) -> Claim:
        """The claim that ends it."""
        return self.claims[-1]


def is_range(claim: Claim) -> bool:
    """Whether a claim is a range of amounts, and no pair of scores, clock times or years."""
    number = claim.quantity.number
    return number.form == "range" and number.range is not None and claim.kind in KINDS


def spans(page: Sequence[Line], known: Vocabulary) -> list[Span]:
    """The ranges of an article, of one claim or of two: "the lightest weighs 3 kg and the heaviest 7"."""
    found: list[Span] = []
    for place, line in enumerate(page):
        inside: list[tuple[Claim, ...]] = [(claim,) for claim in line.claims if is_range(claim)]
        if len(line.claims) > 1:
            if not _OPENS.isdisjoint(line.words):
                inside += [ends for ends in pairs(line) if is_run(line, *ends, known)]
            if not known.cues.isdisjoint(line.words):
                inside += ends_of(line, known)
        if inside:
            before = _before(page, place)
            found += [Span(line, place, ends, before) for ends in inside]
    return found


def _before(page: Sequence[Line], place: int) -> tuple[Claim, ...]:
    if not place:
        return ()
    one, other = page[place - 1].sentence, page[place].sentence
    near = one.part == other.part and one.paragraph == other.paragraph and other.index - one.index == 1
    return page[place - 1].claims if near else ()


def is_run(line: Line, one: Claim, other: Claim, known: Vocabulary) -> bool:
    """Whether two claims are one range: "ranging from 1.2m euros to 900,000 euros", "fees from 200 to 350"."""
    gap, before = line.sentence.lower[unit_end(one) : first_word(other)], line.before(one, 4)
    if gap in _GOES_ON and before[-2:] in _STARTS:
        return one.kind in KINDS and is_value(one) and is_value(other) and _are_alike(one, other)
    if gap not in {("to",), ("and",), ("up", "to")}:
        return False
    if before[-1:] != ("from",) or one.value is None or other.value is None or one.kind not in KINDS:
        return False
    if "anywhere" in before or not known.ranging.isdisjoint(before):
        return _are_alike(one, other)
    around = line.sentence.lower[: one.word]
    return not known.ranged.isdisjoint(before[-2:-1]) and known.falling.isdisjoint(around) and _are_alike(one, other)


_OPENS = frozenset({"from", "at"})
_STARTS = frozenset((verb, word) for verb in ("start", "starts", "begin", "starting") for word in ("at", "from"))
_GOES_ON = frozenset(
    {
        ("and", "end", "at"),
        ("and", "go", "up", "to"),
        ("and", "rise", "to"),
        ("and", "run", "to"),
        ("and", "ends", "at"),
    }
)


def ends_of(line: Line, known: Vocabulary) -> Iterator[tuple[Claim, Claim]]:
    """Two claims of which one is the lowest and the other the highest, the lowest first."""
    for one, other in pairs(line):
        if not (is_value(one) and is_value(other)) or not _are_alike(one, other):
            continue
        gap = line.sentence.lower[unit_end(one) : other.word]  # with "the maximum" of "and the maximum £150"
        if {";", ".", "?"} & set(gap):
            continue
        first, second = _side(line.before(one, LEAD), known), _side(gap[-LEAD:], known)
        if first == "low" and second == "high":
            yield one, other
        elif first == "high" and second == "low":
            yield other, one


def _side(words: Sequence[str], known: Vocabulary) -> str:
    """Which end of a range the last such word before a value names."""
    for end in range(len(words), 0, -1):
        if known.lowest.end(words[:end]):
            return "low"
        if known.highest.end(words[:end]):
            return "high"
    return ""


def _are_alike(one: Claim, other: Claim) -> bool:
    if "dimensionless" in {one.quantity.unit, other.quantity.unit}:
        return True
    return one.quantity.base == other.quantity.base and one.kind == other.kind


def is_value(claim: Claim) -> bool:
    """Whether a claim is one amount that can lie in a range."""
    return (
        claim.kind in KINDS
        and claim.value is not None
        and claim.quantity.number.form == "cardinal"
        and claim.status not in ("negated", "previous")
        and not claim.sentence.is_quoted(claim.start)
    )


LENT = 5  # times that a bare number may be of an end of the range


def are_comparable(span: Span, value: Claim, lexicon: Lexicon) -> bool:
    """Whether a value is of the same unit as a range; a bare number is of any."""
    one = span.first
    if one.kind == "rate" and value.kind == "count" and not is_bare(value):  # "400 to 450 homes a year", "480 homes"
        return one.quantity.unit.startswith("count/") and same_noun(one.subject_head, value.subject_head, lexicon)
    if value.kind != "count" and one.quantity.unit.split("/")[0] == value.quantity.unit != one.quantity.unit:
        return _is_near(one, value)  # "45 to 50 cents a share" and "52 cents"
    if value.quantity.unit == "dimensionless" or (
        value.kind == "count" and value.value is not None and value.value < 0
    ):
        if one.kind in {"age", "percent", "duration"}:
            return _may_lend(span, value)  # no "8,900" behind "5 to 9 days"
        return one.kind == "count" or _is_short_for(one, value)
    if one.kind == "age" and value.kind == "count":
        return is_bare(value)
    if one.kind == value.kind == "count" and is_bare(value):
        return True
    if one.base != value.base:
        return False
    if one.quantity.base != value.quantity.base and value.sentence.lower[value.last_word] not in (one.of or "").lower():
        return False  # "on a scale of 0 to 10", "340 pupils"; but "the number of applicants", "1,050 applicants"
    if one.kind != "count" or value.kind != "count":
        return one.kind == value.kind or {one.kind, value.kind} <= {"age", "duration"}
    return (
        is_bare(value)
        or one.quantity.unit == "dimensionless"
        or same_noun(one.subject_head, value.subject_head, lexicon)
    )


def _may_lend(span: Span, value: Claim) -> bool:
    """Whether a bare number is near enough to a range, as printed, to be in its unit."""
    stated = span.first.quantity.number
    told = (*(stated.range or ()), stated.value, span.last.value)
    ends: list[Decimal] = [end for end in told if end is not None and end > 0]
    if not ends or value.value is None or value.value <= 0:
        return True
    return min(ends) / LENT <= value.value <= max(ends) * LENT


def _is_near(one: Claim, value: Claim) -> bool:
    """Whether a value is of the size of a range as printed."""
    ends = one.quantity.number.range
    return ends is not None and value.value is not None and min(ends) / NEAR <= value.value <= max(ends) * NEAR


def _is_short_for(one: Claim, value: Claim) -> bool:
    """Whether a number can stand without the range's unit: "30 million" of euros, "minus 4" of degrees."""
    if one.quantity.dimension == "temperature":
        return value.value is not None and value.value < 0
    return one.kind == "money" and bool(value.quantity.number.scale)


def is_said_of(cue: str, span: Span, known: Vocabulary) -> bool:
    """Whether a superlative can be said of what a range counts or measures: no "oldest" of 10 to 15 people."""
    quantity = span.first.quantity
    kinds = known.dimensions.get(cue)
    return kinds is None or not kinds.isdisjoint((quantity.kind, quantity.dimension or "", quantity.unit))

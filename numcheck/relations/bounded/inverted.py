"""Ranges whose first end is the greater: "between 15 and 10", unless something fell from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.bounded.spans import KINDS, ends_of, is_range, is_run, is_value
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.reading import Line, first_word, pairs, unit_end

AROUND = 6  # words before a range that may say that it runs down
HUNDREDTH = Decimal("0.01")
CLOSE = Decimal("1.02")
WITH_UNITS = frozenset({"measure", "money", "percent", "age", "duration", "rate"})


def inverted(line: Line, known: Vocabulary) -> Iterator[tuple[Claim, ...]]:
    """The ranges of a sentence that are told with the greater end first; one claim, or two."""
    for claim in line.claims:
        ends = claim.quantity.number.range
        if is_range(claim) and ends is not None and ends[0] > ends[1] > 0 and _is_meant(line, claim, known):
            yield (claim,)
    if not known.cues.isdisjoint(line.words):
        yield from (ends for ends in ends_of(line, known) if _runs_down(*ends))
    if _JOINS.isdisjoint(line.words):
        return
    for one, other in pairs(line):
        if _is_pair(line, one, other, known):
            yield (one, other)


_JOINS = frozenset({"from", "low", "minimum"})
_THAN = frozenset({"ago", "bp", "than"})
_BACKWARDS = {  # by unit the words behind that turn the order: back from now or from something, southward on a map
    "year": _THAN | {"before", "earlier"},
    "degree": _THAN | {"south", "north", "east", "west"},
}


def _is_meant(line: Line, claim: Claim, known: Vocabulary) -> bool:
    """Whether the words say that it is a range, and neither a fall nor a score."""
    words = line.sentence.lower
    before = line.before(claim, 2)
    behind = words[claim.unit_end : claim.last_word + 4]
    if not _BACKWARDS.get(claim.quantity.unit, _THAN).isdisjoint(behind):
        return False
    if "anywhere" in before:
        return True
    if "between" in before and "and" in words[claim.word : unit_end(claim)]:
        return claim.quantity.unit != "dimensionless"
    return claim.kind in WITH_UNITS and not _falls(line, claim, known)


def _falls(line: Line, claim: Claim, known: Vocabulary) -> bool:
    return not known.falling.isdisjoint((*line.sentence.lower[: claim.word], *line.behind(claim, AROUND)))


def _is_pair(line: Line, one: Claim, other: Claim, known: Vocabulary) -> bool:
    """Whether two claims are the ends of a range: "from £60 to £25" of prices, "a low of 52 and a high of 49"."""
    if max(one.quantity.number.step, other.quantity.number.step) < HUNDREDTH:
        return False  # quotations of bills and currencies run from the best, which may be the higher
    if "than" in line.sentence.lower[unit_end(other) : unit_end(other) + 2]:  # "1,900 to 1,700 dollars less than"
        return False
    if is_run(line, one, other, known):
        return _runs_down(one, other)
    if not _are_alike(one, other) or one.interval.meets(other.interval) or not _runs_down(one, other):
        return False
    gap = line.sentence.lower[unit_end(one) : first_word(other)]
    before = line.before(one, 3)
    if gap[-2:] == ("high", "of") and before[-2:] == ("low", "of"):
        return len(gap) <= 5
    if gap[-1:] == ("maximum",) or gap[-2:] == ("maximum", "of"):
        return "minimum" in before and len(gap) <= 5
    if gap != ("to",) or before[-1:] != ("from",) or _falls(line, one, known):
        return False
    return _is_priced(line, one)


def _is_priced(line: Line, one: Claim) -> bool:
    """Whether "cost" and the like stands right before: a price has a range, and no fall."""
    return line.before(one, 2)[:1] in {
        ("cost",),
        ("costs",),
        ("costing",),
        ("weigh",),
        ("weighs",),
        ("pay",),
        ("last",),
    }


def _runs_down(one: Claim, other: Claim) -> bool:
    low, high = one.interval.low, other.interval.high
    return low is not None and high is not None and low > high * CLOSE  # the ends of a quotation may change places


def _are_alike(one: Claim, other: Claim) -> bool:
    if not (one.kind in KINDS and one.kind == other.kind and one.quantity.base == other.quantity.base):
        return False
    return one.value is not None and other.value is not None and is_value(other)

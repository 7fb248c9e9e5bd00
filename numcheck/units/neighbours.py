"""A unit in one part of a range or pair applies to the bare figure beside it: "7 to 8 km", "rose to 5% from 4"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from numcheck.units.compound import in_millions, in_one, smaller_unit
from numcheck.units.following import quantity
from numcheck.units.lookup import Lookup
from numcheck.units.quantity import Quantity

# Between a bare figure and the full one behind it, and between a full one and the bare one behind it.
RIGHT = re.compile(r"-?\s?(?:to|or|and|-|–|and then|to about|to around|or even)\s?")
ASIDE = re.compile(r" [-–] ")
TIMES = re.compile(r"\s?[x×*]\s?|[\s-]by[\s-]")  # "20 x 30 feet"
LEFT = re.compile(
    r",? ?(?:up |down |compared |an increase |a decrease )?(from|to|or|and|against|versus|vs|with|than)"
    r"(?: about| around| just| only| nearly| almost)? "
)
# "is 8 cents, while the lowest is 7.": two clauses alike, each with its figure behind the same word.
PARALLEL = re.compile(r",? (?:while|but|whereas|and)\b(?:(?![.;:!?\n]).){3,70} ", re.DOTALL)
LAST_WORD = re.compile(r"([^\W\d_]+) $")
TO_BEFORE = re.compile(r"\b(?:to|at|of|is|was|by)(?: about| around| just| a record)? $")
FROM_BEFORE = re.compile(r"\b(?:from|between)(?: about| around| just)? $")
NO_NOUN = re.compile(
    r"$|[.,;:!?)\"”]|\s+(?:in|last|a year|on|at|for|the|and|but|this|over|as|by|to|since|while|when|after)\b|\n"
)
CLAUSE_END = re.compile(r"$|[.,;:!?)\"”](?!\d)|\n")
ANOTHER = re.compile(r"\b(?:another|a further) $")
NEAR, FAR = 24, 90  # characters between two figures
OF_THEIR_OWN = frozenset(("date", "clock", "ordinal", "score", "ratio", "count"))


def share_units(prose: str, quantities: Sequence[Quantity], lookup: Lookup) -> tuple[Quantity, ...]:
    """The quantities, with units lent to bare neighbours and without the figures inside another's unit."""
    shared: list[Quantity] = []
    for found in quantities:
        last = shared[-1] if shared else None
        if last is None or found.start - last.end > FAR:
            shared.append(found)
        elif found.start >= last.end:  # else it is the 100,000 of "17 per 100,000 people"
            if last.unit == "dimensionless" and _is_bare(last) and _lendable(found):
                shared[-1] = _from_right(prose, last, found, shared)
                _along_list(prose, shared)
                shared.append(found)
            else:
                sum_of_both = in_one(prose, last, found)
                if sum_of_both is None:
                    shared.append(_from_left(prose, last, found, lookup))
                else:
                    shared[-1] = sum_of_both
    return tuple(shared)


def _lendable(quantity: Quantity) -> bool:
    return quantity.kind not in OF_THEIR_OWN


def _is_bare(quantity: Quantity) -> bool:
    return quantity.unit == "dimensionless" and quantity.kind == "count" and not quantity.number.prefix


def _from_right(prose: str, bare: Quantity, full: Quantity, before: Sequence[Quantity]) -> Quantity:
    if full.kind == "money" and prose[bare.end : full.start] == " (":
        return _converted(bare, full, before)
    begin = _begin(full)
    joined = RIGHT.fullmatch(prose, bare.end, begin)
    if joined and ASIDE.fullmatch(prose, bare.end, begin) and ASIDE.match(prose, full.end):
        return bare  # "of the 800, 440 - 65 per cent - said yes"
    return (
        _lent(bare, full)
        if joined or (full.dimension == "length" and TIMES.fullmatch(prose, bare.end, begin))
        else bare
    )


def _along_list(prose: str, shared: list[Quantity]) -> None:
    """The unit just lent to the last but one item goes on to the items before it: "42, 57 and 38 miles"."""
    at = len(shared) - 1
    while at and shared[at].implied and _is_bare(shared[at - 1]):
        gap = prose[shared[at - 1].end : _begin(shared[at])]
        if gap != ", " and not (shared[at].dimension == "length" and TIMES.fullmatch(gap)):
            return
        shared[at - 1] = _lent(shared[at - 1], shared[at])
        at -= 1


def _converted(bare: Quantity, full: Quantity, before: Sequence[Quantity]) -> Quantity:
    """The unit of an earlier amount: "2,400,000 yen ($22,000) and 2,300,000 ($21,000)"."""
    for earlier in before[-2:-5:-1]:
        if earlier.kind == "money" and earlier.unit != full.unit and bare.start - earlier.end < 2 * FAR:
            return _lent(bare, earlier)
    return bare


def _from_left(prose: str, full: Quantity, bare: Quantity, lookup: Lookup) -> Quantity:
    if bare.unit == "meter" and full.number.scale and full.dimension != "length":
        counted = in_millions(prose, full, bare)
        if counted is not None and ANOTHER.search(prose, full.end, bare.start):
            return _lent(counted, full)
        bare = counted or bare
    if not (_is_bare(bare) and _lendable(full)):
        return bare
    smaller = smaller_unit(prose, full, bare, lookup)
    if smaller is not None:
        return replace(quantity(bare.number, smaller, bare.end), implied=True)
    begin, first = _begin(bare), _begin(full)
    before = prose[max(0, first - 20) : first]
    match = LEFT.fullmatch(prose, full.end, begin) if begin - full.end <= NEAR else None
    if match is None:
        return _lent(bare, full) if _is_parallel(prose, full.end, begin, bare, before) else bare
    if not NO_NOUN.match(prose, bare.end):
        return bare
    word = match[1]
    if full.kind == "percent" and word in ("from", "to", "and"):  # "rose 5% to 40" is no 40%
        cue = TO_BEFORE if word == "from" else FROM_BEFORE
        return _lent(bare, full) if cue.search(before) else bare
    return _lent(bare, full)


def _is_parallel(prose: str, start: int, end: int, bare: Quantity, before: str) -> bool:
    word = LAST_WORD.search(before)
    if word is None or not prose.startswith(word[0], end - len(word[0])) or not CLAUSE_END.match(prose, bare.end):
        return False
    return PARALLEL.fullmatch(prose, start, end) is not None


def _begin(quantity: Quantity) -> int:
    hedge = quantity.number.hedge_start
    return quantity.start if hedge is None else min(hedge, quantity.start)


def _lent(bare: Quantity, full: Quantity) -> Quantity:
    return replace(bare.in_unit_of(full), adjective=full.adjective)

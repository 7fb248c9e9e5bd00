"""Quantities in two units as one, "17st 4lb", and ranges that are moves as two, "from 210 to 480"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.reading import Line, base, first_word, unit_end
from numcheck.units.quantity import Quantity

LARGE = Decimal(1000)  # a whole number below is counted
KINDS = frozenset({"measure", "duration"})
GAPS = frozenset({(), ("and",), (",",)})


def merged(line: Line) -> Sequence[Claim]:
    """The claims of a sentence, two that are one quantity as one claim in the unit of the first."""
    kinds = [claim.kind for claim in line.claims]
    if not any(kind in KINDS and kind == after for kind, after in pairwise(kinds)):
        return line.claims
    found: list[Claim] = []
    for claim in line.claims:
        if found and _is_rest(line, found[-1], claim):
            found[-1] = _one(line, found[-1], claim)
        else:
            found.append(claim)
    return found


def parted(line: Line, fillers: frozenset[str]) -> Sequence[Claim]:
    """The claims of a sentence, "from 210 to 480" as two: a range elsewhere, a move where a change is told."""
    read = merged(line)
    if not [claim for claim in read if claim.quantity.number.range is not None]:
        return read
    found: list[Claim] = []
    for claim in read:
        at = claim.text.find(" to ")
        before = line.before(claim, 4)
        while before and before[-1] in fillers:
            before = before[:-1]
        led = before[-1:] == ("from",)
        found.extend(_two(line, claim, at) if led and at > 0 and claim.quantity.number.range is not None else [claim])
    return found


def _two(line: Line, claim: Claim, at: int) -> Sequence[Claim]:
    first, second = claim.quantity.number.range or (Decimal(0), Decimal(0))
    start = claim.start + at + len(" to ")
    word = bisect_right(line.sentence.starts, start) - 1
    low, high = _alone(claim, first), _alone(claim, second)
    prefix = claim.id.rpartition(":")[0]
    end = claim.start + at
    return (
        replace(low, end=end, text=claim.text[:at], last_word=word - 2, quantity=_spanned(low, claim.start, end)),
        replace(
            high,
            id=f"{prefix}:{start}",
            start=start,
            text=claim.text[at + len(" to ") :],
            word=word,
            quantity=_spanned(high, start, claim.quantity.end),
        ),
    )


def _alone(claim: Claim, value: Decimal) -> Claim:
    number = claim.quantity.number
    step = number.step if number.scale or number.step < 1 else min(number.step, abs(value) / 20)
    half = step / 2 if number.scale or step < 1 or abs(value) >= LARGE else Decimal(0)
    interval = Interval(value - half, value + half)
    alone = replace(number, form="cardinal", value=value, range=None, interval=interval, hedge_start=None)
    quantity = replace(claim.quantity, number=alone)
    return replace(claim, quantity=quantity, interval=quantity.base_interval)


def _spanned(claim: Claim, start: int, end: int) -> Quantity:
    number = replace(claim.quantity.number, start=start, end=min(end, claim.quantity.number.end))
    return replace(claim.quantity, number=replace(number, end=max(number.end, start + 1)), start=start, end=end)


def _is_rest(line: Line, large: Claim, small: Claim) -> bool:
    """Whether the second claim goes on with the first in a smaller unit."""
    if small.kind not in KINDS or base(large) != base(small) or large.value is None or small.value is None:
        return False
    gap = line.sentence.lower[unit_end(large) : first_word(small)]
    factors = large.quantity.low_factor, small.quantity.low_factor
    return gap in GAPS and factors[0] > factors[1] and small.value * factors[1] < factors[0]


def _one(line: Line, large: Claim, small: Claim) -> Claim:
    ratio = small.quantity.low_factor / large.quantity.low_factor
    value = (large.value or 0) + (small.value or 0) * ratio
    number = replace(
        large.quantity.number,
        value=value,
        interval=Interval(value, value),
        step=small.quantity.number.step * ratio,
        end=small.quantity.number.end,
        scale="",
    )
    quantity = replace(large.quantity, number=number, end=small.quantity.end)
    offset = line.sentence.start
    text = line.sentence.text[large.start - offset : small.end - offset]
    return replace(
        large, quantity=quantity, end=small.end, text=text, last_word=small.last_word, interval=quantity.base_interval
    )

"""Quantities in two units as one: "17st 4lb", "2 hours 10 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.reading import Line, base, first_word, unit_end

KINDS = frozenset({"measure", "duration"})
GAPS = frozenset({(), ("and",), (",",)})


def merged(line: Line) -> Sequence[Claim]:
    """The claims of a sentence, two that are one quantity as one claim in the unit of the first."""
    if not any(
        one.kind in KINDS and one.kind == other.kind for one, other in zip(line.claims, line.claims[1:], strict=False)
    ):
        return line.claims
    found: list[Claim] = []
    for claim in line.claims:
        if found and _is_rest(line, found[-1], claim):
            found[-1] = _one(line, found[-1], claim)
        else:
            found.append(claim)
    return found


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

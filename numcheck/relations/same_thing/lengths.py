"""Lengths of time told in two units are one figure: "five hours and 40 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from numcheck.claims.claim import Claim
from numcheck.relations.reading import unit_end

JOINTS = frozenset({(), ("and",), (",",)})


def joined(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a sentence, with each two that are one length of time made one."""
    found: list[Claim] = []
    for claim in claims:
        before = found[-1] if found else None
        if before is not None and claim.kind == before.kind == "duration" and _is_rest(before, claim):
            found[-1] = _together(before, claim)
        else:
            found.append(claim)
    return found


def _is_rest(large: Claim, small: Claim) -> bool:
    """Whether the second counts minutes on top of the hours of the first."""
    one, other = large.quantity, small.quantity
    if small.value is None or large.value is None or one.low_factor <= other.low_factor or one.adjective:
        return False
    gap = large.sentence.lower[unit_end(large) : small.word]
    return gap in JOINTS and small.value * other.low_factor < one.low_factor and small.value > 0


def _together(large: Claim, small: Claim) -> Claim:
    one, other = large.quantity, small.quantity
    factor = one.low_factor / other.low_factor
    number = replace(
        one.number,
        end=other.number.end,
        value=(large.value or 0) * factor + (small.value or 0),
        interval=one.number.interval.times(factor) + other.number.interval,
        step=other.number.step,
    )
    sentence = large.sentence
    return replace(
        large,
        end=small.end,
        text=sentence.text[large.start - sentence.start : small.end - sentence.start],
        last_word=small.last_word,
        quantity=replace(other, number=number, start=one.start),
        interval=large.interval + small.interval,
    )

"""Two figures brought to one unit: "from $50m to 65m", "65m crowns against 50m"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import is_stranger, same_noun
from numcheck.relations.reading import is_bare
from numcheck.words.lexicon import Lexicon

MILLION = Decimal(10**6)
ALIKE = Decimal(60)  # a bare number so many times the other is of something else
LARGEST_BARE = Decimal(1000)  # a number from here on is written out, and has no scale to lack
LENDERS = frozenset({"money", "measure", "percent", "duration", "rate"})


def together(one: Claim, other: Claim, lexicon: Lexicon) -> tuple[Claim, Claim] | None:
    """Both claims in one unit, None where they are of different things."""
    unit = _unit(one, other, lexicon)
    if unit == "one":
        return one, in_unit(other, one)
    if unit == "other":
        return in_unit(one, other), other
    return None if unit is None else (one, other)


def are_together(one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    """Whether two claims can be brought to one unit."""
    return _unit(one, other, lexicon) is not None


def _unit(one: Claim, other: Claim, lexicon: Lexicon) -> Literal["one", "other", "both"] | None:
    """Whose unit both can be told in."""
    if _is_scaled_otherwise(one, other):
        return None
    if one.base == other.base and not (one.quantity.implied or other.quantity.implied):
        return "both" if _is_one_noun(one, other, lexicon) else None
    if lends(other, one):
        return "other"
    if lends(one, other):
        return "one"
    if one.kind == "money" and other.kind == "rate" and other.quantity.unit.startswith(one.quantity.unit):
        return "other"  # "from $200 to $300 a year"
    if one.kind == "rate" and other.kind == "money" and one.quantity.unit.startswith(other.quantity.unit):
        return "one"  # "$240 a tonne, up from $205"
    return "both" if one.base == other.base and _is_one_noun(one, other, lexicon) else None


def _is_scaled_otherwise(one: Claim, other: Claim) -> bool:
    """Whether one number lacks the scale that stands further on: "4.6 billion against 4.9 and 4.8 billion"."""
    small, large = sorted((one, other), key=lambda claim: claim.value or 0)
    if one.base != other.base or not small.value or not large.value or small.quantity.number.scale:
        return False
    return bool(large.quantity.number.scale) and small.value < LARGEST_BARE and large.value / small.value > ALIKE


def _is_one_noun(one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    if one.base != "count" or is_bare(one) or is_bare(other):
        return True
    return same_noun(one.subject_head, other.subject_head, lexicon) or not is_stranger(one, other, lexicon)


def lends(lender: Claim, claim: Claim) -> bool:
    """Whether a bare number, or one whose "m" was taken for metres, stands in the unit of the other."""
    written = claim.quantity
    if claim.kind != "count" and not written.implied and written.unit != "meter":
        return False
    if lender.quantity.implied or lender.value is None or claim.value is None or not claim.value:
        return False
    if written.unit == "meter" and claim.text.endswith("m") and lender.quantity.number.scale:
        return lender.kind in ("money", "count")
    if lender.kind == "percent" and written.number.scale:
        return False  # "risen by 40 percent from 1.8 million"
    bare = (claim.kind == "count" and is_bare(claim)) or written.implied
    if lender.kind not in LENDERS or not bare:
        return False
    scale = _scale(claim, lender)
    return 1 / ALIKE < claim.value * scale / lender.value < ALIKE


def _scale(claim: Claim, lender: Claim) -> Decimal:
    """What a number that leaves its scale out is short of: the 50 of "from 50 to 65 million"."""
    if claim.value is None or lender.value is None or claim.quantity.number.scale or claim.value >= 1000:
        return Decimal(1)
    return (
        MILLION
        if "m" in lender.quantity.number.scale[:1].lower() and lender.value / claim.value > ALIKE
        else Decimal(1)
    )


def in_unit(claim: Claim, lender: Claim) -> Claim:
    """The claim in the unit of another, and in its scale where it has none of its own."""
    factor = MILLION if claim.quantity.unit == "meter" and not claim.quantity.implied else _scale(claim, lender)
    quantity = claim.quantity.in_unit_of(lender.quantity)
    number = quantity.number
    if factor != 1 and number.value is not None:
        number = replace(
            number,
            value=number.value * factor,
            step=number.step * factor,
            interval=number.interval.times(factor),
            scale=lender.quantity.number.scale if not number.scale else number.scale,
        )
        half = number.step / 2
        if number.modifier == "exact" and number.value is not None:
            number = replace(number, interval=type(number.interval)(number.value - half, number.value + half))
        quantity = replace(quantity, number=number)
    return replace(claim, quantity=quantity, interval=quantity.base_interval)

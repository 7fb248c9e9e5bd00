"""Shares in words and shares in per cent are compared as one unit: "not quite a quarter", "31%"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim

HUNDRED = Decimal(100)
ROUGH = Decimal("0.1")  # "a third" of 30 to 36 per cent


def in_percent(claim: Claim) -> Claim:
    """The claim, if it is a share in words or a ratio, in per cent."""
    if claim.kind != "ratio" or claim.value is None or not 0 < claim.value < 1:
        return claim
    number = claim.quantity.number
    interval = number.interval.times(HUNDRED)
    if number.modifier == "exact":
        interval = interval.widened(ROUGH)
    number = replace(number, value=claim.value * HUNDRED, interval=interval, step=number.step * HUNDRED)
    quantity = replace(
        claim.quantity, number=number, kind="percent", unit="percent", dimension="percent", base="percent"
    )
    return replace(claim, quantity=quantity, interval=interval)

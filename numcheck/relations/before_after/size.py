"""How large the change between two levels is, and whether a stated one can be it."""

from __future__ import annotations

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.before_after.items import Item

NEAR = Decimal("0.06")  # share of the change by which a rounded one may be off
LEAST_SLIP, MOST_SLIP = Decimal("0.4"), Decimal("2.5")  # a slip of the stated change lies between; else it is another's
FAR = Decimal(5)  # times that a stated change is off where it counts from another figure
HUNDRED = Decimal(100)
LEAST = Decimal("1e-9")  # in place of nothing, which nothing can be divided by


def value_of(claim: Claim) -> Decimal:
    """The middle of what a level admits, in base units."""
    low, high = claim.interval.low, claim.interval.high
    return Decimal(1) if low is None or high is None else max((low + high) / 2, LEAST)


def change_between(before: Claim, after: Claim, size: Item) -> Decimal:
    """How large the change between two levels is, in the measure of the stated one."""
    one, other = value_of(before), value_of(after)
    if size.change == "percent":
        return abs(other - one) / one * HUNDRED
    if size.change == "times":
        return other / one if size.way != "down" else one / other
    return abs(other - one)


def stated_by(size: Item) -> Decimal:
    """The stated change, a part of what was before as the multiple that what was before is of it."""
    value = value_of(size.claim)
    return value if size.change != "times" or value >= 1 else 1 / value


def fits(one: Claim, other: Claim, size: Item) -> bool:
    """Whether the change is that between two levels, either way round."""
    stated = stated_by(size)
    slack = max(NEAR * stated, size.claim.quantity.number.step * size.claim.quantity.low_factor)
    return any(abs(change_between(*pair, size) - stated) <= slack for pair in ((one, other), (other, one)))


def may_slip(before: Claim, after: Claim, size: Item) -> bool:
    """Whether a slip of the stated change can have made it of that between two levels."""
    return LEAST_SLIP <= change_between(before, after, size) / max(stated_by(size), LEAST) <= MOST_SLIP


def is_far_off(before: Claim, after: Claim, size: Item) -> bool:
    """Whether a change is so far from that between two levels, and by no power of ten, that it is of another time."""
    if fits(before, after, size):
        return False
    rises = value_of(after) > value_of(before)
    if size.way is not None and rises != (size.way == "up"):
        return True
    ratio = max(change_between(before, after, size), LEAST) / max(stated_by(size), LEAST)
    slips = (Decimal(10) ** power for power in range(-6, 7) if power)
    return not 1 / FAR <= ratio <= FAR and not any(abs(ratio / slip - 1) <= NEAR for slip in slips)

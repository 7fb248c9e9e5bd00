"""Whether two claims of one unit can both hold."""

from __future__ import annotations

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval

MOMENTS = frozenset({"date", "clock"})
NONE = Decimal(0)
BOUNDS = frozenset({"almost", "more_than", "at_least", "less_than", "at_most"})  # hedges that say on which side it lies
HEDGE_SLACK = Decimal("0.005")  # "nearly 2,000" is said of 2,004, "over £5m" of £4.98m


def agree(a: Claim, b: Claim, tolerance: Decimal = NONE, *, as_stated: bool = False) -> bool:
    """Whether their intervals meet when each is widened by `tolerance`; of scores, whether both sides are the same.

    `as_stated` compares the figures and leaves out that one is a bound ("up to 54,000").
    """
    if a.kind in MOMENTS and a.kind == b.kind:
        return a.quantity.number.stated == b.quantity.number.stated
    if a.kind == "score" and b.kind == "score":
        return _sides(a) == _sides(b)
    first, second = (_stated(a), _stated(b)) if as_stated else (a.interval, b.interval)
    if first.meets(second):
        return True  # and all the more when widened
    if (a.quantity.number.modifier in BOUNDS) != (b.quantity.number.modifier in BOUNDS):
        timed = "elapsed" in (a.quantity.number.form, b.quantity.number.form)  # to the second: nothing is rounded there
        tolerance = NONE if timed else max(tolerance, HEDGE_SLACK)
    return bool(tolerance) and first.widened(tolerance).meets(second.widened(tolerance))


def _sides(claim: Claim) -> list[Decimal]:
    return sorted(claim.quantity.number.range or ())


def _stated(claim: Claim) -> Interval:
    """The stated figure alone, in base units."""
    value, quantity = claim.value, claim.quantity
    if value is None:
        return claim.interval
    return Interval(value * quantity.low_factor + quantity.offset, value * quantity.high_factor + quantity.offset)

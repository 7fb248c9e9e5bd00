"""Whether two claims of one unit can both hold."""

from __future__ import annotations

from decimal import Decimal
from math import inf

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval

MOMENTS = frozenset({"date", "clock"})
FIELDS = ("weekday", "day", "month", "year", "clock", "zone", "nth")
NONE = Decimal(0)
BOUNDS = frozenset({"almost", "more_than", "at_least", "less_than", "at_most"})  # hedges that say on which side it lies
HEDGE_SLACK = Decimal("0.005")  # "nearly 2,000" is said of 2,004, "over £5m" of £4.98m

ROUGHLY = 0.01  # more than that, and more than floating-point numbers are off by


def agree(a: Claim, b: Claim, tolerance: Decimal = NONE, *, as_stated: bool = False) -> bool:
    """Whether their intervals meet when each is widened by `tolerance`; of scores, whether both sides are the same.

    `as_stated` compares the figures and leaves out that one is a bound ("up to 54,000").
    """
    if a.kind in MOMENTS and a.kind == b.kind:
        return _tells_the_same(a, b)
    if a.kind == "score" and b.kind == "score":
        return _sides(a) == _sides(b)
    first, second = (_stated(a), _stated(b)) if as_stated else (_rounded(a), _rounded(b))
    if "elapsed" in (a.quantity.number.form, b.quantity.number.form):
        first, second = _near_bound(a, first), _near_bound(b, second)
    if first.meets(second) and not _only_touch(a, b, first, second):
        return True  # and all the more when widened
    if a.kind == "measure" and a.quantity.unit != b.quantity.unit and _as_round(a).meets(_as_round(b)):
        return True  # 12 miles, 19 kilometres
    if (a.quantity.number.modifier in BOUNDS) != (b.quantity.number.modifier in BOUNDS):
        timed = "elapsed" in (a.quantity.number.form, b.quantity.number.form)  # to the second: nothing is rounded there
        tolerance = NONE if timed else max(tolerance, HEDGE_SLACK)
    return bool(tolerance) and first.widened(tolerance).meets(second.widened(tolerance))


def _only_touch(a: Claim, b: Claim, first: Interval, second: Interval) -> bool:
    """Whether two rounded figures have no more in common than the end of both: two million, three million."""
    if a.quantity.number.modifier != "exact" or b.quantity.number.modifier != "exact" or a.kind != "money":
        return False
    if first.low == first.high or second.low == second.high:
        return False
    return first.high == second.low or second.high == first.low


def ends(claim: Claim) -> tuple[float, float]:
    """Between which sizes all that agrees with a claim has some value: a first look, which leaves out most of many."""
    if claim.kind == "score":
        return -inf, inf
    admitted = _rounded(claim)
    low = -inf if admitted.low is None else float(admitted.low)
    high = inf if admitted.high is None else float(admitted.high)
    return low - abs(low) * ROUGHLY, high + abs(high) * ROUGHLY


def _tells_the_same(a: Claim, b: Claim) -> bool:
    """Whether two dates or clock times agree in all that both of them say: "22 May", "Thursday, 22 May"."""
    one, other = a.quantity.number.stated, b.quantity.number.stated
    if one is None or other is None or one == other:
        return one == other
    told = [(getattr(one, name), getattr(other, name)) for name in FIELDS]
    both = [pair for pair in told if None not in pair]
    return bool(both) and all(first == second for first, second in both)


def _sides(claim: Claim) -> list[Decimal]:
    return sorted(claim.quantity.number.range or ())


def _rounded(claim: Claim) -> Interval:
    """What a claim admits; a "four-hour" film lasts about four hours."""
    if claim.kind != "duration":
        return claim.interval
    quantity = claim.quantity
    if not quantity.adjective or quantity.number.modifier != "exact":
        return claim.interval
    half = quantity.number.step * quantity.low_factor / 2
    return claim.interval + Interval(-half, half)


def _near_bound(claim: Claim, admitted: Interval) -> Interval:
    """What "just over two hours and 20 minutes" admits of a time run: no more than its next round figure."""
    if claim.value is None or claim.quantity.number.modifier not in ("more_than", "almost"):
        return admitted
    step = max(claim.quantity.number.step, Decimal(1).scaleb(int(claim.value.normalize().as_tuple().exponent)))
    low, high = ((claim.value + side * step) * claim.quantity.low_factor for side in (-1, 1))
    return Interval(max(low, admitted.low or low), min(high, admitted.high or high))


def _as_round(claim: Claim) -> Interval:
    """What a measure admits to a reader of another unit: half of its last digit that is no nought, either way."""
    if claim.value is None or not claim.value:
        return claim.interval
    step = max(claim.quantity.number.step, Decimal(1).scaleb(int(claim.value.normalize().as_tuple().exponent)))
    half = step * claim.quantity.low_factor / 2
    return claim.interval + Interval(-half, half)


def _stated(claim: Claim) -> Interval:
    """The stated figure alone, in base units."""
    value, quantity = claim.value, claim.quantity
    if value is None:
        return claim.interval
    return Interval(value * quantity.low_factor + quantity.offset, value * quantity.high_factor + quantity.offset)

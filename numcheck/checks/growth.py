"""The arithmetic of a change: what two levels make it, what its printed figure admits, which misreading explains it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval

HUNDRED = Decimal(100)
ROUND_TENS = Decimal("1.5")  # "30%" is said of 28.6 to 31.4
ROUGH = Decimal("0.04")  # of a change by more than all there was: "up 800%" is said of 770
UNDER, OVER = (
    Decimal("0.925"),
    Decimal("1.2"),
)  # "doubled" is said of 1.85 to 2.4 times: it understates more than it overstates
ALMOST, HARDLY = Decimal("0.85"), Decimal("1.01")  # "nearly doubled"
HALVED, FEWER = Decimal("0.78"), Decimal("0.9")  # "halved" is said of 0.39 of it, "half as many" hardly
ABOUT = Decimal("0.15")
LEAST = Decimal("0.985")  # "more than doubled", said of 1.97 times


def level(claim: Claim, tolerance: Decimal, *, set_rate: bool = False) -> Interval | None:
    """What a level admits, in base units; percents half of their last digit either way, a rate that is set nothing."""
    found = claim.interval
    number = claim.quantity.number
    if set_rate and number.value is not None:
        return Interval(number.value, number.value).widened(tolerance)
    if claim.kind == "percent" and number.modifier == "exact" and number.value is not None:
        half = number.step * claim.quantity.low_factor / 2
        found = Interval(claim.interval.low, claim.interval.high).widened(Decimal(0))
        low, high = found.low, found.high
        if low is not None and high is not None and high - low < 2 * half:
            middle = (low + high) / 2
            found = Interval(middle - half, middle + half)
    found = found.widened(tolerance)
    return None if found.low is None or found.high is None else found


def middle(interval: Interval) -> Decimal:
    """The middle of an interval with two ends."""
    return ((interval.low or Decimal(0)) + (interval.high or Decimal(0))) / 2


def expected(measure: str, before: Interval, after: Interval) -> Interval | None:
    """The change between two levels in its measure: per cent, times, or the unit of the levels; falls are negative."""
    if measure in ("amount", "points"):
        return after - before
    lows = (before.low, after.low)
    if any(low is None or low <= 0 for low in lows) or before.high is None or after.high is None:
        return None
    low, high = (after.low or Decimal(0)) / before.high, after.high / (before.low or Decimal(1))
    if measure == "times":
        return Interval(low, high)
    return Interval((low - 1) * HUNDRED, (high - 1) * HUNDRED)


def admitted(change: Claim, measure: str, *, loose: bool) -> Interval | None:
    """What the printed change admits, without its sign."""
    if measure == "times":
        return _times(change, loose=loose)
    if measure == "percent":
        return _percent(change)
    number = change.quantity.number
    half = number.step * change.quantity.low_factor / 2 if _is_rounded(change) else Decimal(0)
    low, high = change.interval.low, change.interval.high
    if number.modifier == "exact" and low is not None and high is not None and high - low < 2 * half:
        low, high = (low + high) / 2 - half, (low + high) / 2 + half
    return Interval(low, high)


def _is_rounded(change: Claim) -> bool:
    """Whether a difference may be rounded: percents and figures with a scale or a decimal are, counts are not."""
    number = change.quantity.number
    return change.kind == "percent" or bool(number.scale) or number.step < 1


def _percent(change: Claim) -> Interval | None:
    number = change.quantity.number
    value, hedged = number.value, number.interval
    if value is None:
        return hedged if number.range is not None else None
    value = abs(value)
    slack = min(number.step, Decimal(1))
    if value == value.to_integral_value() and value % 10 == 0:
        slack = max(slack, ROUND_TENS)
    if value >= HUNDRED:
        slack = max(slack, value * ROUGH)
    around = Interval(value - slack, value + slack)
    if number.modifier == "exact" or hedged.low is None or hedged.high is None:
        return _hull(hedged, around)
    if number.modifier == "almost":
        return Interval(min(hedged.low, value - 2 * slack), value + slack / 2)
    if number.modifier == "more_than":
        return Interval(value - slack / 2, None)
    return _hull(hedged, Interval(value - 2 * slack, value + 2 * slack))


def _times(change: Claim, *, loose: bool) -> Interval | None:
    value, modifier = change.value, change.quantity.number.modifier
    if value is None or value <= 0:
        return None
    most = value + 1 if loose and value > 1 else value
    if modifier == "exact":
        return (
            Interval(value * UNDER, most * OVER)
            if value > 1
            else Interval(value * (HALVED if loose else FEWER), value / UNDER)
        )
    if modifier == "almost":
        return Interval(value * ALMOST, most * HARDLY) if value > 1 else Interval(value * UNDER, value * (1 + ABOUT))
    if modifier in ("more_than", "at_least"):
        return Interval(value * LEAST, None) if value > 1 else Interval(None, value * HARDLY)
    if modifier in ("less_than", "at_most"):
        return Interval(None, most * HARDLY)
    return Interval(value * (1 - ABOUT), most * (1 + ABOUT))


def _hull(one: Interval, other: Interval) -> Interval:
    low = None if one.low is None or other.low is None else min(one.low, other.low)
    high = None if one.high is None or other.high is None else max(one.high, other.high)
    return Interval(low, high)


def misreadings(measure: str, before: Interval, after: Interval, *, percents: bool) -> Iterator[tuple[str, Decimal]]:
    """Slips that a desk makes, each with the size that it gives."""
    one, other = middle(before), middle(after)
    if one <= 0 or other <= 0:
        return
    rise = other - one
    if measure == "percent":
        if percents:
            yield "percentage points, not per cent", abs(rise)
        yield "the change measured by the later figure", abs(rise) / other * HUNDRED
        yield "the later figure in per cent of the earlier one, 100 not taken off", other / one * HUNDRED
        yield "the earlier figure in per cent of the later one", one / other * HUNDRED
        yield "a decimal point in the wrong place", abs(rise) / one * 10
        yield "a decimal point in the wrong place", abs(rise) / one * 1000
    elif measure == "points" and percents:
        yield "per cent, not percentage points", abs(rise) / one * HUNDRED
    elif measure == "times":
        yield "the rise in multiples of the earlier figure, not the ratio", abs(rise) / one
        yield "the ratio the other way round", one / other
    elif measure == "amount":
        yield "the change in per cent", abs(rise) / one * HUNDRED

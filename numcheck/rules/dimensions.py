"""Units as powers of base units, so that amounts can be multiplied and divided: km by h is a speed.

Counts, shares, ratios and bare numbers have none; a percent is a hundredth. A currency is a unit of its own and never
converts.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.rules.tree import Dimensions, Scale, Value
from numcheck.units.quantity import Quantity

ONE = Decimal(1)
HUNDREDTH = Decimal("0.01")
DAY = Decimal(86400)
# Base units of the units room that are made of others: power of each, as pint has it.
COMPOSED: dict[str, Dimensions] = {
    "m2": (("m", 2),),
    "m3": (("m", 3),),
    "1/m2": (("m", -2),),
    "m/s": (("m", 1), ("s", -1)),
    "m/s2": (("m", 1), ("s", -2)),
    "m3/s": (("m", 3), ("s", -1)),
    "kg/s": (("kg", 1), ("s", -1)),
    "kg/m3": (("kg", 1), ("m", -3)),
    "byte/s": (("byte", 1), ("s", -1)),
    "Hz": (("s", -1),),
    "N": (("kg", 1), ("m", 1), ("s", -2)),
    "Pa": (("kg", 1), ("m", -1), ("s", -2)),
    "J": (("kg", 1), ("m", 2), ("s", -2)),
    "W": (("kg", 1), ("m", 2), ("s", -3)),
    "age": (("s", 1),),
}
SHARES = {"percent": HUNDREDTH, "percentage_point": HUNDREDTH}
NONE = frozenset({"", "count", "dimensionless", *SHARES})
# What rates are told by: how many seconds it has, at least and at most.
TIMES = {
    "second": (ONE, ONE),
    "minute": (Decimal(60), Decimal(60)),
    "hour": (Decimal(3600), Decimal(3600)),
    "day": (DAY, DAY),
    "week": (7 * DAY, 7 * DAY),
    "month": (28 * DAY, 31 * DAY),
    "year": (365 * DAY, 366 * DAY),
}


@cache
def of_base(base: str) -> tuple[Dimensions, Interval]:
    """The powers of a base unit of the units room, and the factor that takes it to them.

    >>> of_base("m/s")[0], of_base("percent")[1].low
    ((('m', 1), ('s', -1)), Decimal('0.01'))
    >>> of_base("USD/week")[0]
    (('USD', 1), ('s', -1))
    """
    if base in COMPOSED:
        return COMPOSED[base], Interval(ONE, ONE)
    if base in NONE:
        share = SHARES.get(base, ONE)
        return (), Interval(share, share)
    above, slash, below = base.rpartition("/")
    if not slash:
        return ((base, 1),), Interval(ONE, ONE)
    dimensions, factor = of_base(above)
    if below in TIMES:
        low, high = TIMES[below]
        return combined(dimensions, (("s", 1),), -1), product(factor, Interval(ONE / high, ONE / low))
    return combined(dimensions, _below(below), -1), factor


def _below(name: str) -> Dimensions:
    """What a rate is per, by pint's name of it."""
    from numcheck.units.registry import measure

    found = measure(name)
    return of_base(found[1])[0] if found and found[2] == ONE else ((name, 1),)


def combined(left: Dimensions, right: Dimensions, sign: int) -> Dimensions:
    """The dimensions of a product (`sign` 1) or quotient (-1)."""
    if not right:
        return left
    powers = Counter(dict(left))
    for unit, power in right:
        powers[unit] += sign * power
    return tuple(sorted((unit, power) for unit, power in powers.items() if power))


def product(left: Interval, right: Interval) -> Interval:
    """All products of a value of the one with a value of the other.

    >>> product(Interval(Decimal(-2), Decimal(3)), Interval(Decimal(4), None))
    Interval(low=None, high=None)
    >>> product(Interval(Decimal(2), Decimal(3)), Interval(Decimal(4), None))
    Interval(low=Decimal('8'), high=None)
    """
    ends = [_times(a, b) for a in _ends(left) for b in _ends(right)]
    low, high = min(ends), max(ends)
    return Interval(low if low.is_finite() else None, high if high.is_finite() else None)


def quotient(left: Interval, right: Interval) -> Interval | None:
    """All quotients; None where the divisor may be nothing."""
    low, high = right.low, right.high
    if (low is None or low <= 0) and (high is None or high >= 0):
        return None
    turned = Interval(Decimal(0) if high is None else ONE / high, Decimal(0) if low is None else ONE / low)
    return product(left, turned)


def _ends(interval: Interval) -> tuple[Decimal, Decimal]:
    return (
        Decimal("-Infinity") if interval.low is None else interval.low,
        Decimal("Infinity") if interval.high is None else interval.high,
    )


def _times(a: Decimal, b: Decimal) -> Decimal:
    return Decimal(0) if not a or not b else a * b


def value_of(claim: Claim) -> Value:
    """A claim as a value: what it admits, rounding of a share taken in ("61%" is anything that rounds to it)."""
    quantity = claim.quantity
    interval = claim.interval
    if quantity.kind == "percent" and interval.low == interval.high and interval.low is not None:
        half = quantity.number.step * quantity.low_factor / 2
        interval = Interval(interval.low - half, interval.low + half)
    stated = quantity.number.value
    point = None if stated is None else stated * quantity.low_factor + quantity.offset
    return scaled(quantity, interval, point)


def scaled(quantity: Quantity, interval: Interval, point: Decimal | None) -> Value:
    """An amount in base units of a quantity, in powers of base units."""
    dimensions, factor = of_base(quantity.base)
    taken = interval if factor.low == factor.high == ONE else product(interval, factor)
    by = factor.low or ONE
    share = quantity.base in SHARES
    label = "%" if share else "" if not dimensions else quantity.unit
    scale = Scale(label, (HUNDREDTH if share else quantity.low_factor * by), quantity.offset * by)
    return Value(taken, None if point is None else point * by, dimensions, scale)

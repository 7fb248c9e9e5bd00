"""A range runs upwards, and the values told with it lie where the text says.

What it checks. Ranges told with the greater end first; a value that its own range does not hold (the average, the
oldest, the total, an item of the list); a value said to be within, below or above a range that it is not; a range that
is not a value with its stated margin on either side. Values are compared within their rounding.

Why it matters. One of the two figures is wrong, and the reader sees both side by side.

Flags.

    Between 15 and 10 people were hurt when the stand gave way.

    Temperatures ranged between 12C and 18C, averaging 21C.

    Guidance was for a profit of £80m-£90m. The firm made £85m, below the range.

    Inflation was within the target of 2 to 3 per cent at 3.4 per cent.

Passes.

    Unemployment fell from 30 to 20 per cent.

    Between $26 and $31 million was spent.

    Temperatures ranged between 12C and 18C, against an average of 21C in a normal year.

    Guidance was for a profit of £80m-£90m. The firm made £78m, below the range.

Options. `tolerance`: share by which a range is widened before a value lies outside, 0 by default.

Known limits. Ranges of dates and clock times are for `dates`. A value is held against a range only where words say that
it belongs to it.

Source. "Between $26 and $31 million", Holden, "Numbers", Dow Jones News Fund 2011; Guardian corrections.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import figure, finding
from numcheck.checks.finding import Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "ranges"
NEEDS = ("inverted", "bounded", "margin")
HALF = Decimal("0.499")  # what lies in the middle of two steps was told to the half of one


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share by which a range is widened, 0.05 is 5%"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the order of a range, or the place of its value, is not what the text says."""
    if relation.kind == "inverted":
        yield from _inverted(relation)
    elif relation.kind == "margin":
        yield from _margin(relation)
    else:
        yield from _bounded(relation, options)


def _inverted(relation: Relation) -> Iterator[Finding]:
    claims = relation.of("range")
    printed = " to ".join(figure(claim) for claim in claims)
    first, second = _ends(claims)
    if first > second:
        yield finding(
            relation, NAME, _severity(relation), claims, f"range told with its greater end first: {printed}",
            f"{printed}: the first figure is the greater",
        )  # fmt: skip


def _bounded(relation: Relation, options: Options) -> Iterator[Finding]:
    claims, values = relation.of("range"), relation.of("value")
    low, high = sorted(_ends(claims))
    must = relation.facts["must"]
    step = Decimal(0) if relation.facts["fixed"] == "yes" else max(_step(claim) for claim in claims)
    reach = Interval(low, high).widened(options.tolerance)
    if any(_fits(_told(value, claims[0], step), reach, must, step) for value in values):
        return
    printed = " to ".join(figure(claim) for claim in claims)
    value = values[0]
    yield finding(
        relation,
        NAME,
        _severity(relation),
        (value, *claims),
        f"{figure(value)} {_SAID[must]} {printed}",
        f"told: {figure(value)} {_TOLD[must]} {printed}",
    )


_SAID = {
    "inside": "lies outside its range,",
    "upper": "is not in the upper half of",
    "lower": "is not in the lower half of",
    "middle": "is not the middle of",
    "below": "is not below",
    "above": "is not above",
    "below-high": "is not below the upper end of",
    "above-low": "is not above the lower end of",
    "at-most": "is more than the most told,",
    "at-least": "is less than the least told,",
}
_TOLD = {
    "inside": "within",
    "upper": "in the upper half of",
    "lower": "in the lower half of",
    "middle": "in the middle of",
    "below": "below",
    "above": "above",
    "below-high": "below the upper end of",
    "above-low": "above the lower end of",
    "at-most": "at most",
    "at-least": "at least",
}


def _fits(value: Interval, reach: Interval, must: str, step: Decimal) -> bool:
    """Whether some value that is meant lies where the text says."""
    low, high = reach.low, reach.high
    assert low is not None
    assert high is not None
    middle = (low + high) / 2
    room = max((high - low) / 10, step)
    where = {
        "inside": reach,
        "upper": Interval(middle, high),
        "lower": Interval(low, middle),
        "middle": Interval(middle - room, middle + room),
        "below": Interval(None, low),
        "above": Interval(high, None),
        "below-high": Interval(None, high),
        "above-low": Interval(low, None),
        "at-most": Interval(None, high),
        "at-least": Interval(low, None),
    }[must]
    return value.meets(where)


def _margin(relation: Relation) -> Iterator[Finding]:
    """One finding where the range is not the value with its margin on either side."""
    (value,), (margin,), claims = relation.of("value"), relation.of("margin"), relation.of("range")
    size = abs(margin.value or Decimal(0))
    low, high = sorted(_ends(claims))
    step = max(_step(claim) for claim in (value, *claims))
    middle = value.value or Decimal(0)
    if all(abs(end - told) <= step / 2 for end, told in ((middle - size, low), (middle + size, high))):
        return
    yield finding(
        relation,
        NAME,
        _severity(relation),
        (claims[0], value, margin),
        f"{figure(value)} give or take {size} is {middle - size} to {middle + size}, not {figure(claims[0])}",
        f"{middle} - {size} = {middle - size}; {middle} + {size} = {middle + size}; stated: {figure(claims[0])}",
        f"{middle - size} to {middle + size}",
    )


def _ends(claims: tuple[Claim, ...]) -> tuple[Decimal, Decimal]:
    """The ends in base units, as stated."""
    if len(claims) == 1:
        stated = claims[0].value or Decimal(0)  # of a limit
        first, second = claims[0].quantity.number.range or (stated, stated)
        return _base(claims[0], first), _base(claims[0], second)
    units = [claim for claim in claims if claim.quantity.unit not in _BARE] or [claims[0]]
    ends = (_base(claim if claim in units else units[0], claim.value or Decimal(0)) for claim in claims)
    return next(ends), next(ends)


def _base(claim: Claim, value: Decimal) -> Decimal:
    return value * claim.quantity.low_factor + claim.quantity.offset


def _step(claim: Claim) -> Decimal:
    return claim.quantity.number.step * claim.quantity.low_factor


def _told(value: Claim, end: Claim, step: Decimal) -> Interval:
    """What a value admits: of an exact one the figure itself, rounded no more coarsely than a measured range is.

    A bare number is in the unit of the range.
    """
    number = value.quantity.number
    unit = end if _is_in_unit_of(end, value) else value
    if number.modifier != "exact" or number.value is None:
        return value.interval.times(unit.quantity.low_factor) if unit is end else value.interval
    point = _base(unit, number.value)
    room = step * HALF if number.step * unit.quantity.low_factor < step else Decimal(0)
    return Interval(point - room, point + room)


def _is_in_unit_of(end: Claim, value: Claim) -> bool:
    """Whether a value is told in the unit of its range without saying all of it: "52 cents" of "50 cents a share"."""
    mine, other = value.quantity.unit, end.quantity.unit
    return mine != other and (mine in _BARE or other.split("/")[0] == mine)


_BARE = frozenset({"dimensionless", "count"})


def _severity(relation: Relation) -> Severity:
    return "error" if relation.facts["scope"] == "sentence" else "warning"

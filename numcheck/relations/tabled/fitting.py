"""When enough lines of a table bear out what one of its fields is, for the others to be held against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record

LEAST = 2  # lines that bear it out
FEW = 4  # lines, of which one may be off; of more one in four may
HALF = Decimal("0.5")


@record
class Case:
    """One line: the figure that the others should make, and whether they do."""

    made: Claim
    others: tuple[Claim, ...]
    fits: bool


def best(readings: Sequence[Sequence[Case]]) -> Sequence[Case]:
    """The reading that most lines bear out, () where none is borne out by enough."""
    proved = [one for one in readings if is_proved(one)]
    return max(proved, key=lambda one: sum(case.fits for case in one), default=())


def is_proved(cases: Sequence[Case]) -> bool:
    """Whether enough lines fit, with figures that are not all alike."""
    fitting = [case for case in cases if case.fits]
    off = len(cases) - len(fitting)
    if len({case.made.value for case in fitting if case.made.value}) < LEAST:
        return False
    return off <= 1 if len(cases) <= FEW else off * 4 <= len(cases)


def near(claim: Claim) -> Interval:
    """A figure as printed, half of its last digit either way, whatever else its words admit."""
    number = claim.quantity.number
    value = number.value or Decimal(0)
    step = min(number.step, Decimal(1)) if claim.kind == "percent" else number.step
    return Interval(value - step * HALF, value + step * HALF)


def quotient(over: Interval, under: Interval, made: Callable[[Decimal], Decimal]) -> Interval | None:
    """What `made` makes of the least and of the most that one figure is of another; None of what is not positive."""
    if (
        over.low is None
        or over.high is None
        or under.low is None
        or under.high is None
        or under.low <= 0
        or over.low < 0
    ):
        return None
    return Interval(made(over.low / under.high), made(over.high / under.low))

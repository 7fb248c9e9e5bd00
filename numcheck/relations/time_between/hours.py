"""Minutes between two clock times, and those that a stated length admits."""

from __future__ import annotations

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval

MINUTES_IN = {"hour": Decimal(60), "minute": Decimal(1)}
DAY, HALF = 24 * 60, 12 * 60
LOOSE = 5  # minutes that anybody rounds away
ROUND = Decimal("0.13")  # a clock's hour is rounded to a quarter


def minutes_between(start: Claim, end: Claim, days: int | None = None) -> tuple[Decimal, ...]:
    """The minutes from one to the other, over midnight where need be; both halves of the day where neither is told.

    `days` is how many days later the second is, where the text says it.
    """
    first, last = _minute(start), _minute(end)
    if days is not None:
        return (Decimal(days * DAY + last - first),)
    gap = (last - first) % DAY
    plain = all(_may_be_either_half(claim) for claim in (start, end))
    return (Decimal(gap),) if not plain else (Decimal(gap), Decimal((gap + HALF) % DAY))


def _minute(claim: Claim) -> int:
    said = claim.quantity.number.stated
    hour, _, minute = (said.clock if said is not None and said.clock else "0:0").partition(":")
    return int(hour) * 60 + int(minute or 0)


def _may_be_either_half(claim: Claim) -> bool:
    """Whether a clock time does not say morning or evening: "9:15", but not "09:15", "9:15am" or "21:15"."""
    text = claim.text.lower()
    return _minute(claim) < HALF + 60 and not text.startswith("0") and "m" not in text and "noon" not in text


def minutes_of(length: Claim) -> Interval:
    """The minutes a length admits: half of its last unit either way."""
    number, one = length.quantity.number, MINUTES_IN[length.quantity.unit]
    low, high = number.interval.low, number.interval.high
    stated = number.range or (number.value or Decimal(0),) * 2
    bottom, top = (min(stated) if low is None else low) * one, (max(stated) if high is None else high) * one
    half = number.step * one / 2 if length.quantity.unit == "hour" else Decimal(0)
    loose = max(half if number.step >= 1 else half / 2 + LOOSE, Decimal(LOOSE), bottom * ROUND / 4)
    hedge = number.modifier  # "less than an hour" is no longer than that, whatever the hour is rounded to
    return Interval(
        bottom - (LOOSE if hedge in ("more_than", "at_least") else loose),
        top + (LOOSE if hedge in ("less_than", "at_most") else loose),
    )

"""A claim as the cells of a table for people: the number as they would write it, the time as days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Period
from numcheck.reports.passages import printable

HEADER = ("text", "value", "unit", "subject", "of", "event", "when", "source")

_CONTEXT_DIGITS = 28  # what Decimal keeps of a number that has no end

# A hedge in one sign, as tables of figures write it; the interval says how far it reaches.
_SIGNS = {"about": "~", "almost": "<~", "more_than": ">", "at_least": "≥", "less_than": "<", "at_most": "≤"}


def cells(claim: Claim) -> list[str]:
    """The cells under `HEADER`, empty where the text says nothing."""
    subject = claim.subject or ""
    said = (
        claim.text,
        value(claim),
        claim.quantity.unit,
        subject,
        claim.of,
        claim.event,
        when(claim.time),
        claim.source,
    )
    return [" ".join(printable(cell or "").split()) for cell in said]


def value(claim: Claim) -> str:
    """The number as stated: a value, a range, or what an approximate noun admits."""
    number = claim.quantity.number
    if claim.quantity.kind in {"date", "clock"}:
        return ""
    if number.range is not None:
        return " to ".join(_figure(end) for end in number.range)
    if number.value is None:
        return _interval(number.interval)
    return _SIGNS.get(number.modifier, "") + _figure(number.value)


def interval(claim: Claim) -> str:
    """What the mention admits once hedge and rounding are taken in, in its unit; one figure where it is exact."""
    if claim.quantity.kind in {"date", "clock"}:
        return ""
    admitted = claim.quantity.number.interval
    if admitted.low is not None and admitted.low == admitted.high:
        return _figure(admitted.low)
    return _interval(admitted)


def when(period: Period | None) -> str:
    """A day, or the first and the last; an open end shows as "…"."""
    if period is None:
        return ""
    low, high = _moment(period.low), _moment(period.high)
    return low if low == high else f"{low} to {high}"


def _interval(interval: Interval) -> str:
    """An interval with its ends in figures.

    >>> _interval(Interval(Decimal(24), Decimal("99.0"))), _interval(Interval(Decimal(1000), None))
    ('24 to 99', '1,000 to …')
    """
    return " to ".join("…" if end is None else _figure(end) for end in (interval.low, interval.high))


def _figure(number: Decimal) -> str:
    """Thousands apart, no zeros behind the last decimal, never an exponent; a third has four digits.

    >>> _figure(Decimal("3E+9")), _figure(Decimal("2.50")), _figure(Decimal("-1200")), _figure(Decimal(1) / 3)
    ('3,000,000,000', '2.5', '-1,200', '0.3333')
    """
    endless = len(number.as_tuple().digits) >= _CONTEXT_DIGITS
    figure = f"{round(number, 4) if endless else number:,f}"
    return figure.rstrip("0").rstrip(".") if "." in figure else figure


def _moment(moment: date | None) -> str:
    return "…" if moment is None else moment.isoformat().removesuffix("T00:00:00")

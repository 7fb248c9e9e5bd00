"""A claim as the plain record of `CONTRACT.md` section 4: what `extract` prints and a rule's `where` reads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Period, Stated

FIELDS = (
    *(
        "id",
        "article",
        "article_source",
        "part",
        "start",
        "end",
        "text",
        "sentence",
        "kind",
        "value",
        "range",
        "interval",
    ),
    *("modifier", "change", "unit", "dimension", "subject", "subject_head", "of", "event", "time", "place", "source"),
    *("status", "quoted", "stated"),
)
STATED = ("weekday", "day", "month", "year", "clock", "zone", "nth")
POINTS_IN_TIME = frozenset({"date", "clock"})


def record(claim: Claim) -> dict[str, Any]:
    """The fields of the contract in its order, with values that JSON can carry."""
    quantity, number = claim.quantity, claim.quantity.number
    dated = quantity.kind in POINTS_IN_TIME
    period = claim.time or (number.period if dated else None)
    return {
        "id": claim.id,
        "article": claim.article,
        "article_source": claim.article_source,
        "part": claim.part,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "sentence": claim.sentence.text,
        "kind": quantity.kind,
        "value": None if dated else plain(number.value),
        "range": None if dated or number.range is None else [plain(end) for end in number.range],
        "interval": None if dated else ends(number.interval),
        "modifier": number.modifier,
        "change": claim.change,
        "unit": quantity.unit,
        "dimension": quantity.dimension,
        "subject": claim.subject,
        "subject_head": claim.subject_head,
        "of": claim.of,
        "event": claim.event,
        "time": None if period is None else _days(period),
        "place": claim.place,
        "source": claim.source,
        "status": claim.status,
        "quoted": claim.quoted,
        "stated": None if number.stated is None else _stated(number.stated),
    }


def plain(value: Decimal | None) -> int | float | None:
    """A value as JSON writes it: whole numbers without a point.

    >>> plain(Decimal("3E+9")), plain(Decimal("2.50")), plain(None)
    (3000000000, 2.5, None)
    """
    if value is None:
        return None
    whole = int(value)
    return whole if whole == value else float(value)


def ends(interval: Interval) -> list[int | float | None]:
    """An interval as JSON writes it, null for an open end."""
    return [plain(interval.low), plain(interval.high)]


def _days(period: Period) -> list[str | None]:
    return [_day(period.low), _day(period.high)]


def _day(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _stated(stated: Stated) -> dict[str, int | str]:
    named = ((name, getattr(stated, name)) for name in STATED)
    return {name: value for name, value in named if value is not None}

"""The publication date of an article, as its front matter or record states it."""

from __future__ import annotations

from datetime import date, datetime


def published(stated: str) -> date | datetime:
    """The date that an ISO 8601 date or datetime names, zone or none; ValueError where it names no day.

    >>> published("2016-02-24T22:00:00Z")
    datetime.datetime(2016, 2, 24, 22, 0, tzinfo=datetime.timezone.utc)
    >>> published("2016-02-24 22:00")
    datetime.datetime(2016, 2, 24, 22, 0)
    >>> published("2016-02-24")
    datetime.date(2016, 2, 24)
    >>> published("2016-02-30")
    Traceback (most recent call last):
    ValueError: '2016-02-30' is not a date such as 2016-02-24 or 2016-02-24T22:00:00Z
    """
    stated = stated.strip()
    try:
        return date.fromisoformat(stated) if len(stated) <= len("2016-02-24") else datetime.fromisoformat(stated)
    except ValueError:
        raise ValueError(f"{stated!r} is not a date such as 2016-02-24 or 2016-02-24T22:00:00Z") from None

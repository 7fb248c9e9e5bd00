"""The noun of this room: a number as it is written, with everything that its own characters and hedge say."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from numcheck.numbers.interval import Interval
from numcheck.records import record

Modifier = Literal["exact", "about", "almost", "more_than", "at_least", "less_than", "at_most"]

Form = Literal[
    "cardinal",  # 12, twelve, 1.2m, half a million, a dozen, two-thirds, 3½
    "approximate",  # dozens, scores, hundreds of, "several": no figure stated, value None
    "range",  # 12-19, between X and Y
    "ordinal",  # the eighth, 21st
    "ratio",  # one in four, 2 out of 3: value is the fraction (0.25)
    "multiple",  # doubled, tripled, twice, threefold, half as many: value is the factor (2, 3, 0.5)
    "elapsed",  # 2:10:41, 3:30.14: a time run, value in seconds
    "score",  # 2-1, 41 votes to 33
    "date",  # a day, a month, a year, a span of days
    "clock",  # 22:00 GMT, 3:40 a.m.
]


@record
class Period:
    """A closed interval of days, or of instants; None is an open end. `known` is False where it stays unresolved."""

    low: date | datetime | None
    high: date | datetime | None


@record
class Stated:
    """What a date, clock time or ordinal says in so many words, also when it is impossible ("31 November")."""

    weekday: int | None = None  # 0 Monday to 6 Sunday
    day: int | None = None
    month: int | None = None
    year: int | None = None
    clock: str | None = None  # "22:00", 24 hours
    zone: str | None = None  # "GMT" as written, upper case
    nth: int | None = None


@record
class Number:
    """One number mention. `start` to `end` cut out the number with its sign of currency and scale, without its hedge.

    `value` and `range` are in the unit as stated with the scale taken in ("$3bn": 3000000000). `interval` is what the
    mention admits once modifier and rounding are taken in. `step` is the weight of the last digit that carries
    information ("2.3 million": 100000; "2,000": 1000; "847": 1), the granularity that rounding is judged by.
    """

    start: int
    end: int
    form: Form
    value: Decimal | None
    range: tuple[Decimal, Decimal] | None
    interval: Interval
    step: Decimal
    modifier: Modifier = "exact"
    hedge_start: int | None = None  # where the hedge before it begins, if any ("more than" 2,000)
    hedge_end: int | None = None  # where a hedge behind it ends ("10 km or so", "100-plus")
    prefix: str = ""  # currency sign or code right before or within: "$", "US$", "£", "EUR", "Rs"
    scale: str = ""  # scale as written: "million", "bn", "m", "k"; "" where none
    spelled: bool = False  # written in words
    period: Period | None = None  # of a date or clock that could be resolved
    stated: Stated | None = None  # of a date, clock or ordinal
    ends: tuple[Stated, Stated] | None = None  # of two days joined, what each says: "Friday 11 to Sunday 13 June"

"""A length of time fits the dates it lies between.

What it checks. The five-day festival and its dates, the 30-year career and its years, the eighth day of a strike and
the day it began, a deadline, an anniversary and the year it is of, "12 days later", an age and the years of birth and
death, the hours between two clock times. Days are counted with and without the first; weeks, months and years pass
when they are rounded as newspapers round them, years told without a day may be one less or one more.

Why it matters. Dates move while a story is edited and the length stays; a reader who plans by one of them is sent to
the wrong day.

Flags.

    The five-day harvest festival, 12-19 September, will bring 40 bands to Marvia.

    The exhibition opened on 4 March and closed 12 days later, on 20 March.

    Tuesday 17 May 2016 was the eighth day of the strike, which began on Monday 2 May.

    Anna Brehm was born in 1950 and died in 2010 aged 81.

    The council met from 10:15 to 13:45, four and a half hours in all.

Passes.

    The eight-day harvest festival, 12-19 September, will bring 40 bands to Marvia.

    She served as mayor from 2003 until 2011, nine years in office.

    The workers came back on 20 May, about three weeks after they walked out on 2 May.

    The shop is open five days a week from 3 to 29 May.

Options. `tolerance`: share by which every length is widened, 0 by default.

Known limits. Working days are not counted. A length is held against dates told in other sentences only where the text
takes up what began.

Source. Gibson, "Don't be numbed by numbers": an obituary whose dates gave another age than its headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import figure, finding
from numcheck.checks.finding import Finding
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import admitted, expected
from numcheck.relations.time_between.hours import minutes_between, minutes_of
from numcheck.relations.time_between.moment import Length, Moment
from numcheck.relations.time_between.told import read

NAME = "durations"
NEEDS = ("time-between", "hours-between", "ages-between")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which every length is widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the length cannot be the time between the two moments."""
    if relation.kind == "hours-between":
        yield from _hours(relation, options)
        return
    length, start, end = read(relation)
    told = Interval(length.least, length.most).widened(options.tolerance)
    if admitted(length, start, end).meets(told):
        return
    if relation.kind == "ages-between":
        yield _aged(relation, length, start, end)
        return
    right = f"{expected(length, start, end)} {length.unit}s"
    claims = (length.claim, *dict.fromkeys(claim for claim in (start.claim, end.claim) if claim), *relation.of("also"))
    yield finding(
        relation,
        NAME,
        "error" if relation.facts["scope"] == "sentence" and relation.facts["to_article"] == "no" else "warning",
        claims,
        f"{_between(start, end)} is {_counted(length, right)}, not {figure(length.claim)}",
        f"{_day(start)} to {_day(end)} = {_counted(length, right)}; stated: {length.claim.text}",
        right,
    )


def _aged(relation: Relation, length: Length, start: Moment, end: Moment) -> Finding:
    """The finding of one person's two ages, or of two counts of one thing's days."""
    right, (first,) = expected(length, start, end), relation.of("start")
    at = relation.facts["first"]
    return finding(
        relation,
        NAME,
        "warning",
        (length.claim, first),
        f"{figure(first)} on {at} makes {right} on {_day(end)}, not {figure(length.claim)}",
        f"{first.text} on {at}: {right} on {_day(end)}; stated: {length.claim.text}",
        right,
    )


def _counted(length: Length, right: str) -> str:
    """What the time between is, in the words of what was counted."""
    if length.counting == "nth":
        return f"{length.unit} {right.rpartition(' ')[0]}"
    return right


def _between(start: Moment, end: Moment) -> str:
    if start.claim is not None and start.claim is end.claim:
        return start.claim.text
    last = "the day of the article" if end.claim is None else end.claim.text
    return f"{start.claim.text if start.claim else ''} to {last}"


def _day(moment: Moment) -> str:
    if moment.grain == "year":
        return str(moment.low.year)
    return moment.low.strftime("%Y-%m") if moment.grain == "month" else moment.low.isoformat()


def _hours(relation: Relation, options: Options) -> Iterator[Finding]:
    (length,), (start,), (end,) = relation.of("length"), relation.of("start"), relation.of("end")
    told = minutes_of(length).widened(options.tolerance)
    days = relation.facts.get("days")
    possible = minutes_between(start, end, None if days is None else int(days))
    if any(told.meets(Interval(minutes, minutes)) for minutes in possible):
        return
    hours, minutes = divmod(int(possible[0]), 60)
    right = " ".join([f"{hours} hours"] * bool(hours) + [f"{minutes} minutes"] * bool(minutes)) or "no time"
    yield finding(
        relation,
        NAME,
        "error" if relation.facts["scope"] == "sentence" else "warning",
        (length, start, end),
        f"{start.text} to {end.text} is {right}, not {figure(length)}",
        f"{end.text} - {start.text} = {right}; stated: {length.text}",
        right,
    )

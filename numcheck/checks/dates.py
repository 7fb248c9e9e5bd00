"""Weekdays fit their dates, days exist, ends come after starts, and what is told as past or coming is.

What it checks. A weekday and its date, also where they stand apart ("Monday (14 June)", "Friday 11 to Sunday 13
June"); a date without a year may be of any year that puts it near the article or that its paragraph names. Days that
no calendar has and hours no clock shows. A start and an end in one phrase, or told of one subject;
stages of one life, case, firm or building in other sentences too, and days joined by "after" or "before". "Yesterday",
"today" and "tomorrow" beside a weekday or date. A day told as past that lies ahead of the article, or as coming that
lies behind it.

Why it matters. Readers act on dates: they miss the meeting, or the train.

Flags.

    The treaty was signed on Tuesday, 24 February 2016.

    The bridge will be closed from Friday 12 to Sunday 15 January.

    The rent was due on 31 November, the landlord said.

    The mine opened in 2011 and closed in 2009.

    The assembly was elected on 14 April 2023. It first met on 9 April 2023.

    The minister spoke to reporters yesterday, 8 January.

    Two guards were arrested on 19 January.

Passes.

    The treaty was signed on Wednesday, 24 February 2016.

    The exhibition runs from Friday 12 to Sunday 14 January and may be extended to 31 January.

    The meeting was moved from 12 May to 3 May.

    The mine closed in 2009 and opened as a museum in 2011.

    The minister spoke to reporters yesterday, 9 January.

    Two guards are to be tried on 19 January.

Options. `slack`: days by which the date of the article itself may be late, 2 by default.

Known limits. Weekdays before 1900 are left alone. A weekday that fits the year before passes where that is as near.

Source. The Gregorian calendar; "Do the math", New York Times After Deadline 2014; a weekday that does not fit is a rule
of LanguageTool too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date, timedelta

from numcheck.checks.calendar import LEAP, MONTHS, WEEKDAYS, days_in, days_of, plain, same_month, with_day, with_weekday
from numcheck.checks.figures import finding
from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.number import Stated
from numcheck.numbers.periods import day_of, ends
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "dates"
NEEDS = ("weekday-of-date", "weekdays-of-year", "calendar", "one-day", "start-and-end", "told-of-day")

CYCLE = range(2000, 2028)  # weekdays come again after 28 years
OLD_STYLE, REFORM = timedelta(days=13), 1924  # until then some countries counted by the Julian calendar
TURN = 31  # days by which an end without a year may lie before its start and be no end in the year after
WRAP = 180  # minutes by which an end may lie before its start and be no end on the day after
FAR = 60  # days from the article beyond which a day without a year may be of another year


@record
class Options:
    """What a rule may set."""

    slack: int = field(default=2, metadata={"help": "days by which the date of the article itself may be late"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the days cannot be as told."""
    yield from CHECKED[relation.kind](relation, options)


def _said(claim: Claim, end: int | None = None) -> Stated:
    number = claim.quantity.number
    if number.ends is not None and end is not None:
        return number.ends[end]
    return number.stated or Stated()


def _weekday(relation: Relation, _: Options) -> Iterator[Finding]:
    (claim,), apart = relation.of("date"), relation.of("weekday")
    end = int(relation.facts["end"]) if "end" in relation.facts else None
    weekday, days = int(relation.facts["weekday"]), _candidates(relation, claim, end)
    if not days or any(_falls_on(day, weekday) for day in days):
        return
    day = min(days, key=lambda one: abs(one - (_published(claim) or one)))
    right = same_month(day, weekday)
    named = apart[0] if apart else claim
    year = f" {day.year}" if "stated" not in relation.facts else ""
    printed = f"{plain(day)} {day.year}"
    yield finding(
        relation,
        NAME,
        "error" if "stated" in relation.facts else "warning",
        (*apart, claim) if apart and apart[0].start < claim.start else (claim, *apart),
        f"{printed} is a {WEEKDAYS[day.weekday()]}, not a {WEEKDAYS[weekday]}",
        f"{plain(day)}{year or f' {day.year}'}: {WEEKDAYS[day.weekday()]}; stated: {WEEKDAYS[weekday]}",
        with_weekday(named.text, weekday, day.weekday(), last=end == 1),
        with_day(claim.text, day.day, right.day, last=end == 1),
    )


def _candidates(relation: Relation, claim: Claim, end: int | None) -> list[date]:
    """The days that a date may be, by the years or months it may be of."""
    if "months" in relation.facts:
        starts = [date.fromisoformat(f"{month}-01") for month in relation.facts["months"].split()]
        number = int(relation.facts["day"])
        return [start.replace(day=number) for start in starts if number <= days_in(start.month, start.year)]
    return list(days_of(_said(claim, end), map(int, relation.facts["years"].split())))


def _falls_on(day: date, weekday: int) -> bool:
    return day.weekday() == weekday or (day.year < REFORM and (day + OLD_STYLE).weekday() == weekday)


def _published(claim: Claim) -> date | None:
    return None if claim.article_date is None else day_of(claim.article_date)


def _weekdays(relation: Relation, _: Options) -> Iterator[Finding]:
    """Two dates without a year, of which no year has both on their weekdays."""
    claims = relation.of("date")
    pairs = [
        said for claim in claims for said in claim.quantity.number.ends or (_said(claim),) if said.weekday is not None
    ]
    one, two = pairs[0], pairs[-1]
    if any(all(_fits(said, year) for said in (one, two)) for year in CYCLE):
        return
    apart = next((_gap(one, two, year) for year in CYCLE if _fits(one, year)), None)
    if apart is None or two.weekday is None or one.weekday is None:
        return
    right = (one.weekday + apart) % 7
    last = claims[-1]
    yield finding(
        relation,
        NAME,
        "error",
        claims,
        f"if {_written(one)} is a {WEEKDAYS[one.weekday]}, "
        f"{_written(two)} is a {WEEKDAYS[right]}, not a {WEEKDAYS[two.weekday]}",
        f"{_written(one)} and {_written(two)} lie {abs(apart)} days apart; stated: {WEEKDAYS[one.weekday]} and "
        f"{WEEKDAYS[two.weekday]}",
        with_weekday(last.text, two.weekday, right, last=True),
    )


def _fits(said: Stated, year: int) -> bool:
    return any(day.weekday() == said.weekday for day in days_of(said, (year,)))


def _gap(one: Stated, two: Stated, year: int) -> int | None:
    first, second = next(days_of(one, (year,)), None), next(days_of(two, (year,)), None)
    return None if first is None or second is None else (second - first).days


def _written(said: Stated) -> str:
    return f"{said.day} {MONTHS[(said.month or 1) - 1]}"


def _calendar(relation: Relation, _: Options) -> Iterator[Finding]:
    (claim,) = relation.of("day")
    for said in claim.quantity.number.ends or (_said(claim),):
        if said.clock is not None:
            hour, minute = said.clock.split(":")
            if int(hour) > 24 or int(minute) > 59:
                why = f"a day has 24 hours and an hour 60 minutes: {said.clock}"
                yield finding(relation, NAME, "error", (claim,), f"no clock shows {claim.text}", why)
        elif said.day and said.month and said.day > days_in(said.month, said.year):
            last = days_in(said.month, said.year)
            name = f"{MONTHS[said.month - 1]}{f' {said.year}' if said.year and said.month == 2 else ''}"
            yield finding(
                relation,
                NAME,
                "error",
                (claim,),
                f"{name} has {last} days: there is no {said.day} {name}",
                f"last day of {name}: {last}; stated: {said.day}",
                with_day(claim.text, said.day, last),
            )


def _one_day(relation: Relation, _: Options) -> Iterator[Finding]:
    (told,), (also,) = relation.of("told"), relation.of("also")
    period = told.quantity.number.period
    if period is None:
        return
    slack = timedelta(days=int(relation.facts["slack"]))
    low, high = ends(period)
    near = _days_between(low - slack, high + slack)
    said = _said(also)
    if said.day is None:
        fits = any(day.weekday() == said.weekday for day in near)
        right = with_weekday(also.text, said.weekday or 0, low.weekday())
        named = WEEKDAYS[low.weekday()]
    else:
        fits = any((day.day, day.month) == (said.day, said.month) and said.year in (None, day.year) for day in near)
        right = plain(low)
        named = right if low == high else f"{plain(low)} to {plain(high)}"
    if fits:
        return
    anchor = _published(told)
    yield finding(
        relation,
        NAME,
        "warning",
        tuple(claim for _, claim in relation.roles),
        f"{told.text} is {named}, not {also.text}, in an article of {plain(anchor) if anchor else 'that day'}",
        f"{told.text} = {_dated(low, high)}; stated: {also.text}",
        *([right] if low == high else []),
    )


def _dated(low: date, high: date) -> str:
    if low == high:
        return f"{WEEKDAYS[low.weekday()]}, {plain(low)} {low.year}"
    return f"{plain(low)} {low.year} to {plain(high)} {high.year}"


def _days_between(low: date, high: date) -> list[date]:
    return [low + timedelta(days=shift) for shift in range((high - low).days + 1)]


def _order(relation: Relation, _: Options) -> Iterator[Finding]:
    (start,), (end,) = relation.of("start"), relation.of("end")
    if not _is_before(end, start):
        return
    yield finding(
        relation,
        NAME,
        "error" if relation.facts["sure"] == "yes" else "warning",
        tuple(claim for _, claim in relation.roles),
        f"{end.text} is told as after {start.text}, and comes before it",
        f"start: {start.text}; end: {end.text}",
    )


def _is_before(end: Claim, start: Claim) -> bool:
    """Whether an end lies before its start, of a day without a year so little that it is no day of the year after."""
    one, two = _said(start), _said(end)
    if one.clock is not None and two.clock is not None:
        return one.zone == two.zone and 0 < _minutes(one.clock) - _minutes(two.clock) <= WRAP
    first, last = start.quantity.number.period, end.quantity.number.period
    if first is not None and last is not None and one.year is not None and two.year is not None:
        return ends(last)[1] < ends(first)[0]
    if one.day is None or two.day is None:
        return False
    anchor = _published(start)
    if one.year != two.year and (anchor is None or anchor.year != (one.year or two.year)):
        return False  # the other may be of the year before or after
    year = one.year or two.year or (anchor.year if anchor else LEAP)
    days = [next(days_of(said, (year,)), None) for said in (one, two)]
    return days[0] is not None and days[1] is not None and 1 < (days[0] - days[1]).days <= TURN


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)


def _told(relation: Relation, options: Options) -> Iterator[Finding]:
    (claim,) = relation.of("day")
    anchor, told = _published(claim), relation.facts["told"]
    days = _days_meant(claim, anchor)
    if anchor is None or days is None:
        return
    slack = timedelta(days=options.slack)
    ahead, behind = _begins_or_ends(claim, days) > anchor + slack, days[1] < anchor - slack
    if not (ahead if told == "past" else behind):
        return
    how = "as past, and lies after" if told == "past" else "as coming, and lies before"
    yield finding(
        relation,
        NAME,
        "warning",
        (claim,),
        f"{claim.text} is told {how} the article, of {plain(anchor)} {anchor.year}",
        f"{claim.text} = {days[0]}; article: {anchor}",
    )


def _begins_or_ends(claim: Claim, days: tuple[date, date]) -> date:
    """The first day of a month or year, the last of two joined: all of "between 1 and 20 March" is told as past."""
    return days[0] if claim.quantity.number.ends is None else days[1]


def _days_meant(claim: Claim, anchor: date | None) -> tuple[date, date] | None:
    """First and last day of a date; of one without a year that nearest the article, where it is near."""
    said, period = _said(claim), claim.quantity.number.period
    if anchor is None or period is None:
        return None
    if claim.text.lower().endswith(" year"):
        return ends(period)  # "20 January last year"
    if said.year is not None or claim.quantity.number.ends is not None:
        near = said.year is not None or min(abs(day - anchor).days for day in ends(period)) <= FAR
        return ends(period) if near else None
    around = days_of(said, range(anchor.year - 1, anchor.year + 2))
    day = min(around, key=lambda one: abs(one - anchor), default=None)
    return (day, day) if day is not None and abs(day - anchor).days <= FAR else None


CHECKED: Mapping[str, Callable[[Relation, Options], Iterator[Finding]]] = {
    "weekday-of-date": _weekday,
    "weekdays-of-year": _weekdays,
    "calendar": _calendar,
    "one-day": _one_day,
    "start-and-end": _order,
    "told-of-day": _told,
}

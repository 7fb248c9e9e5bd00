"""A weekday and a date that stand together: "Tuesday, 24 February 2016", "Monday (14 June)", "14 June, a Monday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.numbers.number import Stated
from numcheck.numbers.periods import months
from numcheck.relations.days.lines import Line, has_day, is_weekday, stated
from numcheck.relations.days.years import nearby, published, years_of
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "weekday-of-date"
SURE = Decimal("0.97")
LIKELY = Decimal("0.85")
GREGORIAN = 1900  # before, a text may count by another calendar, and weekdays of old are often wrong
REFORMED = 1924  # until then Russia or Greece may have counted by the Julian one


@cache
def words(lexicon: Lexicon, name: str) -> frozenset[str]:
    """A list of `words/<lang>/days.yaml`."""
    return frozenset(lexicon.table("days")[name])


@cache
def gaps(lexicon: Lexicon, name: str) -> frozenset[str]:
    """What may stand between two mentions of one day."""
    return frozenset(lexicon.table("days")["beside"][name])


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every weekday with its date."""
    for line in read:
        if not words(lexicon, "old_calendar").isdisjoint(line.sentence.lower):
            continue
        alone = list(_of_line(line, read, lexicon))
        yield from alone
        yield from _of_one_year(alone)


def _of_line(line: Line, read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    for claim in line.days:
        for end, said in enumerate(claim.quantity.number.ends or (stated(claim),)):
            if said.weekday is not None and said.day is not None and not _begins_clause(line, claim, claim, lexicon):
                yield from _relation(line, (("date", claim),), said, read, end)
    for one, two in line.pairs():
        roles = _beside(line, one, two, lexicon)
        if roles:
            yield from _relation(line, roles, _both(*roles), read, None)
        elif is_weekday(one) and _is_day_of_month(line, one, two, lexicon):
            yield from _of_month(line, one, two)


def _begins_clause(line: Line, first: Claim, last: Claim, lexicon: Lexicon) -> bool:
    """As in "he said on Friday, 14 June was too early", where the date is not the weekday's."""
    if stated(last).year is not None or words(lexicon, "verbs_behind").isdisjoint(line.behind(last, 1)):
        return False
    before = line.before(first, 2)
    return before == ("on",) or before[:1] == () or before[0] in words(lexicon, "said")


def _relation(
    line: Line, roles: tuple[tuple[str, Claim], ...], said: Stated, read: Sequence[Line], end: int | None
) -> Iterator[Relation]:
    claim = next(claim for role, claim in roles if role == "date")
    years = years_of(claim, said, nearby(line, read))
    if not years or any(year >= GREGORIAN for year in years):
        facts = {"years": " ".join(map(str, years)), "weekday": str(said.weekday)}
        if claim.quantity.number.ends is not None and end is not None:
            facts["end"] = str(end)
        if said.year is not None:
            facts["stated"] = "yes"
        yield Relation(KIND, roles, SURE, (Reason("construction: a weekday with its date", SURE),), facts)


def _beside(line: Line, one: Claim, two: Claim, lexicon: Lexicon) -> tuple[tuple[str, Claim], ...]:
    gap = line.gap(one, two)
    if is_weekday(one) and has_day(two) and stated(two).weekday is None:
        if gap in gaps(lexicon, "weekday_first") and not _begins_clause(line, one, two, lexicon):
            return (("weekday", one), ("date", two))
    elif has_day(one) and is_weekday(two) and stated(one).weekday is None and gap in gaps(lexicon, "date_first"):
        closed = gap[0] != "(" or line.behind(two, 1) == (")",)
        if closed and two.text.split()[0].lower() not in ("last", "next", "this"):
            return (("date", one), ("weekday", two))
    return ()


def _both(first: tuple[str, Claim], second: tuple[str, Claim]) -> Stated:
    found = dict((first, second))
    day = stated(found["date"])
    return Stated(weekday=stated(found["weekday"]).weekday, day=day.day, month=day.month, year=day.year)


def _is_day_of_month(line: Line, one: Claim, two: Claim, lexicon: Lexicon) -> bool:
    """As in "Monday, the 14th": a rank that ranks nothing behind it."""
    nth = stated(two).nth
    if two.kind != "ordinal" or nth is None or not 1 < nth <= 31 or not two.text[0].isdecimal():
        return False
    if line.gap(one, two) not in ("", "the", ", the", ",", "(the", "("):
        return False
    behind = line.behind(two, 1)
    return not behind or behind[0] in words(lexicon, "day_of_month_ends")


def _of_month(line: Line, one: Claim, two: Claim) -> Iterator[Relation]:
    """The months that a day without one may be of: those around the day of the article."""
    anchor, said = published(two), stated(two)
    if anchor is None or len([claim for claim in line.days if stated(claim).month]) > 0:
        return
    near = [months(anchor.year, anchor.month + shift) for shift in (-1, 0, 1)]
    starts = [period.low for period in near if period is not None and isinstance(period.low, date)]
    facts = {"months": " ".join(f"{start:%Y-%m}" for start in starts), "day": str(said.nth)}
    facts["weekday"] = str(stated(one).weekday)
    reason = Reason("construction: a weekday with a day of the month", LIKELY)
    yield Relation(KIND, (("weekday", one), ("date", two)), LIKELY, (reason,), facts)


def _of_one_year(found: Sequence[Relation]) -> Iterator[Relation]:
    """Two dates of a sentence with their weekdays, where nothing tells the year: of whatever year, it is one."""
    alone = [relation for relation in found if relation.facts.get("years") == "" and len(relation.roles) == 1]
    for one, two in pairwise(alone):
        claims = one.of("date"), two.of("date")
        if claims[0] == claims[1] and "end" not in one.facts:
            continue
        roles = tuple(("date", claim) for claim in dict.fromkeys((*claims[0], *claims[1])))
        yield Relation("weekdays-of-year", roles, LIKELY, (Reason("two weekdays of one year", LIKELY),), {})

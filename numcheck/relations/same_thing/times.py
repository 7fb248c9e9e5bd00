"""When: the same period, one inside the other, two that do not touch."""

from __future__ import annotations

from datetime import date, datetime

from numcheck.numbers.number import Period
from numcheck.relations.same_thing.digits import SWAPPED, slip
from numcheck.relations.same_thing.facets import is_weak
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene

WEEK, MONTH, HALF, YEAR, LEAP = 8, 31, 184, 365, 366  # days, ends included
Days = tuple[date, date]
LENGTH = "m"
TRADED = frozenset(["trad", "clos"])  # stems of words for what a market does on each day
NOW = frozenset({"are", "is", "remain", "remains", "still"})
LONG_PAST = 10  # years
NEXT = 1
OWN, RECENT = 4, 3  # days between two days that each have their own figure; between such a day and its article
LEAD = 2  # index of the last sentence that a headline sums up
LASTING = frozenset({"money", "measure", "age", "duration"})  # what such a figure is of outlasts the day it was told on


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the periods say."""
    first, second = _days(a.claim.time), _days(b.claim.time)
    if scene.days_apart(a, b) > RECENT and _is_of_now(a) and _is_of_now(b) and slip(a, b) not in SWAPPED:
        return [("each told of a day of its own", scene.points("own_day"))]
    if first is None or second is None:
        if first is second or a.claim.kind in LASTING:
            return []
        known = first or second
        if known and _is_long_past(known, a):
            return [("one is of a year long past", scene.points("past_year"))]
        if known and _is_past_year(known, a) and slip(a, b) not in SWAPPED:
            late = max(a.claim.sentence.index, b.claim.sentence.index) > LEAD
            titled = a.in_title != b.in_title and late  # a headline tells of now
            return [("one names its year", scene.points("other_time" if titled else "one_year"))]
        return [("one names its period", scene.points("one_time"))]
    if first == second:
        return [("same period", scene.points("same_time"))]
    once = a.article != b.article and (slip(a, b) in SWAPPED or _is_told_once(a, b, scene))
    once = once and not _are_told_in_turn(first, second)
    if first[1] < second[0] or second[1] < first[0]:
        if _are_told_of_each_day(a, b, first, second):
            return [("each told of a day of its own", scene.points("own_day"))]
        if a.claim.quantity.base == LENGTH and slip(a, b) in SWAPPED:  # how long a thing is does not change
            return [("periods that do not touch", scene.points("other_day"))]
        lasts = a.claim.kind in LASTING or (a.claim.kind == "rate" and slip(a, b) in SWAPPED)  # a dividend
        said = lasts and _length(first) <= WEEK and _length(second) <= WEEK
        said = said or (a.article != b.article and _is_next_day(first, second) and a.event not in scene.words.growing)
        return [("periods that do not touch", scene.points("other_day" if said or once else "other_time"))]
    short = min(_length(first), _length(second)) <= WEEK and max(_length(first), _length(second)) <= MONTH
    return [("one period inside the other", scene.points("nested_day" if short or once else "nested_time"))]


def _is_of_now(mention: Mention) -> bool:
    """Whether it counts how many there are as the article appears: "twelve patients are in hospital"."""
    claim = mention.claim
    return claim.kind == "count" and not NOW.isdisjoint(claim.sentence.lower[claim.last_word + 1 : claim.last_word + 3])


def _are_told_of_each_day(a: Mention, b: Mention, first: Days, second: Days) -> bool:
    """Whether each of two articles tells of a day just before it came out, days apart: two marches, two results."""
    if a.article == b.article or a.claim.article_date is None or b.claim.article_date is None:
        return False
    apart = max(first[0], second[0]) - min(first[1], second[1])
    ends = (a.claim.article_date, first), (b.claim.article_date, second)
    traded = a.claim.kind == "money" and not TRADED.isdisjoint(a.near) and not TRADED.isdisjoint(b.near)
    return apart.days >= (NEXT if traded else OWN) and all(
        _length(days) <= WEEK and abs((day(published) - days[1]).days) <= RECENT for published, days in ends
    )


def _is_past_year(days: Days, mention: Mention) -> bool:
    """Whether a period is one year before the one in which its article came out."""
    published = mention.claim.article_date
    return YEAR <= _length(days) <= LEAP and (published is None or days[1].year < published.year)


def _is_long_past(days: Days, mention: Mention) -> bool:
    """Whether a period is a year ten years and more before the article: "was home to 48,300 people in 1970"."""
    published = mention.claim.article_date
    return published is not None and _length(days) <= LEAP and days[1].year <= published.year - LONG_PAST


def _is_told_once(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether both are the story's one figure of something, whatever day is told beside it."""
    return bool(a.names & b.names) and any(not is_weak(facet) for facet in scene.shared_facets(a, b))


def _are_told_in_turn(first: Days, second: Days) -> bool:
    """Whether one is a month, a quarter or a half-year, of which each has its own figure."""
    return any(WEEK < _length(days) <= HALF for days in (first, second))


def _is_next_day(first: Days, second: Days) -> bool:
    """Whether both are days, one after the other: an article often tells of the day before."""
    return _length(first) == _length(second) == 1 and abs((first[0] - second[0]).days) == 1


def _length(days: Days) -> int:
    return (days[1] - days[0]).days + 1


def _days(period: Period | None) -> Days | None:
    if period is None or (period.low is None and period.high is None):
        return None
    return day(period.low or date.min), day(period.high or date.max)


def day(moment: date) -> date:
    """The day of a day or an instant."""
    return moment.date() if isinstance(moment, datetime) else moment

"""When: the same period, one inside the other, two that do not touch."""

from __future__ import annotations

from datetime import date, datetime

from numcheck.numbers.number import Period
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the periods say."""
    first, second = _days(a.claim.time), _days(b.claim.time)
    if first is None or second is None:
        return [("one names its period", scene.points("one_time"))] if first is not second else []
    if first == second:
        return [("same period", scene.points("same_time"))]
    if first[1] < second[0] or second[1] < first[0]:
        return [("periods that do not touch", scene.points("other_time"))]
    return [("one period inside the other", scene.points("nested_time"))]


def _days(period: Period | None) -> tuple[date, date] | None:
    if period is None or (period.low is None and period.high is None):
        return None
    return _day(period.low) or date.min, _day(period.high) or date.max


def _day(moment: date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment

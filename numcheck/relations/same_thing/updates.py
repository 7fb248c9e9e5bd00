"""Between articles: a later, larger count may be an update; of a toll it always is, unless both name one moment."""

from __future__ import annotations

from numcheck.relations.same_thing.digits import is_clear_slip, is_hedge_of, slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene
from numcheck.relations.same_thing.times import day
from numcheck.relations.same_thing.topics import is_nearly_same

# Facets of figures that grow while a story goes on, beside the counts.
GROW = frozenset({"truce", "closed", "struck", "held_up", "burned", "flooded", "raised", "spill"})

NOW = frozenset({"now", "already", "meanwhile"})
SHORT = frozenset({"transposed_short", "one_digit"})  # slips that growth now and then makes too
ONCE = frozenset({"aboard", "crew", "crowd", "march", "layoff"})  # facets of counts that are taken once


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What growth between two articles says."""
    if a.article == b.article or a.value is None or b.value is None or _is_one_quotation(a, b):
        return []
    first, second = scene.published(a), scene.published(b)
    if first is None or second is None or first == second:
        return []
    earlier, later = (a, b) if first < second else (b, a)
    if later.value is None or earlier.value is None or later.value <= earlier.value:
        return []
    if is_hedge_of(a, b) and not {a.event, b.event} & scene.words.growing:
        return []  # the same figure, told more or less exactly
    if is_clear_slip(a, b):
        grows = {a.event, b.event} & scene.words.growing and slip(a, b) in SHORT
        if slip(a, b) in SHORT and not GROW.isdisjoint(a.facets & b.facets) and _are_of_days_apart(a, b):
            return [("the later article has more", scene.points("toll_grows"))]
        return [("the later article has more", scene.points("toll_slip"))] if grows else []
    if not NOW.isdisjoint(later.about):
        return [("the later article tells of now", scene.points("toll_grows"))]
    same_time = a.claim.time is not None and a.claim.time == b.claim.time
    if a.claim.kind == "duration" and "target" in (a.claim.status, b.claim.status):
        return []  # a strike to come is as long as it is told to be
    grows = {a.event, b.event} & scene.words.growing or not GROW.isdisjoint(a.facets | b.facets)
    shared = scene.shared_facets(a, b)
    if not grows and shared and (a.claim.kind != "count" or not ONCE.isdisjoint(shared)):
        return []
    if same_time and not _goes_on(a):
        return [("the later article has more", scene.points("later_larger"))] if grows else []
    return [("the later article has more", scene.points("toll_grows" if grows else "later_larger"))]


def _are_of_days_apart(a: Mention, b: Mention) -> bool:
    """Whether each names a day of its own: "said on Saturday", "said on Sunday"."""
    return a.claim.time is not None and b.claim.time is not None and a.claim.time != b.claim.time


def _goes_on(mention: Mention) -> bool:
    """Whether its period had not ended when its article came out: "so far this year"."""
    period, published = mention.claim.time, mention.claim.article_date
    if period is None or published is None or period.high is None:
        return True
    return day(period.high) > day(published)


def _is_one_quotation(a: Mention, b: Mention) -> bool:
    """Whether both figures stand in the same words of somebody: those are not updated."""
    return a.claim.quoted and b.claim.quoted and is_nearly_same(a, b)

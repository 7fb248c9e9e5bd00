"""Where the mentions stand: a headline repeats the first sentences, two articles are days apart."""

from __future__ import annotations

from math import log2

from numcheck.relations.reading import is_bare
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import POWER_SLIPS, SWAPPED, is_bound, is_clear_slip, is_hedge_of, slip
from numcheck.relations.same_thing.hedging import is_restated
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import written
from numcheck.relations.same_thing.updates import ONCE

COUNT = ("count", "count")
LATER = 10  # days after which an article tells of its own day
CHANGING = frozenset({"count", "money", "rate", "percent"})
NONE: frozenset[str] = frozenset()
RAISED = frozenset({"raise"})  # or collected: prices and samples are, time and again
LIST = 2  # other figures of the unit in its sentence that make a list


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the places of two mentions say."""
    if a.article == b.article:
        return [
            ("two figures of one article", scene.points("within")),
            *_titled(a, b, scene),
            *_listed(a, b, scene),
            *_alone(a, b, scene),
        ]
    if _is_in_list(a, b, scene) or _is_in_list(b, a, scene):
        return [("rows of two breakdowns", VETO)]
    return [
        ("figures of two articles", scene.points("across")),
        *_apart(a, b, scene),
        *_listed(a, b, scene),
        *_at_home(a, b, scene),
    ]


def _at_home(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """Of a figure that the other article gives, too: it is that one's, and no slip of another."""
    for one, other in ((a, b), (b, a)):
        beside = (m for m in scene.groups[one.article, one.key] if m is not one)
        bare = (m for m in scene.groups.get((one.article, COUNT), ()) if m.claim.sentence is one.claim.sentence)
        if any(m.value == other.value and m.words & other.words for m in beside) or any(
            m is not one and is_bare(m.claim) and m.claim.value == other.claim.value for m in bare
        ):  # "burned 4,150 hectares, not 4,700"
            return [("the other article has this figure too", scene.points("at_home"))]
    return []


def _titled(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if a.in_title == b.in_title:
        lead = not a.in_title and 0 in (a.claim.sentence.index, b.claim.sentence.index)
        if not lead:
            return []
        main = a if a.claim.sentence.index == 0 else b
        titled = slip(a, b) in SWAPPED and any(mention.in_title for mention in scene.agreeing(main))
        return [("the main figure", scene.points("lead_titled" if titled else "lead"))]
    title, body = (a, b) if a.in_title else (b, a)
    where = body.claim.sentence.index
    name = "title_lead" if where == 0 else "title_second" if where <= 2 else "title_body"
    if _rounds(title, body):
        return [("the headline rounds", VETO)]
    found = [("headline and text", scene.points(name))]
    if scene.agreeing(title) or any(
        _rounds(title, m) for m in scene.groups[title.article, title.key] if m is not title
    ):
        odd = where == 0 and slip(title, body) is not None and not _is_told_in_lead(title, scene)
        found.append(("another figure agrees with the headline", scene.points("title_odd" if odd else "title_housed")))
    else:
        found.append(("nothing else agrees with the headline", scene.points("title_orphan")))
    if not body.peers:
        found.append(("the only figure of its unit in the sentence", scene.points("title_only")))
    return found


def _is_told_in_lead(title: Mention, scene: Scene) -> bool:
    """Whether a figure of the first sentence agrees with the headline's."""
    return any(not m.in_title and m.claim.sentence.index == 0 for m in scene.agreeing(title))


def _rounds(title: Mention, body: Mention) -> bool:
    """Whether the headline says the figure of the text with fewer digits, cut off or rounded: $28bn of $28.3bn."""
    if is_bound(title) or is_bound(body):  # "over £5m" rounds no £4.8m
        return False
    step = title.claim.quantity.number.step
    if title.claim.value is None or body.claim.value is None or body.claim.quantity.number.step >= step:
        return False
    if written(step) != "1":  # a step of a dozen rounds nothing
        return False
    return abs(title.claim.value - body.claim.value) <= step


def _listed(a: Mention, b: Mention, scene: Scene) -> Reasons:
    peers = a.peers + b.peers
    if not peers:
        return []
    return [("more figures of the unit beside", max(scene.points("listed") * peers, scene.points("listed_most")))]


def _is_in_list(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether both are rows of breakdowns, or another figure of the sentence of `b` agrees with `a`."""
    if min(a.peers, b.peers) >= LIST and not is_clear_slip(a, b):
        return True  # two breakdowns: no telling which row is which
    return (
        min(a.peers, b.peers) > 0
        and not is_clear_slip(a, b)
        and any(
            other is not b and other.sentence == b.sentence and other.event == b.event and agree(other.claim, a.claim)
            for other in scene.groups[b.article, b.key]
        )
    )


def _alone(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if (
        a.claim.kind == "count"
        or not (is_clear_slip(a, b) or is_restated(a, b, scene))
        or len(scene.groups[a.article, a.key]) > 2
    ):
        return []
    return [("the only two figures of their unit", scene.points("pair_alone"))]


def _apart(a: Mention, b: Mention, scene: Scene) -> Reasons:
    first, second = scene.published(a), scene.published(b)
    if first is None or second is None:
        return [("an article without a date", scene.points("undated"))]
    days = scene.days_apart(a, b)
    if not days:
        return []
    points = round(scene.points("days_apart") * log2(days + 1))
    if scene.shared_facets(a, b) or slip(a, b) in POWER_SLIPS:
        points = max(points, scene.points("days_most"))
    found = [("days between the articles", points)]
    if days >= LATER and _may_have_changed(a, b, scene):
        found.append(("it may have changed since", scene.points("changed_since")))
    return found


def _may_have_changed(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether both tell how many there are, or what it costs, in their day: a farm's ewes, the firms of a survey.

    What happened once, or was told of one time by both, is the same weeks later; so is a length.
    """
    if a.claim.kind not in CHANGING or slip(a, b) in SWAPPED or is_hedge_of(a, b):
        return False
    once = scene.words.growing - (NONE if a.claim.kind == "money" else RAISED)
    happened = {scene.words.event_class.get(mention.claim.event or "") for mention in (a, b)}
    if happened & once or a.facets & b.facets & ONCE:
        return False
    return a.claim.time is None or a.claim.time != b.claim.time

"""Where, by whom, and how it is put: place, source, status, rise or level."""

from __future__ import annotations

from numcheck.claims.claim import Status
from numcheck.relations.same_thing.digits import CLEAR_SLIPS, POWER_SLIPS, is_bound, is_clear_slip, is_hedge_of, slip
from numcheck.relations.same_thing.facets import is_weak
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene

SOON = 3  # days between two articles in which nothing can have come of what was planned
COMPARED = frozenset(
    ["from", "against", "than", "with", "versus", "vs", "unlike", "previous", "previously", "originally", "compared"]
)
INCREASE = frozenset({"difference", "rest"})  # roles of "rises by £1,400" and "the extra £1,400"
UNLIKE_ALL = frozenset({"previous", "negated"})  # never of the same fact as a plain statement


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What place, source and status say."""
    return [*_place(a, b, scene), *_source(a, b, scene), *_status(a, b, scene), *_change(a, b, scene)]


def are_apart(a: Mention, b: Mention) -> bool:
    """Whether the text gives the two to different places."""
    first, second = a.claim.place, b.claim.place
    if first is None or second is None:
        return False
    one, other = first.lower(), second.lower()
    return one not in other and other not in one and one not in b.names and other not in a.names


def _place(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if not are_apart(a, b):
        first, second = scene.place_of_lead(a.article), scene.place_of_lead(b.article)
        known = a.article == b.article or slip(a, b) is not None or a.event not in scene.words.growing
        if known or first is None or second is None or first == second:
            return []
        return [(f"told of {first} and of {second}", scene.points("other_place"))]
    return [(f"different places: {a.claim.place}, {b.claim.place}", scene.points("other_place"))]


def is_disputed(a: Mention, b: Mention) -> bool:
    """Whether the text gives the two figures to two named sources; rival counts are hardly ever one slip apart."""
    if is_clear_slip(a, b):
        return False
    first, second = a.claim.source, b.claim.source
    if first is None or second is None:
        return False
    return first.lower().split()[-1] not in second.lower() and second.lower().split()[-1] not in first.lower()


def _source(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if a.claim.source is None or b.claim.source is None:
        return []
    if is_disputed(a, b):
        return [(f"different sources: {a.claim.source}, {b.claim.source}", scene.points("other_source"))]
    return [(f"same source: {a.claim.source}", scene.points("same_source"))]


def _status(a: Mention, b: Mention, scene: Scene) -> Reasons:
    first, second = _told_status(a), _told_status(b)
    if "previous" in (first, second) and _are_one_written(a, b):
        first, second = ("asserted" if _is_of_last_year(m) else status for m, status in ((a, first), (b, second)))
    if first == second:
        return []
    if {first, second} & UNLIKE_ALL:
        slipped = a.article == b.article and slip(a, b) in CLEAR_SLIPS
        return [("one is of an earlier time or denied", scene.points("status_slip") if slipped else VETO)]
    if a.article != b.article and "target" in (first, second):
        if (
            scene.days_apart(a, b) <= SOON
            and scene.published(a)
            and any(not is_weak(f) for f in scene.shared_facets(a, b))
        ):
            return [(f"one is {first}, one {second}", scene.points("other_status"))]  # both tell of what is to come
        return [("one is a target, in another article", scene.points("other_target"))]
    if a.in_title or b.in_title:  # headlines leave out "would" and "is expected to"
        return []
    return [(f"one is {first}, one {second}", scene.points("other_status"))]


def _are_one_written(a: Mention, b: Mention) -> bool:
    """Whether the figures are so alike that a year told beside one of them is that of the other too."""
    return slip(a, b) in POWER_SLIPS or ((is_bound(a) or is_bound(b)) and is_hedge_of(a, b))


def _is_of_last_year(mention: Mention) -> bool:
    """Whether an earlier time is told only behind it: "came to £2.7m last year", no "from £2.7m"."""
    claim = mention.claim
    return claim.status == "previous" and COMPARED.isdisjoint(claim.sentence.lower[max(0, claim.word - 4) : claim.word])


def _told_status(mention: Mention) -> Status:
    """Its status; "lost none of the 14 tonnes" denies the loss and takes the tonnes as known."""
    status = mention.claim.status
    return "asserted" if status == "negated" and mention.definite else status


def _is_step(mention: Mention, scene: Scene) -> bool:
    """Whether it is by how much something rose or fell: "rise 10bn", "fell by 12"."""
    before = mention.claim.sentence.lower[max(0, mention.claim.word - 1) : mention.claim.word]
    return before == ("by",) or any(
        line == "direction" for word in before for line, _ in scene.words.contrast.get(word, ())
    )


def _is_reached(mention: Mention) -> bool:
    """Whether it is what something rose or fell to."""
    return mention.claim.sentence.lower[max(0, mention.claim.word - 1) : mention.claim.word] == ("to",)


def _change(a: Mention, b: Mention, scene: Scene) -> Reasons:
    first, second = a.claim.change, b.claim.change
    stepped = (_is_reached(a) and _is_step(b, scene)) or (_is_reached(b) and _is_step(a, scene))
    if stepped and slip(a, b) not in CLEAR_SLIPS:
        return [("one is a level, one a step", scene.points("other_level"))]
    if first == second or a.roles ^ b.roles == INCREASE or a.claim.kind == "score":  # "lost 2-0"
        return []
    if first and second:
        return [("a rise and a fall", VETO)]
    return [("one is a rise or a fall", scene.points("other_change"))]

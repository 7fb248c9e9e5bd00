"""Between articles: a later, larger count may be an update; of a toll it always is, unless both name one moment."""

from __future__ import annotations

from numcheck.relations.same_thing.digits import is_clear_slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene
from numcheck.relations.same_thing.topics import is_nearly_same


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What growth between two articles says."""
    if a.article == b.article or a.value is None or b.value is None or is_clear_slip(a, b) or _is_one_quotation(a, b):
        return []
    first, second = scene.published(a), scene.published(b)
    if first is None or second is None or first == second:
        return []
    earlier, later = (a, b) if first < second else (b, a)
    if later.value is None or earlier.value is None or later.value <= earlier.value:
        return []
    if a.claim.time is not None and a.claim.time == b.claim.time:
        return []
    grows = {a.event, b.event} & scene.words.growing
    return [("the later article has more", scene.points("toll_grows" if grows else "later_larger"))]


def _is_one_quotation(a: Mention, b: Mention) -> bool:
    """Whether both figures stand in the same words of somebody: those are not updated."""
    return a.claim.quoted and b.claim.quoted and is_nearly_same(a, b)

"""What tells, beyond likeness, that two unlike figures of one text are of one thing."""

from __future__ import annotations

from decimal import Decimal

from numcheck.relations.same_thing.facets import is_weak
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Scene

LENGTHS = frozenset({"measure", "duration"})
WHOLES = frozenset({"crew", "aboard"})  # facets of groups of which a story has one
NEAR = Decimal("1.3")  # times as large: a hedge that is on the wrong side has the size roughly right


def are_of_one_body(a: Mention, b: Mention) -> bool:
    """Whether both stand in the text of one article, where like figures of like things come one after the other."""
    return a.article == b.article and not a.in_title and not b.in_title


def is_one_thing(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether more than likeness tells that there is one of it: a runway's length, all aboard, "the 20 dead"."""
    if a.attribute is not None and a.attribute == b.attribute:
        return True
    if WHOLES & a.facets and WHOLES & b.facets:
        return True
    if a.in_title != b.in_title and not all(map(is_weak, scene.shared_facets(a, b))):
        return True
    if _are_of_two_sources(a, b) and not (b if b.at > a.at else a).definite:
        return True  # a dispute needs no slip
    hedged = (a.claim.quantity.number.modifier == "exact") != (b.claim.quantity.number.modifier == "exact")
    low, high = sorted((abs(a.value or Decimal(0)), abs(b.value or Decimal(0))))
    if hedged and a.head == b.head and high <= low * NEAR:
        return True
    later = b if b.at > a.at else a
    if later.definite and later.claim.kind in LENGTHS:
        alike = scene.words.attributes & a.near & b.near  # "the wait is 18 weeks", "the 23-week wait"
        if alike or (
            later.attribute is not None and scene.shared_facets(a, b)
        ):  # "jailed for", "the six-year sentence"
            return True
    return later.definite and a.event is not None and a.event == b.event and a.event in scene.words.growing


def _are_of_two_sources(a: Mention, b: Mention) -> bool:
    first, second = a.claim.source, b.claim.source
    return first is not None and second is not None and set(first.lower().split()).isdisjoint(second.lower().split())

"""What is counted or measured: the same noun, nouns of one class, different nouns."""

from __future__ import annotations

from numcheck.relations.same_thing.digits import confirmed, slip
from numcheck.relations.same_thing.facets import is_weak
from numcheck.relations.same_thing.hedging import is_restated, is_sum_of_body
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene

LAYOFF = "layoff"  # 620 jobs are lost, 260 workers are laid off
SOME = frozenset({"woman", "man", "boy", "girl", "child"})  # of a group that is told by another noun
LOOSE = frozenset({"money", "percent", "ratio", "duration", "age", "score"})  # the noun is often only near the number


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the head nouns say, and whether the later mention takes the fact as known."""
    return [*_nouns(a, b, scene), *_definite(a, b, scene)]


def _definite(a: Mention, b: Mention, scene: Scene) -> Reasons:
    later = b if (b.article, b.at) > (a.article, a.at) else a
    first = a if later is b else b
    if _are_some(later, first):
        return [("may be some of those known", scene.points("some_of_known"))]
    if not later.definite or a.in_title or b.in_title:
        return []
    if confirmed(later, scene):
        return [("taken as known", scene.points("definite"))]
    main = a.article == b.article and first.claim.sentence.index == 0 and slip(a, b) is not None
    points = scene.points("definite_main" if main else "definite_orphan")
    return [("taken as known, and nothing else agrees with it", points)]


def _are_some(later: Mention, first: Mention) -> bool:
    """Whether "at 11 branches" may be of "the county's 19 branches"."""
    if later.definite or not first.definite or later.claim.kind != "count" or later.head != first.head:
        return False
    return first.article == later.article and (later.value or 0) < (first.value or 0)


def _is_some_of(a: Mention, b: Mention) -> bool:
    """Whether the smaller counts women, men or children and the larger something else: the 48 women of 84 singers."""
    small, large = sorted((a, b), key=lambda mention: mention.value or 0)
    return small.claim.kind == "count" and small.head in SOME and large.head not in SOME and not small.in_title


def _nouns(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if a.head is None or b.head is None or (a.claim.kind != "count" and a.head != b.head and is_restated(a, b, scene)):
        return []
    if a.head == b.head:
        if a.head in scene.words.broad:
            return [(f"same noun: {a.head}", scene.points("broad_head"))]
        return [(f"same noun: {a.head}", scene.points("same_head"))]
    if a.head_class is not None and a.head_class == b.head_class:
        return [(f"kindred nouns: {a.head}, {b.head}", scene.points("class_head"))]
    if a.head.endswith(b.head) or b.head.endswith(a.head):  # pipeline, line
        return [(f"kindred nouns: {a.head}, {b.head}", scene.points("class_head"))]
    concept = scene.words.concept.get(a.head)
    if concept is not None and concept == scene.words.concept.get(b.head):
        return [(f"kindred nouns: {a.head}, {b.head}", scene.points("class_head"))]
    if is_sum_of_body(a, b, scene):  # "More than 300 sign petition", 276 signatures
        return []
    if a.article == b.article and _is_some_of(a, b):
        return [(f"may be some of the others: {a.head}, {b.head}", VETO)]
    if not scene.words.broad.isdisjoint((a.head, b.head)) or not scene.words.dimensions.isdisjoint((a.head, b.head)):
        return []
    shared = scene.shared_facets(a, b) if a.article != b.article else ()
    if LAYOFF in shared or (a.claim.kind != "count" and any(not is_weak(facet) for facet in shared)):
        return []
    if a.claim.kind == "measure" and a.article != b.article and scene.words.generic.issuperset((a.head, b.head)):
        return []  # "the animal was 13 metres long", "a young female measuring 15 metres"
    if a.claim.kind == "measure" and a.article != b.article:
        return [(f"different nouns: {a.head}, {b.head}", scene.points("other_head_measure"))]
    loose = a.claim.kind in LOOSE or a.loose or b.loose
    later = b if (b.article, b.at) > (a.article, a.at) else a
    if later.definite and later.head in scene.words.generic and a.article == b.article:  # "the 64 animals" of 46 otters
        return []
    if a.claim.change and a.claim.change == b.claim.change and a.claim.kind == "percent" and not later.definite:
        alike = a.event == b.event is not None and not (a.in_title or b.in_title)
        if alike and a.article == b.article:  # "the economy grew by 2.7%", "exports grew by 7.2%"
            return [(f"different nouns: {a.head}, {b.head}", scene.points("other_head_change"))]
    if loose:
        return [(f"different nouns: {a.head}, {b.head}", scene.points("other_head_money"))]
    alike = not later.definite and (a.event == b.event is not None or not a.anchors.isdisjoint(b.anchors))
    weight = "other_head_alike" if alike else "other_head"  # "counted 274 otters", "counted 247 herons"
    return [(f"different nouns: {a.head}, {b.head}", scene.points(weight))]

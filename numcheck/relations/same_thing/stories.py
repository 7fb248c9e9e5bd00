"""How much two articles have in common, and whether each gives one figure of a facet: its toll, its turnout."""

from __future__ import annotations

from numcheck.relations.same_thing.circumstances import are_apart
from numcheck.relations.same_thing.facets import is_weak
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the stories say."""
    if a.article != b.article and (scene.published(a) is None or scene.published(b) is None):
        return []  # what holds of one day may not of the next
    return [*_story(a, b, scene), *_facet(a, b, scene)]


def _story(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if a.article == b.article:
        return []
    shared = scene.story(a.article, b.article) - scene.points("story_plain")
    if shared <= 0:
        return []
    return [("the articles share telling words", min(shared * scene.points("story_word"), scene.points("story_most")))]


def _facet(a: Mention, b: Mention, scene: Scene) -> Reasons:
    first, second = a.facets & scene.words.exclusive, b.facets & scene.words.exclusive
    if first and second and not first & second:
        return [(f"{', '.join(sorted(first))} and {', '.join(sorted(second))}", scene.points("other_facet"))]
    single = scene.shared_facets(a, b)
    if not single:
        return []
    if are_apart(a, b):
        return []
    across = a.article != b.article
    if not across and all(map(is_weak, single)):
        return []
    if across and (all(map(is_weak, single)) or (a.names and b.names and not a.names & b.names)):
        return [(f"the only figures of: {', '.join(single)}", scene.points("facet_weak"))]
    name = "facet" if across else "facet_titled" if a.in_title != b.in_title else "facet_within"
    return [(f"the only figures of: {', '.join(single)}", scene.points(name))]

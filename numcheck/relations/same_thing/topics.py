"""Words the two mentions share: close to the figures, in the sentences, names."""

from __future__ import annotations

from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene

NEARLY_SAME = 0.6  # share of all words of two sentences that both have
LONG = 6  # words a sentence must have for that to say anything


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What shared words and names say."""
    return [*_near(a, b, scene), *_sentences(a, b, scene), *_names(a, b, scene)]


def _near(a: Mention, b: Mention, scene: Scene) -> Reasons:
    shared = sorted(a.near & b.near)
    telling = [word for word in shared if scene.is_telling(word, a, b)]
    points = len(telling) * scene.points("near_word") + (len(shared) - len(telling)) * scene.points("near_common")
    if not points:
        return []
    return [(f"words close to both: {', '.join(telling or shared)}", min(points, scene.points("near_most")))]


def _sentences(a: Mention, b: Mention, scene: Scene) -> Reasons:
    shared = a.words & b.words
    if len(shared) >= LONG and len(shared) >= NEARLY_SAME * len(a.words | b.words):
        return [("nearly the same sentence", scene.points("same_sentence_words"))]
    telling = [word for word in shared - (a.near & b.near) if scene.is_telling(word, a, b)]
    points = min(len(telling) * scene.points("sentence_word"), scene.points("sentence_most"))
    return [("words in both sentences", points)] if points else []


def _names(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if not a.names or not b.names:
        return []
    shared = sorted(a.names & b.names)
    if not shared:
        return [("no name in common", scene.points("other_names"))]
    points = min(len(shared) * scene.points("shared_name"), scene.points("shared_names_most"))
    return [(f"shared name: {', '.join(shared)}", points)]

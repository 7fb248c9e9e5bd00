"""Scores and votes: a match has many; only those that share one side, or the sum, can be of one result."""

from __future__ import annotations

from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene

CLOSE = 6  # words on either side that say whether it is a vote or a match
SOON = 3  # days within which two articles tell of the same match
MATTER = 3  # telling words that two accounts of one vote share
TEAMS = 2  # names that two accounts of one match share


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """A veto for scores that cannot be of one result, points for one result told twice; nothing of other figures."""
    if a.claim.kind != "score":
        return []
    one, other = a.claim.quantity.number.range, b.claim.quantity.number.range
    draws = one is not None and other is not None and len(set(one)) == len(set(other)) == 1
    if one is None or other is None or not (draws or set(one) & set(other) or sum(one) == sum(other)):
        return [("scores with no side in common", VETO)]
    told = _told(a, scene) & _told(b, scene)
    if not told or a.in_title or b.in_title or not _are_alone(a, b, scene) or _is_another(a, b, scene):
        return []
    if a.article == b.article:
        first, later = (a, b) if a.at < b.at else (b, a)
        known = later.definite and _is_followed(later, scene) and later.names <= first.names
        return [(f"the one {min(told)} told twice", scene.points("result"))] if known else []
    soon = scene.published(a) is not None and scene.published(b) is not None and scene.days_apart(a, b) <= SOON
    matter = [word for word in a.words & b.words if scene.is_telling(word, a, b)] if "vote" in told else ()
    if soon and (len(a.names & b.names) >= TEAMS or len(matter) >= MATTER):
        return [(f"the one {min(told)} of two articles", scene.points("result_across"))]
    return []


def _told(mention: Mention, scene: Scene) -> set[str]:
    """Whether the words beside a score make it a vote's or a match's."""
    return {name for name, words in scene.words.results.items() if not words.isdisjoint(_near(mention))}


def _near(mention: Mention) -> tuple[str, ...]:
    claim = mention.claim
    return claim.sentence.lower[max(0, claim.word - CLOSE) : claim.last_word + CLOSE]


def _is_followed(mention: Mention, scene: Scene) -> bool:
    """Whether it is "the 3-2 victory", "the 5-4 ruling"."""
    behind = mention.claim.sentence.lower[mention.behind : mention.behind + 1]
    return any(not words.isdisjoint(behind) for words in scene.words.results.values())


def _are_alone(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether no third score stands in either article."""
    found = (m for article in {a.article, b.article} for m in scene.groups[article, a.key])
    return all(agree(m.claim, a.claim) or agree(m.claim, b.claim) for m in found)


def _is_another(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether a word beside one tells of another match or vote: the first meeting, an earlier ruling."""
    apart = scene.words.tell_apart - {"new"}
    return (apart & set(_near(a))) != (apart & set(_near(b)))

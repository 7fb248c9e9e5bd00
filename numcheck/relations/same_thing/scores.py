"""Scores and votes: a match has many; only those that share one side, or the sum, can be of one result."""

from __future__ import annotations

from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:  # noqa: ARG001 - every kind of evidence takes the scene
    """A veto for scores that cannot be of one result; nothing of mentions that are no scores."""
    if a.claim.kind != "score":
        return []
    first, second = a.claim.quantity.number.range, b.claim.quantity.number.range
    if first is None or second is None or not (set(first) & set(second) or sum(first) == sum(second)):
        return [("scores with no side in common", VETO)]
    return []

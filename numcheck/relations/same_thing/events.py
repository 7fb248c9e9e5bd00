"""What happened: events of one class, or of two."""

from __future__ import annotations

from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the events say."""
    if a.event is None or b.event is None:
        return []
    classes = scene.words.event_class.values()
    if a.event == b.event:
        return [(f"same event: {a.event}", scene.points("same_event" if a.event in classes else "same_verb"))]
    known = a.event in classes and b.event in classes
    return [(f"different events: {a.event}, {b.event}", scene.points("other_event" if known else "unlike_event"))]

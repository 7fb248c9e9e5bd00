"""The evidence for and against each pair, added up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from numcheck.records import record
from numcheck.relations.relation import Reason
from numcheck.relations.same_thing import (
    attributes,
    circumstances,
    digits,
    events,
    heads,
    hedging,
    parallels,
    people,
    position,
    referents,
    roles,
    scores,
    stories,
    times,
    topics,
    updates,
)
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene

# Those that know vetoes and cost little come first: most pairs end there.
EVIDENCE: tuple[Callable[[Mention, Mention, Scene], Reasons], ...] = (
    roles.weigh,
    times.weigh,
    circumstances.weigh,
    people.weigh,
    updates.weigh,
    scores.weigh,
    heads.weigh,
    referents.weigh,
    events.weigh,
    stories.weigh,
    attributes.weigh,
    digits.weigh,
    hedging.weigh,
    position.weigh,
    topics.weigh,
    parallels.weigh,
)
TENTH = Decimal("0.1")
CENT = Decimal("0.01")


@record(eq=False)
class Link:
    """A pair of mentions, earlier first, and how sure it is that they are of one fact."""

    a: Mention
    b: Mention
    points: int
    evidence: tuple[tuple[str, int], ...]

    @property
    def confidence(self) -> Decimal:
        """The logistic function of the points: from 0 to 1."""
        return (1 / (1 + (-self.points * TENTH).exp())).quantize(CENT)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The evidence, the weightiest first."""
        ordered = sorted(self.evidence, key=lambda found: -abs(found[1]))
        return tuple(Reason(name, points * TENTH) for name, points in ordered if points)


def weighed(pairs: Iterable[tuple[Mention, Mention]], scene: Scene) -> Iterator[Link]:
    """Every pair that nothing vetoes, with its points."""
    for a, b in pairs:
        found = _evidence(a, b, scene)
        if found is not None:
            yield Link(a, b, sum(points for _, points in found), tuple(found))


def _evidence(a: Mention, b: Mention, scene: Scene) -> Reasons | None:
    found: Reasons = []
    for weigh in EVIDENCE:
        for reason in weigh(a, b, scene):
            if reason[1] <= VETO:
                return None
            found.append(reason)
    return found

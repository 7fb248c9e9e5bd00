"""The year or day of what happens once, told twice: a bridge opened in 1934 and inaugurated in 1943.

Of one subject in an article, by its noun or name; in two articles by two names, or a name and a noun.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from numcheck.numbers.periods import ends
from numcheck.relations.days.entities import is_named_alike, is_one
from numcheck.relations.days.lines import lines, stated
from numcheck.relations.days.stages import Stage, stages_of
from numcheck.relations.same_thing.scene import LARGE_SET, Scene
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon


def pairs(scene: Scene, lexicon: Lexicon) -> Iterator[tuple[Stage, Stage]]:
    """Two days of one such thing that do not meet; those within an article first."""
    told = [
        [
            stage
            for stage in stages_of(lines(article), lexicon)
            if stage.once and not article.is_correction and not is_plural(stage.entity.head, word_forms(lexicon))
        ]
        for article in scene.articles
    ]
    for stages in told:
        for one, other in combinations(stages, 2):
            apart = other.sentence - one.sentence
            if _differ(one, other) and apart and is_one(one.entity, other.entity, apart, lexicon):
                yield one, other
                break
    if len(told) >= LARGE_SET:
        return
    for first, second in combinations(told, 2):
        yield from (
            (one, other)
            for one in first
            for other in second
            if _differ(one, other) and is_named_alike(one.entity, other.entity)
        )


def _differ(one: Stage, other: Stage) -> bool:
    """Whether both tell the year, or the day, of the same, and no day is in both."""
    if one.once != other.once or stated(one.claim).year is None or stated(other.claim).year is None:
        return False
    first, last = one.claim.quantity.number.period, other.claim.quantity.number.period
    if first is None or last is None:
        return False
    return ends(first)[1] < ends(last)[0] or ends(last)[1] < ends(first)[0]

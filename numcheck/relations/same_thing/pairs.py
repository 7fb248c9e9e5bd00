"""Which mentions are compared at all: those that share a key, so that the cost stays near linear in their number.

Within an article: kind and unit, and where that leaves too many, a word close to both as well. Across articles: kind,
unit and a word close to both, in articles that tell of the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import is_headline_slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Scene

LARGEST = 40  # mentions under one key; more say that the key tells nothing

Pair = tuple[Mention, Mention]


def within(scene: Scene) -> Iterator[Pair]:
    """Pairs of one article in different sentences, in the order of the text."""
    for group in scene.groups.values():
        if len(group) <= LARGEST:
            yield from _unlike(group)
        else:
            yield from _by_words(group)


def across(scene: Scene) -> Iterator[Pair]:
    """Pairs of two articles of one story."""
    if len(scene.articles) < 2:
        return
    by_key: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for (_, key), group in scene.groups.items():
        by_key[key].extend(group)
    for group in by_key.values():
        for a, b in _unlike(group) if len(group) <= LARGEST else _by_words(group):
            if a.article != b.article and scene.is_one_story(a.article, b.article):
                yield a, b


def _by_words(group: Iterable[Mention]) -> Iterator[Pair]:
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for mention in group:
        for stem in mention.near | mention.named | mention.names | mention.facets:
            blocks[stem].append(mention)
    seen: set[tuple[int, int, int, int]] = set()
    for block in sorted(blocks.values(), key=len):
        if len(block) > LARGEST:
            return
        for a, b in _unlike(block):
            place = (a.article, a.at, b.article, b.at)
            if place not in seen:
                seen.add(place)
                yield a, b


def _unlike(group: Iterable[Mention]) -> Iterator[Pair]:
    """Pairs in different sentences whose figures do not agree."""
    for a, b in combinations(group, 2):
        if (a.article, a.sentence) != (b.article, b.sentence) and (
            not agree(a.claim, b.claim) or is_headline_slip(a, b)
        ):
            yield a, b

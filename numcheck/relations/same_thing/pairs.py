"""Which mentions are compared at all: those that share a key, so that the cost stays near linear in their number.

Within an article: kind and unit, and where that leaves too many, a word close to both as well. Across articles: kind,
unit and a word close to both, in articles that tell of the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, product

from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import is_hedged_slip, slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Scene

LARGEST = 40  # mentions under one key; more say that the key tells nothing

PER = {  # words that say of an amount what it is for
    "share": frozenset({"share", "shares", "stock"}),
    "year": frozenset({"year", "annual", "annually", "yearly"}),
    "month": frozenset({"month", "monthly"}),
    "week": frozenset({"week", "weekly"}),
    "day": frozenset({"day", "daily"}),
    "hour": frozenset({"hour", "hourly"}),
}

Pair = tuple[Mention, Mention]


def within(scene: Scene) -> Iterator[Pair]:
    """Pairs of one article in different sentences, in the order of the text."""
    for (article, key), group in scene.groups.items():
        if len(group) <= LARGEST:
            yield from _unlike(group)
        else:
            yield from _by_words(group)
        if key[0] == "rate":
            yield from _of_rates(group, scene.groups.get((article, _paid(key)), ()))


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
    for key, rates in by_key.items():
        if key[0] == "rate":
            for a, b in _of_rates(rates, by_key.get(_paid(key), ())):
                if a.article != b.article and scene.is_one_story(a.article, b.article):
                    yield a, b


def _paid(key: tuple[str, str]) -> tuple[str, str]:
    """The key of the same money without what it is paid for: "12p a share" is also "12p on each share"."""
    return "money", key[1].partition("/")[0]


def _of_rates(rates: Iterable[Mention], amounts: Iterable[Mention]) -> Iterator[Pair]:
    """Pairs of a rate and an amount of money that is a slip of it, and told of the same unit."""
    for rate, amount in product(rates, amounts):
        per = rate.key[1].partition("/")[2]
        told = not PER.get(per, frozenset({per})).isdisjoint(amount.claim.sentence.lower)
        first, second = (rate.article, rate.at), (amount.article, amount.at)
        if (rate.article, rate.sentence) != (amount.article, amount.sentence) and told and slip(rate, amount):
            yield (rate, amount) if first < second else (amount, rate)


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
        if (a.article, a.sentence) != (b.article, b.sentence) and (not agree(a.claim, b.claim) or is_hedged_slip(a, b)):
            yield a, b

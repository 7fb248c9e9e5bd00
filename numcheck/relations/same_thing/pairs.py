"""Which mentions are compared at all: those that share a key, so that the cost stays near linear in their number.

Within an article: kind and unit, and where that leaves too many, a word close to both as well. Across articles: kind,
unit and a word close to both, in articles that tell of the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, combinations, product

from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import is_hedged_slip, slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Scene, Stories

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
        if scene.articles[article].is_correction:
            continue
        yield from _unlike(combinations(group, 2) if len(group) <= LARGEST else _by_words(group))
        if key[0] == "rate":
            yield from _of_rates(group, scene.groups.get((article, _paid(key)), ()))


def across(scene: Scene) -> Iterator[Pair]:
    """Pairs of two articles of one story."""
    stories = scene.stories() if len(scene.articles) > 1 else {}
    if not stories:
        return
    by_key: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for (_, key), group in scene.groups.items():
        by_key[key].extend(group)
    for group in by_key.values():
        yield from _unlike((_of_one_story if len(group) <= LARGEST else _by_words_across)(stories, group))
    for key, rates in by_key.items():
        for rate in rates if key[0] == "rate" else ():
            for article in sorted(stories.get(rate.article, ())):
                yield from _of_rates([rate], scene.groups.get((article, _paid(key)), ()))


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


def _telling(group: Sequence[Mention]) -> Iterator[AbstractSet[str]]:
    """Of each mention the words that it shares with others, but for those that most have."""
    told = [mention.near.union(mention.named, mention.names, mention.facets) for mention in group]
    sizes = Counter(chain.from_iterable(told))
    telling = {stem for stem, size in sizes.items() if 1 < size <= LARGEST}
    return (stems & telling for stems in told)


def _by_words(group: Sequence[Mention]) -> Iterator[Pair]:
    """The pairs of each block of mentions with one word, the rarest word first; not of words that most have."""
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for mention, stems in zip(group, _telling(group), strict=True):
        for stem in stems:
            blocks[stem].append(mention)
    seen: set[tuple[int, int]] = set()
    for block in sorted(blocks.values(), key=len):
        for a, b in combinations(block, 2):
            if (a.at, b.at) not in seen:
                seen.add((a.at, b.at))
                yield a, b


def _of_one_story(stories: Stories, group: Sequence[Mention]) -> Iterator[Pair]:
    """Pairs of different articles of one story; most articles of a set share theirs with no other."""
    for at, a in enumerate(group):
        others = stories.get(a.article)
        if others is not None:
            yield from [(a, b) for b in group[at + 1 :] if b.article in others]


def _by_words_across(stories: Stories, group: Sequence[Mention]) -> Iterator[Pair]:
    """The same of a large group, where both have a word in common that tells something."""
    blocks: dict[int, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention, stems in zip(group, _telling(group), strict=True):
        if mention.article in stories:
            for stem in stems:
                blocks[mention.article][stem].append(mention)
    for first, mine in blocks.items():
        for second in stories[first] & blocks.keys():
            if second > first:
                theirs = blocks[second]
                shared = mine.keys() & theirs.keys()
                yield from {pair: None for stem in shared for pair in product(mine[stem], theirs[stem])}


def _unlike(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Those in different sentences whose figures do not agree."""
    for a, b in pairs:
        if a.sentence == b.sentence and a.article == b.article:
            continue
        if not agree(a.claim, b.claim) or is_hedged_slip(a, b):
            yield a, b

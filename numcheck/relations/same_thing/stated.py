"""Which mentions state one fact with one figure, or with one that grew: what reports show side by side.

The checks ask which mentions disagree, and need proof that they are of one fact. Here most of them agree, and that they
do is evidence too: it takes the place of the odds against two unequal figures. A round or small figure says less by
being the same than one of three digits. The points are those of `words/<lang>/same_thing.yaml`, beside the few below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.same_thing import (
    attributes,
    circumstances,
    events,
    heads,
    people,
    roles,
    scores,
    stories,
    times,
    topics,
)
from numcheck.relations.same_thing.agreement import MOMENTS, agree
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.pairs import LARGEST
from numcheck.relations.same_thing.scene import VETO, Scene, Stories
from numcheck.relations.same_thing.words import words
from numcheck.words.lexicon import Lexicon

# Those that say what a mention is about; the others weigh how two figures came to differ.
ABOUT = tuple(
    room.weigh for room in (roles, times, circumstances, people, scores, heads, events, stories, attributes, topics)
)
SURE = 23  # points: odds of ten to one
GROWN = 40  # of two figures that differ: odds of fifty to one
TOLD = {1: -12, 2: 4}  # what it says that both have these digits, by their number
TOLD_MORE = 16  # by three digits or more
STORY = 6  # telling words that the articles of a growing toll share
HEADLINE = 20  # a headline and its article
SLACK = 20  # figures lie within a twentieth of each other, as rounded ones do

Pair = tuple[Mention, Mention]


def groups(articles: Sequence[Article], lexicon: Lexicon, joined: Sequence[Sequence[str]]) -> list[list[Claim]]:
    """The claims of each fact that is stated more than once; `joined` are ids that belong together anyhow."""
    scene = Scene.of(articles, words(lexicon))
    claims = {claim.id: claim for article in articles for claim in article.claims}
    roots = {name: name for name in claims}
    for first, *others in joined:
        for other in others:
            _join(roots, first, other)
    for a, b in _links(scene):
        _join(roots, a.claim.id, b.claim.id)
    found: dict[str, list[Claim]] = {}
    for name, claim in claims.items():
        found.setdefault(_root(roots, name), []).append(claim)
    return [group for group in found.values() if len(group) > 1]


def _root(roots: dict[str, str], name: str) -> str:
    while roots[name] != name:
        roots[name] = roots[roots[name]]
        name = roots[name]
    return name


def _join(roots: dict[str, str], one: str, other: str) -> None:
    roots[_root(roots, other)] = _root(roots, one)


def _pairs(scene: Scene) -> Iterator[Pair]:
    """Mentions of one unit that share a word close to both, in different sentences of one story."""
    stories_of = scene.stories() if len(scene.articles) > 1 else {}
    by_word: dict[tuple[tuple[str, str], str], list[Mention]] = {}
    for (_, key), group in scene.groups.items():
        for mention in group if key[0] not in MOMENTS else ():
            for stem in sorted(mention.near | mention.named | mention.facets):
                by_word.setdefault((key, stem), []).append(mention)
    seen: set[tuple[str, str]] = set()
    for block in by_word.values():
        for a, b in combinations(block, 2) if len(block) <= LARGEST else ():
            if (a.claim.id, b.claim.id) not in seen and _may_be_one(a, b, stories_of):
                seen.add((a.claim.id, b.claim.id))
                yield a, b


def _may_be_one(a: Mention, b: Mention, stories_of: Stories) -> bool:
    if a.article == b.article:
        return a.sentence != b.sentence
    return b.article in stories_of.get(a.article, ())


def _links(scene: Scene) -> Iterator[Pair]:
    """The pairs that are of one fact: with one figure, or of two articles with one that grew, the likeliest alone."""
    grown: dict[tuple[int, int], tuple[int, Pair]] = {}
    for a, b in _pairs(scene):
        if _is_same_figure(a, b):
            if _about(a, b, scene) + _told(a, b) >= SURE:
                yield a, b
        elif _has_grown(a, b, scene):
            points, places = _about(a, b, scene), (a.article, b.article)
            if points >= GROWN and (places not in grown or points > grown[places][0]):
                grown[places] = points, (a, b)
    yield from (pair for _, pair in grown.values())


def _about(a: Mention, b: Mention, scene: Scene) -> int:
    """The points of all that says whether two mentions are about the same."""
    points = 0
    for weigh in ABOUT:
        for _, weight in weigh(a, b, scene):
            if weight <= VETO:
                return VETO
            points += weight
    return points


def _is_same_figure(a: Mention, b: Mention) -> bool:
    if a.claim.kind == "score":
        return agree(a.claim, b.claim)
    if a.value is None or b.value is None or not (_is_closed(a) and _is_closed(b)) or not agree(a.claim, b.claim):
        return False
    return abs(a.value - b.value) * SLACK <= max(abs(a.value), abs(b.value))


def _has_grown(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether both count what only grows, and the later article has more."""
    if a.article == b.article or a.event != b.event or a.event not in scene.words.growing:
        return False
    if a.head is None or (a.head != b.head and (a.head_class is None or a.head_class != b.head_class)):
        return False
    if scene.story(a.article, b.article) < STORY:
        return False
    first, second = scene.published(a), scene.published(b)
    if first is None or second is None or first == second or a.value is None or b.value is None:
        return False
    return (a.value < b.value) == (first < second)


def _is_closed(mention: Mention) -> bool:
    return mention.claim.interval.low is not None and mention.claim.interval.high is not None


def _told(a: Mention, b: Mention) -> int:
    """What it says that two mentions have this figure, and where they stand."""
    points = TOLD.get(len(a.digits), TOLD_MORE)
    return points + HEADLINE if a.article == b.article and a.in_title != b.in_title else points

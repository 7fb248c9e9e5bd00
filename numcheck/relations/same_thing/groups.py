"""From pairs to facts: each mention belongs to one disagreement at most, the surest pair first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from numcheck.records import record
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.same_thing.digits import confirmed
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Scene
from numcheck.relations.same_thing.weighing import Link

NEAR_RIVAL = 6  # points by which the better of two partners must lead

Place = tuple[int, int]


@record(eq=False)
class Group:
    """The mentions of one fact: `link` is the surest pair that does not agree."""

    link: Link
    mentions: tuple[Mention, ...]

    @property
    def pair(self) -> tuple[Mention, Mention]:
        """The two mentions of the link."""
        return self.link.a, self.link.b


def grouped(links: Iterable[Link], scene: Scene) -> Iterator[Group]:
    """Groups that are sure enough, in the order of the text."""
    candidates = sorted((link for link in links if link.points > 0), key=lambda link: (-link.points, *_order(link)))
    taken: set[Place] = set()
    found: list[Group] = []
    partners: dict[Place, list[Link]] = defaultdict(list)
    for link in candidates:
        partners[_place(link.a)].append(link)
        partners[_place(link.b)].append(link)
    for link in [_rivalled(link, partners, scene) for link in candidates]:
        if link.confidence < scene.words.note or {_place(link.a), _place(link.b)} & taken:
            continue
        mentions = _with_companions(link, scene)
        taken.update(_place(mention) for mention in mentions)
        found.append(Group(link, mentions))
    yield from sorted(found, key=lambda group: _order(group.link))


def _rivalled(link: Link, partners: Mapping[Place, list[Link]], scene: Scene) -> Link:
    """The link less what other partners as good, and repeated figures, take from it."""
    extra = []
    if _repeated(link.a, scene) and _repeated(link.b, scene) and link.a.article == link.b.article:
        extra.append(("each figure comes more than once", scene.points("both_repeated")))
    if any(_is_rival(other, link) for place in (_place(link.a), _place(link.b)) for other in partners[place]):
        extra.append(("another figure fits as well", scene.points("rival")))
    if not extra:
        return link
    return replace(link, points=link.points + sum(p for _, p in extra), evidence=(*link.evidence, *extra))


def _repeated(mention: Mention, scene: Scene) -> bool:
    return bool(confirmed(mention, scene))


def _is_rival(other: Link, link: Link) -> bool:
    """Whether another link shares one mention, is about as good, and its other mention has another figure."""
    if other is link or other.points + NEAR_RIVAL < link.points:
        return False
    for mine, partner in ((link.a, link.b), (link.b, link.a)):
        if mine is other.a and not agree(other.b.claim, partner.claim):
            return True
        if mine is other.b and not agree(other.a.claim, partner.claim):
            return True
    return False


def _with_companions(link: Link, scene: Scene) -> tuple[Mention, ...]:
    """The pair, then the mentions of its articles that agree with one side and speak of the same."""
    members = [link.a, link.b]
    for side in (link.a, link.b):
        members.extend(m for m in scene.agreeing(side) if m.near & side.near and m not in members)
    return tuple(members)


def _place(mention: Mention) -> Place:
    return mention.article, mention.at


def _order(link: Link) -> tuple[int, int, int, int]:
    return link.a.article, link.a.at, link.b.article, link.b.at

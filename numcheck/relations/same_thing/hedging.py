"""A hedged figure on the wrong side of an exact one near it: hardly ever two facts where both come in a row."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from numcheck.relations.same_thing.digits import is_bound, is_hedge_of, stated
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import DEFINITE

NEXT, NEAR = 1, 3  # sentences apart
OPENING = 12  # words of a sentence in which it goes on from the one before
AROUND = 5  # words on either side of a figure that say that it is compared, or was another
CLOSE = Decimal("0.1")
LIMITS = frozenset({"at_most", "at_least"})
OF_THEM = frozenset(["the", "those", "these", "them", "that", "this", "its", "their"])


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What it says that one is hedged and the other exact."""
    if a.article != b.article and (is_bound(a) or is_bound(b)) and is_hedge_of(a, b):
        return [("one is the other rounded", scene.points("hedged_across"))] if _is_rounded(a, b) else []
    if not is_told_again(a, b):
        return []
    first, later = (a, b) if a.at < b.at else (b, a)
    if _is_of_them(later):
        return [("one is of the other", VETO)]
    if _are_apart(first, later, scene):
        return [("told of another", scene.points("hedged_apart"))]
    apart = later.claim.sentence.index - first.claim.sentence.index
    if apart > (NEXT if first.claim.kind == "percent" else NEAR):  # shares are told alike of many
        return []
    found = [
        ("a hedged figure, and an exact one near it", scene.points("hedged_next" if apart <= NEXT else "hedged_near"))
    ]
    if apart <= NEXT:
        found.extend(_goes_on(first, later, scene))
    if _is_rounded(a, b):
        found.append(
            ("one is the other rounded", scene.points("hedged_rounded_next" if apart <= NEXT else "hedged_rounded"))
        )
    return found


def is_told_again(a: Mention, b: Mention) -> bool:
    """Whether one is a bound and the other a figure about as large, in the text of one article."""
    if a.article != b.article or a.in_title or b.in_title:
        return False
    return (is_bound(a) or is_bound(b)) and is_hedge_of(a, b)


def is_next(a: Mention, b: Mention) -> bool:
    """Whether they are so told in two sentences one after the other."""
    return is_told_again(a, b) and abs(a.claim.sentence.index - b.claim.sentence.index) <= NEXT


def is_update_near(mention: Mention, scene: Scene) -> bool:
    """Whether a word beside the figure itself, and not further on, says that it was another."""
    return not scene.words.updates.isdisjoint(_beside(mention))


def _goes_on(first: Mention, later: Mention, scene: Scene) -> Reasons:
    """What says that the second of two sentences goes on from the first."""
    found = []
    lower = later.claim.sentence.lower
    if scene.words.goes_on.inside(lower[: max(OPENING, later.claim.last_word + AROUND)]):
        found.append(("the sentence goes on from the one before", scene.points("hedged_refers")))
    telling = [
        word for word in (first.words & later.words) - (first.near & later.near) if scene.is_telling(word, first, later)
    ]
    if telling:
        points = min(len(telling) * scene.points("hedged_word"), scene.points("hedged_words_most"))
        found.append((f"words in both sentences: {', '.join(sorted(telling))}", points))
    return found


def _is_of_them(later: Mention) -> bool:
    """Whether the sentence takes the later figure from the first: "Of the guests, 38 stayed"."""
    lower = later.claim.sentence.lower
    return lower[0] in ("of", "among") and not OF_THEM.isdisjoint(lower[1:2])


def _are_apart(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether names, a comparison or a relative clause tell one thing from the other."""
    if first.names and later.names and first.names.isdisjoint(later.names) and not _is_known(later, first, scene):
        return True
    if first.claim.change != later.claim.change:
        return True
    if not scene.words.comparing.isdisjoint((*_beside(first), *_beside(later))):
        return True
    hedged = first if is_bound(first) else later
    if hedged.claim.quantity.number.modifier in LIMITS and not scene.words.limits.isdisjoint(_beside(hedged)):
        return True
    restricted = later.claim.sentence.lower[later.claim.last_word + 1 : later.claim.last_word + 2]
    unlike = first.event != later.event
    return unlike and later.definite and not scene.words.restricting.isdisjoint(restricted)


def _is_known(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether the later sentence speaks of "the bridge" where a word close to the first figure was "bridge"."""
    shared = first.near & later.words
    return any(
        before in DEFINITE and scene.words.stem(word) in shared for before, word in pairwise(later.claim.sentence.lower)
    )


def _beside(mention: Mention) -> tuple[str, ...]:
    claim = mention.claim
    return claim.sentence.lower[max(0, claim.word - AROUND) : claim.last_word + 1 + AROUND]


def _is_rounded(a: Mention, b: Mention) -> bool:
    """Whether the hedged figure is the exact one with fewer digits, and near it: 3,000 of 3,184."""
    hedged, exact = (a, b) if is_bound(a) else (b, a)
    if len(hedged.digits) >= len(exact.digits):
        return False
    value, figure = stated(exact), stated(hedged)
    if value is None or figure is None or not figure:
        return False
    step = Decimal(1).scaleb(figure.adjusted() - len(hedged.digits) + 1)
    return abs(value - figure) <= step / 2 and abs(value - figure) <= figure * CLOSE

"""What one thing has one of and an article may say twice: a runway's length, a contract's years, a whole crew."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from numcheck.relations.same_thing.digits import SWAPPED, slip
from numcheck.relations.same_thing.facets import AHEAD, BEHIND
from numcheck.relations.same_thing.grounds import WHOLES
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import DEFINITE, STOPS
from numcheck.relations.same_thing.words import Words

NEAR = 2  # times as large: a slip or a second look, no other thing
ANY_VESSEL = frozenset(["ship", "vessel", "boat", "craft", "plane", "aircraft", "jet", "train", "coach"])
ARTICLES = frozenset(["the", "a", "an", "its"])
FEWEST, LIKE = 10, 3  # members of such a group; the larger is at most three halves of the smaller


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What two figures of one attribute of one thing say."""
    if a.article != b.article or a.in_title or b.in_title:
        return []
    first, later = (a, b) if a.at < b.at else (b, a)
    if slip(a, b) not in SWAPPED and _is_told_apart(later, first, scene.words):
        return [("what follows tells which one it is", scene.points("told_apart"))]
    if _is_one_of_many(first, later, scene.words):
        return [("one thing, and several of the kind", scene.points("one_of_many"))]
    whole = first.claim.kind == "count" and WHOLES & first.facets and WHOLES & later.facets
    if whole and (_is_another(a, scene) != _is_another(b, scene) or not _may_be_one_vessel(a, b)):
        return [("of another vessel", VETO)]
    if whole and _are_whole_group(first, later, scene):
        return [("the whole group told twice", scene.points("whole_group"))]
    if a.attribute is None or a.attribute != b.attribute:
        return []
    if _is_another(a, scene) != _is_another(b, scene):
        return [(f"another {later.head}", VETO)]
    if not _is_near(a, b, NEAR) or a.claim.quantity.number.form != b.claim.quantity.number.form:
        return []  # "terms of two to nine years", "the longest term, eleven years"
    others = [other for other in scene.groups[a.article, a.key] if other.attribute == a.attribute]
    if len(others) != 2 or not _is_known(later, first, scene.words) or _is_another(a, scene):
        return []
    return [(f"the only two figures of the {later.head}", scene.points("attribute"))]


def _is_told_apart(later: Mention, first: Mention, words: Words) -> bool:
    """Whether "the 23-week wait for a knee" tells by what follows which wait it is, in words that are new."""
    if not later.definite:
        return False
    lower = later.claim.sentence.lower
    at = next(
        (at for at in range(later.claim.last_word, later.claim.last_word + BEHIND) if _is(lower, at, later, words)),
        None,
    )
    if at is None or lower[at + 1 : at + 2] == ():
        return False
    of_another = lower[at + 1] == "of" and later.claim.kind == "duration"  # "the 14-week closure of the tunnel"
    if lower[at + 1] not in words.restricting and not of_another:
        return False
    told = list(takewhile(lambda word: word not in STOPS and word != ",", lower[at + 2 : at + 2 + AHEAD]))
    content = [word for word in told if word not in words.stop]
    return bool(content) and first.words.isdisjoint(map(words.stem, content))


def _is(lower: Sequence[str], at: int, mention: Mention, words: Words) -> bool:
    """Whether the noun of the mention stands there."""
    return at < len(lower) and mention.head is not None and words.stem(lower[at]) == words.stem(mention.head)


def _is_one_of_many(a: Mention, b: Mention, words: Words) -> bool:
    """Whether a measure is of a tunnel, and the other of tunnels."""
    if a.claim.kind != "measure" or a.head is None or a.head != b.head:
        return False
    forms = [
        {word for word in mention.claim.sentence.lower if words.stem(word) == words.stem(a.head)} for mention in (a, b)
    ]
    plural = [any(word.endswith("s") and not word.endswith("ss") for word in found) for found in forms]
    return bool(forms[0] and forms[1]) and plural[0] != plural[1]


def _is_near(a: Mention, b: Mention, times: int) -> bool:
    if a.value is None or b.value is None:
        return False
    low, high = sorted((abs(a.value), abs(b.value)))
    return high <= times * low


def _is_known(later: Mention, first: Mention, words: Words) -> bool:
    """Whether the later mention takes the thing as known, and is no part of it: "the eight years of the contract"."""
    claim = later.claim
    lower, word = claim.sentence.lower, claim.word
    if not DEFINITE.isdisjoint(lower[max(0, word - 1) : word]):
        return True
    ahead = lower[claim.last_word + 1 : claim.last_word + 2]
    if "of" in lower[word : claim.last_word + 1] or ahead == ("of",):  # 2,700 of the 2,400 metres are no part
        return later.value is not None and first.value is not None and later.value > first.value and _is_said(first)
    at = _noun_before(lower, word, later.attribute or "", words)
    return at is not None and not DEFINITE.isdisjoint(lower[max(0, at - 2) : at])


def _is_said(mention: Mention) -> bool:
    """Whether it is "its 2,400-metre runway"."""
    lower, word = mention.claim.sentence.lower, mention.claim.word
    return mention.claim.quantity.adjective and not DEFINITE.isdisjoint(lower[max(0, word - 1) : word])


def _noun_before(lower: Sequence[str], word: int, stem: str, words: Words) -> int | None:
    """Where the noun stands of "the average delay, forty-five minutes"."""
    places = range(word - 1, max(-1, word - BEHIND), -1)
    return next((at for at in places if words.stem(lower[at]) == stem), None)


def _is_another(mention: Mention, scene: Scene) -> bool:
    """Whether a word beside it tells one thing of the kind from the next: a new one, the old one, the first."""
    claim = mention.claim
    near = claim.sentence.lower[max(0, claim.word - BEHIND) : claim.last_word + AHEAD]
    return not scene.words.tell_apart.isdisjoint(near)


def _are_whole_group(first: Mention, later: Mention, scene: Scene) -> bool:
    low, high = sorted((first.value or 0, later.value or 0))
    if low < FEWEST or high * 2 > low * LIKE:
        return False
    others = [other for other in scene.groups[first.article, first.key] if WHOLES & other.facets]
    return len(others) == 2 and _is_all(first) and _is_all(later)


def _is_all(mention: Mention) -> bool:
    """Whether it is "all 22 seafarers", "the ship's crew of 27", "the 27 people aboard"."""
    lower, word = mention.claim.sentence.lower, mention.claim.word
    before = lower[max(0, word - 2) : word]
    if "all" in before or before[-1:] == ("the",):
        return True
    return before[-1:] == ("of",) and "the" in lower[max(0, word - 5) : word]


def _may_be_one_vessel(a: Mention, b: Mention) -> bool:
    """Whether the words do not name two: "aboard the ferry", "aboard the tanker"."""
    first, second = _vessel(a), _vessel(b)
    return first is None or second is None or first == second or not ANY_VESSEL.isdisjoint((first, second))


def _vessel(mention: Mention) -> str | None:
    """The word for what they are aboard, or whose crew they are."""
    lower, word, last = mention.claim.sentence.lower, mention.claim.word, mention.claim.last_word
    for at in range(word, min(last + AHEAD, len(lower))):
        if lower[at] == "aboard" or lower[at : at + 2] == ("on", "board"):
            return _behind_board(mention, at + 1 + (lower[at] == "on"))
    owners = [w for w in lower[max(0, word - BEHIND) : word] if w.endswith("'s")]
    return owners[-1].removesuffix("'s") if owners else None


def _behind_board(mention: Mention, at: int) -> str | None:
    """What they are on board of, if that is told: "aboard the ferry", "on board Polar Vega", not "on board died"."""
    sentence = mention.claim.sentence
    lower = sentence.lower[at : at + 2]
    if lower[:1] and lower[0] in ARTICLES:
        return lower[1] if len(lower) > 1 else None
    return lower[0] if lower and sentence.words[at][0].isupper() else None

"""Of whom or what the later sentence tells: "its Irish branch", "the county" are not what the first told of."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck.relations.same_thing.hedging import TELLS
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import Reasons, Scene

OWNERS = frozenset(["its", "their", "his", "her"])
PRONOUNS = frozenset(["it", "they", "he", "she"])
NEAR = 4  # words from "its" to "extension": "its $24 million extension"
REACH = 4  # words of "Its chief executive"
SUBJECT = 7  # words of a sentence in which a relative of the first is its subject


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What says that the later figure is that of another."""
    first, later = (a, b) if (a.article, a.at) < (b.article, b.at) else (b, a)
    if first.in_title or later.in_title:
        return []
    if _is_relative(later, first, scene) or (a.article != b.article and _is_relative(first, later, scene)):
        return [("of another that belongs to it", scene.points("told_relative"))]
    if a.article != b.article or later.sentence == first.sentence:
        return []
    if _is_owned(later, first, scene) or _is_also(later):
        return [("of another that belongs to it", scene.points("told_relative"))]
    if _is_done_on(later, first) or _is_switched(later, first, scene):
        return [("of another subject", scene.points("told_switched"))]
    return []


def _is_relative(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether its subject is a parent, a branch or a rival of the first: "the company's parent had sales"."""
    lower = later.claim.sentence.lower[:SUBJECT]
    said = later.claim.sentence.lower[: max(SUBJECT, later.claim.word)]
    if scene.words.relatives.isdisjoint(lower) or not TELLS.isdisjoint(said):
        return False
    return any(
        word in scene.words.relatives
        and word not in first.claim.sentence.lower
        and any(one in OWNERS or one.endswith("'s") for one in lower[max(0, at - NEAR) : at])
        for at, word in enumerate(lower)
    )


def _is_owned(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether something of the first's is its subject: "Its chairman has", but no "Its population is"."""
    lower, end = later.claim.sentence.lower, later.claim.word
    if lower[0] not in OWNERS or end < 3 or not TELLS.isdisjoint(lower[:end]):
        return False
    phrase = _nouns(lower[1 : min(end, 1 + REACH)], scene)
    if not phrase or later.claim.word <= len(phrase) + 1:
        return False
    stems = {scene.words.stem(word) for word in phrase}
    return stems.isdisjoint(first.words | scene.words.attributes) and scene.words.dimensions.isdisjoint(phrase)


def _nouns(words: Sequence[str], scene: Scene) -> tuple[str, ...]:
    """The words up to the verb or the preposition behind a subject."""
    end = next((i for i, word in enumerate(words) if word in scene.words.stop or not word[0].isalpha()), len(words))
    return tuple(words[:end])


def _is_also(later: Mention) -> bool:
    """As in "It also found £4.2 million for cycle paths"."""
    return not later.definite and later.claim.sentence.lower[1:2] == ("also",) and later.claim.word > 2


def _is_done_on(later: Mention, first: Mention) -> bool:
    """Whether "it" did another thing for an amount that is not known yet: "It sold its captain for £125m"."""
    claim = later.claim
    if claim.sentence.lower[0] not in PRONOUNS or later.definite or claim.kind not in ("money", "rate"):
        return False
    if first.event is None or later.event is None or first.event == later.event:
        return False
    return later.anchors.isdisjoint(first.anchors) and (later.head is None or later.head != first.head)


def _is_switched(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether two sentences tell the same of two subjects: "The farm has 1,100 cows", "The county has 11,000 cows"."""
    one, other = first.claim.sentence.lower, later.claim.sentence.lower
    if one[0] != "the" or other[0] != "the" or later.definite or first.definite:
        return False
    if first.claim.word < 3 or later.claim.word < 3:
        return False
    mine, its = scene.words.stem(one[1]), scene.words.stem(other[1])
    told = mine in later.words or its in first.words or its in scene.words.attributes
    return not told and one[2] == other[2]

"""Two sentences of one text that are built alike tell of two things of a kind: two bonds, two rates, two reserves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from numcheck.relations.kinds import kinds_of
from numcheck.relations.same_thing.agreement import BOUNDS, agree
from numcheck.relations.same_thing.digits import POWER_SLIPS, SHORT_POWERS, slip
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import STOPS, stems
from numcheck.relations.same_thing.topics import is_nearly_same

SURVEYS = frozenset({"survey", "poll", "sample", "study", "surveyed", "polled", "asked", "questioned"})
RIVALS = frozenset({"own", "another", "second", "earlier"})  # "the ministry's own survey"
SAMPLE = 100  # of those asked, at least
LABEL = 8  # words before the dash of an entry
PART = "part"
DIRECTION = "direction"  # the contrast line of rises and falls
LEVELS = frozenset(["is", "are", "was", "were", "stood", "stands", "reached", "totalled"])
BOUNDARIES = STOPS | frozenset([",", "and", "but", "while", "that", "as", "which"])
ALSO = frozenset(["also"])
REPORTED = frozenset(["said", "says", "say", "told", "reported", "added"])  # "he also said that the 14"
FURTHER = frozenset(["convertible", "converted", "exchangeable", "exchanged", "denominations"])


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What the build of the two sentences says; nothing of headlines, and little of two articles."""
    if a.in_title or b.in_title:
        return []
    if a.article != b.article:
        renamed = a.names - b.names and b.names - a.names and is_nearly_same(a, b)
        told = renamed and _is_told_of_others(a, b, scene)
        if told:
            return [("the same sentence told of two names, with other figures", VETO)]
        if _is_variant(a, scene) != _is_variant(b, scene):
            return [("one is of another edition", VETO)]
        return [("shares of two surveys", VETO)] if _are_of_two_surveys(a, b, scene) else []
    first, later = (a, b) if a.at < b.at else (b, a)
    if slip(a, b) in POWER_SLIPS | SHORT_POWERS and _are_converted(a, b):
        return [("one is what the other is changed into", VETO)]
    if _are_owners_apart(a, b) or _are_entries(a, b):
        return [("told of two in turn", VETO)]
    if is_nearly_same(a, b) and _is_told_of_others(first, later, scene):
        return [("the same sentence told again with other figures", VETO)]
    found: Reasons = []
    if PART in a.roles and PART in b.roles and not later.definite:
        people = "person" in kinds_of(first.head, scene.words.lexicon)
        name = "two_parts" if people and first.head == later.head else "two_parts_of_money"
        found.append(("two parts", scene.points(name)))
    if not later.definite and _have_subjects_apart(first, later, scene):
        found.append(("the same told of two subjects", scene.points("other_subject")))
    if not later.definite and _is_told_too(later):
        found.append(("told as one thing more", scene.points("told_also")))
    return found


def _are_of_two_surveys(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether the sentences say how many were asked, and those were not as many: "a survey of 2,040 people"."""
    if a.claim.kind != "percent" or any(SURVEYS.isdisjoint(mention.claim.sentence.lower) for mention in (a, b)):
        return False
    if any(not RIVALS.isdisjoint(mention.claim.sentence.lower) for mention in (a, b)):
        return True
    asked = [[other for other in _others(mention, scene) if _is_sample(other)] for mention in (a, b)]
    return all(len(found) == 1 for found in asked) and not agree(asked[0][0].claim, asked[1][0].claim)


def _is_variant(mention: Mention, scene: Scene) -> bool:
    return not scene.words.variants.isdisjoint(mention.claim.sentence.lower)


def _is_sample(mention: Mention) -> bool:
    return mention.claim.kind == "count" and (mention.value or 0) >= SAMPLE


def _are_converted(a: Mention, b: Mention) -> bool:
    """Whether a sentence tells how many of one thing are had for another: 400 bonds, 4,000 shares."""
    return any(not FURTHER.isdisjoint(mention.claim.sentence.lower) for mention in (a, b))


def _are_owners_apart(a: Mention, b: Mention) -> bool:
    """Whether two sentences begin with two owners: "Norland's plan, with a loan of 67m", "Ostia's plan, with 60m"."""
    one, other = a.claim.sentence.words[0], b.claim.sentence.words[0]
    return one != other and all(word[0].isupper() and word.endswith(("'s", "’s")) for word in (one, other))


def _are_entries(a: Mention, b: Mention) -> bool:
    """Whether both are entries of a list, each with its name before a dash: "Halm - 1.2m shares", "Ostra - 1.8m"."""
    one, other = _label(a), _label(b)
    return bool(one) and bool(other) and one != other


def _label(mention: Mention) -> tuple[str, ...]:
    words = mention.claim.sentence.lower[: min(LABEL, mention.claim.word)]
    return words[: words.index("-")] if "-" in words else ()


def _is_told_of_others(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether some other figure of the two sentences, in the same place of each, differs as well."""
    pairs = zip(_others(first, scene), _others(later, scene), strict=False)
    return any(one.key == other.key and _are_unlike(one, other) for one, other in pairs)


def _are_unlike(one: Mention, other: Mention) -> bool:
    """Whether two figures differ, or are bounds on either side of one: "up to 40 tonnes", "more than 40 tonnes"."""
    sides = one.claim.quantity.number.modifier, other.claim.quantity.number.modifier
    return not agree(one.claim, other.claim) or (sides[0] != sides[1] and BOUNDS.issuperset(sides))


def _others(mention: Mention, scene: Scene) -> list[Mention]:
    """The other figures of its sentence, in their order."""
    told = scene.of_article[mention.article]
    return [other for other in told if other.sentence == mention.sentence and other.at != mention.at]


def _have_subjects_apart(first: Mention, later: Mention, scene: Scene) -> bool:
    """Whether both tell of a rise, a fall or a level, each of a subject that has a word of its own."""
    one, other = _subject(first, scene), _subject(later, scene)
    return bool(one - other) and bool(other - one)


def _subject(mention: Mention, scene: Scene) -> frozenset[str]:
    """What a figure is told of, read when first asked for: some are in hundreds of pairs."""
    known = scene.subjects.get((mention.article, mention.at))
    if known is None:
        known = scene.subjects[mention.article, mention.at] = _read_subject(mention, scene)
    return known


def _read_subject(mention: Mention, scene: Scene) -> frozenset[str]:
    """The stems of the words before the nearest verb of a rise, a fall or a level in front of a figure."""
    lower, word = mention.claim.sentence.lower, mention.claim.word
    at = next((at for at in range(word - 1, 0, -1) if _is_direction(lower[at], scene)), 0)
    start = next((low + 1 for low in range(at - 1, -1, -1) if lower[low] in BOUNDARIES), 0)
    return stems(lower[start:at], scene.words)


def _is_direction(word: str, scene: Scene) -> bool:
    return word in LEVELS or any(line == DIRECTION for line, _ in scene.words.contrast.get(word, ()))


def _is_told_too(later: Mention) -> bool:
    """Whether its sentence adds a thing: "also cut its lending rate", no "he also said"."""
    lower: Sequence[str] = later.claim.sentence.lower[: later.claim.word]
    return any(one in ALSO and two not in REPORTED for one, two in pairwise(lower))

"""Words the two mentions share: close to the figures, in the sentences, names."""

from __future__ import annotations

from numcheck.relations.kinds import kinds_of
from numcheck.relations.reading import names_in
from numcheck.relations.same_thing.digits import POWER_SLIPS, SWAPPED, is_clear_slip, is_hedge_of, slip
from numcheck.relations.same_thing.hedging import is_restated
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import STOPS

NEARLY_SAME = 0.6  # share of all words of two sentences that both have
LASTING_ONE = frozenset({"money", "measure"})  # two figures of such a unit, a slip apart, need no word in common
RECORD, COMMA = ("the", "record"), frozenset([","])  # "The record, 374 km/h, was set by"
NEW = frozenset(["a", "an", "another"])
OWNERS = frozenset(["his", "her", "its", "their"])
RIVALS = frozenset(["rival", "competitor", "rivals", "competitors"])
RIVAL = 5  # words of a sentence in which a rival is its subject
PRONOUNS = frozenset(["it", "he", "she", "they"])
SAID = frozenset(
    ["said", "says", "added", "adds", "told", "announced", "reported", "noted", "warned", "confirmed", "claimed"]
)
OPENING = 5  # words before a figure that follows its subject and verb
TOLD = 2  # names that both figures are told of: they are of one, though one sentence has a name more
BULLETIN = 7  # days between two bulletins
LONG = 6  # words a sentence must have for that to say anything


def weigh(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What shared words and names say."""
    nouns = a.head is not None and (a.head == b.head or (a.head_class is not None and a.head_class == b.head_class))
    others = scene.shared_facets(a, b) or a.near & b.near or a.names & b.names or a.neighbours & b.neighbours
    alone = is_clear_slip(a, b) and len(scene.groups[a.article, a.key]) == 2 and a.claim.kind in LASTING_ONE
    if not nouns and not others and not alone and (a.event is None or a.event != b.event or _both_change(a, b)):
        if a.article == b.article and slip(a, b) in POWER_SLIPS and a.claim.kind == "count" and (a.loose or b.loose):
            return [("a bare number, and nothing in common", VETO)]
        name = "nothing_shared_slip" if a.article != b.article and slip(a, b) == "transposed" else "nothing_shared"
        if is_restated(a, b, scene) and (a.claim.kind != "count" or _are_people(a, b, scene)):
            shared = []  # two sentences one after the other have their matter
        else:
            shared = [("nothing in common", scene.points(name))]
    else:
        shared = [*_anchors(a, b, scene), *_near(a, b, scene)]
    return [*shared, *_sentences(a, b, scene), *_names(a, b, scene), *_others(a, b, scene)]


def _anchors(a: Mention, b: Mention, scene: Scene) -> Reasons:
    shared = a.anchors & b.anchors
    if not shared:
        return []
    telling = sorted(word for word in shared if scene.is_telling(word, a, b))
    name = "anchor" if telling else "anchor_common"
    return [(f"right beside both: {', '.join(telling or sorted(shared))}", scene.points(name))]


def _near(a: Mention, b: Mention, scene: Scene) -> Reasons:
    across = a.article != b.article
    shared = sorted((a.near | a.named) & (b.near | b.named) if across else a.near & b.near)
    if not shared:
        return []
    close = a.close & b.close
    points = sum(scene.points(_weight(word, close, a, b, scene)) for word in shared)
    telling = [word for word in shared if scene.is_telling(word, a, b)]
    return [(f"words close to both: {', '.join(telling or shared)}", min(points, scene.points("near_most")))]


def _weight(word: str, close: frozenset[str], a: Mention, b: Mention, scene: Scene) -> str:
    if scene.is_telling(word, a, b):
        return "close_word" if word in close else "near_word"
    return "close_common" if word in close else "near_common"


def _both_change(a: Mention, b: Mention) -> bool:
    """Whether all that two figures have in common is that something rose, or fell."""
    return a.article == b.article and a.claim.change is not None and a.claim.change == b.claim.change


def is_nearly_same(a: Mention, b: Mention) -> bool:
    """Whether two sentences have nearly all their words in common."""
    shared = len(a.words & b.words)
    return shared >= LONG and shared >= NEARLY_SAME * len(a.words | b.words)


def _sentences(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if is_nearly_same(a, b):
        if a.nth != b.nth:
            return [("another figure of the same sentence", VETO)]
        renamed = a.names - b.names and b.names - a.names
        if slip(a, b) is None and len(a.told_of & b.told_of) < TOLD:
            titles = scene.words.titles
            renamed = renamed or a.told_of - b.names - titles or b.told_of - a.names - titles
        if _are_bulletins(a, b, scene):
            return [("the same sentence of two bulletins", scene.points("own_day"))]
        if renamed and a.article != b.article:
            return [("the same sentence with another name", scene.points("same_but_name"))]
        return [("nearly the same sentence", scene.points("same_sentence_words"))]
    telling = [word for word in (a.words & b.words) - (a.near & b.near) if scene.is_telling(word, a, b)]
    points = min(len(telling) * scene.points("sentence_word"), scene.points("sentence_most"))
    return [("words in both sentences", points)] if points else []


def _are_bulletins(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether one outlet tells the same again a week later and more: each bulletin has its own figures."""
    one, other = a.claim.article_source, b.claim.article_source
    regular = one is not None and one == other and scene.days_apart(a, b) >= BULLETIN
    return a.article != b.article and regular and slip(a, b) not in SWAPPED


def _are_people(a: Mention, b: Mention, scene: Scene) -> bool:
    return all("person" in kinds_of(mention.head, scene.words.lexicon) for mention in (a, b))


def _are_named_above(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether the title or opening of one article has a name that stands beside the figure of the other."""
    return names_in(scene.articles[a.article], b.names) or names_in(scene.articles[b.article], a.names)


def _are_told_alike(a: Mention, b: Mention) -> bool:
    """Whether two sentences tell the same of two names: "Halm sold 1,840 cars", "Ostra sold 1,480"."""
    if a.in_title or b.in_title or not a.told_of or not b.told_of:
        return False
    if (a.told_of & b.names or b.told_of & a.names) - _callings(a, b):
        return False
    return not a.anchors.isdisjoint(b.anchors) or (a.event is not None and a.event == b.event)


def _callings(a: Mention, b: Mention) -> set[str]:
    """The first word of two sentences that go on with two names: "Cyclist Jonas Ekdal", "Cyclist Olle Strand"."""
    one, other = a.claim.sentence, b.claim.sentence
    if one.lower[0] != other.lower[0] or not (one.words[1:2] and other.words[1:2]):
        return set()
    apart = one.lower[1] != other.lower[1] and one.words[1][0].isupper() and other.words[1][0].isupper()
    return {one.lower[0]} if apart else set()


def _is_owned(mention: Mention) -> bool:
    """Whether it is "his powerful 18-yard drive": known by whose it is."""
    word = mention.claim.word
    return not OWNERS.isdisjoint(mention.claim.sentence.lower[max(0, word - 2) : word])


def _is_new(later: Mention, first: Mention, scene: Scene) -> bool:
    """Whether the later sentence begins to tell of another of the kind: "A flat in Brakel costs"."""
    lower = later.claim.sentence.lower
    if lower[:2] == RECORD and lower[2:3] and lower[2] in scene.words.stop | STOPS | COMMA:
        return True
    rivals = RIVALS.intersection((*lower[:RIVAL], *later.about))
    if later.sentence and rivals and RIVALS.isdisjoint(first.claim.sentence.lower):
        return True
    if lower[0] not in NEW or later.in_title or first.in_title or later.article != first.article:
        return False
    return any(scene.words.stem(word) in first.near for word in lower[1:3] if word[0].isalpha())


def _is_told_on(later: Mention, first: Mention) -> bool:
    """Whether the later sentence says of "it" what the first said: "It received 17,800 about trains"."""
    if (
        first.in_title
        or later.in_title
        or later.definite
        or is_hedge_of(first, later)
        or later.article != first.article
    ):
        return False
    lower, word = later.claim.sentence.lower, later.claim.word
    if lower[0] not in PRONOUNS or word > OPENING or lower[1] in SAID:
        return False  # "She added that profits of $47m"
    return not later.anchors.isdisjoint(first.anchors) or (later.event is not None and later.event == first.event)


def _others(a: Mention, b: Mention, scene: Scene) -> Reasons:
    """What says that the two are told of two things of a kind."""
    first, later = (a, b) if (a.article, a.at) < (b.article, b.at) else (b, a)
    across = a.article != b.article
    if _are_told_alike(a, b) and (across or not later.definite or _is_owned(later)):
        return [("the same told of two names", scene.points("told_alike_across" if across else "told_alike"))]
    if _is_new(later, first, scene):
        return [("told of another of the kind", scene.points("told_new"))]
    return [("told on of the same", scene.points("told_on"))] if _is_told_on(later, first) else []


def _names(a: Mention, b: Mention, scene: Scene) -> Reasons:
    if not a.names or not b.names:
        return []
    shared = sorted(a.names & b.names)
    if not shared:
        across = a.article != b.article
        if across and _are_named_above(a, b, scene):
            return []
        slipped = across and slip(a, b) in ("transposed", "scale")
        weight = "other_names_slip" if slipped else "other_names_across" if across else "other_names"
        return [("no name in common", scene.points(weight))]
    points = min(len(shared) * scene.points("shared_name"), scene.points("shared_names_most"))
    return [(f"shared name: {', '.join(shared)}", points)]

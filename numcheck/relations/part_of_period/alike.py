"""Whether two figures are of one thing, by the evidence that `same_thing` weighs, the times left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from numcheck.relations.article import Article
from numcheck.relations.kinds import kinds_of
from numcheck.relations.reading import is_bare
from numcheck.relations.relation import Reason
from numcheck.relations.same_thing import circumstances, events, heads, stories, topics
from numcheck.relations.same_thing.mention import Mention
from numcheck.relations.same_thing.scene import VETO, Reasons, Scene
from numcheck.relations.same_thing.surroundings import PERIODS
from numcheck.relations.same_thing.words import words
from numcheck.words.lexicon import Lexicon

if TYPE_CHECKING:
    from numcheck.relations.part_of_period.pairs import Timed

EVIDENCE: tuple[Callable[[Mention, Mention, Scene], Reasons], ...] = (
    heads.weigh,
    events.weigh,
    stories.weigh,
    topics.weigh,
)
BEFORE, ACROSS = -7, -14  # odds against, before anything is seen
ALONE, PRONOUN, NEXT, TAKEN, SAME, BARE = 14, 6, 6, 20, 8, 6
OTHER_NOUN = -4
TENTH, CENT = Decimal("0.1"), Decimal("0.01")
PRONOUNS = frozenset({"it", "they", "she", "he", "its", "their", "his", "her", "there", "them"})


@dataclass(eq=False)
class Alike:
    """Weighs pairs; the scene of two articles is read when a pair of them is first asked for."""

    articles: Sequence[Article]
    lexicon: Lexicon
    scenes: dict[tuple[int, ...], Scene] = field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()

    def sure(self, whole: Timed, part: Timed) -> Decimal | None:
        """How sure it is that two figures are of one thing; None where it is not."""
        places = tuple(sorted({whole.place, part.place}))
        if places not in self.scenes:
            self.scenes[places] = Scene.of([self.articles[place] for place in places], words(self.lexicon))
        scene = self.scenes[places]
        a, b = (self._mention(scene, places, timed) for timed in (whole, part))
        if a is None or b is None:
            return None
        found = _evidence(a, b, scene)
        if found is None:
            return None
        if _is_of_another(whole, part):
            return None
        found.extend(_construction(whole, part))
        points = sum(weight for _, weight in found)
        self.reasons = tuple(
            Reason(name, weight * TENTH) for name, weight in sorted(found, key=lambda one: -abs(one[1])) if weight
        )
        confidence = (1 / (1 + (-points * TENTH).exp())).quantize(CENT)
        return confidence if points > 0 else None

    def _mention(self, scene: Scene, places: Sequence[int], timed: Timed) -> Mention | None:
        found = scene.of_article[places.index(timed.place)]
        return next((mention for mention in found if mention.claim is timed.claim), None)


def _evidence(a: Mention, b: Mention, scene: Scene) -> Reasons | None:
    if circumstances.are_apart(a, b) or _contrast(a, b):
        return None
    if _are_two_fates(a, b) or _are_of_two_fates(a, b, scene) or _is_of_unknown_place(a, b, scene):
        return None
    found: Reasons = []
    for weigh in EVIDENCE if a.claim.sentence is not b.claim.sentence else EVIDENCE[:2]:
        for reason in weigh(a, b, scene):
            if reason[1] <= VETO:
                return None
            found.append(_softened(reason, a, b))
    return found


def _are_two_fates(a: Mention, b: Mention) -> bool:
    """Whether one counts those killed and the other those brought up, who are never part of them."""
    told = {a.event, b.event}
    return len(told) > 1 and told <= FATES and not told.isdisjoint(HARMED) and a.claim.sentence is not b.claim.sentence


HARMED = frozenset({"kill", "injure"})
FATES = HARMED | {"rescue", "arrest", "evacuate", "survive", "miss", "save", "deliver", "find"}


def _is_of_unknown_place(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether one is told of a place that the other's article nowhere names: "police in Kellow made"."""
    if a.article == b.article:
        return False
    for one, other in ((a, b), (b, a)):
        document = scene.articles[other.article].document
        if one.claim.place and one.claim.place not in f"{document.title} {document.source} {document.text}":
            return True
    return False


def _softened(reason: tuple[str, int], mention: Mention, other: Mention) -> tuple[str, int]:
    """Of an amount the noun is often only what stands beside: "203 mm fell", "orders worth 340 million".

    A bare number that follows counts what the first counts: "35 break-ins in July. In the second week there were 39".
    """
    later = mention if mention.at > other.at else other
    if reason[0] == "nothing in common" and later.claim.kind == "count" and is_bare(later.claim):
        return reason[0], 0
    if mention.claim.kind != "count" and reason[0].startswith("different nouns"):
        return reason[0], max(reason[1], OTHER_NOUN)
    return reason


def _contrast(a: Mention, b: Mention) -> bool:
    """Whether the words about them name two sides of a line other than of times: men, women."""
    return any(
        a.marks[line] and b.marks.get(line) and not a.marks[line] & b.marks[line]
        for line in a.marks
        if line not in PERIODS
    )


def _are_of_two_fates(a: Mention, b: Mention, scene: Scene) -> bool:
    """Whether something else happened to the people of another article: 22 were brought up, 13 were killed."""
    if a.article == b.article or a.event == b.event or not {a.event, b.event} & scene.words.growing:
        return False
    if not all("person" in kinds_of(mention.head, scene.words.lexicon) for mention in (a, b)):
        return False
    return {a.event, b.event} <= set(scene.words.event_class.values())


def _construction(whole: Timed, part: Timed) -> Reasons:
    across = whole.place != part.place
    same_start = whole.window.low is not None and whole.window.low == part.window.low
    found: Reasons = [("two figures", ACROSS if across else BEFORE)]
    if across and same_start and whole.window.high != part.window.high:
        found.append(("counted from the same day", SAME))
    if part.alone:
        found.append(("in the part alone", ALONE))
    if not across:
        later = max(whole, part, key=lambda timed: timed.claim.start)
        earlier = whole if later is part else part
        apart = later.line.sentence.index - earlier.line.sentence.index
        if not apart and part.alone:
            found.append(("a part of it in the same sentence", TAKEN))
        if "same" in later.line.sentence.lower:
            found.append(("the second says the same", SAME))
        if whole.window.is_label and part.window.is_label and apart <= 1:
            found.append(("parts of one year", SAME))
        if apart <= 1:
            found.append(("told one after the other", NEXT))
            if _is_elliptic(whole, part) and _is_told_by_one_verb(later, earlier):
                found.append(("it counts what was counted", BARE))
            if not PRONOUNS.isdisjoint(later.line.words):
                found.append(("the second takes up the first", PRONOUN))
    return found


def _is_elliptic(whole: Timed, part: Timed) -> bool:
    """Whether the later of two counts is a bare number: "35 break-ins in July. In its second week there were 39"."""
    later = max(whole, part, key=lambda timed: timed.claim.start)
    return whole.claim.kind == part.claim.kind == "count" and is_bare(later.claim)


def _is_told_by_one_verb(later: Timed, earlier: Timed) -> bool:
    """Whether the later verb says no more than the earlier: made and built, took and managed."""
    one, other = earlier.claim.event, later.claim.event
    return one == other or not {one, other}.isdisjoint((None, *LIGHT)) or {one, other} <= MAKING


LIGHT = frozenset({"be", "have", "manage", "come", "reach", "total", "number", "record", "see", "do", "log"})
MAKING = frozenset({"make", "build", "produce", "manufacture", "assemble", "deliver"})


def _is_of_another(whole: Timed, part: Timed) -> bool:
    """Whether the words say whose or of what each is, and nothing takes up the first: "exports of zinc"."""
    if whole.place != part.place or whole.line is part.line:
        return False
    earlier, later = (whole, part) if whole.claim.start < part.claim.start else (part, whole)
    words = later.line.sentence.lower
    if any(words[at] in OWNED and words[at + 1] in OTHERS for at in range(len(words) - 1)):
        return True
    owned = [at for at in range(1, len(words)) if words[at] in OWNED and words[at - 1] in LEADS]  # "at its parent"
    if not PRONOUNS.isdisjoint(word for at, word in enumerate(words) if at not in owned) or "same" in words:
        return False
    first, second = _owners(earlier.line.sentence.lower), _owners(words)
    return any(first[lead].isdisjoint(second[lead]) for lead in first.keys() & second.keys())


def _owners(words: Sequence[str]) -> dict[str, set[str]]:
    """The nouns behind each word that leads one in, and the noun that begins the sentence."""
    found: dict[str, set[str]] = {}
    if words[0] in DETERMINERS and len(words) > 1:
        found[""] = {words[1]}
    for at in range(1, len(words) - 1):
        if words[at] in LEADS:
            noun = words[at + 2] if words[at + 1] in DETERMINERS | OWNED and at + 2 < len(words) else words[at + 1]
            if noun.isalpha() and noun not in TIMES:
                found.setdefault(words[at], set()).add(noun)
    return found


DETERMINERS = frozenset({"the", "a", "an"})
OWNED = frozenset({"its", "their", "his", "her"})
OTHERS = frozenset(
    {"neighbour", "neighbor", "neighbours", "rival", "rivals", "parent", "partner", "sister", "owner", "competitor"}
)
LEADS = frozenset({"of", "to", "for", "at", "from", "by"})
TIMES = frozenset(
    {
        "april",
        "august",
        "day",
        "december",
        "february",
        "four",
        "friday",
        "half",
        "january",
        "july",
        "june",
        "last",
        "march",
        "may",
        "monday",
        "month",
        "november",
        "october",
        "quarter",
        "rain",
        "saturday",
        "season",
        "september",
        "snow",
        "sunday",
        "that",
        "them",
        "these",
        "this",
        "those",
        "three",
        "thursday",
        "tuesday",
        "two",
        "wednesday",
        "week",
        "weekend",
        "which",
        "whom",
        "year",
    }
)

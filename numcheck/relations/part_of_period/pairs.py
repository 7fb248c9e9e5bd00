"""Figures of one thing of which the one of a part of the time is the larger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.kinds import kinds_of
from numcheck.relations.part_of_period.alike import Alike
from numcheck.relations.part_of_period.stretch import Window
from numcheck.relations.part_of_period.window import day_of, listed, window_of, windows, words_of
from numcheck.relations.reading import Line, base, lines
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

KIND = "part-of-period"
FORMS = frozenset({"cardinal", "range", "approximate"})
FAR = Decimal("2.5")  # times that the part may be of the whole: more is another thing
NEAR = 2  # sentences apart
SMALL = 20  # articles of a set in which any two are compared
KINDS = frozenset({"count", "money", "measure"})


@record(eq=False)
class Timed:
    """A figure with its window."""

    place: int
    line: Line
    claim: Claim
    window: Window
    alone: bool

    @property
    def key(self) -> str:
        """Only figures of one key are compared."""
        return "count" if base(self.claim) == "dimensionless" else base(self.claim)


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Relations of each part with its whole, the surest whole of each part."""
    by_article: list[dict[str, list[Timed]]] = []
    for place, article in enumerate(articles):
        groups: dict[str, list[Timed]] = defaultdict(list)
        for timed in _timed(place, article, lexicon):
            groups[timed.key].append(timed)
        by_article.append(groups)
    alike = Alike(articles, lexicon)
    taken: set[str] = set()
    for place, groups in enumerate(by_article):
        for group in groups.values():
            yield from _of_group(group, group, alike, taken)
        if len(articles) < SMALL:
            for other in by_article[place + 1 :]:
                for key, group in groups.items():
                    if key in other:
                        yield from _of_group(group, other[key], alike, taken)
                        yield from _of_group(other[key], group, alike, taken)


def _timed(place: int, article: Article, lexicon: Lexicon) -> Iterator[Timed]:
    moment = article.document.date
    published = None if moment is None else day_of(moment)
    signs = words_of(lexicon, "signs")
    for line in lines(article):
        if "date" not in line.kinds and signs.isdisjoint(line.words):
            continue
        figures = [claim for claim in line.claims if _can_grow(line, claim, lexicon)]
        if figures:
            yield from _of_line(place, line, figures, published, lexicon)


def _of_line(
    place: int, line: Line, figures: Sequence[Claim], published: date | None, lexicon: Lexicon
) -> Iterator[Timed]:
    found = windows(line, published, lexicon)
    if not found or listed(lexicon, "no_flow_words").told_in(line):
        return
    for claim in figures:
        window = window_of(line, claim, found)
        if window is not None and not _is_earlier(line, claim) and not _is_of_another(line, claim, window, figures):
            yield Timed(place, line, claim, window, _is_alone(line, claim, lexicon))


def _is_of_another(line: Line, claim: Claim, window: Window, figures: Sequence[Claim]) -> bool:
    """Whether the time is of a figure between, and of that alone: "412,000 guests, 148,000 of them in May alone"."""
    if "alone" not in line.sentence.lower[window.at : window.at + 3]:
        return False
    low, high = sorted((claim.word, window.at))
    return any(low < figure.word < high for figure in figures)


def _is_alone(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether it is told as a part: "in June alone", "140 of whom", "including 52 in May"."""
    words = line.sentence.lower
    at = next((i for i, word in enumerate(words) if word in words_of(lexicon, "alone")), None)
    if at is not None and _nearest(line, claim, at) is claim:
        return True
    return _is_some(line, claim, lexicon)


def _is_some(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    around = (*line.before(claim, 4), *line.sentence.lower[claim.last_word + 1 : claim.last_word + 4])
    return listed(lexicon, "some_of").inside(around)


def _nearest(line: Line, claim: Claim, at: int) -> Claim:
    """Of the figures of its unit the one next to a word: "412,000 days, 148,000 of them in February alone"."""
    rivals = [one for one in line.claims if one.kind == claim.kind and base(one) in (base(claim), "count")]
    return min(rivals, key=lambda one: abs(one.word - at))


def _is_earlier(line: Line, claim: Claim) -> bool:
    """Whether it is of the time before: "as against 205 in the 24 hours before"."""
    behind, at = line.behind(claim, 8), claim.first_word - 1
    if line.before(claim, 1) == ("after",) and any(at in (one.unit_end, one.last_word + 1) for one in line.claims):
        return True  # "900 after 600"
    return not _EARLIER.isdisjoint(behind) or not _AGAINST.isdisjoint(line.before(claim, 2))


_EARLIER = frozenset({"before", "earlier", "previous", "preceding", "previously"})
_AGAINST = frozenset({"against", "than", "from"})


def _can_grow(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether there can only be more of it in a longer time."""
    number = claim.quantity.number
    if (
        (claim.kind not in KINDS and not _is_spent(line, claim))
        or number.form not in FORMS
        or _is_change(line, claim)
        or claim.quantity.adjective
    ):
        return False
    if claim.status in ("negated", "target", "hypothetical") or {"average", "each", "more", "others"} & claim.cues:
        return False
    if _is_had(line, claim, lexicon):
        return False
    if claim.interval.low is None or claim.interval.high is None or claim.interval.high < 5:
        return claim.kind == "measure" and claim.interval.low is not None and claim.interval.high is not None
    if claim.subject_head in words_of(lexicon, "no_flow") and claim.event not in words_of(lexicon, "flows"):
        return False
    if claim.kind == "money":
        return not words_of(lexicon, "gross").isdisjoint((*claim.topic, claim.subject_head or ""))
    if claim.kind == "measure" and claim.quantity.dimension not in words_of(lexicon, "measured"):
        return claim.quantity.dimension == "length" and not words_of(lexicon, "fallen").isdisjoint(
            (*line.sentence.lower, *claim.topic)
        )
    return True


def _is_spent(line: Line, claim: Claim) -> bool:
    """Whether hours are counted as things are: "has flown 5,200 hours", "21 hours of sunshine"."""
    if claim.kind != "duration" or claim.quantity.unit != "hour":
        return False
    return (claim.value or 0) >= MANY_HOURS or "sunshine" in line.behind(claim, 3) or claim.subject_head == "sunshine"


MANY_HOURS = 300


def _is_had(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether people or animals are had, and do not come: "the team had 40 players"."""
    if claim.kind != "count" or _HAD.isdisjoint(line.before(claim, 1)):
        return False
    head = claim.subject_head
    return bool(kinds_of(head, lexicon)) and head not in words_of(lexicon, "comers")


_HAD = frozenset({"had", "has", "have", "having"})


def _is_change(line: Line, claim: Claim) -> bool:
    """Whether it is a rise or fall; "shot down 36 drones" is none."""
    return claim.change is not None and _SHOT.isdisjoint(line.before(claim, 3))


_SHOT = frozenset(
    {"shot", "brought", "struck", "broke", "turned", "closed", "shut", "pulled", "tore", "torn", "took", "advanced"}
)


def _of_group(wholes: Sequence[Timed], parts: Sequence[Timed], alike: Alike, taken: set[str]) -> Iterator[Relation]:
    for part in parts:
        low = part.claim.interval.low
        if low is None or part.claim.id in taken:
            continue
        best: tuple[Decimal, Timed] | None = None
        for whole in wholes:
            high = whole.claim.interval.high
            if (
                whole is part
                or high is None
                or low <= high
                or low > FAR * high
                or _is_no_whole(whole, part, alike.lexicon)
            ):
                continue
            if not whole.window.holds(part.window, alone=part.alone, near=_are_near(whole, part)):
                continue
            if _is_loose(whole, part) and _is_last_years(part.line) != _is_last_years(whole.line):
                continue
            sure = alike.sure(whole, part)
            if sure is not None and (best is None or sure > best[0]):
                best = sure, whole
        if best is not None:
            taken.add(part.claim.id)
            yield _relation(best[1], part, best[0], alike)


def _is_no_whole(whole: Timed, part: Timed, lexicon: Lexicon) -> bool:
    """Whether it is some of another count ("9,000 of them"), or how many there were on a day ("by May it was six")."""
    if whole.place != part.place:
        return _is_some(whole.line, whole.claim, lexicon)
    return whole.window.said.startswith("by ") and whole.line.before(whole.claim, 2) in _LEVELS


_LEVELS = {("it", "was"), ("it", "is"), ("they", "were"), ("there", "were")}


def _is_loose(whole: Timed, part: Timed) -> bool:
    """Whether the words tell no year of one of the two times: "in the whole season"."""
    return None in (part.window.low, whole.window.low) or "season" in whole.window.said


def _is_last_years(line: Line) -> bool:
    """Whether a sentence tells of the year before: "last year, on the Saturday alone"."""
    words = line.sentence.lower
    return any(pair in _YEAR_BEFORE for pair in pairwise(words))


_YEAR_BEFORE = frozenset(
    {("last", "year"), ("year", "before"), ("year", "earlier"), ("previous", "year"), ("year", "ago")}
)


def _are_near(whole: Timed, part: Timed) -> bool:
    """Whether one stands in the other's sentence or within the two behind it."""
    if whole.place != part.place or whole.claim.part != part.claim.part:
        return False
    return abs(whole.line.sentence.index - part.line.sentence.index) <= NEAR


def _relation(whole: Timed, part: Timed, sure: Decimal, alike: Alike) -> Relation:
    roles = [("whole", whole.claim), ("part", part.claim)]
    if whole.place == part.place:
        roles.sort(key=lambda role: role[1].start)
    scope = "set" if whole.place != part.place else "sentence" if whole.line is part.line else "article"
    facts = {"scope": scope, "whole": whole.window.said, "part": part.window.said}
    if whole.window.is_open and part.window.is_open and whole.window.high != part.window.high:
        facts["falls"] = "yes"
    return Relation(KIND, tuple(roles), sure, alike.reasons, facts)

"""A length whose two ends two other sentences tell: "took over in 1971", "put an end to it in 1994", "for 31 years".

Only where an article tells of one beginning and of one end near the length, and its words tie it to them: a noun of
theirs ("in front of the choir"), what was gone without, "in her eleven years at". A length that fits any two dates of
the article is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely, is_longer
from numcheck.relations.time_between.lengths import is_definite, length_of, own_moments, stands_alone
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.pages import CALENDAR, STEM, Page
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import Side, side_of, verbs_in, words_of
from numcheck.words.lexicon import Lexicon

NEAR = 4  # sentences from the length to its ends
TIMES = Decimal("2.6")  # that a slip is from the gap, at most
BEFORE = 4
BEHIND = 8
OWNERS = frozenset({"his", "her", "their", "its"})
SPENT = frozenset(
    {"for", "gone", "went", "waited", "waiting", "spent", "after", "spending", "lasted", "endured", "took"}
)
DURING = frozenset({"in", "during", "over", "through", "after"})
AT = frozenset({"at", "as", "in", "on"})
CLAUSE = 7  # words from "since" to its verb


@record(eq=False)
class Dated:
    """A moment near the length, whether something begins or ends then, and its sentence."""

    moment: Moment
    side: Side
    line: Line


def find(pages: Sequence[Page], taken: set[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Every length that no other construction has taken, with its beginning and its end."""
    for page in pages:
        for line in page.lines:
            for claim in line.claims:
                if claim.kind == "duration" and claim.id not in taken and line.sentence.part == "text":
                    found = _found(line, claim, page, lexicon)
                    if found is not None:
                        yield found


def _found(line: Line, claim: Claim, page: Page, lexicon: Lexicon) -> Relation | None:
    length = length_of(claim)
    if length is None or length.unit in ("hour", "minute") or words_of(lexicon).interrupted.inside(line.sentence.lower):
        return None
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
    since = behind == ("since",)
    onward = _leads_on(line, claim)
    lasts = not since and (onward or _lasts(line, claim, behind))
    if own_moments(line, length) or not (since or stands_alone(line, claim, lexicon)):
        return None
    near = _near(line, page, lexicon)
    starts = [dated for dated in near if dated.side == "start"] or [dated for dated in near if dated.side == "either"]
    if since or lasts:
        today = None if page.published is None else Moment(None, page.published, page.published, "day")
        starts = [
            one
            for one in starts
            if (_is_meant(line, claim, one, lexicon) if since else onward or _is_state_of(line, one, lexicon))
        ]
        if onward:  # "Thirteen years on, its shafts are still being filled"
            starts = [dated for dated in near if line.sentence.index - dated.line.sentence.index == 1]
        ends = [] if today is None else [today]
    else:
        ends = [dated.moment for dated in near if dated.side == "end"]
        ends = ends or [dated.moment for dated in near if dated.side == "either" and dated not in starts]
    if not _are_one([dated.moment for dated in starts]) or not _are_one(ends):
        return None
    placed = in_order(starts[0].moment, replace(ends[0], floats=""))
    if placed is None or starts[0].moment.claim is ends[0].claim or not is_likely(length, *placed, TIMES):
        return None
    if lasts and not onward and not is_longer(length, *placed):
        return None  # it may have begun later than what was told before
    tied = since or lasts or _is_tied(line, claim, [dated for dated in near if dated.side], lexicon)
    whole = claim.quantity.adjective and not since
    if not tied or _fits_some(length, page, ends[0], to_now=not whole):
        return None
    return between(length, *placed, "a length, and when it began and ended", LINKED, "article")


def _near(line: Line, page: Page, lexicon: Lexicon) -> list[Dated]:
    """The dated moments of the sentences before a length."""
    at = line.sentence.index
    lines = [other for other in page.lines if other.sentence.part == "text" and 0 < at - other.sentence.index <= NEAR]
    return [
        Dated(moment, side_of(other, moment.claim, lexicon)[0], other)
        for other in lines
        for moment in moments_in(other.claims)
        if moment.claim is not None
    ]


def _are_one(moments: Sequence[Moment]) -> bool:
    return len({(moment.low, moment.high) for moment in moments}) == 1


def _fits_some(length: Length, page: Page, over: Moment, *, to_now: bool) -> bool:
    """Whether a length is the time between two dates of the article, or from one, but what was over, to its day."""
    moments = [moment for line in page.lines for moment in moments_in(line.claims)]
    if page.published is not None and to_now:
        moments.append(Moment(None, page.published, page.published, "day"))
    for one, two in combinations(moments, 2):
        for pair in ((one, two), (two, one)):
            placed = in_order(*pair) if pair[0].claim is not over.claim else None
            if placed is not None and fits(length, *placed):
                return True
    return False


def _is_meant(line: Line, claim: Claim, dated: Dated, lexicon: Lexicon) -> bool:
    """Whether what "in the eight years since she arrived" counts from is the beginning told before, in other words."""
    clause = line.sentence.lower[unit_end(claim) + 1 : unit_end(claim) + 1 + CLAUSE]
    if clause[:1] == ("it",) and not _shared(clause, dated.line, lexicon):
        return False  # the school, where the head's first day is told
    if clause[:1] and clause[0] in ("i", "we", "he", "she", "they", "it", "then", "that", "her", "his", "their", "its"):
        return line.sentence.index - dated.line.sentence.index == 1 and _begins(clause, lexicon)
    return _shared(clause, dated.line, lexicon)


def _leads_on(line: Line, claim: Claim) -> bool:
    """Whether a sentence begins "Thirteen years on, its shafts are": so long after what was just told, and now."""
    lower, at = line.sentence.lower, unit_end(claim)
    if claim.word > 1 or lower[at : at + 2] != ("on", ","):
        return False
    past = {"was", "were", "had"}.intersection(lower)
    return not past and bool({"is", "are", "has", "have"}.intersection(lower[at:]))


def _lasts(line: Line, claim: Claim, behind: Sequence[str]) -> bool:
    """Whether a length goes on as the article appears: "have been married for 35 years", "ten months without"."""
    before = line.before(claim, 8)
    if behind == ("without",):
        return not {"had", "was", "were", "went"}.intersection(before)
    return before[-1:] == ("for",) and bool({"has", "have", "'ve"}.intersection(before)) and "had" not in before


def _is_state_of(line: Line, dated: Dated, lexicon: Lexicon) -> bool:
    """Whether what began in the sentence before is what the length says goes on: married, and husband and wife."""
    if line.sentence.index - dated.line.sentence.index != 1:
        return False
    begun, told = set(verbs_in(dated.line.sentence.lower, lexicon)), set(line.sentence.lower)
    states = lexicon.table("durations")["states_of"]
    return any(not begun.isdisjoint(state["begun"]) and not told.isdisjoint(state["told"]) for state in states)


def _begins(clause: Sequence[str], lexicon: Lexicon) -> bool:
    return words_of(lexicon).starts.inside(verbs_in(clause, lexicon)) or "arrival" in clause


def _is_tied(line: Line, claim: Claim, dated: Sequence[Dated], lexicon: Lexicon) -> bool:
    """Whether the words around a length say that it ran from the one to the other."""
    lower, at = line.sentence.lower, unit_end(claim)
    before = line.before(claim, BEFORE)
    next_to = line.sentence.index - max(one.line.sentence.index for one in dated) == 1
    if claim.quantity.adjective:
        is_thing = claim.subject_head is not None and claim.subject_head not in words_of(lexicon).not_things
        if not is_thing or not is_definite(line, claim) or {"a", "an"}.intersection(before[-1:]):
            return False
        return next_to or any(_shared((claim.subject_head or "",), one.line, lexicon) for one in dated)
    if before[-1:] and before[-1] in OWNERS and DURING.intersection(before[-2:-1]):
        if lower[at : at + 1] == ("as",):  # "in her eleven years as mayor"
            return any(_shared(lower[at + 1 : at + 4], one.line, lexicon) for one in dated)
        return next_to and bool(AT.intersection(lower[at : at + 1]))  # "in her eleven years at the town hall"
    if SPENT.isdisjoint(before[-2:]):
        return False
    if lower[at : at + 1] == ("without",):
        return next_to
    return any(_shared(lower[max(0, claim.word - BEHIND) : at + BEHIND], one.line, lexicon) for one in dated)


def _shared(words: Sequence[str], line: Line, lexicon: Lexicon) -> bool:
    """Whether a telling noun of some words stands in a sentence too."""
    stop = _everyday(lexicon)
    told = {word[:STEM] for word in words if len(word) >= STEM and word.isalpha() and word not in stop}
    there = {word[:STEM] for word in line.sentence.lower if len(word) >= STEM and word.isalpha() and word not in stop}
    return not told.isdisjoint(there)


@cache
def _everyday(lexicon: Lexicon) -> frozenset[str]:
    table = lexicon.table("same_thing")
    return frozenset(table["stop"].split()) | frozenset(table["common"].split()) | CALENDAR

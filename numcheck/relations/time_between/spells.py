"""A length told of a state, whose ends other sentences date: "took off at 14.05, landed at 14.52 ... 77 minutes aloft".

The words of the state stand beside the length; what begins it and what ends it are verbs beside two dates or two clock
times, in the sentences before. What still holds ("has stood empty for 20 years") lasts up to the day of the article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, Phrases, Words, first_word, phrases_of, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.clocks import MINUTES, elsewhere, is_likely_between
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.hours import minutes_between, minutes_of
from numcheck.relations.time_between.lengths import is_part_time, length_of
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.pages import Page
from numcheck.relations.time_between.spans import spans_of
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import verbs_in, words_of
from numcheck.words.lexicon import Lexicon

BACK = 4  # sentences in which the two ends are dated before the length is told
REACH = 10  # words between a date and the verb that says what happened then
BESIDE = 5  # words between a length and the words of its state
CLOSE = Decimal("2.6")  # times that a slip in the length is from the gap, at most
REAL = frozenset({"asserted", "negated"})  # "without light for nine hours" is no negation of the hours
PRONOUNS = frozenset({"she", "he", "it", "they", "we", "i"})
PERFECT = frozenset({"has", "have", "'ve", "'s"})
OWN = frozenset({"its", "his", "her", "their", "our", "my"})
FEW = 4  # words that begin a sentence with its subject
AFTER = 8  # words behind a length in which "she" may take it up: "in 11 years in office she"
LEADS = frozenset({"for", "in", "after", "during", "over"})
SOME = frozenset({"some", "many", "few", "most", "other", "others", "another", "second", "two", "of", "one"})


@record(eq=False)
class Spell:
    """The words of a state, and the verbs that begin and end it."""

    words: Phrases
    begins: Phrases
    ends: Phrases


@cache
def spells_of(lexicon: Lexicon) -> tuple[tuple[Spell, ...], Phrases]:
    """The states of a lexicon, and words for anybody whom a state may be of."""
    table = lexicon.table("spells")
    spells = tuple(
        Spell(phrases_of(one["words"]), phrases_of(one["begins"]), phrases_of(one["ends"])) for one in table["spells"]
    )
    return spells, phrases_of(table["anybody"])


def find(page: Page, lexicon: Lexicon) -> Iterator[Relation]:
    """The lengths of an article's states that are not the time between what began and ended them."""
    for at, line in enumerate(page.lines):
        for claim in line.claims:
            if claim.kind != "duration" or claim.quantity.adjective or claim.change is not None:
                continue
            if claim.status in REAL and not is_part_time(line, claim, lexicon):
                found = _found(line, claim, _near(page.lines, at), page, lexicon)
                if found is not None:
                    yield found


def _found(line: Line, claim: Claim, near: Sequence[Line], page: Page, lexicon: Lexicon) -> Relation | None:
    if any(words_of(lexicon).interrupted.told_in(one) for one in (line, *near)):
        return None
    spell = _state(line, claim, lexicon)
    if spell is not None and not _is_tied(line, claim, near, lexicon):
        spell = None
    if claim.quantity.unit in MINUTES:
        return _timed(claim, spell, [line, *near], lexicon) if spell else None
    length = length_of(claim)
    if length is None:
        return None
    return _of_state(length, spell, line, near, page, lexicon) if spell else None


def _near(lines: Sequence[Line], at: int) -> list[Line]:
    """The sentences before one, the nearest first."""
    here = lines[at].sentence
    return [
        line
        for line in reversed(lines[:at])
        if line.sentence.part == here.part and here.index - line.sentence.index <= BACK
    ]


def _state(line: Line, claim: Claim, lexicon: Lexicon) -> Spell | None:
    """The state that a length is told of: its words stand right behind, or end right before it."""
    lower, end, start = line.sentence.lower, unit_end(claim), first_word(claim)
    behind, before = lower[end : end + BESIDE + 2], lower[max(0, start - BESIDE) : start]
    if words_of(lexicon).not_behind.begin(behind) or words_of(lexicon).not_before.end(before):
        return None
    for spell in spells_of(lexicon)[0]:
        if spell.words.begin(behind) or spell.words.end(before):
            return spell
        if before[-2:-1] in {("spent",), ("were",), ("was",), ("been",)} and spell.words.inside(behind[:BESIDE]):
            return spell
        if before[-1:] == ("for",) and spell.words.inside(lower[max(0, start - BESIDE - 3) : start]):
            return spell
    return None


def _is_tied(line: Line, claim: Claim, near: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether a length is told of those whom the sentences before are about: "they had been", "her five days", a name.

    It is told of others where its sentence begins with another subject: "her husband was in hospital for 25 days".
    """
    lower, start, end = line.sentence.lower, first_word(claim), unit_end(claim)
    opening = [word for word in lower[:start] if word[0].isalnum()]
    if opening[:1] and opening[0].replace("’", "'").partition("'")[0] in PRONOUNS:
        return True
    if opening[-1:] and opening[-1] in OWN and len(opening) <= FEW:
        return True
    if opening[-1:] == ["after"] or len(opening) <= 1:
        return True
    if opening[0] in LEADS:
        return not PRONOUNS.isdisjoint(lower[end : end + AFTER])
    if not SOME.isdisjoint(opening[:FEW]):
        return False
    verbs = set(verbs_in(opening, lexicon))
    if spells_of(lexicon)[1].inside(opening[:FEW]):
        return True
    named = {word for word in opening[:FEW] if len(word) > 3 and word in verbs}
    return any(named & one.words for one in near)


def _of_state(
    length: Length, spell: Spell, line: Line, near: Sequence[Line], page: Page, lexicon: Lexicon
) -> Relation | None:
    for one in near:
        spans = spans_of(one) if not spell.begins.first.isdisjoint(verbs_in(one.sentence.lower, lexicon)) else []
        if len(spans) == 1:
            return _checked(length, spans[0].start, spans[0].end, [line, *near], "a length of a state, and its dates")
    start, where = _dated(spell.begins, near, lexicon)
    if start is None or where is None:
        return None
    later = [line, *(one for one in near if one.sentence.index >= where.sentence.index)]
    end, _ = _dated(spell.ends, later, lexicon, start)
    if end is None and page.published is not None and PERFECT.intersection(line.before(length.claim, BESIDE)):
        end = Moment(None, page.published, page.published, "day")
    return _checked(length, start, end, [line, *near], "a length of a state, and what began and ended it")


def _checked(length: Length, start: Moment, end: Moment | None, around: Sequence[Line], name: str) -> Relation | None:
    """The relation, where the length is neither the time between the two nor between any two dates near by."""
    placed = in_order(start, end) if end is not None else None
    if placed is None or fits(length, *placed) or not is_likely(length, *placed, CLOSE):
        return None
    for claim in (claim for line in around for claim in line.claims):
        if claim is not length.claim and claim.kind == "duration" and claim.interval == length.claim.interval:
            return None  # told as well of something else
    moments = [moment for line in around for moment in moments_in(line.claims)]
    for one in moments:
        for other in (*moments, placed[1]):
            pair = in_order(one, other) if one is not other else None
            if pair is not None and fits(length, *pair):
                return None
    return between(length, *placed, name, LINKED, "article")


def _dated(
    verbs: Phrases, lines: Sequence[Line], lexicon: Lexicon, start: Moment | None = None
) -> tuple[Moment | None, Line | None]:
    """The nearest moment whose verb is one of these, and which is not the one that is the start."""
    for line in lines:
        if not verbs.first.isdisjoint(verbs_in(line.sentence.lower, lexicon)):
            for moment in moments_in(line.claims):
                if moment.claim is None or (start is not None and moment.claim is start.claim):
                    continue
                if _is_of(line, moment.claim, verbs, lexicon):
                    return moment, line
    return None, None


def _is_of(line: Line, date: Claim, verbs: Phrases, lexicon: Lexicon) -> bool:
    """Whether one of the verbs stands in the clause of a date, before it or behind."""
    lower = verbs_in(line.sentence.lower, lexicon)
    low, high = 0, len(lower)
    for claim in line.claims:
        if claim is not date and claim.kind in ("date", "clock"):
            if claim.word < date.word:
                low = max(low, claim.last_word + 1)
            else:
                high = min(high, claim.first_word)
    start = first_word(date)
    before = _without_fillers(lower[max(low, start - REACH) : start])
    if verbs.inside(before):
        return True
    behind = lower[date.last_word + 1 : min(high, date.last_word + 1 + REACH)]
    return (low == 0 or "," in lower[low:start]) and verbs.inside(_without_fillers(_clause(behind)))


def _clause(behind: Words) -> Words:
    """The words behind a date up to where the next clause begins."""
    stops = [at for at, word in enumerate(behind) if word in ("and", "but", ";", "when", "before", "after")]
    return behind[: stops[0]] if stops else behind


def _without_fillers(words: Words) -> Words:
    return tuple(word for word in words if word not in ("was", "were", "been", "again", "also", "then", "finally"))


def _timed(length: Claim, spell: Spell, lines: Sequence[Line], lexicon: Lexicon) -> Relation | None:
    """The relation of a length in hours with the two clock times that the verbs of its state stand beside."""
    if length.value is None or any(words_of(lexicon).zones.told_in(line) for line in lines):
        return None
    clocks = [(line, claim) for line in lines for claim in line.claims if claim.kind == "clock"]
    clocks = [(line, claim) for line, claim in clocks if claim.quantity.number.stated is not None]
    starts = [claim for line, claim in clocks if _is_of(line, claim, spell.begins, lexicon)]
    ends = [claim for line, claim in clocks if _is_of(line, claim, spell.ends, lexicon) and claim not in starts]
    if len(starts) != 1 or len(ends) != 1 or not is_likely_between(length, starts[0], ends[0]):
        return None
    told = minutes_of(length)
    every = [claim for _, claim in clocks]
    if any(
        told.low is not None and told.high is not None and told.low <= gap <= told.high
        for one in every
        for other in every
        if one is not other
        for gap in minutes_between(one, other)
    ):
        return None
    return elsewhere(length, starts[0], ends[0])

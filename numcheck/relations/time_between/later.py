"""A length that leads from one date to another: "on 24 May, two weeks after the vote on 3 May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.lengths import is_part_time, length_of, offset_of
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.told import LIKELY, SURE, between
from numcheck.relations.time_between.words import words_of
from numcheck.words.lexicon import Lexicon

NEAR = 14  # words between a length and the date it leads to or from
_LINKS = frozenset({",", "on", "in", "(", "-", "–", "—", "at", "by", "about"})
_BACK = frozenset({"before", "earlier"})
_ON = frozenset({"after", "later", "afterwards", "following"})


def find(line: Line, before: Line | None, published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every length of a sentence that leads from a date to a date; `before` is the sentence before it."""
    for claim in line.claims:
        length = offset_of(claim, lexicon) or length_of(claim)
        if length is None or is_part_time(line, claim, lexicon):
            continue
        word = _direction(line, claim)
        if word == "ago":
            yield from _ago(line, length, published)
        if word is None or word == "ago":
            continue
        found = _later(line, before, length, word) or _after(line, length, word, published, lexicon)
        if found is not None:
            yield found


def _direction(line: Line, claim: Claim) -> str | None:
    """The word that says which way: the last of "12 days later", or the one behind "two weeks"."""
    if claim.kind == "date":
        return claim.text.split()[-1].lower()
    behind = line.sentence.lower[unit_end(claim) :][:2]
    if behind in {("on", "from"), ("on", "since")}:
        return "after"
    return behind[0] if behind and behind[0] in _BACK | _ON else None


def _ago(line: Line, length: Length, published: date | datetime | None) -> Iterator[Relation]:
    """As in "12 years ago, in 2015": up to the day of the article."""
    target = _beside(line, length, _moments(line), skip="ago")
    if target is None or published is None:
        return
    today = Moment(None, day_of(published), day_of(published), "day")
    placed = in_order(target, today)
    if placed and not fits(length, *placed) and is_likely(length, *placed):
        yield between(length, *placed, "so long ago, and a date", LIKELY)


def _moments(line: Line) -> list[Moment]:
    return moments_in(line.claims)


def _later(line: Line, before: Line | None, length: Length, word: str) -> Relation | None:
    """As in "opened on 4 March and closed 12 days later on 20 March"."""
    if word in ("after", "before") and length.claim.kind != "date":
        return None
    moments = _moments(line)
    target = _beside(line, length, moments, skip=word)
    if target is None or target.claim is None:
        return None
    at = min(length.claim.word, target.claim.word)
    anchors = [moment for moment in moments if moment.claim is not None and moment.claim.word < at]
    scope = "sentence"
    if not anchors and before is not None and first_word(length.claim) <= NEAR:
        anchors, scope = _moments(before), "article"
    return _from_anchor(length, anchors, target, word, scope)


def _beside(line: Line, length: Length, moments: Sequence[Moment], skip: str) -> Moment | None:
    """The date that the length leads to: right behind "12 days later", or right before it."""
    lower, claim = line.sentence.lower, length.claim
    begin = unit_end(claim) + (claim.kind != "date" and lower[unit_end(claim) : unit_end(claim) + 1] == (skip,))
    for moment in moments:
        if moment.claim is None:
            continue
        if moment.claim.word >= begin and _LINKS.issuperset(lower[begin : first_word(moment.claim)]):
            return moment
    for moment in moments:
        if moment.claim is not None and moment.claim.word < claim.word:
            gap = lower[unit_end(moment.claim) : first_word(claim)]
            if gap in {(",",), ("(",), ("-",), ("–",), ("—",), (",", "some"), (",", "just"), (",", "exactly")}:
                return moment
    return None


def _from_anchor(length: Length, anchors: Sequence[Moment], target: Moment, word: str, scope: str) -> Relation | None:
    pairs = [
        placed
        for anchor in anchors
        if (placed := in_order(target, anchor) if word in _BACK else in_order(anchor, target)) is not None
    ]
    if not pairs or any(fits(length, *pair) for pair in pairs):
        return None
    start, end = pairs[-1]
    sure = SURE if scope == "sentence" else LIKELY
    return (
        between(length, start, end, f"a length {word} a date", sure, scope) if is_likely(length, start, end) else None
    )


def _after(
    line: Line, length: Length, word: str, published: date | datetime | None, lexicon: Lexicon
) -> Relation | None:
    """As in "on 24 May, two weeks after the vote on 3 May"."""
    if word not in ("after", "before", "following"):
        return None
    moments = [moment for moment in _moments(line) if moment.claim is not None]
    behind = [moment for moment in moments if moment.claim is not None and moment.claim.word > length.claim.word]
    ahead = [moment for moment in moments if moment.claim is not None and moment.claim.word < length.claim.word]
    if not behind or behind[0].claim is None:
        return None
    gap = line.sentence.lower[unit_end(length.claim) : first_word(behind[0].claim)]
    if len(gap) > NEAR or not {";", "and", "but", ":"}.isdisjoint(gap):
        return None
    other = _main(line, length, ahead, behind[1:], lexicon) or _today(line, length, behind, word, published)
    if other is None:
        return None
    anchor = behind[0]
    placed = in_order(other, anchor) if word == "before" else in_order(anchor, other)
    if placed is None or fits(length, *placed) or not is_likely(length, *placed):
        return None
    return between(length, *placed, f"a length {word} a date", SURE)


def _today(
    line: Line, length: Length, behind: Sequence[Moment], word: str, published: date | datetime | None
) -> Moment | None:
    """The day of the article, of "Two decades after the dam burst in 1994, survivors are still waiting"."""
    date_told = behind[0].claim
    if published is None or word == "before" or len(behind) > 1 or date_told is None or first_word(length.claim) > 1:
        return None
    rest = line.sentence.lower[unit_end(date_told) :]
    if rest[:1] != (",",) or not {"is", "are", "has", "have"}.intersection(rest[:8]):
        return None
    if {"had", "was", "were"}.intersection(rest):
        return None
    return Moment(None, day_of(published), day_of(published), "day")


def _main(
    line: Line, length: Length, ahead: Sequence[Moment], behind: Sequence[Moment], lexicon: Lexicon
) -> Moment | None:
    """The date of the main clause: the nearest before the length, or the next where it opens the sentence."""
    lower, claim = line.sentence.lower, length.claim
    if ahead:
        last = ahead[-1].claim
        gap = lower[unit_end(last) : first_word(claim)] if last is not None else ()
        breaks = words_of(lexicon).breaks - {"or", ":", "as", "than"}
        return ahead[-1] if last is not None and len(gap) <= NEAR and breaks.isdisjoint(gap) else None
    if first_word(claim) <= 2 and len(behind) == 1 and behind[0].claim is not None:
        gap = lower[unit_end(claim) : first_word(behind[0].claim)]
        return behind[0] if "," in gap else None
    if (
        len(behind) == 1
        and behind[0].claim is not None
        and lower[first_word(behind[0].claim) - 2 : first_word(behind[0].claim)] in {(",", "on"), (",", "in")}
    ):
        return behind[0]
    return None

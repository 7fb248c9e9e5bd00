"""An anniversary and the year it is of: "the tenth anniversary of the 2001 attack", "founded in 1905, turns 125"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits
from numcheck.relations.time_between.moment import Length, Moment, is_offset, moment_of, moments_in
from numcheck.relations.time_between.told import LIKELY, LINKED, between
from numcheck.relations.time_between.words import side_of, words_of
from numcheck.words.lexicon import Lexicon

OLDEST = 40  # years of a thing that are told as an age, and which no person's birth is told for beside a founding
NEAR = 3  # sentences between an anniversary and the founding
FOUNDED = 8  # words before its year
_OPENERS = frozenset(
    {"born", "he", "she", "the", "it", "founded", "opened", "built", "established", "set", "formed", "created"}
    | {"launched", "started"}
)  # with which a sentence goes on about the same thing
_FOUNDING = frozenset({"founding", "foundation", "establishment", "opening", "launch", "creation"})
_PAST = frozenset({"marked", "celebrated", "was", "were", "had", "would", "next", "later", "until", "by", "before"})


def find(lines: Sequence[Line], i: int, published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every anniversary of a sentence that tells the year it counts from, or the sentences behind it do."""
    line = lines[i]
    if any(claim.kind == "duration" and not claim.quantity.adjective for claim in line.claims):
        marked = [claim for claim in line.claims if claim.kind == "duration"]
    else:
        marked = list(line.claims)
    for claim in marked:
        length = _anniversary(line, claim, lexicon)
        if length is None:
            continue
        dates = [
            (moment, side_of(line, other, lexicon)[0])
            for other in line.claims
            if not is_offset(other) and (moment := moment_of(other)) is not None
        ]
        start = _start(line, claim, dates)
        scope = "sentence"
        if start is None and _is_of_itself(line, claim):
            start, scope = _founded(lines, i, claim, lexicon), "article"
        if start is None:
            continue
        on = _on(line, [moment for moment, _ in dates if moment is not start], published)
        if published is not None and _counts_from_another(length, [moment for moment, _ in dates], day_of(published)):
            continue
        if on is not None and start.high < on.low and not fits(length, start, on):
            yield between(
                length, start, on, "an anniversary of a year", LIKELY if scope == "sentence" else LINKED, scope
            )


def _counts_from_another(length: Length, moments: Sequence[Moment], today: date) -> bool:
    """Whether it is about now that the anniversary of one of several years is: the centenary of 1901, in 2001."""
    now = Moment(None, today, today, "day")
    return len(moments) > 1 and any(moment.high < today and fits(length, moment, now) for moment in moments)


def _anniversary(line: Line, claim: Claim, lexicon: Lexicon) -> Length | None:
    words, lower, number = words_of(lexicon), line.sentence.lower, claim.quantity.number
    behind = lower[unit_end(claim) : unit_end(claim) + 2]
    if claim.kind == "ordinal" and number.stated is not None and number.stated.nth is not None:
        itself = claim.text.lower() in words.centenaries
        is_one = itself or (
            behind[:1]
            and (
                behind[0] in words.anniversaries
                or (behind[1:] and behind[1] in words.anniversaries and behind[0].isalpha())
            )
        )
        nth = Decimal(number.stated.nth)
        return Length(claim, nth, nth, "year", "anniversary") if is_one else None
    if claim.kind == "duration" and claim.quantity.adjective and behind[:1] and behind[0] in words.anniversaries:
        value = claim.value
        return (
            None
            if value is None or claim.quantity.unit != "year"
            else Length(claim, value, value, "year", "anniversary")
        )
    if (
        claim.kind == "age"
        and "old" in lower[claim.word + 1 : unit_end(claim)]
        and number.modifier == "exact"
        and claim.value
    ):
        is_now = line.before(claim, 1) in {("is",), ("are",)} and lower[0] not in ("he", "she", "i")
        return Length(claim, claim.value, claim.value, "year", "age") if is_now and claim.value > OLDEST else None
    if (
        claim.kind == "duration"
        and behind[:1] == ("since",)
        and claim.quantity.unit == "year"
        and claim.value is not None
    ):
        is_marked = not words.marks.isdisjoint(line.before(claim, 2))
        return (
            Length(claim, claim.value, claim.value, "year", "anniversary")
            if is_marked and number.modifier == "exact"
            else None
        )
    if (
        claim.kind in ("count", "age")
        and number.form == "cardinal"
        and claim.value is not None
        and number.modifier == "exact"
    ):
        is_turned = bool(words.turns.intersection(line.before(claim, 1)))
        return Length(claim, claim.value, claim.value, "year", "anniversary") if is_turned and claim.value > 1 else None
    return None


def _start(line: Line, claim: Claim, dates: Sequence[tuple[Moment, str]]) -> Moment | None:
    """The year of which it is the anniversary: "of the 2001 attack", or of a founding told in the sentence."""
    explicit = [(moment, side) for moment, side in dates if _has_year(moment)]
    of = unit_end(claim)
    for moment, _ in explicit:
        if moment.claim is not None and of < moment.claim.word <= of + 12:
            gap = line.sentence.lower[of : moment.claim.word]
            if not {"of", "since"}.isdisjoint(gap[:3]) and "," not in gap:
                return moment
    if not _is_of_itself(line, claim) or _is_persons(line, claim):
        return None
    begun = [moment for moment, side in explicit if side in ("start", "either")]
    return begun[0] if len(begun) == 1 else None


def _is_persons(line: Line, claim: Claim) -> bool:
    """Whether somebody's birthday or age is meant: "her 60th birthday", "he turned 90"."""
    before = line.before(claim, 3)
    return (claim.kind == "age" and "old" not in claim.text) or not {"his", "her", "he", "she"}.isdisjoint(before)


def _is_of_itself(line: Line, claim: Claim) -> bool:
    """Whether the thing itself has it: "its 75th birthday", "the 125th anniversary of the Faculty", no hit of its."""
    lower, words, of = line.sentence.lower, line.sentence.words, unit_end(claim) + 1
    if lower[of : of + 1] != ("of",):
        return lower[0] not in ("its", "his", "her", "their")
    behind, names = lower[of + 1 : of + 3], words[of + 1 : of + 3]
    if not _FOUNDING.isdisjoint(behind):
        return True
    return len(names) == 2 and (names[0][0].isupper() or (behind[0] == "the" and names[1][0].isupper()))


def _founded(lines: Sequence[Line], i: int, claim: Claim, lexicon: Lexicon) -> Moment | None:
    """The year of a founding told in the sentences around: "Founded in 1887 by a cooper"."""
    here = lines[i].sentence
    is_person = _is_persons(lines[i], claim)
    for line in lines[max(0, i - NEAR) : i + NEAR + 1]:
        if line.sentence is here or (line.sentence.part == here.part and abs(line.sentence.index - here.index) > NEAR):
            continue
        for moment in moments_in(line.claims):
            if moment.claim is None or not _has_year(moment):
                continue
            gap = line.sentence.lower[: first_word(moment.claim)]
            if is_person and "born" not in gap:
                continue
            if "born" in gap and not (is_person or claim.kind == "count"):
                continue
            if words_of(lexicon).founded.inside(gap[-FOUNDED:]) and _OPENERS.intersection(gap[:2]):
                return moment
    return None


def _has_year(moment: Moment) -> bool:
    said = moment.claim.quantity.number.stated if moment.claim is not None else None
    return said is not None and said.year is not None


def _on(line: Line, others: list[Moment], published: date | datetime | None) -> Moment | None:
    """When the anniversary is: the one other date of the sentence, else about the day of the article."""
    if len(others) == 1:
        return others[0]
    if others or published is None or _PAST.intersection(line.sentence.lower):
        return None
    today = day_of(published)
    return Moment(None, today, today, "day")

"""A start and an end told together: "from 12 May to 3 May", "opened in 2011 and closed in 2009", "(1960-1951)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.days.lines import Line, has_day, stated
from numcheck.relations.days.weekdays import words
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "start-and-end"
SURE = Decimal("0.95")
LIKELY = Decimal("0.85")
VERB_REACH = 6  # words from the verb to its day: "opened its first shop in Lenport in 2011"
NEAR = 3  # sentences on in which "the mill" is still the one told of
GAP_WORDS = 5  # words from the first day to the second verb


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every start with its end."""
    for at, line in enumerate(read):
        for one, two in _neighbours(line):
            if not _can_pair(one, two):
                continue
            if _is_stretch(line, one, two, lexicon):
                yield _relation(one, two, "a start and an end joined", SURE, sure="yes")
            elif _in_order(line, one, two, lexicon):
                yield _relation(one, two, "two things told of one subject", LIKELY, sure="no")
            elif _in_order(line, one, two, lexicon, turned=True):
                yield _relation(two, one, "two things told of one subject", LIKELY, sure="no")
        if at + 1 < len(read):
            yield from _over_sentences(line, read[at + 1], lexicon)


def _neighbours(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the next; one told by another stands aside: "on 12 May and, two days later, on 10 May"."""
    days = [claim for claim in line.days if claim.kind == "clock" or claim.quantity.number.stated is not None]
    return pairwise(days)


def _relation(start: Claim, end: Claim, name: str, weight: Decimal, *, sure: str) -> Relation:
    roles = (("start", start), ("end", end)) if start.start < end.start else (("end", end), ("start", start))
    return Relation(KIND, roles, weight, (Reason(f"construction: {name}", weight),), {"sure": sure})


def _can_pair(one: Claim, two: Claim) -> bool:
    if one.kind == two.kind == "clock":
        return True
    return one.kind == two.kind == "date" and _has_place(one) and _has_place(two)


def _has_place(claim: Claim) -> bool:
    """Whether a claim stands somewhere in its year, or is a year."""
    said, number = stated(claim), claim.quantity.number
    if number.ends is not None or number.stated is None:
        return False
    if number.period is None:
        return has_day(claim)  # without a day of the article, or impossible
    return said.year is not None or said.month is not None


def _is_stretch(line: Line, one: Claim, two: Claim, lexicon: Lexicon) -> bool:
    """Whether one phrase gives both: "from ... to ...", "between ... and ...", dates with a dash."""
    gap, before = line.gap(one, two), line.before(one, 12)
    joins = lexicon.table("days")["joins"]
    lead = _lead(line, one, before)
    if lead not in joins or gap not in joins[lead]:
        return False
    if not words(lexicon, "compared").isdisjoint(before) or "bc" in line.behind(two, 2):
        return False
    if one.kind == "clock":
        around = (*before, *line.behind(two, 6))
        return words(lexicon, "moved").isdisjoint(around) and words(lexicon, "around_the_clock").isdisjoint(around)
    if lead == "from" and not _moved(lexicon, one).isdisjoint(before):
        return False
    told_year = stated(one).year is not None and stated(two).year is not None
    return told_year or words(lexicon, "year_round").isdisjoint(line.sentence.lower)


def _moved(lexicon: Lexicon, claim: Claim) -> frozenset[str]:
    """Words that make "from X to Y" a change: of any date, of a bare year (perhaps a count) also those of a fall."""
    moved = words(lexicon, "moved")
    return moved if stated(claim).month is not None else moved | words(lexicon, "fell")


def _lead(line: Line, one: Claim, before: tuple[str, ...]) -> str:
    """The word that opens a stretch of time right before its start, "bracket" for a bracket, "on" for none of a day."""
    word = before[-1] if before else ""
    if word == "the":
        word = before[-2] if len(before) > 1 else ""
    if word in ("from", "between", "since"):
        return word
    if word in ("(", "[") or line.sentence.text[: max(0, one.start - line.sentence.start)].endswith(("(", "[")):
        return "bracket"
    if word in ("in", "of", "during", ",") and stated(one).month is None:
        return "bracket"
    return "on" if has_day(one) and word in ("on", "for", "of", "runs", "run", "ran", "held", ":", ",") else ""


@cache
def _orders(lexicon: Lexicon) -> tuple[tuple[Phrases, Phrases], ...]:
    groups = lexicon.table("days")["orders"].values()
    return tuple((phrases_of(group["first"]), phrases_of(group["then"])) for group in groups)


@cache
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset().union(*(first.single | first.opening for first, _ in _orders(lexicon)))


def _in_order(line: Line, one: Claim, two: Claim, lexicon: Lexicon, *, turned: bool = False) -> bool:
    """Whether the word that tells of the second day comes after the one that tells of the first, for one subject.

    Turned: "closed in 2009 after opening in 2011"; of a life also "died in 1951, was born in 1960".
    """
    lower = line.sentence.lower
    if _first_words(lexicon).isdisjoint(lower):
        return False
    before = lower[max(0, one.word - VERB_REACH) : one.word]
    between = lower[one.last_word + 1 : two.word]
    if len(between) > GAP_WORDS + VERB_REACH or one.last_word >= two.word:
        return False
    for at, (first, then) in enumerate(_orders(lexicon)):
        if one.kind == "clock" and (turned or "opened" not in first.single):
            continue
        earlier, later = (then, first) if turned else (first, then)
        place = _told_by(earlier, before)
        start = _first_of(later, between)
        if place is None or start is None or len(between) - start > VERB_REACH:
            continue
        gap = between[:start]
        if turned:
            return "after" in gap or "since" in gap or (at == 0 and _same_subject(gap, lexicon) and "born" in between)
        return _same_subject(gap, lexicon) and "after" not in gap
    return False


def _same_subject(gap: Sequence[str], lexicon: Lexicon) -> bool:
    return words(lexicon, "same_subject").issuperset(gap)


def _told_by(verbs: Phrases, before: Sequence[str]) -> int | None:
    """Where the verb of a day stands before it, nothing of another clause between."""
    for at in range(len(before) - 1, -1, -1):
        if before[at] in _CLAUSE:
            return None
        if verbs.begin(before[at:]):
            return at
    return None


def _first_of(verbs: Phrases, between: Sequence[str]) -> int | None:
    return next((at for at in range(len(between)) if verbs.begin(between[at:])), None)


_CLAUSE = frozenset(
    {",", ";", ":", "that", "which", "who", "when", "after", "before", "and", "but", ")", "(", "not", "until"}
)


def _over_sentences(line: Line, following: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "The mill opened in 2011. It closed in 2009.", or "The mill closed in 2009."."""
    here, there = line.sentence, following.sentence
    if there.part != here.part or _first_words(lexicon).isdisjoint(here.lower):
        return
    apart, subject = there.index - here.index, _said_again(here.lower, there.lower)
    one, two = line.days[-1], following.days[0]
    if apart > (NEAR if subject == 2 else 1) or not subject or not _can_pair(one, two) or one.kind != "date":
        return
    behind = line.behind(one, 1)
    if behind and behind[0] not in (".", "!", "?"):
        return
    before = here.lower[max(0, one.word - VERB_REACH) : one.word]
    between = there.lower[subject : two.word]
    for first, then in _orders(lexicon):
        start = _first_of(then, between)
        if _told_by(first, before) is not None and start is not None and _same_subject(between[:start], lexicon):
            yield _relation(one, two, "two things told of one subject", LIKELY, sure="no")
            return


def _said_again(here: Sequence[str], there: Sequence[str]) -> int:
    """How many words of a sentence name what the one before told of: "It", "The mill"; none where it names another."""
    if there[0] in ("it", "he", "she", "they"):
        return 1
    return 2 if there[0] in ("the", "this") and len(there) > 1 and there[1] in here else 0

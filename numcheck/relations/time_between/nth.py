"""The Nth day of something and the day it began: "the eighth day of the strike, which began on 2 May"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.moment import Length, Moment, in_order, moment_of
from numcheck.relations.time_between.told import LIKELY, between
from numcheck.relations.time_between.words import side_of, words_of
from numcheck.words.lexicon import Lexicon

_OF = frozenset({"of", "in", "into", "since"})
_THE = frozenset({"the", "a", "an", "its", "his", "her", "their", "this", "our"})


def find(line: Line, published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every Nth day of a sentence that tells the first day too."""
    for claim in line.claims:
        length = nth_of(line, claim, lexicon)
        if length is None:
            continue
        dates = [
            (moment, side_of(line, other, lexicon)[0])
            for other in line.claims
            if (moment := moment_of(other)) is not None
        ]
        starts = [moment for moment, side in dates if side in ("start", "either")]
        if len(starts) != 1:
            continue
        others = [moment for moment, _ in dates if moment is not starts[0]]
        on = _on(others, published)
        if on is None:
            continue
        placed = in_order(starts[0], on)
        if placed and not fits(length, *placed) and is_likely(length, *placed):
            yield between(length, *placed, "the Nth of what began on a day", LIKELY)


def nth_of(line: Line, claim: Claim, lexicon: Lexicon) -> Length | None:
    """The length of "the eighth day of", "its fifth week", "day 12 of", counted from the first; None elsewhere."""
    if claim.kind not in ("ordinal", "count"):
        return None
    words, lower = words_of(lexicon), line.sentence.lower
    end = unit_end(claim)
    if claim.kind == "ordinal":
        said = claim.quantity.number.stated
        nth = said.nth if said is not None else None
        at = end
        while at < len(lower) and lower[at] in words.nth_between:
            at += 1
        unit = lower[at] if at < len(lower) else ""
        if nth is None or nth < 2 or unit not in words.nth_units or _is_of_calendar(line, at + 1, lexicon):
            return None
        return Length(claim, Decimal(nth), Decimal(nth), unit, "nth")
    if claim.value is None or claim.quantity.number.form != "cardinal":
        return None
    led = line.before(claim, 1)
    if not led or led[0] not in words.nth_units or claim.value != int(claim.value) or claim.value < 2:
        return None
    if lower[end : end + 1] != ("of",) or _is_of_calendar(line, end, lexicon):
        return None
    return Length(claim, claim.value, claim.value, led[0], "nth")


def _is_of_calendar(line: Line, at: int, lexicon: Lexicon) -> bool:
    """Whether it is a day of the month, of a match, of a school year: nothing that began on a day told elsewhere."""
    behind = line.sentence.lower[at : at + 4]
    if behind[:1] and behind[0] not in _OF:
        return False
    rest = [word for word in behind[1:] if word not in _THE]
    return not words_of(lexicon).nth_of_calendar.isdisjoint(rest)


def thing_of(line: Line, claim: Claim) -> tuple[str, ...]:
    """The words of what it is the Nth day of: ("strike",) of "the eighth day of the strike"."""
    lower = line.sentence.lower
    at = unit_end(claim)
    while at < len(lower) and lower[at] not in _OF and at < unit_end(claim) + 4:
        at += 1
    found = []
    for word in lower[at + 1 : at + 7]:
        if not (word[0].isalpha() or word[0] == "-"):
            break
        found.append(word)
    return tuple(word for word in found if word not in _THE)


def _on(others: list[Moment], published: date | datetime | None) -> Moment | None:
    """The day that is the Nth: told in the sentence, else the day of the article."""
    if len(others) == 1:
        return others[0]
    if others or published is None:
        return None
    today = day_of(published)
    return Moment(None, today, today, "day")

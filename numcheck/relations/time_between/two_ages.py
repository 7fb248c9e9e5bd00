"""One person's ages in articles of different years: 34 in March 2015 is 35 or 36 in June 2016, not 40.

Ages few years apart are compared by `same_thing` already; a namesake's lies further off than any slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations, takewhile

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import DAY, day_of
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.reading import Line, lines, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits
from numcheck.relations.time_between.moment import Length, Moment
from numcheck.relations.time_between.told import aged

ALREADY = 5  # years between two ages that `same_thing` compares
NAMESAKE = 15  # years off the right age beyond which it is somebody else
YEAR = 365
_PAST = frozenset({"was", "were", "when", "had", "died", "then", "ago", "born", "would"})


@record(eq=False)
class Aged:
    """A person of two names at least, an age, and the day of the article that tells it."""

    name: tuple[str, ...]
    claim: Claim
    age: int
    day: date


def find(articles: Sequence[Article]) -> Iterator[Relation]:
    """Every two ages of one person, of different articles, that the time between does not explain."""
    persons: dict[str, list[Aged]] = {}
    for article in articles:
        published = article.document.date
        if published is None or not any(claim.kind == "age" for claim in article.claims):
            continue
        for person in _persons(lines(article), day_of(published)):
            persons.setdefault(person.name[-1], []).append(person)
    for told in persons.values():
        for one, other in combinations(sorted(told, key=lambda person: person.day), 2):
            if one.claim.article != other.claim.article and one.name == other.name and len(one.name) > 1:
                yield from _compared(one, other)


def _compared(one: Aged, other: Aged) -> Iterator[Relation]:
    if abs(other.age - one.age) <= ALREADY:
        return
    low = one.day - DAY * (YEAR * (one.age + 2) + one.age // 4)
    high = one.day - DAY * (YEAR * (one.age - 1) + one.age // 4)
    birth = Moment(one.claim, low, high, "day")
    on = Moment(None, other.day, other.day, "day")
    length = Length(other.claim, Decimal(other.age), Decimal(other.age), "year", "age")
    off = abs(other.age - one.age - (other.day - one.day).days // YEAR)
    if off <= NAMESAKE and not fits(length, birth, on):
        yield aged(length, birth, on, one.day)


def _persons(read: Sequence[Line], day: date) -> Iterator[Aged]:
    for i, line in enumerate(read):
        for claim in line.claims:
            if (
                claim.kind != "age"
                or claim.value is None
                or claim.quantity.unit != "year"
                or claim.value != int(claim.value)
            ):
                continue
            is_apposed = line.before(claim, 1) == (",",)
            if (not is_apposed and not _PAST.isdisjoint(line.words)) or any(map(_has_year, line.claims)):
                continue
            before = read[i - 1] if i and read[i - 1].sentence.index == line.sentence.index - 1 else None
            name = _before(line, claim) or _behind(line, claim) or _taken_up(line, claim, before)
            if len(name) > 1:
                yield Aged(name, claim, int(claim.value), day)


def _has_year(claim: Claim) -> bool:
    said = claim.quantity.number.stated
    return claim.kind == "date" and said is not None and said.year is not None


def _before(line: Line, claim: Claim) -> tuple[str, ...]:
    """The name in "Mila Jansky, 34,"."""
    words, at = line.sentence.words, claim.word
    while at and words[at - 1] in (",", "aged", "("):
        at -= 1
    name = tuple(reversed([*takewhile(_is_name, reversed(words[:at]))]))
    return () if at == claim.word else _plain(name)


def _behind(line: Line, claim: Claim) -> tuple[str, ...]:
    """The name in "Sixteen-year-old Mila Jansky"."""
    if not claim.quantity.adjective:
        return ()
    return _plain(tuple(takewhile(_is_name, line.sentence.words[unit_end(claim) :][:4])))


def _taken_up(line: Line, claim: Claim, before: Line | None) -> tuple[str, ...]:
    """The one person of the sentence before, whom "The 23-year-old" takes up."""
    if before is None or not claim.quantity.adjective or claim.word > 1 or line.sentence.lower[0] != "the":
        return ()
    words, names, at = before.sentence.words, [], 1
    while at < len(words):
        name = tuple(takewhile(_is_name, words[at : at + 4]))
        if len(name) > 1:
            names.append(name)
        at += max(1, len(name))
    return _plain(names[0]) if len(names) == 1 else ()


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word[1:2].islower()


def _plain(name: tuple[str, ...]) -> tuple[str, ...]:
    """The last two words of a name: "Judge Mila Jansky" is Mila Jansky."""
    return tuple(word.lower().removesuffix("'s").removesuffix("’s") for word in name[-2:])

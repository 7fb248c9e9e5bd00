"""Birth, death and age: "born in 1950 and died in 2010 aged 81", "Brehm (1940-2021) died at 91"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, first_word, is_bare, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits
from numcheck.relations.time_between.moment import Length, Moment, ends_of, moment_of, moments_in
from numcheck.relations.time_between.told import LIKELY, LINKED, between
from numcheck.relations.time_between.words import words_of
from numcheck.words.lexicon import Lexicon

OLDEST = 120
OPENING = 4  # sentences in which an article says who has died
OBITUARY = 12  # sentences between an age and a birth in an obituary
RECENT = 14  # days before the article of what it tells as news
LEAP_DAY = (2, 29)  # who is born then likes to count the birthdays alone
BORN_REACH = 8  # words from "born" to its date
_NOW = frozenset({"is", "now", "remains", "turns", "has", "says", "aged"})
_AT = frozenset({"at", "aged", "age"})
_PRONOUNS = frozenset({"he", "she", "who"})
_KIN = frozenset(
    {"son", "daughter", "father", "mother", "wife", "husband", "brother", "sister", "child", "children", "'s", "whom"}
)
_OTHERS = frozenset({"his", "her", "their", "its"})


def find(lines: Sequence[Line], published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every age of a person whose birth is told in the same sentence or the one before or behind it."""
    for i, line in enumerate(lines):
        born = _born(line)
        lived = _lived(line, lexicon)
        if born is None and lived is None:
            continue
        found = (
            _of_life(line, lived)
            or _alone(line, born, published, lexicon)
            or _beside(lines, i, born, lived, published, lexicon)
        )
        if found is not None:
            yield found


def _born(line: Line) -> Moment | None:
    """The one day or year of the sentence on which somebody was born."""
    lower = line.sentence.lower
    if "born" not in lower or lower.count("born") > 1:
        return None
    at = lower.index("born")
    for claim in line.claims:
        moment = moment_of(claim)
        if moment is None or not at < first_word(claim) <= at + BORN_REACH:
            continue
        said = claim.quantity.number.stated
        if said is None or said.year is None or (said.month, said.day) == LEAP_DAY:
            return None
        gap = lower[at + 1 : first_word(claim)]
        return moment if not {";", "but", "who", "and", "died", "when"}.intersection(gap) else None
    return None


def _lived(line: Line, lexicon: Lexicon) -> tuple[Moment, Moment] | None:
    """Both years of a life in brackets: "Anna Brehm (1940-2021)"."""
    for claim in line.claims:
        both = ends_of(claim)
        if both is None or both[0].grain != "year":
            continue
        at, lower = first_word(claim), line.sentence.lower
        if (
            at
            and lower[at - 1] == "("
            and words_of(lexicon).died.inside(lower)
            and line.sentence.words[max(0, at - 2)][:1].isupper()
        ):
            return both
    return None


def _ages(line: Line) -> list[Claim]:
    return [claim for claim in line.claims if _is_age(line, claim)]


def _is_age(line: Line, claim: Claim) -> bool:
    number = claim.quantity.number
    if claim.value is None or number.form != "cardinal" or claim.value > OLDEST:
        return False
    if claim.kind == "age":
        return (claim.quantity.unit == "year" and not claim.quantity.adjective) or _is_person(line, claim)
    if claim.kind == "count" and is_bare(claim) and is_at_opening(line, claim):
        return True
    # "Halm was 75 when he died"
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
    return (
        claim.kind == "count"
        and is_bare(claim)
        and line.before(claim, 1) in {("was",), ("is",)}
        and behind == ("when",)
    )


def is_at_opening(line: Line, claim: Claim) -> bool:
    """As in "At 91, Karr still swims"."""
    return claim.word == 1 and line.sentence.lower[0] == "at" and line.sentence.lower[2:3] == (",",)


def _is_person(line: Line, claim: Claim) -> bool:
    """Whether "42-year-old" is said of a person, not of a bridge: no noun or a name behind it, or one of persons."""
    words = line.sentence.words
    behind = words[claim.word + 1 : claim.word + 2]
    return claim.subject_head is None or (bool(behind) and behind[0][:1].isupper())


def _length(claim: Claim) -> Length | None:
    interval = claim.quantity.number.interval
    if interval.low is None or interval.high is None or claim.quantity.number.modifier not in ("exact", "about"):
        return None
    return Length(claim, interval.low, interval.high, "year", "age")


def _of_life(line: Line, lived: tuple[Moment, Moment] | None) -> Relation | None:
    ages = _ages(line)
    if lived is None or len(ages) != 1:
        return None
    length = _length(ages[0])
    return (
        between(length, *lived, "an age and the years of a life", LIKELY)
        if length and not fits(length, *lived)
        else None
    )


def _alone(line: Line, born: Moment | None, published: date | datetime | None, lexicon: Lexicon) -> Relation | None:
    """Birth and age in one sentence, the age at the date beside it, or now."""
    ages = _ages(line)
    if born is None or len(ages) != 1:
        return None
    length = _length(ages[0])
    if length is None:
        return None
    others = [moment for moment in moments_in(line.claims) if moment.claim is not born.claim]
    on = _on(line, ages[0], others, published, lexicon)
    if on is None or on.high < born.low or fits(length, born, on):
        return None
    return between(length, born, on, "an age and a birth", LIKELY)


def _on(
    line: Line, age: Claim, others: Sequence[Moment], published: date | datetime | None, lexicon: Lexicon
) -> Moment | None:
    """When somebody was that old: the one other date of the sentence; now, where the age is told of today."""
    if len(others) == 1:
        other = others[0].claim
        low, high = sorted((other.word if other else 0, age.word))
        gap = line.sentence.lower[low:high]
        apart = ";" in gap or (other is not None and age.word < other.word and "and" in gap)
        return others[0] if len(gap) <= 14 and not apart else None
    if others or published is None:
        return None
    lower = line.sentence.lower
    before = line.before(age, 3)
    died = words_of(lexicon).died.inside(lower)
    named = bool(before) and before[-1] == "," and line.sentence.lower[age.last_word + 1 : age.last_word + 2] == (",",)
    if is_at_opening(line, age):
        today = day_of(published)
        return Moment(None, today, today, "day")  # "At 91, Karr still swims"
    at = bool(before) and (before[-1] == "at" or before[-2:] in {("age", "of"), ("at", "age")})
    if at and not died:
        return None
    if {"was", "were", "had", "when", "would"}.intersection(lower) and not (died or named or _NOW.intersection(before)):
        return None
    today = day_of(published)
    return Moment(None, today, today, "day")


def _beside(
    lines: Sequence[Line],
    i: int,
    born: Moment | None,
    lived: tuple[Moment, Moment] | None,
    published: date | datetime | None,
    lexicon: Lexicon,
) -> Relation | None:
    """Birth in one sentence, age in another, of the person that both are about."""
    line = lines[i]
    if _ages(line):
        return None
    for other in sorted(lines, key=lambda other: abs(other.sentence.index - line.sentence.index)):
        ages = _ages(other)
        if other is line or len(ages) != 1 or other.sentence.part != line.sentence.part:
            continue
        if not _is_one_person(line, other, lines):
            continue
        length = _length(ages[0])
        if length is None:
            continue
        if lived is not None:
            return None if fits(length, *lived) else _told(length, *lived)
        if born is None:
            return None
        on = _then(line, other, lines, born, published, lexicon)
        return _told(length, born, on) if on is not None and born.low < on.high and not fits(length, born, on) else None
    return None


def _told(length: Length, start: Moment, end: Moment) -> Relation:
    return between(length, start, end, "an age and a birth", LINKED, "article")


def _is_one_person(line: Line, other: Line, lines: Sequence[Line]) -> bool:
    """Whether birth and age are of one person: in neighbouring sentences, or in an article about one who has died."""
    distance = abs(other.sentence.index - line.sentence.index)
    if line.sentence.lower[0] in _OTHERS or other.sentence.lower[0] in _OTHERS:
        return False  # "Her son was born in 1961"
    if distance <= OBITUARY and _is_named_with_age(line, other):
        return True
    later = other if other.sentence.index > line.sentence.index else line
    opens = later.sentence.lower[0]
    if distance == 1 and opens in _PRONOUNS:
        return True
    is_told_of = opens in _PRONOUNS or line.sentence.lower[0] == "born" or _shares_name(line, other, lines)
    if distance <= 2 and is_told_of and other.sentence.lower[0] in _PRONOUNS:
        return True
    return distance <= OBITUARY and is_told_of and _died(lines) is not None


def _is_named_with_age(line: Line, other: Line) -> bool:
    """Whether a sentence opens with the name that another gives an age: "Temi Oyelaran, 15, ..."."""
    words, age = other.sentence.words, first_word(_ages(other)[0])
    if age < 2 or words[age - 1] != "," or words[age + 1 : age + 2] != (",",):
        return False
    opening, born = line.sentence.words[:2], line.sentence.lower
    behind = born[: born.index("born")] if "born" in born else ()
    return words[age - 2][:1].isupper() and words[age - 2] in opening and _KIN.isdisjoint(behind)


def _shares_name(line: Line, other: Line, lines: Sequence[Line]) -> bool:
    """Whether a sentence names, before "born", somebody whom the sentence of the age or the first one names."""
    lower = line.sentence.lower
    before = line.sentence.words[: lower.index("born")] if "born" in lower else line.sentence.words[:6]
    names = {word for word in before if word[:1].isupper() and len(word) > 2 and word.isalpha()}
    if not names <= {*other.sentence.words, *lines[0].sentence.words, "Mrs", "Miss"}:
        return False
    return not names.isdisjoint(other.sentence.words) or not names.isdisjoint(lines[0].sentence.words)


def _died(lines: Sequence[Line]) -> Line | None:
    """The sentence in the opening of an article that says that its subject has died."""
    for line in lines[:OPENING]:
        lower = line.sentence.lower
        if (
            line.sentence.index < OPENING
            and any(word in ("died", "dies", "dead") for word in lower)
            and "born" not in lower
        ):
            return line
    return None


def _then(
    line: Line, other: Line, lines: Sequence[Line], born: Moment, published: date | datetime | None, lexicon: Lexicon
) -> Moment | None:
    """The day on which the age was reached: that of the death, else what its sentence says."""
    dates = moments_in(other.claims)
    if not dates and words_of(lexicon).died.told_in(line):
        dates = [moment for moment in moments_in(line.claims) if moment.claim is not born.claim]
    death = _died(lines)
    if (
        not dates
        and death is not None
        and published is not None
        and 0 <= other.sentence.index - death.sentence.index <= 1
    ):
        days = [moment for moment in moments_in(death.claims) if moment.grain == "day"]
        today = day_of(published)
        return days[0] if len(days) == 1 else Moment(None, today, today, "day")
    if published is not None and _is_named_with_age(line, other):
        today = day_of(published)
        if all(abs((today - moment.high).days) <= RECENT for moment in dates):
            return Moment(None, today, today, "day")
    return _on(other, _ages(other)[0], dates, published, lexicon)

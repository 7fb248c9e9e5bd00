"""A total of a period, and its parts told period by period: January, February and March of a quarter.

Figures are labelled by the month, quarter or half that their words name. Those of one noun whose labels are together
all of the total's period are its parts, in one article or several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.kinds import same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_below, is_near, overlaps
from numcheck.relations.parts_of_total.evidence import is_other_year
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, names_in
from numcheck.words.lexicon import Lexicon

Label = tuple[int, int]  # the first month of a period, from 0, and how many months it has
SLIP = (Decimal("0.88"), Decimal("1.14"))
YEAR: Label = (0, 12)
REACH = 7  # words between a figure and the name of its period


@record(eq=False)
class Dated:
    """A figure with the period it is of."""

    page: Page
    line: Line
    claim: Claim
    label: Label


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of a period with the parts that make it up."""
    groups: dict[str, list[Dated]] = {}
    for page in read:
        for i, line in enumerate(page.lines):
            for dated in _dated(page, i, line, lexicon):
                groups.setdefault(base(dated.claim), []).append(dated)
    for group in groups.values():
        by_label: dict[Label, list[Dated]] = defaultdict(list)
        for dated in group:
            by_label[dated.label].append(dated)
        for total in group:
            if total.label[1] > 1:
                yield from _of_total(total, by_label, lexicon)


def _of_total(total: Dated, group: Mapping[Label, Sequence[Dated]], lexicon: Lexicon) -> Iterator[Candidate]:
    first, length = total.label
    for size in (1, 3, 6):
        if size >= length or length % size:
            continue
        parts: list[Dated] = []
        for at in range(first, first + length, size):
            found = [one for one in group.get((at, size), ()) if _belong(one, total, lexicon)]
            if len({one.claim.interval for one in found}) != 1:
                break
            parts.append(found[0])
        else:
            claims = tuple(part.claim for part in parts)
            if all(is_below(claim, total.claim) for claim in claims) and is_near(total.claim, claims, *SLIP):
                together = all(part.page is total.page for part in parts)
                name = "each part of a period, and all of it"
                yield Candidate(total.claim, claims, name, Decimal("0.75"), "article" if together else "set")
                return


def _belong(part: Dated, total: Dated, lexicon: Lexicon) -> bool:
    """Whether two figures count or measure the same, by noun, names and words."""
    one, other = part.claim, total.claim
    if _year(one) != _year(other) and _year(one) and _year(other):
        return False
    alike = same_noun(one.subject_head, other.subject_head, lexicon)
    alike = alike or (other.subject_head is None and one.subject_head in total.claim.topic)
    alike = alike or (base(one) == "count" and is_bare(other) and part.page is not total.page)
    if base(one) == "count" and not alike and not is_bare(one) and not is_bare(other):
        return False
    if is_other_year(part.line, total.line, lexicon):
        return False
    if part.page is total.page:
        return alike or is_bare(one) or is_bare(other) or bool(one.subject_lemmas & other.subject_lemmas)
    named = bool(one.names & other.names) or names_in(part.page.article, other.names)
    both = named or names_in(total.page.article, one.names)
    return alike and both and (bool(one.topic & other.topic) or total.label == YEAR)


def _year(claim: Claim) -> int | None:
    """The year of a claim's time, None where that is not within one."""
    time = claim.time
    if time is None or time.low is None or time.high is None or time.low.year != time.high.year:
        return None
    return time.low.year


def _dated(page: Page, i: int, line: Line, lexicon: Lexicon) -> Iterator[Dated]:
    """The figures of a sentence with their periods: the nearest, one for each where the sentence names several."""
    items = [claim for claim in page.items[i] if claim.kind not in _UNDATED and claim.change is None]
    if not items:
        return
    periods = list(_named(page, line, lexicon)) or list(_years(line))
    if not periods or overlaps(line, lexicon):
        return
    for alike in _by_base(items):
        if len(periods) == 1 or len(periods) == len(alike):
            labels = [label for _, label in periods] * (len(alike) if len(periods) == 1 else 1)
            yield from (Dated(page, line, claim, label) for claim, label in zip(alike, labels, strict=True))
        else:
            yield from (dated for claim in alike for dated in _nearest(page, line, claim, periods))


def _by_base(items: Sequence[Claim]) -> list[list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in items:
        found.setdefault(base(claim), []).append(claim)
    return list(found.values())


def _nearest(page: Page, line: Line, claim: Claim, periods: Sequence[tuple[int, Label]]) -> Iterator[Dated]:
    at = first_word(claim)
    distance, label = min((at - begin if begin < at else begin - claim.last_word, label) for begin, label in periods)
    if distance <= REACH:
        yield Dated(page, line, claim, label)


@cache
def _words(lexicon: Lexicon) -> tuple[dict[str, int], dict[str, int]]:
    """Months by name, from 0; words of rank by name, from 0."""
    table = lexicon.table("constructions")
    return (
        {name: i for i, names in enumerate(table["months"]) for name in names},
        {name: i for i, names in enumerate(table["ranks"]) for name in names},
    )


def _named(page: Page, line: Line, lexicon: Lexicon) -> Iterator[tuple[int, Label]]:
    """Where a sentence names a month, a quarter, a half or a year, and which."""
    months, ranks = _words(lexicon)
    words, text = line.sentence.lower, line.sentence.text
    if months.keys().isdisjoint(line.words) and _UNITS.isdisjoint(line.words) and not any(m in text for m in _MARKS):
        return
    length = 0
    for i, word in enumerate(words):
        if length and word in ranks and words[i - 1] == "the" and words[i + 1 : i + 2] in _ENDS:
            yield i, (length * ranks[word], length)  # "4.1 million in the first half and 5.3 million in the second"
        if word in months:
            if not line.sentence.words[i][0].isupper() or _is_day(words, i):
                continue
            if words[i + 1 : i + 2] in _TO and words[i + 2 : i + 3] and words[i + 2] in months:
                yield i, (months[word], months[words[i + 2]] - months[word] + 1)  # "from January to March"
            elif words[i - 1 : i] not in _TO or words[i - 2] not in months:
                yield i, (months[word], 1)
        elif word in _UNITS or "-" in word or word[:1] == "q":
            label = _period(page, words, i, lexicon)
            if label is not None:
                length = label[1]
                yield i, label


def _years(line: Line) -> Iterator[tuple[int, Label]]:
    """Where a sentence names a whole year: "deliveries for 2023", "last year"."""
    for claim in line.claims:
        time = claim.quantity.number.period if claim.kind == "date" else None
        if time is None or time.low is None or time.high is None:
            continue
        low, high = time.low, time.high
        if (low.month, low.day, high.month, high.day) == (1, 1, 12, 31) and low.year == high.year:
            yield claim.word, YEAR


_MARKS = ("-", "q", "Q")  # "three-month", "Q3"


def _is_day(words: Words, i: int) -> bool:
    """Whether a month is only that of a day ("14 March") or the end of a longer period ("six months to June")."""
    around = (*words[max(0, i - 1) : i], *words[i + 1 : i + 2])
    if any(word[:-2].isdecimal() or (word.isdecimal() and len(word) < 3) for word in around):
        return True
    return words[max(0, i - 2) : i][:1] in {("months",), ("quarter",), ("half",)}


def _period(page: Page, words: Words, i: int, lexicon: Lexicon) -> Label | None:
    """The period of a word: "quarter" behind "first", "second-half", "Q3", "months" behind "first six"."""
    months, ranks = _words(lexicon)
    if words[i] in {"q1", "q2", "q3", "q4", "h1", "h2"}:
        length = 3 if words[i][0] == "q" else 6
        return (length * (int(words[i][1]) - 1), length)
    *lead, noun = words[i].removesuffix("'s").split("-")
    before = (*words[max(0, i - 2) : i], *lead)
    rank = ranks.get(before[-1]) if before else None
    if noun == "quarter":
        return (3 * rank, 3) if rank is not None and rank < 4 else _quarter_of(page, before, months)
    if noun == "half" and rank in (0, 1):
        return (6 * rank, 6)
    if noun in {"months", "month"} and before and before[-1] in _MANY:
        length = _MANY[before[-1]]
        end = next((months[word] for word in words[i + 1 : i + 5] if word in months), None)
        if end is not None and words[i + 1] in {"to", "ended", "ending", "until", "through"}:
            return (end - length + 1, length)
        return (0, length) if before[-2:-1] == ("first",) else None
    if noun == "year" and before[-1:] == ("half",):
        return (0, 6)
    if noun == "year" and before[-1:] == ("the",) and words[i + 1 : i + 4] == ("as", "a", "whole"):
        return YEAR
    if noun == "year" and (before[-1:] in {("full",), ("whole",)} or before == ("for", "the")):
        return YEAR
    return None


def _quarter_of(page: Page, before: Words, months: Mapping[str, int]) -> Label | None:
    """The quarter of the months that an article names, for "the quarter"; None where they are not those of one."""
    if before[-1:] not in {(), (".",), (";",), (",",), ("the",), ("this",), ("that",)}:
        return None
    named = {months[word] for line in page.lines for word in line.sentence.lower if word in months}
    quarters = {month // 3 for month in named}
    return (3 * min(quarters), 3) if len(named) == 3 and len(quarters) == 1 else None


_ENDS = frozenset({(",",), (".",), ("and",), (";",)})
_TO = frozenset({("to",), ("through",), ("until",), ("-",), ("–",)})
_UNDATED = frozenset({"percent", "rate", "duration"})
_UNITS = frozenset({"quarter", "quarter's", "half", "half's", "months", "year", "h1", "h2"})
_MANY = {"three": 3, "3": 3, "six": 6, "6": 6, "nine": 9, "9": 9, "twelve": 12, "12": 12}

"""A rate whose times or total stand in another sentence or another article of the set.

What belongs together is weighed: how near the three stand to each other, whether total and rate count the same, whether
the words around them are shared. Where any times and any total make the rate come out, or another rate explains the
total, it is silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.kinds import same_noun
from numcheck.relations.rate_of.amount import BARE, Amount, amounts
from numcheck.relations.rate_of.pace import OVER, Pace, paces, stands_before
from numcheck.relations.rate_of.products import (
    PRONOUNS,
    TIMES,
    Times,
    fits,
    is_called_total,
    is_cut,
    is_moving,
    is_near,
    is_same,
    is_unlike,
    related,
    times_in,
    totals_in,
    whole_ones,
)
from numcheck.relations.reading import Line, first_word, lines
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

SMALL = 20  # articles of a set in which any name that two share says that they tell of one story
NAME = re.compile(r"(?<=[a-z,\d] )[A-Z][a-z]{2,}")
ENOUGH, ENOUGH_ACROSS = 6, 6  # points
YEAR = 366  # days
LIKE = Decimal("2.5")  # times that a product may be of its total
LEAD = 1  # points by which one total leads another


@dataclass(eq=False)
class Pages:
    """The articles of a set as lines, their amounts read when first asked for."""

    articles: Sequence[Article]
    lexicon: Lexicon
    read: dict[int, Sequence[Line]] = field(default_factory=dict)
    found: dict[tuple[int, int], list[Amount]] = field(default_factory=dict)
    rates: dict[tuple[int, int], list[Pace]] = field(default_factory=dict)
    named: dict[int, frozenset[str]] = field(default_factory=dict)

    def page(self, place: int) -> Sequence[Line]:
        """The lines of an article."""
        if place not in self.read:
            self.read[place] = lines(self.articles[place])
        return self.read[place]

    def amounts(self, place: int, i: int) -> list[Amount]:
        """The amounts of a line."""
        key = place, i
        if key not in self.found:
            self.found[key] = list(amounts(self.page(place)[i], self.lexicon))
        return self.found[key]

    def paces(self, place: int, i: int) -> list[Pace]:
        """The rates of a line."""
        key = place, i
        if key not in self.rates:
            self.rates[key] = list(paces(self.page(place)[i], self.amounts(place, i), self.lexicon))
        return self.rates[key]

    def totals(self, place: int, i: int) -> list[Amount]:
        """The amounts of a line that are not so much for each."""
        return whole_ones(self.amounts(place, i), self.paces(place, i))

    def names(self, place: int) -> frozenset[str]:
        """The names in an article, wherever they stand."""
        if place not in self.named:
            document = self.articles[place].document
            text = f"in {document.source or ''}\nin {document.title or ''}\n{document.text}"
            told = (name for claim in self.articles[place].claims for names in claim.names for name in names.split())
            self.named[place] = frozenset((*map(str.lower, NAME.findall(text)), *told)) - _CALENDAR
        return self.named[place]

    def story(self, place: int) -> Iterator[int]:
        """The article itself, then the others of a small set."""
        yield place
        if len(self.articles) < SMALL:
            yield from (other for other in range(len(self.articles)) if other != place)

    def are_of_one_time(self, places: set[int]) -> bool:
        """Whether articles came out within a year."""
        dates = [date for date in (self.articles[place].document.date for place in places) if date is not None]
        days = [date.toordinal() for date in dates]
        return not days or max(days) - min(days) <= YEAR

    def share_names(self, places: set[int]) -> bool:
        """Whether articles name somebody or some place alike."""
        first, *others = places
        return all(self.names(first) & self.names(other) for other in others)


_CALENDAR = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)


@record(eq=False)
class Found:
    """A rate, its times and its total, with what speaks for it."""

    pace: Pace
    count: Times
    total: Amount
    points: int
    across: bool


Place = tuple[int, int]


def find(pages: Pages, place: int, i: int, pace: Pace) -> Relation | None:
    """What the rate in line `i` of an article makes, told elsewhere."""
    line = pages.page(place)[i]
    if pace.amount.claim.status == "previous" or is_unlike(line, pages.lexicon) or is_moving(pace):
        return None
    combos: list[Found] = []
    for other in pages.story(place):
        for j, there in enumerate(pages.page(other)):
            for total in totals_in(pace, pages.totals(other, j), pages.lexicon):
                if is_unlike(there, pages.lexicon):
                    continue
                for count, at in _times(pages, (place, i), (other, j), pace, total):
                    if count.claim is total.claim or total.above != pace.above + count.rest:
                        continue
                    points = _points(pages, (place, i), (other, j), at, pace, count, total)
                    if points is None:
                        continue
                    if fits(pace, count, total):
                        return None
                    if is_near(pace, count, total, LIKE) and not _is_explained(
                        pages, (place, i), (other, j), count, total, pace
                    ):
                        combos.append(Found(pace, count, total, points, len({place, other, at[0]}) > 1))
    return _best(combos)


def _best(combos: list[Found]) -> Relation | None:
    ranked = sorted(combos, key=lambda one: -one.points)
    if not ranked:
        return None
    best = ranked[0]
    if best.points < (ENOUGH_ACROSS if best.across else ENOUGH):
        return None
    for other in ranked[1:]:
        differs = not other.total.claim.interval.meets(best.total.claim.interval)
        if differs and other.points + LEAD > best.points:
            return None
    return related(best.pace, best.count, best.total, scope="set" if best.across else "article")


def _times(pages: Pages, rate: Place, whole: Place, pace: Pace, total: Amount) -> Iterator[tuple[Times, Place]]:
    """The times of a rate: near the rate or the total, or in all the story where they count what the rate is per."""
    lexicon = pages.lexicon
    if pace.holders:
        yield from ((count, rate) for count in times_in(pace, total, (), lexicon))
        return
    if pace.form == "average" and pace.below is None:
        yield from ((count, whole) for count in _over(pages.amounts(*whole), total))
        return
    timed = pace.below in TIMES
    near = {rate, whole}
    near |= {
        (place, i + step) for place, i in (rate, whole) for step in (-1, 1) if 0 <= i + step < len(pages.page(place))
    }
    for place in sorted({rate[0], whole[0], *(() if timed else pages.story(rate[0]))}):
        for j, line in enumerate(pages.page(place)):
            if timed and (place, j) not in near:
                continue
            if pace.below is None and (place, j) != (rate[0], rate[1] - 1):
                yield from ((count, (place, j)) for count in _named(pages, (place, j), pace))
                continue
            for count in times_in(pace, total, pages.amounts(place, j), lexicon):
                if count.claim is None and (place, j) != whole:
                    continue
                if not is_unlike(line, lexicon):
                    yield count, (place, j)


def _named(pages: Pages, place: Place, pace: Pace) -> Iterator[Times]:
    """The counts of what the sentence of the rate names: "the buses, which at 840,000 euros apiece"."""
    mine = pace.amount
    for amount in pages.amounts(*place):
        head = amount.claim.subject_head
        if head not in mine.claim.topic or amount.below is not None or amount.is_bare or amount.claim.kind != "count":
            continue
        if (amount.claim.value or 2) > 1 and stands_before(mine.line, mine, head or "", pages.lexicon):
            yield Times(amount.claim, Decimal(1), Decimal(1))


def _over(found: Sequence[Amount], total: Amount) -> Iterator[Times]:
    """What an average is over, beside its total: "506 points in 22 games"."""
    for amount in found:
        start = first_word(amount.claim)
        words = amount.line.sentence.lower[max(0, start - 4) : start]
        if amount.claim.kind == "count" and amount.start > total.start and not OVER.isdisjoint(words):
            yield Times(amount.claim, Decimal(1), Decimal(1))


def _points(
    pages: Pages, rate: Place, whole: Place, times: Place, pace: Pace, count: Times, total: Amount
) -> int | None:
    """What speaks for three figures to belong together; None where one of them hangs in the air."""
    lexicon = pages.lexicon
    mine, theirs = pace.amount, total
    if is_cut(pace, count, total) or _is_loose(pace, count, total, lexicon):
        return None
    interval = total.claim.interval
    if interval.low is None or interval.high is None:
        return None
    of_total = _near(pages, rate, whole)
    of_times = max(_near(pages, times, rate), _near(pages, times, whole))
    shared = _shared(mine.claim, theirs.claim, lexicon)
    alike = 2 if count.claim is None and of_total == 2 else 0  # "Over a year, members pay $210"
    if mine.above.partition("/")[0] in BARE:
        if mine.is_bare and any(one.kind == "measure" and one.word < mine.claim.word for one in mine.line.claims):
            return None  # "9,600 litres of milk, ten for each kilo"
        if total.is_bare or mine.is_bare:
            if of_total < 2 or (total.is_bare and mine.is_bare):
                return None
        elif is_same(mine, total, lexicon):
            alike = 2
    elif _names_matter(mine, theirs, lexicon):
        alike = 2
    words = min(2, len(shared))
    told = 0
    if count.claim is not None:
        told = len(
            _shared(count.claim, mine.claim, lexicon)
            | _shared(count.claim, theirs.claim, lexicon)
            | _names_shared(count.claim, mine.claim, theirs.claim)
        )
    again = _is_said_again(pages, rate, whole, times, count)
    known = int(theirs.line.sentence.lower[theirs.start - 1 : theirs.start] in (("the",), ("those",), ("these",)))
    called = int(is_called_total(theirs, lexicon))
    if of_total < 2 and not alike and words < 2 and not again and told < 2:
        return None
    pronoun = int(of_total == 2 and not PRONOUNS.isdisjoint(_later(rate, whole, pace, total)))
    joint = int(times == whole and of_total == 2 and _is_earned(pages, whole, theirs))
    if of_total == 2 and not (alike or words or pronoun or called or told > 1 or joint):
        return None
    if of_times < 2 and not again and not told:
        return None
    places = {rate[0], whole[0], times[0]}
    story = 0
    if len(places) > 1:
        if not pages.are_of_one_time(places):
            return None
        if pages.share_names(places):
            story = 2
        elif not again and words + alike + told < 4:
            return None
    is_first = int(
        next(one.claim for one in pages.amounts(*whole) if one.above == theirs.above or one.claim is theirs.claim)
        is theirs.claim
    )
    told = min(2, told) if of_times < 2 else 0
    return of_total + of_times + alike + words + 2 * again + known + called + pronoun + story + told + is_first + joint


def _is_earned(pages: Pages, whole: Place, total: Amount) -> bool:
    """As in "Farmers delivered 20,000 tons and got £400,000": the only two figures, and what was had for the first."""
    before = total.line.sentence.lower[max(0, total.start - 3) : total.start]
    return len(pages.amounts(*whole)) == 2 and not _GOT.isdisjoint(before)


_GOT = frozenset({"got", "received", "earned", "collected", "netted", "claimed", "get", "receive", "earn"})


def _is_loose(pace: Pace, count: Times, total: Amount, lexicon: Lexicon) -> bool:
    """Whether an article has many such figures: lots of shares, payments by the month or year, balances held."""
    mine = pace.amount.claim
    if "share" in (pace.below, mine.subject_head, total.claim.subject_head, count.claim and count.claim.subject_head):
        return True
    if mine.kind not in ("money", "rate") or pace.below not in TIMES or count.claim is None:
        return False
    if not _HELD.isdisjoint(mine.sentence.lower):
        return True
    return pace.below in ("month", "quarter", "year") and not is_called_total(total, lexicon)


_HELD = frozenset({"held", "hold", "holds", "holding", "outstanding", "balance", "reserves", "deposits"})


def _later(rate: Place, whole: Place, pace: Pace, total: Amount) -> Sequence[str]:
    """The words of the later of two sentences up to its figure."""
    later = pace.amount if rate > whole else total
    return later.line.sentence.lower[: later.start]


def _near(pages: Pages, one: Place, other: Place) -> int:
    """How near two sentences stand: 3 the same, 2 neighbours, 1 close by."""
    if one[0] != other[0] or _part(pages, one) != _part(pages, other):
        return 0
    apart = abs(one[1] - other[1])
    return 3 if not apart else 2 if apart == 1 else 1 if apart <= 4 else 0


def _part(pages: Pages, place: Place) -> str:
    return pages.page(place[0])[place[1]].sentence.part


def _names_matter(rate: Amount, total: Amount, lexicon: Lexicon) -> bool:
    """Whether two measures are of one stuff: tonnes of grain."""
    one, other = rate.claim, total.claim
    if one.kind == "money" or rate.above.partition("/")[0].isupper():
        return same_noun(one.subject_head, other.subject_head, lexicon) and one.subject_head is not None
    stuff = one.subject_lemmas | ({one.subject_head} - {None})
    others = other.subject_lemmas | ({other.subject_head} - {None})
    return bool((stuff & others) - _common(lexicon))


@cache
def _common(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("constructions")["common_words"]) | frozenset(lexicon.table("rate_of")["idle_words"])


def _shared(one: Claim, other: Claim, lexicon: Lexicon) -> frozenset[str]:
    """The telling words that two sentences share, the nouns of the figures left out."""
    if one.sentence is other.sentence:
        return frozenset()
    return (one.topic & other.topic) - _common(lexicon)


def _names_shared(times: Claim, *others: Claim) -> frozenset[str]:
    """The names that the sentence of the times shares with another."""
    elsewhere = [other.names for other in others if other.sentence is not times.sentence]
    return times.names & frozenset().union(*elsewhere)


def _is_said_again(pages: Pages, rate: Place, whole: Place, times: Place, count: Times) -> bool:
    """Whether the number of times stands in two of the sentences."""
    claim = count.claim
    if claim is None:
        return False
    for place in {rate, whole} - {times}:
        for amount in pages.amounts(*place):
            other = amount.claim
            alike = other.kind == claim.kind and other.subject_head == claim.subject_head
            if alike and other.interval.meets(claim.interval):
                return True
    return False


def _is_explained(pages: Pages, rate: Place, whole: Place, count: Times, total: Amount, pace: Pace) -> bool:
    """Whether another rate near the total, or near this one, makes it."""
    for place, at in (rate, whole):
        for i in range(max(0, at - 2), min(len(pages.page(place)), at + 3)):
            for other in pages.paces(place, i):
                alike = other.above == pace.above and other.below == pace.below
                if alike and other.amount.claim is not pace.amount.claim and fits(other, count, total):
                    return True
    return False

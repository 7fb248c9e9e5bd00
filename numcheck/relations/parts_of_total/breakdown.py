"""A list here, its total elsewhere: "520 people left Alder, 385 Brook and 235 Combe" ... "the 1,140 evacuees".

Nothing in one sentence says that the list is all of the total. What speaks for it: the text counts the places it
lists ("four call centres", and four items), the items are the known kinds of the total (men and women; gold, silver
and bronze) or the fates of all aboard, the total is spoken of as known ("the 252 people") or as a total, and both
sentences share names and words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import can_hold, is_generic, is_stranger
from numcheck.relations.parts_of_total import lists
from numcheck.relations.parts_of_total.candidate import (
    Candidate,
    Page,
    exceeds,
    is_near,
    middle,
    of_last_year,
    summed,
)
from numcheck.relations.parts_of_total.evidence import SLIP, Whole, counts_parts, is_marked, names_all, points
from numcheck.relations.parts_of_total.lists import Listed, is_exhaustive, is_reached
from numcheck.relations.reading import Words, base, is_bare, names_in, opening, unit_end
from numcheck.relations.rounding import adds_up, agree
from numcheck.relations.series import is_whole
from numcheck.words.lexicon import Lexicon

CLOSE = (Decimal("0.75"), Decimal("1.34"))
AMOUNTS = frozenset({"money", "measure", "percent", "rate"})
NONE = Decimal("-inf")  # below every total
FEWEST = 3  # parts of a sum of money, a weight or a share
YEAR_BEHIND = 3  # words behind a total that may say its year
ROUGHLY = (0.74, 1.35)  # the same for a first look at floating-point sizes
ENOUGH = 4  # points of evidence that a list is all of a total, in one article; one more across articles
FEW = 10  # a bare number below it may be of anything
COMMON = 400  # claims that share a word: more, and the word says nothing


_size, _nth = attrgetter("size"), attrgetter("nth")
Block = tuple[list[float], list[Whole]]  # sizes in rising order, and the claims that have them
Blocks = Mapping[str, Mapping[str, Block]]  # unit -> article, name or word -> claims


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Lists with the total that another sentence or article states."""
    counted = {claim.value for page in read for line in page.lines for claim in line.claims if claim.kind == "count"}
    found = [
        listed
        for page in read
        for listed in lists.find(page, lexicon)
        if not listed.needs_count or len(listed.parts) in counted
    ]
    if not found:
        return
    totals = _blocks(read, lexicon)
    named: dict[str, tuple[str, ...]] = {}
    for listed in found:
        reached = middle(summed(listed.parts))
        article = listed.page.article
        if reached:
            if article.document.id not in named:
                named[article.document.id] = _named_in_opening(article)
            near = _near_by(listed, float(reached), named[article.document.id], totals)
            yield from _total_of(listed, reached, near, lexicon)


def _blocks(read: Sequence[Page], lexicon: Lexicon) -> Blocks:
    """Every claim that may be a total: by its article, and by each name and topic word of its sentence."""
    blocks: dict[str, dict[str, Block]] = defaultdict(lambda: defaultdict(lambda: ([], [])))
    wholes: list[Whole] = []
    keys: list[set[str]] = []
    for page in read:
        for i, items in enumerate(page.items):
            named: set[str] | None = None
            for claim in (*items, *of_last_year(page.lines[i], lexicon)):
                size = middle(claim.interval)
                if size:  # what is nothing is no total
                    named = {claim.article, *_named_before(page, i)} if named is None else named
                    keys.append(named.union(claim.names, claim.topic))
                    wholes.append(Whole(page, i, claim, float(size), len(wholes)))
    for whole in sorted(wholes, key=_size):
        of_unit = blocks[whole.claim.base]
        for key in keys[whole.nth]:
            sizes, claims = of_unit[key]
            sizes.append(whole.size)
            claims.append(whole)
    return blocks


def _named_in_opening(article: Article) -> tuple[str, ...]:
    """The words of an article's opening, as other texts would have them in their sentences."""
    return tuple(dict.fromkeys([word.strip(".,;:'\"") for word in opening(article).split()]))


def _named_before(page: Page, i: int) -> Iterator[str]:
    """The words of the names in the sentence before one, where it is of the same paragraph."""
    if i and page.lines[i - 1].sentence.paragraph == page.lines[i].sentence.paragraph:
        for names in {claim.names for claim in page.lines[i - 1].claims}:  # mostly those of the sentence
            for name in names:
                yield from name.split()


def _near_by(listed: Listed, reached: float, named: Sequence[str], blocks: Blocks) -> Iterator[Whole]:
    """The claims of the list's own article, and those that share a name or word with it that is not everywhere.

    Only those that can be near the sum of the list by their size, in the order of the texts: nine in ten are left out.
    """
    low, high = sorted((reached / ROUGHLY[0], reached / ROUGHLY[1]))
    first = listed.parts[0]
    of_unit = blocks.get(first.base, {})
    seen: set[str] = set()
    for key in (first.article, *sorted(first.names | first.topic), *named):
        if key not in of_unit:
            continue
        sizes, wholes = of_unit[key]
        if sizes[-1] < low or sizes[0] >= high or (len(sizes) > COMMON and key != first.article):
            continue
        near = wholes[bisect_left(sizes, low) : bisect_left(sizes, high)]
        for whole in sorted(near, key=_nth):
            if whole.claim.id not in seen:
                seen.add(whole.claim.id)
                yield whole


def _total_of(listed: Listed, reached: Decimal, totals: Iterable[Whole], lexicon: Lexicon) -> Iterator[Candidate]:
    """The total with the most evidence; where some statement of the set fits the list, that one."""
    best: tuple[int, Whole] | None = None
    told: list[Whole] = []
    span = summed(listed.parts)
    largest = max((size for part in listed.parts if (size := middle(part.interval)) is not None), default=NONE)
    for whole in totals:
        told.append(whole)
        total = whole.claim
        value = middle(total.interval)
        if not value or not CLOSE[0] <= reached / value <= CLOSE[1]:
            continue
        if whole.page is listed.page and _is_within(listed, whole):
            continue
        if agree(span, total.interval) and adds_up(listed.parts, total):  # whatever it counts, the list has its total
            yield _candidate(listed, whole)
            return
        if largest >= value:
            continue  # it is said again among the parts
        bare = base(total) == "count" and is_bare(total)
        if bare and (total.value or 0) % 1:
            continue  # an index, a price
        if bare and (total.value or 0) < FEW:
            continue
        if not bare and not _holds(total, listed, lexicon):
            continue
        if len(listed.parts) < FEWEST and not listed.is_split and total.kind in AMOUNTS:
            continue  # two sums of money are seldom all of a third
        line = whole.page.lines[whole.at]
        if line.before(total, 1) == ("from",) or is_reached(line, total) or _are_of_other_years(listed, whole):
            continue
        if whole.page is listed.page and whole.at == listed.at and not _can_share_sentence(listed, whole, lexicon):
            continue
        if listed.needs_count and not counts_parts(listed, whole):
            continue
        if listed.is_open and not _is_overfull(listed, whole, lexicon):
            continue
        found = points(listed, whole, lexicon)
        if found >= ENOUGH + (whole.page is not listed.page) + 2 * bare and (best is None or found > best[0]):
            best = (found, whole)
    if best is not None:
        yield _candidate(listed, _in_text(best[1], told))


def _are_of_other_years(listed: Listed, whole: Whole) -> bool:
    """Whether total and parts have years of their own: "69m this year", "48m in 1988, 20m in 1989"."""
    years = {year for part in listed.parts if (year := _year_behind(listed.line.sentence.lower, part)) is not None}
    lower, end = whole.page.lines[whole.at].sentence.lower, unit_end(whole.claim)
    behind = lower[end : end + YEAR_BEHIND]
    return len(years) > 1 and ("year" in behind or _year_behind(lower, whole.claim) is not None)


def _year_behind(lower: Words, claim: Claim) -> str | None:
    """The year of "20 million in 1989"."""
    behind = lower[unit_end(claim) : unit_end(claim) + 2]
    return behind[1] if behind[:1] == ("in",) and behind[1:] and behind[1].isdigit() else None


def _in_text(whole: Whole, told: Sequence[Whole]) -> Whole:
    """The total of a title as the text says it again, where it does: there its words can be read."""
    if whole.claim.part != "title":
        return whole
    same = (
        one
        for one in told
        if one.page is whole.page
        and one.claim.part == "text"
        and one.claim.value == whole.claim.value
        and one.claim.subject_head == whole.claim.subject_head
    )
    return next(same, whole)


def _holds(total: Claim, listed: Listed, lexicon: Lexicon) -> bool:
    """Whether a total's noun allows the list; or closes it: "34 clocks, 21 and 18; there are no other exhibits"."""
    if all(can_hold(total, part, lexicon) for part in listed.parts):
        return True
    first, *others = listed.parts
    if _may_hold(total, listed, lexicon):
        return True
    if len(others) < 2 or base(total) != base(first) or total.subject_head not in first.topic:
        return False
    if first.subject_head == total.subject_head or is_stranger(total, first, lexicon):
        return False
    return all(map(is_bare, others)) and is_exhaustive(listed.page, listed.last, listed.last, lexicon)


def _may_hold(total: Claim, listed: Listed, lexicon: Lexicon) -> bool:
    """Whether a list that is complete may be of a total whose noun says nothing against it: 72 buses, 14 minibuses."""
    if base(total) != "count" or is_bare(total) or len(listed.parts) < 3:
        return False
    if listed.points < lists.COMPLETE and not names_all(listed, total):
        return False
    strange = any(is_stranger(total, part, lexicon) for part in listed.parts)
    named = not total.names.isdisjoint(lists.names_of(listed)) or names_in(listed.page.article, total.names)
    return not strange and named and is_near(total, listed.parts, *SLIP)


def _can_share_sentence(listed: Listed, whole: Whole, lexicon: Lexicon) -> bool:
    """Whether a figure beside a list is so near and so marked that it is meant as its total."""
    marked = listed.is_split or (counts_parts(listed, whole) and whole.claim.start < listed.parts[0].start)
    marked = marked or (listed.points > 1 and is_whole(listed.line, whole.claim, lexicon))
    marked = marked or "total" in whole.claim.cues or is_marked(listed.line, whole.claim, lexicon)
    return marked and is_near(whole.claim, listed.parts, *SLIP)


def _is_overfull(listed: Listed, whole: Whole, lexicon: Lexicon) -> bool:
    """Whether a list that may leave something out is more than a total of its article; people are no passengers."""
    if whole.page is not listed.page or not exceeds(listed.parts, whole.claim):
        return False
    generic = any(is_generic(part.subject_head, lexicon) for part in listed.parts)
    return not generic or is_generic(whole.claim.subject_head, lexicon)


def _is_within(listed: Listed, whole: Whole) -> bool:
    """Whether a claim stands among the items of a list."""
    parts = listed.parts
    return listed.at <= whole.at <= listed.last and parts[0].start <= whole.claim.start <= parts[-1].start


def _candidate(listed: Listed, whole: Whole) -> Candidate:
    scope = "article" if whole.page is listed.page else "set"
    return Candidate(whole.claim, listed.parts, "a list, and the total stated elsewhere", Decimal("0.7"), scope)

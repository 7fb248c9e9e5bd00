"""A list here, its total elsewhere: "520 people left Alder, 385 left Brook and 235 left Combe" ... "the 1,140 evacuees".

Nothing in one sentence says that the list is all of the total. What speaks for it: the text counts the places it lists
("four call centres", and four items), the items are the known kinds of the total (men and women; gold, silver and
bronze), the total is spoken of as known ("the 252 people") or as a total, and both sentences share names and words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, kinds_of, same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near, overlaps, summed
from numcheck.relations.reading import Line, phrases
from numcheck.relations.series import Series
from numcheck.words.lexicon import Lexicon

CLOSE = (Decimal("0.75"), Decimal("1.34"))
ENOUGH = 3  # points of evidence that a list is all of a total


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Lists with the total that another sentence or article states."""
    totals: dict[str, list[tuple[Page, int, Claim]]] = {}
    for page in read:
        for i, items in enumerate(page.items):
            for claim in items:
                totals.setdefault(claim.quantity.base, []).append((page, i, claim))
    for page in read:
        for i, lists in enumerate(page.series):
            for series in lists:
                if not overlaps(page.lines[i], lexicon) and not _is_partial(series, lexicon):
                    yield from _totals_of(page, i, series, totals.get(series.claims[0].quantity.base, []), lexicon)


def _is_partial(series: Series, lexicon: Lexicon) -> bool:
    words = series.line.sentence.lower
    return phrases(lexicon, "partial").inside(words)


def _totals_of(
    page: Page, i: int, series: Series, totals: list[tuple[Page, int, Claim]], lexicon: Lexicon
) -> Iterator[Candidate]:
    counted = counts_its_items(series)
    partition = is_partition(series, lexicon)
    if not counted and not partition and len(series.claims) < 3:
        return
    reached = summed(series.claims)
    found = []
    for other, j, total in totals:
        if total in series.claims or (other is page and abs(i - j) == 0 and not counted):
            continue
        if not all(can_hold(total, part, lexicon) for part in series.claims):
            continue
        if reached.meets(total.interval):
            return  # some statement of the set fits the list
        if is_near(total, series.claims, *CLOSE):
            score = _evidence(page, series, other, other.lines[j], total, lexicon) + 2 * counted + 2 * partition
            if score >= ENOUGH + (other is not page):
                found.append((score, total, other is page))
    if found:
        _, total, here = max(found, key=lambda one: one[0])
        yield Candidate(
            total, series.claims, "a list and the total stated elsewhere", Decimal("0.7"), "article" if here else "set"
        )


def _evidence(page: Page, series: Series, other: Page, line: Line, total: Claim, lexicon: Lexicon) -> int:
    """Points for the total being of this list."""
    points = 0
    determiner = line.before(total, 2)
    if determiner and determiner[-1] in {"the", "all", "its", "their"}:
        points += 1
    if "total" in total.cues or "all" in determiner:
        points += 1
    here = series.line.sentence
    if series.claims[0].names & total.names or _names(page) & total.names:
        points += 1
    if same_noun(series.claims[0].subject_head, total.subject_head, lexicon) or kinds_of(
        series.claims[0].subject_head, lexicon
    ) & kinds_of(total.subject_head, lexicon):
        points += 1
    shared = series.claims[0].topic & total.topic
    points += min(2, len(shared) // 2)
    return points + (here.paragraph == line.sentence.paragraph and other is page)


def _names(page: Page) -> frozenset[str]:
    return frozenset().union(*(claim.names for claim in page.article.claims[:6]))


def counts_its_items(series: Series) -> bool:
    """Whether the sentence counts what it lists: "three stages, of 42, 57 and 38 miles"."""
    size = len(series.claims)
    first = series.claims[0]
    return size > 2 and any(
        claim.kind == "count" and claim.value == size and claim.start < first.start and claim not in series.claims
        for claim in series.line.claims
    )


@cache
def _partitions(lexicon: Lexicon) -> tuple[tuple[tuple[frozenset[str], ...], frozenset[str]], ...]:
    return tuple(
        (
            tuple(frozenset(nouns) for nouns in partition["parts"]),
            frozenset(noun for nouns in partition["optional"] for noun in nouns),
        )
        for partition in lexicon.table("wholes")["partitions"].values()
    )


def is_partition(series: Series, lexicon: Lexicon) -> bool:
    """Whether the items are the kinds that a whole is split into: golds, silvers and bronzes."""
    heads = [claim.subject_head or "" for claim in series.claims]
    return any(
        all(any(head in nouns for head in heads) for nouns in needed)
        and all(head in optional or any(head in nouns for nouns in needed) for head in heads)
        and len(set(heads)) == len(heads)
        for needed, optional in _partitions(lexicon)
    )


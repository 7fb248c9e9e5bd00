"""More votes than members: "by 27 votes to 22. Nine abstained and five were absent" in a house of 61.

Fewer say nothing: seats stand empty, and members stay away without being told of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.parts_of_total.candidate import Candidate, Page, exceeds, fits, is_below, is_near
from numcheck.relations.reading import Line, phrases, unit_end
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal(1), Decimal("1.2"))  # sum over total
AROUND = 2  # sentences with numbers before and behind a vote that tell of the house and of who did not vote
LABEL = 5  # words behind a number, in which it is said that they did not vote
STOPS = frozenset({",", ";", ".", "and", "while", "with"})


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Each house with the votes of more members than it has."""
    for i, line in enumerate(page.lines):
        for claim in line.claims:
            if claim.kind == "score" and phrases(lexicon, "vote_words").told_in(line):
                yield from _of_vote(page, i, claim, lexicon)


def _of_vote(page: Page, i: int, vote: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    both = _for_and_against(vote)
    near = [
        j
        for j in range(max(0, i - AROUND), min(len(page.lines), i + AROUND))
        if page.lines[j].sentence.part == vote.part
    ]
    if both is None or sum(claim.kind == "score" for j in near for claim in page.lines[j].claims) > 1:
        return
    others = [
        claim
        for j in near
        for claim in page.items[j]
        if j >= i and claim.start > vote.start and _did_not_vote(page.lines[j], claim, lexicon)
    ]
    if not others:
        return
    houses = [
        claim for j in near for claim in page.items[j] if claim.subject_head in phrases(lexicon, "members").single
    ]
    found = [
        Candidate(house, (both, *others), "votes, and those not cast, in a house", Decimal("0.8"), "article")
        for house in houses
        if house.kind == "count" and all(house.id != other.id for other in others) and is_below(both, house)
    ]
    if any(fits(one) for one in found):
        return
    yield from (one for one in found if exceeds(one.parts, one.total) and is_near(one.total, one.parts, *SLIP))


def _did_not_vote(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a count is of those who abstained or were absent."""
    if claim.kind != "count":
        return False
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + LABEL]
    end = next((at for at, word in enumerate(behind) if word in STOPS), len(behind))
    return phrases(lexicon, "no_vote").inside(behind[:end]) and "of" not in line.before(claim, 1)


def _for_and_against(vote: Claim) -> Claim | None:
    """All who voted, as one count: the 49 of "27 votes to 22"."""
    sides = vote.quantity.number.range
    if sides is None:
        return None
    cast = sum(sides, Decimal(0))
    number = replace(vote.quantity.number, form="cardinal", value=cast, range=None, interval=Interval(cast, cast))
    quantity = replace(vote.quantity, number=number, kind="count", unit="count", dimension="count", base="count")
    return replace(vote, quantity=quantity, interval=quantity.base_interval)

"""A side's points by quarters, halves or periods, and its score: "22 points in the first quarter, 18 in ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near
from numcheck.relations.reading import Line, first_word, is_bare, phrases, unit_end
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal("0.85"), Decimal("1.15"))  # sum over score
GAMES = {"quarter": 4, "quarters": 4, "half": 2, "halves": 2, "period": 3, "periods": 3}
LAST = frozenset({"last", "final", "closing"})


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Lists of points that are all of a game, with the score of that side."""
    for i, line in enumerate(page.lines):
        if len(line.claims) < 3 or GAMES.keys().isdisjoint(line.words):
            continue
        for series in page.series[i]:
            parts = _all_of_it(line, series.claims, lexicon)
            names = _side(line, series.claims[0])
            if parts and names and not _goes_on(page, lexicon):
                yield from _scores(page, parts, names)


def _all_of_it(line: Line, claims: Sequence[Claim], lexicon: Lexicon) -> tuple[Claim, ...]:
    """The items, where each is of another part of the game and none is left out."""
    words = line.sentence.lower
    ranks = {word: rank for rank, those in enumerate(lexicon.table("constructions")["ranks"]) for word in those}
    length = next(GAMES[word] for word in words if word in GAMES)
    if len(claims) != length:
        return ()
    ends = [*map(first_word, claims[1:]), len(words)]
    for at, (claim, end) in enumerate(zip(claims, ends, strict=True)):
        told = words[unit_end(claim) : min(end, unit_end(claim) + 8)]
        found = {length - 1 if word in LAST else ranks[word] for word in told if word in LAST or word in ranks}
        if found != {at}:
            return ()
    return tuple(claims)


def _side(line: Line, first: Claim) -> frozenset[str]:
    """The names before a list of points: whose they are."""
    words = line.sentence.words[: first_word(first)]
    return frozenset(word.lower() for word in words if word[0].isupper() and len(word) > 3)


def _goes_on(page: Page, lexicon: Lexicon) -> bool:
    """Whether the game went on after its time."""
    return any(phrases(lexicon, "extra_time").told_in(line) for line in page.lines)


def _scores(page: Page, parts: tuple[Claim, ...], names: frozenset[str]) -> Iterator[Candidate]:
    """As in "Tigers 86, Falcons 79": a number right behind the name."""
    for line in page.lines:
        for claim in line.claims:
            before = line.sentence.words[first_word(claim) - 1] if first_word(claim) else ""
            told = claim.kind == "count" and is_bare(claim) and before[:1].isupper() and before.lower() in names
            if told and claim not in parts and is_near(claim, parts, *SLIP):
                yield Candidate(claim, parts, "points by parts of a game, and the score", Decimal("0.8"), "article")

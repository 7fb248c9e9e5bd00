"""A total over several of one kind, each told elsewhere: the trucks of a first, a second and a third convoy.

The parts are found by their rank: each stands in a sentence that speaks of the first, second or third of what the
total's sentence counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near
from numcheck.relations.reading import Line, phrases
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of a counted sequence, with one part for each rank."""
    for page in read:
        for i, line in enumerate(page.lines):
            if not phrases(lexicon, "together").inside(line.sentence.lower):
                continue
            for counted in line.claims:
                if counted.kind == "count" and counted.value in {2, 3, 4, 5} and counted.subject_head:
                    yield from _total(read, page.items[i], counted, lexicon)


def _total(read: Sequence[Page], items: Sequence[Claim], counted: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    for total in items:
        if total is counted or total.kind != "count" or total.word < counted.word or total.subject_head is None:
            continue
        ranked: dict[int, Claim] = {}
        for page in read:
            for line, claims in zip(page.lines, page.items, strict=True):
                rank = _rank(line, counted.subject_head or "", lexicon)
                same = [claim for claim in claims if _is_same(claim, total, lexicon)]
                if rank is not None and len(same) == 1 and same[0].sentence is not total.sentence:
                    ranked.setdefault(rank, same[0])
        parts = tuple(ranked[rank] for rank in sorted(ranked))
        if sorted(ranked) == list(range(int(counted.value or 0))) and is_near(total, parts):
            yield Candidate(total, parts, "each of a sequence, and all of it", Decimal("0.75"), "set")
            return


def _is_same(claim: Claim, total: Claim, lexicon: Lexicon) -> bool:
    return claim.kind == "count" and same_noun(claim.subject_head, total.subject_head, lexicon)


@cache
def _ranks(lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(words) for words in lexicon.table("constructions")["ranks"])


def _rank(line: Line, head: str, lexicon: Lexicon) -> int | None:
    """Which of them a sentence tells of: the rank whose word stands up to three words before the noun."""
    words = line.sentence.lower
    for at, word in enumerate(words):
        if word[:3] == head[:3] and lemma(word, lexicon) == head:
            before = frozenset(words[max(0, at - 3) : at])
            rank = next((rank for rank, names in enumerate(_ranks(lexicon)) if before & names), None)
            if rank is not None:
                return rank
    return None

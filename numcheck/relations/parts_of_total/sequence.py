"""A total over several of one kind, each told elsewhere: the trucks of a first, a second and a third convoy.

The parts are found by their rank: each stands in a sentence that speaks of the first, second or third of what the
total's sentence counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near
from numcheck.relations.reading import Line, phrases
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

Ranked = dict[str, list[tuple[int, tuple[Claim, ...]]]]


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of a counted sequence, with one part for each rank."""
    ranked: Ranked | None = None
    for page in read:
        for i, line in enumerate(page.lines):
            if not phrases(lexicon, "together").told_in(line):
                continue
            for counted in line.claims:
                if counted.kind == "count" and counted.value in {2, 3, 4, 5} and counted.subject_head:
                    ranked = _ranked(read, lexicon) if ranked is None else ranked
                    yield from _total(ranked.get(counted.subject_head, []), page.items[i], counted, lexicon)


def _total(
    ranked: Sequence[tuple[int, tuple[Claim, ...]]], items: Sequence[Claim], counted: Claim, lexicon: Lexicon
) -> Iterator[Candidate]:
    """The first total behind the count of the sequence that has a part of its noun for every rank."""
    for total in items:
        if total is counted or total.kind != "count" or total.word < counted.word or total.subject_head is None:
            continue
        found: dict[int, Claim] = {}
        for rank, claims in ranked:
            same = [claim for claim in claims if _is_same(claim, total, lexicon)]
            if len(same) == 1 and same[0].sentence is not total.sentence:
                found.setdefault(rank, same[0])
        parts = tuple(found[rank] for rank in sorted(found))
        if sorted(found) == list(range(int(counted.value or 0))) and is_near(total, parts):
            yield Candidate(total, parts, "each of a sequence, and all of it", Decimal("0.75"), "set")
            return


def _is_same(claim: Claim, total: Claim, lexicon: Lexicon) -> bool:
    return claim.kind == "count" and same_noun(claim.subject_head, total.subject_head, lexicon)


def _ranked(read: Sequence[Page], lexicon: Lexicon) -> Ranked:
    """By the noun of which a sentence tells the first, second or third: the rank, and the sentence's figures."""
    ranks = {word: rank for rank, words in enumerate(lexicon.table("constructions")["ranks"]) for word in words}
    found: Ranked = {}
    for page in read:
        for line, items in zip(page.lines, page.items, strict=True):
            if not items or ranks.keys().isdisjoint(line.words):
                continue
            told: dict[str, int] = {}
            for noun, rank in _nouns(line, ranks, lexicon):
                told.setdefault(noun, rank)
            for noun, rank in told.items():
                found.setdefault(noun, []).append((rank, items))
    return found


def _nouns(line: Line, ranks: Mapping[str, int], lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """The nouns up to three words behind a word of rank."""
    words = line.sentence.lower
    for at, word in enumerate(words):
        if word in ranks:
            for noun in words[at + 1 : at + 4]:
                yield lemma(noun, lexicon), ranks[word]

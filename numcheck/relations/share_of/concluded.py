"""A share that follows from the count before: "1,300 of the 4,000 seats were empty. The house was thus 68% full".

The sentence has a word for a conclusion and the share as its only figure; the one before has one part and its whole. It
is silent where the share is that of the part or of the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.relations.reading import phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts
from numcheck.relations.share_of.matched import SURE, pairs
from numcheck.relations.share_of.stated import shared
from numcheck.words.lexicon import Lexicon

THUS = frozenset({"thus", "therefore", "hence", "accordingly"})
NEAR = Decimal("0.015")
HUNDRED = Decimal(100)


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that follow from one part and whole; `taken` are those that have theirs already."""
    for page, i, line, share in known.open(taken):
        if not i or THUS.isdisjoint(line.words) or amounts(line) or share.quantity.number.modifier != "exact":
            continue
        before = page[i - 1]
        if line.sentence.index - before.sentence.index > 1 or before.sentence.part != line.sentence.part:
            continue
        if sum(claim.kind in ("percent", "ratio") for claim in (*line.claims, *before.claims)) > 1:
            continue
        if phrases(lexicon, "another_whole").inside(line.sentence.lower[unit_end(share) :]):
            continue
        found = list(pairs(known.articles[share.article], [before], lexicon))
        if len(found) != 1 or len(amounts(before)) != 2:
            continue
        value = (share.value or Decimal(0)) / (HUNDRED if share.kind == "percent" else 1)
        ratio = found[0].ratio
        if min(abs(ratio - value), abs(1 - ratio - value)) > NEAR:
            yield shared(share, found[0].part, found[0].whole, "a part, and the share that follows", SURE, "article")

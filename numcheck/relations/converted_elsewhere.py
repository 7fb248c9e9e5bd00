"""One measure told in two units in two places: "1,150 metres above the sea" here, "which is 3,770 feet high" there.

Relations of kind `converted`, as in `converted.py`, with the fact `scope` `article` or `set`. A name in both
sentences and the same side of the thing (how high, how far off the same cape) say that it is one measure; that a
desk converted it is said by the second unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.reading import Line, Phrases, lines, phrases_of, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
AROUND = 5  # words on either side that say which side of the thing is measured
FEW = 400  # measures of one key; more are a table


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every pair of measures of one thing in different units."""
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for article in articles:
        for line in lines(article):
            for claim in line.claims:
                if claim.kind == "measure" and claim.value is not None and claim.status == "asserted":
                    for key in _keys(line, claim, lexicon):
                        groups.setdefault(key, []).append(claim)
    seen: set[tuple[str, str]] = set()
    for claims in groups.values():
        for relation in _pairs(claims[:FEW]):
            ids = tuple(claim.id for _, claim in relation.roles)
            if ids not in seen:
                seen.add((ids[0], ids[1]))
                yield relation


def _keys(line: Line, claim: Claim, lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """Base unit, side measured and name; of a distance the name right behind it."""
    words = line.sentence.lower
    end = unit_end(claim)
    before = line.before(claim, AROUND)
    for side, said in _sides(lexicon).items():
        if side == "distance":
            if said.begin(words[end:]):
                place = " ".join(word for word in line.sentence.words[end : end + 5] if word[0].isupper())
                if place:
                    yield (claim.quantity.base, side, place.lower())
        elif said.inside((*before, *words[end : end + AROUND])):
            for name in claim.names:
                yield (claim.quantity.base, side, name)


@cache
def _sides(lexicon: Lexicon) -> dict[str, Phrases]:
    return {side: phrases_of(words) for side, words in lexicon.table("constructions")["sides"].items()}


def _pairs(claims: Sequence[Claim]) -> Iterator[Relation]:
    """The first claim in each unit, with the first in another."""
    firsts: dict[str, Claim] = {}
    for claim in claims:
        firsts.setdefault(claim.quantity.unit, claim)
    one, *others = firsts.values()
    for other in others:
        if other.sentence is not one.sentence:
            scope = "article" if other.article == one.article else "set"
            reason = Reason("one measure of one name, in two units", SURE)
            facts = {"difference": "no", "scope": scope}
            yield Relation("converted", (("first", one), ("second", other)), SURE, (reason,), facts)

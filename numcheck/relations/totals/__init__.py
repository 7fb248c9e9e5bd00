"""Totals: counts and amounts that claim to be the sum of something, and what supports them.

One `Relation` of kind `total` for each sentence that states any; the role of each is `total`, and `part` that
of the figures of the same noun which fall short of an unsupported one. `facts["support"]` is
`source` (the sentence says who counted, goes on from one that does, or another sentence tells where the figure comes
from), `mention` (the figure comes again in the set), `breakdown` (figures of one paragraph of the set add up to it),
`table` (a cell of a table states it, or a column adds up to it) or `none`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, partial
from itertools import groupby
from types import MappingProxyType

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.totals.cues import compiled
from numcheck.relations.totals.figures import Unit, laid_out
from numcheck.relations.totals.stated import totals
from numcheck.relations.totals.support import parts_told, support, tells_its_source
from numcheck.relations.totals.tabled import given, in_table
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

KIND = "total"
CONFIDENCE = Decimal("0.6")


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every sentence that states totals, with the totals in it and their support."""
    cues = compiled(lexicon)
    figures: dict[str, Unit] | None = None
    in_tables = cache(partial(given, articles, lexicon))
    for article in articles:
        told = cache(partial(tells_its_source, article, cues))
        before: Sentence | None = None
        for _, group in groupby(article.claims, key=lambda claim: id(claim.sentence)):
            claims = list(group)
            sentence = claims[0].sentence
            found = totals(sentence, claims, cues)
            if found:
                figures = figures or laid_out(articles)
                how = support(found, before, told, figures, cues)
                if how == "none" and in_table(found, in_tables()):
                    how = "table"
                parts = parts_told(found, figures) if how == "none" else ()
                yield _relation(found, parts, how)
            before = sentence


def _relation(totals: Sequence[Claim], parts: Sequence[Claim], support: str) -> Relation:
    return Relation(
        KIND,
        (*(("total", claim) for claim in totals), *(("part", claim) for claim in parts)),
        CONFIDENCE,
        (Reason(f"support: {support}", Decimal(0)),),
        MappingProxyType({"support": support}),
    )

"""A rate, how many times it counts, and what that comes to: "12 trucks a day for five days, 60 trucks".

Relations of kind `rate-of-total`: roles `rate` (so much of something per day, per head, each), `times` (the days, the
heads; left out where the words say it without a figure: "a week", "in May") and `total`, one claim each. Of two rates
for times of different length `rate` is that of the shorter and `total` that of the longer; of an adverb ("twice a
day") there is no claim, and `said` gives its words.

Facts: `low` and `high`, between which the factor lies by which the figures as stated are multiplied beside (units, and
how many of one time are in another); `slack`, the share by which the product may be off, since a rate is often a round
average; `scope` is `sentence`, `article` or `set`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.rate_of import frequencies, products, restated
from numcheck.relations.rate_of.pace import has_signs
from numcheck.relations.reading import lines
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every rate with what it comes to, article by article."""
    for article in articles:
        page = lines(article)
        for i, line in enumerate(page):
            if not has_signs(line, lexicon):
                continue
            again = tuple(restated.find(line, lexicon))
            yield from again
            yield from frequencies.find(line, lexicon)
            taken = frozenset(claim.id for relation in again for _, claim in relation.roles)
            yield from products.find(page, i, taken, lexicon)

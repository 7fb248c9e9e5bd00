"""The figures of a table: totals and their rows, shares beside counts, changes between years, cells told in the text.

Relations of the kinds that prose makes too: `parts-of-total`, `share-of`, `before-after`, `same-thing`. A table says
little in words, so that what belongs together is taken from its labels and proved by the rest of it: a total is one
where other columns add up, a share one where the other rows fit. What most of a table does not bear out is left alone.

It is read twice, as it stands and turned: columns are to rows what rows are to columns. Facts: `scope` is `sentence`
where the rest of the table proves what belongs together, else `article`; `table` is "yes".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every total, share and change of the tables."""
    for article in articles:
        if article.cells:
            from numcheck.relations.tabled.related import of_article

            yield from of_article(article, lexicon)

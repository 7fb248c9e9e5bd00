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
from numcheck.relations.tabled import moves, shares, told, totals
from numcheck.relations.tabled.grid import Grid, grids
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every total, share and change of the tables."""
    for article in articles:
        if not article.cells:
            continue
        tables = tuple(grids(article, lexicon))
        for grid in tables:
            yield from _of_table(grid, lexicon)
        yield from told.find(article, tables, lexicon)


def _of_table(grid: Grid, lexicon: Lexicon) -> Iterator[Relation]:
    """The relations of one table; a figure that is off in several ways is told of in the narrowest."""
    sums = totals.find(grid, lexicon)
    off = frozenset(claim.id for one in sums if not one.fits for claim in one.parts if claim.kind != "percent")
    views = (grid, grid.turned())
    related = [one for view in views for one in shares.find(view, off, lexicon)]
    wrong = {claim.id for relation, fits in related if not fits for claim in relation.of("share")}
    for one in sums:
        if one.fits or one.total.kind != "percent" or not any(part.id in wrong for part in one.parts):
            yield one.relation
    yield from (relation for relation, _ in related)
    for view in views:
        yield from moves.find(view, off, lexicon)

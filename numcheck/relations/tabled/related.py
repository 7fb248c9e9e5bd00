"""The relations of the tables of one article, the narrowest of several that tell of one figure."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.relations.article import Article
from numcheck.relations.relation import Relation
from numcheck.relations.tabled import moves, shares, told, totals
from numcheck.relations.tabled.grid import Grid, grids
from numcheck.words.lexicon import Lexicon


def of_article(article: Article, lexicon: Lexicon) -> Iterator[Relation]:
    """Every total, share and change of the tables of an article; loaded only where there are any."""
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

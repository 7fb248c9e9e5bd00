"""What a table of the set says for a total of the text: a cell that states it, or a column that adds up to it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.tabled.grid import Grid, grids
from numcheck.relations.tabled.totals import is_total
from numcheck.words.lexicon import Lexicon

FEWEST = 2  # figures of a column


def in_table(totals: Sequence[Claim], articles: Sequence[Article], lexicon: Lexicon) -> bool:
    """Whether a table gives one of the totals of a sentence; it lends its support to the others."""
    tables = [grid for article in articles if article.cells for grid in grids(article, lexicon)]
    return any(_gives(view, total, lexicon) for grid in tables for view in (grid, grid.turned()) for total in totals)


def _gives(grid: Grid, total: Claim, lexicon: Lexicon) -> bool:
    barred = lexicon.table("table_words")["no_sum"]
    rows = [row for row, name in enumerate(grid.names) if not is_total(name, lexicon) and row not in grid.subs]
    for field, name in enumerate(grid.fields):
        if any(cell.base == total.base and cell.interval.meets(total.interval) for cell in grid.field(field)):
            return True
        cells = [cell for row in rows if (cell := grid.figures[row][field]) is not None and cell.base == total.base]
        if len(cells) >= FEWEST and not has(name, barred) and _sum(cells).meets(total.interval):
            return True
    return False


def _sum(cells: Sequence[Claim]) -> Interval:
    return sum((cell.interval for cell in cells), Interval(Decimal(0), Decimal(0)))

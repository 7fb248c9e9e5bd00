"""What a table of the set says for a total of the text: a cell that states it, or a column that adds up to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.tabled.grid import Grid, grids
from numcheck.relations.tabled.totals import is_total
from numcheck.words.lexicon import Lexicon

FEWEST = 2  # figures of a column


Given = Mapping[str, Sequence[Interval]]


def given(articles: Sequence[Article], lexicon: Lexicon) -> Given:
    """What the cells of all tables admit, and what their columns and rows add up to, by unit."""
    found: dict[str, list[Interval]] = {}
    for grid in (grid for article in articles if article.cells for grid in grids(article, lexicon)):
        for cell in (cell for field in range(len(grid.fields)) for cell in grid.field(field)):
            found.setdefault(cell.base, []).append(cell.interval)
        for view in (grid, grid.turned()):
            for base, together in _sums(view, lexicon):
                found.setdefault(base, []).append(together)
    return found


def in_table(totals: Sequence[Claim], figures: Given) -> bool:
    """Whether a table gives one of the totals of a sentence; it lends its support to the others."""
    return any(one.meets(total.interval) for total in totals for one in figures.get(total.base, ()))


def _sums(grid: Grid, lexicon: Lexicon) -> Iterator[tuple[str, Interval]]:
    barred = lexicon.table("table_words")["no_sum"]
    rows = [row for row, name in enumerate(grid.names) if not is_total(name, lexicon) and row not in grid.subs]
    for field, name in enumerate(grid.fields):
        cells = [cell for row in rows if (cell := grid.figures[row][field]) is not None]
        if len(cells) >= FEWEST and len({cell.base for cell in cells}) == 1 and not has(name, barred):
            yield cells[0].base, sum((cell.interval for cell in cells), Interval(Decimal(0), Decimal(0)))

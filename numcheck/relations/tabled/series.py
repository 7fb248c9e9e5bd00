"""The rows of a table that are times, in their order."""

from __future__ import annotations

from numcheck.claims.columns import words_of
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.times import is_year


def in_order(grid: Grid, times: frozenset[int]) -> list[int]:
    """The rows that are times, the earliest first."""
    order = sorted(times)
    return order[::-1] if _year(grid, order[0]) > _year(grid, order[-1]) else order


def follows(grid: Grid, before: int, row: int) -> bool:
    """Whether two rows are a year and the next."""
    return _year(grid, before) + 1 == _year(grid, row) > 1


def _year(grid: Grid, row: int) -> int:
    """The year that a row is, 0 where it is none, or a part of one."""
    words = words_of(grid.names[row])
    return int(words[0]) if len(words) == 1 and is_year(words[0]) else 0

"""The noun of a table: its cells in a grid, each where it stands in the text, and the words around that say what it is.

Whoever reads a format (Markdown, HTML) finds the cells; `gridded` puts them in their places.
`without` takes the cells out of the prose of a part, but for those that hold whole sentences: what a row and a column
say of a figure is not what the words beside it in prose would.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from numcheck.records import record

SENTENCES = 60  # characters: a cell with so many is prose
LARGEST = 2000  # rows or columns: what claims to span more is broken
FAR = 1500  # characters in which a heading stands above its table
_BAR = " | "
_CAPTION = re.compile(r"(?:table|tabelle|figure|chart|:)(?=\W|\s|\d)", re.IGNORECASE)


@record
class Cell:
    """A cell: `start` to `end` cut its content out of the part's text, `prose` has that length, markup blanked."""

    start: int
    end: int
    prose: str
    is_header: bool = False
    colspan: int = 1
    rowspan: int = 1

    @property
    def words(self) -> str:
        """The prose with single spaces."""
        return " ".join(self.prose.split())

    @property
    def is_prose(self) -> bool:
        """Whether it is written in sentences, to be read as text is."""
        return self.end - self.start >= SENTENCES and len(self.words) >= SENTENCES


@dataclass(frozen=True)
class Table:
    """`rows` is the grid: the same cell at every place that it spans, None where a row has no cell.

    `caption` is the table's own; `heading` the last heading above it, `before` and `after` the paragraphs next to it,
    as prose with single spaces; each "" where there is none.
    """

    start: int
    end: int
    rows: tuple[tuple[Cell | None, ...], ...]
    caption: str = ""
    heading: str = ""
    before: str = ""
    after: str = ""

    @cached_property
    def width(self) -> int:
        """How many columns it has."""
        return max(map(len, self.rows), default=0)

    @property
    def named(self) -> tuple[str, ...]:
        """What names it: its caption, the heading above it, a line before it that is no sentence."""
        before = self.before if not self.before.endswith((".", "!", "?", ".”", '."')) else ""
        return tuple(dict.fromkeys(piece for piece in (self.caption, self.heading, before.lstrip("# ")) if piece))

    def own(self, row: int) -> tuple[Cell, ...]:
        """The cells that begin in a row, once each, in the order of the text."""
        above = set(map(id, self.rows[row - 1])) if row else set()
        cells = {id(cell): cell for cell in self.rows[row] if cell is not None and id(cell) not in above}
        return tuple(sorted(cells.values(), key=lambda cell: cell.start))

    def row_text(self, row: int) -> tuple[int, str]:
        """Where a row's own cells begin, and their prose from there on, bars between them; spans of the text fit it."""
        cells = self.own(row)
        if not cells:
            return self.start, ""
        pieces: list[str] = []
        at = cells[0].start
        for cell in cells:
            gap = cell.start - at
            pieces.append(_BAR.ljust(gap)[:gap] if pieces else "")
            pieces.append(cell.prose)
            at = cell.end
        return cells[0].start, "".join(pieces)


def gridded(rows: Iterable[Iterable[Cell]]) -> tuple[tuple[Cell | None, ...], ...]:
    """The cells of each row as they are written, put in every place that they span.

    >>> tall, wide, low = Cell(0, 1, "a", rowspan=2), Cell(2, 3, "b", colspan=2), Cell(4, 5, "c")
    >>> ["".join(cell.prose if cell else "-" for cell in row) for row in gridded([[tall, wide], [low]])]
    ['abb', 'ac']
    """
    hanging: dict[int, tuple[Cell, int]] = {}  # column -> a cell from above, and in how many rows it still stands
    return tuple(_row(iter(cells), hanging) for cells in rows)


def captioned(before: str, after: str) -> str:
    """The paragraph next to a table that is its caption by how it begins, "" where none is.

    >>> captioned("It rained.", "Table 2: homes lost")
    'Table 2: homes lost'
    """
    return next((one for one in (before, after) if _CAPTION.match(one)), "")


def paragraph_before(prose: str, start: int) -> str:
    """The paragraph that ends before a table, with single spaces."""
    above = prose[max(0, start - FAR) : start].rstrip()
    return " ".join(above[above.rfind("\n\n") + 1 :].split()) if above else ""


def paragraph_after(prose: str, end: int) -> str:
    """The paragraph that begins behind a table, with single spaces."""
    below = prose[end : end + FAR].lstrip()
    stop = below.find("\n\n")
    return " ".join(below[: stop if stop >= 0 else None].split())


def without(prose: str, found: Sequence[Table]) -> str:
    """The prose without the cells of its tables, but for those in sentences, each a paragraph of its own."""
    pieces: list[str] = []
    done = 0
    for table in found:
        pieces.append(prose[done : table.start])
        done = table.start
        for row in range(len(table.rows)):
            for cell in table.own(row):
                pieces += (_gap(prose[done : cell.start]), cell.prose if cell.is_prose else _blank(cell.prose))
                done = cell.end
        pieces.append(_gap(prose[done : table.end]))
        done = table.end
    return "".join([*pieces, prose[done:]])


def _blank(text: str) -> str:
    return " " * len(text)


def _gap(text: str) -> str:
    """What stands between cells, as the end of a paragraph."""
    return "\n" * len(text)


def _row(cells: Iterator[Cell], hanging: dict[int, tuple[Cell, int]]) -> tuple[Cell | None, ...]:
    row: list[Cell | None] = []
    cell = next(cells, None)
    while cell is not None or any(column >= len(row) for column in hanging):
        column = len(row)
        if column >= LARGEST:
            break
        if column in hanging:
            above, left = hanging.pop(column)
            row.append(above)
            if left > 1:
                hanging[column] = (above, left - 1)
            continue
        if cell is None:
            row.append(None)
            continue
        for at in range(column, column + max(1, min(cell.colspan, LARGEST))):
            row.append(cell)
            if cell.rowspan > 1:
                hanging[at] = (cell, min(cell.rowspan, LARGEST) - 1)
        cell = next(cells, None)
    return tuple(row)

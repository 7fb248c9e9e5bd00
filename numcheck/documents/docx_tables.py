"""The tables of a Word file that say something in rows and columns, noted while its text is laid out.

Word marks no header cells as such. A row that is repeated on every page heads its columns, and so does a first row of
words above rows of figures. Cells that are merged downwards, and tables inside others, only place things on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from numcheck.documents.package import child, children, local, value
from numcheck.documents.table import Cell, Table, captioned, gridded, paragraph_after, paragraph_before
from numcheck.records import record

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LEAST = 3  # rows, the head among them
_APART = frozenset({"tbl", "vMerge", "del", "moveFrom", "strike", "dstrike", "vanish", "webHidden"})
_FIGURE = re.compile(r"\W*(?:[A-Z]{1,3})?\W*\d[^\n]{0,20}")  # with its unit, and no sentence
_YEAR = re.compile(r"(?:19|20)\d\d")


@record
class Row:
    """The cells of a row as they are read, how many columns each spans, and whether the row heads the table."""

    cells: tuple[str, ...]
    spans: tuple[int, ...]
    is_head: bool

    @property
    def text(self) -> str:
        """The row as a line of text."""
        return " | ".join(cell for cell in self.cells if cell)

    def places(self, start: int) -> Iterator[tuple[int, int, int]]:
        """Where each cell begins and ends if the line begins at `start`, and its span; empty ones stand in the gap."""
        at = start
        for cell, span in zip(self.cells, self.spans, strict=True):
            if cell:
                yield at, at + len(cell), span
                at += len(cell) + 3
            else:
                yield at - 1, at - 1, span


def is_flat(table: Element) -> bool:
    """Whether a table is rows of cells and no more: none inside it, no cell that reaches further or is hidden."""
    inside = [local(item) for item in table.iter() if item is not table]
    rows = sum(local(item) == "tr" for item in table)
    return _APART.isdisjoint(inside) and inside.count("tr") == rows


def row(item: Element, texts: Sequence[str]) -> Row:
    """A row whose cells read so."""
    cells = [cell for cell in item if local(cell) in ("tc", "sdt")]
    spans = tuple(
        int(told) if (told := value(child(cell, "tcPr", "gridSpan")) or "").isdecimal() else 1 for cell in cells
    )
    about = child(item, "trPr")
    heads = about is not None and any(value(one) not in ("0", "false", "off") for one in children(about, "tblHeader"))
    return Row(tuple(texts), spans, heads)


def table(rows: Sequence[tuple[int, Row]], prose: str, shift: int) -> Table | None:
    """The table of rows that begin at these places of a text; its prose begins at `shift`. None if it is none."""
    head = _head([one for _, one in rows])
    if len(rows) < LEAST or not head:
        return None
    made = [
        [_cell(prose, low - shift, high - shift, span, is_header=number < head) for low, high, span in one.places(at)]
        for number, (at, one) in enumerate(rows)
    ]
    start, end = made[0][0].start, made[-1][-1].end
    grid = gridded(made)
    if max(map(len, grid)) < 2 or sum(cell.is_prose for line in made for cell in line) * 4 > sum(map(len, made)):
        return None
    before, after = paragraph_before(prose, max(0, start)), paragraph_after(prose, end)
    return Table(max(0, start), end, grid, captioned(before, after), "", before, after)


def _cell(prose: str, start: int, end: int, span: int, *, is_header: bool) -> Cell:
    return Cell(start, end, prose[start:end], is_header, span)


def _head(rows: Sequence[Row]) -> int:
    """How many rows head the table."""
    marked = next((at for at, one in enumerate(rows) if not one.is_head), len(rows))
    if marked:
        return marked if marked < len(rows) else 0
    names = [cell for cell in rows[0].cells[1:] if not _YEAR.fullmatch(cell)]
    below = [cell for one in rows[1:] for cell in one.cells[1:] if cell]
    figures = sum(_FIGURE.fullmatch(cell) is not None for cell in below)
    is_words = all(rows[0].cells[1:]) and not any(map(_FIGURE.fullmatch, names))
    return int(is_words and len(rows[0].cells) > 1 and 2 * figures > len(below))

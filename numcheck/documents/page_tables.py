"""The tables of a page, noted while its text is written: cells with the places that they got in the text.

What a table says in rows and columns it marks as such: with header cells, or with a first row in bold type above rows
of figures. Those without, of one column, around other tables, or written in sentences only place things on the page and
stay text. So does a table of which a cell was left out as no part of the article: what is missing might be what makes
the rest add up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from numcheck.documents.markup import Piece
from numcheck.documents.table import (
    FAR,
    LARGEST,
    Cell,
    Table,
    captioned,
    gridded,
    paragraph_after,
    paragraph_before,
)

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD = frozenset({"b", "strong"})
NAMES = HEADINGS | _BOLD | {"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
BAR = "| "  # stands before every cell in the text
_SECTIONS = frozenset({"thead", "tbody", "tfoot"})
_FIGURE = re.compile(r"(?!(?:19|20)\d\d\Z)\W*\d[\d.,\s]*\W*")  # and no year, which heads columns
_BEGINS = re.compile(r"\W*(?:[A-Z]{1,3})?\W*\d[^\n]{0,20}")  # a figure with its unit, and no sentence

Span = tuple[int, int]


@dataclass(slots=True)
class _Box:
    """A cell as noted: `start` and `end` in the text once something of it is written, both its place till then."""

    is_header: bool
    is_scoped: bool
    is_in_head: bool  # inside `thead`
    colspan: int
    rowspan: int
    start: int
    end: int
    is_written: bool = False
    is_thin: bool = False  # whether a text of it is not in bold type
    is_lost: bool = False  # whether a text of it was left out


@dataclass(slots=True)
class _Noted:
    """A table as noted. Its sections are apart, since no cell reaches from one into the next."""

    start: int = -1  # where its first row begins
    end: int = -1
    sections: list[list[list[_Box]]] = field(default_factory=list)
    is_in_head: bool = False
    is_layout: bool = False
    caption: Span | None = None
    heading: Span | None = None


class Noted:
    """Takes down tags and texts in the order of the page."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.found: list[_Noted] = []
        self._depth = 0
        self._row: list[_Box] | None = None
        self._box: _Box | None = None
        self._bold = 0  # how many elements of bold type are open in the cell
        self._run: list[int] | None = None  # a caption or heading: where it begins and ends so far
        self._heading: Span | None = None

    def turn(self, piece: Piece, at: int) -> None:
        """A tag of one of the `NAMES`, where the text is `at` long."""
        name, opens = piece.name, piece.kind == "open"
        if name in HEADINGS:
            self._heads(at, opens=opens)
        elif name == "table":
            self._tables(piece, opens=opens)
        elif name in _BOLD:
            self._bold = max(0, self._bold + (1 if opens else -1))
        elif self._depth == 1:
            self._inside(piece, at, opens=opens)

    def write(self, start: int, end: int) -> None:
        """A piece of text was written."""
        if self._run is not None:
            self._run[:] = [self._run[0] if len(self._run) == 2 else start, end]
        if not self._depth:
            return
        table = self.found[-1]
        if self._box is not None:
            self._box.start = self._box.start if self._box.is_written else start
            self._box.end, self._box.is_written = end, True
            self._box.is_thin = self._box.is_thin or not self._bold
            table.end = end
        elif self._run is None or table.start >= 0:
            table.is_layout = True  # text between the cells

    def lose(self) -> None:
        """A piece of text was left out."""
        if self._box is not None:
            self._box.is_lost = True
        elif self._depth and self._run is None:
            self.found[-1].is_layout = True

    def tables(self, prose: str) -> Iterator[Table]:
        """The tables that say something in rows and columns."""
        for table in self.found:
            if not table.is_layout and table.start >= 0 and (read := _read(table, prose)) is not None:
                yield read

    def _heads(self, at: int, *, opens: bool) -> None:
        if opens and self._run is None:
            self._run = [at]
        elif not opens and self._run is not None:
            if len(self._run) == 2 and not self._depth:
                self._heading = (self._run[0], self._run[1])
            self._run = None

    def _tables(self, piece: Piece, *, opens: bool) -> None:
        self._run = None
        if not opens:
            self._depth = max(0, self._depth - 1)
        elif self._depth:
            self._depth += 1
            self.found[-1].is_layout = True
        else:
            self._depth = 1
            self.found.append(_Noted(heading=self._heading))
            self.found[-1].is_layout = self._value(piece.values, "role") in ("presentation", "none")
        if self._depth < 2:
            self._row = self._box = None

    def _inside(self, piece: Piece, at: int, *, opens: bool) -> None:
        table = self.found[-1]
        if piece.name == "caption":
            if not opens and self._run is not None and len(self._run) == 2:
                table.caption = (self._run[0], self._run[1])
            self._run = [at] if opens else None
            return
        self._box, self._bold = None, 0
        if piece.name in _SECTIONS:
            self._row = None
            table.is_in_head = opens and piece.name == "thead"
            if opens:
                table.sections.append([])
        elif piece.name == "tr":
            self._row = self._new_row(table) if opens else None
        elif opens:
            if self._row is None:
                self._row = self._new_row(table)
            table.start = at if table.start < 0 else table.start
            table.end = max(table.end, at)
            self._box = self._new_box(piece, at, is_in_head=table.is_in_head)
            self._row.append(self._box)

    def _new_row(self, table: _Noted) -> list[_Box]:
        if not table.sections:
            table.sections.append([])
        row: list[_Box] = []
        table.sections[-1].append(row)
        return row

    def _new_box(self, piece: Piece, at: int, *, is_in_head: bool) -> _Box:
        is_header = piece.name == "th" or is_in_head
        rowspan = self._number(piece.values, "rowspan")
        return _Box(
            is_header,
            is_in_head or "scope" in piece.values,
            is_in_head,
            max(1, self._number(piece.values, "colspan")),
            rowspan or LARGEST,  # 0 reaches to the end of the section
            at,
            at,
        )

    def _number(self, values: Mapping[str, Span], name: str) -> int:
        told = self._value(values, name)
        return min(int(told), LARGEST) if told.isdecimal() and len(told) < 6 else 1

    def _value(self, values: Mapping[str, Span], name: str) -> str:
        span = values.get(name)
        return self.source[slice(*span)].strip().lower() if span else ""


def _read(table: _Noted, prose: str) -> Table | None:
    """A table as it stands in the prose, None where it only lays out the page."""
    rows = [row for section in table.sections for row in section if row]
    boxes = [box for row in rows for box in row]
    if any(box.is_lost and not box.is_written for box in boxes):
        return None
    if not any(box.is_header for box in boxes) and not _is_headed(rows, prose):
        return None
    _settle(rows, prose)
    made = [[[_cell(box, prose) for box in row] for row in section if row] for section in table.sections]
    cells = [cell for section in made for row in section for cell in row]
    if not any(cell.words and not cell.is_header for cell in cells) or 4 * sum(map(_is_prose, cells)) > len(cells):
        return None
    grid = tuple(row for section in made for row in gridded(section))
    if len(grid) < 2 or max(len({id(cell) for cell in row}) for row in grid) < 2:
        return None
    before, after = paragraph_before(prose, table.start), paragraph_after(prose, table.end)
    is_near = table.heading is not None and table.start - table.heading[1] <= FAR
    caption = _words(prose, table.caption) or captioned(before, after)
    heading = _words(prose, table.heading) if is_near else ""
    return Table(table.start, table.end, grid, caption, heading, before, after)


def _is_headed(rows: Sequence[Sequence[_Box]], prose: str) -> bool:
    """Whether the first row alone is in bold type and stands above figures; its cells are headers from then on."""
    if len(rows) < 3 or not _is_bold(rows[0]) or len(rows[0]) < 2 or any(map(_is_bold, rows[1:-1])):
        return False
    names = [prose[box.start : box.end].strip() for box in rows[0]]
    below = [box for row in rows[1:] for box in row[1:] if box.is_written]
    figures = sum(_BEGINS.fullmatch(prose[box.start : box.end].strip()) is not None for box in below)
    if any(map(_FIGURE.fullmatch, names)) or 2 * figures <= len(below):
        return False
    for box in rows[0]:
        box.is_header = True
    return True


def _is_bold(row: Sequence[_Box]) -> bool:
    """Whether all cells but the corner say something, in bold type."""
    return all(box.is_written for box in row[1:]) and not any(box.is_thin for box in row)


def _settle(rows: Sequence[Sequence[_Box]], prose: str) -> None:
    """Say which cells are headers: authors leave the corner plain, and write totals as headers for their bold type."""
    is_marked = rows[0][0].is_in_head
    head = 0
    while head < len(rows) and (
        rows[head][0].is_in_head if is_marked else _is_head(rows[head], prose, is_first=not head)
    ):
        rows[head][0].is_header = True
        head += 1
    for number, row in enumerate(rows[head:]):
        for box in row[1:]:
            if not box.is_scoped and any(map(str.isdigit, prose[box.start : box.end])):
                box.is_header = False
        if not number and all(box.is_header for box in row):
            row[0].is_header = False  # the name of a section, not of a column
    for row in rows:
        bar = next((box.start - len(BAR) for box in row if box.is_written), row[0].start)
        for box in row:
            if not box.is_written and box.start < bar:  # it was met before the line of its row was begun
                box.start = box.end = bar


def _is_head(row: Sequence[_Box], prose: str, *, is_first: bool) -> bool:
    """Whether a row above all others that are none names the columns."""
    names = row[1:] or (row if is_first else [])
    if not names or not all(box.is_header for box in names):
        return False
    return is_first or not any(_FIGURE.fullmatch(prose[box.start : box.end].strip()) for box in names)


def _is_prose(cell: Cell) -> bool:
    return cell.is_prose and not cell.is_header


def _cell(box: _Box, prose: str) -> Cell:
    start, end = box.start, box.end
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    return Cell(start, end, prose[start:end], box.is_header, box.colspan, box.rowspan)


def _words(prose: str, span: Span | None) -> str:
    return " ".join(prose[slice(*span)].split()) if span else ""

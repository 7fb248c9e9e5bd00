r"""A `.csv` file -> many articles, a row each; the header names the columns.

Spreadsheets write what they call CSV with commas, semicolons or tabs. The header decides, not a guess from the rows: it
is cut at whichever mark gives a column "text".
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from numcheck.documents.document import Document
from numcheck.documents.records import NoArticlesError
from numcheck.documents.table_rows import FIELDS, Row, articles, columns
from numcheck.errors import UserError

_MARKS = (",", ";", "\t", "|")
_NO_MARK = "\x1f"  # cuts the rows of a table that has one column: nowhere
_STATED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # how Excel is told the mark


def table(path: str, text: str) -> Iterator[Document | UserError]:
    r"""The articles of a `.csv` file, and what is wrong with the rows that are none.

    >>> first, second = table("a.csv", 'id;text\n7;"12 dead,\n""two"" hurt"\n8;\n')
    >>> first.id, first.text, first.line_column("text", 0), str(second)
    ('7', '12 dead,\n"two" hurt', (2, None), 'a.csv:4: row 3 has no text')
    """
    stated = _STATED.match(text)
    mark = stated[1] if stated else _mark(text)
    with _long_cells():
        rows = _rows(path, text, mark)
        header = next(rows, None)
        if header is None:
            raise NoArticlesError("is an empty table", path=path)
        if isinstance(header, UserError):
            raise header
        places = columns(path, header[2])
        yield from articles(path, _whole(path, rows, mark, len(header[2])), places, "line")


def _mark(text: str) -> str:
    """The mark that cuts the header into most of the names that are known, "text" among them."""
    header = next((line for line in io.StringIO(text) if line.strip()), "")
    best = (False, 0, 0)
    chosen = _NO_MARK
    for mark in _MARKS:
        try:
            cells = [cell.strip().lower() for cell in next(csv.reader([header], delimiter=mark, skipinitialspace=True))]
        except (csv.Error, StopIteration):
            continue
        worth = ("text" in cells, sum(cell in FIELDS for cell in cells), len(cells))
        if len(cells) > 1 and worth > best:
            best, chosen = worth, mark
    return chosen


def _rows(path: str, text: str, mark: str) -> Iterator[Row | UserError]:
    """The rows that are not blank, numbered as a spreadsheet numbers them, with the line each begins on."""
    file = io.StringIO(text, newline="")
    shift = 0
    if _STATED.match(text):
        file.readline()
        shift = 1
    reader = csv.reader(file, delimiter=mark, skipinitialspace=True, strict=True)
    number, line = shift, shift + 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            yield UserError(f"row {number + 1}: {_reason(error)}", path=path, line=line)
            return
        if cells is None:
            return
        number += 1
        if any(cell.strip() for cell in cells):
            yield number, line, cells
        line = reader.line_num + shift + 1


def _whole(path: str, rows: Iterator[Row | UserError], mark: str, width: int) -> Iterator[Row | UserError]:
    """The rows, without those that were cut into more cells than the header has names."""
    for row in rows:
        if not isinstance(row, UserError) and any(row[2][width:]):
            number, line, cells = row
            yield UserError(
                f"row {number} has {len(cells)} cells, the header {width}: put a cell with {mark!r} in it in quotes",
                path=path,
                line=line,
            )
        else:
            yield row


def _reason(error: csv.Error) -> str:
    if "end of data" in str(error):
        return "a quote that opens here is never closed"
    return 'text behind a closing quote: write a quote inside a quoted cell twice, ""'


@contextmanager
def _long_cells() -> Iterator[None]:
    """An article may be longer than what the csv module takes for a cell; its limit holds for the whole program."""
    before = csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)

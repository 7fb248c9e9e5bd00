"""Where a piece of evidence stands, as machine formats want it: a path, lines and columns, for some in bytes."""

from __future__ import annotations

import os
from collections.abc import Mapping

from numcheck.checks.finding import Evidence
from numcheck.documents.document import Document
from numcheck.records import record


@record
class Region:
    """Lines and columns from 1, the end column exclusive; of a record in a table the columns are unknown.

    A file that has no lines is marked at its first one, where services show what is said of a file;
    `name` is the place.
    """

    path: str  # with `/`, relative to the working folder where it lies below it
    line: int
    column: int | None
    end_line: int
    end_column: int | None
    name: str | None = None


def region(span: Evidence, documents: Mapping[str, Document]) -> Region:
    """The region of a span. A title that the file does not hold word for word has its line, and no columns."""
    document = documents[span.article]
    line, column = document.line_column(span.part, span.start)
    name = document.place_name(line)
    if name:
        return Region(path_of(document), 1, None, 1, None, name)
    end_line, end_column = document.line_column_end(span.part, span.end)
    return Region(path_of(document), line, column, end_line, end_column)


def path_of(document: Document) -> str:
    """The article's file as code hosts want it.

    >>> from numcheck.documents.articles import plain_text
    >>> path_of(plain_text("a.txt", "./news/a.txt", "12 dead")[0])
    'news/a.txt'
    """
    relative = os.path.relpath(document.path)
    return (document.path if relative.startswith("..") else relative).replace(os.sep, "/")


def bytes_before(span: Evidence, at: int, documents: Mapping[str, Document]) -> int | None:
    """The column of character `at` of the span's part in bytes of UTF-8, from 1; None where columns are unknown."""
    document = documents[span.article]
    part = document.part(span.part)
    is_end = at == span.end
    line, column = (document.line_column_end if is_end else document.line_column)(span.part, at)
    if column is None or document.counted_in != "line":
        return None
    if part.places:
        return column + document.bytes_before(line, column)
    start = max(0, at - column + 1)
    return column + sum(len(character.encode()) - 1 for character in part.text[start:at])

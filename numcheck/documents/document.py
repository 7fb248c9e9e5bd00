"""The noun of this room: a document and where its characters stand in the file."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import field
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from numcheck.records import record

if TYPE_CHECKING:
    from numcheck.documents.places import Places
    from numcheck.documents.table import Table

PartName = Literal["title", "text"]
CountedIn = Literal["line", "row", "paragraph", "page"]


@record
class Part:
    """The title or the text of a document.

    `prose` has the length of `text`; what is no prose in it (markup, code, link targets, entities' digits) is blanked
    with spaces, so that every span found in `prose` is a span of `text`.
    """

    name: PartName
    text: str
    prose: str
    offset: int | None  # where the part begins in the decoded file, in code points; None in a record file
    places: Places | None = None  # where its characters stand, if the file has others between them
    tables: tuple[
        Table, ...
    ] = ()  # in the order of the text; `prose` is without their cells, but for those in sentences


@record
class Document:
    """One article as read. All positions are Unicode code points, as `CONTRACT.md` section 2 says."""

    id: str
    path: str  # the file as the user named it, for messages
    parts: tuple[Part, ...]  # title first where there is one; a document always has a text part
    date: date | datetime | None = None
    source: str | None = None  # the outlet
    author: str | None = None
    url: str | None = None
    lang: str | None = None
    comments: tuple[tuple[int, int], ...] = ()  # where comments stand in the text, if one of them speaks to numcheck
    ignored: tuple[str, ...] = ()  # rules that its front matter switches off
    supersedes: tuple[str, ...] = ()  # ids or files of the older versions that it replaces
    version: int | None = (
        None  # of an article that comes again under its id: the higher one takes the place of the lower
    )
    record_line: int | None = None  # the line of the record in a record file, from 1
    line_starts: tuple[int, ...] = field(
        default=(0,), repr=False
    )  # offsets in the decoded file, of a file not of records
    wide: tuple[int, ...] = field(
        default=(), repr=False
    )  # of a file with `places`: where its characters take more bytes
    counted_in: CountedIn = "line"  # what `line_column` counts: lines of a text, or what a reader of the file can find

    @property
    def title(self) -> str | None:
        """The title as written, or None."""
        return next((part.text for part in self.parts if part.name == "title"), None)

    @property
    def text(self) -> str:
        """The text as written."""
        return next(part.text for part in self.parts if part.name == "text")

    def part(self, name: str) -> Part:
        """The part of that name; KeyError where the document has none."""
        for part in self.parts:
            if part.name == name:
                return part
        raise KeyError(name)

    def place_name(self, place: int) -> str | None:
        """How to call a place that is no line of a text: "row 3"; None where it is a line."""
        return None if self.counted_in == "line" else f"{self.counted_in} {place}" if place else "properties"

    def line_column(self, name: str, start: int) -> tuple[int, int | None]:
        """Line and column, both from 1, of character `start` of a part; of a record file its line and None.

        In a file that has no lines, these are the row, the paragraph or the page, as `counted_in` says.
        """
        part = self.part(name)
        if part.offset is None:
            return (1 if self.record_line is None else self.record_line, None)
        return self._place(part.places.start(start) if part.places else part.offset + start)

    def line_column_end(self, name: str, end: int) -> tuple[int, int | None]:
        """The same of where a span that ends before character `end` of a part stops in the file."""
        part = self.part(name)
        return (
            self._place(part.places.end(end))
            if part.places and part.offset is not None
            else self.line_column(name, end)
        )

    def _place(self, offset: int) -> tuple[int, int | None]:
        line = bisect_right(self.line_starts, offset)
        return (line, None if self.counted_in == "page" else offset - self.line_starts[line - 1] + 1)

    def bytes_before(self, line: int, column: int) -> int:
        """By how many bytes of UTF-8 more than characters what stands before a column of a line is longer."""
        start = self.line_starts[line - 1]
        return bisect_left(self.wide, start + column - 1) - bisect_left(self.wide, start)

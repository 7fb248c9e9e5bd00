"""A text put together out of the pieces of a file that has no lines, which knows where each of them begins.

The pieces are what a reader of the file can find again: paragraphs of a Word file, pages of a PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from numcheck.documents.document import CountedIn, Document, Part, PartName
from numcheck.documents.docx_tables import Row, table
from numcheck.documents.prose import plain, without
from numcheck.documents.table import without as outside

_FRESH = timedelta(days=7)


@dataclass(slots=True)
class Laid:
    """What is written so far; `starts` is where each piece begins, `marks` are signs of the layout and no prose."""

    pieces: list[str] = field(default_factory=list)
    size: int = 0
    starts: list[int] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    tables: list[list[tuple[int, Row]]] = field(default_factory=list)  # rows with where each begins

    def add(self, piece: str, gap: str, mark: str = "") -> None:
        """A piece behind a gap, with a mark of the layout such as `- ` before it."""
        if self.pieces:
            self.write(gap)
        if mark:
            self.marks.append((self.size, self.size + len(mark)))
            self.write(mark)
        self.starts.append(self.size)
        self.write(piece)

    def write(self, piece: str) -> None:
        """More of the same piece."""
        self.pieces.append(piece)
        self.size += len(piece)

    @property
    def text(self) -> str:
        """All that is written."""
        return "".join(self.pieces)

    def part(self, name: PartName, start: int, end: int) -> Part:
        """The part of a document that stands between two places of the text."""
        inside = [(low - start, high - start) for low, high in self.marks if start <= low < end]
        said = self.text[start:end]
        prose = plain(without(said, inside))
        rows = [one for one in self.tables if start <= one[0][0] < end]
        found = tuple(made for one in rows if (made := table(one, prose, start)) is not None)
        return Part(name, said, outside(prose, found) if found else prose, start, None, found)

    def document(
        self,
        path: tuple[str, str],
        title: tuple[int, int] | str | None,
        counted_in: CountedIn,
        day: date | datetime | None,
        author: str | None,
    ) -> Document:
        """The article, whose id and file `path` names; a title that is a string stands nowhere in the text."""
        text = self.text
        begin, parts = 0, list[Part]()
        if isinstance(title, str):
            parts.append(Part("title", title, plain(title), None))
        elif title is not None:
            begin = title[1] + len(text[title[1] :]) - len(text[title[1] :].lstrip())
            parts.append(self.part("title", *title))
        parts.append(self.part("text", begin, self.size))
        starts = tuple(self.starts) or (0,)
        return Document(
            *path,
            tuple(parts),
            date=day,
            author=author or None,
            line_starts=starts,
            counted_in=counted_in,
            record_line=0,
        )


def day_of(created: datetime | None, modified: datetime | None) -> date | None:
    """The day of an article by the times of its file: that of the last change, if it was begun shortly before.

    A file that was opened again after a year states two days, and neither is that of its text for sure.

    >>> day_of(datetime(2016, 2, 20), datetime(2016, 2, 24)), day_of(datetime(2016, 2, 20), datetime(2018, 2, 24))
    (datetime.date(2016, 2, 24), None)
    """
    if created is None or modified is None:
        last = created or modified
        return last.date() if last else None
    return modified.date() if abs(modified.replace(tzinfo=None) - created.replace(tzinfo=None)) <= _FRESH else None

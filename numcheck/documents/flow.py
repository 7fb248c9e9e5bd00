"""The readable text of a page: its blocks set apart, its blanks made one, and where every character stood.

The text is laid out as Markdown would be, since the rooms behind know how to read that: an empty line between blocks,
`- ` before the items of a list, `| ` between the cells of a row.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from numcheck.documents.articles import DIRECTIVE
from numcheck.documents.markup import BLANKS, Piece, readable
from numcheck.documents.page_tables import BAR, NAMES, Noted
from numcheck.documents.places import Places, Stretch
from numcheck.documents.prose import plain, without
from numcheck.documents.table import Table
from numcheck.records import record

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table",
    "tbody", "tfoot", "thead", "ul",
))  # fmt: skip
_GAPS = ("", "\n", "\n\n")

# What is raised is a note's mark, unless it is the end of an ordinal, a power of a unit or the top of a fraction.
_ORDINAL = re.compile(r"\s*(?:st|nd|rd|th)\s*", re.IGNORECASE)
_POWER = re.compile(r"\s*[23]\s*")
_UNIT = re.compile(r"(?:^|[\s/(])(?:\d[\d.,]*)?\s?(?:[mkcd]?m|ft|yd|in|mi|miles?|feet|inch(?:es)?|yards?|s)$")
_FRACTION = re.compile(r"</sup>\s*(?:/|⁄|&frasl;|&#8260;)", re.IGNORECASE)
_LONGEST_MARK = 20  # characters; what is longer is text that someone raised, or a tag left open


@record
class Flow:
    """A text with its prose (as long, what is none blanked), its places, and where comments to numcheck stand in it.

    `tables` are those whose cells belong in a grid; the prose holds them as rows of text too.
    """

    text: str
    prose: str
    places: Places
    comments: tuple[tuple[int, int], ...] = ()
    tables: tuple[Table, ...] = ()


def flow(source: str, pieces: Sequence[Piece], kept: Collection[int], first: int = 0, last: int | None = None) -> Flow:
    """The text of the pieces `first` to `last` of the source whose numbers are kept."""
    writer = _Writer(source)
    for number in range(first, len(pieces) if last is None else last):
        piece = pieces[number]
        if piece.kind == "text":
            writer.write(piece, is_kept=number in kept)
        elif piece.kind in ("open", "close"):
            writer.turn(piece.name, piece.start, opens=piece.kind == "open")
            if piece.name in NAMES:
                writer.noted.turn(piece, writer.at)
        elif piece.kind == "comment" and DIRECTIVE in source[piece.start : piece.end]:
            writer.remark(piece)
    return writer.done()


class _Writer:
    """What is written so far, and what stands between it and the next word."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.written: list[str] = []
        self.stretches: list[Stretch] = []
        self.at = 0
        self.gap = 0  # 0 none, 1 a line end, 2 an empty line
        self.blank: tuple[int, int] | None = None  # white space that the next word may need before it
        self.lead = ""  # what the next word's line begins with: the mark of an item or of a cell
        self.in_row = False  # whether the row has a cell already
        self.is_raised = False
        self.marks: list[tuple[int, int]] = []  # what is no prose
        self.comments: list[tuple[int, int]] = []
        self.noted = Noted(source)

    def turn(self, name: str, place: int, *, opens: bool) -> None:
        """A tag: how far it sets apart."""
        if name == "sup":
            self.is_raised = opens
        elif name == "br":
            self.gap = 2 if self.gap else 1
        elif name == "li":
            self.gap, self.lead = max(self.gap, 1), "- " if opens else ""
        elif name == "tr":
            self.gap, self.lead, self.in_row = max(self.gap, 1), "", False
        elif name in ("td", "th"):
            if opens:
                self.gap = 0 if self.in_row else self.gap
                self.lead, self.in_row = BAR, True
        elif name in BLOCKS:
            if opens and self.lead:  # a paragraph inside an item or a cell begins on its line
                self.blank = self.blank or (place, place)
            else:
                self.gap, self.lead = 2, ""

    def write(self, piece: Piece, *, is_kept: bool) -> None:
        """A piece of text, if it is kept; else it leaves a blank."""
        source, end = self.source, piece.end
        begin = piece.start
        while begin < end and source[begin] in BLANKS:
            begin += 1
        if begin > piece.start:
            self.blank = self.blank or (piece.start, begin)
        if begin == end:
            return
        if not is_kept or (self.is_raised and self._is_mark(begin, end)):
            self.blank = self.blank or (begin, begin)
            if not is_kept:
                self.noted.lose()
            return
        stop = end
        while source[stop - 1] in BLANKS:
            stop -= 1
        self._open(begin)
        start = self.at
        for said, stretch in readable(source, begin, stop, self.at):
            self._add(said, stretch)
        self.noted.write(start, self.at)
        if stop < end:
            self.blank = (stop, end)

    def remark(self, piece: Piece) -> None:
        """A comment that speaks to numcheck, kept where it stands, and no prose."""
        lead, self.lead = self.lead, ""
        is_own_line = bool(self.gap) or not self.written
        self._open(piece.start)
        self.comments.append((self.at, self.at + piece.end - piece.start))
        self.marks.append(self.comments[-1])
        self._add(self.source[piece.start : piece.end], Stretch(self.at, piece.start, piece.end))
        self.gap, self.lead = int(is_own_line), lead

    def done(self) -> Flow:
        """All that was written."""
        text = "".join(self.written)
        end = self.stretches[-1].end if self.stretches else 0
        places = Places([*self.stretches, Stretch(len(text), end, end)])
        prose = plain(without(text, self.marks))
        return Flow(text, prose, places, tuple(self.comments), tuple(self.noted.tables(prose)))

    def _is_mark(self, begin: int, end: int) -> bool:
        source = self.source
        if end - begin > _LONGEST_MARK or _ORDINAL.fullmatch(source, begin, end):
            return False
        if _FRACTION.match(source, end):
            self.blank = self.blank or (begin, begin)  # `3<sup>1</sup>/<sub>2</sub>` is 3 1/2
            return False
        if _POWER.fullmatch(source, begin, end) and self.blank is None and not self.gap:
            return _UNIT.search("".join(self.written[-4:])[-24:]) is None
        return True

    def _open(self, place: int) -> None:
        """All that stands before the next word."""
        if self.written and self.gap:
            self._add(_GAPS[self.gap], Stretch(self.at, place, place))
        elif self.written and (self.blank or self.lead):
            self._add(" ", Stretch(self.at, *(self.blank or (place, place))))
        if self.lead:
            if self.lead == "- ":
                self.marks.append((self.at, self.at + 2))
            self._add(self.lead, Stretch(self.at, place, place))
        self.gap, self.blank, self.lead = 0, None, ""

    def _add(self, said: str, stretch: Stretch) -> None:
        self.written.append(said)
        self.stretches.append(stretch)
        self.at += len(said)

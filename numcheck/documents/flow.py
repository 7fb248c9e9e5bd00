"""The readable text of a page: its blocks set apart, its blanks made one, and where every character stood.

The text is laid out as Markdown would be, since the rooms behind know how to read that: an empty line between blocks,
`- ` before the items of a list, `| ` between the cells of a row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from numcheck.documents.articles import DIRECTIVE
from numcheck.documents.markup import Piece, readable
from numcheck.documents.places import Places, Stretch, joined
from numcheck.documents.prose import plain, without

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hl1 hl2 hr html legend main menu nav nitf ol option p pre section select "
    "summary table tbody tfoot thead tr ul block".split()
)
NOT_PROSE = frozenset(("code", "del", "kbd", "s", "samp", "strike", "button", "select", "svg", "math", "object", "head"))
_BLANKS = " \t\r\n\f"
_NOTE = re.compile(r"[\s\[(]*(?:\d{1,3}|[*†‡§a-z])[\s\])]*")  # in a raised position: a footnote, or a power
_POWER = re.compile(r"(?:^|[\s\d/(])(?:[mkcd]?m|km|ft|yd|in|mi|miles?|feet|s)$")
_GAPS = ("", "\n", "\n\n")


@dataclass(frozen=True, slots=True)
class Flow:
    """A text with its prose (as long, what is none blanked), its places, and where comments to numcheck stand in it."""

    text: str
    prose: str
    places: Places
    comments: tuple[tuple[int, int], ...]


def flow(source: str, pieces: Sequence[Piece], kept: Collection[int], *, with_comments: bool = True) -> Flow:
    """The text of those pieces of the source whose numbers are kept."""
    writer = _Writer(source)
    for number, piece in enumerate(pieces):
        if piece.kind in ("text", "cdata"):
            writer.write(piece, is_kept=number in kept)
        elif piece.kind in ("open", "close"):
            writer.turn(piece)
        elif piece.kind == "comment" and with_comments and source.startswith("<!--", piece.start):
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
        self.lead = ""  # what the next word's line begins with: the mark of an item or of a row
        self.inside: Counter[str] = Counter()
        self.hidden: tuple[str, int] | None = None
        self.in_row = False  # whether the row has a cell already
        self.marks: list[tuple[int, int]] = []
        self.comments: list[tuple[int, int]] = []

    def turn(self, piece: Piece) -> None:
        """A tag: what it opens or closes, and how far it sets apart."""
        name, opens = piece.name, piece.kind == "open"
        if opens and not piece.is_empty:
            self.inside[name] += 1
            if self.hidden is None and "hidden" in piece.values:
                self.hidden = (name, self.inside[name])
        elif not opens and self.inside[name]:
            self.inside[name] -= 1
        if self.hidden and self.inside[self.hidden[0]] < self.hidden[1]:
            self.hidden = None
        if name == "br":
            self.gap = 2 if self.gap else 1
        elif name == "li":
            self.gap, self.lead = max(self.gap, 1), "- " if opens else ""
        elif name == "tr":
            self.gap, self.lead, self.in_row = max(self.gap, 1), "", False
        elif name in ("td", "th"):
            if opens:
                self.gap = 0 if self.in_row else self.gap
                self.lead, self.in_row = "| ", True
        elif name in BLOCKS:
            if opens and self.lead:
                self.blank = self.blank or (piece.start, piece.start)
            else:
                self.gap, self.lead = 2, ""

    def write(self, piece: Piece, *, is_kept: bool) -> None:
        """A piece of text, if it is kept and prose; else it leaves a blank."""
        start, end = piece.start, piece.end
        if piece.kind == "cdata":
            start, end = start + 9, max(start + 9, end - 3)
        begin = start
        while begin < end and self.source[begin] in _BLANKS:
            begin += 1
        if begin > start:
            self.blank = self.blank or (start, begin)
        if begin == end:
            return
        if not is_kept or self.hidden or any(self.inside[name] for name in NOT_PROSE) or self._is_note(begin, end):
            self.blank = self.blank or (begin, begin)
            return
        stop = end
        while self.source[stop - 1] in _BLANKS:
            stop -= 1
        self._open(begin)
        for said, stretch in readable(self.source, begin, stop, self.at):
            self._add(said, stretch)
        if stop < end:
            self.blank = (stop, end)

    def remark(self, piece: Piece) -> None:
        """A comment that speaks to numcheck, kept where it stands, and no prose."""
        if DIRECTIVE not in self.source[piece.start : piece.end]:
            return
        lead, self.lead = self.lead, ""
        is_own_line = bool(self.gap) or not self.written
        self._open(piece.start)
        self.comments.append((self.at, self.at + piece.end - piece.start))
        self.marks.append(self.comments[-1])
        self._add(self.source[piece.start : piece.end], Stretch(self.at, piece.start, piece.end))
        self.gap, self.lead = int(is_own_line), lead

    def done(self) -> Flow:
        text = "".join(self.written)
        end = self.stretches[-1].end if self.stretches else 0
        places = joined([*self.stretches, Stretch(len(text), end, end)])
        return Flow(text, plain(without(text, self.marks)), places, tuple(self.comments))

    def _is_note(self, begin: int, end: int) -> bool:
        if not self.inside["sup"] or not _NOTE.fullmatch(self.source, begin, end):
            return False
        return _POWER.search("".join(self.written[-3:])[-8:]) is None

    def _open(self, place: int) -> None:
        """All that stands before the next word."""
        if self.written and self.gap:
            self._add(_GAPS[self.gap], Stretch(self.at, place, place))
        elif self.written and (self.blank or self.lead):
            start, end = self.blank or (place, place)
            self._add(" ", Stretch(self.at, start, end))
        if self.lead:
            if self.lead == "- ":
                self.marks.append((self.at, self.at + 2))
            self._add(self.lead, Stretch(self.at, place, place))
        self.gap, self.blank, self.lead = 0, None, ""

    def _add(self, said: str, stretch: Stretch) -> None:
        self.written.append(said)
        self.stretches.append(stretch)
        self.at += len(said)

"""An article's text in pieces, so that every claim and every number of a finding can be marked where it stands.

Marks may overlap: a finding cites "three piers" and the list behind it, in which more figures stand. So the text is cut
at every begin and end; a stretch that one set of findings cites is a `Stretch`, and inside it a piece knows all the
claims that hold it, the shortest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from numcheck.documents.document import Part
from numcheck.reports.passages import printable
from numcheck.sentences.cut import is_wrapped

_EMPTY_LINE = re.compile(r"(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)\s*")
_LINE = re.compile(r"(?:\r\n|\n|\r)\s*")
_ITEM = re.compile(r"(?:\r\n|\n|\r)\s*(?=[-*•·+#|>][ \t]|#{2,6}[ \t]|\d{1,3}[.)][ \t])")  # a list, a heading, a table
_HEADING = re.compile(r"#{1,6}[ \t]")
_BLANKS = re.compile(r" +")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a part that mean something: a claim, or a number of a finding, known by `number`."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of the same claims, or of none; `begun` are those that begin here; `is_markup` where none is prose."""

    text: str
    claims: tuple[int, ...] = ()
    begun: tuple[int, ...] = ()
    is_markup: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces that the same findings cite, from `start` on; `ends` are the findings of which a number ends here."""

    start: int
    pieces: tuple[Piece, ...]
    findings: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Stretches; `is_heading` where the text says that it is one."""

    stretches: tuple[Stretch, ...]
    is_heading: bool = False


def marked(part: Part, claims: Sequence[Span], cited: Sequence[Span]) -> tuple[Paragraph, ...]:
    """The paragraphs of a part."""
    sweep = _Sweep(part, claims, cited)
    return tuple(sweep.paragraph(low, high) for low, high in _paragraphs(part.text))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end, the space around them left out."""
    breaks = [_EMPTY_LINE, _ITEM] if is_wrapped(text) else [_LINE]
    cuts = sorted({(found.start(), found.end()) for pattern in breaks for found in pattern.finditer(text)})
    low = len(text) - len(text.lstrip())
    for start, end in [*cuts, (len(text.rstrip()), len(text))]:
        if start > low:
            yield low, start
        low = max(low, end)


class _Sweep:
    """One walk over a part, from left to right: it knows which spans are open at each cut."""

    def __init__(self, part: Part, claims: Sequence[Span], cited: Sequence[Span]) -> None:
        self.text = printable(part.text)
        self.claims, self.cited = _Open(claims), _Open(cited)
        self.markup = _Open([Span(*span, 0) for span in _not_prose(part)])
        ends = {at for span in (*claims, *cited) for at in (span.start, span.end)}
        self.cuts = sorted(ends | {at for span in self.markup.waiting for at in (span.start, span.end)})
        self.at = 0
        self.begun: set[int] = set()

    def paragraph(self, low: int, high: int) -> Paragraph:
        stretches = []
        for cited, group in groupby(self._pieces(low, high), key=lambda item: item[1]):
            pieces = list(group)
            end = pieces[-1][0] + len(pieces[-1][2].text)
            stretches.append(
                Stretch(
                    pieces[0][0],
                    tuple(piece for _, _, piece in pieces),
                    tuple(sorted({span.number for span in cited})),
                    tuple(sorted({span.number for span in cited if span.end <= end or end == high})),
                )
            )
        return Paragraph(tuple(stretches), _HEADING.match(self.text, low) is not None)

    def _pieces(self, low: int, high: int) -> Iterator[tuple[int, tuple[Span, ...], Piece]]:
        start = low
        for end in [*self._cuts(low, high), high]:
            cited = self.cited.over(start)
            yield start, cited, self._piece(start, end)
            start = end

    def _cuts(self, low: int, high: int) -> Iterator[int]:
        while self.at < len(self.cuts) and self.cuts[self.at] < high:
            if self.cuts[self.at] > low:
                yield self.cuts[self.at]
            self.at += 1

    def _piece(self, start: int, end: int) -> Piece:
        claims = self.claims.over(start)
        text, is_markup = self.text[start:end], bool(self.markup.over(start))
        if not claims:
            return Piece(text, is_markup=is_markup)
        inside = tuple(span.number for span in sorted(claims, key=lambda span: (span.end - span.start, -span.start)))
        begun = tuple(number for number in inside if number not in self.begun)
        self.begun.update(begun)
        return Piece(text, inside, begun, is_markup)


class _Open:
    """Spans that are asked for from left to right."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.waiting = sorted((span for span in spans if span.start < span.end), key=lambda span: span.start)
        self.next = 0
        self.open: list[Span] = []

    def over(self, at: int) -> tuple[Span, ...]:
        """Those that hold the character at `at`."""
        while self.next < len(self.waiting) and self.waiting[self.next].start <= at:
            self.open.append(self.waiting[self.next])
            self.next += 1
        self.open = [span for span in self.open if span.end > at]
        return tuple(self.open)


def _not_prose(part: Part) -> Iterator[tuple[int, int]]:
    """Where characters stand that were blanked: markup, code, targets of links."""
    if part.prose == part.text:
        return
    for blank in _BLANKS.finditer(part.prose):
        inside = part.text[blank.start() : blank.end()]
        if inside.strip():
            start = blank.start() + len(inside) - len(inside.lstrip())
            yield start, start + len(inside.strip())

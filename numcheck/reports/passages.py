"""The sentences of a finding with its numbers marked: what both the terminal and the Markdown report show.

Two marks in one sentence make one passage. A long sentence is cut around its marks; a cut shows as "…".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from numcheck.checks.finding import Evidence
from numcheck.documents.document import Document
from numcheck.records import record
from numcheck.reports.result import Place, Places

LONG = 260  # characters a sentence may have before it is cut: about three lines of a terminal
AROUND = 90  # characters kept on each side of a mark when it is
_GAP = 12  # a cut that saves less than this is not made
# Control characters (a terminal would obey them), line ends of every kind, marks that turn the direction of writing.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

_SPACES = re.compile(r"\s+")

Piece = tuple[str, bool]  # some text, and whether it is marked


@record
class Passage:
    """A sentence, the place in it to look at first, who said it when, and the spans of the marks inside it."""

    place: Place
    part: str
    said_by: str  # outlet and date of the article, as far as it gives them
    sentence: str
    marks: tuple[tuple[int, int], ...]

    def pieces(self) -> tuple[Piece, ...]:
        """The sentence in marked and unmarked pieces, cut where it is long, safe to print on one line."""
        windows = _windows(self.sentence, self.marks)
        cut = _cut_out(self.sentence, self.marks, windows)
        return tuple((_SPACES.sub(" ", printable(text)), marked) for text, marked in cut if text)


def passages(evidence: Iterable[Evidence], places: Places) -> list[Passage]:
    """The sentences of a finding, the one to look at first first."""
    grouped: dict[tuple[str, str, int], list[Evidence]] = {}
    for item in evidence:
        grouped.setdefault((item.article, item.part, item.sentence_start), []).append(item)
    return [_passage(items, places) for items in grouped.values()]


def printable(text: str) -> str:
    r"""Text that stays on its line and commands nothing.

    >>> printable("12\r\npeople \x1b[31m")
    '12  people  [31m'
    """
    return _UNPRINTABLE.sub(" ", text)


def _passage(items: list[Evidence], places: Places) -> Passage:
    first = items[0]
    size = len(first.sentence)
    spans = sorted((item.start - first.sentence_start, item.end - first.sentence_start) for item in items)
    inside = ((max(0, start), min(size, end)) for start, end in spans)
    return Passage(
        places(first), first.part, _said_by(places.documents[first.article]), first.sentence, tuple(_joined(inside))
    )


def _said_by(document: Document) -> str:
    day = document.date.isoformat() if document.date else None
    return ", ".join(item for item in (document.source, day) if item)


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, those that overlap made one, empty ones left out."""
    last: tuple[int, int] | None = None
    for start, end in spans:
        if end <= start:
            continue
        if last and start < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def _windows(sentence: str, marks: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """The stretches of the sentence that are shown."""
    if len(sentence) <= LONG or not marks:
        return [(0, len(sentence))]
    windows: list[tuple[int, int]] = []
    for start, end in marks:
        low, high = _word_start(sentence, start - AROUND), _word_end(sentence, end + AROUND)
        if windows and low - windows[-1][1] < _GAP:
            low = windows.pop()[0]
        windows.append((low, high))
    return windows


def _word_start(sentence: str, at: int) -> int:
    """The beginning of the first whole word from `at`; of the sentence when that is near."""
    if at < _GAP:
        return 0
    space = sentence.find(" ", at - 1, at + AROUND // 2)
    return at if space < 0 else space + 1


def _word_end(sentence: str, at: int) -> int:
    """The end of the last whole word before `at`; of the sentence when that is near."""
    if at > len(sentence) - _GAP:
        return len(sentence)
    space = sentence.rfind(" ", at - AROUND // 2, at + 1)
    return at if space < 0 else space


def _cut_out(sentence: str, marks: tuple[tuple[int, int], ...], windows: list[tuple[int, int]]) -> Iterator[Piece]:
    for number, (low, high) in enumerate(windows):
        if low > 0:
            yield ("… " if number == 0 else " … ", False)
        at = low
        for start, end in marks:
            if low <= start < high:
                yield (sentence[at:start], False)
                yield (sentence[start:end], True)
                at = end
        yield (sentence[at:high], False)
    if windows[-1][1] < len(sentence):
        yield (" …", False)

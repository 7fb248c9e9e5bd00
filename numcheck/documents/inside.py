"""A text inside a file's elements: escaped, in a CDATA section, or as elements of its own; with its places in the file.

Feeds wrap a page in XML, so two layers are taken off, and a place in the inner text leads through both of them.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from numcheck.documents.flow import Flow, flow
from numcheck.documents.markup import CDATA, CDATA_END, Piece, pieces
from numcheck.documents.places import Places, Stretch
from numcheck.documents.prose import plain
from numcheck.documents.xml_tree import Node

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-zA-Z]{2,8};|&#\d{2,6};")
_NO_PROSE = frozenset({"del", "s", "strike", "code"})


@dataclass(frozen=True, slots=True)
class Held:
    """What an element holds, one layer taken off."""

    text: str
    places: Places


def said(source: str, node: Node, *, is_plain: bool = False) -> Flow:
    """What a reader reads of an element, as HTML where it is some, else its text with its own line ends."""
    held = _held(source, node)
    if node.nodes or (not is_plain and _TAG.search(held.text)):
        found = list(pieces(held.text))
        inner = flow(held.text, found, _kept(found))
        return Flow(inner.text, inner.prose, through(inner.places, held.places), inner.comments)
    start = len(held.text) - len(held.text.lstrip())
    text = held.text.strip()
    run = Places([Stretch(0, start, start + len(text)), Stretch(len(text), start + len(text), start + len(text))])
    return Flow(text, plain(text), through(run, held.places))


def joined(flows: Iterable[Flow]) -> Flow | None:
    """Texts below each other, those left out that are empty; None where all are."""
    texts: list[str] = []
    prose: list[str] = []
    stretches: list[Stretch] = []
    comments: list[tuple[int, int]] = []
    at = 0
    for one in flows:
        if not one.text:
            continue
        if texts:
            texts.append("\n\n")
            prose.append("\n\n")
            at += 2
        texts.append(one.text)
        prose.append(one.prose)
        stretches += (Stretch(stretch.at + at, stretch.start, stretch.end) for stretch in one.places)
        comments += ((start + at, end + at) for start, end in one.comments)
        at += len(one.text)
    return Flow("".join(texts), "".join(prose), Places(stretches), tuple(comments)) if texts else None


def through(inner: Places, outer: Places) -> Places:
    """Places in a text of its own -> places in the file that `outer` leads that text back to.

    `&lt;b&gt;12` holds `<b>12`, of which one reads `12`:

    >>> outer = Places([Stretch(0, 0, 4), Stretch(1, 4, 5), Stretch(2, 5, 9), Stretch(3, 9, 11), Stretch(5, 11, 11)])
    >>> through(Places([Stretch(0, 3, 5), Stretch(2, 5, 5)]), outer)
    (Stretch(at=0, start=9, end=11), Stretch(at=2, start=11, end=11))
    """
    found: list[Stretch] = []
    for number, (at, start, end) in enumerate(inner):
        stop = inner[number + 1].at if number + 1 < len(inner) else at
        if stop - at != end - start or stop == at:
            low = outer.end(start) if stop == at else outer.start(start)
            found.append(Stretch(at, low, max(low, outer.end(end))))
            continue
        here, at_outer = start, bisect_right(outer, start, key=lambda stretch: stretch.at) - 1
        while here < end:
            piece = outer[at_outer]
            behind = outer[at_outer + 1].at if at_outer + 1 < len(outer) else end
            until = max(here + 1, min(end, behind))
            low, high = piece.start, piece.end
            if behind - piece.at == high - low:
                low, high = piece.start + here - piece.at, piece.start + until - piece.at
            found.append(Stretch(at + here - start, low, high))
            here, at_outer = until, at_outer + 1
    return Places(found)


def _held(source: str, node: Node) -> Held:
    """The text of an element: as it stands where it has elements, else unescaped, CDATA sections as they are."""
    start, end = node.start, node.end
    if node.nodes:
        return Held(source[start:end], Places([Stretch(0, start, end), Stretch(end - start, end, end)]))
    texts: list[str] = []
    stretches: list[Stretch] = []
    at = 0

    def add(text: str, low: int, high: int) -> None:
        nonlocal at
        if text:
            texts.append(text)
            stretches.append(Stretch(at, low, high))
            at += len(text)

    for kind, low, high in _layers(source, start, end):
        here = low
        for match in _ENTITY.finditer(source, low, high) if kind == "text" else ():
            add(source[here : match.start()], here, match.start())
            add(html.unescape(match[0]), *match.span())
            here = match.end()
        add(source[here:high], here, high)
    return Held("".join(texts), Places([*stretches, Stretch(at, end, end)]))


def _layers(source: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for piece in pieces(source, start, end, is_xml=True):
        if piece.kind == "cdata":
            begin = piece.start + len(CDATA)
            yield "cdata", begin, max(begin, piece.end - len(CDATA_END))
        elif piece.kind == "text":
            yield "text", piece.start, piece.end


def _kept(found: Sequence[Piece]) -> set[int]:
    """The numbers of the pieces that are prose."""
    kept: set[int] = set()
    depth = 0
    for number, piece in enumerate(found):
        if piece.name in _NO_PROSE:
            depth = max(0, depth + (1 if piece.kind == "open" else -1))
        elif piece.kind == "text" and not depth:
            kept.add(number)
    return kept

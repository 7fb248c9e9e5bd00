"""The pieces of a page with their places: tags, text, comments. Nothing is expanded, loaded or built.

Parsers give a tree and forget where it stood. This walk keeps every place and takes any text whatever in linear time.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Literal

from numcheck.documents.places import Places, Stretch
from numcheck.records import record

CDATA, CDATA_END = "<![CDATA[", "]]>"
BLANKS = " \t\r\n\f"
_BREAKS = "\xad\u200b"

_OPENS = re.compile(r"<(?=[a-zA-Z/!?])")
_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s=>/][^\s=>/]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
_TAG_END = re.compile(r"[\s/]*>")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "template"})
_RAW_END = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}

# What of a text is not one character of the file: blanks that become one, signs of where a word may break, references.
_ODD = re.compile(
    r"[\xad\u200b]|[ \t\r\n\f]{2,}|[\t\r\n\f]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?"
)


@record
class Piece:
    """`start` to `end` cut the piece out of the file; `name` is a tag's, in lower case, or that of what holds raw text.

    `values` are the places of the attributes' values.
    """

    kind: Literal["text", "open", "close", "comment", "raw", "cdata"]
    start: int
    end: int
    name: str = ""
    values: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def pieces(text: str, start: int = 0, end: int | None = None, *, is_xml: bool = False) -> Iterator[Piece]:
    """The pieces of a page between two places, in order; in XML there are CDATA sections, and no tag means raw text.

    >>> [(piece.kind, "a <b>5</b>"[piece.start : piece.end]) for piece in pieces("a <b>5</b>")]
    [('text', 'a '), ('open', '<b>'), ('text', '5'), ('close', '</b>')]
    """
    stop = len(text) if end is None else end
    while start < stop:
        match = _OPENS.search(text, start, stop)
        at = match.start() if match else stop
        if at > start:
            yield Piece("text", start, at)
        if match is None:
            return
        piece = _markup(text, at, is_xml=is_xml)
        yield piece
        start = piece.end
        if piece.kind == "open" and piece.name in _RAW and not is_xml:
            closing = _RAW_END[piece.name].search(text, start)
            inside = closing.start() if closing else stop
            yield Piece("raw", start, inside, piece.name)
            start = inside


def _markup(text: str, at: int, *, is_xml: bool) -> Piece:
    if text.startswith("<!--", at):
        return Piece("comment", at, _behind(text, "-->", at + 4))
    if is_xml and text.startswith(CDATA, at):
        return Piece("cdata", at, _behind(text, CDATA_END, at))
    is_close = text[at + 1] == "/"
    name = _NAME.match(text, at + 1 + is_close)
    if name is None:
        return Piece("comment", at, _behind(text, ">", at))  # `<!DOCTYPE html>`, `<?xml ?>`, `</>`
    if is_close:
        return Piece("close", at, _behind(text, ">", name.end()), name[0].lower())
    values: dict[str, tuple[int, int]] = {}
    here = name.end()
    while (closed := _TAG_END.match(text, here)) is None:
        found = _ATTRIBUTE.match(text, here)
        if found is None:
            return Piece("open", at, _behind(text, ">", here), name[0].lower(), values)
        here = found.end()
        if found.lastindex and found.lastindex > 1:
            values.setdefault(found[1].lower(), found.span(found.lastindex))
    return Piece("open", at, closed.end(), name[0].lower(), values)


def _behind(text: str, mark: str, at: int) -> int:
    found = text.find(mark, at)
    return len(text) if found < 0 else found + len(mark)


def readable(text: str, start: int, end: int, shift: int = 0) -> Iterator[tuple[str, Stretch]]:
    """A text's pieces as one reads them, each with where it was; `shift` is the length of what stands before.

    >>> [piece for piece, _ in readable("&pound;5 mil&shy;lion", 0, 21)]
    ['£', '5 mil', '', 'lion']
    """
    at = start
    for match in _ODD.finditer(text, start, end):
        if match.start() > at:
            yield text[at : match.start()], Stretch(shift, at, match.start())
            shift += match.start() - at
        said = " " if match[0][0] in BLANKS else html.unescape(match[0]).strip(_BREAKS)
        yield said, Stretch(shift, *match.span())
        shift += len(said)
        at = match.end()
    if end > at:
        yield text[at:end], Stretch(shift, at, end)


def read_value(text: str, span: tuple[int, int] | None) -> tuple[str, Places] | None:
    """What stands in a span as one reads it, and where; None where there is none or it is blank."""
    if span is None:
        return None
    start, end = span
    while start < end and text[start] in BLANKS:
        start += 1
    while start < end and text[end - 1] in BLANKS:
        end -= 1
    found = list(readable(text, start, end))
    said = "".join(piece for piece, _ in found)
    return (said, Places([*(place for _, place in found), Stretch(len(said), end, end)])) if said.strip() else None

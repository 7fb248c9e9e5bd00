"""Which pieces of a page are its article: trafilatura chooses, and says so without losing their places.

Every piece of text goes in with a number in front, written in two Braille signs, which no news text holds and which
count as punctuation. The numbers that come out name the pieces that were chosen. Nothing has to be found again, so
nothing is ever found in the wrong place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from numcheck.documents.markup import Piece

LARGEST = 3_000_000  # characters of a page that trafilatura is given; of a larger one all that is no boilerplate counts
_FIRST, _SIGNS = 0x2801, 255
_NUMBER = re.compile("[\u2801-\u28ff]{2}")
_BOILERPLATE = ("nav", "header", "footer", "aside", "form", "button", "menu", "dialog", "figure")
_FRAMES = ("article", "main")


def main_content(source: str, pieces: Sequence[Piece]) -> frozenset[int]:
    """The numbers of the pieces of text that are the article's."""
    inked = [
        number
        for number, piece in enumerate(pieces)
        if piece.kind == "text" and not source[piece.start : piece.end].isspace()
    ]
    if len(source) <= LARGEST and len(inked) < _SIGNS * _SIGNS:
        chosen = frozenset(number for number in _chosen(_marked(source, pieces, inked)) if number < len(inked))
        if chosen:
            return frozenset(inked[number] for number in chosen)
    return _within_frame(pieces, inked)


def _marked(source: str, pieces: Sequence[Piece], inked: Iterable[int]) -> str:
    written: list[str] = []
    done = 0
    for count, number in enumerate(inked):
        start = pieces[number].start
        written += (source[done:start], chr(_FIRST + count // _SIGNS), chr(_FIRST + count % _SIGNS))
        done = start
    return "".join([*written, source[done:]])


def _chosen(marked: str) -> Iterable[int]:
    import logging

    import trafilatura
    from lxml import etree
    from lxml import html as trees

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it has to say is not for our reader
    parser = trees.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = trees.document_fromstring(marked.encode("utf-8", "replace"), parser=parser)
        found: Any = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except (etree.LxmlError, ValueError, RecursionError, AttributeError, TypeError, LookupError):
        return ()  # broken beyond what the library takes
    said = "" if found is None or found.body is None else "".join(found.body.itertext())
    return [
        (ord(match[0][0]) - _FIRST) * _SIGNS + ord(match[0][1]) - _FIRST for match in _NUMBER.finditer(said)
    ]


def _within_frame(pieces: Sequence[Piece], inked: Sequence[int]) -> frozenset[int]:
    """All in `<article>` or `<main>` where the page has one, without what is boilerplate by the name of its tag."""
    inside: Counter[str] = Counter()
    wanted, framed, plain = set(inked), set(), set()
    for number, piece in enumerate(pieces):
        if piece.kind == "open" and not piece.is_empty:
            inside[piece.name] += 1
        elif piece.kind == "close" and inside[piece.name]:
            inside[piece.name] -= 1
        elif number in wanted and not any(inside[name] for name in _BOILERPLATE):
            plain.add(number)
            if any(inside[name] for name in _FRAMES):
                framed.add(number)
    return frozenset(framed or plain)

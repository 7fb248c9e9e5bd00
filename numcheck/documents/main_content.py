"""Which pieces of a page are its article: trafilatura chooses, and says so without losing their places.

Every piece of text goes in with a number in front, written in two Braille signs, which no news text holds and which
count as punctuation. The numbers that come out name the pieces that were chosen. Nothing has to be found again, so
nothing is ever found in the wrong place.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import trafilatura
from lxml import etree
from lxml import html as trees

from numcheck.documents.markup import BLANKS, Piece
from numcheck.documents.page_texts import Texts
from numcheck.documents.records import NoArticlesError
from numcheck.errors import UserError

LARGEST = 5_000_000  # characters of markup and text, without scripts: no article has a tenth of that
MOST_TEXTS = 20_000  # pieces of text; of more, trafilatura may take minutes, and all that is no boilerplate counts
_FIRST, _SIGNS = 0x2801, 255
_NUMBER = re.compile("[\u2801-\u28ff]{2}")
_BRAILLE = re.compile("[\u2800-\u28ff]")
# What a reader does not see, or sees struck out, or would not read as a figure, and what is never an article's.
_UNREAD = etree.XPath(
    "//nav | //footer | //menu | //dialog | //del | //s | //strike | //code | //kbd | //samp | //button | //select"
    "| //svg | //math | //noscript | //object"
    "| //*[contains(@class, 'visually-hidden') or contains(@class, 'sr-only') or contains(@class, 'screen-reader')]"
    "| //*[@hidden] | //*[contains(translate(@style, ' ', ''), 'display:none')]"
)
_BOILERPLATE = etree.XPath("//header[not(ancestor::article)] | //aside")
_FRAME = etree.XPath("(//article | //main)[1]")

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it has to say is not for our reader


def main_content(path: str, source: str, pieces: Sequence[Piece]) -> frozenset[int]:
    """The numbers of the pieces of text that are the article's; an error where the page holds none."""
    inked = [number for number, piece in enumerate(pieces) if _is_inked(source, piece)]
    marked = "".join(_marked(source, pieces, inked))
    if len(marked) > LARGEST or len(inked) >= _SIGNS * _SIGNS:
        raise UserError("is too large for an article", path=path)
    if not inked:
        raise NoArticlesError("holds no text of an article", path=path)
    tree = _tree(path, marked)
    texts = Texts(tree, [pieces[number].end - pieces[number].start for number in inked], _numbers)
    chosen = set(_numbers(_extracted(tree))) if len(inked) <= MOST_TEXTS else set()
    chosen = texts.completed(chosen or _framed(_tree(path, marked)))
    if not chosen:
        raise NoArticlesError("holds no text of an article", path=path)
    if texts.is_linked(chosen):
        raise NoArticlesError("is a page of links, not an article", path=path)
    return frozenset(inked[count] for count in chosen)


def _is_inked(source: str, piece: Piece) -> bool:
    return piece.kind == "text" and bool(source[piece.start : piece.end].strip(BLANKS))


def _marked(source: str, pieces: Sequence[Piece], inked: Iterable[int]) -> Iterator[str]:
    """The page without scripts and comments, a number before each text."""
    counts = {number: count for count, number in enumerate(inked)}
    for number, piece in enumerate(pieces):
        if piece.kind in ("raw", "comment"):
            continue
        if (count := counts.get(number)) is not None:
            yield chr(_FIRST + count // _SIGNS) + chr(_FIRST + count % _SIGNS)
        yield _BRAILLE.sub(" ", source[piece.start : piece.end])


def _framed(tree: Any) -> set[int]:
    """All in `<article>` or `<main>` where the page has one, without what stands beside articles."""
    _drop(_BOILERPLATE(tree))
    frame = _FRAME(tree)
    return set(_numbers((frame[0] if frame else tree).itertext()))


def _tree(path: str, marked: str) -> Any:
    parser = trees.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    try:
        tree = trees.document_fromstring(marked.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError:
        raise NoArticlesError("holds no text of an article", path=path) from None
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise UserError("tags are nested too deeply to be read", path=path)
    _drop(_UNREAD(tree))
    return tree


def _drop(elements: Iterable[Any]) -> None:
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()


def _extracted(tree: Any) -> Iterable[str]:
    try:
        found: Any = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=False)
    except (etree.LxmlError, ValueError, RecursionError, AttributeError, TypeError, LookupError):
        return ()  # broken beyond what the library takes
    return () if found is None or found.body is None else found.body.itertext()


def _numbers(texts: Iterable[str]) -> Iterator[int]:
    for text in texts:
        for match in _NUMBER.finditer(text):
            yield (ord(match[0][0]) - _FIRST) * _SIGNS + ord(match[0][1]) - _FIRST

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
    "| //*[@hidden] | //*[contains(translate(@style, ' ', ''), 'display:none')]"
)
_BOILERPLATE = etree.XPath("//header[not(ancestor::article)] | //aside")
_FRAME = etree.XPath("(//article | //main)[1]")
MOSTLY = 0.6  # share of its letters inside links that makes a page a list of links

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it has to say is not for our reader


def main_content(path: str, source: str, pieces: Sequence[Piece]) -> frozenset[int]:
    """The numbers of the pieces of text that are the article's; an error where the page holds none."""
    inked, marked = _numbered(path, source, pieces)
    chosen, links = _chosen(path, marked, is_small=len(inked) <= MOST_TEXTS) if inked else (set(), set())
    sizes = {number: pieces[number].end - pieces[number].start for number in inked}
    letters = sum(sizes[inked[count]] for count in chosen)
    if not letters:
        raise NoArticlesError("holds no text of an article", path=path)
    if sum(sizes[inked[count]] for count in chosen & links) > MOSTLY * letters:
        raise NoArticlesError("is a page of links, not an article", path=path)
    return frozenset(inked[count] for count in chosen)


def all_content(path: str, source: str, pieces: Sequence[Piece]) -> frozenset[int]:
    """The numbers of all pieces of text that one sees, of HTML that is no page but an article's text alone."""
    inked, marked = _numbered(path, source, pieces)
    return frozenset(inked[count] for count in _numbers(_tree(path, marked).itertext())) if inked else frozenset()


def _numbered(path: str, source: str, pieces: Sequence[Piece]) -> tuple[list[int], str]:
    """Which pieces of text are more than blanks, and the page with the place in that list before each."""
    inked = [number for number, piece in enumerate(pieces) if _is_inked(source, piece)]
    marked = "".join(_marked(source, pieces, inked))
    if len(marked) > LARGEST or len(inked) >= _SIGNS * _SIGNS:
        raise UserError("is too large for an article", path=path)
    return inked, marked


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


def _chosen(path: str, marked: str, *, is_small: bool) -> tuple[set[int], set[int]]:
    """The numbers of the texts of the article, and of all texts inside links."""
    tree = _tree(path, marked)
    links = set(_numbers(text for link in tree.iter("a") for text in link.itertext()))
    paragraphs = [set(_numbers(paragraph.itertext())) for paragraph in tree.iter("p")]
    chosen = set(_numbers(_extracted(tree))) if is_small else set()
    if not chosen:
        tree = _tree(path, marked)
        _drop(_BOILERPLATE(tree))
        frame = _FRAME(tree)
        chosen = set(_numbers((frame[0] if frame else tree).itertext()))
    # A sentence is read whole or not at all, whatever was thought of a link inside it.
    return chosen.union(*(numbers for numbers in paragraphs if numbers & chosen)), links


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
    for match in _NUMBER.finditer("\n".join(texts)):
        yield (ord(match[0][0]) - _FIRST) * _SIGNS + ord(match[0][1]) - _FIRST

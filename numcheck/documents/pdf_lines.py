"""The lines of printed pages -> running text: what was cut at the margin is whole again, paragraphs stay apart.

A page knows no words and no paragraphs, only lines at places; what stands at the head and the foot of every page is no
part of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from numcheck.documents.laid import Laid
from numcheck.words import lexicon

_EDGE = 2  # lines at the head and at the foot of a page that may be the same on every page
_FULL = 0.7  # share of the usual length that a line has at least, if the paragraph goes on behind it
_NARROW = 30  # characters below which a usual length says nothing
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?:][\"'”’)\]]*$")
_ITEM = re.compile(r"(?:[•▪●◦‣*–—-]|\(?\d{1,2}[.)])\s+\S")
_CUT = re.compile(r"(\w+)[-\u00ad\u2010]$")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

Page = list[str]


def running_text(pages: Sequence[str]) -> Laid:
    r"""The text of pages as they were printed, a piece for each page.

    >>> running_text(["Flood\n\nTwelve people were in-\njured, seven of them twenty-", "one years old."]).text
    'Flood\n\nTwelve people were injured, seven of them twenty-one years old.'
    """
    cut = _without_edges([_lines(page) for page in pages])
    width = _usual_length(cut)
    lines = list(_numbered(cut))
    laid, last = Laid(), ""
    for at, (page, line, is_apart) in enumerate(lines):
        following = lines[at + 1][1] if at + 1 < len(lines) else ""
        gap, said = _gap(last, line, width, is_apart=is_apart), _uncut(line, following)
        last = line
        if page == len(laid.starts) - 1:
            laid.write(gap + said)
            continue
        while len(laid.starts) < page:
            laid.add("", "")  # a page without a word
        laid.add(said, gap)
    return laid


def _numbered(pages: Sequence[Page]) -> Iterator[tuple[int, str, bool]]:
    """The lines that are not empty, with the number of their page from 0, and whether an empty one is before them."""
    for number, page in enumerate(pages):
        is_apart = False
        for line in page:
            if line:
                yield number, line, is_apart
            is_apart = not line


def _lines(page: str) -> Page:
    lines = [" ".join(line.split()) for line in page.translate(_LIGATURES).splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def _without_edges(pages: list[Page]) -> list[Page]:
    """The pages without their numbers, running heads and feet; the head of the first may be the title."""
    told: Counter[str] = Counter()
    for page in pages:
        told.update({_alike(line) for line in (*page[:_EDGE], *page[-_EDGE:]) if line})
    often = max(2, len(pages) / 2)

    def is_edge(line: str) -> bool:
        if not any(sign.isalpha() for sign in line):
            return bool(_PAGE_NUMBER.fullmatch(line))
        return told[_alike(line)] >= often or bool(_PAGE_NUMBER.fullmatch(line))

    return [_peeled(page, is_edge, head=_EDGE if number else 0) for number, page in enumerate(pages)]


def _peeled(page: Page, is_edge: Callable[[str], bool], head: int) -> Page:
    start, end = 0, len(page)
    while start < min(head, end) and (not page[start] or is_edge(page[start])):
        start += 1
    while end > max(start, len(page) - _EDGE) and (not page[end - 1] or is_edge(page[end - 1])):
        end -= 1
    return page[start:end]


def _alike(line: str) -> str:
    return _NUMBER.sub("0", line.lower())


def _usual_length(pages: Sequence[Page]) -> int:
    """The length of a line that reaches the margin: nine in ten are shorter, or as long."""
    lengths = sorted(len(line) for page in pages for line in page if line)
    return lengths[min(len(lengths) - 1, int(len(lengths) * 0.9))] if lengths else 0


def _gap(last: str, line: str, width: int, *, is_apart: bool) -> str:
    """What stands between two lines: nothing in a word that was cut, a blank, or the end of a paragraph."""
    if not last:
        return ""
    if is_apart:
        return "\n\n"
    if _CUT.search(last) and line[0].isalnum() and not line[0].isupper():
        return ""
    if _ITEM.match(line):
        return "\n"
    is_short = width > _NARROW and len(last) < width * _FULL
    if is_short and (_SENTENCE_END.search(last) or not line[0].islower()):
        return "\n\n"
    return " "


def _uncut(line: str, following: str) -> str:
    """The line without the hyphen that only cuts a word; "twenty-" and "12-" keep theirs."""
    cut = _CUT.search(line)
    if cut is None or not following[:1].islower():
        return line
    return line if cut[1][-1].isdigit() or cut[1].lower() in _number_words() else line[:-1]


def _number_words() -> frozenset[str]:
    table = lexicon.load().table("number_words")
    return frozenset((*table["units"], *table["tens"]))

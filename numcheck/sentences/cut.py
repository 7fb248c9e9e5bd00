"""Where sentences, paragraphs, words and quotations begin and end."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from operator import add
from typing import NamedTuple

from numcheck.documents import Part
from numcheck.sentences.sentence import Sentence
from numcheck.units import Quantity
from numcheck.words.lexicon import Lexicon

# A stop, closing marks and space before a capital, a digit or an opening mark; an empty line; a line end that no
# lower-case word follows (wrapped text goes on in lower case, or with a capital after a word: see `_wrapped`).
# It begins with one set of characters, by which `re` finds where to try at all: six times as fast as two alternatives.
_BREAK = re.compile(
    r"""[.!?…\r\n](?:(?<=[.!?…])["”’')\]]*(?P<stop>[ \t]+)(?=["“‘'(\[]*[A-Z0-9À-Þ£$€])"""
    r"""|(?P<line>(?<=\n)\s*|(?<=\r)\n\s*))""",
)
_WORD = re.compile(r"\d+(?:[.,:]\d+)*\w*(?:-\w+)*|\w+(?:[-'&.]\w+)*|[^\w\s]")
_QUOTED = re.compile(r"“[^”\n]*(?:”|\Z|(?=\n))|\"[^\"\n]*(?:\"|\Z|(?=\n))")
# The same where a line end is no more than a space: a quotation ends with its paragraph at the latest.
_QUOTED_WRAPPED = re.compile(r"“(?:[^”\n]|\n(?!\s*\n))*(?:”|\Z|(?=\n))|\"(?:[^\"\n]|\n(?!\s*\n))*(?:\"|\Z|(?=\n))")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_LONG_LINE = 200  # characters that no line of wrapped text has
_SHORT_LINE = 40  # characters: a heading or a signature, not a line that was wrapped
_LETTER = re.compile(r"[\"”’')\]]*\s+[^\W\d_]")
_BULLET = re.compile(r"[ \t]*[-*•·–—+][ \t]")
_ENDS = re.compile(r"""[.!?…]["”’')\]]*[ \t\r]*\Z""")


LONGEST = 2000  # characters of a sentence; the longest of 11,535 in published news has 1,063


class Short(NamedTuple):
    """What carries a full stop inside a sentence, and what of it is a word too: "Art. 5", "music and art. They"."""

    never_end: frozenset[str]
    words_too: frozenset[str]


@cache
def _short(lexicon: Lexicon) -> Short:
    table = lexicon.table("abbreviations")
    return Short(frozenset(table["never_end"]), frozenset(table["words_too"]))


def _is_abbreviation(text: str, stop: int, short: Short) -> bool:
    """Whether the full stop at `stop` belongs to the word before it: "Sept. 21", "Gen. Smith", "J. Smith"."""
    if text[stop] != ".":
        return False
    word = text[max(0, stop - 6) : stop].rpartition(" ")[2]
    if not word.isalnum():
        start = stop
        while start and stop - start < 6 and (text[start - 1].isalnum() or text[start - 1] == "."):
            start -= 1
        word = text[start:stop]
    if word in short.words_too and _LETTER.match(text, stop + 1):
        return False
    return word.lower() in short.never_end or (len(word) == 1 and word.isupper() and word != "I")


def is_wrapped(text: str) -> bool:
    r"""Whether paragraphs are set apart by empty lines and broken into lines, as in most Markdown files.

    >>> is_wrapped("He was\n40.\n\nShe was\n41."), is_wrapped("He was 40.\nShe was 41.")
    (True, False)
    """
    return bool(_EMPTY_LINE.search(text)) and max(map(len, text.split("\n"))) <= _LONG_LINE


def _is_item(raw: str, begin: int) -> bool:
    """Whether the line behind the line end at `begin` is an item of a list, by its bullet and the line before."""
    if not _BULLET.match(raw, raw.find("\n", begin) + 1):
        return False
    before = raw.rfind("\n", 0, begin) + 1
    return raw[begin - 1 : begin] == ":" or _BULLET.match(raw, before) is not None


def _line_end(text: str, begin: int, end: int, short: Short, *, wrapped: bool) -> str:
    """What the white space from `begin` to `end`, with a line end in it, is: "space", "sentence" or "paragraph".

    A line goes on in lower case; in wrapped text in anything, if it has no indent and the line before was not as short
    as a heading.
    """
    if end == len(text) or text.count("\n", begin, end) > 1:
        return "paragraph"
    if text[end].islower():
        return "space"
    if not wrapped or text[end - 1] != "\n" or begin - text.rfind("\n", 0, begin) <= _SHORT_LINE:
        return "paragraph"
    stop = _ENDS.search(text, max(0, begin - 6), begin)
    return "sentence" if stop and not _is_abbreviation(text, stop.start(), short) else "space"


def breaks(text: str, lexicon: Lexicon, raw: str | None = None) -> tuple[list[int], list[int], list[bool]]:
    r"""Starts of all sentences, their ends, and whether each begins a paragraph; bullets are read off `raw`.

    >>> from numcheck.words.lexicon import load
    >>> breaks("Gen. Ode fell on Sept. 2. He was 40.\nNext", load())[0]
    [0, 26, 37]
    """
    short = _short(lexicon)
    wrapped = is_wrapped(text)
    starts, ends, paragraphs = [0], [], [True]
    for match in _BREAK.finditer(text):
        begin, end = match.span()
        if match.lastgroup == "stop":
            if _is_abbreviation(text, begin, short):
                continue
            begin = match.start("stop")
            kind = "sentence"
        else:
            kind = _line_end(text, begin, end, short, wrapped=wrapped)
            if kind == "space" and _is_item(raw or text, begin):
                kind = "sentence"
        if kind == "space":
            continue
        ends.append(_without_space(text, starts[-1], begin))
        starts.append(end)
        paragraphs.append(kind == "paragraph")
    ends.append(len(text))
    return starts, ends, paragraphs


def _cut(
    part: Part, prose: str, start: int, end: int, paragraph: int, index: int, quotes: list[tuple[int, int]]
) -> Sentence:
    """The sentence from `start` to `end`; `prose` has straight apostrophes and the part's length."""
    words, starts, ends = _words(prose, start, end)
    return Sentence(
        part.name,
        start,
        end,
        paragraph,
        index,
        part.text[start:end],
        words,
        tuple(map(str.lower, words)),
        starts,
        ends,
        _touching(quotes, start, end),
    )


def _words(prose: str, start: int, end: int) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
    words = tuple(_WORD.findall(prose, start, end))
    starts, at, find = [], start, prose.find
    for word in words:  # nothing but white space stands between two
        at = find(word, at)
        starts.append(at)
        at += len(word)
    return words, tuple(starts), tuple(map(add, starts, map(len, words)))


def words_in(prose: str, offset: int) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
    """The words of a text that stands at `offset` of its part, where they begin and where they end.

    >>> words_in("Ode | 12", 40)
    (('Ode', '|', '12'), (40, 44, 46), (43, 45, 48))
    """
    words, starts, ends = _words(prose, 0, len(prose))
    return words, tuple(at + offset for at in starts), tuple(at + offset for at in ends)


def _without_space(text: str, start: int, end: int) -> int:
    """`end` moved left over white space, not past `start`."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _touching(quotes: list[tuple[int, int]], start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The quotations that share a character with `start` to `end`; they are in order and apart."""
    at = bisect_left(quotes, (start, start))
    first = at - 1 if at and quotes[at - 1][1] > start else at
    return tuple(quotes[first : bisect_left(quotes, (end, end), lo=first)])


def around(
    part: Part, quantities: Sequence[Quantity], lexicon: Lexicon
) -> Iterator[tuple[Sentence, tuple[Quantity, ...]]]:
    """Each sentence of a part that holds quantities, with them, in order."""
    if not quantities:
        return
    starts, ends, begins = breaks(part.prose, lexicon, part.text)
    numbers: list[int] = []
    count = -1
    for begin in begins:
        count += begin
        numbers.append(count)
    quoted = _QUOTED_WRAPPED if is_wrapped(part.prose) else _QUOTED
    quotes = [match.span() for match in quoted.finditer(part.prose)]
    prose = part.prose.replace("’", "'")
    inside: list[Quantity] = []
    current = -1
    for quantity in quantities:
        at = bisect_right(starts, quantity.start) - 1
        if at != current and inside:
            for low, high, held in _pieces(prose, starts[current], ends[current], inside):
                yield _cut(part, prose, low, high, numbers[current], current, quotes), held
            inside = []
        current = at
        inside.append(quantity)
    for low, high, held in _pieces(prose, starts[current], ends[current], inside):
        yield _cut(part, prose, low, high, numbers[current], current, quotes), held


def sentence_at(part: Part, position: int, lexicon: Lexicon) -> Sentence:
    """The sentence of a part around the character at `position`, whether it holds a quantity or not."""
    starts, ends, begins = _breaks(part, lexicon)
    at = bisect_right(starts, position) - 1
    quoted = _QUOTED_WRAPPED if is_wrapped(part.prose) else _QUOTED
    end = min(max(ends[at], position), starts[at] + LONGEST)
    quotes = [match.span() for match in quoted.finditer(part.prose, max(0, starts[at] - LONGEST), end)]
    return _cut(part, part.prose.replace("’", "'"), starts[at], end, sum(begins[: at + 1]) - 1, at, quotes)


@lru_cache(maxsize=4)
def _breaks(part: Part, lexicon: Lexicon) -> tuple[list[int], list[int], list[bool]]:
    return breaks(part.prose, lexicon, part.text)


def _pieces(
    prose: str, start: int, end: int, inside: Sequence[Quantity]
) -> Iterator[tuple[int, int, tuple[Quantity, ...]]]:
    """A sentence with its quantities; one that never ends is cut at spaces: no claim costs more than `LONGEST`."""
    first = 0
    while end - start > LONGEST:
        space = prose.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = space if space > 0 else start + LONGEST
        behind = first
        while behind < len(inside) and inside[behind].start < stop:
            stop = max(stop, inside[behind].end)
            behind += 1
        if behind > first:
            yield start, stop, tuple(inside[first:behind])
        start, first = stop, behind
    if first < len(inside):
        yield start, end, tuple(inside[first:])

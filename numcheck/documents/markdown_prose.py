r"""The prose of a Markdown text: code, link targets, tags, numbering and markers blanked, as CommonMark reads them.

Two steps: the lines (code blocks, headings, numbering, tables), then what stands inside them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

from numcheck.documents.prose import blank, plain, spaces, through, without

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE_MARKS = re.compile(r"^(?: {4}|\t| {0,3}(?:[#>*+-]|```|~~~|\d{1,9}[.)]|\[[^\]\n]*\]:|:?-*\|))|\|", re.MULTILINE)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]*(?:[*+-]|(\d{1,9})[.)])(?=[ \t])")
_LEAD = re.compile(r" {0,3}(?:>[ \t]?)*(?: {0,3}#{1,6}(?=[ \t]))?")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]+\]:[ \t]*\S.*", re.DOTALL)
_TABLE_RULE = re.compile(r"[ \t|:-]*-[ \t|:-]*[\r\n]*\Z")

_RUN_OF_TICKS = re.compile(r"`+")
_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)|\[[^\[\]]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,99}\]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_STRUCK = re.compile(r"~~[^~\n]+~~")
_UNDERSCORES = re.compile(r"(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")
_STARS = re.compile(r"\*+")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


def prose(text: str) -> str:
    r"""The prose of a Markdown text.

    >>> prose("## 12 dead\n\n1. **Two** of [12 men](http://a.example/4)\n")
    '   12 dead\n\n     Two   of  12 men                     \n'
    >>> prose("It took `x = 5` steps <!-- 7 --> in 3 * 2 days")
    'It took         steps            in 3   2 days'
    """
    if _LINE_MARKS.search(text):
        text = "".join(_Lines().walk(text))
    return plain(through(text, _PASSES))


def comments(text: str) -> tuple[tuple[int, int], ...]:
    r"""Where the comments of a Markdown text stand; what looks like one inside code is none.

    >>> comments("12 men <!-- a -->, `<!-- b -->`")
    ((7, 17),)
    """
    if _LINE_MARKS.search(text):
        text = "".join(_Lines().walk(text))
    return tuple(_comments(_without_code(text)))


@dataclass(slots=True)
class _Lines:
    """What the lines so far say about the next one."""

    fence: str = ""
    after_blank: bool = True
    in_list: bool = False
    in_code: bool = False

    def walk(self, text: str) -> Iterator[str]:
        for line in StringIO(text, newline="\n"):  # `splitlines` would break at form feeds and the like too
            yield self._line(line)

    def _line(self, line: str) -> str:
        if self.fence:
            return self._fenced(line)
        if not line.strip():
            self.after_blank = True
            return line
        opened = _FENCE.match(line)
        if opened:
            self.fence, self.after_blank = opened[1], False
            return blank(line)
        result = self._prose(line)
        self.after_blank = False
        return result

    def _fenced(self, line: str) -> str:
        closed = _FENCE.match(line)
        if closed and closed[1].startswith(self.fence) and not line[closed.end() :].strip():
            self.fence, self.after_blank = "", True
        return blank(line)

    def _prose(self, line: str) -> str:
        indented = line.startswith(("    ", "\t"))
        item = _ITEM.match(line)
        if indented and not self.in_list and (self.after_blank or self.in_code):
            self.in_code = True
            return blank(line)
        self.in_code = False
        if item and (self.after_blank or self.in_list or item[1] in (None, "1")):
            self.in_list = True
            return blank(item[0]) + _table(line[item.end() :])
        if self.after_blank and not line[0].isspace():
            self.in_list = False
        if _DEFINITION.match(line):
            return blank(line)
        lead = _LEAD.match(line)
        end = lead.end() if lead else 0
        return blank(line[:end]) + _table(line[end:])


def _table(line: str) -> str:
    """A line; where it rules off a table's head, blank. Bars between cells stay: no phrase runs on into the next."""
    return blank(line) if "|" in line and _TABLE_RULE.match(line) else line


def _without_code(text: str) -> str:
    return without(text, _code_spans(text))


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    # A run of backticks closes at the next run of its own length in the same paragraph.
    runs = [match.span() for match in _RUN_OF_TICKS.finditer(text)]
    later: dict[int, list[int]] = defaultdict(list)
    for number in range(len(runs) - 1, -1, -1):
        later[runs[number][1] - runs[number][0]].append(number)
    done = 0
    for start, end in runs:
        same = later[end - start]
        same.pop()  # itself
        if start >= done and same and "\n\n" not in text[end : runs[same[-1]][0]]:
            done = runs[same[-1]][1]
            yield start, done


def _without_comments(text: str) -> str:
    return without(text, _comments(text))


def _comments(text: str) -> Iterator[tuple[int, int]]:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


def _link(match: re.Match[str]) -> str:
    start, end = (place - match.start() for place in match.span(1))
    return " " * start + match[1] + blank(match[0][end:])


_PASSES = (
    ("`", _without_code),
    ("<!--", _without_comments),
    ("<", lambda text: _TAG.sub(spaces, text)),
    ("](", lambda text: _LINK.sub(_link, text)),
    ("][", lambda text: _LINK.sub(_link, text)),
    ("[^", lambda text: _FOOTNOTE.sub(spaces, text)),
    ("~~", lambda text: _STRUCK.sub(spaces, text)),
    ("\\", lambda text: _ESCAPE.sub(" ", text)),
    ("*", lambda text: _STARS.sub(spaces, text)),
    ("_", lambda text: _UNDERSCORES.sub(spaces, text)),
)

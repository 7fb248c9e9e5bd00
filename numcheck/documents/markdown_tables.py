r"""The pipe tables of a Markdown text, as GitHub reads them: a head, a line of dashes, rows until an empty line.

They are found in the prose, so that a bar in code or in a comment is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from numcheck.documents.table import FAR, Cell, Table, captioned, gridded, paragraph_after, paragraph_before

_RULE = re.compile(
    r"^[ \t>]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$",
    re.MULTILINE,
)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*)$", re.MULTILINE)

Line = tuple[int, int]


def tables(text: str, prose: str) -> tuple[Table, ...]:
    r"""Every table of a text.

    >>> from numcheck.documents.markdown_prose import prose
    >>> text = "Hurt\n\n| town | hurt |\n|---|--:|\n| **Ode** | 12 |\n"
    >>> [[cell.words for cell in row if cell] for row in tables(text, prose(text))[0].rows]
    [['town', 'hurt'], ['Ode', '12']]
    """
    return tuple(_tables(text, prose)) if "|" in text and "-" in text else ()


def _tables(text: str, prose: str) -> Iterator[Table]:
    done = 0
    for rule in _RULE.finditer(text):
        head = _line_before(text, rule.start())
        if head is None or head[0] < done or prose[rule.start() : rule.end()].strip():
            continue
        columns = _cells(text, prose, head, is_header=True)
        if not columns or len(columns) != rule[0].strip(" \t>\r").strip("|").count("|") + 1:
            continue
        lines = list(_body(text, prose, rule.end()))
        done = lines[-1][1] if lines else rule.end()
        body = [_cells(text, prose, line, is_header=False)[: len(columns)] for line in lines]
        before, after = paragraph_before(prose, head[0]), paragraph_after(prose, done)
        yield Table(
            head[0],
            done,
            gridded([columns, *body]),
            captioned(before, after),
            _heading(text, prose, head[0]),
            before,
            after,
        )


def _line_before(text: str, start: int) -> Line | None:
    if start == 0:
        return None
    end = start - 1
    return text.rfind("\n", 0, end) + 1, end


def _body(text: str, prose: str, end: int) -> Iterator[Line]:
    """The lines from `end` on that hold cells."""
    start = text.find("\n", end) + 1
    while 0 < start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if "|" not in prose[start:end]:
            return
        yield start, end
        start = end + 1


def _cells(text: str, prose: str, line: Line, *, is_header: bool) -> list[Cell]:
    start, end = line
    if "|" not in prose[start:end]:
        return []
    bars = [at for at in range(start, end) if prose[at] == "|" and text[at - 1 : at] != "\\"]
    edges = [start - 1, *bars, end]
    inside = list(pairwise(edges))
    if bars and not prose[start : bars[0]].strip(" \t>"):
        inside = inside[1:]
    if bars and not prose[bars[-1] + 1 : end].strip() and len(inside) > 1:
        inside = inside[:-1]
    return [_cell(prose, low + 1, high, is_header=is_header) for low, high in inside]


def _cell(prose: str, start: int, end: int, *, is_header: bool) -> Cell:
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    return Cell(start, end, prose[start:end], is_header)


def _heading(text: str, prose: str, start: int) -> str:
    low = max(0, start - FAR)
    found = [match.span(1) for match in _HEADING.finditer(text, low, start)]
    return " ".join(prose[slice(*found[-1])].split()) if found else ""

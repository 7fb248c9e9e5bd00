"""The text of an article inside a Markdown page: what it says there is what it said, whatever its characters."""

from __future__ import annotations

import re

from numcheck.documents.articles import REPORT_MARK
from numcheck.reports.passages import printable

MARKER = REPORT_MARK  # a page that begins so is never read as an article

_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]#~|])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ENTITY = re.compile("[&<>]")
_BLOCK = re.compile(r"^(\s*)([-+=]|\d{1,9}[.)](?=\s|$))")


def inline(text: str) -> str:
    r"""Text that stands inside a line.

    >>> print(inline("5 * 3 | <b> & snake_case [1]"))
    5 \* 3 \| &lt;b&gt; &amp; snake\_case \[1\]
    """
    return _MEANS_SOMETHING.sub(r"\\\1", _ENTITY.sub(lambda found: _ENTITIES[found[0]], printable(text)))


def line(text: str) -> str:
    r"""Text that begins a line, where "12." would begin a list.

    >>> print(line("12. March"), line("- 3"), line("12 men"))
    12\. March \- 3 12 men
    """
    escaped = inline(text)
    return _BLOCK.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", escaped)


def cell(text: str) -> str:
    r"""Text in the cell of a table: a backslash before a pipe must not meet another one.

    >>> print(cell("a\\|b"), cell("a|b"))
    a&#92;\|b a\|b
    """
    escaped = "&#92;".join(inline(piece) for piece in text.split("\\"))
    return " ".join(escaped.split())


def code(text: str) -> str:
    """A path between backticks, which may hold backticks itself.

    >>> print(code("a.md:3"), code("a`b.md"))
    `a.md:3` ``a`b.md``
    """
    text = printable(text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def bold(text: str) -> str:
    """Escaped text in bold, with the spaces at its ends outside: "** 12**" would not be bold.

    >>> print(bold(" 12 men"))
     **12 men**
    """
    inner = text.strip()
    if not inner:
        return text
    return text.replace(inner, f"**{inner}**", 1)

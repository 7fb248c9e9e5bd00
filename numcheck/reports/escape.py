"""The text of an article inside a Markdown page: what it says there is what it said, whatever its characters."""

from __future__ import annotations

import re

from numcheck.documents.articles import REPORT_MARK
from numcheck.reports.passages import printable

MARKER = REPORT_MARK  # a page that begins so is never read as an article

_MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]#~|])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ENTITY = re.compile("[&<>]")
# What code hosts and renderers would make a link, a message to somebody or a formula of.
_LINK = re.compile(r"(?<=[a-z])(:)(?=//)|(?<=\bwww)(\.)", re.IGNORECASE)
_MENTION = re.compile(r"(@|\\#|\bGH-)(?=\w)", re.IGNORECASE)
_FORMULA = re.compile(r"\$(?!\d)")
_ADDRESS = re.compile(r"https?://[^\s<>]+")
_BLOCK = re.compile(r"^(\s*)([-+=]|\d{1,9}[.)](?=\s|$))")


def inline(text: str) -> str:
    r"""Text that stands inside a line.

    >>> print(inline("5 * 3 | <b> & snake_case [1]"))
    5 \* 3 \| &lt;b&gt; &amp; snake\_case \[1\]
    """
    escaped = _MEANS_SOMETHING.sub(r"\\\1", _ENTITY.sub(lambda found: _ENTITIES[found[0]], printable(text)))
    return _inert(escaped)


def _inert(text: str) -> str:
    r"""Text that a code host links to nothing, and of which nobody is told.

    >>> print(_inert("$5 to @desk, see https://a.example, www.a.example"))
    $5 to @&#8203;desk, see https&#58;//a.example, www&#46;a.example
    """
    if "$" in text:
        text = _FORMULA.sub(r"\\$", text)
    if ":" in text or "." in text:
        text = _LINK.sub(lambda found: f"&#{ord(found[0])};", text)
    return _MENTION.sub(r"\1&#8203;", text)


def address(text: str) -> str:
    r"""The address of a page, to be followed; anything else as text.

    >>> print(address("https://example.org/r"), address("docs/my_rules.md"))
    <https://example.org/r> docs/my\_rules.md
    """
    return f"<{text}>" if _ADDRESS.fullmatch(text) else inline(text)


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

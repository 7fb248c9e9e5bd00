"""Claims as a table: for a terminal, and for a Markdown page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from numcheck.reports.claim_rows import HEADER, cells
from numcheck.reports.counts import counted
from numcheck.reports.escape import MARKER, cell
from numcheck.reports.options import Options
from numcheck.reports.passages import printable
from numcheck.reports.result import Result
from numcheck.reports.tables import pipe_table, plain_table

_WIDEST = 28  # characters of a cell in a terminal; the whole of it is in the other formats
_MANY = 500  # rows to a table: tabulate measures every cell, and a reader scrolls

_Show = Callable[[str], str]


def table(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`extract --format table`: a row for every claim, long cells cut."""
    yield from _tables(result, plain_table, printable, _short)
    yield f"\n{counted(len(result.claims), 'quantity', 'quantities')} in {counted(len(result.documents), 'article')}\n"


def markdown(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`extract --format markdown`: the same as a Markdown table."""
    yield f"{MARKER}\n\n# Quantities\n\n"
    yield from _tables(result, pipe_table, cell, cell)


def _tables(result: Result, draw: Callable[..., str], place: _Show, show: _Show) -> Iterator[str]:
    places = result.places()
    rows = [[place(str(places(claim))), claim.kind, *map(show, cells(claim))] for claim in result.claims]
    for first in range(0, len(rows), _MANY):
        yield draw(("where", "kind", *HEADER), rows[first : first + _MANY])


def _short(text: str) -> str:
    """A text of at most `_WIDEST` characters, cut at its end.

    >>> _short("humanitarian corridors out of the east of the city")
    'humanitarian corridors out…'
    """
    text = printable(text)
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1].rsplit(" ", 1)[0].rstrip() + "…"

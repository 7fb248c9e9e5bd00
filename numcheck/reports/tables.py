"""The one file that knows tabulate, which is loaded when a table is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def pipe_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; the cells are escaped already."""
    return _tabulated(header, rows, "pipe", ["left"] * len(header))


def plain_table(header: Sequence[str], rows: Iterable[Sequence[object]], numbers: int = 0) -> str:
    """A table for a terminal, its last `numbers` columns to the right."""
    return _tabulated(header, rows, "simple", ["left"] * (len(header) - numbers) + ["right"] * numbers)


def _tabulated(header: Sequence[str], rows: Iterable[Sequence[object]], style: str, align: list[str]) -> str:
    import tabulate

    tabulate.WIDE_CHARS_MODE = False  # else the bytes would differ where wcwidth happens to be installed
    tabulate.MIN_PADDING = 0  # else every header is two columns wider than it reads
    cells = [[str(item) for item in row] for row in rows]
    return tabulate.tabulate(cells, header, tablefmt=style, disable_numparse=True, colalign=align) + "\n"

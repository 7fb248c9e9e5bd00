"""Tables of Markdown articles: cells in a grid, each with its span, and the words around them."""

from __future__ import annotations

from numcheck.documents.articles import markdown
from numcheck.documents.document import Part
from numcheck.documents.table import Cell, Table, gridded, without

ARRESTS = """\
---
title: Arrests rise
---
## By force

Table 2: arrests in two years

| Force | 2022 | 2023 |
|:--|--:|---|
| Leeds\\|Bradford | **1,240** | `a|b` |
| York | 12
| Total | 1,252 | 3 | 4 |

Figures are rounded.
"""


def _part(text: str) -> Part:
    return markdown("a.md", "a.md", text)[0].part("text")


def _words(table: Table) -> list[list[str]]:
    return [[cell.words if cell else "-" for cell in row] for row in table.rows]


def test_a_pipe_table_becomes_a_grid() -> None:
    """Bars that are escaped or in code part no cells; rows may be short, and what is too long is cut off."""
    (table,) = _part(ARRESTS).tables
    assert _words(table) == [
        ["Force", "2022", "2023"],
        ["Leeds |Bradford", "1,240", ""],
        ["York", "12"],
        ["Total", "1,252", "3"],
    ]
    assert [cell is not None and cell.is_header for cell in table.rows[0]] == [True, True, True]


def test_spans_cut_cells_out_of_the_text() -> None:
    """A cell's prose has the length of its span, so does the text of a row."""
    part = _part(ARRESTS)
    (table,) = part.tables
    for number in range(len(table.rows)):
        start, text = table.row_text(number)
        for cell in table.own(number):
            assert len(cell.prose) == cell.end - cell.start
            assert text[cell.start - start : cell.end - start] == cell.prose
    assert part.text[slice(*_span(table, 3, 1))] == "1,252"


def _span(table: Table, row: int, column: int) -> tuple[int, int]:
    cell = table.rows[row][column]
    assert cell is not None
    return cell.start, cell.end


def test_the_words_around_a_table_are_kept() -> None:
    """Caption, heading and the paragraphs next to it."""
    (table,) = _part(ARRESTS).tables
    assert (table.caption, table.heading) == ("Table 2: arrests in two years", "By force")
    assert (table.before, table.after) == (table.caption, "Figures are rounded.")


def test_what_looks_like_a_table_is_none() -> None:
    """Bars in prose, a table in a code block, a head whose line of dashes has other columns."""
    for text in ("12 | 13 bars\n", "```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n", "| a | b |\n|---|\n| 1 | 2 |\n"):
        assert _part(text).tables == ()


def test_taking_cells_out_of_the_prose_parts_what_is_left() -> None:
    """Cells written in sentences stay, as paragraphs; the length stays; the rest of the text is as it was."""
    long = "The committee met nine times and heard 41 witnesses in the course of the year."
    part = _part(f"Before, 5 people.\n\n| what | who |\n|---|---|\n| {long} | 12 |\n\nAfter, 6 people.\n")
    left = without(part.prose, part.tables)
    assert len(left) == len(part.text)
    assert [line for line in map(str.strip, left.split("\n")) if line] == [
        "Before, 5 people.",
        long,
        "After, 6 people.",
    ]


def test_cells_that_span_stand_in_every_place() -> None:
    """Rows and columns that a cell spans, also where the rows below are short or it claims to span too much."""
    tall, wide, low = Cell(0, 1, "a", rowspan=3), Cell(2, 3, "b", colspan=2), Cell(4, 5, "c")
    table = Table(0, 6, gridded([[tall, wide], [low], []]))
    assert _words(table) == [["a", "b", "b"], ["a", "c"], ["a"]]
    assert (table.width, table.own(1), table.own(2)) == (3, (low,), ())
    assert len(gridded([[Cell(0, 1, "a", colspan=10**9)]])[0]) == 2000

"""Tables of web pages: what they must come to, where a slip is told, and which of them only lay out the page."""

from __future__ import annotations

import pytest
from factories import findings_in

from numcheck.documents import Document
from numcheck.documents.page import page
from numcheck.pipeline import extract
from numcheck.words.lexicon import load

PROSE = (
    "<table><tr><th>North</th><th>South</th></tr><tr><td>The storm killed 9 people in the north, where 1,204 more "
    "were hurt.</td><td>In the south it killed 4 people and left 310 of them hurt, the council said.</td></tr></table>"
)
AROUND = """<!DOCTYPE html>
<html lang="en"><head><title>Storm in the north</title></head><body><article><h1>Storm in the north</h1>
<p>The storm tore the roofs off homes in three towns of the north and left them without power for most of the night.</p>
{}
<p>The council said that it would open a centre in the town hall for those who could not go back to their homes.</p>
</article></body></html>
"""
HURT = """<table>
<caption>Losses by town</caption>
<thead><tr><th>Town</th><th>Killed</th><th>Hurt</th></tr></thead>
<tbody>
<tr><td>Osk</td><td>9</td><td>1,204</td></tr>
<tr><td>Arl</td><td>4</td><td>&nbsp;310</td></tr>
<tr><td>Nim</td><td>6</td><td>88</td></tr>
</tbody>
<tfoot><tr><th scope="row">Total</th><td>19</td><td><b>1,602</b></td></tr></tfoot>
</table>"""


def _read(table: str) -> Document:
    return page("a.html", "a.html", AROUND.format(table))[0]


def _words(document: Document) -> list[list[str]]:
    (table,) = document.part("text").tables
    return [[cell.words if cell else "-" for cell in row] for row in table.rows]


def test_a_table_that_adds_up_is_silent():
    """Its cells are claims, and no part of the prose."""
    document = _read(HURT)
    assert _words(document)[-1] == ["Total", "19", "1,602"]
    assert (document.part("text").tables[0].caption, "1,204" in document.part("text").prose) == (
        "Losses by town",
        False,
    )
    assert "Losses by town" in document.part("text").prose
    assert {"1,204", "310", "1,602"} <= {claim.text for claim in extract(document, load())}
    assert findings_in(document) == []


@pytest.mark.parametrize(("right", "wrong"), [("<b>1,602<", "<b>1,620<"), ("<td>19<", "<td>18<")])
def test_a_wrong_total_is_told_where_it_stands(right, wrong):
    """Line and column are those of the source."""
    document = _read(HURT.replace(right, wrong))
    (finding,) = findings_in(document)
    total = finding.evidence[0]
    lines = AROUND.format(HURT.replace(right, wrong)).splitlines()
    (line,) = [at for at, text in enumerate(lines, 1) if wrong in text]
    assert total.text == wrong.strip("<").rpartition(">")[2]
    assert document.line_column("text", total.start) == (line, lines[line - 1].index(total.text) + 1)


def test_rows_that_do_not_make_their_total():
    """A total at the end of a row, in the column that the others bear out."""
    rows = [("Osk", 5, 7, 12), ("Arl", 2, 9, 11), ("Nim", 8, 1, 19), ("Ode", 3, 3, 6)]
    body = "".join(f"<tr><td>{'<td>'.join(map(str, row))}</tr>\n" for row in rows)
    document = _read(f"<table><tr><td></td><th>Women<th>Men<th>Total</tr>\n{body}</table>")
    assert _words(document)[0] == ["", "Women", "Men", "Total"]
    (finding,) = findings_in(document)
    assert "19" in finding.message


def test_cells_that_span():
    """Heads over two columns name both; a name over two rows stands beside both; the names of sections are none."""
    document = _read(
        "<table><tr><th rowspan=2>Town</th><th colspan='2'>Killed</th></tr><tr><th>2022</th><th>2023</th></tr>"
        "<tr><th colspan=3>North</th></tr>"
        "<tr><td rowspan=2>Osk</td><td>5</td><td>7</td></tr><tr><td>6</td><td></td></tr></table>"
    )
    assert _words(document) == [
        ["Town", "Killed", "Killed"],
        ["Town", "2022", "2023"],
        ["North", "North", "North"],
        ["Osk", "5", "7"],
        ["Osk", "6", ""],
    ]
    told = {claim.text: (claim.subject, claim.of) for claim in extract(document, load()) if "table" in claim.cues}
    assert told == {"5": ("Killed 2022", "Osk"), "7": ("Killed 2023", "Osk"), "6": ("Killed 2022", "Osk")}


def test_a_total_in_header_cells_is_a_figure():
    """Authors write the last row as headers for their bold type."""
    total = "<tr><th>Total</th><th>19</th><th>1,620</th></tr>"
    document = _read(HURT.replace('<tr><th scope="row">Total</th><td>19</td><td><b>1,602</b></td></tr>', total))
    (finding,) = findings_in(document)
    assert "1,602" in finding.message


def test_names_that_are_set_in_break_down_the_row_above():
    """They are no parts of the total beside it."""
    inset = "<tr><td>&nbsp;&nbsp;the old town</td><td>2</td><td>4</td></tr>\n<tr><td>Arl"
    assert findings_in(_read(HURT.replace("<tr><td>Arl", inset))) == []


BOLD = (
    "<table><tr><td></td><td><b>Killed</b></td><td><strong>Hurt</strong></td></tr>"
    "<tr><td><b>Osk</b></td><td>9</td><td>1,204</td></tr><tr><td>Arl</td><td>4</td><td>310</td></tr>"
    "<tr><td><b>Total</b></td><td><b>13</b></td><td><b>1,541</b></td></tr></table>"
)


def test_a_first_row_in_bold_type_heads_the_columns():
    """Not all editors know header cells."""
    document = _read(BOLD)
    (finding,) = findings_in(document)
    assert "1,514" in finding.message
    assert {claim.subject for claim in extract(document, load()) if "table" in claim.cues} == {"Killed", "Hurt"}


@pytest.mark.parametrize(
    "table",
    [
        BOLD.replace("<b>Killed</b>", "Killed"),
        BOLD.replace("<b>Killed</b>", "<b>Killed</b> so far"),
        BOLD.replace("<td>4</td><td>310</td>", "<td><b>4</b></td><td><b>310</b></td>").replace(
            "<td>Arl", "<td><b>Arl</b>"
        ),
        BOLD.replace("Killed", "12"),
        (
            "<table><tr><td><b>Read</b></td><td><b>Watch</b></td></tr><tr><td>A storm</td><td>The sea</td></tr>"
            "<tr><td>The wall</td><td>The 9 dead</td></tr></table>"
        ),
        BOLD.replace(
            "9</td><td>1,204", "9 who lived there were killed by the sea</td><td>no word from the hospitals"
        ).replace("<td>4</td>", "<td>none</td>"),
    ],
    ids=["one thin", "half thin", "all rows", "figure", "names of columns", "words"],
)
def test_bold_type_that_heads_nothing(table):
    """Where no row or every row is in it, or where no figures stand below."""
    assert _read(table).part("text").tables == ()


@pytest.mark.parametrize(
    "table",
    [
        HURT.replace("th>", "td>").replace("thead>", "tbody>").replace("<th", "<td"),
        "<table><tr><th>Killed</th></tr><tr><td>9 people</td></tr><tr><td>4 people</td></tr></table>",
        f"<table><tr><th>Losses</th><td>{HURT}</td></tr></table>",
        HURT.replace("<table>", '<table role="presentation">'),
        PROSE,
        HURT.replace("<td>Arl</td>", "<td><code>Arl</code></td>"),
        HURT.replace("<tr><td>Arl", "Arl <tr><td>Arl"),
        "<table><tr><th>Town</th><th>1</th></tr></table>",
    ],
    ids=["no header", "one column", "nested", "presentation", "sentences", "left out", "text between", "head alone"],
)
def test_what_lays_out_the_page_stays_text(table):
    """Its cells are read as prose."""
    part = _read(table).part("text")
    assert part.tables == ()
    assert part.prose.count("|") == part.text.count("|")


def test_the_words_around_a_table():
    """The last heading, the paragraph before, and a caption below it that says that it is one."""
    document = _read(
        "<h2>By town (in &pound;m)</h2><p>The council lists the damage, which it has not yet checked, in a table.</p>"
        "<table><tr><th>Town</th><th>Damage</th></tr><tr><td>Osk</td><td>4</td></tr>"
        "<tr><td>Arl</td><td>5</td></tr></table><p>Table 1: damage by town as of Monday, from what they sent in.</p>"
    )
    (table,) = document.part("text").tables
    assert (table.heading, table.caption) == (
        "By town (in £m)",
        "Table 1: damage by town as of Monday, from what they sent in.",
    )
    assert table.before.startswith("The council lists")
    told = [claim.quantity.unit for claim in extract(document, load()) if "table" in claim.cues]
    assert told == ["GBP", "GBP"]

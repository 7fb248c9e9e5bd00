"""Word files: what of them is read, what it is taken for, where it stands."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile

import pytest
from factories import findings_in

from numcheck.__main__ import main
from numcheck.documents import load
from numcheck.documents.package import LARGEST
from numcheck.pipeline import extract
from numcheck.words.lexicon import load as lexicon

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'
)
NOT_STRUCK = '<w:strike w:val="0"/>'
LATER = "an environment made before it was named in pyproject.toml"

pytest.importorskip("defusedxml", reason=LATER)


def p(text: str, style: str = "", *, is_item: bool = False) -> str:
    about = f'<w:pStyle w:val="{style}"/>' if style else ""
    about += '<w:numPr><w:numId w:val="1"/></w:numPr>' if is_item else ""
    return f"<w:p><w:pPr>{about}</w:pPr>{r(text)}</w:p>"


def r(text: str, about: str = "") -> str:
    return f'<w:r><w:rPr>{about}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{p(cell)}</w:tc>' for cell in cells)}</w:tr>"


def packed(body: str, core: str = "", **parts: str | bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        file.writestr("word/styles.xml", STYLES)
        if core:
            file.writestr("docProps/core.xml", f"<cp xmlns:dc='d' xmlns:dcterms='t'>{core}</cp>")
        for name, content in parts.items():
            file.writestr(name.replace("__", "/").replace("_", "."), content)
    return held.getvalue()


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def read(here):
    def document_of(body: str, core: str = ""):
        (here / "a.docx").write_bytes(packed(body, core))
        loaded = load(["a.docx"])
        assert loaded.problems == ()
        return loaded.documents[0]

    return document_of


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("Two") + p("") + p("three"), "Two\n\nthree"),
        (f"<w:p>{r('1')}{r('2 d')}{r('ead')}</w:p>", "12 dead"),
        ("<w:p><w:r><w:t>12</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>", "12\ta\nb"),
        ("<w:p><w:r><w:t>20</w:t><w:noBreakHyphen/><w:t>year</w:t></w:r></w:p>", "20‑year"),
        (f"<w:p>{r('12')}<w:del>{r('13')}</w:del><w:ins>{r(' dead')}</w:ins></w:p>", "12 dead"),
        (
            f"<w:p>{r('12')}{r('13', '<w:strike/>')}{r('14', '<w:vanish/>')}{r(' x', NOT_STRUCK)}</w:p>",
            "12 x",
        ),
        (f"<w:p><w:moveFrom>{r('1')}</w:moveFrom><w:moveTo>{r('2')}</w:moveTo></w:p>", "2"),
        (
            f"<w:p><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:hyperlink>{r('12')}</w:hyperlink></w:p>",
            "12",
        ),
        (p("Hurt:") + p("two", is_item=True) + p("three", is_item=True) + p("End."), "Hurt:\n\n- two\n- three\n\nEnd."),
        (f"<w:p>{r('A')}<w:r><w:txbxContent>{p('In a box')}</w:txbxContent></w:r></w:p>{p('B')}", "A\n\nIn a box\n\nB"),
        (f"<w:sdt><w:sdtContent>{p('In a field')}</w:sdtContent></w:sdt>", "In a field"),
        (f"<w:tbl>{row('Town', 'Dead')}{row('Osk', '12')}</w:tbl>", "| Town | Dead\n| Osk | 12"),
    ],
)
def test_what_is_read(read, body, text):
    """The text as its page shows it, and nothing that is deleted, hidden or code."""
    assert read(body).text == text


TITLE, NAME = "<dc:title>12 dead</dc:title>", "<dc:title>Microsoft Word - a.doc</dc:title>"


@pytest.mark.parametrize(
    ("body", "core", "title", "place"),
    [
        (p("12 dead", "Titel") + p("Text"), "", "12 dead", (1, 1)),
        (p("12 dead", "berschrift1") + p("Text"), "", "12 dead", (1, 1)),
        (p("For release") + p("12 dead", "Titel") + p("Text"), "", "12 dead", (2, 1)),
        (p("12  Dead") + p("Text"), TITLE, "12  Dead", (1, 1)),
        (p("Text"), TITLE, "12 dead", (0, None)),
        (p("Text"), NAME, None, None),
        (p("x" * 200) + p("Part two", "berschrift1") + p("Text"), "", None, None),
    ],
)
def test_the_title(read, body, core, title, place):
    """A paragraph laid out as one; else the one that the properties name; else what they say."""
    document = read(body, core)
    assert document.title == title
    if title:
        assert (document.line_column("title", 0), document.text) == (place, "Text")


def times(created: str, modified: str) -> str:
    return f"<dcterms:created>{created}</dcterms:created><dcterms:modified>{modified}</dcterms:modified>"


@pytest.mark.parametrize(
    ("core", "day"),
    [
        (times("2016-02-22T10:00:00Z", "2016-02-24T22:00:00Z"), dt.date(2016, 2, 24)),
        (times("2014-02-22T10:00:00Z", "2016-02-24T22:00:00Z"), None),
        (times("2013-12-23T23:15:00Z", "2013-12-23T23:15:00Z"), None),
        (times("soon", "2016-02-24T22:00:00Z"), dt.date(2016, 2, 24)),
        ("", None),
    ],
)
def test_the_day(read, core, day):
    """That of the last change, where the file was begun shortly before: an old file that is saved anew has no day."""
    assert read(p("Text"), core).date == day


def test_a_place_is_a_paragraph(read):
    """Empty paragraphs are not counted, a row of a table is one, the mark of an item is none of its characters."""
    document = read(p("One") + p("") + p("Two 12", is_item=True) + f"<w:tbl>{row('Three 13')}</w:tbl>")
    places = [document.line_column("text", document.text.index(figure)) for figure in ("One", "12", "13")]
    assert places == [(1, 1), (2, 5), (3, 7)]
    assert document.part("text").prose == "One\n\n  Two 12\n\n  Three 13"


REFUSED = [
    ("no archive", b"12 dead", "is not a Word file, or a broken one"),
    ("half an archive", packed(p("12"))[:300], "is not a Word file, or a broken one"),
    ("no document", packed(p("12")).replace(b"word/document.xml", b"word/dxcument.xml"), "is not a Word file, or"),
    ("a password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "is protected by a password, or a .doc of old"),
    ("a bomb", packed(p(" " * (LARGEST + 1))), "unpacks to more than 50 MB"),
    ("too deep", packed("<w:x>" * 5000 + "</w:x>" * 5000), "is nested too deeply to be read"),
]


def entities() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        body = f'<w:document xmlns:w="{W}"><w:body>{p("&b;")}</w:body></w:document>'
        file.writestr("word/document.xml", f'<!DOCTYPE d [<!ENTITY a "12"><!ENTITY b "&a;&a;">]>{body}')
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [row[1:] for row in REFUSED] + [(entities(), "declares XML entities, which no Word file does")],
    ids=[row[0] for row in REFUSED] + ["entities"],
)
def test_what_is_refused(here, data, message):
    """One line says why, whatever somebody packed."""
    (here / "a.docx").write_bytes(data)
    (problem,) = load(["a.docx"]).problems
    assert str(problem).startswith(f"a.docx: {message}")


def test_what_word_keeps_beside_an_open_file_is_left_out(here):
    """It has the name of the file with `~$` before it, and is none."""
    (here / "~$a.docx").write_bytes(b"me")
    (here / "a.docx").write_bytes(packed(p("12")))
    assert ([document.id for document in load(["."]).documents], load(["."]).problems) == (["a.docx"], ())


def test_reports_name_the_paragraph(here, capsys):
    """In words, and in JSON with its number and the character in it."""
    (here / "a.docx").write_bytes(packed(p("Blast", "Titel") + p("On Monday 11 people died: 7 men and 5 women.")))
    assert main(["check", "a.docx", "--format", "concise", "--isolated"]) == 1
    assert capsys.readouterr().out.startswith("a.docx, paragraph 2: error sums: ")
    main(["check", "a.docx", "--format", "json", "--isolated"])
    place = json.loads(capsys.readouterr().out)["findings"][0]["evidence"][0]
    assert (place["line"], place["column"], place["place"]) == (2, 11, "paragraph 2")


def test_a_file_that_a_library_writes(here):
    """What python-docx makes is read as it was meant."""
    library = pytest.importorskip("docx", reason="not needed to read one")
    made = library.Document()
    made.add_heading("Blast kills 12", 0)
    made.add_paragraph("Twelve people died.")
    made.add_paragraph("two of Osk", style="List Bullet")
    made.save(here / "a.docx")
    (document,) = load(["a.docx"]).documents
    assert (document.title, document.text) == ("Blast kills 12", "Twelve people died.\n\n- two of Osk")
    assert (document.date, document.author) == (None, None)


KILLED = (row("Town", "Killed", "Hurt"), row("Osk", "9", "1,204"), row("Arl", "4", "310"), row("Nim", "6", "88"))
TOTAL = row("Total", "19", "1,620")


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def test_a_table_of_figures_is_a_table(read):
    """Its cells stand in a grid and are no prose; what it says wrong is told at its row."""
    document = read(p("The storm came on Monday.") + p("Losses by town") + table(*KILLED, TOTAL) + p("It rained."))
    (found,) = document.part("text").tables
    assert [[cell.words for cell in line if cell] for line in found.rows][-1] == ["Total", "19", "1,620"]
    assert (found.before, found.after, "1,204" in document.part("text").prose) == (
        "Losses by town",
        "It rained.",
        False,
    )
    (finding,) = findings_in(document)
    assert "1,602" in finding.message
    assert document.line_column("text", finding.evidence[0].start) == (7, 14)


def test_the_text_is_held_against_a_table_of_a_word_file(read):
    document = read(p("In Osk, 1,402 people were hurt.") + table(*KILLED))
    assert [finding.check for finding in findings_in(document)] == ["restatements"]
    assert findings_in(read(p("In Osk, 1,204 people were hurt.") + table(*KILLED))) == []


def test_empty_and_wide_cells_keep_their_columns(read):
    wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc></w:tr>'
    document = read(table(KILLED[0], wide, row("Osk", "", "1,204"), *KILLED[2:]))
    (found,) = document.part("text").tables
    words = [[cell.words if cell else "-" for cell in line] for line in found.rows]
    assert words[1:3] == [["North", "North", "North"], ["Osk", "", "1,204"]]
    assert {claim.text: claim.subject for claim in extract(document, lexicon()) if "table" in claim.cues}[
        "1,204"
    ] == "Hurt"


@pytest.mark.parametrize(
    "body",
    [
        table(*KILLED[1:], TOTAL),
        table(*KILLED[:2]),
        table(row("Town", table(*KILLED), ""), *KILLED[1:]),
        table(*KILLED[:3], KILLED[3].replace("<w:tc>", "<w:tc><w:tcPr><w:vMerge/></w:tcPr>", 1)),
        table(*KILLED[:3], f"<w:tr><w:tc>{p('Nim')}</w:tc><w:tc><w:p><w:del>{r('6')}</w:del></w:p></w:tc></w:tr>"),
        table(row("Read", "Watch"), row("A storm", "The sea"), row("The wall", "The dead")),
    ],
    ids=["no head", "two rows", "nested", "merged", "deleted", "words"],
)
def test_tables_that_stay_text(read, body):
    assert read(body).part("text").tables == ()


def test_a_row_that_is_repeated_on_every_page_heads_its_columns(read):
    head = row("Rank", "2", "3").replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
    (found,) = read(table(head, *KILLED[1:])).part("text").tables
    assert all(cell.is_header for cell in found.rows[0] if cell)

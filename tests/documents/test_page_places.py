"""Where the characters of a web page stand in its file: in reports, and for any page at all."""

from __future__ import annotations

import html
import io
import json
import re
from pathlib import Path

import pytest
from factories import claims
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.__main__ import main
from numcheck.documents import Document
from numcheck.documents.markup import pieces
from numcheck.documents.page import page
from numcheck.documents.records import NoArticlesError
from numcheck.pipeline import extract
from numcheck.words.lexicon import load as lexicon

NEWS = Path(__file__).parent / "pages" / "news.html"


def read(text: str) -> Document:
    return page("a.html", "a.html", text)[0]


def test_a_finding_points_into_the_page(run_in):
    """Line and column are those of the source, behind tags and references."""
    assert run_in("check", "news.html", "--format", "concise") == [
        "news.html:18:19: error sums: parts add up to 11 people, not 12: 7 men + 4 women"
    ]


@pytest.fixture
def run_in(monkeypatch, capsys):
    """A run of the command in the folder of the pages, as the lines of its output."""
    monkeypatch.chdir(NEWS.parent)

    def run(*words: str) -> list[str]:
        main([*words, "--isolated"])
        return capsys.readouterr().out.splitlines()

    return run


TABLE = ("<table>", "</table>", "<tr>", "<th>", "<td colspan=2 rowspan=0>", "</td>", "<caption>", "<thead>", "<h2>")
INLINE = st.sampled_from(
    ["", "<b>", "</b>", "<a href='x'>", "</a>", "<br>", "<p>", "</p>", "<li>", "<td>", "<!-- 9 -->", *TABLE]
)
WORDS = st.sampled_from(
    ["12", "men", "£5", "&pound;6", "&#8364;7", "&nbsp;", " ", "\n  ", "&amp", "naïve", "🙂", "<sup>1</sup>"]
)


@given(st.lists(st.one_of(INLINE, WORDS, st.text(max_size=5)), max_size=40))
def test_every_character_leads_back(written):
    """What a character was made of is in the file where its place says, one behind the other."""
    source = "<p>Rain killed 12 men " + "".join(written)
    try:
        document = read(source)
    except NoArticlesError:
        return
    for part in document.parts:
        assert part.places is not None
        assert len(part.text) == len(part.prose)
        for table in part.tables:
            for row in range(len(table.rows)):
                low, said = table.row_text(row)
                for cell in table.own(row):
                    assert table.start <= cell.start <= cell.end <= table.end
                    assert said[cell.start - low : cell.end - low] == cell.prose
        last = 0
        for at, sign in enumerate(part.text):
            start, end = part.places.start(at), part.places.end(at + 1)
            assert last <= start <= end <= len(source)
            last = start
            written_as = source[start:end]
            made_of = html.unescape(written_as)
            is_ours = (sign in " \n" and not written_as.strip(" \t\r\n\f")) or (sign in "-|" and not written_as)
            assert is_ours or sign in made_of or (sign == " " and written_as.isspace())


@given(st.text(alphabet="<>/!-='\" abp&;#x1\n", max_size=60))
def test_pieces_cover_the_page(text):
    """Every character belongs to one piece, whatever the text."""
    found = list(pieces(text))
    assert "".join(text[piece.start : piece.end] for piece in found) == text
    assert all(piece.start < piece.end or piece.kind == "raw" for piece in found)


SENTENCES = (
    "A flood killed 12 people in Osk on Wednesday, 7 men and 4 women.",
    "The damage is put at £5.4m, up 20% from $4.1 million, said 3 of 4 towns.",
    "Winds of 140 km/h (87 mph) blew for 3 1/2 hours, from 9.30pm to 1am.",
)
PLAIN = st.sampled_from(SENTENCES)


@st.composite
def dressed(draw):
    """A sentence, and HTML of it: tags around words, characters as references, blanks of any kind."""
    sentence = draw(PLAIN)
    words = []
    for word in sentence.split(" "):
        signs = [draw(st.sampled_from([sign, sign, sign, f"&#{ord(sign)};", f"&#x{ord(sign):X};"])) for sign in word]
        if draw(st.booleans()):
            at = draw(st.integers(0, len(signs)))
            tag = draw(st.sampled_from(["b", "a", "span", "sub", "abbr"]))
            signs = ["<!-- 99 -->", *signs[:at], f"<{tag} title='5 men'>", *signs[at:], f"</{tag}>"]
        words.append("".join(signs))
    blanks = [draw(st.sampled_from([" ", "\n", " \t ", "\r\n  ", " <!-- x -->", "<wbr> "])) for _ in words[1:]]
    return sentence, words[0] + "".join(blank + word for blank, word in zip(blanks, words[1:], strict=True))


@settings(max_examples=60, deadline=None)
@given(dressed())
def test_every_claim_leads_back(written):
    """A page's claims are those of its text, and the source at their places says the same characters."""
    sentence, inside = written
    source = f"<title>7 die</title>\r\n<p>{inside}</p><p>It rained.</p>"
    document = read(source)
    found = [claim for claim in extract(document, lexicon()) if claim.part == "text"]
    assert [claim.text for claim in found] == [claim.text for claim in claims(f"{sentence}\n\nIt rained.")]
    for claim in found:
        places = document.part("text").places
        cut = source[places.start(claim.start) : places.end(claim.end)]
        said = html.unescape(re.sub(r"<!--.*?-->|<[^>]*>", "", cut))
        assert " ".join(said.split()) == claim.text
        line, column = document.line_column("text", claim.start)
        assert source.split("\n")[line - 1][column - 1 :].startswith(cut.split("\n")[0])


def test_marks_of_reports_end_where_the_source_does(tmp_path, monkeypatch, capsys):
    """A region ends behind the last character's reference, and its columns can be counted in bytes."""
    monkeypatch.chdir(tmp_path)
    source = "<p>“Rain” killed &#49;2 pe<b>ople</b>, 7 men and 4&#x20;women."
    Path("a.html").write_bytes(source.encode())
    main(["check", "a.html", "--format", "rdjson", "--isolated"])
    (finding,) = json.loads(capsys.readouterr().out)["diagnostics"]
    related = finding["related_locations"][1]
    for location, cut in ((finding["location"], "&#49;2 pe<b>ople"), (related["location"], "4&#x20;women")):
        start, end = location["range"]["start"], location["range"]["end"]
        assert (start["line"], end["line"]) == (1, 1)
        assert source.encode()[start["column"] - 1 : end["column"] - 1].decode() == cut


def test_a_page_on_standard_input(monkeypatch, capsys):
    """What begins as a page does is read as one, named or not."""
    for words in (["-"], ["-", "--stdin-filename", "x.htm"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(NEWS.read_bytes())))
        main(["check", *words, "--format", "concise", "--isolated"])
        assert capsys.readouterr().out.endswith(
            ":18:19: error sums: parts add up to 11 people, not 12: 7 men + 4 women\n"
        )

"""Where every character stands: in its part, in the file, on its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents import Document, load
from numcheck.documents.articles import markdown, matter_and_text, plain_text

# What the file holds, then the title, the text, and line and column of the text's first character.
FILES = [
    ("no title", "a.txt", b"12 dead.\nTwo hurt.\n", None, "12 dead.\nTwo hurt.\n", (1, 1)),
    ("a title", "a.txt", b"12 dead\n\nTwo hurt.", "12 dead", "Two hurt.", (3, 1)),
    ("a title, CRLF", "a.txt", b"12 dead\r\n\r\nTwo\r\nhurt", "12 dead", "Two\r\nhurt", (3, 1)),
    ("a title, old Mac", "a.txt", b"12 dead\r\rTwo hurt", "12 dead", "Two hurt", (3, 1)),
    ("blank line of spaces", "a.txt", b"12 dead  \n \t\nTwo hurt", "12 dead", "Two hurt", (3, 1)),
    ("two blank lines", "a.txt", b"12 dead\n\n\nTwo hurt", "12 dead", "\nTwo hurt", (3, 1)),
    ("a first line and nothing else", "a.txt", b"12 dead\n\n", None, "12 dead\n\n", (1, 1)),
    ("byte order mark", "a.txt", b"\xef\xbb\xbf12 dead\n\nTwo", "12 dead", "Two", (3, 1)),
    ("UTF-16", "a.txt", "12 dead\n\n£5 🙂".encode("utf-16"), "12 dead", "£5 🙂", (3, 1)),
    ("Western code page", "a.txt", "12 dead\n\n“£5” é".encode("cp1252"), "12 dead", "“£5” é", (3, 1)),
    ("an undefined byte", "a.txt", b"caf\xe9 \x81 12", None, "caf\xe9 \x81 12", (1, 1)),
    ("emoji before the text", "a.txt", "🙂🙂\n\n12 dead".encode(), "🙂🙂", "12 dead", (3, 1)),
    ("empty", "a.txt", b"", None, "", (1, 1)),
    ("no front matter", "a.md", b"# 12 dead\n\nTwo", None, "# 12 dead\n\nTwo", (1, 1)),
    ("front matter", "a.md", b"---\ntitle: 12 dead\n---\nTwo", "12 dead", "Two", (4, 1)),
    ("front matter, CRLF", "a.md", b"---\r\ntitle: 12 dead\r\n---\r\nTwo", "12 dead", "Two", (4, 1)),
    ("front matter, mark", "a.md", b"\xef\xbb\xbf---\ntitle: 12 dead\n---\nTwo", "12 dead", "Two", (4, 1)),
    ("front matter and no text", "a.md", b"---\ntitle: 12 dead\n---", "12 dead", "", (3, 4)),
    ("front matter without a title", "a.md", b"---\nsource: Wire\n---\n\nTwo", None, "\nTwo", (4, 1)),
    ("empty front matter", "a.md", b"---\n---\nTwo", None, "Two", (3, 1)),
    ("unclosed front matter", "a.md", b"---\ntitle: 12 dead\n\nTwo", None, "---\ntitle: 12 dead\n\nTwo", (1, 1)),
    ("two rules are no front matter", "a.md", b"---\nTwo\n---\nThree", None, "---\nTwo\n---\nThree", (1, 1)),
    ("a title that YAML takes for a number", "a.md", b"---\ntitle: 1984\n---\nTwo", "1984", "Two", (4, 1)),
    ("a null title", "a.md", b"---\ntitle: ~\n---\nTwo", None, "Two", (4, 1)),
    ("a rule inside a text", "a.md", b"---\ntitle: A\n---\nTwo\n---\nThree", "A", "Two\n---\nThree", (4, 1)),
]


def one(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    loaded = load([str(path)])
    assert loaded.problems == ()
    return loaded.documents[0]


@pytest.mark.parametrize(
    ("name", "data", "title", "text", "place"), [row[1:] for row in FILES], ids=[row[0] for row in FILES]
)
def test_parts(tmp_path, name, data, title, text, place):
    """Title and text are cut where the contract says, and the text begins where the file has it."""
    document = one(tmp_path, name, data)
    assert (document.title, document.text) == (title, text)
    assert document.line_column("text", 0) == place


@pytest.mark.parametrize(
    ("written", "title", "place"),
    [
        ("title: 12 dead", "12 dead", (2, 8)),
        ("source: Wire\ntitle:   12 dead", "12 dead", (3, 10)),
        ("title: '12 dead'", "12 dead", (2, 9)),
        ('title: "🙂 12 dead"', "🙂 12 dead", (2, 9)),
        ("title: 'It''s 12'", "It's 12", (2, None)),
        ("title: >\n  12\n  dead", "12 dead", (2, None)),
        ("source: x\ntitle: |\n  12 dead", "12 dead", (3, None)),
    ],
)
def test_title_in_front_matter(written, title, place):
    """The title stands where its value stands verbatim; spelled otherwise, its line alone is known."""
    document, problems = markdown("a.md", "a.md", f"---\n{written}\n---\nText")
    assert (document.title, document.line_column("title", 0), problems) == (title, place, ())


def test_fields_of_front_matter():
    """The other fields are taken as written; keys that mean nothing here, and nested ones, are let be."""
    text = "---\nsource: Some Wire\nauthor: Ana\nurl: https://a.example/1\nlang: en\ntags: [a, b]\ndraft: true\n---\n"
    document, problems = markdown("a.md", "a.md", text)
    assert (document.source, document.author, document.url, document.lang, problems) == (
        "Some Wire",
        "Ana",
        "https://a.example/1",
        "en",
        (),
    )


@pytest.mark.parametrize("text", ["---\ntitle: A\n---\nB", "A\n\nB"])
def test_standard_input_takes_front_matter_or_a_title_line(text):
    """Standard input is plain text; front matter is honoured."""
    document, _ = matter_and_text("-", "-", text)
    assert (document.title, document.text) == ("A", "B")


TEXT = st.text(st.sampled_from("ab1 .\n\r\té£🙂-:#'\"`*|") | st.characters(exclude_categories=["Cs"]), max_size=80)


@given(TEXT, st.sampled_from([plain_text, matter_and_text, markdown]))
def test_a_part_is_cut_out_of_its_file(text, read):
    """A part is exactly what the file holds from its offset on, and its prose is as long."""
    document, _ = read("a", "a", text)
    for part in document.parts:
        assert len(part.prose) == len(part.text)
        if part.offset is not None:
            assert text[part.offset :].startswith(part.text)


@given(TEXT, st.sampled_from([plain_text, markdown]))
def test_line_and_column_lead_back(text, read):
    """Line and column name one character of the file: the one the position stands for."""
    document, _ = read("a", "a", text)
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    part = document.parts[-1]
    for start in range(0, len(part.text), 7):
        line, column = document.line_column(part.name, start)
        assert lines[line - 1][column - 1] == part.text[start]

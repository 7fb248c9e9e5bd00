"""What is read, what is left out, what is complained about."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, date, datetime

import pytest

from numcheck.documents import Reading, load
from numcheck.documents.articles import markdown
from numcheck.documents.files import KINDS

REPORT = {"version": 1, "articles": 1, "claims": 1, "findings": []}
CLAIM = {"id": "a.md:0", "article": "a.md", "part": "text", "start": 0, "end": 2, "kind": "count", "text": "12"}


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder, and a way to fill it."""
    monkeypatch.chdir(tmp_path)

    def write(name: str, content: str | bytes = "12 dead") -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def ids(*paths: str, **reading) -> list[str]:
    loaded = load(paths or ["."], Reading(**reading))
    assert loaded.problems == ()
    return [document.id for document in loaded.documents]


def complaints(*paths: str) -> list[str]:
    return [str(problem) for problem in load(paths).problems]


def test_a_folder_is_read_by_name(here):
    """Folders are read from top to bottom by name; what is hidden or of no kind we read is left out."""
    for name in ("b/2.md", "a.txt", "b/1.markdown", ".hidden.md", ".git/x.md", "c.png", "b/.x/y.md", "B.TXT"):
        here(name)
    assert ids() == ["B.TXT", "a.txt", "b/1.markdown", "b/2.md"]


def test_ids_are_paths_from_the_working_folder(here, tmp_path):
    """However a path is spelled, the id is relative to the working folder where the file lies below it."""
    here("b/a.md")
    for spelled in ("b/a.md", "./b/a.md", str(tmp_path / "b/a.md"), "b/../b/a.md", "b", "b/"):
        assert ids(spelled) == ["b/a.md"]


def test_ids_outside_the_working_folder_are_as_given(here, tmp_path, monkeypatch):
    """A file above the working folder keeps the path it was given."""
    here("a.md")
    here("b/x.md")
    monkeypatch.chdir(tmp_path / "b")
    assert ids("../a.md") == ["../a.md"]
    assert ids(str(tmp_path / "a.md")) == [f"{tmp_path}/a.md"]


def test_a_file_named_twice_is_read_once(here):
    """A file counts once, however often it is named."""
    here("a.md")
    assert ids("a.md", ".", "./a.md") == ["a.md"]


def test_gitignore_is_honoured(here):
    """What git ignores is left out; a nearer file takes back what a farther one ignores; named files are read."""
    here(".gitignore", "drafts/\n*.tmp.md\n/top.md\n# no\n!kept.tmp.md\n")
    here("sub/.gitignore", "!x.tmp.md\n")
    for name in ("drafts/a.md", "a.tmp.md", "kept.tmp.md", "top.md", "sub/top.md", "sub/x.tmp.md", "sub/drafts/b.md"):
        here(name)
    assert ids() == ["kept.tmp.md", "sub/top.md", "sub/x.tmp.md"]
    assert ids("drafts/a.md") == ["drafts/a.md"]


def test_gitignore_above_the_folder_counts_inside_a_repository(here, tmp_path):
    """The files above speak too, up to the root of the repository."""
    (tmp_path / ".git").mkdir()
    here(".gitignore", "b/*.md\n")
    here("b/a.md")
    here("b/a.txt")
    assert ids("b") == ["b/a.txt"]


@pytest.mark.parametrize("glob", ["drafts", "drafts/", "drafts/*", "**/a.md", "drafts/**", "dr*ts"])
def test_exclude(here, glob):
    """`--exclude` leaves files and folders out by git's patterns."""
    here("drafts/a.md")
    here("b.md")
    assert ids(exclude=(glob,)) == ["b.md"]


def test_records(here):
    """Each record is an article; its line is known, its column is not."""
    here(
        "a.jsonl",
        '{"id": 7, "title": "🙂", "text": "12\\ndead", "date": "2016-02-24", "source": "Wire"}\n\n{"text": "5"}\n',
    )
    first, second = load(["a.jsonl"]).documents
    assert (first.id, first.title, first.text, first.date, first.source) == (
        "7",
        "🙂",
        "12\ndead",
        date(2016, 2, 24),
        "Wire",
    )
    assert (second.id, second.line_column("text", 0), second.date) == ("a.jsonl:3", (3, None), None)


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ('[{"text": "a"}, {"text": "b"}]', [1, 1]),
        ('[\n {"text": "a"},\n {\n "text": "b"}\n]\n', [2, 3]),
        ('\n{\n "text": "a"\n}\n', [2]),
        ('{"text": "a"}\n{"text": "b"}\n', [1, 2]),
        ('{"text": "a"}\r\n{"text": "b"}\r\n', [1, 2]),
        ('{"text": "a\u2028b"}\n{"text": "b"}', [1, 2]),
    ],
)
def test_json_is_an_array_or_lines(here, content, lines):
    """A `.json` file holds an array, one record, or a record on each line."""
    here("a.json", content)
    assert [document.record_line for document in load(["a.json"]).documents] == lines


def test_half_a_surrogate_pair_is_replaced(here):
    """What JSON can spell and no file can hold does not reach a report."""
    here("a.jsonl", '{"text": "\\ud83d 12 \\ud83d\\ude42"}')
    assert load(["a.jsonl"]).documents[0].text == "\ufffd 12 🙂"


SKIPPED = [
    ("package.json", '{"name": "x"}', "holds no record with a text"),
    ("broken.json", "{// no", "holds no record with a text"),
    ("numbers.jsonl", '{"a": 1}\n', "holds no record with a text"),
    ("report.json", json.dumps(REPORT), "is a report that numcheck wrote, not an article"),
    ("claims.json", json.dumps({"version": 1, "claims": [CLAIM]}), "is a report that numcheck wrote, not an article"),
    ("claims.jsonl", json.dumps(CLAIM) + "\n", "is a report that numcheck wrote, not an article"),
    ("report.md", "<!-- numcheck report -->\n12 dead", "is a report that numcheck wrote, not an article"),
    ("page.html", "<!doctype html><p>", "holds no text of an article"),
    ("table.csv", "id,text\n", "holds no row"),
]


@pytest.mark.parametrize(("name", "content", "message"), SKIPPED, ids=[row[0] for row in SKIPPED])
def test_what_holds_no_article(here, name, content, message):
    """In a folder it is skipped and counted; named it is an error."""
    here(name, content)
    here("z.md")
    loaded = load(["."])
    assert ([document.id for document in loaded.documents], loaded.skipped, loaded.problems) == (["z.md"], 1, ())
    assert complaints(name) == [f"{name}: {message}"]


BROKEN = [
    ("a.odt", b"PK", f"a.odt: .odt is none of the kinds read: {', '.join(KINDS)}"),
    ("a.txt", b"\0\1", "a.txt: is not a text file"),
    ("a.jsonl", b'{"text": "12"}\n{"text": \n', "a.jsonl:2: not JSON: expecting value"),
    ("b.jsonl", b'{"text": "12"}\n[]\n', "b.jsonl:2: record without a text"),
    ("c.jsonl", b'{"text": "12"}\n{"text": null}\n', "c.jsonl:2: record without a text"),
    ("d.jsonl", b'{"text": "12", "date": "24/2/2016"}\n', "d.jsonl:1: date: '24/2/2016' is not a date such as "),
    ("a.json", b'[{"text": "12"},\n {"text": "13"} {"text": "14"}]', "a.json:2: not JSON: the array does not go on"),
    ("a.md", b"---\ntitle: a: b\n---\n12", "a.md:2: front matter: mapping values are not allowed"),
    ("b.md", b"---\ntitle: a\ndate: soon\n---\n12", "b.md:3: date: 'soon' is not a date such as 2016-02-24 or "),
    ("none.md", None, "none.md: no such file or folder"),
]


@pytest.mark.parametrize(("name", "content", "message"), BROKEN, ids=[row[0] for row in BROKEN])
def test_complaints_name_the_place(here, name, content, message):
    """One line says what is wrong and where, and the rest is read all the same."""
    here("z.md")
    if content is not None:
        here(name, content)
    (complaint,) = complaints(name, "z.md")
    assert complaint.startswith(message)
    assert load([name, "z.md"]).documents[-1].id == "z.md"


@pytest.mark.parametrize("stated", ["soon", "2016-02-30", "24 February 2016", "2016"])
def test_an_article_with_a_wrong_date_is_read_without_it(stated):
    """A date that is none is a problem; the article has no date then."""
    document, problems = markdown("a.md", "a.md", f"---\ndate: {stated}\n---\n12")
    assert (document.date, len(problems)) == (None, 1)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2016-02-24", date(2016, 2, 24)),
        ("'2016-02-24'", date(2016, 2, 24)),
        ("20160224", date(2016, 2, 24)),
        ("2016-02-24 22:00", datetime(2016, 2, 24, 22)),  # noqa: DTZ001 - no zone is stated
        ("2016-02-24T22:00:00Z", datetime(2016, 2, 24, 22, tzinfo=UTC)),
        ("~", None),
        ("", None),
    ],
)
def test_dates(stated, expected):
    """A date may carry a time and a zone; an empty one is none."""
    document, problems = markdown("a.md", "a.md", f"---\ndate: {stated}\n---\n12")
    assert (document.date, problems) == (expected, ())


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        (None, "A\n\n12 dead", [("-", "A", "12 dead")]),
        (None, "---\ntitle: A\n---\n12 dead", [("-", "A", "12 dead")]),
        ("sub/a.md", "# 12\n\ndead", [("sub/a.md", None, "# 12\n\ndead")]),
        ("a.jsonl", '{"id": "x", "text": "12"}', [("x", None, "12")]),
        ("a.csv", "id,text\nx,12\n", [("x", None, "12")]),
        (
            None,
            "<rss><item><guid>x</guid><title>A</title><description>12</description></item></rss>",
            [("x", "A", "12")],
        ),
        (None, '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>12 dead', [("-", None, "12 dead")]),
    ],
)
def test_standard_input(monkeypatch, name, data, expected):
    """`-` is text; a name for it gives its id and its kind."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    loaded = load(["-"], Reading(stdin_filename=name))
    assert [(document.id, document.title, document.text) for document in loaded.documents] == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.4 and no more", "-: is not a PDF file, or a broken one"),
        (b"PK\3\4 and no more", "-: is not a Word file, or a broken one"),
        (b"PAR1 and no more", "-: is not a Parquet file, or a broken one"),
        (b"\0\1\2", "-: is not a text file"),
    ],
)
def test_standard_input_is_known_by_its_beginning(monkeypatch, data, message):
    """A name for it says more, where there is one."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    (problem,) = load(["-"]).problems
    assert str(problem).startswith(message)


def test_articles_to_compare_with_come_last(here):
    """Those to report on are counted apart; a file that is both is one to report on."""
    for name in ("old/a.md", "old/b.md", "new.md"):
        here(name)
    loaded = load(["new.md", "old/b.md"], Reading(against=("old",)))
    assert [document.id for document in loaded.documents] == ["new.md", "old/b.md", "old/a.md"]
    assert loaded.own == 2

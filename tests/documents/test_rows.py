"""CSV and Parquet files: an article to a row, and a row to every complaint."""

from __future__ import annotations

import builtins
import datetime as dt
import json

import pytest

from numcheck.__main__ import main
from numcheck.documents import load
from numcheck.documents.versions import current

TOLD = "The blast killed 11 people: 7 men and 5 women."


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def csv_of(here, text: str | bytes, name: str = "a.csv"):
    (here / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return load([name])


def parquet_of(here, **columns):
    arrow = pytest.importorskip("pyarrow", reason="an environment made before it was named in pyproject.toml")
    from pyarrow import parquet

    parquet.write_table(arrow.table(columns), here / "a.parquet")
    return load(["a.parquet"])


SOUND = [
    ("commas", 'id,title,date,source,text\nx,Blast,2016-02-24,Wire,"12 dead, 3 hurt"\n'),
    ("semicolons", "id;title;date;source;text\nx;Blast;2016-02-24;Wire;12 dead, 3 hurt\n"),
    ("tabs", "id\ttitle\tdate\tsource\ttext\nx\tBlast\t2016-02-24\tWire\t12 dead, 3 hurt\n"),
    ("bars", "id|title|date|source|text\nx|Blast|2016-02-24|Wire|12 dead, 3 hurt\n"),
    ("a byte order mark", '\ufeffid,title,date,source,text\nx,Blast,2016-02-24,Wire,"12 dead, 3 hurt"\n'),
    ("Excel's first line", "sep=;\r\nid;title;date;source;text\r\nx;Blast;2016-02-24;Wire;12 dead, 3 hurt\r\n"),
    ("names in capitals", 'ID,Title,Date,Outlet,Text\nx,Blast,2016-02-24,Wire,"12 dead, 3 hurt"\n'),
    ("other columns", 'a,id,title,date,source,b,text\n1,x,Blast,2016-02-24,Wire,;,"12 dead, 3 hurt"\n'),
    (
        "quoted names, blanks",
        '"id", "title","date","source","text"\n\nx, Blast,2016-02-24,Wire, "12 dead, 3 hurt"\n\n',
    ),
    ("empty cells at the end", 'id,title,date,source,text\nx,Blast,2016-02-24,Wire,"12 dead, 3 hurt",,\n'),
]


@pytest.mark.parametrize("text", [row[1] for row in SOUND], ids=[row[0] for row in SOUND])
def test_a_row_is_an_article(here, text):
    """The columns are called as the fields of a record; the header says what cuts the rows."""
    loaded = csv_of(here, text)
    (document,) = loaded.documents
    assert loaded.problems == ()
    told = (document.id, document.title, document.date, document.source, document.text)
    assert told == ("x", "Blast", dt.date(2016, 2, 24), "Wire", "12 dead, 3 hurt")


def test_a_cell_may_hold_lines_and_quotes(here):
    """What stands in quotes is the text with its line ends; the next row begins on its own line."""
    loaded = csv_of(here, 'id,text\r\n1,"He said ""12"",\r\nthen 13."\r\n2,14 dead\r\n')
    first, second = loaded.documents
    assert first.text == 'He said "12",\r\nthen 13.'
    assert (first.line_column("text", 15), second.line_column("text", 0)) == ((2, None), (4, None))


def test_a_table_of_one_column_is_not_cut(here):
    """Commas in the only column are the text's own."""
    assert csv_of(here, "text\n12 dead, 3 hurt; 5 lost\n").documents[0].text == "12 dead, 3 hurt; 5 lost"


def test_a_long_text_is_read(here):
    """The csv module's own limit on a cell is none of ours."""
    assert len(csv_of(here, f"id,text\n1,{'12 dead. ' * 30_000}\n").documents[0].text) > 200_000


BROKEN = [
    ("no text", "id,text\n1,12\n2,\n3,14\n", "a.csv:3: row 3 has no text", 2),
    ("no text cell", "text,id\n12,1\n,3\n14,4\n", "a.csv:3: row 3 has no text", 2),
    ("no text behind lines", 'id,text\n1,"12\n13"\n2, \n', "a.csv:4: row 3 has no text", 1),
    ("a wrong date", "date,text\n24/2/2016,12\n", "a.csv:2: date: '24/2/2016' is not a date such as ", 1),
    (
        "a comma too many",
        "id,text\n1,12 dead, 3 hurt\n",
        "a.csv:2: row 2 has 3 cells, the header 2: put a cell with ','",
        0,
    ),
    ("an open quote", 'id,text\n1,12\n2,"13\n3,14\n', "a.csv:3: row 3: a quote that opens here is never closed", 1),
    ("a quote in quotes", 'id,text\n1,12\n2,"a "b" c"\n', "a.csv:3: row 3: text behind a closing quote", 1),
    ("a column twice", "text,Text\n12,13\n", "a.csv: has two columns 'text'", 0),
    ("no such column", "id,body\n1,12\n", "a.csv: has no column 'text', only 'id', 'body'", 0),
    ("a name nearly right", "id,txt\n1,12\n", "a.csv: has no column 'text', only 'id', 'txt'; did you mean 'txt'?", 0),
    ("empty", "", "a.csv: is an empty table", 0),
    ("a header alone", "id,text\n", "a.csv: holds no row", 0),
    ("no text at all", b"PK\0\1", "a.csv: is not a text file", 0),
]


@pytest.mark.parametrize(("text", "message", "read"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_complaints_name_file_and_row(here, text, message, read):
    """The row as a spreadsheet numbers it, at the line it begins on; the other rows are read."""
    loaded = csv_of(here, text)
    (problem,) = loaded.problems
    assert str(problem).startswith(message)
    assert len(loaded.documents) == read


def test_tables_of_other_things_are_skipped_in_a_folder(here):
    """Only a file that was named must hold articles; what numcheck wrote is never one."""
    csv_of(here, "town,residents\nOsk,48000\n")
    csv_of(here, "id,article,part,start,end,text,kind\na:0,a,text,0,2,12,count\n", "claims.csv")
    (here / "z.txt").write_text("12 dead")
    loaded = load(["."])
    assert ([document.id for document in loaded.documents], loaded.skipped, loaded.problems) == (["z.txt"], 2, ())


def test_parquet(here):
    """Days, times, numbers and text come as a record has them."""
    loaded = parquet_of(
        here,
        id=[7.0, 8.0, None],
        date=[dt.datetime(2016, 2, 24), dt.datetime(2016, 2, 24, 22, 5), None],  # noqa: DTZ001 - no zone is stated
        text=["12 dead", "13 dead", "14 dead"],
        views=[1, 2, 3],
    )
    told = [(document.id, document.date, document.text) for document in loaded.documents]
    late = dt.datetime(2016, 2, 24, 22, 5)  # noqa: DTZ001
    assert told == [("7", dt.date(2016, 2, 24), "12 dead"), ("8", late, "13 dead"), ("a.parquet:3", None, "14 dead")]
    assert loaded.problems == ()


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"id": [1, 2], "text": ["12", None]}, "a.parquet: row 2 has no text"),
        ({"date": ["soon"], "text": ["12"]}, "a.parquet: row 1: date: 'soon' is not a date"),
        ({"text": [1, 2]}, "a.parquet: column 'text' holds int64, not text"),
        ({"body": ["12"]}, "a.parquet: has no column 'text', only 'body'"),
    ],
)
def test_complaints_about_parquet(here, columns, message):
    """A Parquet file has rows and no lines."""
    (problem,) = parquet_of(here, **columns).problems
    assert str(problem).startswith(message)


def test_a_row_that_comes_twice_is_told_by_its_number(here):
    """Also where two rows have one id."""
    told = parquet_of(here, id=["a", "b", "a"], text=["12 dead", "12 dead", "13 dead"])
    loaded = current(told)
    assert loaded.notes == ("a.parquet, row 2: left out, the same text as a.parquet, row 1",)
    assert [str(problem) for problem in loaded.problems] == [
        "a.parquet: id 'a' is that of another article, at a.parquet, row 1"
    ]


def test_what_is_no_parquet_file(here):
    """One line, and the rest is read."""
    pytest.importorskip("pyarrow", reason="an environment made before it was named in pyproject.toml")
    (here / "a.parquet").write_bytes(b"PAR1 and no more")
    (problem,) = load(["a.parquet"]).problems
    assert str(problem).startswith("a.parquet: is not a Parquet file, or a broken one: ")


def test_without_pyarrow_the_line_says_what_to_install(here, monkeypatch):
    """Whoever does without a library is told its name."""
    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    (here / "a.parquet").write_bytes(b"PAR1")
    (problem,) = load(["a.parquet"]).problems
    assert str(problem) == "a.parquet: reading .parquet needs pyarrow: pip install pyarrow"


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("text", "sums at x, row 2\n"),
        ("concise", "x, row 2: error sums: "),
        ("markdown", "`x, row 2`"),
        ("json", '"line": 2, "column": null, "place": "row 2"'),
        ("sarif", '"name": "row 2"'),
        (
            "github",
            "file=a.parquet,line=1,endLine=1::parts add up to 12 people, not 11: 7 men + 5 women%0Aat x, row 2%0A",
        ),
        ("gitlab", "stated: 11 people), at row 2"),
        ("rdjson", "at x, row 2"),
        ("junit", "x, row 2: parts add up"),
    ],
)
def test_every_report_names_the_row(here, capsys, form, told):
    """A place that is no line is told in words, and services mark the file."""
    parquet_of(here, id=["w", "x"], text=["12 dead", TOLD])
    assert main(["check", "a.parquet", "--format", form, "--isolated"]) == 1
    assert told in capsys.readouterr().out


def test_a_csv_is_marked_at_the_line_of_its_row(here, capsys):
    """A CSV file has lines, and a code host shows them."""
    csv_of(here, f'id,text\nw,"12 dead\nor so"\nx,"{TOLD}"\n')
    assert main(["check", "a.csv", "--format", "json", "--isolated"]) == 1
    place = json.loads(capsys.readouterr().out)["findings"][0]["evidence"][0]
    assert (place["article"], place["line"], place["column"], "place" in place) == ("x", 4, None, False)

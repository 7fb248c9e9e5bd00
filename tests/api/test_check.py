"""`numcheck.check`: what it takes, what it gives back, what it refuses."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import numcheck
from numcheck.__main__ import main

SEEDS = Path(__file__).parent.parent.parent / "seeds"
WRONG = "The crash hurt 12 people: 7 men and 4 women."
RIGHT = "The crash hurt 12 people: 8 men and 4 women."
RECORDS = [
    {"id": "a", "title": "Ferry", "date": "2024-06-11", "source": "Wire", "text": WRONG},
    {
        "id": "b",
        "title": "Bus",
        "date": "2024-06-12",
        "text": "The festival runs from 12 to 19 September, a five-day event.",
    },
]


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(capfd, *argv):
    """What the command prints."""
    main([*argv, "--isolated", "--quiet"])
    return capfd.readouterr().out


def test_importing_loads_next_to_nothing():
    """What a call needs is loaded by the call; the table libraries only by what gives tables."""
    code = (
        "import sys, numcheck; first = set(sys.modules); numcheck.check('12 people: 7 men and 4 women.').to_json();"
        "print(*first, file=sys.stderr); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"pandas", "numpy", "pint", "quantulum3", "pyarrow"}
    assert not (heavy | {"typing", "dataclasses", "numcheck.api", "json"}) & set(done.stderr.split())
    assert not heavy & set(done.stdout.split())


def test_the_names_are_those_that_are_promised():
    assert set(numcheck.__all__) <= set(dir(numcheck))
    assert all(getattr(numcheck, name) for name in numcheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = numcheck.chek


@pytest.mark.parametrize("name", ["json", "markdown", "sarif", "concise"])
def test_a_report_is_what_the_command_prints(name, capfd, monkeypatch):
    """The same bytes, so the same findings with the same fingerprints."""
    monkeypatch.chdir(SEEDS.parent)
    assert numcheck.check(Path("seeds")).render(name) == printed(capfd, "check", "seeds", "--format", name)


def test_records_give_what_a_record_file_gives(here, capfd):
    (here / "a.jsonl").write_text("".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8")
    command = json.loads(printed(capfd, "check", "a.jsonl", "--format", "json"))
    for articles in (RECORDS, pd.DataFrame(RECORDS), iter(RECORDS), [numcheck.Article(**record) for record in RECORDS]):
        report = numcheck.check(articles)
        assert [finding.fingerprint for finding in report] == [item["fingerprint"] for item in command["findings"]]
        assert [finding.message for finding in report] == [item["message"] for item in command["findings"]]
    assert len(report) == 2


def test_calls_are_alike(monkeypatch):
    """Twice, with processes, and with the articles in another order."""
    monkeypatch.chdir(SEEDS.parent)
    once = numcheck.check(Path("seeds")).to_json()
    assert numcheck.check(Path("seeds"), jobs=2).to_json() == once
    assert numcheck.check(sorted(Path("seeds").glob("*.md"))).to_json() == once
    backwards = numcheck.check(sorted(Path("seeds").glob("*.md"), reverse=True))
    assert {item.fingerprint for item in backwards} == {item["fingerprint"] for item in json.loads(once)["findings"]}


def test_a_text_is_an_article():
    report = numcheck.check(f"Police spoke.\n\n{WRONG}")
    (finding,) = report
    first = finding.evidence[0]
    assert (report.articles, finding.check, finding.severity) == (("article-1",), "sums", "error")
    assert (first.article, first.line, first.column, first.text) == ("article-1", 3, 16, "12 people")


def test_several_texts_are_one_set():
    texts = ["The quake killed 37 people in the Sarvan hills on Wednesday, the rescue service said."] * 2
    texts[1] = "The rescue service said on Wednesday that the quake in the Sarvan hills killed 73 people."
    articles = [numcheck.Article(text, date=dt.date(2024, 1, 10)) for text in texts]
    (finding,) = numcheck.check(articles)
    assert (finding.check, finding.articles) == ("cross-article", ("article-1", "article-2"))
    assert not numcheck.check(articles, each=True)
    assert [item.article for item in numcheck.check(articles[1:], against=articles[:1]).findings[0].evidence] == [
        "article-1",
        "article-2",
    ]


def test_the_same_article_twice_counts_once():
    report = numcheck.check([RECORDS[0], {**RECORDS[0], "id": "c"}])
    assert (len(report), report.articles) == (1, ("a",))
    assert report.notes == ("c: left out, the same text as a",)


@pytest.mark.parametrize(
    "day",
    ["2024-06-12", dt.date(2024, 6, 12), dt.datetime.fromisoformat("2024-06-12T09:30"), pd.Timestamp("2024-06-12")],
)
def test_a_date_is_written_or_is_one(day):
    """On that day "Tuesday" was the 11th."""
    (claim,) = numcheck.check({"text": "It closed on Tuesday.", "date": day}).claims
    assert claim.time == ("2024-06-11", "2024-06-11")


def test_a_table_may_have_gaps():
    """No title, no date and no source is what a NaN says."""
    table = pd.DataFrame(
        {"text": [WRONG, RIGHT], "date": [pd.NaT, pd.Timestamp("2024-06-12")], "source": [float("nan"), None]}
    )
    report = numcheck.check(table)
    assert (report.problems, report.articles) == ((), ("article-1", "article-2"))
    assert [document.date for document in report.result.documents] == [None, dt.date(2024, 6, 12)]
    assert numcheck.check(table.text).articles == report.articles
    assert numcheck.check(table.to_dict("records")).articles == report.articles


def test_what_cannot_be_read_is_a_problem(here):
    """The rest is checked all the same, and the report counts as failed."""
    (here / "a.jsonl").write_text('{"text": "12 men"}\n{"text": 12}\n', encoding="utf-8")
    report = numcheck.check(
        [RIGHT, {"title": "no text"}, {"text": "9 men", "date": "June"}, Path("a.jsonl"), Path("no.md")]
    )
    assert [(problem.path, problem.line) for problem in report.problems] == [
        ("article-2", None),
        ("article-3", None),
        ("a.jsonl", 2),
        ("no.md", None),
    ]
    assert report.articles == ("article-1", "article-3", "a.jsonl:1")
    assert (report.failed(), report.failed("never"), "4 could not be read" in repr(report)) == (True, True, True)


@pytest.mark.parametrize(
    ("articles", "options", "said"),
    [
        ("articles/ferry.md", {}, r"a file is pathlib.Path\('articles/ferry.md'\)"),
        (Path("no.md"), {}, "no.md: no such file or folder"),
        (b"12 men", {}, "bytes is no article: give a text"),
        (12, {}, "int is no article"),
        ([12], {}, "int is no article"),
        ([["12 men"]], {}, "list is no article"),
        (pd.DataFrame({"body": ["12 men"]}), {}, "no column 'text', only 'body'"),
        (pd.DataFrame({"text": ["12 men"]}).iloc[0], {}, r"give row.to_dict\(\)"),
        (RIGHT, {"select": "sumz"}, "no rule or check 'sumz'; did you mean 'sums'"),
        (RIGHT, {"packs": "weather"}, "no pack 'weather'"),
        (RIGHT, {"rules": "no.yaml"}, "no.yaml: no such rule file or folder"),
        (RIGHT, {"default_rules": False}, "there is no rule to run"),
        (RIGHT, {"lang": "xx"}, "lang: there are no word lists for 'xx'"),
        (RIGHT, {"each": True, "against": [WRONG]}, "give one of them"),
    ],
)
def test_what_is_refused(articles, options, said, here):  # noqa: ARG001 - an empty folder
    """A line that says what to do, never the end of the program."""
    with pytest.raises(numcheck.UserError, match=said):
        numcheck.check(articles, **options)


def test_a_broken_rule_is_located(here):
    (here / "mine.yaml").write_text("id: mine\nextends: sumz\n", encoding="utf-8")
    with pytest.raises(numcheck.UserError, match=r"mine.yaml:2:10: .*did you mean 'sums'") as caught:
        numcheck.check(RIGHT, rules=Path("mine.yaml"))
    assert caught.value.complaints[0].line == 2


def test_a_folder_without_articles(here):  # noqa: ARG001 - an empty folder
    with pytest.raises(numcheck.UserError, match="nothing to read in"):
        numcheck.check(Path())


def test_no_articles_are_an_empty_report():
    report = numcheck.check([])
    assert (len(report), bool(report), report.failed(), report.claims) == (0, False, False, ())
    assert report.to_dict()["findings"] == []


def test_rules_are_chosen_as_by_the_command(here):
    (here / "mine.yaml").write_text("id: mine\nextends: sums\nseverity: note\n", encoding="utf-8")
    report = numcheck.check(WRONG, rules=["mine.yaml"], packs=("sport-results",))
    assert [(item.rule, item.severity) for item in report] == [("mine", "note")]
    assert (report.failed(), report.failed("note")) == (False, True)
    assert not numcheck.check(WRONG, ignore="sums")
    assert len(numcheck.check(WRONG, select=["sums", "ranges"])) == 1


def test_what_an_article_says_is_right_is_left_out(here):
    (here / "a.md").write_text(f"<!-- numcheck-disable-next-line sums -- as printed -->\n{WRONG}\n", encoding="utf-8")
    assert (len(numcheck.check(Path("a.md"))), len(numcheck.check(Path("a.md"), suppressions=False))) == (0, 1)


def test_settings_beside_the_articles_are_not_read(here):
    """What a call does is what it says."""
    (here / "numcheck.yaml").write_text("ignore: [sums]\n", encoding="utf-8")
    (here / "a.md").write_text(WRONG, encoding="utf-8")
    assert len(numcheck.check(Path("a.md"))) == 1

"""The formats of code hosts and build servers: places, escapes and names as each of them reads them."""

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from conftest import make_article, make_claim, make_finding

from numcheck.__main__ import main
from numcheck.reports import CHECK_FORMATS, About, Options, Result, load


def written(format_, result, **options):
    return "".join(load(CHECK_FORMATS[format_])(result, Options(**options)))


@pytest.fixture
def foreign():
    """An article whose letters take two bytes each, with a total over a line's end and a message full of signs."""
    article = make_article("Zürich, ça: 5\npeople 100%\n", name="é/a,b.md")
    whole = make_claim(article, "5\npeople", 5)
    other = make_claim(article, "100%", 100)
    finding = make_finding(whole, other, message="5%, a:b", explanation="5 < 100 & ]]>", severity="note")
    return Result((article,), (whole, other), (finding,), rules=("sums",))


def test_sarif_names_rules_places_and_fingerprints(market):
    about = {"sums": About("sums", "Parts add up.", "Readers add.", "docs/checks.md#sums", "error")}
    (run,) = json.loads(written("sarif", replace(market, about=about)))["runs"]
    rule = next(one for one in run["tool"]["driver"]["rules"] if one["id"] == "sums")
    assert rule["shortDescription"]["text"] == "Parts add up."
    assert rule["properties"]["precision"] == "very-high"
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "sums"
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a.md"},
        "region": {"startLine": 3, "endLine": 3, "startColumn": 34, "endColumn": 43},
    }
    assert [item["id"] for item in result["relatedLocations"]] == [1, 2]
    assert "[7 men](1), [4 women](2)" in result["message"]["text"]
    assert list(result["partialFingerprints"]) == ["primaryLocationLineHash"]


def test_sarif_says_what_could_not_be_read(market):
    (run,) = json.loads(written("sarif", replace(market, problems=("b.md: cannot be read",))))["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_shows_the_evidence_when_it_is_to_explain(market):
    (run,) = json.loads(written("sarif", market, explain=True))["runs"]
    assert run["results"][0]["properties"]["reasons"][0]["weight"] == 2.5


def test_junit_has_a_failed_case_for_each_finding(market):
    (suite,) = ET.fromstring(written("junit", market).encode())
    assert (suite.get("name"), suite.get("failures")) == ("a.md", "1")
    (case,) = suite
    assert (case.get("name"), case.get("line"), case.get("column")) == ("sums", "3", "34")
    assert case[0].get("type") == "error"
    assert "7 + 4 = 11" in case[0].text


def test_junit_has_a_case_that_passes_where_nothing_is_found(market):
    (suite,) = ET.fromstring(written("junit", replace(market, findings=())).encode())
    assert [child.tag for child in suite[0]] == []


def test_junit_escapes_what_xml_reads(foreign):
    (suite,) = ET.fromstring(written("junit", foreign).encode())
    assert "5 < 100 & ]]>" in suite[0][0].text


def test_github_commands_are_escaped_and_leave_columns_out_across_lines(foreign):
    assert written("github", foreign) == (
        "::notice title=numcheck (sums),file=é/a%2Cb.md,line=1,endLine=2::"
        "5%25, a:b%0Aarithmetic: 5 < 100 & ]]>%0Awould fit: 11 people%0Awith 100%25 at é/a,b.md:2:8\n"
    )


def test_github_commands_come_worst_first(market):
    note = replace(market.findings[0], severity="note")
    lines = written("github", replace(market, findings=(note, market.findings[0]))).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["::error", "::notice"]


def test_gitlab_issues_have_lines_and_fingerprints(market):
    (issue,) = json.loads(written("gitlab", market))
    assert issue["location"] == {"path": "a.md", "lines": {"begin": 3, "end": 3}}
    assert (issue["severity"], issue["check_name"]) == ("major", "sums")
    assert len(issue["other_locations"]) == 2


def test_rdjson_counts_columns_in_bytes(foreign):
    (diagnostic,) = json.loads(written("rdjson", foreign))["diagnostics"]
    assert diagnostic["location"]["range"] == {"start": {"line": 1, "column": 15}, "end": {"line": 2, "column": 7}}
    assert diagnostic["severity"] == "INFO"
    assert diagnostic["related_locations"][0]["location"]["range"]["start"] == {"line": 2, "column": 8}


@pytest.mark.parametrize("format_", ["sarif", "junit", "github", "gitlab", "rdjson"])
def test_records_of_a_table_have_a_line_and_no_columns(format_, market):
    (article,) = market.documents
    parts = tuple(replace(part, offset=None) for part in article.parts)
    written(format_, replace(market, documents=(replace(article, parts=parts, record_line=7),)))


def test_one_run_writes_annotations_and_the_summary_of_the_job(tmp_path, monkeypatch, capsys):
    """`--output markdown="$GITHUB_STEP_SUMMARY"` is all a job needs; the service gives each step a file of its own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("Police held 12 people: 7 men and 4 women.\n", encoding="utf-8")
    summary = tmp_path / "summary"
    assert main(["check", "a.md", "--format", "github", "--output", f"markdown={summary}"]) == 1
    assert capsys.readouterr().out.startswith("::error title=numcheck (sums),file=a.md,line=1,")
    assert "# Numbers that do not fit" in summary.read_text(encoding="utf-8")

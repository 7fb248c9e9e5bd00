"""A report: its records, its tables, and how a notebook draws it."""

from __future__ import annotations

import dataclasses
import json
import pickle

import pytest

import numcheck
from numcheck.claims.record import FIELDS
from numcheck.reports import CHECK_FORMATS

WRONG = "The crash hurt 12 people: 7 men and 4 women."


@pytest.fixture(scope="module")
def report():
    return numcheck.check({"id": "a", "title": "Ferry", "source": "Wire", "date": "2024-06-11", "text": WRONG})


def test_findings_have_the_fields_of_the_json(report):
    """As attributes, by name, and as a mapping."""
    (finding,), (shape,) = report.findings, report.to_dict()["findings"]
    assert finding.to_dict() == shape
    assert tuple(finding) == tuple(finding.keys()) == tuple(shape)
    assert (finding.message, finding["message"], dict(finding)["message"]) == (shape["message"],) * 3
    assert finding.evidence[0]["text"] == finding.evidence[0].text == "12 people"
    with pytest.raises(KeyError):
        _ = finding["articles"]


def test_claims_have_the_fields_of_the_contract(report):
    assert [claim.text for claim in report.claims] == ["12 people", "7 men", "4 women"]
    assert tuple(report.claims[0]) == FIELDS
    assert report.claims[0].to_dict()["interval"] == [12, 12]
    assert report.findings[0].evidence[0].claim == report.claims[0].id


def test_nothing_of_a_report_changes(report):
    for record, name in ((report, "notes"), (report.findings[0], "message"), (report.claims[0], "value")):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, name, None)


def test_a_report_travels(report):
    """To another process."""
    there = pickle.loads(pickle.dumps(report))
    assert (there.to_json(), there.findings, there.claims) == (report.to_json(), report.findings, report.claims)
    assert there.to_markdown() == report.to_markdown()


def test_every_format_can_be_had(report):
    assert all(report.render(name) for name in CHECK_FORMATS)
    assert (report.to_json(), report.to_markdown(), str(report)) == tuple(
        report.render(name) for name in ("json", "markdown", "text")
    )
    assert json.loads(report.to_json()) == report.to_dict()
    with pytest.raises(numcheck.UserError, match="did you mean 'json'"):
        report.render("jsn")


def test_what_fails(report):
    assert (report.failed(), report.failed("error"), report.failed("never")) == (True, True, False)
    with pytest.raises(numcheck.UserError, match="did you mean 'warning'"):
        report.failed("warnings")


def test_it_is_called_by_what_was_found(report):
    assert repr(report) == f"<numcheck.Report: 1 error in 1 article, 3 quantities, {len(report.result.rules)} rules>"


def test_the_table_of_findings(report):
    table = report.to_frame()
    assert table.loc[0, ["check", "article", "text", "line", "evidence"]].tolist() == ["sums", "a", "12 people", 1, 3]
    assert table.suggestions[0] == ("11 people",)
    assert table.dtypes.to_dict() == numcheck.check([]).to_frame().dtypes.to_dict()
    assert report.to_frame("claims").equals(
        numcheck.extract({"id": "a", "source": "Wire", "date": "2024-06-11", "title": "Ferry", "text": WRONG})
    )
    with pytest.raises(numcheck.UserError, match="neither findings nor claims"):
        report.to_frame("rules")


def test_a_notebook_shows_words_not_markup():
    """Whatever an article, its title and its outlet say."""
    nasty = "<script>alert(1)</script>"
    article = {
        "id": nasty,
        "title": f"12 hurt {nasty}",
        "source": nasty,
        "text": f"{nasty} hurt 12 people: 7 men and 4 women.",
    }
    report = numcheck.check(article)
    assert len(report) >= 1
    html, markdown = report._repr_html_(), report._repr_markdown_()
    assert "<mark>12 people</mark>" in html
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    assert "<script" not in markdown.replace(f"`{nasty}", "")  # between backticks it is code
    assert html.count("<details>") == html.count("</details>") == len(report)


def test_a_notebook_is_not_flooded():
    texts = [{"id": f"a{number}", "text": f"The hall is {number} metres (95 feet) long."} for number in range(40, 95)]
    report = numcheck.check(texts, each=True)
    assert len(report) == 55
    assert "<p>5 more are in <code>findings</code></p>" in report._repr_html_()

"""The article set in seeds/: every planted slip is found, nothing else is loud, the reports in reports/ are current."""

import json
from functools import cache
from pathlib import Path

import pytest
import yaml

from numcheck.__main__ import main
from numcheck.checks import CHECKS

ROOT = Path(__file__).parent.parent
PLANTED = yaml.safe_load((ROOT / "seeds" / "expected.yaml").read_text(encoding="utf-8"))
LOUD = {"error", "warning"}
NO_SLIP: set[str] = set()  # checks for which no article here has room


@cache
def text_of(article):
    """What follows the front matter, and how long the file is up to there."""
    return (ROOT / article).read_text(encoding="utf-8").split("\n---\n", 1)


def spans(evidence):
    """Where a quotation stands: article, part, start and end."""
    head, text = text_of(evidence["article"])
    if evidence["quote"] in text:
        start, part = text.index(evidence["quote"]), "text"
    else:
        title = yaml.safe_load(head)["title"]
        start, part = title.index(evidence["quote"]), "title"
    return evidence["article"], part, start, start + len(evidence["quote"])


def shows(finding, slip):
    """Whether a finding's evidence overlaps two of the slip's quotations, or the one it has."""
    touched = 0
    for article, part, start, end in map(spans, slip["evidence"]):
        cited = (item for item in finding["evidence"] if (item["article"], item["part"]) == (article, part))
        touched += any(item["start"] < end and start < item["end"] for item in cited)
    return touched >= min(2, len(slip["evidence"]))


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """The JSON report of a run on seeds/, from the project's folder."""
    target = tmp_path_factory.mktemp("reports")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        outputs = [f"json={target / 'seeds.json'}", f"markdown={target / 'seeds.md'}", f"html={target / 'seeds.html'}"]
        status = main(["check", "seeds", "--isolated", *(part for output in outputs for part in ("--output", output))])
    return target, status, json.loads((target / "seeds.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("slip", PLANTED, ids=lambda slip: f"{slip['check']}-{slip['evidence'][0]['quote']}")
def test_every_planted_slip_is_found_by_its_check(report, slip):
    assert slip["check"] in {finding["check"] for finding in report[2]["findings"] if shows(finding, slip)}


def test_nothing_else_is_loud(report):
    others = [
        finding["message"]
        for finding in report[2]["findings"]
        if finding["severity"] in LOUD and not any(shows(finding, slip) for slip in PLANTED)
    ]
    assert others == []


def test_notes_are_the_planted_totals_only(report):
    notes = [finding for finding in report[2]["findings"] if finding["severity"] == "note"]
    assert [finding["message"] for finding in notes if not any(shows(finding, slip) for slip in PLANTED)] == []


def test_a_slip_is_reported_once(report):
    for slip in PLANTED:
        assert sum(shows(finding, slip) for finding in report[2]["findings"]) == 1, slip["why"]


def test_findings_fail_the_run(report):
    assert report[1] == 1


@pytest.mark.parametrize("name", ["seeds.json", "seeds.md", "seeds.html"])
def test_the_reports_in_the_repository_are_current(report, name):
    """`make reports` rewrites them."""
    assert (ROOT / "reports" / name).read_bytes() == (report[0] / name).read_bytes()


def test_every_check_has_a_slip():
    assert {slip["check"] for slip in PLANTED} == {name.replace("_", "-") for name in CHECKS} - NO_SLIP


def test_every_quotation_stands_once_in_its_article():
    for slip in PLANTED:
        for evidence in slip["evidence"]:
            head, text = text_of(evidence["article"])
            assert (head + text).count(evidence["quote"]) == 1, evidence

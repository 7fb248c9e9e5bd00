"""SARIF as other programs read it: the official schema, and a tool that is not ours."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from numcheck.__main__ import main

jsonschema = pytest.importorskip("jsonschema", reason="an environment made before it was named in pyproject.toml")

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
SUPPRESSED = """\
---
title: Blast in the market
---
<!-- numcheck-disable-next-line sums -- one child is not named -->
The blast killed 12 people: seven men and four women.

Police arrested 13 people [sic]: seven men and four women.

Doctors treated 12 tourists: five men and six women.
"""


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    """The report on the seed articles, as a file."""
    file = tmp_path_factory.mktemp("sarif") / "seeds.sarif"
    options = ["--isolated", "--quiet", "--format", "sarif", "--output", str(file), "--explain"]
    assert main(["check", str(ROOT / "seeds"), *options]) == 1
    return file


def complaints(shape):
    found = jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).iter_errors(shape)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in found]


def test_the_report_is_valid_by_the_official_schema(seeds):
    shape = json.loads(seeds.read_text(encoding="utf-8"))
    assert len(shape["runs"][0]["results"]) > 15
    assert complaints(shape) == []


def test_the_schema_would_tell(seeds):
    shape = json.loads(seeds.read_text(encoding="utf-8"))
    shape["runs"][0]["results"][0]["level"] = "fatal"
    assert complaints(shape)


def test_a_second_tool_counts_what_we_count(seeds):
    """sarif-tools sums the levels up as the closing line does."""
    pytest.importorskip("sarif", reason="an environment made before it was named in pyproject.toml")
    command = [sys.executable, "-m", "sarif", "summary", str(seeds)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    levels = [result["level"] for result in json.loads(seeds.read_text(encoding="utf-8"))["runs"][0]["results"]]
    for level in ("error", "warning", "note"):
        assert f"\n{level}: {levels.count(level)}\n" in f"\n{said}"


def test_what_is_suppressed_is_listed_where_that_is_asked_for(tmp_path, monkeypatch, capsys):
    """GitHub opens an alert for a result that says it is suppressed: so by default there is none."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(SUPPRESSED, encoding="utf-8")
    sidecar = '- {rule: sums, quote: "12 tourists", reason: counted twice, until: 2999-12-31}\n'
    (tmp_path / ".numcheck-ignore.yaml").write_text(sidecar, encoding="utf-8")
    run = ["check", "a.md", "--format", "sarif", "--select", "sums"]
    assert main(run) == 0
    assert json.loads(capsys.readouterr().out)["runs"][0]["results"] == []
    assert main([*run, "--show-suppressed"]) == 0
    shape = json.loads(capsys.readouterr().out)
    assert complaints(shape) == []
    assert [result["suppressions"] for result in shape["runs"][0]["results"]] == [
        [{"kind": "inSource", "justification": "one child is not named"}],
        [{"kind": "inSource", "justification": "[sic]"}],
        [{"kind": "external", "justification": "counted twice"}],
    ]

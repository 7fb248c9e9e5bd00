"""The short articles of tests/cases/<check>.yaml: what must be found, with words of the message, and what must pass."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from factories import findings

FOLDER = Path(__file__).parent.parent / "cases"
CASES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.yaml"))
    if path.stem != "consistent"
}
FLAGS = [(name, case) for name, cases in CASES.items() for case in cases["flags"]]
PASSES = [(name, case) for name, cases in CASES.items() for case in cases["passes"]]
CONSISTENT = yaml.safe_load((FOLDER / "consistent.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "case"), FLAGS)
def test_flagged(name, case):
    found = findings(case.get("articles", case), name)
    assert len(found) == 1
    assert case["message"] in found[0].message


@pytest.mark.parametrize(("name", "case"), PASSES)
def test_passes(name, case):
    assert findings(case.get("articles", case) if isinstance(case, dict) else case, name) == []


@pytest.mark.parametrize("text", CONSISTENT)
def test_consistent_texts_pass_every_check_of_sums_and_shares(text):
    for name in ("sums", "part_whole", "percentages", "conversions"):
        assert findings(text, name) == []


@pytest.mark.parametrize("name", CASES)
def test_texts_that_are_cut_short_are_read_too(name):
    """Each text of a check ends at each of its commas in turn: nothing may look for a word behind the last."""
    for case in (*CASES[name]["flags"], *CASES[name]["passes"]):
        text = case if isinstance(case, str) else case.get("text", "")
        for place in (at for at, letter in enumerate(text) if letter == ","):
            findings(text[: place + 1], name)

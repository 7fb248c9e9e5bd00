"""The short articles of tests/cases/<check>.yaml: what must be found, with words of the message, and what must pass."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from factories import findings

CASES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent.parent / "cases").glob("*.yaml"))
}
FLAGS = [(name, case) for name, cases in CASES.items() for case in cases["flags"]]
PASSES = [(name, case) for name, cases in CASES.items() for case in cases["passes"]]


@pytest.mark.parametrize(("name", "case"), FLAGS)
def test_flagged(name, case):
    found = findings(case.get("articles") or case["text"], name)
    assert len(found) == 1
    assert case["message"] in found[0].message


@pytest.mark.parametrize(("name", "case"), PASSES)
def test_passes(name, case):
    assert findings(case["articles"] if "articles" in case else case, name) == []

"""docs/comparison.md: a yes names tests that are there, a no its reason."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "comparison.md").read_text(encoding="utf-8")
ROWS = [line.strip("| \n").split(" | ") for line in PAGE.splitlines() if line.startswith("| ")][2:]


def test_the_table_is_there():
    assert len(ROWS) > 35
    assert all(len(row) >= 7 for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_is_answered_by_tests_or_by_a_reason(row):
    answer, shown = row[6], " ".join(row[7:])
    tests = re.findall(r"\[([^]]+)\]\(\.\./tests/([\w/]+\.py)\)", shown)
    assert answer.startswith(("yes", "no"))
    assert tests if answer.startswith("yes") else ": " in answer
    for words, file in tests:
        name = f"def test_{words.replace(' ', '_')}("
        assert name in (ROOT / "tests" / file).read_text(encoding="utf-8"), f"{file} has no {name}"

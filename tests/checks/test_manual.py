"""The manual of the checks is what their docstrings say."""

from pathlib import Path

from numcheck.checks import CHECKS, check_named
from numcheck.checks.manual import SECTIONS, manual


def test_the_manual_is_current():
    """`make docs` rewrites it."""
    assert (Path(__file__).parents[2] / "docs" / "checks.md").read_text(encoding="utf-8") == manual()


def test_every_check_is_told_in_full():
    pages = manual().split("\n## ")[1:]
    assert [page.split("\n")[0] for page in pages] == sorted(check_named(name).NAME for name in CHECKS)
    for page in pages:
        assert [name for name in SECTIONS if name != "Options" and f"**{name}" not in page] == []

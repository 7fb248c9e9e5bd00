"""The pages of the checks are what their docstrings and rules say."""

from pathlib import Path

from numcheck.checks import CHECKS, check_named
from numcheck.checks.manual import SECTIONS, manual, sections
from numcheck.rules.check_pages import pages
from numcheck.rules.manual import made

DOCS = Path(__file__).parents[2] / "docs"
NAMES = sorted(check_named(name).NAME for name in CHECKS)


def test_what_is_made_is_current():
    """`make docs` rewrites it."""
    assert [path.name for path, text in made(DOCS).items() if path.read_text(encoding="utf-8") != text] == []
    assert sorted(path.stem for path in (DOCS / "checks").glob("*.md")) == NAMES


def test_the_index_has_an_anchor_for_every_check():
    """Findings lead there."""
    assert [entry.split("\n")[0] for entry in manual().split("\n## ")[1:]] == NAMES


def test_every_check_is_told_in_full():
    for name, page in pages(DOCS).items():
        assert [section for section in SECTIONS if section != "Options" and f"## {section}" not in page] == []
        assert sections(check_named(name.removesuffix(".md")))["Known limits"][:40] in page
        assert "On our development cases, 20" in page
        assert page.count("From the rule's own examples") == 2

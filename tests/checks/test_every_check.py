"""What all checks have in common: the list, the sections of their docstrings, and examples that hold."""

from __future__ import annotations

import dataclasses
import inspect
import textwrap
from pathlib import Path

import pytest
from factories import findings, findings_in

import numcheck.checks
from numcheck.checks import CHECKS, check_named
from numcheck.checks.finding import Finding
from numcheck.documents.articles import markdown

SECTIONS = ("What it checks.", "Why it matters.", "Flags.", "Passes.", "Options.", "Known limits.", "Source.")
NOT_CHECKS = {"__init__", "calendar", "disagreement", "finding", "figures", "growth", "manual"}


def examples(name: str, section: str) -> list[str]:
    """The indented paragraphs of a section; a paragraph that begins with `...` goes on with the one before."""
    text = (check_named(name).__doc__ or "").split(f"\n{section}", 1)[1]
    following = [text.find(f"\n{other}") for other in SECTIONS if text.find(f"\n{other}") >= 0]
    block = textwrap.dedent(text[: min(following)]).strip()
    paragraphs = [_laid(paragraph) for paragraph in block.split("\n\n")]
    return paragraphs[1:] if " with // between" in paragraphs[0] else paragraphs


def _laid(paragraph: str) -> str:
    """A paragraph in one line, the rows of a table in lines of their own."""
    lines = (" ".join(line.split()) for line in paragraph.splitlines())
    return (
        "".join(f"\n{line}\n" if line.startswith("|") else f"{line} " for line in lines)
        .replace("\n\n", "\n")
        .replace(" \n", "\n")
        .strip()
    )


def _found(example: str, name: str) -> list[Finding]:
    """What a check finds in an example; one with a table is read as Markdown."""
    if not example.startswith("|") and "\n|" not in example:
        return findings(articles(example), name)
    document, _ = markdown("a.md", "a.md", example)
    return [finding for finding in findings_in(document) if finding.check == check_named(name).NAME]


def articles(example: str) -> list[str]:
    """The articles of an example; `//` stands between two."""
    return example.split(" // ")


def test_the_list_is_the_folder():
    """Every file of the room but the shared ones is a listed check, and every listed check has its file."""
    folder = Path(numcheck.checks.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - NOT_CHECKS == set(CHECKS)
    assert list(CHECKS) == sorted(CHECKS)


def test_an_unknown_check_has_no_module():
    with pytest.raises(KeyError):
        check_named("no-such-check")


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_its_four_things(name):
    check = check_named(name)
    assert check.NAME.replace("-", "_") == name
    assert check.NEEDS
    assert all(kind for kind in check.NEEDS)
    assert list(inspect.signature(check.check).parameters) == ["relation", "options"]
    for field in dataclasses.fields(check.Options):
        assert field.metadata["help"]


@pytest.mark.parametrize("name", CHECKS)
def test_a_check_has_its_sections_in_order(name):
    text = check_named(name).__doc__ or ""
    places = [text.find(f"\n{section}") for section in SECTIONS]
    assert -1 not in places
    assert places == sorted(places)


FLAGS = [(name, example) for name in CHECKS for example in examples(name, "Flags.")]
PASSES = [(name, example) for name in CHECKS for example in examples(name, "Passes.")]


@pytest.mark.parametrize(("name", "example"), FLAGS)
def test_what_a_docstring_says_is_flagged_is_flagged(name, example):
    assert len(_found(example, name)) == 1


@pytest.mark.parametrize(("name", "example"), PASSES)
def test_what_a_docstring_says_passes_passes(name, example):
    assert _found(example, name) == []

"""Tables of Markdown articles: what their totals, shares and changes must come to, and what is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from factories import findings_in
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.checks import Finding
from numcheck.documents.articles import markdown

CASES = yaml.safe_load((Path(__file__).parent / "tables.yaml").read_text(encoding="utf-8"))
TOLD = yaml.safe_load((Path(__file__).parent / "told_in_text.yaml").read_text(encoding="utf-8"))
BESIDE = yaml.safe_load((Path(__file__).parent / "told_beside.yaml").read_text(encoding="utf-8"))
FEW = settings(max_examples=60, deadline=None)


def _found(text: str) -> list[Finding]:
    document, _ = markdown("a.md", "a.md", text)
    return findings_in(document)


@pytest.mark.parametrize("case", CASES["flags"])
def test_flagged(case):
    (finding,) = _found(case["text"])
    assert finding.check == case["check"]
    assert case["message"] in finding.message


@pytest.mark.parametrize("text", CASES["passes"])
def test_passes(text):
    assert _found(text) == []


@pytest.mark.parametrize("case", TOLD["flags"])
def test_the_text_is_held_against_the_table(case):
    (finding,) = (one for one in _found(case["text"]) if one.check not in ("hedges", "magnitudes"))  # they read it too
    assert (finding.check, finding.severity) == ("restatements", "warning")
    assert finding.evidence[0].text in case["message"]
    assert f"{case['message']} here" in finding.message


@pytest.mark.parametrize("text", TOLD["passes"])
def test_what_the_text_may_say_beside_a_table(text):
    assert _found(text) == []


def _beside(name: str) -> list[tuple[str, str]]:
    return [(text, case["table"]) for case in BESIDE for text in case.get(name) or ()]


@pytest.mark.parametrize(("text", "table"), _beside("flags"))
def test_a_sentence_beside_a_table_is_held_against_it(text, table):
    loud = [one for one in _found(f"{text}\n\n{table}") if one.severity != "note"]
    (finding,) = (one for one in loud if one.check not in ("hedges", "magnitudes"))
    assert finding.check in ("restatements", "percentages", "changes")
    assert any("|" in item.sentence for item in finding.evidence)


@pytest.mark.parametrize(("text", "table"), _beside("passes"))
def test_what_a_sentence_may_say_beside_a_table(text, table):
    assert not [one for one in _found(f"{text}\n\n{table}") if one.severity != "note"]


def _written(figures: list[list[int]]) -> str:
    names = [f"Ward {chr(65 + at)}" for at in range(len(figures) - 1)] + ["Total"]
    head = "| Ward | Killed | Hurt | Missing | Total |\n|---|---|---|---|---|\n"
    return head + "".join(
        f"| {name} | {' | '.join(f'{figure:,}' for figure in row)} |\n"
        for name, row in zip(names, figures, strict=True)
    )


def _summed(counts: list[list[int]]) -> list[list[int]]:
    rows = [[*row, sum(row)] for row in counts]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def _grain(figure: int) -> int:
    return int(10 ** (len(str(figure)) - len(str(figure).rstrip("0")))) - 1


COUNTS = st.lists(st.lists(st.integers(1, 9999), min_size=3, max_size=3), min_size=3, max_size=8)


@FEW
@given(COUNTS)
def test_a_table_that_adds_up_is_silent(counts):
    assert _found(_written(_summed(counts))) == []


@FEW
@given(COUNTS, st.data())
def test_one_changed_figure_is_found_once(counts, data):
    """Wherever it stands; the finding names it."""
    figures = _summed(counts)
    row = data.draw(st.integers(0, len(figures) - 1))
    column = data.draw(st.integers(0, 3))
    figures[row][column] += data.draw(st.integers(1500, 9000))
    found = _found(_written(figures))
    assert [finding.check for finding in found] == ["sums"]
    assert f"{figures[row][column]:,}" in {item.text for item in found[0].evidence}


@FEW
@given(st.lists(st.tuples(st.integers(200, 9999), st.integers(1, 200)), min_size=4, max_size=9))
def test_shares_to_one_decimal_are_silent(rows):
    lines = [
        f"| Ward {at} | {every:,} | {some:,} | {100 * some / every:.1f}% |\n" for at, (every, some) in enumerate(rows)
    ]
    assert _found("| Ward | Asked | Answered | Share |\n|---|---|---|---|\n" + "".join(lines)) == []


@FEW
@given(COUNTS, st.data())
def test_the_text_agrees_with_its_own_cells(counts, data):
    """A sentence for every cell says nothing; with one figure exchanged for a slip of it there is one finding."""
    verbs = ("killed", "hurt", "missing")
    told = [
        f"In Ward {chr(65 + row)}, {figure:,} people were {verb}."
        for row, line in enumerate(counts)
        for figure, verb in zip(line, verbs, strict=True)
    ]
    table = _written(_summed(counts))
    assert [one for one in _found("\n\n".join(told) + f"\n\n{table}") if "|" in one.evidence[-1].sentence] == []
    row, column = data.draw(st.integers(0, len(counts) - 1)), data.draw(st.integers(0, 2))
    wrong = counts[row][column] + 10_007
    found = _found(f"In Ward {chr(65 + row)}, {wrong:,} people were {verbs[column]}.\n\n{table}")
    beside = {*_summed(counts)[row], sum(line[column] for line in counts)}
    is_near = any(abs(wrong - other) <= _grain(other) for other in beside)  # 11,000 may be 10,008 in round figures
    assert sum(one.check == "restatements" for one in found) == 1 or is_near

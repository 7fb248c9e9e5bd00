"""A run leaves out what its baseline knows, whatever else changes in the articles."""

import json
import subprocess

import pytest
from ignores.conftest import IDLE, MATTER, SLIP

from numcheck.__main__ import main


@pytest.fixture
def known(desk, run):
    """The folder with a baseline of its one finding."""
    status, output, said = run("--write-baseline", "known.json")
    assert (status, output) == (0, "")
    assert "known.json: 1 finding written" in said
    return desk


def test_a_known_finding_is_left_out(known, run):
    assert known
    status, output, said = run("--baseline", "known.json")
    assert (status, output) == (0, "")
    assert "1 finding known to known.json left out" in said


SAME = [
    f"{MATTER}{IDLE}\n\n{SLIP}\n",
    f"{MATTER}{SLIP.replace(' ', chr(10), 4)}\n",
    f"{MATTER}{SLIP}\n\n{IDLE}\n",
]


@pytest.mark.parametrize("text", SAME)
def test_paragraphs_and_line_ends_change_nothing(known, run, text):
    (known / "a.md").write_text(text, encoding="utf-8")
    assert run("--baseline", "known.json")[0] == 0


def test_a_renamed_article_changes_nothing(known, run):
    (known / "a.md").rename(known / "b.md")
    assert run("--baseline", "known.json")[0] == 0


def test_another_figure_is_a_new_finding(known, run):
    (known / "a.md").write_text(f"{MATTER}{SLIP.replace('12', '13')}\n", encoding="utf-8")
    status, output, said = run("--baseline", "known.json")
    assert status == 1
    assert "13" in output
    assert "known.json: found no more: sums: parts add up to 11" in said


def test_stale_entries_warn_fail_when_asked_and_are_pruned(known, run):
    (known / "a.md").write_text(f"{MATTER}{SLIP.replace('12', '11')}\n", encoding="utf-8")
    status, _, said = run("--baseline", "known.json")
    assert status == 0
    assert "known.json: 1 stale entry (--prune-baseline takes them out)" in said
    assert run("--baseline", "known.json", "--fail-on-stale")[0] == 1
    assert "1 stale entry taken out" in run("--prune-baseline", "known.json")[2]
    assert json.loads((known / "known.json").read_text(encoding="utf-8"))["findings"] == []
    assert run("--baseline", "known.json", "--fail-on-stale")[0] == 0


def test_the_file_is_readable_and_has_an_entry_to_a_line(known):
    lines = (known / "known.json").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    entry = json.loads(lines[1])
    assert list(entry) == ["title", "rule", "message", "quotes", "fingerprint"]
    assert (entry["title"], entry["rule"]) == ("Blast in the market", "sums")
    assert "a.md" not in lines[1]


def test_the_settings_may_name_it(known, run):
    (known / "numcheck.yaml").write_text("baseline: known.json\nfail-on-stale: true\n", encoding="utf-8")
    assert run()[0] == 0


WRONG = [
    (None, "No such file or directory; write one with --write-baseline none.json"),
    ("{", "not a baseline: "),
    ('{"version": 9, "findings": []}', "not a baseline that this version reads"),
    ('{"version": 1, "findings": [1]}', "not a baseline that this version reads"),
]


@pytest.mark.parametrize(("text", "complaint"), WRONG)
def test_what_is_no_baseline_is_told(desk, run, text, complaint):
    if text is not None:
        (desk / "none.json").write_text(text, encoding="utf-8")
    status, output, said = run("--baseline", "none.json")
    assert (status, output) == (2, "")
    assert complaint in said


def test_one_baseline_is_enough(desk, run):
    assert desk
    assert "--baseline and --write-baseline: give one of them" in run("--baseline", "a", "--write-baseline", "b")[2]


PART = [["--report-only", "b.md"], ["--changed-since", "HEAD"], ["--select", "conversions"]]


@pytest.mark.parametrize("options", PART)
def test_what_a_run_could_not_find_is_not_stale(known, run, options):
    (known / "b.md").write_text(f"---\ntitle: Flood\n---\n{IDLE}\n", encoding="utf-8")
    (known / "a.md").write_text(f"{MATTER}{SLIP.replace('12', '11')}\n", encoding="utf-8")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], check=True)
    status, _, said = run("--baseline", "known.json", "--fail-on-stale", *options)
    assert (status, "stale" in said) == (0, False)


def test_of_an_article_that_is_gone_a_folder_tells_and_a_file_does_not(known, capsys):
    (known / "b.md").write_text(f"---\ntitle: Flood\n---\n{IDLE}\n", encoding="utf-8")
    (known / "a.md").unlink()
    for path, status in (("b.md", 0), (".", 1)):
        assert main(["check", path, "--baseline", "known.json", "--fail-on-stale"]) == status
    capsys.readouterr()


@pytest.mark.parametrize("option", ["--write-baseline", "--prune-baseline"])
def test_a_baseline_is_not_made_of_some_of_the_findings(known, run, option):
    before = (known / "known.json").read_bytes()
    status, _, said = run(option, "known.json", "--report-only", "a.md")
    assert (status, "-baseline needs all findings: do without --report-only" in said) == (2, True)
    assert (known / "known.json").read_bytes() == before


BUDGET = "---\ntitle: {}\ndate: 2024-05-02\n---\nThe council approved a budget of $4.5 {} for the bridge.\n"


def test_what_lies_between_articles_is_not_stale_where_each_stands_alone(desk, run):
    for name, amount in (("b.md", "million"), ("c.md", "billion")):
        (desk / name).write_text(BUDGET.format(name, amount), encoding="utf-8")
    assert "2 findings written" in run("--write-baseline", "known.json")[2]
    (desk / "a.md").write_text(f"{MATTER}{SLIP.replace('12', '11')}\n", encoding="utf-8")
    _, _, said = run("--baseline", "known.json", "--each")
    assert "known.json: 1 stale entry" in said

"""What a writer says is right is left out, and what was said in vain is told."""

import pytest
from ignores.conftest import IDLE, MATTER, SLIP

LEFT_OUT = [
    f"<!-- numcheck-disable-next-line sums -- one child is not named -->\n{SLIP}\n",
    f"<!-- numcheck-disable-next-line sums -->\n\n{SLIP}\n",
    f"{SLIP} <!-- numcheck-disable-line sums -->\n",
    f"<!-- numcheck-disable sums -->\n{IDLE}\n\n{SLIP}\n",
    f"<!-- numcheck-disable -->\n{SLIP}\n<!-- numcheck-enable -->\n",
    f"{SLIP}\n\n<!-- numcheck-disable-file sums -->\n",
    f'<!-- numcheck-disable-next-line conversions sums["12 people"] -->\n{SLIP}\n',
    "The blast killed 12 people [sic]: seven men and four women.\n",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_what_is_suppressed_is_left_out(desk, run, text):
    (desk / "a.md").write_text(MATTER + text, encoding="utf-8")
    status, output, said = run()
    assert (status, output) == (0, "")
    assert "1 finding suppressed" in said


REPORTED = [
    (
        f"<!-- numcheck-disable-next-line conversions -->\n{SLIP}\n",
        "a.md:5: conversions: this suppression leaves out nothing",
    ),
    (f'<!-- numcheck-disable-next-line sums["41"] -->\n{SLIP}\n', 'sums["41"]: this suppression leaves out nothing'),
    (f"<!-- numcheck-disable sums -->\n{IDLE}\n<!-- numcheck-enable sums -->\n\n{SLIP}\n", "leaves out nothing"),
    (f"<!-- numcheck-disable-next-line sum -->\n{SLIP}\n", "a.md:5: there is no rule 'sum'; did you mean 'sums'?"),
    (f"<!-- numcheck-disable-next-line -->\n{SLIP}\n", "a.md:5: numcheck-disable-next-line needs the name of a rule"),
    (f"<!-- numcheck-skip sums -->\n{SLIP}\n", "numcheck-skip is none of numcheck-disable-next-line"),
    (f"<!-- numcheck-disable-line sums, conversions -->\n{SLIP}\n", "names of rules with blanks between them"),
    (f"`<!-- numcheck-disable-file sums -->`\n\n{SLIP}\n", ""),
    (f"    <!-- numcheck-disable-file sums -->\n\n{SLIP}\n", ""),
    (f"The comment numcheck-disable-file sums is text.\n\n{SLIP}\n", ""),
]


@pytest.mark.parametrize(("text", "note"), REPORTED)
def test_what_is_not_meant_stays_and_what_was_said_in_vain_is_told(desk, run, text, note):
    (desk / "a.md").write_text(MATTER + text, encoding="utf-8")
    status, output, said = run()
    assert status == 1
    assert "sums" in output
    assert note in said


def test_front_matter_switches_rules_off_for_its_article(desk, run):
    matter = MATTER.replace("---\ntitle", "---\nnumcheck: {ignore: [sums]}\ntitle")
    (desk / "a.md").write_text(f"{matter}{SLIP}\n", encoding="utf-8")
    (desk / "b.txt").write_text(f"Flood\n\n{SLIP}\n", encoding="utf-8")
    _, output, _ = run("--each")
    assert "a.md" not in output
    assert "b.txt" in output


SIDECAR = "- rule: sums\n  quote: 12 people\n  article: '*.md'\n  reason: two counts\n"


def test_the_sidecar_file_names_rule_and_figure(desk, run):
    (desk / ".numcheck-ignore.yaml").write_text(SIDECAR, encoding="utf-8")
    assert run()[0] == 0
    assert run("--no-suppressions")[0] == 1


def test_an_entry_ends_on_its_day(desk, run):
    sidecar = desk / ".numcheck-ignore.yaml"
    sidecar.write_text(f"{SIDECAR}  until: 2023-11-14\n", encoding="utf-8")
    assert run()[0] == 0
    sidecar.write_text(f"{SIDECAR}  until: 2023-11-13\n", encoding="utf-8")
    status, _, said = run()
    assert status == 1
    assert '.numcheck-ignore.yaml:1: sums["12 people"]: this suppression ended on 2023-11-13' in said


BROKEN = [
    ("rule: sums\n", "1:1: expected a list of entries"),
    ("- rule: sums\n  quote: 12\n", "1:3: an entry needs `reason`"),
    ("- rule: sums\n  reason: so\n", "1:3: an entry needs `quote`, the figure as printed, or `article`"),
    ("- rule: sums\n  qoute: 12\n  reason: so\n", "2:3: 'qoute' is no key of an entry; did you mean 'quote'?"),
    (f"{SIDECAR}  until: soon\n", "5:10: until: expected a day such as 2026-12-31, got 'soon'"),
    ("- [sums]\n", "1:3: an entry is a mapping"),
    ("- rule: [\n", "not YAML"),
]


@pytest.mark.parametrize(("text", "complaint"), BROKEN)
def test_a_broken_sidecar_file_is_told_with_its_line(desk, run, text, complaint):
    (desk / ".numcheck-ignore.yaml").write_text(text, encoding="utf-8")
    status, output, said = run()
    assert (status, output) == (2, "")
    assert complaint in said


def test_all_findings_of_a_run_can_be_suppressed_with_a_reason(desk, run):
    assert desk
    status, output, said = run("--add-suppressions", "known before: 2026")
    assert (status, output) == (0, "")
    assert ".numcheck-ignore.yaml: 1 entry added" in said
    assert run()[0] == 0
    assert "0 entries added" in run("--add-suppressions", "again")[2]


def test_suppressions_in_vain_fail_where_that_is_asked_for(desk, run):
    (desk / "a.md").write_text(f"{MATTER}<!-- numcheck-disable-next-line sums -->\n{IDLE}\n", encoding="utf-8")
    assert run()[0] == 0
    assert run("--fail-on-stale")[0] == 1


def test_a_suppression_of_a_rule_that_did_not_run_is_not_in_vain(desk, run):
    (desk / "a.md").write_text(f"{MATTER}<!-- numcheck-disable-file sums -->\n{IDLE}\n", encoding="utf-8")
    assert "leaves out nothing" not in run("--select", "conversions")[2]


def test_a_suppression_is_not_in_vain_where_only_some_findings_are_reported(desk, run):
    (desk / "a.md").write_text(f"{MATTER}<!-- numcheck-disable-next-line sums -->\n{SLIP}\n", encoding="utf-8")
    (desk / "b.md").write_text(f"---\ntitle: Flood\n---\n{IDLE}\n", encoding="utf-8")
    assert "leaves out nothing" not in run("--report-only", "b.md")[2]

"""`numcheck rules` as a person and a CI job meet it."""

import json
from pathlib import Path

import pytest

from numcheck.__main__ import main

AID = """\
- id: aid-tonnage
  extends: cross-article
  where: {kind: measure, dimension: mass, event: [deliver, airdrop], subject: [aid, relief, supplies]}
  tolerance: 5%
  severity: error
  message: "Aid delivered: {a.text} ({a.article}) but {b.text} ({b.article})"
  why: "Tonnage handed to partners must be the same in every release."
  examples:
    flags:
      - articles:
          - {id: a, date: 2024-03-04, source: Wire, text: "Trucks delivered 21 tons of aid to Aleppo on Monday."}
          - {id: b, date: 2024-03-05, source: Daily, text: "The 12 tons of aid delivered to Aleppo on Monday ran out."}
    passes: ["Trucks brought 21 tons of aid on Monday and 12 tons on Tuesday."]
"""
WIRE = "---\ndate: 2024-03-04\nsource: Wire\n---\nTrucks delivered 21 tons of aid to Aleppo on Monday.\n"
DAILY = "---\ndate: 2024-03-05\nsource: Daily\n---\nThe 12 tons of aid delivered to Aleppo on Monday ran out.\n"


@pytest.fixture
def numcheck(tmp_path, monkeypatch, capsys):
    """Run a command in an empty folder; its status, what it printed and what it said."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "aid.yaml").write_text(AID, encoding="utf-8")

    def command(*arguments):
        status = main(list(arguments))
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


def write(**files):
    """Rule files of these names in the working folder."""
    for name, text in files.items():
        Path(f"{name}.yaml").write_text(text, encoding="utf-8")


def test_list_names_every_rule_with_what_it_finds(numcheck):
    """A table: rule, check, severity, first sentence."""
    status, out, _ = numcheck("rules", "list", "--rules", "aid.yaml")
    lines = out.splitlines()
    assert status == 0
    assert lines[0].split() == ["rule", "check", "severity", "what", "it", "finds"]
    assert "aid-tonnage" in out
    assert next(line for line in lines if line.startswith("sums ")).endswith("add up to it.")


def test_show_tells_a_rule_in_full(numcheck):
    """What the check says of itself, what the rule changes, the options, the examples."""
    status, out, _ = numcheck("rules", "show", "aid-tonnage", "--rules", "aid.yaml")
    assert status == 0
    for part in (
        "Tonnage handed to partners must be the same in every release.",
        "\nWhat it checks\n",
        "    extends: cross-article\n    where: kind measure, dimension mass, event deliver or airdrop, subject aid",
        "\nOptions\n    tolerance (0.05 here, 0 otherwise): ",
        "\nFlags\n    - a, 2024-03-04: Trucks delivered 21 tons",
        "\nPasses\n    - Trucks brought 21 tons",
    ):
        assert part in out


def test_show_names_the_nearest_rule(numcheck):
    """A mistyped rule is status 2."""
    status, _, err = numcheck("rules", "show", "sum")
    assert (status, err) == (2, "numcheck: there is no rule 'sum'; did you mean 'sums'?\n")


def test_examples_that_hold(numcheck):
    """Only the file named is tested."""
    assert numcheck("rules", "test", "aid.yaml") == (0, "2 examples hold\n", "")


def test_examples_that_do_not_hold_are_told_with_what_was_found(numcheck):
    """File and line, the rule, the example, what it should have found and what it found."""
    write(aid=AID.replace("tolerance: 5%", "tolerance: 60%"))
    status, out, _ = numcheck("rules", "test", "aid.yaml")
    assert status == 1
    assert out == (
        "aid.yaml:10: aid-tonnage: expected 1 finding, found 0\n"
        "    a: Trucks delivered 21 tons of aid to Aleppo on Monday.\n"
        "    b: The 12 tons of aid delivered to Aleppo on Monday ran out.\n"
        "1 of 2 examples failed\n"
    )
    write(aid=AID[: AID.index("    passes: [")].replace("flags:", "passes:"))
    status, out, _ = numcheck("rules", "test", "aid.yaml")
    assert status == 1
    assert "  found: Aid delivered: 21 tons of aid (a) but 12 tons of aid (b)\n" in out


def test_nothing_to_test_fails(numcheck):
    """A pack whose examples were lost must not look sound."""
    write(aid="id: x\nextends: sums\n")
    status, out, _ = numcheck("rules", "test", "aid.yaml")
    assert status == 1
    assert out == "aid.yaml:1: x: no examples in `flags` and `passes`\nnothing to test: no rule has an example\n"


def test_missing_examples_fail_only_when_required(numcheck):
    """Elsewhere their absence is a warning."""
    write(aid=AID[: AID.index("    passes: [")])
    status, out, _ = numcheck("rules", "test", "aid.yaml")
    assert (status, out) == (0, "aid.yaml:1: aid-tonnage: no examples in `passes`\n1 example holds\n")
    assert numcheck("rules", "test", "aid.yaml", "--require-examples")[0] == 1


def test_a_broken_rule_file_is_status_2(numcheck):
    """Every complaint is printed, none twice."""
    write(aid="id: x\nextends: sum\nseverity: bad\n")
    status, out, err = numcheck("rules", "test", "aid.yaml")
    assert (status, out) == (2, "")
    assert err.count("aid.yaml:") == 2


def test_a_new_rule_holds_its_own_examples(numcheck):
    """The template works as it is."""
    status, out, _ = numcheck("rules", "new", "aid-tons")
    write(new=out)
    assert status == 0
    assert numcheck("rules", "test", "new.yaml", "--require-examples") == (0, "2 examples hold\n", "")
    assert numcheck("rules", "new", "Aid tons")[0] == 2


def test_the_schema_is_json_and_knows_every_key(numcheck):
    """Editors complete from it."""
    _, out, _ = numcheck("rules", "schema")
    rule = json.loads(out)["$defs"]["rule"]
    assert {"id", "extends", "where", "examples"} < rule["properties"].keys()
    assert "sums" in rule["properties"]["extends"]["enum"]
    assert rule["additionalProperties"] is False


def check(numcheck, *options):
    Path("a.md").write_text(WIRE, encoding="utf-8")
    Path("b.md").write_text(DAILY, encoding="utf-8")
    status, out, _ = numcheck("check", "a.md", "b.md", "--format", "json", *options)
    return status, [
        (item["rule"], item["check"], item["severity"], item["message"]) for item in json.loads(out)["findings"]
    ]


def test_a_rule_of_ones_own_words_the_finding(numcheck):
    """The user's rule replaces the default one where it selects the claims: still one finding."""
    status, findings = check(numcheck, "--rules", "aid.yaml", "--fail-on", "error")
    message = "Aid delivered: 21 tons of aid (a.md) but 12 tons of aid (b.md)"
    assert status == 1
    assert findings == [("aid-tonnage", "cross-article", "error", message)]
    assert check(numcheck)[1][0][:3] == ("cross-article", "cross-article", "warning")
    assert check(numcheck, "--rules", "aid.yaml", "--ignore", "cross-article")[1] == []

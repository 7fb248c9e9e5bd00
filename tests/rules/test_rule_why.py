"""`check --why RULE`: which claims a rule selected, which it turned away and by what."""

from pathlib import Path

import pytest

from numcheck.__main__ import main

RULES = """\
- id: casualties
  let: {killed: {event: kill}, all: {subject: casualty}}
  assert: killed <= all
- id: sourced
  where: {kind: money, value: '>= 1 million USD'}
  require: attribution
- id: towns
  where: {subject: resident}
  against: {table: towns.csv, on: {place: town}, value: residents}
- id: aid
  extends: cross-article
  where: {subject: aid}
"""
A = """\
---
date: 2024-03-04
---
Trucks delivered 21 tons of aid to Aleppo on Monday. There were 12 casualties. Harwick has 90 residents.
"""
B = """\
---
date: 2024-03-05
---
The 12 tons of aid delivered to Aleppo on Monday ran out. They cost $2 million. Twenty people died.
"""


@pytest.fixture(name="why")
def _why(tmp_path, monkeypatch, capsys):
    """What is said of a rule on two articles."""
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(A, encoding="utf-8")
    Path("b.md").write_text(B, encoding="utf-8")
    Path("rules.yaml").write_text(RULES, encoding="utf-8")
    Path("towns.csv").write_text("town,residents\nHarwick,91\n", encoding="utf-8")

    def command(name):
        status = main(
            ["check", "a.md", "b.md", "--rules", "rules.yaml", "--quiet", "--format", "concise", "--why", name]
        )
        return status, capsys.readouterr().err

    return command


SAID = [
    ("casualties", "  killed (event kill) selects 1 of 8 claims\n    + b.md:80 'Twenty people'\n    - a.md:17 '21 "),
    ("casualties", "    - a.md:17 '21 tons of aid': wants event kill, but event is deliver\n"),
    ("casualties", "  a.md: silent: nothing is `killed`\n  b.md: silent: nothing is `all`\n"),
    ("sourced", "  b.md: FAILS: no source is named for $2 million (require: attribution)\n"),
    ("sourced", "    - a.md:64 '12 casualties': wants kind money, but kind is count\n"),
    ("towns", "  a.md: FAILS: the table has 91 for Harwick; stated: 90 residents\n"),
    ("aid", "  where (subject aid) selects 2 of 8 claims\n"),
    ("aid", ": the figure is 21 tons of aid here and 12 tons of aid there: REPORTED\n"),
    ("cross-article", ": belongs to the rule `aid`\n"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "line"), SAID)
def test_it_is_told_claim_by_claim(why, name, line):
    """Selected, turned away and by which condition, and what came of it."""
    assert line in why(name)[1]


def test_an_unknown_rule_is_named(why):
    """Status 2 and the nearest right word."""
    assert why("sourcd") == (2, "numcheck: --why: there is no rule 'sourcd'; did you mean 'sourced'?\n")

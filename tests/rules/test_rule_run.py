"""Rules over relations: which rule reports a disagreement, how it words it, and in which order."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from rules_by_hand import LEXICON, make_claim, make_finding, rules_of

from numcheck.relations.relation import Relation
from numcheck.rules import RuleSet, run
from numcheck.rules.message import worded
from numcheck.rules.overlap import one_each


@dataclass(frozen=True)
class _Options:
    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share"})


class Apart:
    """A check that finds the first two claims of a relation apart."""

    NAME = "sums"
    NEEDS = ("pair",)
    Options = _Options

    @staticmethod
    def check(relation, options) -> Iterator:
        claims = relation.of("mention")
        first, second = (claim.interval.widened(options.tolerance) for claim in claims[:2])
        if not first.meets(second):
            yield make_finding(*claims)


@pytest.fixture
def findings(monkeypatch):
    """Run rules, as YAML, over groups of claims that are said to be of one fact."""
    room = sys.modules["numcheck.rules.run"]  # the module, which the function of the same name hides
    monkeypatch.setattr(room, "CHECKS", ("sums",))
    monkeypatch.setattr(room, "check_named", lambda _name: Apart)

    def of(text, *groups):
        rules, complaints = rules_of(text)
        assert not complaints
        pairs = [Relation("pair", tuple(("mention", claim) for claim in group), Decimal("0.9")) for group in groups]
        monkeypatch.setattr(room, "link", lambda _articles, _lexicon: iter(pairs))
        return run(RuleSet(tuple(rules)), (), LEXICON)

    return of


AID = (make_claim(100, subject="trucks"), make_claim(103, start=9, subject="trucks"))
DEAD = (make_claim(12, start=20, event="kill"), make_claim(14, start=29, event="kill"))
DEFAULT = "- {id: sums, extends: sums}\n"


def test_every_finding_carries_its_rule(findings):
    """A rule without settings reports what the check finds."""
    found = findings(DEFAULT, AID, DEAD)
    assert [(item.rule, item.check, item.severity) for item in found] == [("sums", "sums", "warning")] * 2


def test_a_narrower_rule_takes_over_what_it_selects(findings):
    """One finding for a disagreement: the later rule's where it selects the claims, the default's elsewhere."""
    mine = (
        "- {id: tolls, extends: sums, where: {event: kill}, severity: error, message: 'toll {a.value} or {b.value}'}\n"
    )
    found = findings(DEFAULT + mine, AID, DEAD)
    assert [(item.rule, item.severity, item.message) for item in found] == [
        ("sums", "warning", "parts add up to 11, not 12"),
        ("tolls", "error", "toll 12 or 14"),
    ]


def test_every_claim_of_a_finding_must_be_selected(findings):
    """A rule about trucks is not about a pair of which one claim counts cars."""
    mixed = (make_claim(100, subject="trucks"), make_claim(103, start=9, subject="cars"))
    assert not findings("- {id: x, extends: sums, where: {subject: truck}}", mixed)
    assert len(findings("- {id: x, extends: sums, where: {subject: [truck, car]}}", mixed)) == 1


def test_a_tolerance_silences_the_default_rule_too(findings):
    """What the desk tolerates for some claims is not reported by the rule for all."""
    mine = "- {id: trucks, extends: sums, where: {subject: truck}, tolerance: 5%}\n"
    assert [item.rule for item in findings(DEFAULT + mine, AID, DEAD)] == ["sums"]
    assert [item.rule for item in findings(DEFAULT + mine.replace("5%", "0.1%"), AID)] == ["trucks"]


def test_paths_name_the_files_a_rule_is_about(findings):
    """All files of a finding must match."""
    across = (make_claim(1, article="desk/a.md"), make_claim(2, article="wire/b.md"))
    assert not findings("- {id: x, extends: sums, paths: 'desk/*'}", across)
    assert len(findings("- {id: x, extends: sums, paths: ['desk/*', '**/b.md']}", across)) == 1


def test_findings_are_sorted_by_file_and_place(findings):
    """The order does not hang on the order in which they were found."""
    late, early = (make_claim(1, article="b.md"), make_claim(2, start=9, article="b.md")), AID
    assert [item.evidence[0].article for item in findings(DEFAULT, late, early)] == ["a.md", "b.md"]


MESSAGES = [
    ("{a} and {b}", "12 count and 14 count"),
    ("{a.text} ({a.article}), {b.text} ({b.article})", "12 count (a.md), 14 count (a.md)"),
    ("{message}; {explanation}", "parts add up to 11, not 12; 7 + 4 = 11; stated: 12 people"),
    ("{a.interval}, {a.place}", "12 to 12, "),
    ("{{a}} {severity} {confidence}", "{a} warning 0.9"),
    ("{c.value} {d.value}", "12 "),
]


@pytest.mark.parametrize(("template", "expected"), MESSAGES)
def test_messages_name_claims_that_differ(template, expected):
    """{a} and {b} are apart, also where the second mention repeats the first; what is not there is empty."""
    same = make_claim(12, start=9)
    assert worded(template, make_finding(make_claim(12), same, make_claim(14, start=18))) == expected


ONE, TWO, THREE = (make_claim(value, start=9 * value) for value in (1, 2, 3))


def kept(*findings):
    return [(item.check, item.severity, len(item.evidence)) for item in one_each(findings)]


def test_the_severer_of_two_findings_on_the_same_spans_stays():
    """Two checks that see one disagreement report it once."""
    note = make_finding(ONE, TWO, check="restatements", severity="note", confidence="1")
    error = make_finding(TWO, ONE, check="sums", severity="error", confidence="0.7")
    assert kept(note, error) == kept(error, note) == [("sums", "error", 2)]


def test_a_finding_within_another_is_the_same_disagreement():
    """A total without support is no news where it is contradicted."""
    note = make_finding(ONE, check="unsupported-totals", severity="note")
    warning = make_finding(ONE, TWO, check="restatements")
    assert kept(note, warning) == [("restatements", "warning", 2)]


def test_of_equals_the_surer_and_then_the_larger_stays():
    """Equal severity: confidence decides, then the evidence."""
    unsure = make_finding(ONE, TWO, THREE, check="cross-article", confidence="0.6")
    sure = make_finding(ONE, TWO, check="restatements", confidence="0.8")
    assert kept(unsure, sure) == [("restatements", "warning", 2)]
    large = make_finding(ONE, TWO, THREE, check="cross-article", confidence="0.8")
    assert kept(sure, large) == [("cross-article", "warning", 3)]


def test_findings_that_share_only_some_spans_both_stay():
    """One figure can take part in two disagreements."""
    assert len(kept(make_finding(ONE, TWO), make_finding(TWO, THREE, check="restatements"))) == 2

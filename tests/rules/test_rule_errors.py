"""What is wrong with a rule file is said with its place, the line, what was expected and the nearest right word."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_by_hand import LEXICON, rules_of

from numcheck.errors import UserError
from numcheck.rules import RuleErrors, load
from numcheck.rules.nodes import DEEPEST, LARGEST, Page
from numcheck.rules.read import read

FINE = "id: x\nextends: sums\n"
CASES = [
    # keys
    (
        "id: x\nextends: sums\nserverity: note\n",
        """\
desk.yaml:3:1: unknown key 'serverity' of a rule; did you mean 'severity'?
  3 | serverity: note
    | ^^^^^^^^^""",
    ),
    (
        "id: x\nextends: sums\nid: y\n",
        """\
desk.yaml:3:1: the key 'id' stands twice
  3 | id: y
    | ^^""",
    ),
    (
        "extends: sums\n",
        """\
desk.yaml:1:1: a rule needs `id`
  1 | extends: sums
    | ^""",
    ),
    (
        "- id: x\n",
        """\
desk.yaml:1:3: a rule needs one of `extends`, `assert`, `require`, `against`
  1 | - id: x
    |   ^""",
    ),
    # id, extends, severity, tolerance, link
    (
        "id: Aid Tons\nextends: sums\n",
        """\
desk.yaml:1:5: id: expected lower-case words with hyphens such as 'aid-tonnage', got 'Aid Tons'
  1 | id: Aid Tons
    |     ^^^^^^^^""",
    ),
    (
        "id: x\nextends: sum\n",
        """\
desk.yaml:2:10: extends: no check 'sum'; did you mean 'sums'?
  2 | extends: sum
    |          ^^^""",
    ),
    (
        FINE + "severity: eror\n",
        """\
desk.yaml:3:11: severity: 'eror' is none; did you mean 'error'?
  3 | severity: eror
    |           ^^^^""",
    ),
    (
        FINE + "severity: fatal\n",
        """\
desk.yaml:3:11: severity: 'fatal' is none; expected one of error, note, warning
  3 | severity: fatal
    |           ^^^^^""",
    ),
    (
        FINE + "tolerance: -5%\n",
        """\
desk.yaml:3:12: tolerance: expected a share such as 5% or an amount such as 2 km, got '-5%'
  3 | tolerance: -5%
    |            ^^^""",
    ),
    (
        FINE + "tolerance: 3\n",
        """\
desk.yaml:3:12: tolerance: of `sums` it is a share such as 5%, not an amount
  3 | tolerance: 3
    |            ^""",
    ),
    (
        "id: x\nextends: unsupported-totals\ntolerance: 5%\n",
        """\
desk.yaml:3:12: tolerance: the check `unsupported-totals` has none; there is nothing in it to widen
  3 | tolerance: 5%
    |            ^^""",
    ),
    (
        FINE + "link: see the style book\n",
        """\
desk.yaml:3:7: link: expected an address such as https://example.org/style#tons, got 'see the style book'
  3 | link: see the style book
    |       ^^^^^^^^^^^^^^^^^^""",
    ),
    (
        FINE + "why: [a, b]\n",
        """\
desk.yaml:3:6: why: expected text, got a list
  3 | why: [a, b]
    |      ^""",
    ),
    (
        FINE + "why:\n",
        """\
desk.yaml:3:5: why: expected text, got nothing
  3 | why:
    |     ^""",
    ),
    # paths
    (
        FINE + "paths: '[a.md'\n",
        """\
desk.yaml:3:8: paths: the pattern '[a.md' cannot match: its '[' is not closed
  3 | paths: '[a.md'
    |        ^^^^^^^""",
    ),
    (
        FINE + "paths: [a.md, /desk/*.md]\n",
        """\
desk.yaml:3:15: paths: the pattern '/desk/*.md' cannot match: it begins with '/'; patterns are relative
  3 | paths: [a.md, /desk/*.md]
    |               ^^^^^^^^^^""",
    ),
    # where
    (
        FINE + "where: money\n",
        """\
desk.yaml:3:8: where: expected fields of a claim and what they must be, such as {kind: money}
  3 | where: money
    |        ^^^^^""",
    ),
    (
        FINE + "where: {dimenson: mass}\n",
        """\
desk.yaml:3:9: unknown key 'dimenson' of a claim in `where`; did you mean 'dimension'?
  3 | where: {dimenson: mass}
    |         ^^^^^^^^""",
    ),
    (
        FINE + "where: {kind: mony}\n",
        """\
desk.yaml:3:15: where: kind is never 'mony'; did you mean 'money'?
  3 | where: {kind: mony}
    |               ^^^^""",
    ),
    (
        FINE + "where: {dimension: sped}\n",
        """\
desk.yaml:3:20: where: dimension is never 'sped'; did you mean 'speed'?
  3 | where: {dimension: sped}
    |                    ^^^^""",
    ),
    (
        FINE + "where: {unit: kilometra}\n",
        """\
desk.yaml:3:15: where: no claim has the unit 'kilometra'; did you mean 'kilometer'?
  3 | where: {unit: kilometra}
    |               ^^^^^^^^^""",
    ),
    (
        FINE + "where: {value: '>= many'}\n",
        """\
desk.yaml:3:16: where: value: expected a comparison such as '>= 1 million USD' or '> 5', got '>= many'
  3 | where: {value: '>= many'}
    |                ^^^^^^^^^""",
    ),
    (
        FINE + "where: {time: '> May'}\n",
        """\
desk.yaml:3:15: where: time: expected a day such as '>= 2024-01-10', got '> May'
  3 | where: {time: '> May'}
    |               ^^^^^^^""",
    ),
    (
        FINE + "where: {source: null}\n",
        """\
desk.yaml:3:17: where: source is empty; `not: any` selects claims without it
  3 | where: {source: null}
    |                 ^^^^""",
    ),
    (
        FINE + "where: {source: {nor: police}}\n",
        """\
desk.yaml:3:18: unknown key 'nor' of `where: source`; did you mean 'not'?
  3 | where: {source: {nor: police}}
    |                  ^^^""",
    ),
    (
        FINE + "where: {source: []}\n",
        """\
desk.yaml:3:17: where: source: the list is empty
  3 | where: {source: []}
    |                 ^""",
    ),
    # message
    (
        FINE + "message: Aid {a.txt}\n",
        """\
desk.yaml:3:14: message: a claim has no field 'txt'; did you mean 'text'?
  3 | message: Aid {a.txt}
    |              ^^^^^^^""",
    ),
    (
        FINE + 'message: "{e.text}"\n',
        """\
desk.yaml:3:11: message: unknown claim 'e'; expected one of a, b, c, d
  3 | message: "{e.text}"
    |           ^^^^^^^^""",
    ),
    (
        FINE + 'message: "{mesage}"\n',
        """\
desk.yaml:3:11: message: unknown placeholder 'mesage'; did you mean 'message'?
  3 | message: "{mesage}"
    |           ^^^^^^^^""",
    ),
    (
        FINE + 'message: "{a.text"\n',
        """\
desk.yaml:3:10: message: a brace without its partner; write {{ or }} for a brace that is meant
  3 | message: "{a.text"
    |          ^^^^^^^^^""",
    ),
    # examples
    (
        FINE + "examples: {flag: [x]}\n",
        """\
desk.yaml:3:12: unknown key 'flag' of `examples`; did you mean 'flags'?
  3 | examples: {flag: [x]}
    |            ^^^^""",
    ),
    (
        FINE + "examples: {flags: [{articles: [{date: Monday, text: x}]}]}\n",
        """\
desk.yaml:3:39: date: expected a day such as 2024-01-10, got 'Monday'
  3 | examples: {flags: [{articles: [{date: Monday, text: x}]}]}
    |                                       ^^^^^^""",
    ),
    (
        FINE + "examples: {passes: [{articles: [{text: x}], expect: 2}]}\n",
        """\
desk.yaml:3:53: expect: an example in `passes` finds nothing, not '2'
  3 | examples: {passes: [{articles: [{text: x}], expect: 2}]}
    |                                                     ^""",
    ),
    (
        FINE + "examples: {flags: [{articles: [{id: a, text: x}, {id: a, text: y}]}]}\n",
        """\
desk.yaml:3:32: two articles of the example have the id 'a'
  3 | examples: {flags: [{articles: [{id: a, text: x}, {id: a, text: y}]}]}
    |                                ^""",
    ),
    # the file
    ("", "desk.yaml:1:1: no rule here; a rule has an `id` and one of `extends`, `assert`, `require`, `against`"),
    (
        "[]\n",
        """\
desk.yaml:1:1: no rule here; a rule has an `id` and one of `extends`, `assert`, `require`, `against`
  1 | []
    | ^""",
    ),
    (
        "- sums\n",
        """\
desk.yaml:1:3: a rule is a mapping of keys, not a text
  1 | - sums
    |   ^^^^""",
    ),
    (
        "id: x\nwhere: &w {kind: money}\n",
        """\
desk.yaml:2:8: anchors and aliases (& and *) are not allowed in rules; quote the text if it is meant
  2 | where: &w {kind: money}
    |        ^""",
    ),
    (
        "id: x\nwhy: !!python/name:os.system x\n",
        """\
desk.yaml:2:6: YAML tags (!) are not allowed in rules; quote the text if it is meant
  2 | why: !!python/name:os.system x
    |      ^""",
    ),
    (
        "id: x\n---\nid: y\n",
        """\
desk.yaml:3:1: a rule file is one YAML document; this begins a second one
  3 | id: y
    | ^""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[expected.split(": ", 1)[1][:40] for _, expected in CASES])
def test_a_mistake_is_located_and_explained(text, expected):
    """Each mistake is told in full; the rule is not accepted."""
    rules, complaints = rules_of(text)
    assert complaints == [expected]
    assert not rules


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path):
    """The run ends with every complaint, by file and line, not with the first."""
    (tmp_path / "b.yaml").write_text("id: x\nextends: sum\nseverity: bad\n", encoding="utf-8")
    (tmp_path / "a.yml").write_text("- id: y\n  extends: sums\n- id: y\n  extends: sums\n", encoding="utf-8")
    with pytest.raises(RuleErrors) as raised:
        load([tmp_path], defaults=False)
    assert [(item.path[-6:], item.line, item.message) for item in raised.value.complaints] == [
        ("/a.yml", 3, f"the id 'y' is taken by {tmp_path / 'a.yml'}:1"),
        ("b.yaml", 2, "extends: no check 'sum'; did you mean 'sums'?"),
        ("b.yaml", 3, "severity: 'bad' is none; expected one of error, note, warning"),
    ]
    assert isinstance(raised.value, UserError)


def test_broken_yaml_is_told_with_its_place():
    """What the parser says is passed on, in the form of the other complaints."""
    _, (complaint,) = rules_of("id: x\nwhere: {kind: money\nwhy: x\n")
    assert complaint.startswith("desk.yaml:3:")
    assert "not YAML" in complaint


def test_files_too_large_and_nested_too_deep_are_refused():
    """A rule file that cannot be one is not parsed to its end."""
    _, (large,) = rules_of("#" * (LARGEST + 1))
    assert "a rule file may have 1,000,000" in large
    _, (deep,) = rules_of("a: " + "[" * 200)
    assert deep.startswith(f"desk.yaml:1:{4 + DEEPEST}: nested too deep for a rule")
    _, (deeper,) = rules_of("a: " + "[" * 200_000)  # libyaml may stop first, some columns on
    assert ": nested too deep for a rule" in deeper


@pytest.mark.parametrize("content", [b"\xff\xfeid", b"id: \xe9"])
def test_files_must_be_utf8(tmp_path, content):
    """Bytes that are no UTF-8 are named, with the file."""
    (tmp_path / "a.yaml").write_bytes(content)
    with pytest.raises(UserError, match=r"a\.yaml: not UTF-8 at byte"):
        load([tmp_path / "a.yaml"])


RULE = """\
- id: aid-tonnage
  extends: cross-article
  where: {kind: measure, event: [deliver, airdrop], value: '> 5'}
  tolerance: 5%
  message: "Aid {a.text} but {b.text}"
  paths: ['**/*.md']
  examples:
    flags: [{articles: [{id: a, text: x}], expect: 1}]
"""


@given(st.integers(0, len(RULE) - 1), st.sampled_from([*string.punctuation, "\n", "\t", "x", "é", "\x00", ""]))
def test_a_changed_character_never_raises(at, character):
    """Whatever a person types, there is a rule or a complaint, and no traceback."""
    page = Page("desk.yaml", RULE[:at] + character + RULE[at + 1 :])
    rules = read(page, LEXICON)
    assert rules or page.complaints


@given(st.text(max_size=200))
def test_any_text_is_a_rule_or_a_complaint(text):
    """Text that is no rule is complained of."""
    page = Page("desk.yaml", text)
    assert read(page, LEXICON) or page.complaints

"""Packs, files and folders of rules, and which of them run."""

from importlib.resources import files
from pathlib import Path

import pytest

from numcheck.checks import CHECKS
from numcheck.errors import UserError
from numcheck.rules import RuleErrors, load
from numcheck.rules import compile as compiler
from numcheck.rules.load import PACKS, pack_files, read_all
from numcheck.words.lexicon import load as load_words

MINE = "- {id: tolls, extends: restatements, where: {event: kill}}\n- {id: aid, extends: cross-article}\n"


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(MINE, encoding="utf-8")
    return path


def ids(ruleset):
    return [rule.id for rule in ruleset]


def test_the_default_pack_has_one_rule_for_every_check():
    """Each check is switched on by the rule of the same name, in the file of the same name."""
    checks = [name.replace("_", "-") for name in sorted(CHECKS)]
    assert ids(load()) == checks
    assert [rule.check for rule in load()] == checks
    assert [file.name for file in pack_files("default")] == [f"{name}.yaml" for name in checks]


def test_the_compiled_pack_is_current():
    """`make tables` was run after the last change of rules/default/."""
    assert Path(compiler.__file__).with_name("default_pack.py").read_text(encoding="utf-8") == compiler.source()


def test_the_pack_travels_with_the_package():
    """The YAML is data of the installed package."""
    assert files(PACKS).joinpath("default", "sums.yaml").is_file()


def test_rules_of_files_and_folders_follow_the_pack(mine):
    """Later rules govern, so that the user's come last."""
    assert ids(load([mine]))[-2:] == ids(load([mine.parent]))[-2:] == ["tolls", "aid"]
    assert ids(load([mine], defaults=False)) == ["tolls", "aid"]


def test_select_and_ignore_take_ids_of_rules_and_of_checks(mine):
    """The id of a check stands for all rules that extend it."""
    assert ids(load([mine], select=["restatements"])) == ["restatements", "tolls"]
    assert ids(load([mine], select=["restatements", "aid"], ignore=["tolls"])) == ["restatements", "aid"]
    assert "cross-article" not in ids(load([mine], ignore=["cross-article"]))


WRONG = [
    ({"select": ["sum"]}, "--select: no rule or check 'sum'; did you mean 'sums'?"),
    ({"ignore": ["aid"]}, "--ignore: no rule or check 'aid'"),
    ({"packs": ["defualt"]}, "--pack: there is no pack 'defualt'; did you mean 'default'?"),
    ({"paths": ["no-such.yaml"]}, "no-such.yaml: no such rule file or folder"),
]


@pytest.mark.parametrize(("options", "expected"), WRONG)
def test_what_is_not_there_is_named(options, expected):
    """A mistyped name never silently selects nothing."""
    with pytest.raises(UserError) as raised:
        load(**options)
    assert str(raised.value).startswith(expected)


def test_an_empty_folder_is_told(tmp_path):
    """A folder without rules was probably mistyped."""
    with pytest.raises(UserError, match="no rule files"):
        load([tmp_path])


def test_an_id_of_the_default_pack_is_taken(tmp_path):
    """A finding names its rule, so that two rules of one id cannot be told apart."""
    path = tmp_path / "mine.yaml"
    path.write_text("id: sums\nextends: sums\n", encoding="utf-8")
    with pytest.raises(RuleErrors, match=r"the id 'sums' is taken by rules/default/sums\.yaml:1"):
        load([path])


def test_a_byte_order_mark_counts_nothing(mine):
    """Windows editors put one before the text."""
    mine.write_bytes(b"\xef\xbb\xbf" + MINE.replace("\n", "\r\n").encode())
    assert [rule.id for rule in read_all([mine], load_words())] == ["tolls", "aid"]

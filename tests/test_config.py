"""The settings file."""

from __future__ import annotations

from argparse import Namespace

import pytest
import yaml

from numcheck.__main__ import main
from numcheck.commands.arguments import check
from numcheck.commands.settings import settle
from numcheck.config import KEYS, schema
from numcheck.errors import UserError


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working folder two floors below the one that settings are put in."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    return tmp_path


def settled(*argv: str) -> Namespace:
    formats = ("text", "json")
    return settle(check(formats).parse_intermixed_args([".", *argv]), formats)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("numcheck.yaml", "fail-on: error\nselect: [sums, ranges]\n"),
        (".numcheck.yaml", "fail-on: error\nselect: sums, ranges\n"),
        ("pyproject.toml", '[tool.numcheck]\nfail-on = "error"\nselect = ["sums", "ranges"]\n'),
    ],
)
def test_settings_are_found_upwards(here, name, text):
    """A settings file above the working folder counts."""
    (here / name).write_text(text)
    options = settled()
    assert (options.fail_on, options.select) == ("error", ["sums", "ranges"])


def test_the_nearest_counts_alone(here):
    """Nothing is merged."""
    (here / "numcheck.yaml").write_text("fail-on: error\n")
    (here / "a" / "numcheck.yaml").write_text("lang: en\n")
    assert (settled().fail_on, settled().lang) == ("warning", "en")


def test_a_pyproject_of_others_is_passed_by(here):
    """A pyproject.toml without our table is not ours, however it looks."""
    (here / "numcheck.yaml").write_text("fail-on: error\n")
    (here / "a" / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert settled().fail_on == "error"


def test_an_option_wins(here):
    """What is given counts more than what is set."""
    (here / "numcheck.yaml").write_text("fail-on: error\nselect: [sums]\njobs: 3\n")
    options = settled("--fail-on", "never", "--select", "ranges,dates")
    assert (options.fail_on, options.select, options.jobs) == ("never", ["ranges", "dates"], 3)


def test_isolated_and_named(here):
    """`--isolated` reads none, `--config` that one."""
    (here / "numcheck.yaml").write_text("fail-on: error\n")
    (here / "other.yaml").write_text("fail-on: note\n")
    assert settled("--isolated").fail_on == "warning"
    assert settled("--config", str(here / "other.yaml")).fail_on == "note"


def test_rule_paths_are_relative_to_the_settings(here):
    """A rule path leads from the settings file, wherever the command runs."""
    (here / "numcheck.yaml").write_text("rules: [desk/rules]\ndefault-rules: false\n")
    options = settled()
    assert (options.rules, options.no_default_rules) == ([str(here / "desk/rules")], True)


def test_an_empty_file_sets_nothing(here):
    """An empty settings file is one all the same: the search ends there."""
    (here / "numcheck.yaml").write_text("fail-on: error\n")
    (here / "a" / "numcheck.yaml").write_text("# nothing yet\n")
    assert settled().fail_on == "warning"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\n", "numcheck.yaml:1: 'a' is no setting; there are format, rules, "),
        ("lang: en\nfail_on: error\n", "numcheck.yaml:2: 'fail_on' is no setting; did you mean 'fail-on'?"),
        (
            "fail-on: errors\n",
            "numcheck.yaml:1: fail-on: 'errors' is none of error, warning, note, never; did you mean",
        ),
        ("format: jsn\n", "numcheck.yaml:1: format: 'jsn' is none of text, json; did you mean 'json'?"),
        ("rules: {a: b}\n", "numcheck.yaml:1: rules: wants a list of words, not {'a': 'b'}"),
        ("jobs: many\n", "numcheck.yaml:1: jobs: wants a whole number from 1, not 'many'"),
        ("- a\n", "numcheck.yaml:1: settings are a mapping, such as `fail-on: error`, not ['a']"),
        ("lang: [\n", "numcheck.yaml:2: not YAML: "),
    ],
)
def test_mistakes_name_file_and_line(here, text, message):
    """A wrong setting is told with its place and the nearest right word."""
    (here / "numcheck.yaml").write_text(text)
    with pytest.raises(UserError) as caught:
        settled()
    assert str(caught.value).startswith(f"{here}/{message}")


def test_toml_mistakes(here):
    """A TOML file that cannot be read is named."""
    (here / "pyproject.toml").write_text("[tool.numcheck\n")
    with pytest.raises(UserError, match=r"pyproject\.toml: not TOML: "):
        settled()


def test_what_is_not_set_is_taken_from_the_file_extended(here):
    """`extends` names a file; what stands here wins over what stands there."""
    (here / "house.yaml").write_text("fail-on: error\nlang: en\nrules: rules\n")
    (here / "numcheck.yaml").write_text("extends: house.yaml\nfail-on: note\n")
    options = settled()
    assert (options.fail_on, options.lang, options.rules) == ("note", "en", [str(here / "rules")])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("extends: numcheck.yaml\n", "extends: numcheck.yaml leads back to this file"),
        ("extends: none.yaml\n", "extends: there is no file "),
        ("severities: {sums: fatal}\n", "severities: sums: 'fatal' is none of error, warning, note"),
        ("severities: sums\n", "severities: wants names, each with its value, not 'sums'"),
        ("per-path: {a.md: {b: c}}\n", "ignore: wants a list of words, not {'b': 'c'}"),
    ],
)
def test_mistakes_in_what_holds_names(here, text, message):
    """They are told with file and line as well."""
    (here / "numcheck.yaml").write_text(text)
    with pytest.raises(UserError) as caught:
        settled()
    assert str(caught.value).startswith(f"{here}/numcheck.yaml:1: {message}")


def test_a_mistake_in_the_file_extended_names_that_file(here):
    """Whoever set it is told."""
    (here / "house.yaml").write_text("fail-on: errors\n")
    (here / "numcheck.yaml").write_text("extends: house.yaml\n")
    with pytest.raises(UserError, match=r"house\.yaml:1: fail-on: 'errors' is none of"):
        settled()


def test_the_environment_names_a_file(here, monkeypatch):
    """NUMCHECK_CONFIG stands in for `--config`."""
    (here / "other.yaml").write_text("fail-on: note\n")
    monkeypatch.setenv("NUMCHECK_CONFIG", str(here / "other.yaml"))
    assert settled().fail_on == "note"
    assert settled("--isolated").fail_on == "warning"


ARTICLE = "Police arrested 12 people: seven men and four women.\n"


def ran(capsys, *argv: str) -> tuple[int, str]:
    status = main(["check", ".", "--format", "concise", *argv])
    return status, capsys.readouterr().out


def test_severities_are_set_by_rule_and_by_check(here, capsys):
    """A finding has the severity the settings give its rule."""
    (here / "a" / "b" / "a.md").write_text(ARTICLE)
    (here / "numcheck.yaml").write_text("severities: {sums: note}\n")
    status, output = ran(capsys)
    assert (status, output.split(": ")[1]) == (0, "note sums")
    (here / "numcheck.yaml").write_text("severities: {sum: note}\n")
    assert ran(capsys)[0] == 2


def test_rules_are_left_out_for_some_files(here, capsys):
    """`per-path` names globs and the rules that are not reported there."""
    folder = here / "a" / "b"
    (folder / "a.md").write_text(ARTICLE)
    (folder / "wire").mkdir()
    (folder / "wire" / "b.md").write_text(f"On Monday:\n\n{ARTICLE}")
    (here / "numcheck.yaml").write_text("per-path: {'wire/**': [sums]}\n")
    assert ran(capsys, "--each")[1].count("\n") == 1


def test_the_settings_are_shown_with_their_origin(here, capsys):
    """Each is a line of YAML; a comment names the file that sets it."""
    (here / "numcheck.yaml").write_text("fail-on: error\nselect: [sums]\n")
    assert main(["check", ".", "--show-settings", "--jobs", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"fail-on: error  # {here}/numcheck.yaml" in lines
    assert f'select: ["sums"]  # {here}/numcheck.yaml' in lines
    assert "jobs: 2" in lines
    assert set(yaml.safe_load("\n".join(lines))) == set(KEYS) - {"extends"}


def test_the_files_are_shown(here, capsys):
    """Nothing is checked."""
    (here / "a" / "b" / "a.md").write_text(ARTICLE)
    assert main(["check", ".", "--show-files"]) == 0
    assert capsys.readouterr().out == "a.md\n"


def test_the_schema_knows_every_key():
    """What an editor offers is what is read."""
    known = schema()["properties"]
    assert list(known) == list(KEYS)
    assert all(value["description"] for value in known.values())

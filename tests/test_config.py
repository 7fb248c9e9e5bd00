"""The settings file."""

from __future__ import annotations

from argparse import Namespace

import pytest

from numcheck.commands.arguments import check
from numcheck.commands.settings import settle
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

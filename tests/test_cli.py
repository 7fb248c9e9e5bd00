"""The command line as `CONTRACT.md` section 1 promises it: options, streams and statuses."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from numcheck.__main__ import main
from numcheck.documents.files import KINDS
from numcheck.version import VERSION

RIGHT = "---\ntitle: Ferry\ndate: 2024-06-11\nsource: Wire\n---\nThe crash hurt 12 people: 8 men and 4 women.\n"
WRONG = "---\ntitle: Bus\ndate: 2024-06-12\nsource: Wire\n---\nThe crash hurt 12 people: 7 men and 4 women.\n"
TOTAL = "---\ntitle: War\ndate: 2024-06-13\n---\nA total of 35,000 fighters have been eliminated so far.\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty working folder with a consistent article, one with a wrong sum, and one with a note."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, text in (("right.md", RIGHT), ("wrong.md", WRONG), ("total.md", TOTAL)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(here, capfd):  # noqa: ARG001 - every command runs in that folder
    """Runs a command and gives back its status, its output and what it said."""

    def run_command(*argv: str) -> tuple[int, str, str]:
        status = main(list(argv))
        return (status, *capfd.readouterr())

    return run_command


def findings(output: str) -> list[tuple[str, str]]:
    return [(finding["severity"], finding["evidence"][0]["article"]) for finding in json.loads(output)["findings"]]


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(run, option):
    """Help goes to standard output."""
    status, output, said = run(option)
    assert (status, said) == (0, "")
    assert output.startswith("usage: numcheck COMMAND")


@pytest.mark.parametrize("command", ["check", "extract", "rules"])
def test_help_of_a_command(run, command):
    """Each command shows its options."""
    status, output, said = run(command, "--help")
    assert (status, said) == (0, "")
    assert output.startswith(f"usage: numcheck {command}")


def test_version(run):
    """The version goes to standard output."""
    assert run("--version") == (0, f"numcheck {VERSION}\n", "")


MISTAKES = [
    ([], "which command? check, extract, report, rules or init"),
    (["chek"], "'chek' is no command; did you mean 'check'?"),
    (["--quiet", "check"], "'--quiet' is no command"),
    (["check"], "name at least one PATH"),
    (["check", ".", "--frmat", "json"], "unrecognized arguments: --frmat"),
    (
        ["check", ".", "--format", "jsn"],
        "--format: 'jsn' is none of text, concise, markdown, html, json, jsonl, ",
    ),
    (["extract", ".", "--format", "concise"], "--format: 'concise' is none of table, "),
    (["check", ".", "--output", "jsn=x.json"], "there is no format 'jsn', but text, "),
    (["check", ".", "--output", "a", "--output", "b"], "--output: a and b cannot both take the report"),
    (
        ["check", ".", "--output", "no/such/folder.md"],
        "no/such/folder.md: cannot be written: No such file or directory",
    ),
    (
        ["check", ".", "--fail-on", "warnings"],
        "--fail-on: 'warnings' is none of error, warning, note, never; did you mean",
    ),
    (["check", ".", "--jobs", "0"], "--jobs: '0' is not a whole number from 1"),
    (["check", ".", "--max-findings", "few"], "--max-findings: 'few' is not a whole number from 1"),
    (["check", ".", "--select", "sum"], "--select: no rule or check 'sum'; did you mean 'sums'?"),
    (["check", ".", "--ignore", "sum"], "--ignore: no rule or check 'sum'; did you mean 'sums'?"),
    (["check", ".", "--rules", "none.yaml"], "none.yaml: no such rule file or folder"),
    (["check", ".", "--pack", "none"], "--pack: there is no pack 'none'"),
    (["check", ".", "--no-default-rules"], "there is no rule to run"),
    (["check", ".", "--lang", "xx"], "--lang: there are no word lists for 'xx'"),
    (["check", ".", "--each", "--against", "."], "--each compares an article with itself alone"),
    (["check", ".", "--report-only", "none.md"], "none.md: no such file or folder"),
    (["check", ".", "--changed-since", "HEAD"], "--changed-since HEAD: not a git repository"),
    (["check", ".", "--config", "none.yaml"], "none.yaml: No such file or directory"),
    (["check", ".", "--config", "a.yaml", "--isolated"], "--isolated reads no settings"),
    (["check", ".", "--color", "yes"], "--color: 'yes' is none of auto, always, never"),
    (
        ["rules", "lst"],
        "list|show|test|schema|new: 'lst' is none of list, show, test, schema, new; did you mean 'list'?",
    ),
    (["rules", "schema", "setting"], "rules schema takes rules, the default, or settings, but got setting"),
    (["completion", "csh"], "bash|zsh|fish: 'csh' is none of bash, zsh, fish"),
    (["completion"], "the following arguments are required: bash|zsh|fish"),
    (["init", "none"], "none: no such folder"),
    (["check", "-", "--watch"], "--watch: standard input does not change"),
    (["check", ".", "--watch", "--write-baseline", "a"], "--write-baseline is for one run, --watch runs again"),
    (["rules", "show", "sum"], "there is no rule 'sum'; did you mean 'sums'?"),
]


@pytest.mark.parametrize(("argv", "message"), MISTAKES, ids=[" ".join(argv) or "nothing" for argv, _ in MISTAKES])
def test_mistakes_are_told_in_one_line(run, argv, message):
    """What a user can get wrong is told in one line on standard error, status 2."""
    status, output, said = run(*argv)
    assert (status, output) == (2, "")
    assert said.startswith(f"numcheck: {message}")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("level", "files", "expected"),
    [
        (None, ["right.md"], 0),
        (None, ["wrong.md"], 1),
        ("error", ["wrong.md"], 1),
        ("never", ["wrong.md"], 0),
        (None, ["total.md"], 0),
        ("note", ["total.md"], 1),
        ("error", ["total.md"], 0),
        ("note", ["right.md"], 0),
    ],
)
def test_fail_on(run, level, files, expected):
    """Findings at or above the level make the status 1."""
    assert run("check", *files, *(["--fail-on", level] if level else []))[0] == expected


def test_what_cannot_be_read_is_told_and_the_rest_is_checked(run):
    """Everything readable is reported all the same, and the status says that something was not."""
    status, output, said = run("check", "none.md", "wrong.md", "page.html", "--format", "json")
    assert status == 2
    assert findings(output) == [("error", "wrong.md")]
    assert said.splitlines()[:2] == [
        "numcheck: none.md: no such file or folder",
        "numcheck: page.html: no such file or folder",
    ]


def test_none_of_the_files_can_be_read(run):
    """Then there is no report that could look clean."""
    status, output, said = run("check", "none.md", "no.md", "--format", "json")
    assert (status, output) == (2, "")
    assert said.splitlines() == [
        "numcheck: none.md: no such file or folder",
        "numcheck: no.md: no such file or folder",
    ]


def test_what_cannot_be_read_and_what_is_empty_are_told_apart(run, here):
    """One line for each cause: a file inside a folder speaks for the folder."""
    (here / "broken").mkdir()
    (here / "broken" / "wire.docx").write_text("none")
    (here / "empty").mkdir()
    _, _, said = run("check", "none.md", "empty", "broken")
    assert [line.partition(":")[2].split(":")[0] for line in said.splitlines()[:2]] == [" none.md", " broken/wire.docx"]
    assert said.splitlines()[2:] == [f"numcheck: nothing to read in empty; articles are {', '.join(KINDS)}"]


def test_nothing_to_read(run, here):
    """A folder without articles is not clean, it is empty."""
    (here / "empty").mkdir()
    (here / "empty" / "page.html").write_text("<p>")
    assert run("check", "empty") == (
        2,
        "",
        f"numcheck: nothing to read in empty (1 skipped); articles are {', '.join(KINDS)}\n",
    )


def test_the_closing_line(run):
    """What was found and in how much is said on standard error, unless it is to be quiet."""
    _, _, said = run("check", "wrong.md", "right.md", "--format", "json")
    assert said.startswith("1 error in 2 articles, 6 quantities, ")
    assert run("check", "wrong.md", "--format", "json", "--quiet")[2] == ""
    assert run("extract", "wrong.md", "--format", "json")[2] == "1 article, 3 quantities\n"


def test_no_quantity_at_all_is_said(run, here):
    """An article without a number is clean, and one hears why."""
    (here / "a.txt").write_text("Nothing here")
    said = run("check", "a.txt", "--format", "json")[2]
    assert said.startswith("numcheck: there is no number in what was read, so nothing was checked\n")
    assert "\nnothing found in 1 article, 0 quantities" in said


def test_check_formats(run):
    """`--format` chooses the report on standard output; text is the default."""
    assert "wrong.md:6" in run("check", "wrong.md")[1]
    assert run("check", "wrong.md", "--format", "concise")[1].startswith("wrong.md:6:16: error sums: ")
    assert run("check", "wrong.md", "--format", "markdown")[1].startswith("<!-- numcheck report -->\n")
    assert json.loads(run("check", "wrong.md", "--format", "jsonl")[1])["rule"] == "sums"


def test_extract_formats(run):
    """A table for a person, records for programs."""
    claims = json.loads(run("extract", "wrong.md", "--format", "json")[1])["claims"]
    assert [claim["value"] for claim in claims] == [12, 7, 4]
    lines = run("extract", "wrong.md", "--format", "jsonl")[1].splitlines()
    assert [json.loads(line) for line in lines] == claims
    rows = list(csv.DictReader(io.StringIO(run("extract", "wrong.md", "--format", "csv")[1])))
    assert [row["id"] for row in rows] == [claim["id"] for claim in claims]
    assert "12 people" in run("extract", "wrong.md")[1]


def test_output_takes_the_place_of_standard_output(run, here):
    """`--output FILE` writes the report there; `--output FORMAT=FILE` one more beside it."""
    argv = ("check", "wrong.md", "--quiet", "--format", "json")
    _, printed, _ = run(*argv)
    assert run(*argv, "--output", "a.json", "--output", "concise=b.txt", "--output", "markdown=c.md") == (1, "", "")
    assert (here / "a.json").read_text(encoding="utf-8") == printed
    assert (here / "b.txt").read_text(encoding="utf-8").startswith("wrong.md:6:16: error sums")
    assert (here / "c.md").read_text(encoding="utf-8").startswith("<!-- numcheck report -->")
    assert run(*argv, "--output", "concise=d.txt")[1] == printed


def test_options_may_stand_anywhere(run):
    """Paths and options come in any order."""
    status, output, _ = run("check", "--format", "json", "right.md", "--each", "wrong.md")
    assert (status, findings(output)) == (1, [("error", "wrong.md")])


def test_rules_are_chosen_by_id(run):
    """`--select` and `--ignore` take ids by comma."""
    every = ("check", "wrong.md", "total.md", "--format", "json")
    assert len(findings(run(*every)[1])) == 2
    assert findings(run(*every, "--select", "sums,part-whole")[1]) == [("error", "wrong.md")]
    assert findings(run(*every, "--ignore", "sums")[1]) == [("note", "total.md")]


def test_a_rule_file_tunes_a_check(run, here):
    """A user's rule rewords a check and sets its severity."""
    rule = "id: mine\nextends: sums\nseverity: note\nmessage: 'look at {a.text}'\nwhy: because\n"
    (here / "mine.yaml").write_text(rule)
    status, output, _ = run("check", "wrong.md", "--rules", "mine.yaml", "--format", "json")
    (finding,) = json.loads(output)["findings"]
    assert (status, finding["rule"], finding["check"], finding["severity"]) == (0, "mine", "sums", "note")
    assert finding["message"] == "look at 12 people"


def test_max_findings_keeps_the_gravest(run):
    """The gravest findings are shown, and one hears how many are not; the status is that of all."""
    status, output, said = run("check", "total.md", "wrong.md", "--max-findings", "1", "--format", "json")
    assert (status, findings(output)) == (1, [("error", "wrong.md")])
    assert "numcheck: 1 of 2 findings are shown (--max-findings)" in said


@pytest.mark.parametrize(
    ("files", "expected"), [(["right.md"], []), (["wrong.md"], ["wrong.md"]), (["."], ["total.md", "wrong.md"])]
)
def test_report_only(run, files, expected):
    """All is read; only what touches these files or folders is reported."""
    options = [option for file in files for option in ("--report-only", file)]
    output = run("check", ".", "--format", "json", *options)[1]
    assert json.loads(output)["articles"] == 3
    assert [article for _, article in findings(output)] == expected


def test_against_is_not_reported_on_itself(run):
    """Articles to compare with are read and silent."""
    output = run("check", "right.md", "--against", ".", "--format", "json")[1]
    assert json.loads(output) == {"version": 1, "articles": 3, "claims": 7, "findings": []}


def test_changed_since(run, here):
    """Only findings in files that git sees changed, or has never seen."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example"]
    for command in (["init", "-q"], ["add", "wrong.md", "right.md"], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], cwd=here, check=True)
    output = run("check", ".", "--format", "json", "--changed-since", "HEAD")[1]
    assert [article for _, article in findings(output)] == ["total.md"]
    (here / "wrong.md").write_text(WRONG + "\nMore.\n")
    output = run("check", ".", "--format", "json", "--changed-since", "HEAD")[1]
    assert [article for _, article in findings(output)] == ["total.md", "wrong.md"]
    said = run("check", ".", "--changed-since", "nowhere")[2]
    assert said.startswith("numcheck: --changed-since nowhere: Needed a single revision; is it fetched? ")


def test_what_others_changed_meanwhile_is_not_ours(run, here):
    """A branch is held against the commit that it began from."""

    def git(*arguments):
        command = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", *arguments]
        subprocess.run(command, cwd=here, check=True)

    git("init", "-q", "-b", "main")
    git("add", "wrong.md")
    git("commit", "-q", "-m", "first")
    git("branch", "ours")
    (here / "wrong.md").write_text(WRONG + "\nMore.\n")
    git("commit", "-q", "-a", "-m", "theirs")
    git("switch", "-q", "ours")
    git("add", "total.md")
    git("commit", "-q", "-m", "ours")
    output = run("check", ".", "--format", "json", "--changed-since", "main")[1]
    assert [article for _, article in findings(output)] == ["total.md"]


def test_each_article_is_a_set_of_its_own(run, here):
    """With `--each` nothing is compared across articles."""
    (here / "a.md").write_text("---\ndate: 2024-03-04\n---\nTrucks delivered 21 tons of aid to Aleppo on Monday.\n")
    (here / "b.md").write_text(
        "---\ndate: 2024-03-05\n---\nThe 12 tons of aid delivered to Aleppo on Monday ran out.\n"
    )
    across = ("check", "a.md", "b.md", "--format", "json")
    assert [finding["check"] for finding in json.loads(run(*across)[1])["findings"]] == ["cross-article"]
    assert findings(run(*across, "--each")[1]) == []


def test_standard_input(run, monkeypatch):
    """`-` is standard input; `--stdin-filename` names it."""
    for options, name in (([], "-"), (["--stdin-filename", "sub/a.md"], "sub/a.md")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
        assert findings(run("check", "-", "--format", "json", *options)[1]) == [("error", name)]


def test_exclude(run):
    """`--exclude` leaves files out."""
    assert (
        json.loads(run("check", ".", "--format", "json", "--exclude", "w*.md", "--exclude", "t*")[1])["articles"] == 1
    )


def test_the_number_of_processes_changes_nothing(run, here):
    """The same bytes for every number of `--jobs`."""
    with (here / "many.jsonl").open("w", encoding="utf-8") as file:
        for number in range(120):
            padding = "Nobody said a word about it. " * 70
            file.write(json.dumps({"id": f"a{number}", "text": f"The crash hurt {number} people. {padding}"}) + "\n")
    alone = run("extract", "many.jsonl", "--format", "json", "--jobs", "1")
    assert run("extract", "many.jsonl", "--format", "json", "--jobs", "2") == alone


def test_color(run, monkeypatch):
    """Colour only where it is asked for: no terminal, no colour."""
    assert "\x1b[" not in run("check", "wrong.md")[1]
    assert "\x1b[" in run("check", "wrong.md", "--color", "always")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" in run("check", "wrong.md", "--color", "always")[1]


def test_explain(run):
    """`--explain` shows what a finding rests on."""
    assert "which rests on" in run("check", "wrong.md", "--explain")[1]


def test_rules_list_and_show(run):
    """There is a list of the rules and a page for each."""
    status, output, _ = run("rules", "list")
    assert status == 0
    assert "unsupported-totals" in output
    assert run("rules", "show", "sums")[0] == 0


def python(*arguments: str, **options) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False, **options)


HEAVY = {
    "trafilatura",
    "lxml",
    "charset_normalizer",
    "html.entities",
    "yaml",
    "pint",
    "pandas",
    "numpy",
    "quantulum3",
    "tabulate",
    "jinja2",
    "argparse",
    "numcheck.words.tables_en",
    "json",
}


def test_help_loads_next_to_nothing():
    """What a command needs is loaded when it runs."""
    done = python(
        "-c", "import sys; from numcheck.__main__ import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    )
    assert not HEAVY & set(done.stderr.split())


def test_extract_of_records_loads_nothing_heavy(here):
    """No YAML, no tables, no unit library on the way from records to JSON."""
    (here / "a.jsonl").write_text(
        '{"id": "a", "date": "2024-06-11", "text": "Twelve men drove 5 km on Monday for $3m."}\n'
    )
    code = "import sys; from numcheck.__main__ import main; main(['extract', 'a.jsonl', '--format', 'json'])"
    done = python("-c", f"{code}; print(*sys.modules, file=sys.stderr)", cwd=here)
    assert not (HEAVY - {"argparse", "json", "numcheck.words.tables_en"}) & set(done.stderr.split())


def test_a_reader_that_stops_reading(here):
    """A closed pipe is no mistake and no traceback."""
    lines = "".join(f'{{"id": "a{number}", "text": "{number} men left"}}\n' for number in range(2000))
    (here / "a.jsonl").write_text(lines)
    command = f"{shlex.quote(sys.executable)} -m numcheck extract a.jsonl --format jsonl --quiet | head -n 1"
    done = subprocess.run(command, shell=True, cwd=here, capture_output=True, text=True, check=True)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


def test_output_is_utf8_whatever_the_locale(here):
    """Programs read UTF-8, also where the locale knows less."""
    (here / "a.txt").write_text("🙂 £5m, he said", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "numcheck", "extract", "a.txt", "--format", "json"]
    done = subprocess.run(command, cwd=here, env=environment, capture_output=True, check=False)
    assert json.loads(done.stdout.decode("utf-8"))["claims"][0]["text"] == "£5m"


def test_a_mistake_of_ours_is_not_a_finding(run, monkeypatch):
    """Whatever breaks inside ends in status 2, never in the 1 that means findings."""
    monkeypatch.setattr("numcheck.commands.extract.read", lambda *_: 1 / 0)
    status, output, said = run("extract", "wrong.md")
    assert (status, output) == (2, "")
    assert said.endswith("please report it with the lines above\n")


def test_an_interrupted_run(run, monkeypatch):
    """Ctrl-C leaves no traceback."""

    def interrupt(*_) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.commands.extract.read", interrupt)
    assert run("extract", "wrong.md") == (2, "", "numcheck: interrupted\n")


def test_the_wheel_holds_the_data(tmp_path):
    """Every module, the rules, the word lists and the types marker travel with the package."""
    pytest.importorskip("setuptools", minversion="77", reason="what builds the wheel, as pyproject.toml says")
    root = Path(__file__).parent.parent
    copy = tmp_path / "project"  # a build leaves folders behind
    for name in ("numcheck", "rules"):
        shutil.copytree(root / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(root / name, copy)
    options = ["--quiet", "--no-build-isolation", "--no-deps", "--wheel-dir", str(tmp_path)]
    done = python("-m", "pip", "wheel", *options, str(copy))
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    rules = {
        f"numcheck/rules/packs/{path.relative_to(copy / 'rules').as_posix()}" for path in copy.glob("rules/**/*.yaml")
    }
    words = {path.relative_to(copy).as_posix() for path in copy.glob("numcheck/words/en/*.yaml")}
    assert rules
    assert words
    modules = {path.relative_to(copy).as_posix() for path in copy.glob("numcheck/**/*.py")}
    page = {path.relative_to(copy).as_posix() for path in copy.glob("numcheck/reports/html/*/*.*")} - modules
    assert page
    assert (rules | words | modules | page | {"numcheck/py.typed"}) - names == set()

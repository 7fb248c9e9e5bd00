"""What makes numcheck pleasant at a terminal: progress, counts, watching, completion, a folder to begin with."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

from numcheck import config
from numcheck.__main__ import main
from numcheck.commands import completion, init, progress, watch

RIGHT = "Police arrested 12 people: eight men and four women.\n"
WRONG = "Police arrested 12 people: seven men and four women.\n"
RANGE = "The fare rose to between 60 and 45 euros.\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A working folder with one wrong article."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".caches"))
    (tmp_path / "a.txt").write_text(WRONG)
    return tmp_path


@pytest.fixture
def terminal(monkeypatch):
    """Standard error is a terminal, and every run is long."""
    monkeypatch.setattr(progress, "is_seen", lambda: True)
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "EVERY", 0)


@pytest.mark.usefixtures("here", "terminal")
def test_a_long_run_tells_how_far_it_is(capsys):
    """On a terminal, and nothing of it is left when the run is done."""
    assert main(["check", "a.txt", "--format", "concise"]) == 1
    said = capsys.readouterr().err
    assert "reading [########################] 1 of 1 articles" in said
    assert "comparing ..." in said
    assert said.rpartition("\r\x1b[K")[2].startswith("1 error in 1 article")


@pytest.mark.usefixtures("here", "terminal")
@pytest.mark.parametrize("format_", ["json", "table"])
def test_extract_tells_it_too(capsys, format_):
    """Whether claims pass by or are gathered: the closing line has a line of its own."""
    assert main(["extract", "a.txt", "--format", format_]) == 0
    said = capsys.readouterr().err
    assert said.endswith("1 of 1 articles\r\x1b[K1 article, 3 quantities\n")


@pytest.mark.usefixtures("here", "terminal")
def test_an_interrupted_run_leaves_a_clean_line(capsys, monkeypatch):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.pipeline.check", interrupt)
    assert main(["check", "a.txt"]) == 2
    assert capsys.readouterr().err.endswith("comparing ...\r\x1b[Knumcheck: interrupted\n")


@pytest.mark.usefixtures("here", "terminal")
def test_progress_is_quiet_where_that_is_wanted(capsys):
    main(["check", "a.txt", "--format", "concise", "--quiet"])
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("here")
def test_no_terminal_no_progress(capsys, monkeypatch):
    monkeypatch.setattr(progress, "PATIENCE", 0)
    main(["check", "a.txt", "--format", "concise"])
    assert "\r" not in capsys.readouterr().err


def test_statistics_count_by_rule(here, capsys):
    """The busiest rule first, on standard error."""
    (here / "b.txt").write_text(f"{RANGE}\n{WRONG.replace('arrested', 'fined')}")
    main(["check", ".", "--format", "json", "--statistics", "--each"])
    said = capsys.readouterr()
    lines = [line.split() for line in said.err.splitlines()]
    assert lines[0] == ["rule", "errors", "warnings", "notes"]
    assert [line[:2] for line in lines[2:4]] == [["sums", "2"], ["ranges", "1"]]
    json.loads(said.out)


def waited(file, text, seconds=30):
    """What a program has written so far, once it holds a text."""
    end = time.monotonic() + seconds
    while text not in (said := file.read_text()):
        assert time.monotonic() < end, said
        time.sleep(0.1)
    return said


# A process begun in the background is deaf to Ctrl-C, and so are those that it begins.
HEARING = """\
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from numcheck.__main__ import main
sys.exit(main())
"""


def start(folder, *options):
    out, err = folder / ".out", folder / ".err"
    with out.open("w") as output, err.open("w") as error:
        command = [sys.executable, "-c", HEARING, "check", ".", "--format", "concise", *options]
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=error, start_new_session=True)
    return process, out, err


@pytest.mark.skipif(os.name == "nt", reason="sends the signal of Ctrl-C as Unix does")
def test_watching_runs_again_after_a_change_and_ends_clean(here):
    """Also after a mistake in the settings; the status is that of the last run."""
    process, out, err = start(here, "--watch")
    try:
        waited(err, "watching; Ctrl-C ends it")
        assert out.read_text().count("error sums") == 1
        (here / "numcheck.yaml").write_text("fail-on: nevr\n")
        waited(err, "did you mean 'never'?")
        (here / "numcheck.yaml").unlink()
        (here / "a.txt").write_text(RIGHT)
        waited(err, "nothing found in 1 article")
    finally:
        os.killpg(process.pid, signal.SIGINT)
    assert process.wait(timeout=20) == 0
    assert "Traceback" not in err.read_text()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks Linux whether the processes have begun")
def test_ctrl_c_in_the_middle_of_many_processes_is_told_once(here):
    """No traceback, from none of them."""
    text = "The crash hurt 12 people, among them five men of the 17 who were there in 2014. " * 400
    records = [{"id": f"a{number}", "text": f"{number} " + text} for number in range(300)]
    (here / "many.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    process, _, err = start(here, "--jobs", "2")
    waited(Path(f"/proc/{process.pid}/task/{process.pid}/children"), " ")
    time.sleep(0.5)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(timeout=20) == 2
    assert err.read_text() == "numcheck: interrupted\n"


def test_rules_and_settings_are_watched_too(here):
    """What decides a run is more than its articles."""
    (here / "rules").mkdir()
    for name in ("rules/one.yaml", "numcheck.yaml", ".numcheck-ignore.yaml", "known.json", "idle.css"):
        (here / name).write_text("")
    options = completion.commands()["check"].parse_args([".", "--rules", "rules", "--baseline", "known.json"])
    found = {os.path.relpath(path, here) for path in watch.times(options)}
    assert found == {"a.txt", "rules", "rules/one.yaml", "numcheck.yaml", ".numcheck-ignore.yaml", "known.json"}


def test_reports_are_not_watched(here):
    """A run that writes one would wake itself up."""
    for name in ("report.md", "found.json"):
        (here / name).write_text("")
    argv = [".", "--output", "report.md", "--output", "json=found.json"]
    options = completion.commands()["check"].parse_args(argv)
    assert [os.path.relpath(path, here) for path in watch.times(options)] == ["a.txt"]


COMPLETED = [
    ("numcheck ch", "check"),
    ("numcheck completion f", "fish"),
    ("numcheck check --write", "--write-baseline"),
    ("numcheck check --format sa", "sarif"),
    ("numcheck extract . --format cs", "csv"),
    ("numcheck rules sch", "schema"),
    ("numcheck check a", "a.txt"),
]


@pytest.mark.usefixtures("here")
@pytest.mark.skipif(shutil.which("bash") is None, reason="asks bash itself")
@pytest.mark.parametrize(("line", "word"), COMPLETED)
def test_bash_completes(line, word, capsys):
    main(["completion", "bash"])
    words = line.split(" ")
    script = capsys.readouterr().out + (
        f"COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}; _numcheck; echo ${{COMPREPLY[@]}}\n"
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout.split(), done.stderr) == ([word], "")


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_read_their_script(shell, capsys):
    """Their own check of syntax, where they are installed; every option stands in it in any case."""
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for option in ("changed-since", "write-baseline", "stdin-filename"):
        assert option in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


@pytest.mark.skipif(shutil.which("fish") is None, reason="asks fish itself")
@pytest.mark.usefixtures("here")
def test_fish_completes(capsys):
    main(["completion", "fish"])
    script = capsys.readouterr().out + "complete -C 'numcheck check --format sa'; complete -C 'numcheck rules sch'\n"
    done = subprocess.run(["fish", "-c", script], capture_output=True, text=True, check=True)
    assert [line.partition("\t")[0] for line in done.stdout.splitlines()] == ["sarif", "schema"]


def test_init_writes_what_works_at_once(here, capsys):
    """The settings are read, the rule's examples hold, the schemas are those of now."""
    assert main(["init"]) == 0
    said = capsys.readouterr().out
    assert "written: numcheck.yaml\n" in said
    assert "numcheck check .   " in said
    assert main(["check", "."]) == 1
    assert main(["rules", "test", "rules"]) == 0
    assert config.read(here / "numcheck.yaml").values["fail-on"] == "warning"
    for name in ("numcheck.yaml", "rules/first.yaml"):
        first = (here / name).read_text().splitlines()[0]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert json.loads(((here / name).parent / schema).read_text())["$schema"]


def test_init_overwrites_nothing(here, capsys):
    (here / "numcheck.yaml").write_text("fail-on: note\n")
    assert main(["init", "--quiet"]) == 0
    assert "there already: numcheck.yaml\nwritten: rules/first.yaml\n" in capsys.readouterr().out
    assert (here / "numcheck.yaml").read_text() == "fail-on: note\n"


def test_the_job_that_init_writes_runs(here):
    """Its last step, in a shell as the service runs it: the whole set on a push, the change in a pull request."""
    main(["init", "--quiet"])
    (*_, step) = yaml.safe_load((here / ".github/workflows/numcheck.yml").read_text())["jobs"]["numcheck"]["steps"]
    assert step["env"] == {"BASE": "${{ github.base_ref }}"}
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"], ["branch", "origin/main"]):
        subprocess.run([*git, *command], check=True)
    bin_ = Path(sys.executable).parent
    for base, status in (("", 1), ("main", 0)):
        environment = {
            **os.environ, "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
            "BASE": base, "GITHUB_STEP_SUMMARY": str(here / ".summary"),
        }  # fmt: skip
        done = subprocess.run(["bash", "-e", "-c", step["run"]], env=environment, capture_output=True, check=False)
        assert done.returncode == status, done.stderr
        assert (here / ".summary").read_text().startswith("<!-- numcheck report -->")


def test_the_settings_schema_is_printed(capsys):
    """For an editor."""
    assert main(["rules", "schema", "settings"]) == 0
    assert json.loads(capsys.readouterr().out) == config.schema()
    assert dict(init.files())[".numcheck/settings.json"] == json.dumps(config.schema(), indent=1) + "\n"


def loaded_by_a_plain_check():
    """The names of all modules that `numcheck check a.txt` loads."""
    asked = "import sys; from numcheck.__main__ import main; main(['check', 'a.txt', '--quiet']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.usefixtures("here")
def test_a_plain_check_loads_nothing_of_this():
    """What few ask for costs nobody else any time."""
    loaded = loaded_by_a_plain_check()
    idle = {f"numcheck.commands.{name}" for name in ("cache", "watch", "completion", "init", "rules", "extract")}
    slow = {"pickle", "multiprocessing", "subprocess", "pint", "pandas", "quantulum3"}
    assert (idle | slow) & loaded == set()


@pytest.mark.usefixtures("here")
def test_each_kind_of_file_loads_its_own_reader():
    """An article that is a text waits for none of the libraries of the other kinds."""
    loaded = loaded_by_a_plain_check()
    readers = {f"numcheck.documents.{name}" for name in ("csv_rows", "parquet_rows", "docx", "pdf", "feed", "page")}
    libraries = {"pyarrow", "pypdf", "defusedxml", "charset_normalizer", "lxml", "trafilatura"}
    assert (readers | libraries) & loaded == set()

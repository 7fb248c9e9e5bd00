"""What the guide to rules shows is what numcheck prints. `python tests/test_guide.py` writes the outputs anew.

Blocks are taken in their order: one that begins with a comment with a file's name is that file, one marked `console` is
run in a folder that holds the files so far. What goes to standard error is shown behind what goes to standard output.
"""

import contextlib
import io
import os
import re
import shlex
import tempfile
from pathlib import Path

from numcheck.__main__ import main
from numcheck.rules.manual import written

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "rules.md"
BLOCK = re.compile(r"(?<=```)(?P<lang>console|yaml|text|csv)\n(?P<body>.*?)(?=```)", re.DOTALL)
NAMED = re.compile(r"# (?P<name>[\w./-]+)\n")


def output_of(command):
    """What a command prints, and behind it what it says on standard error and has not printed."""
    program, *arguments = shlex.split(command)
    assert program == "numcheck"
    printed, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        main(arguments)
    out = printed.getvalue()
    return out + "".join(line for line in said.getvalue().splitlines(keepends=True) if line not in out)


def taken(match):
    """A block: its file written, or its commands run and the outputs of now in it."""
    body = match["body"]
    if match["lang"] != "console":
        named = NAMED.match(body)
        if named:
            path = Path(named["name"])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(body[named.end() :], encoding="utf-8")
        return match[0]
    commands = [line for line in body.splitlines() if line.startswith("$ ")]
    return "console\n" + "\n".join(f"{command}\n{output_of(command[2:])}" for command in commands)


def current(text):
    """The guide with the outputs of now."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        return BLOCK.sub(taken, text)


def test_the_outputs_are_those_of_now(monkeypatch):
    """Every file of the guide is used and every command run."""
    monkeypatch.setenv("COLUMNS", "100")
    text = GUIDE.read_text(encoding="utf-8")
    assert text == current(text)


def test_every_set_of_examples_holds():
    """The guide shows no failing test."""
    text = GUIDE.read_text(encoding="utf-8")
    assert text.count("examples hold") >= 5
    assert "examples failed" not in text


def test_the_reference_is_current():
    """`make docs` writes it anew."""
    text = GUIDE.read_text(encoding="utf-8")
    assert text == written(text)


if __name__ == "__main__":
    os.environ["COLUMNS"] = "100"
    GUIDE.write_text(current(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")

"""What the README shows is what numcheck prints. `python tests/test_readme.py` writes the outputs anew.

Every block marked `console` is run line by line; a block whose first line is a comment with a file name is that file.
"""

import contextlib
import io
import os
import re
import shlex
import tempfile
from pathlib import Path

from numcheck.__main__ import main

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
FILE = re.compile(r"```yaml\n# (?P<name>[\w.-]+)\n(?P<text>.*?)```", re.DOTALL)


def output_of(command):
    """What a command prints on standard output, a terminal of 100 columns taken for granted."""
    program, *arguments = shlex.split(command)
    assert program == "numcheck"
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        main(arguments)
    return printed.getvalue()


def run_block(match):
    """A console block with the outputs of now."""
    commands = [line for line in match[0].splitlines() if line.startswith("$ ")]
    return "\n".join(f"{command}\n{output_of(command[2:])}" for command in commands)


def current(text):
    """The README with the outputs of now."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("seeds").symlink_to(ROOT / "seeds")
        for file in FILE.finditer(text):
            Path(file["name"]).write_text(file["text"], encoding="utf-8")
        return CONSOLE.sub(run_block, text)


def test_the_outputs_are_those_of_now(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    text = README.read_text(encoding="utf-8")
    assert text == current(text)


def test_there_are_outputs_to_compare():
    assert len(CONSOLE.findall(README.read_text(encoding="utf-8"))) >= 3


def test_our_own_pages_pass(monkeypatch, capsys):
    """The figures of the README and of the pages in `docs` fit together."""
    monkeypatch.chdir(ROOT)
    names = ("checks", "checks/*", "adopting", "comparison", "limits", "python", "data-sources")
    pages = ["README.md", *(str(path) for name in names for path in sorted(Path("docs").glob(f"{name}.md")))]
    status = main(["check", "--isolated", "--each", "--fail-on", "note", *pages])
    assert (status, capsys.readouterr().out.count("\n")) == (0, 1)


if __name__ == "__main__":
    os.environ["COLUMNS"] = "100"
    README.write_text(current(README.read_text(encoding="utf-8")), encoding="utf-8")

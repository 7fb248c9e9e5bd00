"""The docs show what numcheck prints, and their site builds. `python tests/test_docs.py` writes the outputs anew.

Blocks of a page are taken in their order: one that begins with a comment with a file's name is that file, one marked
`console` is run in a folder that holds `seeds` and the files so far. `echo $?` is the status of the command before it.
"""

import contextlib
import doctest
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from numcheck.__main__ import main
from numcheck.reports import CHECK_FORMATS, EXTRACT_FORMATS

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = ("index", "workflows", "inputs", "formats", "statuses", "findings")
BLOCK = re.compile(r"(?<=```)(?P<lang>console|yaml|text)\n(?P<body>.*?)(?=```)", re.DOTALL)
NAMED = re.compile(r"# (?P<name>[\w./-]+)\n")
LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\((?P<target>[^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
LATER = {"html", "parquet"}  # shown when they are there


class Shell:
    """As much of one as a page needs."""

    status = 0

    def output_of(self, command):
        """What a command prints, and behind it what it says on standard error and has not printed."""
        if command == "echo $?":
            return f"{self.status}\n"
        program, *arguments = shlex.split(command)
        assert program == "numcheck"
        printed, said = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
            self.status = main(arguments)
        out = printed.getvalue()
        assert "Traceback" not in said.getvalue(), said.getvalue()  # never written into a page
        lines = (line for line in said.getvalue().splitlines(keepends=True) if line not in out)
        return out + "".join(lines)

    def taken(self, match):
        """A block: its file written, or its commands run and the outputs of now in it."""
        body = match["body"]
        if match["lang"] == "console":
            commands = [line for line in body.splitlines() if line.startswith("$ ")]
            return "console\n" + "\n".join(f"{command}\n{self.output_of(command[2:])}" for command in commands)
        if named := NAMED.match(body):
            Path(named["name"]).write_text(body[named.end() :], encoding="utf-8")
        return match[0]


def current(text):
    """A page with the outputs of now."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("seeds").symlink_to(ROOT / "seeds")
        return BLOCK.sub(Shell().taken, text)


def page(name):
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_the_outputs_are_those_of_now(name, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    assert page(name) == current(page(name))


def test_every_format_has_a_sample():
    """A new one gets its section in docs/formats.md."""
    shown = set(re.findall(r"--format (\w+)", page("formats"))) | {"text", "table"}
    assert (CHECK_FORMATS.keys() | EXTRACT_FORMATS.keys()) - shown <= LATER


def test_links_lead_somewhere():
    """In the repository; the site's own links are followed when it is built."""
    for path in sorted([*DOCS.rglob("*.md"), ROOT / "README.md"]):
        text = CODE.sub("", path.read_text(encoding="utf-8"))
        targets = {match["target"].partition("#")[0] for match in LINK.finditer(text)}
        assert [name for name in targets if name and "://" not in name and not (path.parent / name).exists()] == [], (
            path
        )


def test_what_the_python_page_shows_is_so(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    failed, ran = doctest.testfile(str(DOCS / "python.md"), module_relative=False)
    assert (failed, ran > 10) == (0, True)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site as it is built."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_on_the_site(site):
    """And in its navigation, which the strict build sees to; the notebook is a page, too."""
    pages = {path.relative_to(DOCS).with_suffix(".html") for path in DOCS.rglob("*.md")} | {Path("notebook.html")}
    built = {path.relative_to(site) for path in site.rglob("*.html")}
    assert built - pages == {Path("404.html")}
    assert pages <= built
    assert not (site / "hooks.py").exists()


def test_the_notebook_is_shown_with_its_outputs(site):
    text = (site / "notebook.html").read_text(encoding="utf-8")
    assert '<div class="output"><div class="numcheck">' in text
    assert "<mark>$4.5 million</mark>" in text
    assert 'href="notebook.html"' in (site / "python.html").read_text(encoding="utf-8")


def test_the_site_asks_nothing_of_other_hosts(site):
    """No script, style, font, picture or frame from anywhere else, and no link that is fetched ahead."""
    for path in site.rglob("*.html"):
        tags = re.findall(
            r"<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*>", path.read_text("utf-8")
        )
        assert [tag for tag in tags if re.search(r"""(?:src|href|data|srcset)=["']?(?:https?:)?//""", tag)] == [], path
    for path in site.rglob("*.css"):
        assert re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)]*", path.read_text("utf-8")) == [], path


def test_links_out_of_the_docs_are_no_dead_ends(site):
    """A file of the repository is no page of the site."""
    for path in site.rglob("*.html"):
        assert not re.search(r'href="[^"]*\.\./(?:tests|examples|numcheck)/', path.read_text("utf-8")), path


if __name__ == "__main__":
    os.environ["COLUMNS"] = "100"
    for name in PAGES:
        (DOCS / f"{name}.md").write_text(current(page(name)), encoding="utf-8")

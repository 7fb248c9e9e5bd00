"""The walk-through of docs/adopting.md, run as it stands there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent / "docs" / "adopting.md"
STEPS = re.findall(r"```(sh|text)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
BUDGET = "The council approved a budget of $4.5 million for the bridge.\n"
ARTICLES = {
    "arrests.md": "---\ntitle: Arrests\ndate: 2024-05-04\n---\nPolice arrested 12 people: seven men and four women.\n",
    "bridge.md": f"---\ntitle: Bridge\ndate: 2024-05-03\n---\n{BUDGET}",
    "council.md": f"---\ntitle: Council\ndate: 2024-05-02\n---\n{BUDGET}\nIt sat for two hours.\n",
}


@pytest.fixture
def run(tmp_path):
    """Runs a line in a repository that holds the articles; what it ended with, what it wrote."""
    tools, folder = tmp_path / "tools", tmp_path / "articles"
    tools.mkdir()
    folder.mkdir()
    (tools / "numcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m numcheck "$@"\n')
    (tools / "numcheck").chmod(0o755)
    for name, text in ARTICLES.items():
        (folder / name).write_text(text)
    somebody = {f"GIT_{who}_{what}": "a@a.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {
        **os.environ, **somebody,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "XDG_CACHE_HOME": str(tools / "caches"),
    }  # fmt: skip

    def line(command):
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr

    assert line("git init -q -b main && git add . && git commit -q -m first")[0] == 0
    return line


@pytest.mark.skipif(shutil.which("bash") is None, reason="the walk-through is one in a shell")
def test_the_walk_through_ends_as_it_says(run):
    """Adopt with a baseline, contradict another article, fail with just that; mend, excuse, prune."""
    assert len(STEPS) > 5
    output = ""
    for kind, text in STEPS:
        if kind == "text":
            assert output == text
            continue
        for line in text.splitlines():
            command, _, status = line.rpartition("# ")
            ended, output, said = run(command)
            assert ended == int(status), f"{command}\n{output}{said}"

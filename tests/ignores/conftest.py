"""A folder with one article of which a sum does not come out, and the command to run there."""

import pytest

from numcheck.__main__ import main

MATTER = "---\ntitle: Blast in the market\ndate: 2016-09-12\n---\n"
SLIP = "The blast killed 12 people: seven men and four women."
IDLE = "Traders fled to the river, and the shops stayed shut for the rest of the day."


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The folder; every test begins in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")  # 2023-11-14
    (tmp_path / "a.md").write_text(f"{MATTER}{SLIP}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(capsys):
    """Status, standard output and standard error of `numcheck check .` with these options."""

    def command(*options):
        status = main(["check", ".", "--format", "concise", *options])
        said = capsys.readouterr()
        return status, said.out, said.err

    return command

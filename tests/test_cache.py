"""Claims kept between runs: right whatever happens to the folder, and never more than a cache."""

import json
import os
import pickle
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from numcheck.__main__ import main
from numcheck.commands import cache
from numcheck.documents.articles import plain_text
from numcheck.pipeline import articles, extract
from numcheck.words.lexicon import load

SEEDS = Path(__file__).parent.parent / "seeds"
TEXTS = {
    "a.txt": "Blast\n\nThe blast killed 12 people: seven men and four women.",
    "b.txt": "Aid\n\nTrucks brought $4.5 million of aid on 3 May, up 5% from last year.",
}


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Two articles in the working folder; the cache is in a folder beside it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    for name, text in TEXTS.items():
        (tmp_path / "desk" / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def read(monkeypatch):
    """The ids of the articles whose claims were read, not taken from the cache."""
    seen = []
    monkeypatch.setattr(
        "numcheck.pipeline.extract", lambda document, lexicon: seen.append(document.id) or extract(document, lexicon)
    )
    return seen


def entries(desk):
    return sorted(path for path in (desk / "caches" / "numcheck").glob("*/*") if path.is_file())


def run(capsys, *options):
    status = main(["check", ".", "--format", "json", "--report-only", ".", *options])
    return status, capsys.readouterr().out


def test_the_second_run_reads_nothing_and_says_the_same(desk, read, capsys):
    first = run(capsys)
    assert (first[0], read) == (1, ["a.txt", "b.txt"])
    assert len(entries(desk)) == 2
    assert run(capsys) == first
    assert read == ["a.txt", "b.txt"]


def test_what_changed_is_read_again(desk, read, capsys):
    run(capsys)
    (desk / "desk" / "b.txt").write_text("Aid\n\nNothing came.", encoding="utf-8")
    run(capsys)
    assert read == ["a.txt", "b.txt", "b.txt"]


def test_no_cache_and_a_whole_run_leave_the_folder_alone(desk, read, capsys):
    run(capsys, "--no-cache")
    main(["check", "."])
    assert len(read) == 4
    assert not (desk / "caches").exists()


def test_words_of_rule_files_are_not_read_from_the_cache(desk, read, capsys):
    (desk / "desk" / "words.yaml").write_text("- lexicon:\n    events: {deliver: [truck]}\n", encoding="utf-8")
    assert run(capsys, "--rules", "words.yaml")[0] == 1
    assert len(read) == 2
    assert not (desk / "caches").exists()


@pytest.mark.parametrize("broken", [b"", b"no zlib", zlib.compress(b"no pickle"), zlib.compress(b"\x80\x05]q\x00")])
def test_a_broken_entry_is_read_again_and_mended(desk, read, capsys, broken):
    first = run(capsys)
    for path in entries(desk):
        path.write_bytes(broken)
    assert run(capsys) == first
    assert len(read) == 4
    run(capsys)
    assert len(read) == 4


class Harm:
    def __reduce__(self):
        return os.mkdir, ("harm",)


def test_an_entry_builds_nothing_but_records(desk, read, capsys):
    """A pickle can call any function; ours calls none."""
    first = run(capsys)
    for path in entries(desk):
        path.write_bytes(zlib.compress(pickle.dumps((Harm(),))))
    assert run(capsys) == first
    assert not (desk / "desk" / "harm").exists()
    assert len(read) == 4


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="needs the rights of Unix")
def test_a_folder_that_others_may_write_to_is_not_used(desk, read, capsys):
    (desk / "caches" / "numcheck").mkdir(parents=True)
    (desk / "caches" / "numcheck").chmod(0o777)
    run(capsys)
    run(capsys)
    assert (len(read), entries(desk)) == (4, [])


def test_a_folder_that_cannot_be_made_is_done_without(desk, read, capsys):
    (desk / "caches").write_text("a file")
    assert run(capsys)[0] == 1
    assert len(read) == 2


def test_runs_at_once_do_not_disturb_each_other(desk):
    """Each writes aside and renames: whoever is last wins, with the same bytes."""
    command = [sys.executable, "-m", "numcheck", "check", str(SEEDS), "--isolated", "--report-only", str(SEEDS)]
    running = [
        subprocess.Popen([*command, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    outputs = {process.communicate()[0] for process in running}
    assert len(outputs) == 1
    assert [process.returncode for process in running] == [1, 1]
    assert len(entries(desk)) == len(list(SEEDS.glob("*.md")))


def test_a_killed_run_leaves_no_half(desk, read, capsys, monkeypatch):
    """It dies between writing and renaming; what lies there then is no entry, and goes in time."""

    def die(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as killing:
        killing.setattr("pathlib.Path.replace", die)
        assert main(["check", ".", "--report-only", "."]) == 2
    (half,) = entries(desk)
    capsys.readouterr()
    assert run(capsys)[0] == 1
    assert read == ["a.txt", "a.txt", "b.txt"]
    assert len(entries(desk)) == 3
    os.utime(half, (0, 0))
    os.utime(desk / "caches" / "numcheck" / "tidied", (0, 0))
    (desk / "desk" / "c.txt").write_text("Ferry\n\nThe ferry held 40 people.", encoding="utf-8")
    run(capsys)
    assert half not in entries(desk)


def test_what_is_long_of_no_use_is_taken_out(desk, capsys):
    run(capsys)
    old = entries(desk)
    for path in [*old, desk / "caches" / "numcheck" / "tidied"]:
        os.utime(path, (0, 0))
    (desk / "desk" / "c.txt").write_text("Ferry\n\nThe ferry held 40 people.", encoding="utf-8")
    (desk / "desk" / "a.txt").unlink()
    run(capsys)
    assert len(entries(desk)) == 2  # b, which was of use, and c


def test_all_records_that_claims_are_made_of_come_back(desk):
    """A record that the list in `cache.py` lacks would never be taken from the cache."""
    lexicon = load()
    kept = cache.Cache(desk / "caches" / "numcheck", "en")
    text = (
        "On Tuesday 3 May 2022 at 5:30 pm some 10 to 15 people, a third of the 45, paid $4.5 million (£3.6m) for "
        "62 metres of rope, 5% up, two or three times a week, 3-1, about -4C at 60 mph in one in four houses."
    )
    document = plain_text("a.txt", "a.txt", text)[0]
    document = replace(document, date=date(2022, 5, 4))
    (article,) = articles([document], lexicon)
    assert len(article.claims) > 10
    kept.keep(document, article.claims)
    assert kept.held(document) == article.claims


def test_the_changed_article_comes_first(desk, capsys):
    """What is shown first stands in the change: code hosts show nothing else."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@a.example"]
    (desk / "desk" / "a.txt").write_text("Budget\n\nThe council approved a budget of $4.5 million for the bridge.\n")
    (desk / "desk" / "b.txt").write_text("Bridge\n\nWorkers began.\n")
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], check=True)
    with (desk / "desk" / "b.txt").open("a") as file:
        file.write("\nThe council approved a budget of $4.5 billion for the bridge.\n")
    for options, first in ((["--changed-since", "HEAD"], "b.txt"), (["--report-only", "a.txt"], "a.txt")):
        assert main(["check", ".", "--format", "json", *options]) == 1
        (finding,) = json.loads(capsys.readouterr().out)["findings"]
        assert finding["evidence"][0]["article"] == first

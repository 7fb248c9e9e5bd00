"""`numcheck report`: a folder with the page and the plots, which touches nothing that is not its own."""

import xml.etree.ElementTree as ET

import pytest

from numcheck.__main__ import main

WIRE = """\
---
title: Quake in the Sarvan hills
date: 2024-03-04
source: Some Wire
---
The quake killed 137 people in the Sarvan hills on Sunday, the rescue service said. It brought down 2,340 houses.
"""
DAILY = """\
---
title: After the quake
date: 2024-03-05
source: The Daily
---
The rescue service said that the quake in the Sarvan hills on Sunday killed 173 people. It brought down 2,340 houses.
"""


@pytest.fixture(autouse=True)
def quake(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.md", WIRE), ("b.md", DAILY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def report(*options):
    return main(["report", "a.md", "b.md", "--isolated", "--output", "out", *options])


def test_a_page_and_the_plots_are_written(quake, capsys):
    assert report() == 0
    page = (quake / "out" / "report.md").read_text(encoding="utf-8")
    plots = sorted(path.name for path in (quake / "out" / "plots").iterdir())
    assert plots == ["fact-01-people-killed.svg", "fact-02-houses.svg"]
    assert all(f"](plots/{name})" in page for name in plots)
    assert capsys.readouterr().err.endswith("numcheck: written: out/report.md\n")


def test_the_page_is_that_of_check_but_for_the_plots(quake):
    report()
    main(["check", "a.md", "b.md", "--isolated", "--output", "markdown=check.md", "--quiet"])
    lines = (quake / "out" / "report.md").read_text(encoding="utf-8").splitlines()
    without = [line for line in lines if not line.startswith("![")]
    expected = (quake / "check.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in without if line] == [line for line in expected if line]


def test_findings_fail_the_run_only_where_that_is_asked_for():
    """The folder is wanted whatever is found; a file that could not be read is 2 as everywhere."""
    assert report() == 0
    assert report("--fail-on", "warning") == 1
    assert main(["report", "a.md", "none.md", "--isolated", "--output", "out"]) == 2


def test_the_same_articles_give_the_same_folder(quake):
    def files():
        return {path.name: path.read_bytes() for path in (quake / "out").rglob("*") if path.is_file()}

    report()
    first = files()
    report("--jobs", "2")
    assert files() == first


@pytest.mark.parametrize("name", ["report.md", "plots/fact-01-people-killed.svg", "plots/fact-99-mine.svg"])
def test_a_file_of_somebody_else_stays(quake, capsys, name):
    file = quake / "out" / name
    file.parent.mkdir(parents=True)
    file.write_text("mine", encoding="utf-8")
    assert report() == 2
    assert capsys.readouterr().err == (
        f"numcheck: out/{name}: is no report of numcheck and is not overwritten; choose another --output\n"
    )
    assert [path.read_text(encoding="utf-8") for path in (quake / "out").rglob("*.*")] == ["mine"]


def test_a_file_where_the_folder_should_be_is_told(quake, capsys):
    (quake / "out").write_text("mine", encoding="utf-8")
    assert report() == 2
    assert capsys.readouterr().err == "numcheck: out: is a file, and the report needs a folder of that name\n"


def test_plots_of_an_earlier_report_go(quake):
    report()
    main(["report", "a.md", "--isolated", "--output", "out", "--quiet"])
    assert sorted(path.name for path in (quake / "out").iterdir()) == ["index.html", "report.md"]


def test_what_somebody_else_keeps_beside_the_plots_stays(quake):
    report()
    (quake / "out" / "plots" / "mine.png").write_text("mine", encoding="utf-8")
    main(["report", "a.md", "--isolated", "--output", "out", "--quiet"])
    assert [path.name for path in (quake / "out" / "plots").iterdir()] == ["mine.png"]


def test_without_a_fact_told_twice_there_is_no_folder_for_plots(quake):
    main(["report", "a.md", "--isolated", "--output", "deep/out", "--quiet"])
    assert sorted(path.name for path in (quake / "deep" / "out").iterdir()) == ["index.html", "report.md"]


def test_a_report_is_no_article(capsys):
    report()
    capsys.readouterr()
    main(["check", ".", "--isolated", "--show-files"])
    assert capsys.readouterr().out == "a.md\nb.md\n"


def test_every_plot_is_svg_with_a_title_and_a_description(quake):
    report()
    for file in (quake / "out" / "plots").iterdir():
        root = ET.fromstring(file.read_text(encoding="utf-8"))
        ids = {node.get("id") for node in root}
        assert set(root.get("aria-labelledby").split()) <= ids
        assert "The Daily, 2024-03-05" in root.find("{*}desc").text

"""Wire copies count once, older versions give way, ids are names, other languages are left out aloud."""

import pytest

from numcheck.__main__ import main
from numcheck.documents import load
from numcheck.documents.language import other_language
from numcheck.documents.versions import current
from numcheck.words.lexicon import load as load_words

LEXICON = load_words()


@pytest.fixture
def here(tmp_path, monkeypatch):
    """Writes a file into the folder that the test runs in."""
    monkeypatch.chdir(tmp_path)
    return lambda name, text: (tmp_path / name).write_text(text, encoding="utf-8")


def counted(*paths):
    """The ids that count, the notes and the problems."""
    loaded = current(load(paths))
    return [document.id for document in loaded.documents], list(loaded.notes), [str(one) for one in loaded.problems]


def test_the_same_text_twice_counts_once(here):
    here("a.md", "---\ntitle: Flood\nsource: Wire\n---\nNine people\ndrowned.\n")
    here("b.md", "---\ntitle: Flood\nsource: Daily\n---\nNine people drowned.\n")
    assert counted(".") == (["a.md"], ["b.md: left out, the same text as a.md"], [])


def test_another_title_makes_another_article(here):
    here("a.md", "---\ntitle: Flood\n---\nNine people drowned.\n")
    here("b.md", "---\ntitle: Nine drown\n---\nNine people drowned.\n")
    assert counted(".")[0] == ["a.md", "b.md"]


@pytest.mark.parametrize("name", ["a.md", "./a.md", "[a.md]"])
def test_a_version_that_is_superseded_gives_way(here, name):
    here("a.md", "Nine people drowned.\n")
    here("b.md", f"---\nsupersedes: {name}\n---\nTwelve people drowned.\n")
    assert counted(".") == (["b.md"], ["a.md: left out, b.md supersedes it"], [])


def test_a_record_may_supersede_another(here):
    here("a.jsonl", '{"id": "x1", "text": "Nine drowned."}\n{"id": "x2", "supersedes": "x1", "text": "Ten drowned."}\n')
    assert counted("a.jsonl")[0] == ["x2"]


def test_two_articles_of_one_id_are_an_error(here):
    here("a.jsonl", '{"id": "x", "text": "1"}\n{"id": "x", "text": "2"}\n{"id": "x", "text": "1"}\n')
    ids, notes, problems = counted("a.jsonl")
    assert ids == ["x"]
    assert notes == ["a.jsonl:3: left out, the same text as a.jsonl:1"]
    assert problems == ["a.jsonl:2: id 'x' is that of another article, at a.jsonl:1"]


def test_articles_to_compare_with_are_counted_apart(here):
    here("a.txt", "Nine drowned.")
    here("b.txt", "Nine drowned.")
    here("c.txt", "Ten drowned.")
    from numcheck.documents import Reading

    loaded = current(load(["a.txt", "b.txt"], Reading(against=("c.txt",))))
    assert (len(loaded.documents), loaded.own) == (2, 1)


GERMAN = (
    "Bei dem Unglück auf der Autobahn sind nach Angaben der Polizei 1.234 Menschen verletzt worden, und der Verkehr "
    "wurde für drei Stunden auf eine andere Straße geleitet, die mit der Zeit auch nicht mehr frei war."
)
FRENCH = (
    "La police a indiqué que le bilan de la catastrophe est de 12 morts et que les secours sont dans la région "
    "pour une semaine avec les équipes du pays."
)
OTHER = [
    (GERMAN, "German"),
    (FRENCH, "French"),
    ("Полиция сообщила, что в результате аварии на дороге погибли 12 человек, " * 3, "another script"),
]


@pytest.mark.parametrize(("text", "language"), OTHER)
def test_another_language_is_known_by_its_small_words(here, text, language):
    here("a.txt", text)
    assert other_language(load(["a.txt"]).documents[0], LEXICON) == language


RESULTS = (
    "Arsenal 2 Chelsea 1 Everton 0 Fulham 3 Leeds 1 Burnley 1 Wigan 4 Hull 0 Derby 2 Luton 2 Stoke 0 Reading 1 Bury 3 "
    "Preston 1 Barnsley 2 Millwall 0 Watford 3 Norwich 3 Ipswich 1 Oldham 2 Cardiff 1 Swansea 1"
)
NEWS = (
    "The police said that 12 were hurt and that the road from Berlin to Hamburg was closed for three hours on Friday."
)
ENGLISH = [NEWS, RESULTS, "12 dead"]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_and_lists_of_names_are_read(here, text):
    here("a.txt", text)
    assert other_language(load(["a.txt"]).documents[0], LEXICON) is None


def test_an_article_in_another_language_is_left_out_aloud(here, capsys):
    here("a.txt", GERMAN)
    here("b.md", "---\nlang: fr\n---\n12 morts\n")
    here("c.md", "---\nlang: en-GB\n---\n12 dead\n")
    assert main(["extract", ".", "--format", "csv"]) == 0
    said = capsys.readouterr()
    assert said.out.count("\n") == 2
    assert "a.txt: left out, it is in German; --lang en reads it all the same" in said.err
    assert "b.md: left out, it is in fr" in said.err


def test_the_language_that_is_named_is_believed(here, capsys):
    here("a.txt", GERMAN)
    assert main(["extract", ".", "--format", "csv", "--lang", "en"]) == 0
    assert "left out" not in capsys.readouterr().err


def test_where_no_article_is_in_english_there_is_nothing_to_read(here, capsys):
    here("a.txt", GERMAN)
    assert main(["check", "."]) == 2
    assert "nothing to read in ." in capsys.readouterr().err


def test_figures_written_by_another_languages_rules_are_not_read(here, capsys):
    here("a.txt", "The price rose to 1.234,5 million crowns.")
    assert main(["extract", ".", "--format", "csv"]) == 0
    assert capsys.readouterr().out.count("\n") == 1

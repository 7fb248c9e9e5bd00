"""The compiled word tables are the YAML beside them, and the lexicon is one frozen record."""

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from numcheck.words import compile as compiling
from numcheck.words.lemmas import is_plural, lemma, noun_lemma, word_forms
from numcheck.words.lexicon import load

ENGLISH = load()
FORMS = word_forms(ENGLISH)


def test_the_compiled_tables_are_current() -> None:
    """`make tables` was run after the last change to a word list."""
    written = (Path(compiling.__file__).parent / "tables_en.py").read_text(encoding="utf-8")
    assert written == compiling.source("en")


def test_words_that_yaml_takes_for_truth_values_stay_words() -> None:
    assert compiling.read("[on, off, yes, no, y, n, true]") == ["on", "off", "yes", "no", "y", "n", True]


def test_the_lexicon_is_one_record_and_cannot_be_changed() -> None:
    assert load("en") is ENGLISH
    with pytest.raises(FrozenInstanceError):
        ENGLISH.lang = "de"  # type: ignore[misc]  # the point of the test


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("people", "person"),
        ("women", "woman"),
        ("parties", "party"),
        ("boxes", "box"),
        ("buses", "bus"),
        ("crises", "crisis"),
        ("houses", "house"),
        ("lives", "life"),
        ("species", "species"),
        ("news", "news"),
        ("ferry's", "ferry"),
        ("dead", "dead"),
        ("ties", "tie"),
    ],
)
def test_nouns_have_their_singular(word: str, expected: str) -> None:
    assert noun_lemma(word, FORMS) == expected


@pytest.mark.parametrize(
    "word", ["glass", "gas", "status", "famous", "jobless", "illness", "this", "politics", "virus"]
)
def test_words_in_s_that_are_no_plurals(word: str) -> None:
    assert not is_plural(word, FORMS)


@pytest.mark.parametrize(
    ("word", "expected"), [("Killed", "kill"), ("swept", "sweep"), ("organised", "organise"), ("strikes", "strike")]
)
def test_verbs_have_their_lemma(word: str, expected: str) -> None:
    assert lemma(word, ENGLISH) == expected

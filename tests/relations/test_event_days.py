"""When one event is given two days, within an article or by two."""

from __future__ import annotations

import pytest
from factories import relations


def days(*texts):
    return [
        [claim.text for claim in relation.of("mention")]
        for relation in relations(*texts, kind="same-thing")
        if "days" in relation.facts
    ]


def article(text, date="2024-07-03"):
    return {"text": text, "date": date}


WITHIN = [
    (
        "The ferry Maren sank off Lenport on Monday. Divers searched the wreck of the Maren, which sank on Sunday.",
        ["Monday", "Sunday"],
    ),
    (
        "A bomb exploded at a market in Tarn on 28 June. The explosion in Tarn on 29 June was the worst in years.",
        ["28 June", "29 June"],
    ),
    (
        "Voters in Marovia go to the polls on 14 July. Observers will arrive in Marovia before the 21 July election.",
        ["14 July", "21 July"],
    ),
    (
        "The tram line in Vessen will open on 12 July. Vessen trams will be free when the tram line opens, 13 July.",
        ["12 July", "13 July"],
    ),
    (
        "Varga was arrested on Tuesday at his home in Tarn. Mr Varga has refused food since his arrest on Monday.",
        ["Tuesday", "Monday"],
    ),
]
ACROSS = [
    (
        "The ferry Maren sank off Lenport on Monday.",
        "Relatives of those who died when the Maren sank off Lenport on Tuesday want an inquiry.",
    ),
    (
        "The singer Ola Tarn died on 30 June at her home in Vessen.",
        "Ola Tarn, whose death on 28 June was mourned all over Vessen, left no will.",
    ),
    (
        "The Marovian talks will resume in Geneva on 9 July, the envoy Olm Varga said.",
        "The envoy, Olm Varga, said the Marovian talks in Geneva would resume on 11 July.",
    ),
    (
        "The treaty between Marovia and Orsova was signed on 1 July.",
        "Marovia and Orsova signed the treaty on Tuesday in Vessen.",
    ),
    (
        "The truce between Marovia and Orsova is due to begin on Thursday.",
        "On 9 July, a day before the truce of Marovia and Orsova came into force, a list was handed over.",
    ),
]
NOT_ONE = [
    "A bomb exploded at a market in Tarn on 28 June. Another explosion in Tarn on 29 June killed two.",
    "Varga was arrested on Tuesday. His brother Olm Varga was arrested on Monday.",
    "The ferry Maren sank off Lenport early on Monday. The Maren sank on Sunday night.",
    "Parliament in Marovia will vote on 14 July. The Marovia senate vote on 16 July is a formality.",
    "The trial of Varga will open on 8 July. The trial of Varga was postponed from 1 July.",
    "Ministers meet in Tarn on Friday and Saturday.",
    "Varga was arrested in Tarn, police said on Monday. Varga was arrested on Sunday.",
]


@pytest.mark.parametrize(("text", "expected"), WITHIN)
def test_two_days_within_an_article(text, expected):
    assert days(article(text)) == [expected]


@pytest.mark.parametrize(("one", "other"), ACROSS)
def test_two_days_in_two_articles(one, other):
    assert len(days(article(one), article(other, "2024-07-15"))) == 1


@pytest.mark.parametrize("text", NOT_ONE)
def test_days_of_two_events(text):
    assert days(article(text)) == []


def test_a_day_counted_from_another_is_weak():
    one, other = ACROSS[-1]
    found = relations(article(one), article(other, "2024-07-15"), kind="same-thing")
    assert [relation.facts["weak"] for relation in found if "days" in relation.facts] == ["yes"]

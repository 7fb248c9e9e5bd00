"""A part is followed back to the whole that its words point to, and to none where they point to several things."""

from __future__ import annotations

import pytest
from factories import article

from numcheck.relations.antecedent import links
from numcheck.words.lexicon import load

POINTING = [
    ("All 48 singers, 52 of them women, will travel by coach.", "52", "48 singers"),
    ("It enrolled 312 people, 164 of them women. Of the women, 171 were old.", "171", "164"),
    ("The theatre spent £3.1m last season, £3.4m of it on salaries.", "£3.4m", "£3.1m"),
    ("The mine has 210 workers. Of these, 134 go down by day.", "134", "210 workers"),
    ("It heard from 1,250 nurses in 40 hospitals. Of these, 475 had no break.", "475", "1,250 nurses"),
    ("There are 96 bridges on the road. A few are old. Exactly half of them, 19, are weak.", "half", None),
    ("A ship took on 12,300 tonnes of grain. Some 14,500 tonnes of that cargo was lost.", "14,500", "12,300 tonnes"),
    ("A barn with 190 pigs burned. They led 24 of the animals out.", "24", "190 pigs"),
    ("The log lists 64 stops and 2,400 people, of whom 420 were ill.", "420", "2,400 people"),
    ("The museum bought 52 paintings last year, among them 61 by women.", "61", "52 paintings"),
    ("Revenue was EUR 45 million, of which EUR 18 million was earned abroad.", "EUR 18", "EUR 45 million"),
]

SILENT = [
    "The firm has 40 shops. Customers are angry, and 200 of them have complained.",
    "Fans travelled in 23 buses, 400 of them without tickets.",
    "It paid £40m. On top of that, £50m went to the town.",
    "A goose flew into one of the two engines of the plane.",
    "It rose by 40 tonnes. Of this, 50 tonnes was grain.",
]


def found(text):
    """Part and whole of every link of a text, as they are printed."""
    return [(link.part.text, link.whole.text) for link in links(article(text), load()).values()]


@pytest.mark.parametrize(("text", "part", "whole"), POINTING)
def test_a_part_is_linked_to_its_whole(text, part, whole):
    """The whole is the nearest count or amount that can hold the part."""
    wholes = [one for named, one in found(text) if named.startswith(part)]
    assert (wholes and wholes[0].startswith(whole)) if whole else not wholes


@pytest.mark.parametrize("text", SILENT)
def test_no_link_where_something_else_may_be_meant(text):
    """A plural without a number, a fixed phrase and a change are no wholes."""
    assert found(text) == []

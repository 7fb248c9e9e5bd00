"""Days of articles that have no date of their own: only what needs none."""

from __future__ import annotations

import pytest

from numcheck.checks import check_named
from numcheck.documents import Document, Part
from numcheck.pipeline import extract
from numcheck.relations import link
from numcheck.relations.article import Article
from numcheck.words.lexicon import load

DATES = check_named("dates")


def messages(text):
    document = Document("a.md", "", (Part("text", text, text, None),))
    related = link([Article(document, extract(document, load()))], load())
    found = (finding for one in related if one.kind in DATES.NEEDS for finding in DATES.check(one, DATES.Options()))
    return [finding.message for finding in found]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Trading on Monday, June 7th and Tuesday, June 9th was thin.", "a Wednesday, not a Tuesday"),
        ("The fair is from Friday 11 to Sunday 14 June.", "a Monday, not a Sunday"),
        ("The rent is due on 31 June.", "June has 30 days"),
        ("The office is open from 12 May to 3 May.", "3 May is told as after 12 May"),
        ("The truce began on Tuesday, 24 February 2016.", "is a Wednesday, not a Tuesday"),
        ("The mill opened in 2011 and closed in 2009.", "2009 is told as after 2011"),
    ],
)
def test_what_needs_no_day_of_the_article_is_found(text, message):
    (found,) = messages(text)
    assert message in found


@pytest.mark.parametrize(
    "text",
    [
        "It is on Friday 11 June and on Sunday 13 June.",
        "Shows are on Saturday 28 February and Sunday 1 March.",  # of a year with 28 days in February
        "Shows are on Saturday 28 February and Monday 1 March.",  # of a leap year
        "The show opens on Tuesday 24 February.",
        "The minister resigned yesterday, 8 June.",
        "The museum will open on 2 January 2019.",
        "The office is open from 12 May to 3 May 2015.",
        "The hearing was set for Monday, the 14th.",
        "The school is open from 4 September to 12 July.",
    ],
)
def test_what_needs_one_is_left_alone(text):
    assert messages(text) == []

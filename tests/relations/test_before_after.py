"""Moves as relations: which figure is the earlier one, and what is taken for the size of the change."""

import pytest
from factories import article, findings, relations

from numcheck.relations.before_after.items import items
from numcheck.relations.reading import lines
from numcheck.words.lexicon import load

MOVES = [
    ("Sales rose 20% from $50m to $60m.", "$50m", "$60m", "20%"),
    ("Sales rose 20% to $60m from $50m.", "$50m", "$60m", "20%"),
    ("Sales were up 20% at $60m ($50m a year earlier).", "$50m", "$60m", "20%"),
    ("Sales came to $60m, against $50m last year, a rise of 20%.", "$50m", "$60m", "20%"),
    ("Compared with $50m last year, sales rose 20% to $60m.", "$50m", "$60m", "20%"),
    ("Sales were $60m. A year ago they were $50m. That is a rise of 20%.", "$50m", "$60m", "20%"),
    ("Cases quadrupled in a fortnight, from 210 to 840.", "210", "840", "quadrupled"),
    ("Her weight fell from 17st 4lb to 12st 4lb, a loss of five stone.", "17st 4lb", "12st 4lb", "five stone"),
]


@pytest.mark.parametrize(("text", "before", "after", "change"), MOVES)
def test_the_roles_of_a_move(text, before, after, change):
    (relation,) = relations(text, kind="before-after")
    assert [relation.of(role)[0].text for role in ("from", "to", "change")] == [before, after, change]


def test_a_range_led_by_from_is_two_levels():
    """Whether "from X to Y" is a range or a move is for the words around it to tell."""
    found = items(lines(article("Waits went from 96 minutes to 138 minutes."))[0], load())
    assert [(item.claim.text, item.mark) for item in found] == [("96 minutes", "from"), ("138 minutes", "to")]


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        ("Sales fell 33% from $80m to $60m.", "measured by the later figure", "25%"),
        ("Sales rose 120% from $50m to $60m.", "100 not taken off", "20%"),
        ("The rate rose 3% from 12% to 15%.", "percentage points, not per cent", "3 percentage points"),
        (
            "The rate rose 25 percentage points from 12% to 15%.",
            "per cent, not percentage points",
            "3 percentage points",
        ),
    ],
)
def test_the_explanation_names_the_misreading(text, words, suggestion):
    (finding,) = findings(text, "changes")
    assert words in finding.explanation
    assert suggestion in finding.suggestions

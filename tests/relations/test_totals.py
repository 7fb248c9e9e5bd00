"""Which figures are totals, and what supports them."""

from __future__ import annotations

import pytest
from factories import relations

from numcheck.documents.articles import markdown
from numcheck.pipeline import extract
from numcheck.relations import link
from numcheck.relations.article import Article
from numcheck.words.lexicon import load


def support(*texts):
    return [
        (relation.facts["support"], [claim.text for claim in relation.of("total")])
        for relation in relations(*texts, kind="total")
    ]


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("A total of 412 homes were destroyed.", "412 homes"),
        ("In all, 412 homes were destroyed.", "412 homes"),
        ("The fire destroyed 412 homes in all.", "412 homes"),
        ("All told, 61,000 people fled.", "61,000 people"),
        ("The total bill stands at $890 million.", "$890 million"),
        ("The overall sum has reached $2.7 million.", "$2.7 million"),
        ("Shelling has killed 300 people since May.", "300 people"),
    ],
)
def test_totals(text, total):
    assert support(text) == [("none", [total])]


@pytest.mark.parametrize(
    "text",
    [
        "In all 50 states the polls closed at eight.",  # "all" goes with the states
        "Overall sales rose 12%.",
        "The total eclipse was seen by 400 people.",
        "Altogether, 14 people came.",  # few enough to be seen
        "In total, 412 homes would be lost.",  # not asserted
        "The firm has employed 300 people since May.",  # not counted one by one
    ],
)
def test_no_totals(text):
    assert support(text) == []


def test_a_source_in_the_sentence_supports():
    assert support("In all, 412 homes were destroyed, the fire service said.")[0][0] == "source"


def test_a_source_of_the_sentence_before_supports_what_goes_on_from_it():
    assert (
        support("Mayor Odd Lie said 30 people were missing. He put the loss at a total of 412 homes.")[0][0] == "source"
    )
    assert support("Mayor Odd Lie said 30 people were missing. In all, 412 homes were lost.")[0][0] == "none"


def test_all_told_is_no_speaker():
    assert support("The war has cost 3,900 lives all told.")[0][0] == "none"


def test_a_second_mention_in_another_article_supports():
    assert support("In all, 9,300 hectares burned.", "The fire took 9,300 hectares of pine.")[0][0] == "mention"


def test_a_breakdown_in_another_article_supports():
    parts = "The storm took 74 houses in Arden, 65 in Bly and 47 in Cooper."
    assert support("Altogether 186 houses were lost.", parts)[0][0] == "breakdown"
    assert support("Altogether 196 houses were lost.", parts)[0][0] == "none"


def test_one_who_presents_its_figures_is_the_source():
    assert (
        support("The air rescue presented its figures on Monday. Altogether, it flew 1,214 missions.")[0][0] == "source"
    )
    assert support("The air rescue flew on Monday. Altogether, it flew 1,214 missions.")[0][0] == "none"


def test_a_number_without_a_unit_beside_an_amount_is_part_of_the_breakdown():
    assert (
        support(
            "Fire burned 31 hectares of vines in Rill.",
            "It burned 18 hectares of vines in Sool and nine in Tarn.",
            "In all, 58 hectares of vines were lost.",
        )[0][0]
        == "breakdown"
    )


TABLE = (
    "| Town | Homes destroyed | Schools |\n|---|---|---|\n| Arden | 250 | 3 |\n| Bly | 112 | 1 |\n| Corby | 50 | 2 |\n"
)


def _in_markdown(text: str) -> list[str]:
    document, _ = markdown("a.md", "a.md", text)
    found = link([Article(document, extract(document, load()))], load())
    return [relation.facts["support"] for relation in found if relation.kind == "total"]


@pytest.mark.parametrize(
    ("total", "table", "how"),
    [
        ("412", TABLE, "table"),
        ("412", TABLE.replace("50", "70") + "| Total | 432 | 6 |\n", "none"),
        ("432", TABLE.replace("50", "70") + "| Total | 432 | 6 |\n", "table"),
        ("500", TABLE, "none"),
    ],
)
def test_a_cell_or_a_column_of_a_table_supports(total, table, how):
    assert _in_markdown(f"In total, {total} homes were destroyed.\n\n{table}") == [how]


def test_the_totals_of_a_table_are_no_totals_of_the_text():
    """With their rows or without."""
    assert _in_markdown(f"It rained.\n\n{TABLE}| In total | 412 | 6 |\n") == []
    assert _in_markdown("It rained.\n\n| Total | Homes |\n|---|---|\n| In all | 412 |\n| So far | 380 |\n") == []

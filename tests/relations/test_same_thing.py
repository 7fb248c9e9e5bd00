"""What speaks for and against two mentions being of one fact."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from factories import article, relations

from numcheck.relations.same_thing import find
from numcheck.relations.same_thing.digits import slip
from numcheck.relations.same_thing.scene import Scene
from numcheck.relations.same_thing.words import words
from numcheck.words.lexicon import load

BRIDGE = "The council backed a bridge costing £{} million. Opponents of the £{}m bridge want it moved."


def related(*texts):
    return relations(*texts, kind="same-thing")


def mentions(*texts):
    scene = Scene.of([article(text, number) for number, text in enumerate(texts)], words(load()))
    return [mention for group in scene.of_article for mention in group]


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("1,840 tons", "1,480 tons", "transposed"),
        ("46 tons", "64 tons", "transposed_short"),
        ("9.4 miles", "4.9 miles", "transposed_short"),
        ("347 tons", "341 tons", "one_digit"),
        ("43 tons", "47 tons", "one_digit_short"),
        ("$4.2m", "$4.2bn", "scale"),
        ("450 kilowatts", "450 megawatts", "power"),
        ("$3m", "$3bn", "scale_short"),
        ("346 tons", "521 tons", None),
        ("34 tons", "347 tons", None),
    ],
)
def test_slips_of_the_pen(first, second, name):
    a, b = mentions(f"It was {first}. It was {second}.")
    assert slip(a, b) == name


def test_mentions_that_agree_are_no_relation():
    assert related(BRIDGE.format("48.6", "48.6")) == []


def test_a_relation_says_what_it_rests_on():
    (relation,) = related(BRIDGE.format("48.6", "46.8"))
    assert [claim.text for claim in relation.of("mention")][:2] == ["£48.6 million", "£46.8m"]
    assert relation.facts["across"] == "no"
    assert Decimal("0.7") <= relation.confidence <= 1
    names = [reason.name for reason in relation.reasons]
    assert "close in writing: transposed" in names
    assert [abs(reason.weight) for reason in relation.reasons] == sorted(
        (abs(reason.weight) for reason in relation.reasons), reverse=True
    )


def test_two_named_sources_are_a_dispute():
    text = (
        "The army said four soldiers were killed on Monday. A rebel spokesman said 11 soldiers were killed on Monday."
    )
    (relation,) = related(text)
    assert relation.facts["disputed"] == "yes"


def test_all_mentions_make_one_relation():
    one = "Ridgeline Foods will pay £2.3bn for the biscuit maker Pellworth."
    other = "Ridgeline Foods will pay £3.2bn for the biscuit maker Pellworth."
    found = related(one, other, {"text": one, "id": "third.md"})
    assert len(found) == 1
    assert found[0].facts["across"] == "yes"


def test_the_order_of_idle_articles_changes_nothing():
    idle = "Rain fell for nine days on the 14 tents of the fair in Bly."
    first = related(BRIDGE.format("48.6", "46.8"), idle)
    second = related(idle, BRIDGE.format("48.6", "46.8"))
    assert [r.confidence for r in first] == [r.confidence for r in second] != []


def test_a_headline_that_rounds_is_no_slip():
    body = "The owner of Yukar sued the state for $28.3bn on Tuesday."
    assert related({"title": "Yukar owner sues state for $28bn", "text": body}) == []
    assert len(related({"title": "Yukar owner sues state for $82bn", "text": body})) == 1


def test_a_headline_housed_elsewhere_in_the_text_is_left_alone():
    text = "The oil firm Yukar made $47bn in the spring. Its owner now sues the state for $82bn."
    assert related({"title": "Yukar sues state for $82bn", "text": text}) == []


@pytest.mark.parametrize("count", [400])
def test_cost_stays_near_linear(count):
    """Many figures of one unit in one article are compared only where they share a rare word."""
    text = " ".join(f"The mill in Town{n} sold {n + 100} tons of grain." for n in range(count))
    long = article(text)
    start = time.process_time()
    list(find([long], load()))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # words of one concept
        (
            "The carrier Amber sank off Cape Sool with 18,400 tonnes of soybeans.",
            "The 14,800 tonnes of soya lie off Cape Sool.",
        ),
        # a story has one turnout
        (
            "Olai referendum on the bridge, turnout: 55 per cent.",
            "The turnout of 52 per cent in the Olai referendum was low for a bridge.",
        ),
        # put into the unit of the other, a digit is wrong
        ("A 410-mile pipeline will run from Tel Nour to Assab.", "The 560-km line from Tel Nour to Assab is blocked."),
        # some of those aboard
        (
            "The coach fell into the Rielo gorge on Monday, killing 19 of the 44 weavers on board.",
            "The plunge of the coach into the Rielo gorge cost 16 weavers their lives.",
        ),
        # a day beside the figure that is not its own
        (
            "Police found 1,240 cannabis plants in a Brockley mill on Monday.",
            "Two men tended 1,420 cannabis plants at Brockley, a court heard on Friday.",
        ),
    ],
)
def test_two_accounts_in_other_words(one, other):
    assert len(related(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ferry sank on Lake Marran with 186 people on board.",
            "31 people died when the ferry sank on Lake Marran.",
        ),
        ("The fire burned 31 hectares of pine in Rill.", "Altogether, 58 hectares of pine burned in Rill and Sool."),
        ("Donors promised Kwenda 20,000 cholera kits.", "Kwenda received 12,500 cholera kits."),
        ("Of the 44 people on board the coach 19 died in Rielo.", "The coach in Rielo had 44 people on board."),
    ],
)
def test_two_figures_of_one_story(one, other):
    assert related(one, other) == []

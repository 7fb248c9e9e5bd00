"""Facts: what is told again is one fact, what only looks alike is not; the matrix and the plots say it as it is."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest
from conftest import make_article, make_claim, make_finding
from hypothesis import given
from hypothesis import strategies as st

from numcheck import Article, check
from numcheck.reports.facts import Fact
from numcheck.reports.matrix import stories, tables
from numcheck.reports.plots import file_name, is_plotted, names, plot


def told(*texts, day=3, **options):
    """The facts of articles that came out a day after each other, as the figures of each."""
    articles = [
        Article(text, id=f"{chr(97 + at)}.txt", date=date(2024, 5, day + at), source=f"Outlet {at % 2}")
        for at, text in enumerate(texts)
    ]
    return check(articles, **options).result.facts()


def figures(facts):
    return [[claim.text for claim in fact.mentions] for fact in facts]


SAME = [
    (
        "The council in Halm passed a budget of $412 million on Monday.",
        "Halm's council debated the $412 million budget that it passed on Monday.",
    ),
    (
        "The ferry Corvina sank on Lake Marran with 186 people aboard.",
        "There were 186 people aboard the Corvina when it sank on Lake Marran.",
    ),
    (
        "The tunnel under the Grell pass is 14.6 km long, the builder said.",
        "At 14.6 km, the tunnel under the Grell pass is the longest of the country.",
    ),
]
OTHER = [
    ("The fire in Ulm destroyed 12 houses.", "The bank in Corrow closed 12 branches."),
    ("Halm sold 1,840 cars in May.", "Ostra sold 1,840 cars in May."),
    ("Two men were held in Ulm on Monday.", "Two ships left Corrow on Friday."),
]


@pytest.mark.parametrize("texts", SAME)
def test_a_figure_told_again_is_one_fact(texts):
    assert [len(fact.mentions) for fact in told(*texts)] == [2]


@pytest.mark.parametrize("texts", OTHER)
def test_figures_of_other_things_are_no_fact(texts):
    assert told(*texts) == ()


def test_a_toll_that_grows_is_one_fact_without_a_disagreement():
    """The later article has more: nothing is wrong, and the figures are worth a look side by side."""
    (fact,) = told(
        "The ferry Corvina sank on Lake Marran, killing 14 people, the coastguard said.",
        "The sinking of the ferry Corvina on Lake Marran has killed 31 people so far, the coastguard said.",
    )
    assert figures([fact]) == [["14 people", "31 people"]]
    assert fact.findings == ()


SLIP = (
    "The quake killed 137 people in the Sarvan hills on Wednesday, the rescue service said.",
    "The rescue service said on Wednesday that the quake in the Sarvan hills killed 173 people.",
)


def test_what_a_finding_compares_is_one_fact():
    (fact,) = told(*SLIP)
    assert [fact.disagrees(claim) for claim in fact.mentions] == [True, True]
    assert fact.articles == ("a.txt", "b.txt")


def test_with_each_no_fact_goes_across():
    assert told(*SAME[0], each=True) == ()


def test_the_order_of_the_articles_says_nothing():
    articles = [Article(text, id=name, date=date(2024, 5, 3)) for name, text in zip("ab", SAME[0], strict=True)]
    one, other = (check(given_).result.facts() for given_ in (articles, articles[::-1]))
    assert figures(one) == figures(other)
    assert one


def fact_of(quote, name="people", findings=(), values=(12, 21), text="So {} came.", **more):
    """A fact that two articles tell."""
    mentions = []
    for at, value in enumerate(values):
        article = make_article(text.format(quote), name=f"{at}.md", day=date(2024, 5, 3 + at), source=f"Outlet {at}")
        mentions.append(make_claim(article, quote, value, subject=quote, **more))
    return Fact(name, tuple(mentions), findings)


def test_the_matrix_has_a_row_for_each_fact_and_a_column_for_each_article():
    fact = fact_of("12 men")
    finding = make_finding(fact.mentions[0])
    fact = replace(fact, findings=(finding,))
    assert tables([fact], {id(finding): "[3](#finding-3)"}) == (
        "| fact                   | 0.md 2024-05-03 | 1.md 2024-05-04 |\n"
        "|:-----------------------|:----------------|:----------------|\n"
        "| people [3](#finding-3) | **12 men** ≠    | 12 men          |\n"
    )


def of_articles(name, *articles, findings=()):
    """A fact that these articles tell."""
    mentions = [replace(fact_of("12 men").mentions[0], id=f"{at}:3", article=at) for at in articles]
    return Fact(name, tuple(mentions), findings)


def headers(text):
    return [re.findall(r"\w+(?=\.md)", line) for line in text.splitlines() if line.startswith("| fact")]


MANY = [f"n{at:02}.md" for at in range(15)]


def test_a_fact_of_many_articles_shows_those_that_disagree_and_counts_the_others():
    fact = of_articles("men", *MANY)
    apart = make_finding(fact.mentions[9], fact.mentions[14])
    text = tables([replace(fact, findings=(apart,))], {})
    assert headers(text) == [["n00", "n01", "n02", "n03", "n09", "n14"]]
    assert text.endswith("|\n\n9 more articles with a fact of this table\n")


def test_a_story_of_many_articles_stands_in_several_tables():
    """A fact goes where its articles have room, and nothing is left out."""
    chain = [of_articles(f"row{at}", *MANY[at : at + 3]) for at in range(0, 13, 2)]
    text = tables([*chain, of_articles("last", MANY[0], MANY[4])], {})
    assert headers(text) == [
        ["n00", "n01", "n02", "n03", "n04"],
        ["n04", "n05", "n06", "n07", "n08"],
        ["n08", "n09", "n10", "n11", "n12"],
        ["n12", "n13", "n14"],
    ]
    assert len(re.findall(r"^\| (row\d+|last) ", text, re.MULTILINE)) == 8
    assert "more article" not in text
    assert text.index("last") < text.index("n05")


def test_stories_with_a_disagreement_come_first():
    alike, unlike = fact_of("12 men", name="alike"), fact_of("12 men", name="unlike")
    unlike = replace(
        unlike,
        mentions=tuple(replace(claim, article=f"z{claim.article}") for claim in unlike.mentions),
        findings=(make_finding(unlike.mentions[0]),),
    )
    assert [[fact.name for fact in story] for story in stories([alike, unlike])] == [["unlike"], ["alike"]]


def root_of(fact):
    return ET.fromstring(plot(fact))


def test_a_plot_shows_a_mark_for_each_mention_in_the_colour_of_its_outlet():
    groups = [node for node in root_of(fact_of("12 men")).findall(".//{*}g") if node.find("{*}title") is not None]
    assert [node.get("class") for node in groups] == ["c0", "c1"]
    assert groups[0].find("{*}title").text == "12 men (0.md, Outlet 0, 2024-05-03)"


def test_figures_far_apart_stand_on_a_logarithmic_scale():
    assert "logarithmic scale" in plot(fact_of("12 men", values=(12, 12_000_000)))
    assert "logarithmic scale" not in plot(fact_of("12 men", values=(12, 700)))


def test_many_figures_of_one_day_stay_inside_the_frame():
    """Those of the first day stand right of the axis."""
    *most, last = fact_of("12 men", values=tuple(range(10, 35))).mentions
    fact = Fact("men", (*(replace(claim, article_date=date(2024, 5, 3)) for claim in most), last))
    places = [float(node.get("cx")) for node in root_of(fact).findall(".//{*}circle") if float(node.get("cy")) < 200]
    assert len(places) == 25
    assert all(74 < place < 506 for place in places)


NAMES = [
    (SAME[0], "budget"),
    (SAME[2], "tunnel"),
    (SAME[1], "“sank on Lake Marran with 186 people”"),
    (SLIP, "people killed"),
    (
        (
            "The quake in the Sarvan hills on Sunday brought down 2,340 houses, the rescue service said.",
            "The rescue service said that 2,340 houses came down in the Sarvan hills in the quake on Sunday.",
        ),
        "houses",
    ),
    (
        (
            "The rebels at Corrow violated the truce 302 times in May, the monitors said.",
            "The monitors counted 302 breaches of the truce at Corrow in May by the rebels.",
        ),
        "breaches",
    ),
    (
        (
            "The rebels at Corrow violated the truce 302 times in May, the monitors said.",
            "In May the truce was violated 302 times by the rebels at Corrow, the monitors said.",
        ),
        "“In May the truce was violated 302 times”",
    ),
]


@pytest.mark.parametrize(("texts", "name"), NAMES)
def test_a_fact_is_called_by_what_its_mentions_say(texts, name):
    """By the noun beside the figure and what happened to it; where that says nothing, in words of the text."""
    assert [fact.name for fact in told(*texts)] == [name]


def test_scores_and_lone_mentions_have_no_plot():
    assert is_plotted(fact_of("12 men"))
    assert not is_plotted(fact_of("12 men", kind="score"))
    assert not is_plotted(fact_of("12 men", values=(12,)))


def test_file_names_are_plain():
    assert file_name(3, fact_of("12 men", name="../Évil <b>|name")) == "fact-03-vil-b-name.svg"
    assert list(names([fact_of("12 men", name="ähm")]).values()) == ["fact-01-hm.svg"]


@given(st.text(max_size=40), st.text(max_size=40), st.integers(-(10**15), 10**15), st.integers(-(10**15), 10**15))
def test_no_text_and_no_figure_breaks_a_plot(name, quote, one, other):
    fact = fact_of(f"1{quote}", name=name, values=(one, other), text="So {} it is")
    picture = plot(fact)
    ET.fromstring(picture)
    heights = [float(found) for found in re.findall(r'cy="([-\d.]+)" r="4.5"', picture)]
    assert all(0 <= height <= 260 for height in heights)


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_a_row_of_the_matrix(name, quote):
    rows = tables([fact_of(f"1{quote}", name=name, text="So {} it is")], {}).strip("\n").split("\n")
    assert len(rows) == 3
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4}

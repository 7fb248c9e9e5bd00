"""The HTML report without a browser: it stands alone, marks every claim, and runs nothing that an article says."""

import re
from base64 import b64decode
from collections import Counter
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest
from conftest import make_article, make_claim, make_finding
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.checks.finding import Evidence
from numcheck.documents.document import Document, Part
from numcheck.reports import CHECK_FORMATS, About, Options, Result, load
from numcheck.reports.facts import Fact
from numcheck.reports.html.marked import Span, marked
from numcheck.reports.html.page import asset

HOSTILE = (
    "</script><script>alert(12)</script><img src=x onerror=alert(1)> \"'&lt; </style><!-- --> {{ 7 * 7 }} {% raw %}"
)
VOID = {"meta", "link", "img", "input", "path", "circle", "use", "br"}


class Page(HTMLParser):
    """Elements with their attributes, each with the text inside it."""

    def __init__(self, written):
        super().__init__()
        self.elements, self.open = [], []
        self.feed(written)

    def handle_starttag(self, tag, attrs):
        self.elements.append({"tag": tag, "text": "", **dict(attrs)})
        if tag not in VOID:
            self.open.append(self.elements[-1])

    def handle_startendtag(self, tag, attrs):
        self.elements.append({"tag": tag, "text": "", **dict(attrs)})

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag, "elements are closed in the order in which they were opened"

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def all(self, tag, **attributes):
        asked = {name.rstrip("_"): value for name, value in attributes.items()}
        return [item for item in self.elements if item["tag"] == tag and asked.items() <= item.items()]


def written(result, **options):
    return "".join(load(CHECK_FORMATS["html"])(result, Options(**options)))


def read(result, **options):
    return Page(written(result, **options))


def said(text, quotes, **more):
    """A result of one article of which each quote is a claim, in one finding."""
    article = make_article(text, **more)
    claims = tuple(make_claim(article, quote, 12, subject=quote) for quote in quotes)
    return Result((article,), claims, (make_finding(*claims),), rules=("sums",))


@pytest.fixture
def pair():
    """Two articles that disagree."""
    one = make_article("The blast killed 12 people.", "a.md", "A blast", date(2016, 9, 12), "Some Wire")
    other = make_article("Fourteen were hurt.\n\nThe blast killed 14 people.", "b.md", source="Daily")
    claims = (make_claim(one, "12 people", 12), make_claim(other, "14 people", 14))
    return Result((one, other), claims, (make_finding(*claims, check="cross-article", severity="warning"),))


def test_a_report_is_known_as_one(market):
    assert written(market).startswith("<!-- numcheck report -->\n<!DOCTYPE html>")


@pytest.mark.parametrize("kind", ["market", "pair"])
def test_ids_are_given_once_and_every_link_leads_somewhere(kind, request):
    page = read(request.getfixturevalue(kind))
    ids = Counter(item["id"] for item in page.elements if "id" in item)
    assert [name for name, number in ids.items() if number > 1] == []
    links = [item["href"] for item in page.elements if item.get("href", "").startswith("#")]
    assert {link[1:] for link in links} <= set(ids)
    assert {item["aria-labelledby"] for item in page.elements if "aria-labelledby" in item} <= set(ids)


def test_every_claim_is_marked_where_it_stands(market):
    page = read(market)
    for number, claim in enumerate(market.claims, 1):
        (mark,) = page.all("a", class_="q", id=f"q{number}")
        assert (mark["text"], mark["href"]) == (claim.text, f"#c{number}")
        (row,) = page.all("tr", id=f"c{number}")
        assert claim.text in row["text"]


def test_the_text_of_the_article_is_whole(market):
    article = next(item for item in read(market).elements if item["tag"] == "article")
    paragraphs = [item["text"] for item in read(market).all("p", dir="auto")]
    assert [re.sub(r"(?<=[a-z])1(?!\d)", "", text) for text in paragraphs] == market.documents[0].text.strip().split(
        "\n"
    )
    assert market.documents[0].title in article["text"]


def test_a_number_of_a_finding_leads_to_the_finding_and_back(market):
    page = read(market)
    marks = page.all("mark")
    assert [(mark["text"], mark["data-findings"]) for mark in marks] == [
        ("12 people", "1"), ("7 men", "1"), ("4 women", "1"),
    ]  # fmt: skip
    assert len(page.all("a", href="#finding-1-1", **{"aria-label": "finding 1"})) == 3
    (card,) = page.all("section", id="finding-1-1")
    for part in ("parts add up to 11", "7 + 4 = 11; stated: 12 people", "It killed 12 people", "11 people"):
        assert part in card["text"]
    assert page.all("a", href=f"#{marks[0]['id']}")


def test_a_set_has_an_overview_first(pair):
    page = read(pair)
    views = [item["id"] for item in page.all("section") if item["class"].startswith("view")]
    assert views == ["overview", "articles", "article-1", "article-2", "claims"]
    assert [item["id"] for item in page.all("section") if "finding" in item["class"].split()] == [
        "finding-1", "finding-1-1", "finding-1-2",
    ]  # fmt: skip
    assert "Fourteen were hurt." in page.all("section", id="article-2")[0]["text"]


def test_one_article_has_none(market):
    page = read(market)
    assert [item["id"] for item in page.all("section") if item["class"].startswith("view")] == ["article-1", "claims"]
    assert [item["id"] for item in page.all("h1")] == ["title-1", "claims-title"]


def test_an_empty_set_is_a_page():
    page = read(Result((), (), problems=("a.md: not UTF-8",)))
    assert "nothing found in 0 articles, 0 quantities" in page.all("main")[0]["text"]
    assert "a.md: not UTF-8" in page.all("main")[0]["text"]


def test_nothing_is_asked_of_a_server(pair):
    """A link may lead to a page about a rule; what the page is made of stands in it."""
    text = written(replace(pair, links={"cross-article": "https://example.org/rule"}, about={}))
    page = Page(text)
    assert [item for item in page.elements if item.get("src", "data:")[:5] != "data:"] == []
    assert [item for item in page.elements if item["tag"] in {"iframe", "object", "base"}] == []
    assert [item["href"] for item in page.all("link")] == ["data:,"]
    assert [item for item in page.all("use") if not item["href"].startswith("#")] == []
    assert not re.search(r"url\(|@import|https?:", asset("page.css"))
    assert not re.search(r"https?:|fetch\(|XMLHttp|import\(|innerHTML|eval\(", asset("page.js"))
    assert "</script" not in asset("page.js")
    assert "</style" not in asset("page.css")


def test_the_policy_lets_only_our_script_and_style_run(market):
    page = read(market)
    (policy,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert policy["content"].startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy["content"]
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert [name for item in page.elements for name in item if name.startswith("on") or name == "style"] == []


def test_what_an_article_says_is_text_wherever_it_stands():
    article = make_article(f"12 men {HOSTILE} fled.", f"{HOSTILE}.md", f"12 men {HOSTILE}", date(2016, 9, 12), HOSTILE)
    article = replace(article, author=HOSTILE, lang=f'"{HOSTILE}')
    claim = replace(make_claim(article, "12 men", 12, subject=HOSTILE, event=HOSTILE, of=HOSTILE), source=HOSTILE)
    finding = make_finding(claim, message=HOSTILE, explanation=HOSTILE, suggestions=(HOSTILE,), rule=HOSTILE)
    about = About("sums", HOSTILE, HOSTILE, link=HOSTILE)
    result = Result(
        (article, make_article("Nobody.")), (claim,), (finding,), problems=(HOSTILE,),
        about={HOSTILE: about}, links={HOSTILE: "javascript:alert(1)"},
    )  # fmt: skip
    page = read(result, explain=True)
    plain = read(Result((make_article("12 men fled."), make_article("Nobody.")), ()))
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert {item["tag"] for item in page.elements} <= {item["tag"] for item in plain.elements} | {
        "mark", "sup", "b", "code", "figure", "blockquote", "figcaption", "dl", "dt", "dd", "details", "summary", "div",
        "tr", "td", "a", "p", "ul", "li", "h2", "h3", "svg", "use", "span", "section", "form", "label", "input",
        "fieldset", "legend", "select", "option", "output",
    }  # fmt: skip
    assert [name for item in page.elements for name in item if name.startswith("on")] == []
    assert [item for item in page.elements if item.get("href", "#")[:1] != "#" and item["tag"] == "a"] == []
    assert "{{ 7 * 7 }}" in page.all("article")[0]["text"]


@settings(max_examples=30)
@given(st.text(st.sampled_from("<>&\"'`{}%#-/! \n\r\t\x00\x1b\u2028\u202eab12"), max_size=40))
def test_any_text_gives_back_a_sound_page(text):
    page = read(said(f"12 men {text}", ["12 men"], title=f"x {text}" if text.strip() else None))
    assert len(page.all("script")) == 1
    assert page.all("a", id="q1")[0]["text"] == "12 men"
    assert page.open == []


def pieces_of(text, claims, cited=()):
    spans = [[Span(*span, number) for number, span in enumerate(list_, 1)] for list_ in (claims, cited)]
    paragraphs = marked(Part("text", text, text, 0), *spans)
    return [(p.text, p.claims, p.begun) for one in paragraphs for stretch in one.stretches for p in stretch.pieces]


def test_a_claim_inside_another_is_known_to_be_in_both():
    assert pieces_of("from 12 to 15 men", [(5, 17), (11, 17)]) == [
        ("from ", (), ()), ("12 to ", (1,), (1,)), ("15 men", (2, 1), (2,)),
    ]  # fmt: skip


def test_claims_that_overlap_keep_their_own_characters():
    assert pieces_of("12 to 15 men", [(0, 8), (6, 12)]) == [
        ("12 to ", (1,), (1,)), ("15", (2, 1), (2,)), (" men", (2,), ()),
    ]  # fmt: skip


def test_two_claims_of_one_span_have_both_a_place():
    page = read(said("12 men fled", ["12 men", "12 men"]))
    assert page.all("span", id="q2") or page.all("a", id="q2")
    assert page.all("a", **{"data-claims": "1 2"}) or page.all("a", **{"data-claims": "2 1"})
    assert len(page.all("a", class_="q")) == 1


@given(
    st.text(st.sampled_from("ab 1\n\r"), min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6),
)
def test_pieces_are_the_text_and_every_span_has_exactly_its_characters(text, claims, cited):
    def spans(made):
        return [(start, min(len(text), start + size)) for start, size in made if start < len(text)]

    pieces = pieces_of(text, spans(claims), spans(cited))
    squeezed = "".join(text.split())
    assert "".join("".join(piece.split()) for piece, _, _ in pieces) == squeezed
    for number, (start, end) in enumerate(spans(claims), 1):
        inside = "".join(piece for piece, numbers, _ in pieces if number in numbers)
        assert "".join(inside.split()) == "".join(text[start:end].split())
        assert sum(number in begun for _, _, begun in pieces) == (1 if inside else 0)


def test_a_list_that_a_finding_cites_holds_the_numbers_of_it():
    """The stretch around is one finding's, the number inside it is both's."""
    article = make_article("Three towns: A, 12 B and C.")
    claim = make_claim(article, "12 B", 12)
    around = Evidence("a.md", "text", 13, 26, "A, 12 B and C", article.text, 0)
    findings = (replace(make_finding(claim), evidence=(around,)), make_finding(claim))
    page = read(Result((article,), (claim,), findings))
    assert [(mark["text"], mark["data-findings"]) for mark in page.all("mark")] == [
        ("A, ", "1"), ("12 B", "1 2"), (" and C", "1"),
    ]  # fmt: skip


def test_a_finding_of_which_no_number_shows_is_told_at_the_end():
    article = make_article("12 men fled.\n\n")
    nowhere = Evidence("a.md", "text", 13, 14, " ", "12 men fled.", 0)
    page = read(Result((article,), (), (replace(make_finding(), evidence=(nowhere,)),)))
    assert page.all("section", id="finding-1-1")
    ids = {item.get("id") for item in page.elements}
    assert {item["href"][1:] for item in page.all("a") if item.get("href", "").startswith("#")} <= ids


def test_markup_of_a_page_is_told_from_its_prose():
    text = "The [toll](https://example.org/12) is 12 men."
    prose = "The  toll" + " " * 25 + " is 12 men."
    document = Document("a.md", "a.md", (Part("text", text, prose, 0),))
    paragraph = marked(document.parts[0], [], [])[0]
    markup = [piece.text for stretch in paragraph.stretches for piece in stretch.pieces if piece.is_markup]
    assert markup == ["[", "](https://example.org/12)"]


def test_a_fact_told_twice_is_drawn_and_leads_to_its_mentions(pair):
    fact = Fact("people (kill)", pair.claims, pair.findings)
    page = read(replace(pair, facts=lambda: (fact,)))
    (figure,) = page.all("figure", id="fact-1")
    assert "people (kill)" in figure["text"]
    (picture,) = page.all("img")
    assert b64decode(picture["src"].partition("base64,")[2]).startswith(b"<!-- numcheck report -->\n<svg")
    assert page.all("a", href="#fact-1")
    assert len(page.all("a", href="#q1")) == 2  # from the table and from the fact
    assert figure["text"].count("does not fit") == 2

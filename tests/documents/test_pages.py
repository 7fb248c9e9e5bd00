"""Web pages: what of them is the article, what they state of it, and where every character stands in the file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from numcheck.documents import Document, load
from numcheck.documents.language import other_language
from numcheck.documents.page import page
from numcheck.documents.records import NoArticlesError
from numcheck.errors import UserError
from numcheck.words.lexicon import load as lexicon

NEWS = Path(__file__).parent / "pages" / "news.html"

MORNING = datetime(2016, 2, 24, 10, tzinfo=UTC)

LINKED = (
    '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], '
    '"datePublished": "2016-02-24", "publisher": {"name": "Osk News"}}]}</script>'
)

NEWS_TEXT = """\
A flood killed 12 people in Osk on Wednesday, police said: 7 men and 4 women. The water rose by 3\xa0metres, and 400 \
people left their homes in the night.

<!-- numcheck-disable-next-line sums -- the third town is still counted -->

In the other valley 9 people died: 5 men and 3 women. The mayor said the damage was £5m and that 20\u202fkm2 of fields \
were under water, which is more than ever before in the 110 years since the dam was built.

| Town | Dead
| Osk | 9
| Arl | 3

- 7 men
- 4 women

It took 3 1/2 hours, on the 19th of the month.

About 6m euros."""


def read(text: str) -> Document:
    return page("a.html", "a.html", text)[0]


def paragraph(inside: str) -> str:
    return read(f"<p>{inside}</p>").text


def test_a_news_page():
    """The article is read, its page's menus, links to others and small print are not; what the page states is taken."""
    (document,) = load([str(NEWS)]).documents
    assert document.text == NEWS_TEXT.replace("7 men and 4", "7\xa0men and 4", 1)
    assert (document.title, document.source, document.author) == (
        "Flood in Osk kills\xa012",
        "The Daily Ledger",
        "A. Writer",
    )
    assert (document.date, document.lang) == (datetime(2016, 2, 24, 22, 0, tzinfo=UTC), "en-GB")
    assert document.url == "https://ledger.example/2016/02/24/flood"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("£5m<sup>1</sup> was", "£5m was"),
        ("£5m<sup>2</sup> was", "£5m was"),
        ("12 men<sup><a href='#n'>[3]</a></sup>, 5 boys", "12 men , 5 boys"),
        ("12<sup>a</sup> men", "12 men"),
        ("20 km<sup>2</sup>, 5m<sup>3</sup>", "20 km2, 5m3"),
        ("10<sup>6</sup> cells", "10 cells"),
        ("the 19<sup>th</sup>", "the 19th"),
        ("3<sup>1</sup>/<sub>2</sub> hours", "3 1/2 hours"),
        ("CO<sub>2</sub>", "CO2"),
        ("<sup>never closed: 12 men and 4 women", "never closed: 12 men and 4 women"),
        ("1<b>2</b> men", "12 men"),
        ("&pound;5 &amp; &#8364;6 &#xa3;7 &bogus; R&D", "£5 & €6 £7 &bogus; R&D"),
        ("  12\n\t men  ", "12 men"),
        ("12<br>men<br><br>5 boys", "12\nmen\n\n5 boys"),
        ("12 <del>13</del> men <code>x = 5</code>", "12 men"),
        ("12 <span hidden>13 </span>men <span style='display: none'>14</span>", "12 men"),
        ("12 men <img hidden src=x> and 4 women", "12 men and 4 women"),
        ("12<!-- 13 --> men <!-- > 14 --> left", "12 men left"),
        ("5 mil&shy;lion, 1\u200b00 men", "5 million, 100 men"),
        ("£12k<span class='x sr-only'> 12,000 pounds</span>", "£12k"),
        ("12 < 13 men", "12 < 13 men"),
        ("12 men <script>let a = '<p>13 men</p>'</script>left", "12 men left"),
        ("12 men \u2801\u2802 left", "12 men \u2801\u2802 left"),
    ],
)
def test_text(inside, text):
    """The text is what a reader sees, notes' marks left out, powers and fractions kept apart from the number."""
    assert paragraph(inside) == text


@pytest.mark.parametrize(
    ("head", "title", "stated", "source"),
    [
        ("<title>12 die - Osk News</title>", "12 die", None, None),
        ("<title>Flood in Osk - 3 missing</title>", "Flood in Osk - 3 missing", None, None),
        ("<title>12 die - 5 News</title><meta name=publisher content='5 News'>", "12 die", None, "5 News"),
        ("<title>12 die in Osk - Osk News</title><h1>12 die in Osk</h1>", "12 die in Osk", None, None),
        ("<title>Osk News</title><h1>Osk floods kill 12</h1>", "Osk News", None, None),
        ("<h1>12 <i>die</i></h1>", "12 die", None, None),
        ("<meta property=og:title content='12 &amp; 5'>", "12 & 5", None, None),
        ("<meta property='og:site_name' content='Osk News'>", None, None, "Osk News"),
        ("<meta property='article:published_time' content='2016-02-24T10:00Z'>", None, MORNING, None),
        ("<meta name=date content='Wed, 24 Feb 2016 10:00:00 +0000'>", None, MORNING, None),
        ("<meta name=date content='4/5/16'>", None, None, None),
        ("<time datetime=2016-02-24>Wednesday</time>", None, date(2016, 2, 24), None),
        ("<time datetime=2016-02-24>a</time><time datetime=2016-02-25>b</time>", None, None, None),
        ("<link rel=canonical href=https://a.example/2016/2/24/flood>", None, date(2016, 2, 24), None),
        (LINKED, None, date(2016, 2, 24), "Osk News"),
        ('<script type="application/ld+json">{"@type": "Article", </script>', None, None, None),
    ],
)  # fmt: skip
def test_facts(head, title, stated, source):
    """Headline, day and outlet are what the page states for programs; what may mean two days is none."""
    document = read(f"<head>{head}</head><body><p>Rain killed 12 men.</p></body>")
    assert (document.title, document.date, document.source) == (title, stated, source)
    assert document.text.endswith("Rain killed 12 men.")


ENCODED = [
    ("UTF-8", "<p>£5 “x”</p>".encode()),
    ("UTF-8 that says Latin-1", "<meta charset=iso-8859-1><p>£5 “x”</p>".encode()),
    ("UTF-8 with a mark", b"\xef\xbb\xbf" + "<p>£5 “x”</p>".encode()),
    ("UTF-16 with a mark", "<p>£5 “x”</p>".encode("utf-16")),
    ("UTF-16 without", "<p>£5 “x”</p>".encode("utf-16-le")),
    ("Latin-1, as browsers take it", "<meta charset='iso-8859-1'><p>£5 “x”</p>".encode("cp1252")),
    ("of Macs", "<META http-equiv=x content='text/html; charset=macintosh'><p>£5 “x”</p>".encode("mac_roman")),
    ("an encoding that is none", "<meta charset=nonsense><p>£5 “x” was the price, he said.</p>".encode("cp1252")),
    ("not stated", "<p>£5 “x” was the price, he said.</p>".encode("cp1252")),
]


@pytest.mark.parametrize("data", [row[1] for row in ENCODED], ids=[row[0] for row in ENCODED])
def test_encodings(tmp_path, data):
    """A page is decoded by its mark, as UTF-8, as it states, or as its letters show."""
    (tmp_path / "a.html").write_bytes(data)
    (document,) = load([str(tmp_path / "a.html")]).documents
    assert document.text.startswith("£5 “x”")
    assert document.bytes_before(1, len(data) + 1) == 1 + 2 + 2  # in UTF-8, as reports count


NO_ARTICLE = [
    ("", "holds no text of an article"),
    ("<!doctype html><script>render(12)</script><div id=root></div>", "holds no text of an article"),
    ("<nav>12 men</nav><p>\n</p>", "holds no text of an article"),
    ("<ul>" + "<li><a href=x>12 die in flood at Osk</a></li>" * 9 + "</ul>", "is a page of links, not an article"),
    ("<!-- numcheck report -->\n<p>12</p>", "is a report that numcheck wrote, not an article"),
]


@pytest.mark.parametrize(("text", "message"), NO_ARTICLE)
def test_no_article(tmp_path, monkeypatch, text, message):
    """A page without one is an error where it was named, and skipped and counted in a folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_text(text)
    assert [str(problem) for problem in load(["a.html"]).problems] == [f"a.html: {message}"]
    assert (load(["."]).problems, load(["."]).skipped) == ((), 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<div>" * 10_000 + "12", "nested too deeply"),
        ("<p>12" * 1_000_001, "too large"),
        ("<p>1 " * 70_000, "too large"),
    ],
)
def test_hostile(text, message):
    """What no article is like is refused in a line."""
    with pytest.raises(UserError, match=message) as refused:
        read(text)
    assert not isinstance(refused.value, NoArticlesError)


@pytest.mark.parametrize(
    "text",
    [
        "<p>12 men<div <b>x</p></i>&pound;&#xZZ;&amp 5 <table><tr><td>3<p>5</span> <!-- unclosed",
        "<p>12 men</p><title>never closed",
        "<p>12 men</p><a href='never closed",
        "<p>12 men</p></",
        "<p>12 men</p>" + "<" * 50_000,
        "<p>12 men" + "<b>" * 1500,
        "<p>12 men</p><![CDATA[ x ]]><?php 5 ?>",
        "<p>12 men &#0;&#xd800;&#x110000;&#1;",
    ],
)
def test_broken(text):
    """Broken markup is read as far as it goes."""
    assert read(text).text.startswith("12 men")


def test_comments_switch_checks_off():
    """A comment speaks to the paragraph behind it, and is no prose."""
    document = read("<p>Rain.</p><!-- numcheck-disable-next-line sums -- x --><p>12 men.</p><!-- 5 -->")
    assert [document.text[slice(*span)] for span in document.comments] == [
        "<!-- numcheck-disable-next-line sums -- x -->"
    ]
    assert document.part("text").prose.split() == ["Rain.", "12", "men."]


@pytest.mark.parametrize(("stated", "left_out"), [("en_US", None), ("EN", None), ("de-AT", "de-AT"), ("", None)])
def test_languages(stated, left_out):
    """A page in another language is left out, as it states; English has many spellings."""
    assert other_language(read(f"<html lang='{stated}'><p>12 men</p>"), lexicon()) == left_out


def test_blocks_made_alike_are_read_alike():
    """What stands in a block beside those chosen is read with them, unless it is short or made of links."""
    text = read((NEWS.parent / "fares.html").read_text(encoding="utf-8")).text
    assert "a third of them in the capital.\n\nThe rise is the sixth" in text  # no advertisement
    assert "- A ticket from Osk to Arl will cost £12, up from £11.50\n- Railcards stay at £30" in text
    assert text.endswith("| 2023 | 5.9%")  # no stories that are related

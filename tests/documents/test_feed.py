"""Feeds and NewsML-G2: an article for each entry, and every character at its place in the file."""

from __future__ import annotations

import datetime as dt
import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.__main__ import main
from numcheck.documents import load
from numcheck.documents.feed import feed
from numcheck.documents.inside import said
from numcheck.documents.versions import current
from numcheck.documents.xml_tree import tree

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Courier</title><language>en-gb</language><link>https://courier.example</link>
<item>
  <title>Flood kills 12 in Osk</title><media:title>Picture 7</media:title>
  <guid isPermaLink="false">osk-1</guid><link>https://courier.example/1?a=1&amp;b=2</link>
  <pubDate>Wed, 24 Feb 2016 22:05:00 +0100</pubDate><dc:creator>A. Reporter</dc:creator>
  <description>Twelve died.</description>
  <content:encoded><![CDATA[<p>The flood killed 12&nbsp;people.</p>
<p>It cost &pound;5m.</p>]]></content:encoded>
</item>
<item><title>Fire in Plen</title><link>https://courier.example/2</link>
  <description>&lt;p&gt;Fire hurt &lt;b&gt;14&lt;/b&gt; people &amp;amp; a dog.&lt;/p&gt;</description></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Wire</title>
<entry><id>tag:1</id><title type="html">12 &amp;amp; more</title>
<link href="https://w.example/1"/><link rel="self" href="x"/>
<published>2016-02-24T22:00:00Z</published><updated>2016-02-25T08:00:00Z</updated><author><name>B</name></author>
<summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>One <i>12</i>.</p><p>Two.</p></div></content>
</entry>
<entry><id>tag:2</id><title>B</title><updated>2016-02-25</updated><content type="text">5 &lt; 7
and 9</content></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="r"><channel><title>Old Wire</title></channel>
<item rdf:about="urn:1"><title>T</title><description>12 dead</description>
<dc:date>2016-02-24</dc:date></item></rdf:RDF>"""

NEWSML = """<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2016-02-25T00:00:00Z</sent></header><itemSet>
<newsItem guid="urn:osk" version="1"><contentSet><inlineData>Old 11</inlineData></contentSet></newsItem>
<newsItem guid="urn:osk" version="2" standard="NewsML-G2" xml:lang="en-GB">
 <itemMeta><provider literal="wire"><name>Some Wire</name></provider>
 <versionCreated>2016-02-25T01:00:00Z</versionCreated>
 <pubStatus qcode="stat:usable"/></itemMeta>
 <contentMeta><contentCreated>2016-02-24T22:00:00+01:00</contentCreated><headline>Flood kills 12</headline>
 <by>C. Reporter</by><dateline>OSK, Feb 24</dateline><language tag="en"/></contentMeta>
 <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body>
 <body.head><hedline><hl1>Flood</hl1></hedline></body.head>
 <body.content><p>The flood killed 12.</p><p>Rain fell.</p></body.content></body></nitf></inlineXML></contentSet>
</newsItem>
<newsItem guid="urn:gone"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>
 <contentSet><inlineData>12 dead</inlineData></contentSet></newsItem>
<newsItem guid="urn:picture"><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>
<newsItem guid="urn:plain"><contentMeta><headline>Plain</headline></contentMeta>
 <contentSet><inlineData contenttype="text/plain">
First 12 lines.

AT&amp;T &lt; 5
 </inlineData></contentSet></newsItem>
</itemSet></newsMessage>"""


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(text: str) -> list:
    return list(feed("a.xml", text))


def test_rss():
    """The whole text where there is one, else the description; the channel is the outlet."""
    first, second = read(RSS)
    assert (first.id, first.title, first.source, first.author) == (
        "osk-1",
        "Flood kills 12 in Osk",
        "The Courier",
        "A. Reporter",
    )
    assert first.date == dt.datetime(2016, 2, 24, 22, 5, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert (first.url, first.lang) == ("https://courier.example/1?a=1&b=2", "en-gb")
    assert first.text == "The flood killed 12\xa0people.\n\nIt cost £5m."
    assert (second.id, second.text) == ("https://courier.example/2", "Fire hurt 14 people & a dog.")


def test_atom():
    """Content before summary, the day of publication before that of the last change."""
    first, second = read(ATOM)
    assert (first.id, first.title, first.url, first.source, first.author) == (
        "tag:1",
        "12 & more",
        "https://w.example/1",
        "Wire",
        "B",
    )
    assert (first.text, first.date) == ("One 12.\n\nTwo.", dt.datetime(2016, 2, 24, 22, tzinfo=dt.UTC))
    assert (second.text, second.date) == ("5 < 7\nand 9", dt.date(2016, 2, 25))


def test_rss_1():
    """Its items stand beside the channel."""
    (document,) = read(RDF)
    told = (document.id, document.text, document.source, document.date)
    assert told == ("urn:1", "12 dead", "Old Wire", dt.date(2016, 2, 24))


def test_newsml():
    """Every item with a text that was not withdrawn; the dateline stands above it."""
    older, first, second = read(NEWSML)
    assert (older.id, older.version, first.version) == ("urn:osk", 1, 2)
    told = (first.id, first.title, first.source, first.author, first.lang)
    assert told == ("urn:osk", "Flood kills 12", "Some Wire", "C. Reporter", "en")
    assert first.date == dt.datetime(2016, 2, 24, 22, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert first.text == "OSK, Feb 24\n\nThe flood killed 12.\n\nRain fell."
    assert (second.id, second.text) == ("urn:plain", "First 12 lines.\n\nAT&T < 5")


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, NEWSML], ids=["RSS", "Atom", "RSS 1.0", "NewsML-G2"])
def test_every_figure_stands_where_the_file_has_it(text):
    """Line and column of a number's first and last character cut it out of the file."""
    lines = text.split("\n")
    found = 0
    for document in read(text):
        for part in document.parts:
            for word in ("12", "14", "5", "7", "9"):
                at = part.text.find(word)
                if at < 0:
                    continue
                (line, column), (_, end) = (
                    document.line_column(part.name, at),
                    document.line_column_end(part.name, at + len(word)),
                )
                assert lines[line - 1][column - 1 : end - 1] == word
                found += 1
    assert found


WRAPPED = {
    "CDATA": lambda page: f"<a>\n<![CDATA[{page}]]></a>",
    "escaped": lambda page: f"<a> {html.escape(page)}</a>",
    "elements": lambda page: f"<a><div>{page}</div></a>",
}
PAGE = st.lists(
    st.sampled_from(["<p>", "</p>", "<b>12</b>", "&pound;", "&amp;", "é🙂", " ", "\n", "x", "a12b"]), min_size=1
)


@given(PAGE, st.sampled_from(sorted(WRAPPED)))
def test_places_lead_through_both_layers(page, wrapping):
    """A letter or figure of the text is the very one in the file, however the page is wrapped."""
    source = WRAPPED[wrapping]("".join(page))
    flow = said(source, tree(source))
    assert len(flow.prose) == len(flow.text)
    places = [flow.places.start(at) for at in range(len(flow.text))]
    assert places == sorted(places)
    for at, sign in enumerate(flow.text):
        if sign.isalnum() or sign == "🙂":
            assert source[places[at] : flow.places.end(at + 1)] == sign
    assert "".join(flow.text.split()) == "".join(
        html.unescape(
            "".join(page).replace("<p>", "").replace("</p>", "").replace("<b>", "").replace("</b>", "")
        ).split()
    )


def test_nitf():
    """A story by itself, as agencies sent it before."""
    head = '<head><docdata><doc-id id-string="n1"/><date.issue norm="20160224T220000Z"/></docdata></head>'
    hedline = "<body.head><hedline><hl1>Flood kills 12</hl1></hedline><byline>D. Reporter</byline></body.head>"
    body = "<body.content><p>The flood killed 12.</p><p>Rain fell.</p></body.content>"
    (document,) = read(f"<nitf>{head}<body>{hedline}{body}</body></nitf>")
    told = (document.id, document.title, document.author, document.date)
    assert told == ("n1", "Flood kills 12", "D. Reporter", dt.datetime(2016, 2, 24, 22, tzinfo=dt.UTC))
    assert document.text == "The flood killed 12.\n\nRain fell."


def test_the_newer_version_counts(here):
    """A feed that is fetched again, or an item that an agency sends again, takes the place of the older one."""
    atom = "<feed><entry><id>x</id><updated>2016-02-2{0}</updated><content>1{0} dead</content></entry></feed>"
    (here / "a.xml").write_text(atom.format(4))
    (here / "b.xml").write_text(atom.format(5))
    (here / "c.xml").write_text(NEWSML)
    loaded = current(load(["b.xml", "a.xml", "c.xml"]))
    assert [document.text[:7] for document in loaded.documents] == ["15 dead", "OSK, Fe", "First 1"]
    assert loaded.notes == (
        "a.xml:1: left out, b.xml:1 is a newer version of x",
        "c.xml:3: left out, c.xml:9 is a newer version of urn:osk",
    )
    assert loaded.problems == ()


def test_two_entries_of_one_id_are_an_error(here):
    """Where neither says that it is the newer one."""
    item = "<item><guid>x</guid><description>{}</description></item>"
    (here / "a.xml").write_text(f"<rss>\n{item.format('12 dead')}\n{item.format('13 dead')}</rss>")
    (problem,) = current(load(["a.xml"])).problems
    assert str(problem) == "a.xml:3: id 'x' is that of another article, at a.xml:2"


ODD = [
    (
        "no feed",
        "<svg><text>12</text></svg>",
        "a.xml: is neither a feed (RSS, Atom) nor NewsML-G2 or NITF: its root is <svg>",
    ),
    ("no XML", "12 dead", "a.xml: is neither a feed (RSS, Atom) nor NewsML-G2 or NITF: it holds no element"),
    ("no entry", "<rss><channel><title>A</title></channel></rss>", "a.xml: holds no entry"),
    ("no text", "<rss><channel>\n<item><link>x</link></item></channel></rss>", "a.xml:2: entry 1 has no text"),
    (
        "a wrong date",
        "<feed><entry><title>A</title>\n<updated>soon</updated></entry></feed>",
        "a.xml:1: entry 1: date: 'soon' is",
    ),
]


@pytest.mark.parametrize(("text", "message"), [row[1:] for row in ODD], ids=[row[0] for row in ODD])
def test_complaints(here, text, message):
    """One line says what and where."""
    (here / "a.xml").write_text(text)
    (problem,) = load(["a.xml"]).problems
    assert str(problem).startswith(message)


def test_other_xml_is_skipped_in_a_folder(here):
    """A folder holds XML of all kinds."""
    (here / "pom.xml").write_text("<project/>")
    (here / "a.rss").write_text(RSS)
    loaded = load(["."])
    assert (len(loaded.documents), loaded.skipped, loaded.problems) == (2, 1, ())


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel><item><title>A</title><description>12 dead",
        "<rss><channel><item><title>A</b></title><description>12 dead</item></channel>",
        '<!DOCTYPE rss [<!ENTITY a "x">]><rss><item><title>A</title><description>12 dead</description></item></rss>',
    ],
)
def test_what_is_not_quite_xml_is_read(text):
    """Feeds in the wild end early, mix up their ends or declare what nobody reads."""
    (document,) = read(text)
    assert (document.title, document.text) == ("A", "12 dead")


def test_entities_of_a_files_own_stay_as_they_are():
    """None grows, none is loaded, and none is prose."""
    (document,) = read(
        '<!DOCTYPE rss [<!ENTITY own SYSTEM "/etc/passwd">]>'
        "<rss><item><title>A</title><description>&own; 12</description></item></rss>"
    )
    assert (document.text, document.part("text").prose) == ("&own; 12", "      12")


def test_the_encoding_that_a_feed_states(here):
    """The declaration counts where the file is not UTF-8."""
    (here / "a.xml").write_bytes(
        RDF.replace("<rdf:RDF", '<?xml version="1.0" encoding="ISO-8859-15"?><rdf:RDF')
        .replace("12", "12 €")
        .encode("iso8859-15")
    )
    assert load(["a.xml"]).documents[0].text == "12 € dead"


def test_a_finding_stands_at_its_line_and_column(here, capsys):
    """In the file, through the HTML inside the XML."""
    body = "&lt;p&gt;The blast&lt;br/&gt; killed &lt;b&gt;11&lt;/b&gt; people: 7 men and 5 women.&lt;/p&gt;"
    (here / "a.rss").write_text(
        f"<rss><channel><item>\n<guid>x</guid>\n<description>{body}</description></item></channel></rss>"
    )
    assert main(["check", "a.rss", "--format", "json", "--isolated"]) == 1
    place = json.loads(capsys.readouterr().out)["findings"][0]["evidence"][0]
    assert (place["article"], place["line"], place["column"]) == ("x", 3, 14 + body.index("11"))


def test_time_grows_with_the_length_alone():
    """A megabyte of what never ends takes no longer than one that does."""
    import time

    def took(text: str) -> float:
        start = time.perf_counter()
        list(feed("a.xml", text))
        return time.perf_counter() - start

    sound = "<rss><channel>" + "<item><description>12 &lt;b&gt;dead&lt;/b&gt;</description></item>" * 2000
    for odd in ("<a>", "<![CDATA[", "<!--", '<a b="', "&lt;", "</a>"):
        assert took(f"<rss><item><description>{odd * (len(sound) // len(odd))}") < 20 * took(sound) + 1

"""What a page says of its article outside the text: headline, day, outlet, author, address, language.

Only what is stated for programs counts: a day that a page shows in words is not read, since "4/5/16" has two meanings
and the days of other articles stand on a page too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from numcheck.documents.markup import Piece, read_value
from numcheck.documents.places import Places
from numcheck.documents.publication import published
from numcheck.records import record

Said = tuple[str, Places]
Stated = Mapping[str, tuple[int, int]]

# The names under which pages state a thing, the surest first.
DATES = ("article:published_time", "og:article:published_time", "datepublished")
OTHER_DATES = (
    *("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date"),
    *("sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "cxenseparse:recs:publishtime"),
    "date",
)
SOURCES = ("og:site_name", "dc.publisher", "publisher", "application-name")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author")
TITLES = ("og:title", "twitter:title", "dc.title", "headline")
_ARTICLE = re.compile(r"Article|Posting|Report")
_WORD = re.compile(r"\w+")
_SUFFIX = re.compile(r"\s+[|\-–—·»:]\s+([^|–—·»]{1,40})\Z")
_DIGIT = re.compile(r"\d")
_URL_DAY = re.compile(r"/((?:19|20)\d\d)/(\d\d?)/(\d\d?)/")


@record
class Facts:
    """`title` is that of the page's head, with its place; each is None where the page does not state it."""

    title: Said | None
    date: date | datetime | None
    source: str | None
    author: str | None
    url: str | None
    lang: str | None


def facts(text: str, pieces: Sequence[Piece]) -> Facts:
    """What a page states."""
    stated, times = _stated(text, pieces)
    linked = _linked(text, pieces)
    title = next((said for name in TITLES if (said := read_value(text, stated.get(name)))), None)
    url = _first(text, stated, ("link:canonical", "og:url"))
    days: list[str | None] = [*_all(text, stated, DATES), _string(linked.get("datePublished"))]
    days += [*_all(text, stated, OTHER_DATES), *(times if len({time[:10] for time in times}) == 1 else ())]
    if url and (found := _URL_DAY.search(url)):
        days.append(f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}")
    source = _name(text, stated, SOURCES) or _named(linked.get("publisher"))
    return Facts(
        _without_outlet(title or read_value(text, stated.get("head:title")), source or ""),
        next((day for stated_day in days if (day := _day(stated_day))), None),
        source,
        _name(text, stated, AUTHORS) or _named(linked.get("author")),
        url,
        _first(text, stated, ("html:lang",)),
    )


def shares_words(one: str, other: str) -> bool:
    """Whether a headline is told again by another: at least half of its words.

    >>> shares_words("12 die in flood", "Twelve dead as flood hits Osk"), shares_words("Osk News", "12 die in flood")
    (False, False)
    >>> shares_words("12 die in flood", "12 die in flood - Osk News")
    True
    """
    words, others = ({word.lower() for word in _WORD.findall(text)} for text in (one, other))
    return bool(words) and 2 * len(words & others) >= len(words)


def _stated(text: str, pieces: Iterable[Piece]) -> tuple[Stated, list[str]]:
    """Where the values of the head's tags stand, each under the first that has its name; and the times on the page."""
    found: dict[str, tuple[int, int]] = {}
    times: list[str] = []
    for piece in pieces:
        values = piece.values
        if piece.kind == "raw" and piece.name == "title":
            found.setdefault("head:title", (piece.start, piece.end))
        elif piece.kind != "open" or not values:
            continue
        elif piece.name == "html" and (lang := values.get("lang") or values.get("xml:lang")):
            found.setdefault("html:lang", lang)
        elif piece.name == "link" and "href" in values:
            found.setdefault(f"link:{_word(text, piece, 'rel')}", values["href"])
        elif value := values.get("content") or values.get("datetime"):
            for name in ("property", "name", "itemprop"):
                if name in values:
                    found.setdefault(_word(text, piece, name), value)
            if piece.name == "time":
                times.append(text[slice(*value)])
    return found, times


def _word(text: str, piece: Piece, name: str) -> str:
    return " ".join(text[slice(*piece.values.get(name, (0, 0)))].split()).lower()


def _all(text: str, stated: Stated, names: Iterable[str]) -> Iterator[str]:
    return (said[0] for name in names if (said := read_value(text, stated.get(name))))


def _first(text: str, stated: Stated, names: Iterable[str]) -> str | None:
    return next(_all(text, stated, names), None)


def _name(text: str, stated: Stated, names: Iterable[str]) -> str | None:
    return next((said for said in _all(text, stated, names) if "://" not in said), None)


def _without_outlet(said: Said | None, source: str) -> Said | None:
    """A title without the outlet's name behind it; a figure there is the headline's, unless the outlet is called so."""
    found = _SUFFIX.search(said[0]) if said else None
    if said is None or found is None or (_DIGIT.search(found[1]) and found[1].lower() != source.lower()):
        return said
    return (said[0][: found.start()], said[1]) if found.start() else said


def _day(stated: str | None) -> date | datetime | None:
    for read in (published, parsedate_to_datetime):
        try:
            return read(stated) if stated else None
        except ValueError:
            pass
    return None


def _linked(text: str, pieces: Sequence[Piece]) -> dict[str, Any]:
    """The record that says in JSON what the article is: the first, empty where there is none."""
    for number, piece in enumerate(pieces):
        if piece.kind != "raw" or piece.name != "script" or "ld+json" not in _word(text, pieces[number - 1], "type"):
            continue
        try:
            value = json.loads(text[piece.start : piece.end])
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph") if isinstance(value, dict) else None
        for item in graph if isinstance(graph, list) else value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and _ARTICLE.search(str(item.get("@type"))):
                return item
    return {}


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _named(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return _string(value.get("name")) if isinstance(value, dict) else _string(value)

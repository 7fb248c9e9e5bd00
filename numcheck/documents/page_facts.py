"""What a page says of its article outside the text: headline, day, outlet, author, address, language.

Only what is stated counts: a day that a page shows in words is not read, since "4/5/16" has two meanings and an archive
shows others' days too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from numcheck.documents.markup import Piece, read_value
from numcheck.documents.places import Places
from numcheck.documents.publication import published

Said = tuple[str, Places]

# The names under which pages state a thing, the surest first.
DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.created",
    "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
    "publication_date", "date",
)  # fmt: skip
SOURCES = ("og:site_name", "dc.publisher", "publisher", "application-name")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author")
TITLES = ("og:title", "twitter:title", "dc.title", "headline")
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage")
_WORD = re.compile(r"\w+")
_SUFFIX = re.compile(r"\s+[|\-–—·»:]\s+[^|–—·»]{1,40}\Z")


@dataclass(frozen=True, slots=True)
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
    stated: dict[str, tuple[int, int]] = {}
    head, lang, canonical = None, None, None
    times: list[tuple[int, int]] = []
    for piece in pieces:
        if piece.kind == "raw" and piece.name == "title":
            head = head or (piece.start, piece.end)
        elif piece.kind != "open":
            continue
        elif piece.name == "html":
            lang = lang or piece.values.get("lang") or piece.values.get("xml:lang")
        elif piece.name == "link" and _words(text, piece, "rel") == "canonical":
            canonical = canonical or piece.values.get("href")
        elif piece.name == "time" and "datetime" in piece.values:
            if "pubdate" in piece.values or _words(text, piece, "itemprop") == "datepublished":
                stated.setdefault("datepublished", piece.values["datetime"])
            times.append(piece.values["datetime"])
        else:
            for name in ("property", "name", "itemprop"):
                value = piece.values.get("content") or piece.values.get("datetime")
                if name in piece.values and value:
                    stated.setdefault(_words(text, piece, name), value)
    linked = next(_linked(text, pieces), {})
    title = next((said for name in TITLES if (said := read_value(text, stated.get(name)))), None)
    days = [*(_value(text, stated.get(name)) for name in DATES[:3]), _string(linked.get("datePublished"))]
    days += [_value(text, stated.get(name)) for name in DATES[3:]]
    days += [_value(text, times[0])] if len({text[slice(*time)][:10] for time in times}) == 1 else []
    return Facts(
        title or _without_outlet(read_value(text, head)),
        next((day for stated_day in days if (day := _day(stated_day))), None),
        _first(text, stated, SOURCES) or _name(linked.get("publisher")),
        _first(text, stated, AUTHORS) or _name(linked.get("author")),
        _value(text, canonical) or _value(text, stated.get("og:url")),
        _value(text, lang),
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


def _words(text: str, piece: Piece, name: str) -> str:
    return " ".join(text[slice(*piece.values.get(name, (0, 0)))].split()).lower()


def _value(text: str, span: tuple[int, int] | None) -> str | None:
    said = read_value(text, span)
    return said[0] if said else None


def _first(text: str, stated: dict[str, tuple[int, int]], names: Sequence[str]) -> str | None:
    return next((said for name in names if (said := _value(text, stated.get(name))) and "://" not in said), None)


def _without_outlet(said: Said | None) -> Said | None:
    if said is None:
        return None
    outlet = _SUFFIX.search(said[0])
    return (said[0][: outlet.start()], said[1]) if outlet and outlet.start() else said


def _day(stated: str | None) -> date | datetime | None:
    try:
        return published(stated) if stated else None
    except ValueError:
        return None


def _linked(text: str, pieces: Sequence[Piece]) -> Iterator[dict[str, Any]]:
    """The records that say in JSON what the page is."""
    for number, piece in enumerate(pieces):
        if piece.kind != "raw" or piece.name != "script" or not number:
            continue
        if "ld+json" not in _words(text, pieces[number - 1], "type"):
            continue
        try:
            value = json.loads(text[piece.start : piece.end])
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph") if isinstance(value, dict) else None
        for item in graph if isinstance(graph, list) else value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and _ARTICLE.search(str(item.get("@type"))):
                yield item


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _name(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return _string(value.get("name")) if isinstance(value, dict) else _string(value)

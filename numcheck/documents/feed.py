"""A file of XML -> many articles: the entries of a feed (RSS, Atom), or the news items of NewsML-G2.

Which it is, its root says. The bodies are HTML, escaped or not, or plain text; a finding stands at its line and column
in the file all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from numcheck.documents.decoding import line_starts, wide
from numcheck.documents.document import Document, Part, PartName
from numcheck.documents.flow import Flow
from numcheck.documents.inside import joined, said
from numcheck.documents.newsml import items as news_items
from numcheck.documents.newsml import nitf
from numcheck.documents.places import Places, Stretch
from numcheck.documents.publication import published
from numcheck.documents.records import NoArticlesError
from numcheck.documents.xml_entry import Entry, is_said, words
from numcheck.documents.xml_tree import Node, tree
from numcheck.errors import UserError


def feed(path: str, text: str) -> Iterator[Document | UserError]:
    """The articles of a `.rss`, `.atom` or `.xml` file, and what is wrong with the entries that are none."""
    root = tree(text)
    read = _ROOTS.get(root.name) if root else None
    if root is None or read is None:
        named = f"its root is <{root.name}>" if root else "it holds no element"
        raise NoArticlesError(f"is neither a feed (RSS, Atom) nor NewsML-G2 or NITF: {named}", path=path)
    starts, wider = line_starts(text), wide(text)
    number = 0
    for number, entry in enumerate(read(text, root), 1):
        yield from _article(path, text, number, entry, starts, wider)
    if not number:
        raise NoArticlesError("holds no entry", path=path)


def _article(
    path: str, text: str, number: int, entry: Entry, starts: tuple[int, ...], wider: tuple[int, ...]
) -> Iterator[Document | UserError]:
    here = Document("", path, (Part("text", "", "", entry.at),), line_starts=starts)
    line = here.line_column("text", 0)[0]
    body = joined(said(text, node, is_plain=entry.is_plain) for node in entry.bodies)
    title = said(text, entry.title) if entry.title else None
    if body is None and (title is None or not title.text):
        yield UserError(f"entry {number} has no text", path=path, line=line)
        return
    stated: date | datetime | None = None
    if entry.date:
        try:
            stated = dated(entry.date)
        except ValueError as error:
            yield UserError(f"entry {number}: date: {error}", path=path, line=line)
    body = body or Flow("", "", Places([Stretch(0, entry.at, entry.at)]))
    yield Document(
        entry.id or f"{path}:{line}",
        path,
        (*([_part("title", title)] if title and title.text else []), _part("text", body)),
        date=stated,
        source=entry.source,
        author=entry.author,
        url=entry.url,
        lang=entry.lang,
        comments=body.comments,
        version=_version(entry, stated),
        line_starts=starts,
        wide=wider,
    )


def _version(entry: Entry, day: date | datetime | None) -> int | None:
    """Which of two entries with one id is the newer: by its version, or the time of its last change, in seconds."""
    if entry.version is not None:
        return entry.version
    if entry.changed:
        with suppress(ValueError):
            day = dated(entry.changed)
    if day is None:
        return None
    time = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day, tzinfo=UTC)
    return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())


def _part(name: PartName, flow: Flow) -> Part:
    return Part(name, flow.text, flow.prose, flow.places[0].start, flow.places)


def dated(stated: str) -> date | datetime:
    """The date of an entry: as mail writes it (RSS), or ISO 8601; ValueError where it is none.

    >>> dated("Wed, 24 Feb 2016 22:00:00 +0100").isoformat(), dated("2016-02-24").isoformat()
    ('2016-02-24T22:00:00+01:00', '2016-02-24')
    """
    try:
        return published(stated)
    except ValueError:
        try:
            return parsedate_to_datetime(stated)
        except ValueError:
            raise ValueError(f"{stated!r} is not a date such as Wed, 24 Feb 2016 22:00:00 GMT or 2016-02-24") from None


def _rss(text: str, root: Node) -> Iterator[Entry]:
    """RSS 0.9 to 2.0; in RSS 1.0 the items stand beside the channel, not in it."""
    channel = root.first("channel") or root
    outlet, lang = words(text, channel.first("title")), words(text, channel.first("language"))
    for item in (*channel.all("item"), *(root.all("item") if channel is not root else ())):
        link = words(text, item.first("link"))
        bodies = [node for name in ("content:encoded", "description") if (node := item.first(name))]
        yield Entry(
            item.at,
            item.first("title"),
            next(((node,) for node in bodies if is_said(text, node)), ()),
            words(text, item.first("guid")) or item.value(text, "rdf:about") or link,
            words(text, item.first("pubdate")) or words(text, item.first("dc:date")),
            words(text, item.first("source")) or outlet,
            words(text, item.first("dc:creator")) or words(text, item.first("author")),
            link,
            lang,
        )


def _atom(text: str, root: Node) -> Iterator[Entry]:
    outlet = words(text, root.first("title"))
    entries = (root,) if root.name == "entry" else root.all("entry")
    for entry in entries:
        bodies = [node for name in ("content", "summary") if (node := entry.first(name)) and is_said(text, node)]
        links = {node.value(text, "rel") or "alternate": node.value(text, "href") for node in entry.all("link")}
        yield Entry(
            entry.at,
            entry.first("title"),
            tuple(bodies[:1]),
            words(text, entry.first("id")) or links.get("alternate"),
            words(text, entry.first("published")) or words(text, entry.first("updated")),
            words(text, entry.first("source", "title")) or (outlet if entry is not root else None),
            words(text, entry.first("author", "name")),
            links.get("alternate"),
            entry.value(text, "xml:lang") or root.value(text, "xml:lang"),
            changed=words(text, entry.first("updated")),
            is_plain=bool(bodies) and bodies[0].value(text, "type") in (None, "text", "text/plain"),
        )


_ROOTS: dict[str, Callable[[str, Node], Iterator[Entry]]] = {
    "rss": _rss,
    "rdf": _rss,
    "feed": _atom,
    "entry": _atom,
    "newsmessage": news_items,
    "newsitem": news_items,
    "nitf": nitf,
}

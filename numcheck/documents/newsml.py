"""NewsML-G2, as news agencies exchange it: a `newsItem`, or a `newsMessage` with several.

The names are those of the standard of the IPTC (https://iptc.org/standards/newsml-g2/): an item's `contentMeta` has the
headline, the dateline and when its content was made, its `contentSet` the text, as XML or as data.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.documents.inside import said
from numcheck.documents.xml_entry import Entry, is_said, words
from numcheck.documents.xml_tree import Node

_LONG = 19  # digits that no version has
_DROPPED = ("stat:canceled", "stat:cancelled", "stat:withheld")  # what must not be published


def items(text: str, root: Node) -> Iterator[Entry]:
    """The items with a text; what was withdrawn is left out."""
    found = (root,) if root.name == "newsitem" else tuple(root.all("itemset", "newsitem"))
    for item in found:
        yield from _item(text, item)


def nitf(text: str, root: Node) -> Iterator[Entry]:
    """A story in NITF alone, the older standard of the same council (https://iptc.org/standards/nitf/)."""
    body = root.deep("body.content") or root.deep("body")
    name, issued, language = root.deep("doc-id"), root.deep("date.issue"), root.value(text, "xml:lang")
    yield Entry(
        root.at,
        root.deep("hl1") or root.deep("title"),
        (body,) if body else (),
        name.value(text, "id-string") if name else None,
        issued.value(text, "norm") if issued else None,
        None,
        words(text, root.deep("byline")),
        None,
        language,
    )


def _item(text: str, item: Node) -> Iterator[Entry]:
    about, content = item.first("itemmeta"), item.first("contentmeta")
    if about and any(node.value(text, "qcode") in _DROPPED for node in about.all("pubstatus")):
        return
    body, is_plain = _body(text, item)
    if body is None:
        return
    dateline = content.first("dateline") if content else None
    yield Entry(
        item.at,
        _first(content, "headline") or _first(about, "title"),
        (dateline, body) if dateline and not _begins_with(text, body, dateline) else (body,),
        item.value(text, "guid"),
        words(text, _first(content, "contentcreated") or _first(about, "versioncreated")),
        _outlet(text, about, content),
        words(text, _first(content, "by")),
        None,
        _language(text, item, content),
        version=_version(item.value(text, "version")),
        is_plain=is_plain,
    )


def _body(text: str, item: Node) -> tuple[Node | None, bool]:
    """The first rendition that says something, and whether it is no HTML; of a page only what its body holds."""
    for name in ("inlinexml", "inlinedata"):
        for node in item.all("contentset", name):
            kind = (node.value(text, "contenttype") or "").lower()
            inner = node.deep("body.content") or node.deep("body") or node
            if kind.startswith(("image/", "audio/", "video/")) or node.value(text, "encoding"):
                continue
            if is_said(text, inner):
                return inner, name == "inlinedata" and "html" not in kind and "xml" not in kind
    return None, False


def _begins_with(text: str, body: Node, dateline: Node) -> bool:
    beginning, line = said(text, body).text[:200].lower(), words(text, dateline) or ""
    return not line or " ".join(beginning.split()).startswith(line.lower().rstrip(" -–—"))


def _outlet(text: str, about: Node | None, content: Node | None) -> str | None:
    for parent, name in ((content, "infosource"), (content, "creditline"), (about, "provider")):
        node = _first(parent, name)
        if node is None:
            continue
        told = words(text, node.first("name")) or words(text, node) or node.value(text, "literal")
        if told:
            return told
    return None


def _language(text: str, item: Node, content: Node | None) -> str | None:
    node = _first(content, "language")
    return (node.value(text, "tag") if node else None) or item.value(text, "xml:lang")


def _first(parent: Node | None, name: str) -> Node | None:
    return parent.first(name) if parent else None


def _version(stated: str | None) -> int | None:
    return int(stated) if stated and stated.isdecimal() and len(stated) < _LONG else None

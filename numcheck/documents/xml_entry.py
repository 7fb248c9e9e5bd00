"""The noun of the readers of XML: an entry, as its elements state it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from numcheck.documents.inside import said
from numcheck.documents.xml_tree import Node

_NO_WORD = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Entry:
    """`at` is where the entry begins; `bodies` are read one below the other; `date` is as stated."""

    at: int
    title: Node | None
    bodies: tuple[Node, ...]
    id: str | None
    date: str | None
    source: str | None
    author: str | None
    url: str | None
    lang: str | None
    changed: str | None = None  # when it was changed last, as stated
    version: int | None = None  # as stated; where none is, the time of the last change serves
    is_plain: bool = False  # the body is no HTML, whatever signs it has


def is_said(text: str, node: Node) -> bool:
    """Whether an element has a word, as cheaply as can be told."""
    return bool(_NO_WORD.sub("", text[node.start : node.end]).strip())


def words(text: str, node: Node | None) -> str | None:
    """What an element says, on one line; None where it is not there or says nothing."""
    return " ".join(said(text, node).text.split()) or None if node else None

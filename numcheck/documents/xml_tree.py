"""The elements of an XML file with their places. Nothing is expanded, loaded or checked against a document type.

Feeds in the wild are often not quite XML, so what does not fit is passed over: an end without a beginning, an element
that never ends, an entity that nobody declares.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from numcheck.documents.markup import Piece, pieces, read_value


@dataclass(slots=True)
class Node:
    """An element; `start` to `end` cut out what is in it. Names are in lower case, without the root's own prefix."""

    name: str
    at: int  # where its tag begins
    start: int
    end: int
    values: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)

    def all(self, *names: str) -> Iterator[Node]:
        """The children of the first name; of those, the children of the next name."""
        name, *others = names
        for node in self.nodes:
            if node.name == name:
                yield from node.all(*others) if others else (node,)

    def first(self, *names: str) -> Node | None:
        """The first of `all`."""
        return next(self.all(*names), None)

    def deep(self, name: str) -> Node | None:
        """The first element of that name at any depth."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if node.name == name:
                return node
            waiting += reversed(node.nodes)
        return None

    def value(self, text: str, name: str) -> str | None:
        """The value of an attribute."""
        said = read_value(text, self.values.get(name))
        return said[0] if said else None


def tree(text: str) -> Node | None:
    """The root of a file, None where there is none.

    >>> root = tree('<?xml version="1.0"?><a:feed><a:entry id="7">12</a:entry><link/></a:feed>')
    >>> root.name, [(node.name, node.start, node.end) for node in root.nodes]
    ('feed', [('entry', 45, 47), ('link', 64, 64)])
    """
    root: Node | None = None
    prefix = ""
    opened: list[Node] = []
    names: Counter[str] = Counter()
    for piece in pieces(text, is_xml=True):
        if piece.kind not in ("open", "close"):
            continue
        if root is None:
            prefix = piece.name.rpartition(":")[0]
        name = piece.name.removeprefix(f"{prefix}:") if prefix else piece.name
        if piece.kind == "close":
            while names[name]:
                last = opened.pop()
                last.end = piece.start
                names[last.name] -= 1
                if last.name == name:
                    break
            continue
        node = Node(name, piece.start, piece.end, piece.end, piece.values)
        if opened:
            opened[-1].nodes.append(node)
        elif root is None:
            root = node
        if not _is_empty(text, piece):
            opened.append(node)
            names[name] += 1
    for node in opened:
        node.end = len(text)
    return root


def _is_empty(text: str, piece: Piece) -> bool:
    return text.startswith("/>", piece.end - 2)

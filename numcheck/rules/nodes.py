"""YAML as a tree whose every node knows its line and column.

Rules come from people: tags, anchors and aliases are refused, and so are files too large or too deep to be rules.
Scalars stay the text that was written; what a key wants of it is for the reader of that key to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import yaml

from numcheck.records import record
from numcheck.rules.complaint import Complaint

LARGEST = 1_000_000  # characters of a file: some 10,000 rules
DEEPEST = 12  # a rule of the contract needs seven levels
TOO_DEEP = "nested too deep for a rule"
NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_LIBYAML_TOO_DEEP = "exceeded maximum nesting depth"


@record
class Node:
    """`text` of a scalar, `items` of a list, `pairs` of a mapping; line and column from 1."""

    kind: Literal["text", "list", "map"]
    line: int
    column: int
    text: str = ""
    bare: bool = False  # a scalar without quotation marks
    items: tuple[Node, ...] = ()
    pairs: tuple[tuple[Node, Node], ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether it is YAML's null."""
        return self.kind == "text" and self.bare and self.text in NOTHING


class Page:
    """One rule file while it is read, with what was found wrong so far."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.lines = text.splitlines()
        self.complaints: list[Complaint] = []
        self._tree: list[Node | None] = []  # once it was read

    def complain(self, message: str, at: Node) -> None:
        """Note something wrong with a node."""
        marks = 0 if at.bare or at.kind != "text" else 2
        self.complain_at(message, at.line, at.column, len(at.text.split("\n", 1)[0]) + marks)

    def complain_at(self, message: str, line: int, column: int, width: int = 1) -> None:
        """Note something wrong at a place."""
        source = self.lines[line - 1] if line <= len(self.lines) else ""
        self.complaints.append(Complaint(self.path, line, column, message, source, width))

    def tree(self) -> Node | None:
        """The file as a tree; None where it is empty or no YAML, which is then complained of, once."""
        if not self._tree:
            self._tree.append(self._grown())
        return self._tree[0]

    def _grown(self) -> Node | None:
        if len(self.text) > LARGEST:
            self.complain_at(f"the file has {len(self.text):,} characters; a rule file may have {LARGEST:,}", 1, 1)
            return None
        try:
            return _Grower(self).document()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            problem = error.problem or error.context
            # libyaml 0.2.6 reads ahead, so its own limit of 1,000 levels may be met before ours
            self.complain_at(TOO_DEEP if problem == _LIBYAML_TOO_DEEP else f"not YAML: {problem}", line, column)
        except yaml.reader.ReaderError as error:
            line = self.text.count("\n", 0, error.position) + 1
            code = (
                ord(error.character) if isinstance(error.character, str) else int(error.character)
            )  # libyaml: a number
            self.complain_at(f"not YAML: the character U+{code:04X} is not allowed", line, 1)
        except _Refused:
            pass
        return None


class _Refused(Exception):  # noqa: N818 - says that reading ended; what was wrong is on the page
    """Something that no rule may hold; the page says what."""


class _Grower:
    """Makes the tree from the parser's events, so that nothing is built that will be refused."""

    def __init__(self, page: Page) -> None:
        self.page = page
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's where it is there, ten times as fast
        self.events: Iterator[Any] = yaml.parse(page.text, Loader=loader)

    def document(self) -> Node | None:
        root: Node | None = None
        for event in self.events:
            if not isinstance(event, yaml.NodeEvent):
                continue
            if root is not None:
                self.refuse("a rule file is one YAML document; this begins a second one", event)
            root = self.node(event, 0)
        return root

    def node(self, event: Any, depth: int) -> Node:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self.judge(event, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Node("text", line, column, event.value, bare=not event.style)
        inner = tuple(self.inside(depth + 1))
        if isinstance(event, yaml.SequenceStartEvent):
            return Node("list", line, column, items=inner)
        return Node("map", line, column, pairs=tuple(zip(inner[::2], inner[1::2], strict=True)))

    def inside(self, depth: int) -> Iterator[Node]:
        for event in self.events:
            if isinstance(event, yaml.CollectionEndEvent):
                return
            yield self.node(event, depth)

    def judge(self, event: Any, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            self.refuse("anchors and aliases (& and *) are not allowed in rules; quote the text if it is meant", event)
        if event.tag and event.tag != "!":
            self.refuse("YAML tags (!) are not allowed in rules; quote the text if it is meant", event)
        if depth > DEEPEST:
            self.refuse(TOO_DEEP, event)

    def refuse(self, message: str, event: Any) -> None:
        self.page.complain_at(message, event.start_mark.line + 1, event.start_mark.column + 1)
        raise _Refused

"""YAML front matter: what it says, and where its values stand in the file.

Only nodes are read, never constructed values: a node knows its place, so that a span in the title is a span in the
file, and a title such as `1984` stays the text it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from numcheck.errors import UserError
from numcheck.records import record

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLOCK = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_KEYS = ("title", "date", "source", "author", "url", "lang")


@record
class Field:
    """One value: its text, the line it stands on, and where it stands verbatim in the file (None: it does not)."""

    value: str
    line: int
    offset: int | None


@record
class FrontMatter:
    """`end` is where the article's text begins; `problem` says why the fields could not be read, if so."""

    fields: Mapping[str, Field]
    end: int
    problem: UserError | None = None
    ignored: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()


NONE = FrontMatter({}, 0)


def read(text: str, path: str) -> FrontMatter:
    r"""The front matter at the very start of a file; `NONE` where none opens, closes and holds a mapping.

    >>> matter = read("---\ntitle: 'It''s 12'\ndate: 2016-02-24\n---\nText", "a.md")
    >>> matter.fields["title"], matter.fields["date"].offset, matter.end
    (Field(value="It's 12", line=2, offset=None), 28, 43)
    >>> print(read("---\ntitle: [12 dead\n---\n", "a.md").problem)
    a.md:3: front matter: did not find expected ',' or ']'
    """
    if not text.startswith("---"):
        return NONE
    block = _BLOCK.match(text)
    if block is None:
        return NONE
    import yaml

    try:
        node = yaml.compose(block[1], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        return FrontMatter({}, block.end(), _problem(error, path))
    if node is None:
        return FrontMatter({}, block.end())
    if not isinstance(node, yaml.MappingNode):
        return NONE
    pairs = ((key.value, value) for key, value in node.value if isinstance(value, yaml.ScalarNode))
    fields = {key: _field(value, text, block.start(1)) for key, value in pairs if key in _KEYS and not _is_empty(value)}
    lists = {key.value: value for key, value in node.value}
    ignored = _words(_within(lists.get("numcheck"), "ignore"))
    return FrontMatter(fields, block.end(), ignored=ignored, supersedes=_words(lists.get("supersedes")))


def _within(node: Any, name: str) -> Any:
    """The value of a key of a mapping node, None where there is none."""
    pairs = node.value if node is not None and node.id == "mapping" else ()
    return next((value for key, value in pairs if key.value == name), None)


def _words(node: Any) -> tuple[str, ...]:
    """The words of a list, or the one word that stands in its place."""
    if node is None or node.id == "mapping":
        return ()
    items = [node] if node.id == "scalar" else node.value
    return tuple(item.value.strip() for item in items if item.id == "scalar" and not _is_empty(item))


def _is_empty(node: Any) -> bool:
    return not node.value.strip() or node.tag == "tag:yaml.org,2002:null"


def _field(node: Any, text: str, shift: int) -> Field:
    start = shift + node.start_mark.index + (1 if node.style in ("'", '"') else 0)
    verbatim = text.startswith(node.value, start)
    return Field(node.value, node.start_mark.line + 2, start if verbatim else None)


def _problem(error: Any, path: str) -> UserError:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    return UserError(f"front matter: {reason}", path=path, line=mark.line + 2 if mark else 1)

"""A file of records -> many articles: JSON Lines, or a JSON array of the same records."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from numcheck.documents.decoding import line_starts, printable
from numcheck.documents.document import CountedIn, Document, Part
from numcheck.documents.prose import plain
from numcheck.documents.publication import published
from numcheck.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

Item = tuple[int, Any]  # the line a JSON value begins on, and the value; a `UserError` where it could not be read

_BLANK = re.compile(r"[ \t\r\n]*")
_REPORT_KEYS = ({"version", "findings"}, {"version", "claims"})
_OWN_RECORD_KEYS = ({"article", "part", "start", "end", "kind"}, {"rule", "check", "evidence"})


class NoArticlesError(UserError):
    """The file is sound but holds no article: an error only where the user named it."""


def records(path: str, text: str) -> Iterator[Document | UserError]:
    r"""The articles of a `.jsonl` or `.json` file, and what is wrong with those records that are none.

    >>> first, second = records("a.jsonl", '{"id": 7, "text": "12 dead"}\n{"text": 1}\n')
    >>> first.id, first.line_column("text", 3), str(second)
    ('7', (1, None), 'a.jsonl:2: record without a text')
    """
    items = list(_items(path, text))
    values = [value for _, value in items if isinstance(value, dict)]
    if any(_is_report(value) for value in values):
        raise NoArticlesError("is a report that numcheck wrote, not an article", path=path)
    if not any("text" in value for value in values):
        broken = next((value for _, value in items if isinstance(value, UserError)), None)
        if broken and '"text"' in text:
            raise broken
        raise NoArticlesError("holds no record with a text", path=path)
    for line, value in items:
        yield from _record(path, line, value)


def is_own_record(keys: AbstractSet[str]) -> bool:
    """Whether the fields of a record are those of a claim or a finding, as numcheck writes them."""
    return any(wanted <= keys for wanted in _OWN_RECORD_KEYS)


def _is_report(value: dict[str, Any]) -> bool:
    keys = value.keys()
    return ("text" not in keys and any(wanted <= keys for wanted in _REPORT_KEYS)) or is_own_record(keys)


def _items(path: str, text: str) -> Iterator[Item]:
    start = _BLANK.match(text).end()  # type: ignore[union-attr] # matches everywhere
    if text.startswith("[", start):
        return _array(path, text, start + 1)
    if path.endswith(".json") and "\n" in text.strip():
        try:
            return iter([(text.count("\n", 0, start) + 1, json.loads(text))])
        except ValueError:
            pass  # then it is one record per line
    return _lines(path, text)


def _lines(path: str, text: str) -> Iterator[Item]:
    loads = json.loads
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line.isspace():
            continue
        try:
            yield number, loads(line)
        except (ValueError, RecursionError) as error:
            yield number, _broken(path, number, error)


def _array(path: str, text: str, at: int) -> Iterator[Item]:
    decode = json.JSONDecoder().raw_decode
    blank = _BLANK.match
    line, counted = 1, 0
    while True:
        at = blank(text, at).end()  # type: ignore[union-attr] # matches everywhere
        if text.startswith("]", at):
            return
        line, counted = line + text.count("\n", counted, at), at
        try:
            value, at = decode(text, at)
        except (ValueError, RecursionError) as error:
            yield line, _broken(path, line, error)
            return
        yield line, value
        at = blank(text, at).end()  # type: ignore[union-attr] # matches everywhere
        if text.startswith(",", at):
            at += 1
        elif not text.startswith("]", at):
            line += text.count("\n", counted, at)
            yield line, UserError("not JSON: the array does not go on or end here", path=path, line=line)
            return


def _broken(path: str, line: int, error: Exception) -> UserError:
    if not isinstance(error, json.JSONDecodeError):
        return UserError("not JSON: nested too deeply", path=path, line=line)
    return UserError(f"not JSON: {error.msg.lower()}", path=path, line=line)


def _record(path: str, line: int, value: Any) -> Iterator[Document | UserError]:
    if isinstance(value, UserError):
        yield value
    else:
        yield from article(value if isinstance(value, dict) else {}, f"{path}:{line}", path, line)


def article(
    values: Mapping[str, Any],
    name: str,
    path: str | None = None,
    line: int | None = None,
    counted_in: CountedIn = "line",
) -> Iterator[Document | UserError]:
    """The article of one record, and what is wrong with it. `name` is its id where it states none.

    A record of no file has its id for a path, and lines and columns of its own text.
    """
    identity, text = _stated(values, "id") or name, values.get("text")
    path = path or identity
    if not isinstance(text, str):
        yield UserError("record without a text", path=path, line=line)
        return
    stated, date = _stated(values, "date"), None
    if stated:
        try:
            date = published(stated)
        except ValueError as error:
            is_line = counted_in == "line"
            place = "" if is_line else f"{counted_in} {line}: "
            yield UserError(f"{place}date: {error}", path=path, line=line if is_line else None)
    yield Document(
        identity,
        path,
        (*_part("title", _stated(values, "title")), *_part("text", text, 0 if line is None else None)),
        date=date,
        source=_stated(values, "source"),
        author=_stated(values, "author"),
        url=_stated(values, "url"),
        lang=_stated(values, "lang"),
        supersedes=tuple(filter(None, [_stated(values, "supersedes")])),
        record_line=line,
        line_starts=line_starts(text) if line is None else (0,),
        counted_in=counted_in,
    )


def _part(name: Any, text: str | None, offset: int | None = None) -> tuple[Part, ...]:
    if text is None:
        return ()
    text = printable(text)
    return (Part(name, text, plain(text), offset),)


def _stated(values: Mapping[str, Any], key: str) -> str | None:
    stated = values.get(key)
    if stated is None or stated == "" or isinstance(stated, (dict, list, bool)):
        return None
    return printable(str(stated))

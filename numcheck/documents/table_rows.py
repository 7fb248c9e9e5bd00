"""The rows of a table -> articles: what CSV and Parquet have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from numcheck.documents.document import CountedIn, Document
from numcheck.documents.records import NoArticlesError, article, is_own_record
from numcheck.errors import UserError, did_you_mean

FIELDS = ("id", "title", "date", "source", "author", "url", "lang", "text", "supersedes")
_LONG, _MANY = 40, 12  # characters of a name, and names, that a complaint repeats
_OTHER_NAMES = {"outlet": "source"}

Row = tuple[int, int, Sequence[Any]]  # its number as told to people, its place in the file, its cells


def columns(path: str, header: Iterable[str]) -> dict[str, int]:
    """Field -> the column that holds it, whatever the case of its name; a `UserError` where no column is the text.

    >>> columns("a.csv", ["ID", " Text ", "outlet", "views"])
    {'id': 0, 'text': 1, 'source': 2}
    """
    found: dict[str, int] = {}
    names = [" ".join(name.split()) for name in header]
    for number, name in enumerate(names):
        field = name.lower()
        if field in found:
            raise UserError(f"has two columns '{field}'", path=path)
        if field in FIELDS:
            found[field] = number
    for other, field in _OTHER_NAMES.items():
        place = next((number for number, name in enumerate(names) if name.lower() == other), None)
        if place is not None:
            found.setdefault(field, place)
    if is_own_record({name.lower() for name in names}):
        raise NoArticlesError("is a report that numcheck wrote, not an article", path=path)
    if "text" not in found:
        named = ", ".join(repr(name[:_LONG]) for name in names[:_MANY] if name) or "none"
        raise NoArticlesError(f"has no column 'text', only {named}{did_you_mean('text', names)}", path=path)
    return found


def articles(
    path: str, rows: Iterable[Row | UserError], places: Mapping[str, int], counted_in: CountedIn
) -> Iterator[Document | UserError]:
    """The articles of the rows; each row that holds none is a problem, which names it."""
    is_empty = True
    for row in rows:
        is_empty = False
        if isinstance(row, UserError):
            yield row
            continue
        number, place, cells = row
        values = {field: _plain(cells[column]) for field, column in places.items() if column < len(cells)}
        if _is_empty(values.get("text")):
            line = place if counted_in == "line" else None
            yield UserError(f"row {number} has no text", path=path, line=line)
        else:
            yield from article(values, f"{path}:{place}", path, place, counted_in)
    if is_empty:
        raise NoArticlesError("holds no row", path=path)


def _is_empty(text: Any) -> bool:
    return text is None or (isinstance(text, str) and not text.strip())


def _plain(value: Any) -> Any:
    """A cell as a record has it: midnight without a zone is how tables hold a day, 7.0 how they hold a 7.

    >>> _plain(dt.datetime(2016, 2, 24)), _plain(7.0), _plain(" wire "), _plain(float("nan"))
    (datetime.date(2016, 2, 24), 7, ' wire ', None)
    """
    if isinstance(value, dt.datetime) and value.tzinfo is None and value.time() == dt.time():
        return value.date()
    if isinstance(value, float):
        return None if value != value else int(value) if value.is_integer() else value  # noqa: PLR0124 - only NaN is not
    return value

"""What a program hands over as articles -> documents, as the files of a command become them."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, fields, replace
from functools import partial
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeAlias

from numcheck.documents import Document, Loaded, Reading, load
from numcheck.documents.files import KINDS
from numcheck.documents.records import article
from numcheck.documents.versions import current
from numcheck.errors import UserError
from numcheck.records import record

if TYPE_CHECKING:
    import pandas as pd


@record
class Article:
    """One article. `source` is the outlet; `date` the day of publication, which "on Wednesday" is resolved against.

    An article without an `id` is called by its place among those handed over: `article-1`. `supersedes` is the id of
    the older version that this one takes the place of.
    """

    text: str
    _: KW_ONLY
    id: str | None = None
    title: str | None = None
    date: dt.date | str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    lang: str | None = None
    supersedes: str | None = None


One = Article | str | os.PathLike[str] | Mapping[str, Any]
Articles: TypeAlias = "One | pd.DataFrame | Iterable[One]"

_FIELDS = tuple(field.name for field in fields(Article))


def taken(given: Any, against: Any, exclude: tuple[str, ...]) -> Loaded:
    """All articles handed over, those of `against` behind the others; `UserError` where nothing at all can be read."""
    own = _loaded(given, exclude)
    behind = _loaded(against, exclude, len(own.documents))
    both = replace(
        own,
        documents=own.documents + behind.documents,
        problems=own.problems + behind.problems,
        skipped=own.skipped + behind.skipped,
        own=len(own.documents),
        notes=own.notes + behind.notes,
    )
    if both.problems and not both.documents:
        raise both.problems[0]
    return current(both)


def _loaded(given: Any, exclude: tuple[str, ...], first: int = 0) -> Loaded:
    documents: list[Document] = []
    problems: list[UserError] = []
    notes: list[str] = []
    skipped = 0
    numbered = enumerate(_each(given), first + 1)
    for are_paths, items in groupby(numbered, key=lambda item: isinstance(item[1], os.PathLike)):
        if are_paths:
            loaded = _files([os.fspath(item) for _, item in items], exclude)
            documents += loaded.documents
            problems += loaded.problems
            notes += loaded.notes
            skipped += loaded.skipped
            continue
        for number, item in items:
            for read in article(_values(item), f"article-{number}"):
                if isinstance(read, Document):
                    documents.append(read)
                else:
                    problems.append(read)
    return Loaded(tuple(documents), tuple(problems), skipped, len(documents), tuple(notes))


def _each(given: Any) -> Iterator[Any]:
    """The articles one by one; a text is one, and so is a record."""
    pandas = sys.modules.get("pandas")  # nobody has a table without it
    if isinstance(given, (str, os.PathLike, Article, Mapping)):
        yield given
    elif pandas and isinstance(given, pandas.DataFrame):
        yield from _rows(given)
    elif pandas and isinstance(given, pandas.Series) and "text" in given.index:
        raise UserError("a row of a table is no article: give row.to_dict(), or the table")
    elif isinstance(given, Iterable) and not isinstance(given, (bytes, bytearray)):
        yield from given
    else:
        raise UserError(_no_article(given))


def _rows(frame: pd.DataFrame) -> Iterator[Mapping[str, Any]]:
    """The rows of a table as records. Midnight without a zone is how pandas holds a day."""
    if "text" not in frame.columns:
        raise UserError(f"the table has no column 'text', only {', '.join(map(repr, frame.columns))}")
    columns = [name for name in _FIELDS if name in frame.columns]
    for values in zip(*(frame[name] for name in columns), strict=True):
        row = dict(zip(columns, values, strict=True))
        day = row.get("date")
        if isinstance(day, dt.datetime) and not is_missing(day) and day.tzinfo is None and day.time() == dt.time():
            row["date"] = day.date()
        yield row


def _files(names: list[str], exclude: tuple[str, ...]) -> Loaded:
    loaded = load(names, Reading(exclude))
    if loaded.documents or loaded.problems:
        return loaded
    skipped = f" ({loaded.skipped} skipped)" if loaded.skipped else ""
    raise UserError(f"nothing to read in {', '.join(names)}{skipped}; articles are {', '.join(KINDS)}")


def _values(item: Any) -> Mapping[str, Any]:
    """An article as a record of a file has it, without what stands for none."""
    if isinstance(item, (Article, Mapping)):
        get = item.get if isinstance(item, Mapping) else partial(getattr, item)
        stated = ((name, get(name)) for name in _FIELDS)
        return {name: value for name, value in stated if not (isinstance(value, tuple) or is_missing(value))}
    if not isinstance(item, str):
        raise UserError(_no_article(item))
    if len(item.split()) == 1 and PurePath(item).suffix.lower() in KINDS:
        raise UserError(f"a string is the text of an article; a file is pathlib.Path({item!r})")
    return {"text": item}


def _no_article(item: Any) -> str:
    return (
        f"{type(item).__name__} is no article: give a text, a numcheck.Article, a record, a pathlib.Path or a DataFrame"
    )


def is_missing(value: object) -> bool:
    """Whether a value is one that stands for none: None, a NaN, or pandas' NaT and NA.

    >>> is_missing(None), is_missing(float("nan")), is_missing(0), is_missing("")
    (True, True, False, False)
    """
    if value is None or type(value).__name__ in {"NaTType", "NAType"}:
        return True
    return isinstance(value, float) and value != value  # noqa: PLR0124 - nothing else is not itself

"""Paths -> documents. What cannot be read becomes a problem, and the rest is read all the same."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from numcheck.documents.articles import REPORT_MARK, markdown, matter_and_text, plain_text
from numcheck.documents.decoding import decode
from numcheck.documents.document import Document
from numcheck.documents.files import KINDS, File, find
from numcheck.documents.records import NoArticlesError
from numcheck.errors import UserError
from numcheck.records import record


@record
class Reading:
    """How to read: globs to leave out, articles only to compare with, the name that stands for standard input."""

    exclude: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    stdin_filename: str | None = None


@record
class Loaded:
    """`skipped` counts the files of folders that hold no article: other tables, reports that numcheck wrote.

    The first `own` documents are the ones to report on; those behind them are only there to compare with.
    """

    documents: tuple[Document, ...]
    problems: tuple[UserError, ...] = ()
    skipped: int = 0
    own: int = 0
    notes: tuple[str, ...] = ()  # what was read and does not count, or in an encoding that was guessed


def load(paths: Iterable[str], reading: Reading = Reading()) -> Loaded:  # noqa: B008 - a record cannot be changed
    """Every article behind the paths, folders read by name; `-` is standard input."""
    loading = _Loading()
    seen: set[str] = set()
    names = list(dict.fromkeys(paths))
    if "-" in names:
        loading.take_text(reading.stdin_filename or "-", sys.stdin.buffer.read())
    for file in find((name for name in names if name != "-"), reading.exclude, seen):
        loading.take(file)
    own = len(loading.documents)
    for file in find(reading.against, reading.exclude, seen):
        loading.take(file)
    return Loaded(tuple(loading.documents), tuple(loading.problems), loading.skipped, own, tuple(loading.notes))


class _Loading:
    """Documents, problems and the number of files skipped, as they come."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.problems: list[UserError] = []
        self.skipped = 0
        self.notes: list[str] = []

    def take(self, file: File | UserError) -> None:
        if isinstance(file, UserError):
            self.problems.append(file)
            return
        try:
            self._read(file)
        except NoArticlesError as error:
            if file.named:
                self.problems.append(error)
            else:
                self.skipped += 1
        except UserError as error:
            self.problems.append(error)
        except OSError as error:
            self.problems.append(UserError(error.strerror or "cannot be read", path=str(file.path)))

    def take_text(self, name: str, data: bytes) -> None:
        try:
            self._take(name, data, KINDS.get(Path(name).suffix.lower()) or _kind(data))
        except UserError as error:
            self.problems.append(error)

    def _read(self, file: File) -> None:
        name = str(file.path)
        if file.suffix not in KINDS and file.suffix:
            raise UserError(f"{file.suffix} is none of the kinds read: {', '.join(KINDS)}", path=name)
        self._take(name, file.path.read_bytes(), KINDS.get(file.suffix, "plain"))

    def _take(self, name: str, data: bytes, kind: str) -> None:
        content: Any = data if kind in _PACKED else self._decoded(name, data, kind)
        if kind in _SETS:
            self._keep(_reader(_SETS[kind])(name, content))
            return
        if kind not in _PACKED and content.startswith(REPORT_MARK):
            raise NoArticlesError("is a report that numcheck wrote, not an article", path=name)
        reader = _READERS.get(kind) or _reader(_MORE_READERS[kind])
        document, problems = reader(identity(name), name, content)
        self.documents.append(document)
        self.problems += problems

    def _decoded(self, name: str, data: bytes, kind: str) -> str:
        text, note = decode(data, name, states=kind in _STATING)
        if note:
            self.notes.append(note)
        return text

    def _keep(self, items: Iterable[Document | UserError]) -> None:
        for item in items:
            if isinstance(item, UserError):
                self.problems.append(item)
            else:
                self.documents.append(item)


def _kind(data: bytes) -> str:
    """The kind of what comes without a name, by how it begins."""
    beginning = data[:_BEGINNING].lstrip().lower()
    if beginning.startswith(b"<?xml") and b"<html" in beginning:
        return "page"
    return next((kind for begins, kind in _BEGINNINGS.items() if beginning.startswith(begins)), "input")


def _reader(name: str) -> Callable[..., Any]:
    """The reader of that module and name, which is loaded where a file wants it."""
    module, _, verb = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(f"numcheck.documents.{module}"), verb)
    return found


_STATING = frozenset({"page", "feed"})  # kinds that say in what encoding they are
_PACKED = frozenset({"parquet", "docx", "pdf"})  # kinds that are no text
_SETS = {  # kinds that hold any number of articles
    "records": "records:records",
    "csv": "csv_rows:table",
    "parquet": "parquet_rows:table",
    "feed": "feed:feed",
}
_BEGINNING = 1000  # bytes
_BEGINNINGS = {
    b"<!doctype html": "page",
    b"<html": "page",
    b"<?xml": "feed",
    b"<rss": "feed",
    b"<feed": "feed",
    b"%pdf-": "pdf",
    b"pk\3\4": "docx",
    b"par1": "parquet",
}
_READERS = {"plain": plain_text, "markdown": markdown, "input": matter_and_text}
_MORE_READERS = {"page": "page:page", "docx": "docx:docx", "pdf": "pdf:pdf"}


def identity(name: str) -> str:
    """The id of an article that is a file of its own: with `/`, relative to the working folder where it lies below."""
    relative = os.path.relpath(name)
    return (name if relative.startswith("..") else relative).replace(os.sep, "/")

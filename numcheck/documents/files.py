"""Paths as the user names them -> the files to read, in order, each once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.documents.ignored import Patterns
from numcheck.errors import UserError
from numcheck.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KINDS = {
    ".txt": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".jsonl": "records",
    ".json": "records",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".docx": "docx",
    ".pdf": "pdf",
}
HIDDEN = (".", "~$")  # names that begin so are left out; Word keeps a `~$name.docx` beside a file that is open


@record
class File:
    """`named` says that the user named the file itself, not a folder above it."""

    path: Path
    named: bool

    @property
    def suffix(self) -> str:
        """The extension in lower case, with its dot."""
        return self.path.suffix.lower()


def find(paths: Iterable[str], exclude: tuple[str, ...], seen: set[str]) -> Iterator[File | UserError]:
    """Every file behind the paths that is not `seen` yet: files as named, folders from top to bottom by name."""
    excluded = (Patterns.of(Path.cwd(), exclude),) if exclude else ()
    for name in paths:
        for file in _behind(Path(name), excluded):
            if isinstance(file, UserError):
                yield file
                continue
            place = os.path.realpath(file.path)
            if place not in seen:
                seen.add(place)
                yield file


def _behind(path: Path, excluded: tuple[Patterns, ...]) -> Iterator[File | UserError]:
    if path.is_dir():
        here = path.absolute()
        yield from _below(path, here, (*excluded, *_ignored_above(here)))
    elif not path.exists():
        yield UserError("no such file or folder", path=str(path))
    elif not _is_ignored(excluded, path.absolute(), is_folder=False):
        yield File(path, named=True)


def _below(folder: Path, place: Path, patterns: tuple[Patterns, ...]) -> Iterator[File | UserError]:
    patterns += _ignored_in(place)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield UserError(error.strerror or "cannot be read", path=str(folder))
        return
    for entry in entries:
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(HIDDEN) or (
            patterns and _is_ignored(patterns, place / entry.name, is_folder=is_folder)
        ):
            continue
        if is_folder:
            yield from _below(folder / entry.name, place / entry.name, patterns)
        elif entry.is_file() and Path(entry.name).suffix.lower() in KINDS:
            yield File(folder / entry.name, named=False)


def _is_ignored(patterns: tuple[Patterns, ...], place: Path, *, is_folder: bool) -> bool:
    # The pattern file nearest to the path speaks last; what --exclude names is out whatever the others say.
    verdicts = [verdict for one in patterns if (verdict := one.judge(place, is_folder=is_folder)) is not None]
    return bool(verdicts) and verdicts[-1]


def _ignored_in(folder: Path) -> tuple[Patterns, ...]:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    return (Patterns.of(folder, lines),)


def _ignored_above(folder: Path) -> tuple[Patterns, ...]:
    """The `.gitignore` files above a folder, up to the root of its repository; none outside of one."""
    above: list[Path] = []
    for place in folder.parents if not (folder / ".git").exists() else ():
        above.insert(0, place)
        if (place / ".git").exists():
            return tuple(patterns for one in above for patterns in _ignored_in(one))
    return ()

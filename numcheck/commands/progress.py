"""How far a long run has come: one line on a terminal, which is gone when the work is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self, TypeVar

Item = TypeVar("Item")

PATIENCE = 0.7  # seconds that a run may take before it is told
EVERY = 0.1  # seconds between two lines
CELLS = 24


class Progress:
    """A line on standard error, where that is a terminal and nobody wants quiet; as a context it cleans up."""

    def __init__(self, *, quiet: bool) -> None:
        self._is_silent = quiet or not is_seen()
        self._due = time.monotonic() + PATIENCE
        self._is_long = False
        self._is_shown = False

    def __enter__(self) -> Self:
        """Nothing is shown yet."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """The line is free for what comes next, also after Ctrl-C."""
        if self._is_shown:
            self._write("")

    def over(self, items: Iterable[Item], total: int) -> Iterable[Item]:
        """The items as they come, the line beside them."""
        return items if self._is_silent else self._over(items, total)

    def say(self, line: str) -> None:
        """What the run does now, where it has been long enough already."""
        if self._is_long:
            self._write(line)

    def _over(self, items: Iterable[Item], total: int) -> Iterator[Item]:
        for done, item in enumerate(items, 1):
            if time.monotonic() >= self._due:
                self._due = time.monotonic() + EVERY
                self._write(bar(done, total))
            yield item
        if self._is_shown:
            self._write("")

    def _write(self, line: str) -> None:
        self._is_long, self._is_shown = True, bool(line)
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()


def is_seen() -> bool:
    """Whether standard error is a terminal."""
    return sys.stderr.isatty()


def bar(done: int, total: int) -> str:
    """How many of all articles are read.

    >>> bar(300, 1200)
    'reading [######                  ] 300 of 1,200 articles'
    """
    filled = CELLS * done // max(total, 1)
    return f"reading [{'#' * filled}{' ' * (CELLS - filled)}] {done:,} of {total:,} articles"

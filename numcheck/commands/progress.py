"""How far a long run has come: one line on a terminal, which is gone when the work is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")

PATIENCE = 0.7  # seconds that a run may take before it is told
EVERY = 0.1  # seconds between two lines
CELLS = 24


def told(items: Iterable[Item], total: int, *, quiet: bool) -> Iterable[Item]:
    """The items as they come, and meanwhile a bar on standard error, if that is a terminal and nobody wants quiet."""
    return _told(items, total) if not quiet and is_seen() else items


def is_seen() -> bool:
    """Whether standard error is a terminal."""
    return sys.stderr.isatty()


def _told(items: Iterable[Item], total: int) -> Iterator[Item]:
    due = time.monotonic() + PATIENCE
    is_shown = False
    try:
        for done, item in enumerate(items, 1):
            if time.monotonic() >= due:
                is_shown = True
                due = time.monotonic() + EVERY
                _write(bar(done, total))
            yield item
        if is_shown:
            _write("comparing ...")  # what follows tells nothing of how far it is
    finally:
        if is_shown:
            _write("")


def bar(done: int, total: int) -> str:
    """How many of all articles are read.

    >>> bar(300, 1200)
    'reading [######                  ] 300 of 1,200 articles'
    """
    filled = CELLS * done // max(total, 1)
    return f"reading [{'#' * filled}{' ' * (CELLS - filled)}] {done:,} of {total:,} articles"


def _write(line: str) -> None:
    sys.stderr.write(f"\r\x1b[K{line}")
    sys.stderr.flush()

"""The one exception a user can cause: a line that says what is wrong, where, and what to do."""

from __future__ import annotations

import sys
from collections.abc import Iterable


class UserError(Exception):
    """Something the user named cannot be used; `str()` of it is the line shown, exit status 2.

    >>> print(UserError("no such file", path="a.md", line=3))
    a.md:3: no such file
    """

    def __init__(
        self, message: str, path: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return f"{place}: {self.message}" if place else self.message


def complain(problem: object) -> None:
    """Tell the person at the terminal, on a line of its own."""
    print(f"numcheck: {problem}", file=sys.stderr)


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """What to add to a complaint about an unknown word; "" where none is near.

    >>> did_you_mean("jsn", ["text", "json"]), did_you_mean("sarif", ["text"])
    ("; did you mean 'json'?", '')
    """
    from difflib import get_close_matches  # wanted only where something is wrong

    close = get_close_matches(word.lower(), list(words), n=1)
    return f"; did you mean '{close[0]}'?" if close else ""

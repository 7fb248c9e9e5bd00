"""What the reader of a report wants to see; the command line decides it."""

from __future__ import annotations

from numcheck.records import record


@record
class Options:
    """`color` is decided already (`--color`, `NO_COLOR`, terminal or not); `width` is in columns of the terminal."""

    color: bool = False
    explain: bool = False
    width: int = 100

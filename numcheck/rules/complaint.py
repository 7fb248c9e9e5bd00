"""What is wrong with a rule file: where, the line itself, what was expected, and the nearest right word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from numcheck.errors import UserError, did_you_mean
from numcheck.records import record

LISTED = 12  # so many allowed words are named in full


@record
class Complaint:
    """One thing wrong. Line and column are counted from 1; `width` characters are underlined."""

    path: str
    line: int
    column: int
    message: str
    source: str = ""  # the line itself
    width: int = 1

    def __str__(self) -> str:
        head = f"{self.path}:{self.line}:{self.column}: {self.message}"
        if not self.source.strip():
            return head
        margin = " " * len(str(self.line))
        mark = " " * (self.column - 1) + "^" * max(1, min(self.width, len(self.source) - self.column + 1))
        return f"{head}\n  {self.line} | {self.source}\n  {margin} | {mark}"


class RuleErrors(UserError):  # noqa: N818 - it carries many
    """Everything that is wrong with the rules of a run, all at once."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(sorted(complaints, key=lambda item: (item.path, item.line, item.column)))
        super().__init__("\n".join(map(str, self.complaints)))


def nearest(word: str, allowed: Sequence[str]) -> str:
    """The end of a complaint: the right word that was probably meant, or all there are.

    >>> nearest("sum", ["sums", "part-whole"])
    "; did you mean 'sums'?"
    >>> nearest("weight", ["sums", "part-whole"])
    '; expected one of part-whole, sums'
    """
    near = did_you_mean(word, allowed)
    if near:
        return near
    return f"; expected one of {', '.join(sorted(allowed))}" if len(allowed) <= LISTED else ""

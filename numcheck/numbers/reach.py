"""The stretch of text that numbers are read from."""

from __future__ import annotations

import re
from typing import NamedTuple

from numcheck.numbers.vocabulary import Vocabulary

_WORD = re.compile(r"([A-Za-z]+)")


class Reach(NamedTuple):
    """A text, how far back (`floor`) and ahead (`ceiling`) it may be read, and the vocabulary to read it by.

    Behind the floor lies the number before, past the ceiling the next date.
    """

    text: str
    floor: int
    ceiling: int
    words: Vocabulary

    def behind(self, floor: int) -> Reach:
        """The rest of it behind a number that has been read."""
        return Reach(self.text, floor, self.ceiling, self.words)

    def word_at(self, start: int) -> re.Match[str] | None:
        """The word at `start` as group 1, if a number may begin with it."""
        found = _WORD.match(self.text, start, self.ceiling)
        return found if found and found[1] in self.words.begins else None

    def word_before(self, start: int) -> tuple[str, int]:
        """The word one blank before `start`, with its punctuation, and where it begins; "" at a line's start."""
        text, floor, end = self.text, self.floor, start - 1
        if end < floor or text[end] not in " \u00a0":
            return "", start
        begin = max(text.rfind(" ", floor, end) + 1, text.rfind("\n", floor, end) + 1, floor)
        return text[begin:end], begin

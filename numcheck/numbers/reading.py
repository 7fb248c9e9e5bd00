"""What every reader of dates gets: the text, with the words right before and behind a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from numcheck.numbers.date_patterns import Patterns, S
from numcheck.numbers.mention import Mention

NONE: tuple[Mention, ...] = ()
REACH = 24
# Between a word that narrows a time and the time: "mid-May", "end of the year".
GAP = re.compile(rf"(?:-|{S}(?:(?:of|in){S})?(?:the{S})?)")
FIRST_WORD = re.compile(rf"{S}?([\w'’%-]{{1,30}})")
PART_OF_DAY = re.compile(rf"{S}(?:morning|lunchtime|afternoon|evening|night)\b")
WHICH = {"last": -1, "this": 0, "next": 1}


@dataclass(slots=True)
class Text:
    """What every reader needs."""

    prose: str
    patterns: Patterns
    anchor: date | None
    end: int = -2  # where the mention before ended

    def word_before(self, start: int) -> str:
        """The word right before a place, in lower case; "" where punctuation or nothing stands there."""
        tail = self.prose[max(0, start - REACH) : start].split()
        if not tail or not (self.prose[start - 1].isspace() or self.prose[start - 1] == "-"):
            return ""
        return tail[-1].lower().lstrip("\"'“‘(").rstrip("-")

    def word_behind(self, end: int) -> str:
        """The word right behind a place, as written; "" where punctuation stands there."""
        found = FIRST_WORD.match(self.prose, end)
        return found[1] if found else ""

"""The noun of this room: a sentence that holds at least one quantity, cut into words once."""

from __future__ import annotations

from numcheck.records import record


@record
class Sentence:
    """Words are parallel tuples: `words[i]` stands at `starts[i]` to `ends[i]` of the part (not of the sentence).

    `lower` is `words` in lower case with straight apostrophes. Punctuation marks are words of their own.
    `quotes` are the spans between quotation marks that touch the sentence.
    """

    part: str
    start: int
    end: int
    paragraph: int  # number of the paragraph in its part, from 0
    index: int  # number of the sentence among all sentences of its part, from 0
    text: str
    words: tuple[str, ...]
    lower: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quotes: tuple[tuple[int, int], ...] = ()

    def is_quoted(self, start: int) -> bool:
        """Whether the character at `start` of the part stands inside quotation marks."""
        return any(low <= start < high for low, high in self.quotes)

"""Where the characters of a text that was taken out of a file stand in that file.

A text out of HTML has other characters than the file: tags are gone, `&pound;` is one sign, a line break and an indent
are one space. A `Stretch` says of a piece of the text which piece of the file it was; in order they cover the text.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Stretch(NamedTuple):
    """The text from `at` on stands in the file from `start` to `end`.

    As long as the next stretch is away, the two run along character by character; where the file has more or fewer
    characters (an entity, blanks that became one), the whole piece of the file stands for each character.
    """

    at: int
    start: int
    end: int


class Places(tuple[Stretch, ...]):
    """The stretches of one text, in order, the first at 0; the last is empty and stands where the text ends."""

    __slots__ = ()

    def start(self, at: int) -> int:
        """Where character `at` of the text begins in the file.

        Of `<p>ab&pound;12</p>`, where the text is `ab£12`:

        >>> places = Places([Stretch(0, 3, 5), Stretch(2, 5, 12), Stretch(3, 12, 14), Stretch(5, 14, 14)])
        >>> [places.start(at) for at in range(5)], [places.end(at) for at in (2, 3, 5)]
        ([3, 4, 5, 12, 13], [5, 12, 14])
        """
        stretch = self[max(0, bisect_right(self, at, key=_at) - 1)]
        return self._within(stretch, at, stretch.start)

    def end(self, at: int) -> int:
        """Where a piece of the text that ends before character `at` ends in the file."""
        if at <= 0:
            return self[0].start
        stretch = self[max(0, bisect_right(self, at - 1, key=_at) - 1)]
        return self._within(stretch, at, stretch.end)

    def _within(self, stretch: Stretch, at: int, otherwise: int) -> int:
        number = bisect_right(self, stretch.at, key=_at)
        length = self[number].at - stretch.at if number < len(self) else 0
        if length == stretch.end - stretch.start:
            return min(stretch.start + at - stretch.at, stretch.end)
        return otherwise


def _at(stretch: Stretch) -> int:
    return stretch.at

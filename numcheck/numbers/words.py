"""Numbers in words: "two hundred and forty-one", "two and a half million", "two-thirds", "twenty-first"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from numcheck.numbers.atom import ONE, Atom, Reading, around, whole, written
from numcheck.numbers.reach import Reach
from numcheck.numbers.vocabulary import Vocabulary

_OF_SCALE = re.compile(r" of a (million|billion|trillion)(?![a-z])")
_MILLION = 1_000_000
_DOZEN = 12


@dataclass(slots=True)
class _Sum:
    """What the words so far add up to: `total` up to the scale `last`, and `current` since."""

    words: Vocabulary
    current: int = 0
    total: int = 0
    last: int = 0
    scale: str = ""

    def takes(self, word: str, *, joined: bool) -> bool:
        """Add the next word where it goes on with the number; `joined` to it by "and"."""
        if word in self.words.units or word in self.words.tens:
            return self._adds(word, joined=joined)
        if word == "hundred":
            if not 0 < self.current < 100:
                return False
            self.current *= 100
            return True
        factor = int(self.words.scales.get(word, 0))
        if not factor or not self.current or (self.last and factor >= self.last):
            return False
        self.total += self.current * factor
        self.current, self.last, self.scale = 0, factor, word
        return True

    def _adds(self, word: str, *, joined: bool) -> bool:
        if self.current == 0:
            fits = not (joined and self.last >= _MILLION)  # "a million and two others"
        elif word in self.words.tens:
            fits = self.current % 100 == 0
        else:
            room = self.current % 100
            fits = room == 0 or (room >= 20 and room % 10 == 0 and self.words.units[word] < 10)
        if fits:
            self.current += self.words.units.get(word) or self.words.tens[word]
        return fits

    @property
    def value(self) -> int:
        return self.total + self.current

    def reading(self) -> Reading:
        """Dozens are round, scales from a million on are rounded like "2 million", all else is a whole number."""
        if self.current or not self.last:
            return whole(Decimal(self.value), self.words)
        if self.last == _DOZEN:
            slack = self.total // _DOZEN * self.words.rounding["dozen_slack"]
            return around(Decimal(self.total), Decimal(_DOZEN), slack)
        if self.last >= _MILLION and self.total % self.last == 0:
            return written(str(self.total // self.last), 0, Decimal(self.last), self.words)
        return whole(Decimal(self.total), self.words)

    def atom(self, start: int, end: int) -> Atom:
        return Atom(start, end, self.reading(), scale=self.scale, factor=Decimal(self.last or 1), spelled=True)


def read_words(reach: Reach, start: int, word: str, current: int = 0) -> Atom:
    """The number in words whose first word, in lower case, stands at `start`.

    `current` is 1 where that word is a scale behind "a". One word after the other is taken as long as they make one
    number, so that the time is linear in what is taken.
    """
    so_far = _Sum(reach.words, current)
    end = taken = start + len(word)
    joined = False
    while so_far.takes(word, joined=joined):
        taken = end
        match = reach.words.more.match(reach.text, end, reach.ceiling)
        if match is None:
            return so_far.atom(start, taken)
        joined, article, previous = match[1] is not None, match[2], word
        word, end = match[3].lower(), match.end()
        if article:
            return _with_part(reach, so_far, start, match) or so_far.atom(start, taken)
        if joined and previous not in reach.words.scales:
            return so_far.atom(start, taken)
    ending = None if joined else _ending(reach, so_far, (start, taken, end), word)
    return ending or so_far.atom(start, taken)


def _with_part(reach: Reach, so_far: _Sum, start: int, match: re.Match[str]) -> Atom | None:
    """Read "two and a half", "two and a half million"; `match` is of "and a half"."""
    words, name = reach.words, match[3].lower()
    if name not in words.fractions or so_far.total:
        return None
    part = ONE / words.fractions[name]
    behind = words.scale.match(reach.text, match.end(), reach.ceiling)
    scale = (behind[1] or behind[2]).lower() if behind else ""
    factor = words.scales[scale] if scale else ONE
    value = (so_far.current + part) * factor
    slack = value * words.rounding["article_share"] if scale else value - value
    end = behind.end() if behind else match.end()
    return Atom(start, end, around(value, part * factor, slack), scale=scale, factor=factor, spelled=True)


def of_scale(reach: Reach, start: int, end: int, share: Decimal) -> Atom:
    """A fraction; or that part of a scale behind it: "a quarter of a million" is 250,000."""
    match, rounding = _OF_SCALE.match(reach.text, end, reach.ceiling), reach.words.rounding
    if match is None:
        return Atom(start, end, around(share, share / 10, share * rounding["fraction_share"]), spelled=True)
    factor = reach.words.scales[match[1]]
    value = share * factor
    reading = around(value, value, value * rounding["article_share"])
    return Atom(start, match.end(), reading, scale=match[1], factor=factor, spelled=True)


def _ending(reach: Reach, so_far: _Sum, span: tuple[int, int, int], word: str) -> Atom | None:
    """The number with an ordinal or a fraction behind it: "twenty-first", "two-thirds"; of "three third parties" none.

    `span` is where the number begins, where it ends, and where `word` behind it ends.
    """
    start, taken, end = span
    value = so_far.value
    below = reach.words.fractions.get(word, 0)
    if below and value < min(below, 20) and word.endswith("s") == (value > 1):
        # "two quarters" are of the year, "one third party" is a person
        tied = reach.text[taken] == "-" or reach.text.startswith(" of ", end)
        if tied or (value > 1 and below != 4) or (value == 1 and below == 2):
            return of_scale(reach, start, end, Decimal(value) / below)
        return None
    nth = reach.words.ordinals.get(word, 0)
    if (value % 10 == 0 and value >= 20 and 0 < nth < 10) or (value % 100 == 0 and value and 0 < nth < 100):
        return Atom(start, end, whole(Decimal(value + nth), reach.words), spelled=True, form="ordinal")
    return None

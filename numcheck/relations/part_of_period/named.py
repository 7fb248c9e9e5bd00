"""Times that have a name: seasons, holidays, "its first month", "the first half of the month", "by the end of June"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from numcheck.relations.part_of_period.stretch import UNDATED, Window
from numcheck.relations.reading import Line

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}  # first and last month
OVER = frozenset({"over", "during", "in", "throughout", "through", "all", "of", "this", "last", "whole", "entire"})
OWN = frozenset({"its", "their", "his", "her"})
FIRST = frozenset({"first", "opening"})
FIRSTS = {"day": 1, "night": 1, "weekend": 2, "week": 7, "fortnight": 14, "month": 30, "year": 365, "season": 300}
PARTS = {"half": 0, "day": 1, "weekend": 2, "week": 7, "fortnight": 14, "days": 9, "month": 30, "quarter": 0}
WHOLES = {"week": 7, "month": 30, "quarter": 91, "season": 300, "year": 365, "tournament": 14}
RANKS = frozenset({"first", "second", "third", "last", "opening", "final"})
PAUSES = frozenset({"half-time", "halftime"})
MATCHES = frozenset({"match", "game"})
BY = frozenset({"the", "end", "of", "middle", "start", "beginning", "early", "late", "mid", "close"})
TIME = 8  # words from "by the time" to its date
CHRISTMAS = frozenset({"day", "eve", "week", "weekend"})


def named(line: Line, published: date | None) -> Iterator[Window]:
    """Every such time of a sentence."""
    words = line.sentence.lower
    for at, word in enumerate(words):
        if word in SEASONS:
            yield from _season(words, at, published)
        elif word == "christmas" and words[at + 1 : at + 2] and words[at + 1] in CHRISTMAS:
            last = published or date(UNDATED, 12, 31)
            year = last.year - (last < date(last.year, 12, 26))
            yield Window(date(year, 12, 24), date(year, 12, 26), at, f"Christmas {words[at + 1]}")
        elif word in FIRSTS and at > 1 and words[at - 1] in FIRST and words[at - 2] in OWN and _ends(words, at):
            if words[max(0, at - 3)] == "since":
                continue
            length = FIRSTS[word]
            yield Window(None, None, at, f"the first {word}", is_open=length > 1, days=length, inner=length == 1)
        elif word in WHOLES and at > 3 and words[at - 2 : at] == ("of", "the") and words[at - 3] in PARTS:
            if words[at - 4] in RANKS or words[max(0, at - 5)] in RANKS:
                days = PARTS[words[at - 3]] or WHOLES[word] // 2
                yield Window(None, None, at, f"part of the {word}", days=days, inner=True)
        elif word in PAUSES and at and words[at - 1] in ("by", "at", "before"):
            yield Window(None, None, at, "half-time", inner=True)
        elif word in MATCHES and at > 1 and words[at - 1] in ("whole", "entire", "full"):
            yield Window(None, None, at, f"the whole {word}", days=1)


def _ends(words: Sequence[str], at: int) -> bool:
    return words[at + 1 : at + 2] != ("of",)


def _season(words: Sequence[str], at: int, published: date | None) -> Iterator[Window]:
    """As in "over the winter", "this summer": the last that has begun."""
    before, behind = words[max(0, at - 3) : at], words[at + 1 : at + 2]
    opens = at == 1 and words[0] == "the"  # "The spring brought 84 mm"
    if opens:
        behind = ()
    if (OVER.isdisjoint(before) and not opens) or (behind and behind[0].isalpha() and behind[0] not in AFTER):
        return
    first, last = SEASONS[words[at]]
    until = published or date(UNDATED, 11, 30)
    year = until.year - (until < date(until.year, first, 1))
    end = year + (last < first)
    yield Window(date(year, first, 1), min(until, date(end, last, monthrange(end, last)[1])), at, f"the {words[at]}")


AFTER = frozenset({"as", "and", "but", "the", "it", "they", "of", "there", "when", "which", "to", "than", "by", "in"})


def by_then(words: Sequence[str], at: int) -> bool:
    """Whether a date ends what was counted up to it: "by the end of June", "by the time she left in 2022"."""
    if any(words[i : i + 3] == ("by", "the", "time") for i in range(max(0, at - TIME), at)):
        return True
    start = at - 1
    while start >= 0 and words[start] in BY:
        start -= 1
    return start >= 0 and words[start] == "by"

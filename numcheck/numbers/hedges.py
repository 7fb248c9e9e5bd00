"""The hedge at a number and the interval it makes: "more than 2,000", "40 or so", "nearly a third"."""

from __future__ import annotations

from functools import lru_cache

from numcheck.numbers.atom import HALF, ONE, Reading, opposite
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Modifier
from numcheck.numbers.reach import Reach
from numcheck.numbers.vocabulary import Vocabulary

LONGEST = 28  # letters of the longest hedge
_ADDED = ("add", "adds", "added", "adding")  # "adds up to 40" is a sum, no hedge


def before(reach: Reach, start: int, word: str) -> tuple[int, Modifier] | None:
    """Where the hedge that ends right before `start` begins, and what it is.

    `word` is the last word before, in lower case.

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> before(Reach("no more than 12", 0, 15, vocabulary(load())), 13, "than")
    (0, 'at_most')
    """
    phrases = reach.words.hedges_before.get(word)
    if phrases is None:
        return None
    text, floor, end = reach.text, reach.floor, start
    while end > floor and text[end - 1] in " \n\u00a0":
        end -= 1
    behind = text[max(floor, end - LONGEST) : end].lower()
    for phrase, modifier in phrases:
        begin = end - len(phrase)
        if phrase == "up to" and text[max(floor, begin - 8) : begin].rstrip().endswith(_ADDED):
            return None
        if behind.endswith(phrase) and (begin == floor or not text[begin - 1].isalnum()):
            return begin, modifier
    return None


def after(reach: Reach, end: int) -> tuple[int, Modifier] | None:
    """Where the hedge that begins right at `end` ends, and what it is ("100-plus", "40 or so")."""
    match = reach.words.hedge_behind.match(reach.text, end, reach.ceiling)
    return None if match is None else (match.end(), reach.words.hedges_behind[match[1].strip()])


@lru_cache(maxsize=16384)
def hedged(reading: Reading, modifier: Modifier, words: Vocabulary) -> Interval:
    """What a reading admits under a modifier.

    >>> from decimal import Decimal; from numcheck.numbers.atom import whole
    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> hedged(whole(Decimal(50), vocabulary(load())), "about", vocabulary(load()))
    Interval(low=Decimal('45.0'), high=Decimal('55.0'))
    """
    if modifier == "exact":
        return reading.interval
    value, bounds = reading.value, words.bounds[modifier]
    if value < 0:
        return -hedged(opposite(reading), _MIRROR.get(modifier, modifier), words)
    low = None if bounds.low is None else value * bounds.low
    high = None if bounds.high is None else value * bounds.high
    if modifier == "about" and low is not None and high is not None:
        return Interval(min(low, value - reading.step * HALF), max(high, value + reading.step * HALF))
    if modifier == "more_than" and high is not None:
        high = max(high, value + ONE.scaleb(value.adjusted()))
    return Interval(low, high)


# Below nought a bound from below is one from above of the size.
_MIRROR: dict[Modifier, Modifier] = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
}

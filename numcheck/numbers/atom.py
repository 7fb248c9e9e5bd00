"""One number as its characters say it, before hedges and ranges: the step between the patterns and `Number`."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from numcheck.numbers.interval import Interval
from numcheck.numbers.vocabulary import Vocabulary

ONE = Decimal(1)
HALF = Decimal("0.5")


class Reading(NamedTuple):
    """A value, the weight of its last digit that carries information, and what it admits by rounding."""

    value: Decimal
    step: Decimal
    interval: Interval


class Atom(NamedTuple):
    """A reading with its place and spelling."""

    start: int
    end: int
    reading: Reading
    prefix: str = ""
    scale: str = ""
    factor: Decimal = ONE
    spelled: bool = False
    bare: str = ""  # the digits, where they stand alone: no sign, grouping, decimals or scale
    form: str = "cardinal"


def around(value: Decimal, step: Decimal, slack: Decimal) -> Reading:
    """The reading of a value that may be off by `slack` either way."""
    return Reading(value, step, Interval(value - slack, value + slack))


@lru_cache(maxsize=16384)
def written(digits: str, decimals: int, factor: Decimal, vocabulary: Vocabulary) -> Reading:
    """The reading of digits (grouping taken out) with so many decimals, times a scale.

    With a scale or decimals, half of the last digit written either way ("2.3 million", "480m", "7.5"). Without, whole
    numbers are exact but for a little where they end in zeros.
    """
    value = Decimal(digits) * factor
    if decimals or factor >= 1000:
        step = factor.scaleb(-decimals)
        return around(value, step, step * HALF)
    return whole(value, vocabulary)


@lru_cache(maxsize=16384)
def whole(value: Decimal, vocabulary: Vocabulary) -> Reading:
    """The reading of a whole number without a scale: 847 is 847, 12,800 may be rounded, 1,840 is not.

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> whole(Decimal(12800), vocabulary(load())).interval
    Interval(low=Decimal('12750'), high=Decimal('12850'))
    """
    rounding = vocabulary.rounding
    if abs(value) < rounding["least_value"]:
        return Reading(value, ONE, Interval(value, value))
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    step = ONE.scaleb(zeros)
    if zeros < rounding["least_zeros"]:
        return Reading(value, step, Interval(value, value))
    return around(value, step, min(step * HALF, abs(value) * rounding["share"]))


def opposite(reading: Reading) -> Reading:
    """The same with the sign turned."""
    return Reading(-reading.value, reading.step, -reading.interval)

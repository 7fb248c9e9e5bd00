"""From atoms to `Number`: the hedge is taken in and the interval made."""

from __future__ import annotations

from typing import NamedTuple

from numcheck.numbers import hedges
from numcheck.numbers.atom import ONE, Atom, around
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Form, Modifier, Number, Stated
from numcheck.numbers.pairs import Pair
from numcheck.numbers.reach import Reach

_SIGNS = "~≈<>≥≤±"
_BEHIND = " -+"


class _Hedge(NamedTuple):
    modifier: Modifier
    start: int | None  # of the hedge before
    end: int | None  # of the one behind


def _hedge(reach: Reach, start: int, end: int, last: str) -> _Hedge:
    """The hedge at the number from `start` to `end`."""
    if start > reach.floor and reach.text[start - 1] in _SIGNS:
        last = reach.text[start - 1]
    ahead = hedges.before(reach, start, last)
    behind = hedges.after(reach, end) if reach.text[end : end + 1] in _BEHIND else None
    modifier: Modifier = ahead[1] if ahead else behind[1] if behind else "exact"
    return _Hedge(modifier, ahead[0] if ahead else None, behind[0] if behind else None)


def alone(reach: Reach, atom: Atom, last: str) -> Number:
    """The mention of one number; `last` is the word before it in lower case."""
    start, end, reading = atom.start, atom.end, atom.reading
    value, interval = reading.value, reading.interval
    if atom.form == "ordinal":
        nth = Stated(nth=int(value))
        return Number(start, end, "ordinal", value, None, interval, ONE, spelled=atom.spelled, stated=nth)
    modifier, begin, stop = _hedge(reach, start, end, last)
    if atom.form == "approximate":
        interval = _approximate(interval, modifier)
        step = reading.step
        return Number(start, end, "approximate", None, None, interval, step, modifier, begin, stop, spelled=True)
    if modifier != "exact":
        interval = hedges.hedged(reading, modifier, reach.words)
    form: Form = "multiple" if atom.form == "multiple" else "cardinal"
    signs = (atom.prefix, atom.scale, atom.spelled)
    return Number(start, end, form, value, None, interval, reading.step, modifier, begin, stop, *signs)


def _approximate(interval: Interval, modifier: Modifier) -> Interval:
    """Open an end: "more than dozens" has no upper end, "up to hundreds" no lower one."""
    if modifier in ("at_least", "more_than"):
        return Interval(interval.low, None)
    return Interval(None, interval.high) if modifier in ("at_most", "less_than") else interval


def paired(reach: Reach, both: Pair, last: str) -> Number:
    """The mention of two numbers that belong together."""
    first, second = both.first, both.second
    start, end, spelled = first.start, second.end, first.spelled and second.spelled
    values = (first.reading.value, second.reading.value)
    if both.form == "score":
        return Number(start, end, "score", None, values, Interval(min(values), max(values)), ONE, spelled=spelled)
    modifier, begin, stop = _hedge(reach, start, end, last)
    if both.form == "ratio":
        value = values[0] / values[1]
        reading = around(value, value / 10, value * reach.words.rounding["fraction_share"])
        interval = hedges.hedged(reading, modifier, reach.words)
        step = reading.step
        return Number(start, end, "ratio", value, None, interval, step, modifier, begin, stop, spelled=spelled)
    interval = _hedged_range(reach, _hull(first.reading.interval, second.reading.interval), modifier)
    step = min(first.reading.step, second.reading.step)
    signs = (first.prefix or second.prefix, first.scale or second.scale, spelled)
    return Number(start, end, "range", None, values, interval, step, modifier, begin, stop, *signs)


def _hull(one: Interval, other: Interval) -> Interval:
    low = None if one.low is None or other.low is None else min(one.low, other.low)
    high = None if one.high is None or other.high is None else max(one.high, other.high)
    return Interval(low, high)


def _hedged_range(reach: Reach, hull: Interval, modifier: Modifier) -> Interval:
    """A hedge opens or widens the range as a whole: "about 10 to 15", "up to 10 or 12"."""
    if modifier == "exact":
        return hull
    bounds = reach.words.bounds[modifier]
    if modifier == "about":
        return hull.widened((bounds.high or ONE) - ONE)
    low = None if bounds.low is None or hull.low is None else hull.low - abs(hull.low) * (ONE - bounds.low)
    high = None if bounds.high is None or modifier == "more_than" else hull.high
    return Interval(low, high)

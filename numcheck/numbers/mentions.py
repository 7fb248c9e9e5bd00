"""From atoms to `Number`: the hedge is taken in and the interval made."""

from __future__ import annotations

from decimal import Decimal

from numcheck.numbers import hedges
from numcheck.numbers.atom import ONE, Atom, Reading
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Modifier, Number, Stated
from numcheck.numbers.pairs import Pair
from numcheck.numbers.vocabulary import Vocabulary

_SIGNS = "~≈<>≥≤±"
_BEHIND = " -+"


def _hedge(
    text: str, start: int, end: int, last: str, floor: int, ceiling: int, words: Vocabulary
) -> tuple[Modifier, int | None, int | None]:
    """Modifier of the number from `start` to `end`, where the hedge before begins and where one behind ends."""
    if start > floor and text[start - 1] in _SIGNS:
        last = text[start - 1]
    ahead = hedges.before(text, start, floor, last, words)
    behind = hedges.after(text, end, ceiling, words) if text[end : end + 1] in _BEHIND else None
    modifier: Modifier = ahead[1] if ahead else behind[1] if behind else "exact"
    return modifier, ahead[0] if ahead else None, behind[0] if behind else None


def alone(text: str, atom: Atom, last: str, floor: int, ceiling: int, words: Vocabulary) -> Number:
    """The mention of one number; `last` is the word before it in lower case."""
    start, end, reading = atom.start, atom.end, atom.reading
    if atom.form == "ordinal":
        nth = Stated(nth=int(reading.value))
        return Number(
            start, end, "ordinal", reading.value, None, reading.interval, ONE, spelled=atom.spelled, stated=nth
        )
    modifier, begin, stop = _hedge(text, start, end, last, floor, ceiling, words)
    if atom.form == "approximate":
        interval = _approximate(reading.interval, modifier)
        return Number(
            start,
            end,
            "approximate",
            None,
            None,
            interval,
            reading.step,
            modifier,
            begin,
            stop,
            "",
            atom.scale,
            spelled=True,
        )
    interval = reading.interval if modifier == "exact" else hedges.hedged(reading, modifier, words)
    form = "multiple" if atom.form == "multiple" else "cardinal"
    return Number(
        start,
        end,
        form,  # type: ignore[arg-type]  # one of two literals
        reading.value,
        None,
        interval,
        reading.step,
        modifier,
        begin,
        stop,
        atom.prefix,
        atom.scale,
        atom.spelled,
    )


def _approximate(interval: Interval, modifier: Modifier) -> Interval:
    if modifier in ("at_least", "more_than"):
        return Interval(interval.low, None)
    return Interval(None, interval.high) if modifier in ("at_most", "less_than") else interval


def paired(text: str, both: Pair, last: str, floor: int, ceiling: int, words: Vocabulary) -> Number:
    """The mention of two numbers that belong together."""
    first, second = both.first, both.second
    start, end = first.start, second.end
    low, high = first.reading.interval, second.reading.interval
    ends = (first.reading.value, second.reading.value)
    prefix, scale = first.prefix or second.prefix, first.scale or second.scale
    spelled = first.spelled and second.spelled
    if both.form == "score":
        hull = Interval(min(ends), max(ends))
        return Number(start, end, "score", None, ends, hull, ONE, spelled=spelled)
    modifier, begin, stop = _hedge(text, start, end, last, floor, ceiling, words)
    if both.form == "ratio":
        value = ends[0] / ends[1]
        interval = hedges.hedged(Reading(value, value, Interval(value, value)), modifier, words)
        return Number(start, end, "ratio", value, None, interval, value, modifier, begin, stop, spelled=spelled)
    hull = Interval(_least(low.low, high.low), _most(low.high, high.high))
    step = min(first.reading.step, second.reading.step)
    interval = _range_interval(hull, modifier, words)
    return Number(start, end, "range", None, ends, interval, step, modifier, begin, stop, prefix, scale, spelled)


def _least(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else min(one, other)


def _most(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else max(one, other)


def _range_interval(hull: Interval, modifier: Modifier, words: Vocabulary) -> Interval:
    """A hedge opens or widens the range as a whole: "about 10 to 15", "up to 10 or 12"."""
    if modifier == "exact":
        return hull
    bounds = words.bounds[modifier]
    if modifier == "about":
        share = (bounds.high or ONE) - ONE
        return hull.widened(share)
    low = None if bounds.low is None or hull.low is None else hull.low - abs(hull.low) * (ONE - bounds.low)
    high = None if bounds.high is None or hull.high is None or modifier == "more_than" else hull.high
    return Interval(low, high)

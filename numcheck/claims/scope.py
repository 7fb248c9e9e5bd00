"""When and where: the dates and places that a claim's clause names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from numcheck.claims.context import Context
from numcheck.numbers.number import Period
from numcheck.numbers.periods import bounded
from numcheck.units import Quantity

_TIMES = frozenset({"date", "clock", "ordinal"})
_LENGTHS = {"week": 7, "fortnight": 14, "quarter": 91, "year": 365}  # days of "the week to 3 November"
FARTHEST_SINCE = 8  # words from "since" to the date that its clause names


def time_of(
    context: Context, at: int, quantities: tuple[Quantity, ...], anchor: date | datetime | None
) -> Period | None:
    """The period of the date mention nearest to quantity `at` of its sentence, with "since", "by", "until" taken in."""
    best: tuple[int, Period] | None = None
    for other, quantity in enumerate(quantities):
        period = quantity.number.period
        if quantity.kind != "date" or period is None:
            continue
        if other > at and _is_of_another(context, at, other, quantities):
            continue
        away = _distance(context, at, other)
        if best is None or away < best[0]:
            best = (away, _bounded(context, other, period, anchor))
    return best[1] if best else None


def _is_of_another(context: Context, at: int, other: int, quantities: tuple[Quantity, ...]) -> bool:
    """Whether a date is that of a figure between: "538 came, a far cry from the 6,200 who saw it in 2011"."""
    for between in range(at + 1, other):
        if quantities[between].kind in _TIMES:
            continue
        apart = range(context.spans[at][1], context.spans[between][0])
        return any(context.has(i, "clause_breaks") or context.sentence.lower[i] == "," for i in apart)
    return False


def _distance(context: Context, at: int, other: int) -> int:
    """Words between two quantities; a clause break counts as eight, since a date belongs to its own clause."""
    low, high = sorted((at, other))
    between = range(context.spans[low][1], context.spans[high][0])
    breaks = sum(context.has(i, "clause_breaks") for i in between)
    return len(between) + 8 * breaks + (other < at)


def _bounded(context: Context, other: int, period: Period, anchor: date | datetime | None) -> Period:
    """The period with the word before its date taken in; "since the war began in May" says since, too."""
    first = context.spans[other][0]
    lower, tags = context.sentence.lower, context.tags
    for at in range(first - 1, max(-1, first - FARTHEST_SINCE), -1):
        if lower[at] == "since":
            return bounded("since", period, anchor) or period
        if tags[at] in ".M":
            break
    before = lower[first - 1] if first else ""
    length = _LENGTHS.get(lower[first - 2]) if first > 1 and before in ("to", "ending", "ended") else None
    if length is not None and period.high is not None:
        return replace(period, low=period.high - timedelta(days=length - 1))
    return period if before == "from" else bounded(before, period, anchor) or period


def places(context: Context) -> tuple[tuple[int, int, bool], ...]:
    """Words `first` to `behind` of each name that a preposition of place leads in, and whether it surely is a place."""
    found = []
    words, lower, tags = context.sentence.words, context.sentence.lower, context.tags
    size = len(words)
    leading = context.known.sets["place_before"]
    behind = 0
    for at in [at for at, low in enumerate(lower[:-1]) if low in leading]:
        if at < behind:
            continue
        first = at + 1
        while first < size and (tags[first] == "D" or context.has(first, "compass")):
            first += 1
        behind = first
        while (
            behind < size
            and words[behind][0].isupper()
            and lower[behind] not in context.known.calendar
            and tags[behind] not in "M."
        ):
            behind += 1
        if behind > first:
            found.append((first, behind, context.has(at, "place_sure")))
    return tuple(found)


def place_of(context: Context, at: int, found: tuple[tuple[int, int, bool], ...]) -> str | None:
    """The place nearest to quantity `at`, as written."""
    if not found:
        return None
    first = context.spans[at][0]
    best = min(found, key=lambda span: (not span[2], abs(span[0] - first) + (4 if span[0] < first else 0)))
    if not best[2]:
        return None
    return " ".join(context.sentence.words[best[0] : best[1]]).removesuffix("'s")

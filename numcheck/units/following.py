"""The unit behind a figure: "7 metric tons", "three more days", "a five-day", "half a mile", "150 strikes a day"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from numcheck.numbers.number import Number
from numcheck.units.homes import at_home
from numcheck.units.lookup import Lookup, Unit
from numcheck.units.per import count_per, with_denominator
from numcheck.units.pounds import is_weight
from numcheck.units.quantity import Quantity
from numcheck.units.signs import read_sign

# A gap (spaces, a hyphen, one line break), then up to five words; a full stop belongs to a word only inside a phrase.
WORD = r"[^\W\d_]+(?:\.(?=[^\W\d_]|[ -](?:[a-z]|[CF]\b))[^\W\d_]*)*"
WORDS = re.compile(rf"([ \u00a0\u202f]{{1,2}}|[-‑‐]|[ ]?\n|(?=[^\W\d_]{{2}}))({WORD})" + rf"(?:[\s-]({WORD}))?" * 4)
LAST_WORD = 6
GAPS = re.compile(r"[\s-]")
HYPHENS = frozenset("-‑‐")
TITLED = frozenset(("time", "length", "area", "mass"))  # dimensions whose units are also in names: "20 Mile Road"
NOTHING = frozenset(",.;:!?)]")
OLD = re.compile(r"\.?[\s-]olds?\b|[\s-]of[\s-]age\b", re.IGNORECASE)


AND_A_PART = re.compile(r" and (?:a half|a quarter|three quarters)\b")
ONE_AND_A_PART = (Decimal("1.5"), Decimal("1.25"), Decimal("1.75"))


def read_following(prose: str, number: Number, lookup: Lookup) -> Quantity | None:
    """The quantity whose unit stands behind the figure, None where no known unit does.

    >>> from numcheck.numbers import scan
    >>> from numcheck.units.lookup import compiled
    >>> from numcheck.words.lexicon import load
    >>> prose = "a 230-kilometre line"
    >>> read_following(prose, scan(prose, load(), None)[0], compiled(load())).unit
    'kilometer'
    """
    end = number.end
    if prose[end : end + 1] in NOTHING:
        return None
    found = read_sign(prose, number, lookup) or phrase_after(prose, number, lookup)
    if found is None and number.hedge_end is not None and number.hedge_end > end:
        found = phrase_after(prose, replace(number, end=number.hedge_end), lookup)  # "20-plus years", "10 or so miles"
    if found is not None:
        return finished(prose, number, *found, lookup)
    rate = count_per(prose, end, lookup, directly=number.form == "multiple")
    return quantity(number, *rate) if rate else None


def finished(prose: str, number: Number, unit: Unit, stop: int, lookup: Lookup) -> Quantity:
    """The quantity, with what the unit is per, or as the age it is."""
    hyphen = prose[number.end : number.end + 1] in HYPHENS
    if number.spelled and number.value in ONE_AND_A_PART and (part := AND_A_PART.match(prose, stop)):
        stop = part.end()  # "a mile and a half"
    if unit.dimension == "time":
        old = OLD.match(prose, stop)
        if old:
            return quantity(number, as_age(unit), old.end(), adjective=hyphen)
    unit, stop = with_denominator(prose, unit, stop, lookup)
    return quantity(number, unit, stop, adjective=hyphen)


def as_age(unit: Unit) -> Unit:
    """A span of time as an age: with a base of its own, so that it never compares with a duration."""
    return replace(unit, kind="age", base="age")


def quantity(number: Number, unit: Unit, end: int, *, adjective: bool = False) -> Quantity:
    """`number` with `unit`, up to `end`."""
    return Quantity(
        number,
        number.start,
        end,
        unit.kind,
        unit.name,
        unit.dimension,
        unit.base,
        unit.low,
        unit.high,
        unit.offset,
        adjective=adjective,
    )


def phrase_after(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    """The unit in words behind the figure, and where it ends."""
    match = WORDS.match(prose, number.end)
    index = _first_word(match, number, lookup) if match else None
    found = _phrase(match, index, lookup) if match and index else None
    if found is None:
        return None
    unit, stop, written = found
    if written in ("pound", "pounds") and is_weight(prose, number, stop, lookup):
        return lookup.units["pound"], stop
    if unit.kind == "money":
        unit = at_home(prose, unit, written, stop, lookup)
    return (unit, stop) if _is_meant(unit, number, prose[stop - len(written) : stop], prose[stop : stop + 4]) else None


def _is_meant(unit: Unit, number: Number, written: str, following: str) -> bool:
    """Not the verb of "12 won", nor the name of "the 2000 Millennium Declaration"."""
    if unit.name == "cup" and written == "cup":  # "two cup competitions"
        return following.startswith(" of ") or number.value in (None, 1) or bool(number.value and number.value < 1)
    if unit.large:
        return bool(number.scale) or number.value is None or number.value >= 100
    is_title = unit.dimension in TITLED and written.istitle() and not written.endswith("s") and following != "-Old"
    return not is_title or number.value is None or abs(number.value) <= 1


def _first_word(match: re.Match[str], number: Number, lookup: Lookup) -> int | None:
    """The group at which a unit may begin: past "more"; past "of a" where the figure is a fraction or approximate."""
    first = match[2].lower()
    if first in lookup.longest or first.rstrip(".") in lookup.longest:
        return 2
    if first in lookup.between:
        return 3
    value = number.value
    fraction = value is not None and 0 < abs(value) < 1
    if first in ("a", "an"):
        return 3 if fraction else None
    if first != "of" or not (fraction or value is None or number.scale):
        return None
    return 4 if fraction and match[3] and match[3].lower() in ("a", "an") else 3


def _phrase(match: re.Match[str], index: int, lookup: Lookup) -> tuple[Unit, int, str] | None:
    """The longest known unit phrase that begins with the match's group `index`, where it ends, and its words."""
    first = (match[index] or "").lower()
    size = lookup.longest.get(first) or lookup.longest.get(first.rstrip("."))
    if size is None:
        return None
    start = match.start(index)
    for last in range(min(index + size - 1, LAST_WORD), index - 1, -1):
        stop = match.end(last)
        if stop < 0:
            continue
        written = GAPS.sub(" ", match.string[start:stop].lower())
        unit = lookup.words.get(written) or lookup.words.get(written.rstrip("."))
        if unit is not None:
            return unit, stop - written.endswith(".") * (written not in lookup.words), written
    return None

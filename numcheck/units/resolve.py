"""The verb of this room: give each number the unit it is a number of.

What follows the figure is read by one anchored pattern of a few words; everything else is dictionary look-ups, so that
the cost is a few microseconds for each number and nothing for the text between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from numcheck.numbers.number import Number
from numcheck.units.ages import read_age
from numcheck.units.following import read_following
from numcheck.units.lookup import BARE, COUNT, Lookup, Unit, compiled
from numcheck.units.money import read_prefix
from numcheck.units.neighbours import share_units
from numcheck.units.quantity import Kind, Quantity
from numcheck.words.lexicon import Lexicon

# Forms whose kind is settled by the number itself.
SETTLED: dict[str, tuple[Kind, str]] = {
    "date": ("date", "time"),
    "clock": ("clock", "time"),
    "ordinal": ("ordinal", "dimensionless"),
    "score": ("score", "dimensionless"),
    "ratio": ("ratio", "dimensionless"),
}
WORD_AFTER = re.compile(r"(-?)\s?\(?[\"“'‘]?([^\W\d_][\w’'-]*)")


NAME_BEFORE = re.compile(r"(?:([^\W\d_]+) )?([^\W\d_]{3,}) $")
ENDS = re.compile(r"$|[.,;:)\n]|\s(?:and|or|to|for|in|on|at|by|from)\s")
ARTICLES = frozenset(("the", "a", "an", "against", "per"))


def resolve(prose: str, numbers: Sequence[Number], lexicon: Lexicon) -> tuple[Quantity, ...]:
    """A quantity for each number, in the same order."""
    lookup = compiled(lexicon)
    return share_units(prose, [_quantity(prose, number, lookup) for number in numbers], lookup)


def _quantity(prose: str, number: Number, lookup: Lookup) -> Quantity:
    settled = SETTLED.get(number.form)
    if settled:
        kind, dimension = settled
        return Quantity(number, number.start, number.end, kind, "dimensionless", dimension)
    if number.form == "elapsed":
        return Quantity(number, number.start, number.end, "duration", "second", "time", "s")
    found = read_prefix(prose, number, lookup) if number.prefix else None
    found = found or read_age(prose, number, lookup) or read_following(prose, number, lookup)
    if found is not None:
        return found
    if number.form == "multiple":
        return Quantity(number, number.start, number.end, "ratio", "count", "dimensionless")
    if number.spelled and number.value is not None and 0 < number.value < 1:
        return Quantity(number, number.start, number.end, "ratio", "dimensionless", "dimensionless", "dimensionless")
    return _counted(prose, number, lookup)


def _counted(prose: str, number: Number, lookup: Lookup) -> Quantity:
    """A count where a word follows that may be counted, else a bare number."""
    match = WORD_AFTER.match(prose, number.end)
    counts = match is not None and match[2].lower() not in lookup.function and match[2][:3] != "by-"
    unit: Unit = COUNT if counts else BARE
    hyphen = bool(match and match[1])
    if unit is BARE:
        unit = _named_before(prose, number, lookup) or BARE
    return Quantity(number, number.start, number.end, unit.kind, unit.name, unit.dimension, unit.base, adjective=hyphen)


def _named_before(prose: str, number: Number, lookup: Lookup) -> Unit | None:
    """The currency whose name stands before a bare figure: "US dollars 30", "yuan 5 million"; not "the pound 2"."""
    match = NAME_BEFORE.search(prose, max(0, number.start - 24), number.start)
    if match is None or (match[1] or "").lower() in ARTICLES or number.range or match[2].lower() not in lookup.words:
        return None
    unit = lookup.words.get(f"{match[1]} {match[2]}".lower()) or lookup.words[match[2].lower()]
    if unit.large and not number.scale and (number.value or 0) < 100:
        return None  # "Roma won 17" is no money
    return unit if unit.kind == "money" and unit.base == unit.name and ENDS.match(prose, number.end) else None

"""Money whose sign or code stands before the figure: "$3bn", "RM79 a month", "£20m-a-year"."""

from __future__ import annotations

from numcheck.numbers.number import Number
from numcheck.units.following import finished, phrase_after
from numcheck.units.lookup import Lookup
from numcheck.units.quantity import Quantity

GAPS = str.maketrans("", "", " .\u00a0\u202f\n")


def read_prefix(prose: str, number: Number, lookup: Lookup) -> Quantity | None:
    """The amount of money, None where the prefix is no currency's."""
    unit = lookup.prefixes.get(number.prefix) or lookup.prefixes.get(number.prefix.translate(GAPS))
    if unit is None or _is_console(number):
        return None
    stop = number.end
    if unit.name in ("USD", "GBP") and prose[stop : stop + 1] in (" ", "-"):
        named = phrase_after(prose, number, lookup)  # "$5 million Australian dollars"
        if named is not None and named[0].kind == "money" and named[0].base == named[0].name:
            unit, stop = named
    return finished(prose, number, unit, stop, lookup)


def _is_console(number: Number) -> bool:
    """A mangled pound sign with a small figure is a games console: "PS5"."""
    return number.prefix == "PS" and not number.scale and number.value is not None and number.value < 6

"""The units room: what each number is a number of.

Comes in: the prose of one part and its numbers. Goes out: a `Quantity` for each number, with kind, unit, dimension and
the factors to its base unit, in the order of the text. It looks at the words right behind or before a figure only, in
two tables: the news lexicon (money, percent, the units papers use) and `table.py`, which `make units` makes from
quantulum3 and pint. It never finds a number, never guesses a unit, and leaves what is counted to `claims/`.
"""

from numcheck.units.quantity import Quantity
from numcheck.units.resolve import resolve

__all__ = ["Quantity", "resolve"]

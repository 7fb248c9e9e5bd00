"""The numbers room: text comes in, number mentions go out.

Comes in: the prose of a part, the lexicon, and the day that relative dates count from. Goes out: `Number`, every
number, date or clock time with its value, what it admits (`Interval`), its hedge, scale and currency, sorted and
not overlapping. It never looks for units, never says what is counted, and leaves out what only looks like a number.

Speed: one pattern finds where a number may begin; all else is done there, with patterns anchored to the place. Readings
of digits are cached, for the same small numbers come again and again.
"""

from numcheck.numbers.interval import EVERYTHING, Interval
from numcheck.numbers.number import Form, Modifier, Number, Period, Stated
from numcheck.numbers.scan import scan

__all__ = ["EVERYTHING", "Form", "Interval", "Modifier", "Number", "Period", "Stated", "scan"]

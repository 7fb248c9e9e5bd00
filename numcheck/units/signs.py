"""Units written as signs: "10km", "5 %", "37 °C", "80km/h", "332 lb-ft", 5'10"."""

from __future__ import annotations

import re
from decimal import Decimal

from numcheck.numbers.number import Number
from numcheck.units.lookup import Lookup, Unit
from numcheck.units.per import over

# Letters and the marks of degree, percent, power and torque in one piece, perhaps after a space.
SIGN = re.compile(
    r"([ \u00a0\u202f]?)"
    r"((?:[°º˚] (?=[CFKRcf]\b)|[^\W\d_]|[%％°º˚€£₹₽₪₺¢′″℃℉]|\$(?!\s?\.?\d))"
    r"(?:[^\W\d_]|[²³%]|[23](?!\d)|[/·^](?=[^\W\d_])"
    r"|-(?=(?:ft|lb|lbs|h|m|points?)\b)|(?<=[%bt]) (?=(?:ft|pts?|points?)\b))*)"
)
FEET = re.compile(r"['’](?:\s?\d{1,2}(?:[\"”]|''|’’|\b)|[- ](?:tall|long|wide|high|deep|x|by)\b)")
INCHES_BEHIND = re.compile(
    r" (?:of (?:snow|rain|rainfall|snowfall|water|ice|mud)|long|wide|tall|high|deep|thick|across|in diameter|x|by)\b"
    r"| ?[×)]|\.$"
)
FEET_BEFORE = re.compile(r"\d(?: ?(?:ft|feet|foot)\.?|['’]) ?$")
TIMES = re.compile(r"\d\" ?(?:[x×]|by) ?$")  # 3" x 5"
AFTER_FEET = re.compile(r"\d['’]\s?$")
LONGEST = 12  # letters of a rare compound
# Single letters that are a unit where the phrase ends, "(102 F)", or where the talk is of warmth; never in "5 F-16s".
SINGLE = {"C": "degree_Celsius", "F": "degree_Fahrenheit"}
WARM = {**SINGLE, "K": "kelvin", "c": "degree_Celsius", "f": "degree_Fahrenheit"}
WORDS = re.compile(r"[^\W\d_]+")
ENDS = frozenset((")", ".", ",", ";", ""))


def read_sign(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    """The unit of the sign behind the figure and where it ends, None where no known sign stands there."""
    match = SIGN.match(prose, number.end)
    if match is None:
        return _quote_mark(prose, number, lookup)
    sign, stop = match[2], match.end()
    if prose[stop : stop + 1] == "." and prose[stop + 1 : stop + 2].isalpha():
        return None  # "20 m.p.h."
    attached = not match[1] and not number.spelled
    signs = lookup.attached if attached else lookup.signs
    unit = signs.get(sign)
    if unit is not None and (sign != "c" or not _is_warmth(prose, number, lookup, stop)):
        return unit, stop
    if len(sign) == 1 and sign in "CFKRcf":
        return _single_letter(prose, number, lookup, stop)
    if sign == "in":
        return (lookup.units["inch"], stop) if _is_inches(prose, number, stop) else None
    above, slash, below = sign.partition("/")
    if slash:
        return _divided(signs.get(above), below, lookup, sign, stop)
    head, space, tail = sign.partition(" ")  # "5% points" is one sign, "10ft b" is not
    if space and head in signs:
        return signs[head], stop - len(tail) - 1
    return _asked(sign, stop) if "²" in sign or "³" in sign or "·" in sign else None


def _single_letter(prose: str, number: Number, lookup: Lookup, stop: int) -> tuple[Unit, int] | None:
    letter = prose[stop - 1 : stop]
    is_end = prose[stop : stop + 1] in ENDS or prose[stop : stop + 2] == " ("
    if is_end and letter == "R":
        return lookup.prefixes["R"], stop
    if letter in SINGLE and (is_end or (number.value or 0) < 0 or number.step < 1):
        return lookup.units[SINGLE[letter]], stop
    if letter == "K" and is_end and number.value is not None and (number.value == 0 or number.value % 1):
        return lookup.units["kelvin"], stop  # "10 K" may be thousands or a run
    if letter not in WARM or prose[stop : stop + 1] == "-":
        return None
    return (lookup.units[WARM[letter]], stop) if _is_warmth(prose, number, lookup, stop) else None


def _is_warmth(prose: str, number: Number, lookup: Lookup, stop: int) -> bool:
    """Whether the talk is of warmth, or the figure before the letter is below zero."""
    if (number.value or 0) < 0:
        return True
    return not lookup.warmth.isdisjoint(WORDS.findall(prose[max(0, number.start - 60) : stop + 40].lower()))


def _is_inches(prose: str, number: Number, stop: int) -> bool:
    """Whether "in" is inches and no preposition: "5 in of snow", "6 ft 2 in"."""
    if INCHES_BEHIND.match(prose, stop):
        return True
    return FEET_BEFORE.search(prose[max(0, number.start - 8) : number.start]) is not None


def _divided(above: Unit | None, below: str, lookup: Lookup, sign: str, stop: int) -> tuple[Unit, int] | None:
    """Two known signs put together; of others what quantulum3 makes of them."""
    time = lookup.time.get(below)
    lower = lookup.attached.get(below)
    if above is not None and (time or lower):
        return over(above, time or (lower.name if lower else ""), lookup), stop
    return _asked(sign, stop) if (above or lower) and len(sign) <= LONGEST else None  # never "and/or", "East/West"


def _asked(phrase: str, stop: int) -> tuple[Unit, int] | None:
    """A rare phrase that looks like a unit, resolved by quantulum3."""
    from numcheck.units.phrases import ask

    known = ask(phrase)
    if known is None:
        return None
    name, dimension, base, factor, offset = known
    return Unit(name, "measure", dimension, base, Decimal(factor), Decimal(factor), Decimal(offset)), stop


def _quote_mark(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    """Feet and inches as 5'10"; an inch mark where no quotation is open."""
    end = number.end
    mark = prose[end : end + 1]
    if mark in ("'", "’") and FEET.match(prose, end):
        return lookup.units["foot"], end + 1
    if mark not in ('"', "”"):
        return None
    if AFTER_FEET.search(prose[max(0, number.start - 3) : number.start]):
        return lookup.units["inch"], end + 1
    before = prose[max(0, number.start - 400) : number.start].rpartition("\n")[2]
    if TIMES.search(before):
        return lookup.units["inch"], end + 1
    is_inch = mark == '"' and before.count('"') % 2 == 0 and prose[end + 1 : end + 2] in (" ", "-", "")
    return (lookup.units["inch"], end + 1) if is_inch else None

"""The unit behind a figure: "10km", "7 metric tons", "three more days", "a five-day", "150 strikes a day"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from numcheck.numbers.number import Number
from numcheck.units.lookup import Lookup, Unit
from numcheck.units.per import count_per, with_denominator
from numcheck.units.pounds import is_weight
from numcheck.units.quantity import Quantity

# A gap (spaces, a hyphen, one line break), then up to four words; a full stop belongs to a word only inside a phrase.
WORD = r"[^\W\d_]+(?:\.(?=[^\W\d_]|[ ][a-z])[^\W\d_]*)*"
WORDS = re.compile(rf"([ \u00a0\u202f]{{1,2}}|-|‑|‐|[ ]?\n)({WORD})(?:[\s-]({WORD}))?(?:[\s-]({WORD}))?(?:[\s-]({WORD}))?(?:[\s-]({WORD}))?")
GAPS = re.compile(r"[\s-]")
# A sign: letters and degree, percent, power and torque marks, in one piece.
SIGN = re.compile(
    r"([ \u00a0\u202f]?)"
    r"((?:[^\W\d_]|[%％°º˚€£₹₽₪₺¢′″Ω℃℉])(?:[^\W\d_]|[²³%]|[23](?!\d)|[/·^](?=\w)|[°º˚] ?(?=[CFcf]\b)|-(?=(?:ft|lb|ft-|lbs|h|m|points)\b)| (?=(?:ft|C|F|pts?|points?)\b))*)"
)
FEET = re.compile(r"['’]\s?\d{1,2}(?:[\"”]|''|’’|\b)")
AFTER_FEET = re.compile(r"\d['’]\s?$")
OLD = re.compile(r"[\s-]olds?\b|[\s-]of[\s-]age\b", re.IGNORECASE)
TEMPERATURE = frozenset("CF")
YEARS = {"second": 0, "minute": 0, "hour": 0, "day": 0, "week": 0, "month": 0, "year": 0}


def read_following(prose: str, number: Number, lookup: Lookup) -> Quantity | None:
    """The quantity whose unit stands behind the figure, None where no known unit does.

    >>> from numcheck.words.lexicon import load
    >>> from numcheck.units.lookup import compiled
    >>> from numcheck.units.sample import number
    >>> read_following("a 230-kilometre line", number(2, 5, 230), compiled(load())).unit
    'kilometer'
    """
    end = number.end
    following = prose[end : end + 1]
    if not following or following in ",.;:!?)\n]" and following != "\n":
        return None
    found = _by_sign(prose, number, lookup) or phrase_after(prose, number, lookup)
    if found is not None:
        unit, stop = found
        return finished(prose, number, unit, stop, lookup)
    rate = count_per(prose, end, lookup)
    return quantity(number, *rate) if rate else None


def finished(prose: str, number: Number, unit: Unit, stop: int, lookup: Lookup) -> Quantity:
    """The quantity, with what the unit is per, or with the age it is."""
    hyphen = prose[number.end : number.end + 1] in ("-", "‑", "‐")
    if unit.dimension == "time" and unit.kind == "duration":
        old = OLD.match(prose, stop)
        if old:
            return quantity(number, as_age(unit), old.end(), adjective=hyphen)
    unit, stop = with_denominator(prose, unit, stop, lookup)
    return quantity(number, unit, stop, adjective=hyphen)


def as_age(unit: Unit) -> Unit:
    """A span of time as an age: of a kind of its own, so that it never compares with a duration."""
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


def _by_sign(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    match = SIGN.match(prose, number.end)
    if match is None:
        return _by_quote_mark(prose, number, lookup)
    sign, stop = match[2], match.end()
    signs = lookup.attached if not match[1] and not number.spelled else lookup.signs
    unit = signs.get(sign)
    if unit is not None:
        return unit, stop
    if match[1] and sign in TEMPERATURE and prose[stop : stop + 1] in (")", ".", ",", ";", ""):
        return lookup.attached[sign], stop
    head, slash, below = sign.partition("/")
    if slash:
        return _divided(signs.get(head), below, stop, lookup, sign)
    head, _, tail = sign.partition(" ")  # "10km C", "5% points": a word was taken with the sign
    unit = signs.get(head) if tail else None
    return (unit, stop - len(tail) - 1) if unit else None


def _divided(above: Unit | None, below: str, stop: int, lookup: Lookup, sign: str) -> tuple[Unit, int] | None:
    """ "A/cm2" of two known signs; of others what quantulum3 makes of them."""
    from numcheck.units.per import over

    lower = lookup.attached.get(below)
    time = lookup.time.get(below)
    if above is not None and (lower is not None or time is not None):
        return over(above, time or (lower.name if lower else ""), lookup), stop
    return asked(sign, stop)


def asked(phrase: str, stop: int) -> tuple[Unit, int] | None:
    """A rare phrase that looks like a unit, resolved by quantulum3."""
    from numcheck.units.phrases import ask

    known = ask(phrase)
    if known is None:
        return None
    name, dimension, base, factor, offset = known
    return Unit(name, "measure", dimension, base, Decimal(factor), Decimal(factor), Decimal(offset)), stop


def _by_quote_mark(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    """Feet and inches as 5'10", an inch mark where no quotation is open."""
    end = number.end
    mark = prose[end : end + 1]
    if mark in ("'", "’") and FEET.match(prose, end):
        return lookup.units["foot"], end + 1
    if mark not in ('"', "”"):
        return None
    if AFTER_FEET.search(prose, max(0, number.start - 3), number.start):
        return lookup.units["inch"], end + 1
    before = prose[max(0, number.start - 400) : number.start]
    is_inch = mark == '"' and before.rpartition("\n")[2].count('"') % 2 == 0 and prose[end + 1 : end + 2] in (" ", "-")
    return (lookup.units["inch"], end + 1) if is_inch else None


def phrase_after(prose: str, number: Number, lookup: Lookup) -> tuple[Unit, int] | None:
    """The unit in words behind the figure, and where it ends."""
    match = WORDS.match(prose, number.end)
    if match is None:
        return None
    index = _first_word(match, number, lookup)
    if index is None:
        return None
    found = _phrase(match, index, lookup)
    if found is None:
        return None
    unit, stop, written = found
    if written in ("pound", "pounds") and is_weight(prose, number, stop, lookup):
        unit = lookup.units["pound"]
    if unit.large and not number.scale and not (number.value is not None and number.value >= 100):
        return None
    return unit, stop


def _first_word(match: re.Match[str], number: Number, lookup: Lookup) -> int | None:
    """The group at which a unit may begin: past "more", and past "of a" where the figure is a fraction or approximate."""
    first = match[2].lower()
    if first in lookup.longest:
        return 2
    if first in lookup.between:
        return 3 if match[3] else None
    value = number.value
    fraction = value is not None and 0 < abs(value) < 1
    if first in ("a", "an") and fraction:
        return 3
    if first != "of" or not (fraction or value is None or number.scale):
        return None
    return 4 if fraction and match[3] and match[3].lower() in ("a", "an") else 3


def _phrase(match: re.Match[str], index: int, lookup: Lookup) -> tuple[Unit, int, str] | None:
    """The longest known unit phrase that begins with the match's group `index`."""
    first = match[index]
    if first is None:
        return None
    size = lookup.longest.get(first.lower())
    if size is None:
        return None
    start = match.start(index)
    for last in range(min(index + size - 1, 6), index - 1, -1):
        if match[last] is None:
            continue
        stop = match.end(last)
        written = GAPS.sub(" ", match.string[start:stop].lower())
        unit = lookup.words.get(written)
        if unit is None and written.endswith("."):
            written, stop = written[:-1], stop - 1
            unit = lookup.words.get(written)
        if unit is not None:
            return unit, stop, written
    return None

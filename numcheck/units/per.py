"""Units per something: "miles an hour", "$52 a barrel", "150 strikes a day", "17 per 100,000 people".

Denominators of time are taken to weeks or to years, which convert into each other exactly; a week and a month do not.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from numcheck.units.lookup import Lookup, Unit
from numcheck.units.quantity import Kind

PER = re.compile(
    r"(?:\s?(/)\s?|\s+(per|an?|each|every|in\severy)\s+|-(per|an?)-)(?:(\d[\d,]*)\s?)?([^\W\d_]+)(?:\s([^\W\d_]+))?",
    re.IGNORECASE,
)
COUNT_PER = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,3}?(?=\s(?:per|an?|each|every)\s)")
NEXT_WORD = re.compile(r"\s+([^\W\d_]+)|(-)")
# How many of each there are in a week, or in a year: exact, so that a day compares with a week and a month with a year.
WEEKLY = {"second": 604800, "minute": 10080, "hour": 168, "day": 7, "week": 1}
YEARLY = {"month": 12, "quarter": 4, "year": 1}
COMPOSED = {
    ("length", "time"): "speed",
    ("volume", "time"): "flow",
    ("data", "time"): "data_rate",
    ("mass", "time"): "mass_rate",
    ("energy", "time"): "power",
    ("mass", "volume"): "density",
    ("length", "volume"): "fuel_economy",
    ("volume", "length"): "fuel_consumption",
    ("force", "area"): "pressure",
}
MEASURED = frozenset({"speed", "data_rate", "density", "fuel_economy", "fuel_consumption", "pressure"})
PLAIN = frozenset({"money", "count", "percent"})


def with_denominator(prose: str, unit: Unit, end: int, lookup: Lookup) -> tuple[Unit, int]:
    """`unit` with what it is per, if that follows at `end`, and where it ends."""
    if prose[end : end + 1] not in (" ", "/", "-", "\u00a0", "\n"):
        return unit, end
    match = PER.match(prose, end)
    if match is None:
        return unit, end
    connector = (match[1] or match[2] or match[3]).lower()
    found = _denominator(prose, match, connector, unit, lookup)
    return (over(unit, found[0], lookup), found[1]) if found else (unit, end)


def _denominator(
    prose: str, match: re.Match[str], connector: str, unit: Unit, lookup: Lookup
) -> tuple[str, int] | None:
    """The name below the line and where it ends, None where this is no rate."""
    count, first, second = match[4], match[5].lower(), (match[6] or "").lower()
    if count:
        return _per_many(match, connector, lookup)
    loose = connector not in ("/", "per")
    name = lookup.time.get(first)
    if name is not None:
        return (name, match.end(5)) if not loose or _is_rate(prose, match.end(5), first, lookup) else None
    if loose and unit.kind != "money":
        return None
    pair = lookup.of_money.get(f"{first} {second}") if second else None
    if pair is not None:
        return pair, match.end(6)
    name = lookup.of_money.get(first)
    if name is None and not loose:
        name = _noun(match[5], first, connector, lookup)
    return (name, match.end(5)) if name else None


# "per 100 km" and its like as one unit of pint's: 1 litre per 100 km is 1 centilitre per km.
MANY = {
    ("100", "kilometer"): "100 kilometer",
    ("100", "gram"): "hectogram",
    ("100", "milliliter"): "deciliter",
    ("1000", "meter**3"): "decameter**3",
    ("1000", "foot**3"): "1000 foot**3",
}


def _per_many(match: re.Match[str], connector: str, lookup: Lookup) -> tuple[str, int] | None:
    """What is below the line of "per 100,000 people" and of "/100km"."""
    count, written = match[4].replace(",", ""), match[5]
    pair = lookup.words.get(f"{written} {match[6]}".lower())
    below = pair or lookup.signs.get(written) or lookup.words.get(written.lower())
    if below is not None and below.kind == "measure":
        name = MANY.get((count, below.name))
        return (name, match.end(6 if pair else 5)) if name else None
    if connector != "per":
        return None
    if written.lower() in lookup.function:
        return count, match.end(4)
    return f"{count} {singular(written.lower())}", match.end(5)


def _noun(written: str, first: str, connector: str, lookup: Lookup) -> str | None:
    """Any noun may stand below "per"; below "/" only a unit ("25% / John" is none)."""
    known = lookup.signs.get(written) or lookup.words.get(first)
    if known is not None and known.kind not in PLAIN:
        return known.name
    return singular(first) if connector == "per" and first not in lookup.function and first != "cent" else None


def _is_rate(prose: str, end: int, first: str, lookup: Lookup) -> bool:
    """Not "a year ago", "a day-long", "a second attempt"."""
    match = NEXT_WORD.match(prose, end)
    if match is None:
        return True
    if match[2]:
        return prose[end : end + 2] == "- "
    word = match[1].lower()
    return word not in lookup.not_rate and (first not in ("second", "quarter") or word in lookup.function)


def count_per(prose: str, end: int, lookup: Lookup, *, directly: bool = False) -> tuple[Unit, int] | None:
    """What a count is per: "500 a week", and with up to three nouns between, unless `directly`: "150 strikes a day"."""
    ahead = prose[end : end + 60]
    if " a " not in ahead and " per " not in ahead and " an " not in ahead and " e" not in ahead:
        return None
    start = end
    match = PER.match(prose, start)
    if match is None:
        nouns = None if directly else COUNT_PER.match(prose, end)
        if nouns is None or any(word in lookup.function for word in nouns[0].lower().split()):
            return None
        start = nouns.end()
    unit, stop = with_denominator(prose, COUNTED, start, lookup)
    return (unit, stop) if stop > start else None


COUNTED = Unit("count", "count", "count", "count")


@lru_cache(maxsize=4096)
def _over(unit: Unit, name: str, below: Unit | None) -> Unit:
    label = f"{unit.name}/{name}"
    kind: Kind = "rate"
    if unit.kind in PLAIN or below is None or (below.dimension == "time" and unit.dimension != "length"):
        base, factor = _in_time(name)
        dimension = unit.dimension if unit.kind in PLAIN or below is None else _composed(unit, below)
        return Unit(label, kind, dimension, f"{unit.base}/{base}", unit.low * factor, unit.high * factor)
    dimension = _composed(unit, below)
    kind = "measure" if dimension in MEASURED else "rate"
    return Unit(label, kind, dimension, f"{unit.base}/{below.base}", unit.low / below.high, unit.high / below.low)


def over(unit: Unit, name: str, lookup: Lookup) -> Unit:
    """`unit` per `name`, a noun or pint's name of a unit."""
    if name == "100 kilometer":
        hundredth = lookup.units["centiliter"] if unit.name == "liter" else unit
        return _over(hundredth, "kilometer", lookup.units["kilometer"])
    return _over(unit, name, lookup.units.get(name))


def _composed(unit: Unit, below: Unit) -> str:
    return COMPOSED.get((unit.dimension, below.dimension), f"{unit.dimension}_per_{below.dimension}")


def _in_time(name: str) -> tuple[str, Decimal]:
    """The base below the line, and how often one of `name` comes in it."""
    if name in WEEKLY:
        return "week", Decimal(WEEKLY[name])
    if name in YEARLY:
        return "year", Decimal(YEARLY[name])
    return name, Decimal(1)


IRREGULAR = {
    "people": "person",
    "persons": "person",
    "women": "woman",
    "men": "man",
    "children": "child",
    "births": "birth",
}


def singular(noun: str) -> str:
    """The noun in the singular, by its ending.

    >>> singular("people"), singular("inhabitants"), singular("class")
    ('person', 'inhabitant', 'class')
    """
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun

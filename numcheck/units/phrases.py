"""The only file that knows quantulum3: its list of units at build time, its parser for a rare phrase at run time.

It knows units well and finds numbers badly, so it is only ever given one made-up figure with a phrase that already
looks like a unit. Its first call costs 1.6 seconds: on ordinary news it never comes.
"""

from __future__ import annotations

import re
from functools import lru_cache

from numcheck.units.registry import measure

# quantulum3's names that pint spells otherwise.
PINT_NAMES = {
    "pound-mass": "pound",
    "degree celsius": "degree_Celsius",
    "degree fahrenheit": "degree_Fahrenheit",
    "degree rankine": "degree_Rankine",
    "ångström": "angstrom",
    "degree angle": "degree",
    "minute of arc": "arcminute",
    "second of arc": "arcsecond",
    "pound per square inch": "pound_force_per_square_inch",
    "tonne": "metric_ton",
    "ounce-force": "force_ounce",
    "gram-force": "force_gram",
    "kilogram-force": "force_kilogram",
    "pound-force": "force_pound",
    "ton-force": "force_ton",
    "mibibyte": "mebibyte",
}
WORDS = re.compile(r"[a-z]{4,}(?: [a-z]{3,}){0,3}")


def pint_name(name: str) -> str | None:
    """Pint's name of a unit that quantulum3 calls `name`, None where pint has none.

    >>> pint_name("pound-mass"), pint_name("cubic metre per second"), pint_name("great gross")
    ('pound', 'meter**3/second', None)
    """
    spelled = PINT_NAMES.get(name.lower(), name).replace("metre", "meter").replace("litre", "liter")
    spelled = re.sub(r"cubic (\w+)", r"\1**3", re.sub(r"square (\w+)", r"\1**2", spelled))
    spelled = spelled.replace(" per ", "/").replace("-", "_").replace(" ", "_")
    return spelled if measure(spelled) else None


def surfaces(known: set[str]) -> dict[str, str]:
    """Plain words for units in quantulum3's list that are not among `known`: as written, lower case -> pint's name."""
    from quantulum3 import load

    found: dict[str, str] = {}
    for unit in sorted(load.units().names.values(), key=lambda unit: str(unit.name)):
        if unit.currency_code or unit.entity.name in ("dimensionless", "unknown", "currency"):
            continue
        written = {form for surface in unit.surfaces for form in _forms(str(surface).lower())}
        fresh = sorted(word for word in written - known if WORDS.fullmatch(word) and not _is_split(word, known))
        name = pint_name(str(unit.name)) if fresh else None
        found.update(dict.fromkeys(fresh, name) if name else {})
    return found


def _forms(surface: str) -> tuple[str, ...]:
    """A surface and its plural, if that takes a plain s.

    >>> _forms("kilojoule"), _forms("metre per hour"), _forms("darcys")
    (('kilojoule', 'kilojoules'), ('metre per hour',), ('darcys',))
    """
    plain = (
        surface.endswith(("s", "foot", "feet", "inch", "y", "z", "x", "dry", "liquid", "squared")) or " per " in surface
    )
    return (surface,) if plain else (surface, f"{surface}s")


def _is_split(surface: str, known: set[str]) -> bool:
    """A rate of known parts is put together at run time."""
    above, per, _ = surface.partition(" per ")
    return bool(per) and above in known


@lru_cache(maxsize=4096)
def ask(phrase: str) -> tuple[str, str, str, str, str] | None:
    """Pint's name, dimension, base, factor and offset of a phrase that looks like a unit; None where none is known.

    >>> ask("A/cm2")[0]
    'ampere/centimeter**2'
    """
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

        try:
            found = parser.parse(f"7 {phrase}")
        except Exception:  # noqa: BLE001  it raises anything on odd text, and then knows nothing
            return None
    if len(found) != 1 or found[0].span != (0, len(phrase) + 2) or found[0].value != 7:
        return None
    parts = [(pint_name(str(part["base"])), int(part["power"])) for part in found[0].unit.dimensions]
    if not parts or any(name is None for name, _ in parts):
        return None
    top = "*".join(_powered(name or "", power) for name, power in parts if power > 0) or "1"
    name = "/".join([top, *(_powered(name or "", -power) for name, power in parts if power < 0)])
    measured = measure(name)
    plain = measure(phrase)  # pint minds the case, quantulum3 does not: where they differ, nothing is known
    if plain and measured and plain[:2] != measured[:2]:
        return None
    return (name, measured[0], measured[1], str(measured[2]), str(measured[3])) if measured else None


def _powered(name: str, power: int) -> str:
    return name if power == 1 else f"{name}**{power}"

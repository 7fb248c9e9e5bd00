"""The only file that knows pint: factors, dimensions, and whether a name is a unit.

pint is loaded at the first call: on ordinary news that never comes, the generated table has the answers.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pint

    Registry = pint.UnitRegistry[Any]

# pint's base dimensions as (length, mass, time, current, temperature, substance, luminosity) -> what a desk calls them,
# and the base unit that `Quantity.low_factor` converts to.
BASES: dict[str, tuple[str, str]] = {
    "second": ("time", "s"),
    "meter": ("length", "m"),
    "kilogram": ("mass", "kg"),
    "meter ** 2": ("area", "m2"),
    "meter ** 3": ("volume", "m3"),
    "meter / second": ("speed", "m/s"),
    "meter / second ** 2": ("acceleration", "m/s2"),
    "joule": ("energy", "J"),
    "watt": ("power", "W"),
    "pascal": ("pressure", "Pa"),
    "newton": ("force", "N"),
    "kelvin": ("temperature", "K"),
    "byte": ("data", "byte"),
    "byte / second": ("data_rate", "byte/s"),
    "hertz": ("frequency", "Hz"),
    "volt": ("voltage", "V"),
    "ampere": ("current", "A"),
    "ampere * second": ("charge", "C"),
    "ohm": ("resistance", "ohm"),
    "lumen": ("light", "lm"),
    "lux": ("illuminance", "lx"),
    "mole": ("substance", "mol"),
    "kilogram / meter ** 3": ("density", "kg/m3"),
    "meter ** 3 / second": ("flow", "m3/s"),
    "kilogram / second": ("mass_rate", "kg/s"),
    "1 / meter ** 2": ("fuel_economy", "1/m2"),
    "sievert": ("dose", "Sv"),
}
# Dimensions that pint cannot tell from another, with the unit their factors are taken to.
NAMED: dict[str, tuple[str, str]] = {
    "torque": ("newton * meter", "N*m"),
    "angle": ("degree", "degree"),
    "sound": ("decibel", "dB"),
    "concentration": ("ppm", "ppm"),
    "frequency": ("revolutions_per_minute", "rpm"),
    "data": ("byte", "byte"),
    "data_rate": ("byte / second", "byte/s"),
    "fuel_economy": ("1/meter**2", "1/m2"),
    "dose": ("sievert", "Sv"),
    "radioactivity": ("becquerel", "Bq"),
}

OWN = {"parts_per_billion": "1e-9 = ppb"}  # units that news has and pint has not


@cache
def registry() -> Registry:
    """Pint's registry, with Decimal for numbers, and with the units of `OWN`."""
    import pint

    units: Registry = pint.UnitRegistry(non_int_type=Decimal, cache_folder=None)
    for name, meaning in OWN.items():
        units.define(f"{name} = {meaning}")
    return units


def is_unit(name: str) -> bool:
    """Whether pint reads `name` as a unit.

    >>> is_unit("mile/hour"), is_unit("crown")
    (True, False)
    """
    return _parsed(name) is not None


def measure(name: str, dimension: str = "") -> tuple[str, str, Decimal, Decimal] | None:
    """(dimension, base unit, factor, offset) of a unit by pint's name, None where pint knows none.

    >>> measure("kilometer")
    ('length', 'm', Decimal('1000'), Decimal('0'))
    >>> measure("degree_Celsius")
    ('temperature', 'K', Decimal('1'), Decimal('273.15'))
    >>> measure("foot * pound_force", "torque")[1]
    'N*m'
    """
    unit = _parsed(name)
    if unit is None:
        return None
    if dimension in NAMED:
        target, base = NAMED[dimension]
        return dimension, base, *_linear(name, target)
    for target, (found, base) in BASES.items():
        if unit.is_compatible_with(target) and bool(unit.dimensionality):
            return found, base, *_linear(name, target)
    if not unit.dimensionality:
        return ("data", "byte", *_linear(name, "byte")) if "bit" in name or "byte" in name else None
    root = registry().Quantity(Decimal(1), unit).to_base_units()
    return "other", f"{root.units:~C}", Decimal(root.magnitude), Decimal(0)


@cache
def _parsed(name: str) -> Any:
    import pint

    try:
        return registry().Unit(name)
    except (pint.PintError, AttributeError, ValueError, TypeError, SyntaxError, KeyError, IndexError):
        return None  # pint raises whatever its tokenizer does on text that is no unit


def _linear(name: str, target: str) -> tuple[Decimal, Decimal]:
    """Factor and offset that take `name` to `target`."""
    if name == target:
        return Decimal(1), Decimal(0)
    quantity = registry().Quantity
    zero = Decimal(quantity(Decimal(0), name).to(target).magnitude)
    one = Decimal(quantity(Decimal(1), name).to(target).magnitude)
    return _tidy(one - zero), _tidy(zero)


def _tidy(value: Decimal) -> Decimal:
    """`value` without the noise of the 28th digit.

    >>> _tidy(Decimal("0.9144000000000000000000000001"))
    Decimal('0.9144')
    """
    rounded = +Decimal(f"{value:.20g}")
    return Decimal(f"{rounded.normalize():f}")

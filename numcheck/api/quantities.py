"""Values with their units, for programs that calculate with pint."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from numcheck.api.article import is_missing
from numcheck.units.registry import OWN, is_unit

if TYPE_CHECKING:
    import pint


def quantity(row: Any, registry: pint.UnitRegistry[Any] | None = None) -> pint.Quantity[Any] | None:
    """The value of a claim in its unit; None where it states none, or pint knows no such unit (money, points).

    `row` is a row of the table that `extract` gives, or a claim of a report. The registry is the application's own
    unless one is given.
    """
    value, unit = row["value"], pint_unit(row["unit"], row["dimension"], row["kind"])
    if is_missing(value) or unit is None:
        return None
    import pint

    units: Any = registry or pint.application_registry
    measured: pint.Quantity[Any] = units.Quantity(value, unit)
    return measured


@cache
def pint_unit(unit: str, dimension: str, kind: str) -> str | None:
    """The unit where every registry of pint knows it, else None: of money, of points of per cent, of a date.

    >>> pint_unit("mile/hour", "speed", "measure"), pint_unit("count/day", "count", "rate")
    ('mile/hour', 'count/day')
    >>> pint_unit("USD/barrel", "currency", "rate"), pint_unit("dimensionless", "time", "date")
    (None, None)
    """
    if dimension == "currency" or kind in {"date", "clock"} or any(own in unit for own in OWN):
        return None
    return unit if is_unit(unit) else None

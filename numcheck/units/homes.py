"""Whose money a name that several countries share means: pesos in news of Colombia are Colombian."""

from __future__ import annotations

from numcheck.units.lookup import Lookup, Unit

NEAR = 1500  # characters either way: an article, yet bounded


def at_home(prose: str, unit: Unit, written: str, end: int, lookup: Lookup) -> Unit:
    """The currency `written` at `end`: `unit`, unless the text speaks of just one land and that is another's."""
    homes = lookup.homes.get(written)
    if homes is None:
        return unit
    around = prose[max(0, end - NEAR) : end + NEAR]
    named = [other for other, places in homes if any(place in around for place in places)]
    return named[0] if len(named) == 1 else unit

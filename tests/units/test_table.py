"""The generated unit table is current, and every unit in it is pint's."""

import re
from pathlib import Path

import pytest

from numcheck.units import make_table, table
from numcheck.units.lookup import compiled
from numcheck.units.registry import is_unit


def test_table_is_current():
    """`make units` would write what is checked in."""
    pytest.importorskip("quantulum3")
    assert make_table.source() == make_table.TABLE.read_text(encoding="utf-8"), "run `make units`"


def test_every_unit_is_pints(lexicon):
    """What `resolve` can answer for a measure, pint reads."""
    found = compiled(lexicon)
    names = {unit.name for group in (found.words, found.signs, found.attached) for unit in group.values()
             if unit.kind in ("measure", "duration")}  # fmt: skip
    assert not [name for name in sorted(names) if not is_unit(name)]


def test_surfaces_are_lower_case_and_no_plain_words():
    """Words that are something else first stay out of the table made from quantulum3."""
    assert all(surface == surface.lower() for surface in table.SURFACES)
    assert not {"pound", "set", "drop", "bar", "tesla", "point", "degree"} & set(table.SURFACES)


def test_nothing_heavy_at_import():
    """Resolving needs neither pint nor quantulum3."""
    rooms = Path(make_table.__file__).parent.glob("*.py")
    heavy = {
        path.name: re.findall(r"^(?:import|from) (pint|quantulum3)", path.read_text(), re.MULTILINE) for path in rooms
    }
    assert not [name for name, found in heavy.items() if found]

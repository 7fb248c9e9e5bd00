"""quantulum3 knows units, and is asked only for what looks like one."""

import pytest

from numcheck.units import signs
from numcheck.units.phrases import ask


@pytest.fixture
def asked(monkeypatch):
    """The phrases that quantulum3 is asked for."""
    phrases = []

    def note(phrase, _stop):
        phrases.append(phrase)

    monkeypatch.setattr(signs, "_asked", note)
    return phrases


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("worth [£10m] now", "GBP"),  # quantulum3: pound-metres
        ("[5] lakh people", "count"),  # litre-year-kelvin-hours
        ("[3] WFP trucks", "count"),  # watt-farad-poise
        ("a [5]G network", "count"),  # gauss
        ("[80]s music", "count"),
        ("[22]:00 GMT", "dimensionless"),
        ("the [8]th day", "count"),
        ("[3] A and B grades", "dimensionless"),
        ("[12] and/or more", "dimensionless"),
        ("[10] East/West talks", "count"),
    ],
)
def test_known_mistakes(read, asked, text, unit):
    """What quantulum3 takes for units is never shown to it, and is none."""
    assert read(text)[1][0].unit == unit
    assert not asked


def test_rare_units():
    """A compound in no table is resolved; pint's reading of the case must agree."""
    assert ask("kV/cm")[:3] == ("kilovolt/centimeter", "other", "kg*m/A/s**3")
    assert ask("µS/cm") is None  # quantulum3: microseconds
    assert ask("East/West") is None
    assert ask("blah") is None

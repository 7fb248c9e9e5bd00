"""`numcheck.extract`: a table of claims whose columns are the same whatever the rows hold."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pint
import pytest

import numcheck
from numcheck.__main__ import main
from numcheck.api.frame import FLAT
from numcheck.api.quantities import pint_unit
from numcheck.claims.record import FIELDS
from numcheck.words import lexicon

SEEDS = Path(__file__).parent.parent.parent / "seeds"
TEXT = (
    "It was 41.5 degrees Celsius on Tuesday at 22:00 GMT. Between 10 and 15 trucks drove about 5 km with $3m, "
    "rates up 0.5 percentage points; dozens waited for 12 tons of aid at 30 miles per hour."
)


@pytest.fixture(scope="module")
def table():
    return numcheck.extract(numcheck.Article(TEXT, date="2024-06-12"))


def row_of(table, text):
    return table[table.text.str.contains(text, regex=False)].iloc[0]


def test_the_columns_are_those_of_the_contract(table):
    assert tuple(table.columns) == (*FIELDS, *FLAT)


def test_the_rows_are_what_the_command_prints(monkeypatch, capfd):
    monkeypatch.chdir(SEEDS.parent)
    main(["extract", "seeds", "--isolated", "--quiet", "--format", "json"])
    claims = json.loads(capfd.readouterr().out)["claims"]
    table = numcheck.extract(Path("seeds"))
    rows = table[list(FIELDS)].astype(object).where(table[list(FIELDS)].notna(), None).to_dict("records")
    assert json.loads(json.dumps(rows)) == claims


@pytest.mark.parametrize("articles", [[], "No number here.", "12 men.", TEXT, {"text": TEXT, "date": "2024-06-12"}])
def test_the_types_are_always_the_same(table, articles):
    """An empty table, one of empty columns and a full one can be put together."""
    assert numcheck.extract(articles).dtypes.to_dict() == table.dtypes.to_dict()
    assert pd.concat([numcheck.extract(articles), table]).dtypes.to_dict() == table.dtypes.to_dict()


def test_intervals_and_times_are_flat(table):
    trucks, when = row_of(table, "trucks"), table[table.kind == "clock"].iloc[0]
    assert (trucks.low, trucks.high, math.isnan(trucks.value)) == (10, 15, True)
    assert (when.time_from, str(when.pint_unit)) == (pd.Timestamp("2024-06-11 22:00"), "<NA>")
    assert row_of(table, "Tuesday").time_to == pd.Timestamp("2024-06-11")
    assert math.isnan(row_of(table, "5 km").low) is False


def test_an_instant_with_a_zone_is_told_in_utc():
    table = numcheck.extract({"text": "It began at 22:00 EST on Tuesday.", "date": "2024-06-12"})
    assert pd.Timestamp("2024-06-12 03:00") in set(table.time_from)


def test_a_day_long_ago_is_a_day():
    """Nanoseconds would end in 1677."""
    table = numcheck.extract("The church was built on 4 March 1605.")
    assert pd.Timestamp("1605-03-04").as_unit("s") in set(table.time_from)


def test_values_go_into_pint(table):
    """What has a `pint_unit` has it in every registry; money and points have none."""
    units = pint.UnitRegistry()
    assert units.Quantity(*row_of(table, "5 km")[["value", "pint_unit"]]).to("m") == units.Quantity(5000, "m")
    assert row_of(table, "41.5")[["unit", "pint_unit"]].tolist() == ["degree_Celsius"] * 2
    for text, unit in (("$3m", "USD"), ("0.5 percentage", "percentage_point")):
        assert row_of(table, text).unit == unit
        assert row_of(table, text).pint_unit is pd.NA


def test_a_quantity_is_the_value_with_its_unit(table):
    speed = numcheck.quantity(row_of(table, "30 miles"))
    assert speed.to("km/h").magnitude == pytest.approx(48.28, abs=0.01)
    assert numcheck.quantity(row_of(table, "41.5")).to("degF").magnitude == pytest.approx(106.7)
    assert [numcheck.quantity(row_of(table, text)) for text in ("$3m", "trucks", "Tuesday")] == [None] * 3
    own = pint.UnitRegistry()
    (claim,) = numcheck.check("They walked 5 km.").claims
    assert numcheck.quantity(claim, own) == own.Quantity(5, "kilometer")


def test_no_currency_is_a_unit_of_pint():
    """CUP is the peso of Cuba, not a cup."""
    codes = lexicon.load().table("currencies")
    assert codes
    assert not [code for code in codes if pint_unit(code, "currency", "money")]


def test_what_is_left_out_is_told():
    with pytest.warns(UserWarning, match="article-2: record without a text"):
        table = numcheck.extract(["12 men", {"title": "9 men"}])
    assert table.article.tolist() == ["article-1"]
    assert np.issubdtype(table.start.dtype, np.integer)

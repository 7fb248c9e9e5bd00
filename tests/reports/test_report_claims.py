"""`extract` as a table and as CSV."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from conftest import make_article, make_claim

from numcheck.claims.record import FIELDS
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Period
from numcheck.reports import EXTRACT_FORMATS, Options, Result, load
from numcheck.reports.claim_rows import value, when


def written(result, format_):
    return "".join(load(EXTRACT_FORMATS[format_])(result, Options()))


def one_claim(**more):
    article = make_article("So 12 men came.")
    return make_claim(article, "12 men", 12, **more)


def with_number(**changes):
    claim = one_claim()
    return replace(claim, quantity=replace(claim.quantity, number=replace(claim.quantity.number, **changes)))


def test_the_table_has_a_row_for_every_claim(market):
    assert (
        written(market, "table")
        == """\
where      kind   text       value  unit   subject  of  event  when  source
---------  -----  ---------  -----  -----  -------  --  -----  ----  ------
a.md:3:34  count  12 people  12     count  people       kill
a.md:3:61  count  7 men      7      count  men          kill
a.md:3:71  count  4 women    4      count  women        kill

3 quantities in 1 article
"""
    )


def test_a_long_cell_is_cut_in_the_terminal_only(market):
    long = replace(market.claims[0], source="the ministry of health and of social affairs of the region")
    result = replace(market, claims=(long,))
    assert "the ministry of health and…" in written(result, "table")
    assert long.source in written(result, "markdown")


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"value": Decimal("3E+9")}, "3,000,000,000"),
        ({"value": Decimal("2.50")}, "2.5"),
        ({"modifier": "about", "value": Decimal(35000)}, "~35,000"),
        ({"modifier": "at_least", "value": Decimal(12800)}, "≥12,800"),
        ({"value": None, "range": (Decimal(60), Decimal(45))}, "60 to 45"),
        ({"value": None, "interval": Interval(Decimal(24), Decimal(99))}, "24 to 99"),
        ({"value": None, "interval": Interval(Decimal(1000), None)}, "1,000 to …"),
    ],
)
def test_a_value_is_shown_as_a_desk_would_write_it(changes, shown):
    assert value(with_number(**changes)) == shown


@pytest.mark.parametrize(
    ("period", "shown"),
    [
        (None, ""),
        (Period(date(2016, 9, 12), date(2016, 9, 19)), "2016-09-12 to 2016-09-19"),
        (Period(date(2016, 9, 12), date(2016, 9, 12)), "2016-09-12"),
        (Period(None, date(2016, 9, 19)), "… to 2016-09-19"),
        (
            Period(datetime(2016, 2, 25, 22, tzinfo=UTC), datetime(2016, 2, 25, 22, tzinfo=UTC)),
            "2016-02-25T22:00:00+00:00",
        ),
    ],
)
def test_a_time_is_shown_as_its_days(period, shown):
    assert when(period) == shown


def test_csv_has_the_fields_of_the_contract(market):
    rows = list(csv.DictReader(written(market, "csv").splitlines()))
    assert len(rows) == 3
    pairs = {"range_first", "range_second", "interval_low", "interval_high", "time_from", "time_to"}
    assert set(rows[0]) - pairs == set(FIELDS) - {"range", "interval", "time"}
    assert (rows[0]["value"], rows[0]["interval_low"], rows[0]["range_first"]) == ("12", "12", "")
    assert rows[0]["quoted"] == "false"


def test_csv_keeps_line_ends_and_quotes_inside_a_cell():
    article = make_article('He said "12\nmen" came.')
    result = Result((article,), (make_claim(article, '"12\nmen"', 12),))
    (row,) = csv.DictReader(written(result, "csv").splitlines(keepends=True))
    assert row["text"] == '"12\nmen"'


@pytest.mark.parametrize("format_", EXTRACT_FORMATS)
def test_no_claims_is_no_failure(format_):
    assert written(Result((), ()), format_) is not None

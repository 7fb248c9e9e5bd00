"""Claims as CSV, for a spreadsheet: the keys of the JSON, with two columns where JSON has a pair of values."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from numcheck.claims.record import FIELDS, record
from numcheck.reports.options import Options
from numcheck.reports.result import Result

_PAIRS = {
    "range": ("range_first", "range_second"),
    "interval": ("interval_low", "interval_high"),
    "time": ("time_from", "time_to"),
}
COLUMNS = tuple(column for field in FIELDS for column in _PAIRS.get(field, (field,)))


def claims(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`extract --format csv`: a header, then a row for every claim; an empty cell is a null."""
    yield _line(COLUMNS)
    for claim in result.claims:
        yield _line(tuple(_row(record(claim))))


def _row(shape: dict[str, Any]) -> Iterator[object]:
    for field in FIELDS:
        value = shape[field]
        if field in _PAIRS:
            yield from value or ("", "")
        elif isinstance(value, dict):
            yield json.dumps(value)
        elif isinstance(value, bool):
            yield "true" if value else "false"
        else:
            yield value


def _line(row: tuple[object, ...]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(row)
    return out.getvalue()

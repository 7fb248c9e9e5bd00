"""Claims and findings as tables of pandas, each column of one type whatever the rows hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from numcheck.api.quantities import pint_unit
from numcheck.api.records import Finding
from numcheck.claims.claim import Claim
from numcheck.claims.record import FIELDS, record

if TYPE_CHECKING:
    import pandas as pd

# What is not here is text. A pair or a mapping stays what JSON has, as an object.
TYPES = {
    "start": "int64",
    "end": "int64",
    "value": "float64",
    "range": "object",
    "interval": "object",
    "time": "object",
    "quoted": "bool",
    "stated": "object",
    "low": "float64",
    "high": "float64",
    "time_from": "datetime64[s]",
    "time_to": "datetime64[s]",
    "suggestions": "object",
    "confidence": "float64",
    "line": "int64",
    "column": "Int64",
    "evidence": "int64",
}
FLAT = ("low", "high", "time_from", "time_to", "pint_unit")
OF_FINDING = ("rule", "check", "severity", "message", "explanation", "suggestions", "confidence", "fingerprint", "help")
OF_EVIDENCE = ("article", "part", "start", "end", "text", "line", "column", "sentence")


def of_claims(claims: Iterable[Claim]) -> pd.DataFrame:
    """A row for each claim: the fields of the contract, then `FLAT`."""
    return _frame((*FIELDS, *FLAT), map(_claim, claims))


def of_findings(findings: Iterable[Finding]) -> pd.DataFrame:
    """A row for each finding, with the place to look at first and how many pieces of evidence there are."""
    return _frame((*OF_FINDING, *OF_EVIDENCE, "evidence"), map(_finding, findings))


def _claim(claim: Claim) -> dict[str, Any]:
    shape = record(claim)
    low, high = shape["interval"] or (None, None)
    first, last = shape["time"] or (None, None)
    return {
        **shape,
        "low": low,
        "high": high,
        "time_from": _moment(first),
        "time_to": _moment(last),
        "pint_unit": pint_unit(shape["unit"], shape["dimension"], shape["kind"]),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    first = finding.evidence[0]
    told = {name: finding[name] for name in OF_FINDING}
    return {**told, **{name: first[name] for name in OF_EVIDENCE}, "evidence": len(finding.evidence)}


def _moment(stated: str | None) -> dt.datetime | None:
    """A day as its midnight, an instant with a zone in UTC: a column of pandas holds one kind of time."""
    if stated is None:
        return None
    moment = dt.datetime.fromisoformat(stated)
    return moment if moment.tzinfo is None else moment.astimezone(dt.UTC).replace(tzinfo=None)


def _frame(names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    import pandas as pd

    held = list(rows)
    return pd.DataFrame(dict(_columns(names, held)), columns=list(names))


def _columns(names: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, pd.Series]]:
    import numpy as np
    import pandas as pd

    text = pd.StringDtype("python")  # the same whether pyarrow is there or not
    for name in names:
        kind, values = TYPES.get(name), [row[name] for row in rows]
        if kind and kind.startswith("datetime64"):
            yield name, pd.Series(np.array(values, dtype=kind))
        else:
            yield name, pd.Series(values, dtype=kind or text)

"""The Reviewdog Diagnostic Format: columns are counted in bytes of UTF-8, the end is exclusive."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from numcheck.checks.finding import Evidence, Finding
from numcheck.documents.document import Document
from numcheck.reports.as_json import help_of
from numcheck.reports.options import Options
from numcheck.reports.region import bytes_before, region
from numcheck.reports.related import message, rule_of
from numcheck.reports.result import Places, Result

SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def rdjson(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`check --format rdjson`."""
    places = result.places()
    shape = {
        "source": {"name": "numcheck"},
        "diagnostics": [_diagnostic(finding, places, result.links) for finding in result.findings],
    }
    yield json.dumps(shape, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(finding: Finding, places: Places, links: Mapping[str, str]) -> dict[str, Any]:
    first, *others = finding.evidence
    page = help_of(finding, links)
    related = [{"message": item.text, "location": _location(item, places.documents)} for item in others]
    return {
        "message": message(finding, places),
        "location": _location(first, places.documents),
        "severity": SEVERITY[finding.severity],
        "code": {"value": rule_of(finding), **({"url": page} if page.startswith("http") else {})},
        **({"related_locations": related} if related else {}),
    }


def _location(item: Evidence, documents: Mapping[str, Document]) -> dict[str, Any]:
    place = region(item, documents)
    start, end = bytes_before(item, item.start, documents), bytes_before(item, item.end, documents)
    return {
        "path": place.path,
        "range": {
            "start": {"line": place.line, **({"column": start} if start else {})},
            "end": {"line": place.end_line, **({"column": end} if end else {})},
        },
    }

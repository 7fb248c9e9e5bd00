"""Code Quality of GitLab: an array of issues, each with a fingerprint that outlives edits elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from numcheck.checks.finding import Evidence, Finding
from numcheck.documents.document import Document
from numcheck.ignores.fingerprint import fingerprints
from numcheck.reports.options import Options
from numcheck.reports.region import region
from numcheck.reports.related import rule_of
from numcheck.reports.result import Result

SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def gitlab(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`check --format gitlab`."""
    documents = result.places().documents
    named = zip(result.findings, fingerprints(result.findings, documents), strict=True)
    yield json.dumps([_issue(finding, name, documents) for finding, name in named], ensure_ascii=False, indent=1) + "\n"


def _issue(finding: Finding, name: str, documents: Mapping[str, Document]) -> dict[str, Any]:
    first, *others = finding.evidence
    place = region(first, documents).name
    return {
        "type": "issue",
        "check_name": rule_of(finding),
        "description": f"{finding.message} ({finding.explanation})" + (f", at {place}" if place else ""),
        "categories": ["Bug Risk"],
        "severity": SEVERITY[finding.severity],
        "fingerprint": name,
        "location": _location(first, documents),
        "other_locations": [_location(item, documents) for item in others],
    }


def _location(item: Evidence, documents: Mapping[str, Document]) -> dict[str, Any]:
    place = region(item, documents)
    return {"path": place.path, "lines": {"begin": place.line, "end": place.end_line}}

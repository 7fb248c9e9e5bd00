"""SARIF 2.1.0 for code scanning: every rule with its page, every finding with its related places and a stable name.

Written for the reader that asks most of it, GitHub: the first location alone counts there, `partialFingerprints` tells
an old finding from a new one, and the links in a message lead to `relatedLocations` by their `id`. It opens an alert
also for a result that says it is suppressed, so those are listed only where `--show-suppressed` asks for them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from numcheck.checks.finding import Evidence, Finding
from numcheck.documents.document import Document
from numcheck.ignores.fingerprint import fingerprints
from numcheck.ignores.suppression import Suppressed
from numcheck.reports.options import Options
from numcheck.reports.region import region
from numcheck.reports.related import rule_of
from numcheck.reports.result import About, Result
from numcheck.version import VERSION

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "note": "note"}
PROBLEMS = {"error": "error", "warning": "warning", "note": "recommendation"}
# How often a finding of the check is right on published articles, in SARIF's words. Arithmetic inside one text is
# nearly always right; what rests on two mentions being of one fact a little less often; a note is a hint.
PRECISION = {"error": "very-high", "warning": "high", "note": "medium"}


def sarif(result: Result, options: Options) -> Iterator[str]:
    """`check --format sarif`."""
    documents = result.places().documents
    left_out = dict(enumerate(result.suppressed, len(result.findings)))
    findings = (*result.findings, *(item.finding for item in result.suppressed))
    rules = sorted({*result.rules, *map(rule_of, findings)})
    run = {
        "tool": {
            "driver": {
                "name": "numcheck",
                "semanticVersion": VERSION,
                "rules": [_rule(name, result.about.get(name)) for name in rules],
            }
        },
        "automationDetails": {"id": "numcheck/"},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, name, rules.index(rule_of(finding)), documents, options) | _left_out(left_out.get(number))
            for number, (finding, name) in enumerate(zip(findings, fingerprints(findings, documents), strict=True))
        ],
        "invocations": [_invocation(result)],
    }
    shape = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(shape, ensure_ascii=False, indent=1) + "\n"


def _rule(name: str, about: About | None) -> dict[str, Any]:
    about = about or About(name)
    page = f"{about.summary}\n\n{about.why}".strip()
    severity = about.severity or "warning"
    return {
        "id": name,
        **({"name": "".join(word.capitalize() for word in name.split("-"))} if "-" in name else {}),
        "shortDescription": {"text": about.summary or name},
        "fullDescription": {"text": page or name},
        "help": {"text": page or name, "markdown": page or name},
        **({"helpUri": about.link} if about.link.startswith("http") else {}),
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {
            "precision": PRECISION[severity],
            "problem.severity": PROBLEMS[severity],
            "tags": ["numbers", about.check or name],
        },
    }


def _result(
    finding: Finding, name: str, index: int, documents: Mapping[str, Document], options: Options
) -> dict[str, Any]:
    first, *others = finding.evidence
    related = [_location(item, documents, id=number) for number, item in enumerate(others, 1)]
    linked = ", ".join(f"[{_linkable(item.text)}]({number})" for number, item in enumerate(others, 1))
    place = region(first, documents).name
    text = (
        finding.message
        + (f"\nat {place}" if place else "")
        + f"\n{finding.explanation}"
        + (f"\nwith {linked}" if linked else "")
    )
    properties: dict[str, Any] = {
        "check": finding.check,
        "computed": finding.explanation,
        "values": [item.text for item in finding.evidence],
        "suggestions": list(finding.suggestions),
        "confidence": round(float(finding.confidence), 2),
    }
    if options.explain:
        properties["reasons"] = [{"name": reason.name, "weight": float(reason.weight)} for reason in finding.reasons]
    return {
        "ruleId": rule_of(finding),
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": text},
        "locations": [_location(first, documents)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"primaryLocationLineHash": name},
        "properties": properties,
    }


def _left_out(item: Suppressed | None) -> dict[str, Any]:
    """What SARIF wants of a result that somebody has said is right."""
    if item is None:
        return {}
    kind = "inSource" if item.by is None or item.by.is_inside else "external"
    reason = item.by.reason if item.by else "[sic]"
    return {"suppressions": [{"kind": kind, **({"justification": reason} if reason else {})}]}


def _location(item: Evidence, documents: Mapping[str, Document], **more: int) -> dict[str, Any]:
    place = region(item, documents)
    area: dict[str, Any] = {"startLine": place.line, "endLine": place.end_line}
    if place.column is not None and place.end_column is not None:
        area |= {"startColumn": place.column, "endColumn": place.end_column}
    return {
        **more,
        "physicalLocation": {"artifactLocation": {"uri": quote(place.path)}, "region": area},
        **({"logicalLocations": [{"name": place.name, "kind": "element"}]} if place.name else {}),
        "message": {"text": item.text},
    }


def _linkable(text: str) -> str:
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")


def _invocation(result: Result) -> dict[str, Any]:
    said = [{"level": "error", "message": {"text": problem}} for problem in result.problems]
    return {
        "executionSuccessful": not said,
        **({"toolExecutionNotifications": said} if said else {}),
    }

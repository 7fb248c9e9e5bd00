"""JSON for programs, in the shapes that the contract fixes: one finding or claim to a line, so that it diffs well."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from numcheck.checks.finding import Evidence, Finding
from numcheck.claims.record import record
from numcheck.ignores.fingerprint import fingerprints
from numcheck.reports.options import Options
from numcheck.reports.result import Places, Result

VERSION = 1  # of the shape; a key that changes its meaning raises it, a key that is added does not

_encode = json.JSONEncoder(ensure_ascii=False).encode  # never `indent`: that is the slow encoder, in pure Python


def findings(result: Result, options: Options) -> Iterator[str]:
    """`check --format json`: one object with a finding on each line."""
    yield f'{{"version": {VERSION}, "articles": {len(result.documents)}, "claims": {len(result.claims)}, "findings": ['
    yield from _items(finding_lines(result, options))
    yield "]}\n"


def finding_lines(result: Result, options: Options) -> Iterator[str]:
    """`check --format jsonl`: a finding on each line."""
    places = result.places()
    for finding, fingerprint in zip(result.findings, fingerprints(result.findings, places.documents), strict=True):
        shape = finding_record(finding, fingerprint, help_of(finding, result.links), places)
        if options.explain:
            shape["reasons"] = [{"name": reason.name, "weight": float(reason.weight)} for reason in finding.reasons]
        yield _encode(shape) + "\n"


def claims(result: Result, options: Options) -> Iterator[str]:
    """`extract --format json`: one object with a claim on each line."""
    yield f'{{"version": {VERSION}, "claims": ['
    yield from _items(claim_lines(result, options))
    yield "]}\n"


def claim_lines(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`extract --format jsonl`: a claim on each line."""
    for claim in result.claims:
        yield _encode(record(claim)) + "\n"


def finding_record(finding: Finding, fingerprint: str, page: str, places: Places) -> dict[str, Any]:
    """A finding as the contract shapes it."""
    return {
        "rule": finding.rule or finding.check,
        "check": finding.check,
        "severity": finding.severity,
        "message": finding.message,
        "explanation": finding.explanation,
        "suggestions": list(finding.suggestions),
        "confidence": round(float(finding.confidence), 2),
        "fingerprint": fingerprint,
        "help": page,
        "evidence": [_evidence_record(item, places) for item in finding.evidence],
    }


def help_of(finding: Finding, links: Mapping[str, str]) -> str:
    """The rule's own page where it names one, else the page of its check."""
    return links.get(finding.rule) or f"docs/checks.md#{finding.check}"


def _evidence_record(item: Evidence, places: Places) -> dict[str, Any]:
    place = places(item)
    return {
        "article": item.article,
        "part": item.part,
        "start": item.start,
        "end": item.end,
        "text": item.text,
        "line": place.line,
        "column": place.column,
        **({"place": place.name} if place.name else {}),
        "sentence": item.sentence,
        "claim": item.claim.id if item.claim else None,
    }


def _items(lines: Iterable[str]) -> Iterator[str]:
    r"""Lines as the items of a JSON array.

    >>> "".join(_items(["1\n", "2\n"]))
    '\n1,\n2\n'
    """
    end = "\n"
    between = ""
    for line in lines:
        yield f"{between}{end}{line.removesuffix(end)}"
        between = ","
    if between:
        yield end

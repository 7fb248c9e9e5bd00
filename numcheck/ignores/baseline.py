"""The baseline: findings known when numcheck was adopted, which a run leaves out until somebody mends them.

An entry is known by its fingerprint (rule, normalised claims, titles of their articles), so that it outlives inserted
paragraphs, lines wrapped anew and renamed files. Beside it stands what a person wants to read. Entries are sorted and
stand on lines of their own, so that two branches merge.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from numcheck.checks.finding import Finding
from numcheck.documents.document import Document
from numcheck.errors import UserError
from numcheck.ignores.fingerprint import fingerprints, name_of
from numcheck.records import record

VERSION = 1
_encode = json.JSONEncoder(ensure_ascii=False).encode


@record
class Baseline:
    """The entries of a file by fingerprint, as they stand in it."""

    path: str
    entries: Mapping[str, Mapping[str, Any]]


@record
class Compared:
    """`fresh` are the findings that the baseline does not know, `stale` the fingerprints that no finding has."""

    fresh: tuple[Finding, ...]
    known: int
    stale: tuple[str, ...]


def read(path: str) -> Baseline:
    """A baseline from its file."""
    try:
        with open(path, encoding="utf-8-sig") as file:  # noqa: PTH123 - the name is shown as it was given
            shape = json.load(file)
    except OSError as error:
        reason = f"{error.strerror}; write one with --write-baseline {path}"
        raise UserError(reason, path=path) from None
    except ValueError as error:
        line = getattr(error, "lineno", None)
        raise UserError(f"not a baseline: {error}", path=path, line=line) from None
    listed = shape.get("findings") if isinstance(shape, dict) and shape.get("version") == VERSION else None
    if not isinstance(listed, list) or not all(isinstance(item, dict) and "fingerprint" in item for item in listed):
        raise UserError(f"not a baseline that this version reads; write one with --write-baseline {path}", path=path)
    return Baseline(path, {str(item["fingerprint"]): item for item in listed})


def compare(
    baseline: Baseline,
    findings: Sequence[Finding],
    documents: Mapping[str, Document],
    could_find: Callable[[Mapping[str, Any]], bool],
) -> Compared:
    """Which findings are new, and which entries have nothing to stand for any more of those that the run could find."""
    names = list(fingerprints(findings, documents))
    fresh = tuple(finding for finding, name in zip(findings, names, strict=True) if name not in baseline.entries)
    found = set(names)
    stale = tuple(name for name, entry in baseline.entries.items() if name not in found and could_find(entry))
    return Compared(fresh, len(findings) - len(fresh), stale)


def write(path: str, findings: Sequence[Finding], documents: Mapping[str, Document]) -> int:
    """Write all findings as a baseline; how many entries it has."""
    named = zip(findings, fingerprints(findings, documents), strict=True)
    return _write(path, [_entry(finding, name, documents) for finding, name in named])


def prune(baseline: Baseline, stale: Iterable[str]) -> int:
    """Write a baseline anew without its stale entries; how many are left."""
    gone = set(stale)
    return _write(baseline.path, [entry for name, entry in baseline.entries.items() if name not in gone])


def _entry(finding: Finding, name: str, documents: Mapping[str, Document]) -> dict[str, Any]:
    return {
        "title": name_of(documents[finding.evidence[0].article]),
        "rule": finding.rule or finding.check,
        "message": finding.message,
        "quotes": [" ".join(item.text.split()) for item in finding.evidence],
        "fingerprint": name,
        **({"across": True} if len({item.article for item in finding.evidence}) > 1 else {}),
    }


def _write(path: str, entries: Sequence[Mapping[str, Any]]) -> int:
    keys = ("title", "rule", "message", "fingerprint")
    ordered = sorted(entries, key=lambda entry: [str(entry.get(key, "")) for key in keys])
    lines = ",\n".join(map(_encode, ordered))
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123 - as above
            file.write(
                f'{{"version": {VERSION}, "findings": [\n{lines}\n]}}\n'
                if lines
                else f'{{"version": {VERSION}, "findings": []}}\n'
            )
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=path) from None
    return len(ordered)

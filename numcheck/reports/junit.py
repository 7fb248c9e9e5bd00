"""JUnit XML for build servers: a suite for every article with findings, each a failed case; else one that passes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from numcheck.checks.finding import Finding
from numcheck.reports.options import Options
from numcheck.reports.region import region
from numcheck.reports.related import rule_of, told
from numcheck.reports.result import Places, Result

# What XML 1.0 does not allow even as an entity.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`check --format junit`."""
    places = result.places()
    suites: dict[str, list[Finding]] = {}
    for finding in result.findings:
        suites.setdefault(region(finding.evidence[0], places.documents).path, []).append(finding)
    count = len(result.findings)
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield f'<testsuites name="numcheck" tests="{max(1, count)}" failures="{count}" errors="0">\n'
    for path, findings in suites.items():
        yield f'  <testsuite name={_attribute(path)} tests="{len(findings)}" failures="{len(findings)}" errors="0">\n'
        for finding in findings:
            yield from _case(finding, places)
        yield "  </testsuite>\n"
    if not suites:
        yield '  <testsuite name="numcheck" tests="1" failures="0" errors="0">\n'
        yield '    <testcase name="numbers agree" classname="numcheck" />\n  </testsuite>\n'
    yield "</testsuites>\n"


def _case(finding: Finding, places: Places) -> Iterator[str]:
    place = region(finding.evidence[0], places.documents)
    column = "" if place.column is None else f' column="{place.column}"'
    yield f"    <testcase name={_attribute(rule_of(finding))} classname={_attribute(place.path)}"
    yield f' file={_attribute(place.path)} line="{place.line}"{column}>\n'
    yield f"      <failure message={_attribute(finding.message)} type={_attribute(finding.severity)}>"
    lines = (f"{places(finding.evidence[0])}: {finding.message}", *told(finding, places))
    yield escape(_allowed("\n".join(lines))) + "</failure>\n    </testcase>\n"


def _attribute(text: str) -> str:
    return quoteattr(_allowed(text))


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub(" ", text)

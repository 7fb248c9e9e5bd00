"""What a machine format says of a finding in a few lines: the message, and each further place with what it says."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.checks.finding import Finding
from numcheck.reports.passages import printable
from numcheck.reports.result import Places


def rule_of(finding: Finding) -> str:
    """The rule that reports it; the check itself where none does."""
    return finding.rule or finding.check


def told(finding: Finding, places: Places) -> Iterator[str]:
    """The lines under the message: the arithmetic, what would fit, and where the other figures stand."""
    yield f"arithmetic: {printable(finding.explanation)}"
    if finding.suggestions:
        yield f"would fit: {printable(' or '.join(finding.suggestions))}"
    for item in finding.evidence[1:]:
        yield f"with {printable(item.text)} at {places(item)}"


def message(finding: Finding, places: Places) -> str:
    """The message with the lines under it; first among them the place, if it is none that a service can mark."""
    first = places(finding.evidence[0])
    at = (f"at {first}",) if first.name else ()
    return "\n".join((finding.message, *at, *told(finding, places)))

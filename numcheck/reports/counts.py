"""How much was found in how much: the line every report ends or begins with, and the table behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from numcheck.checks.finding import Finding, Severity
from numcheck.reports.result import Result

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


def is_as_grave(findings: Iterable[Finding], level: str) -> bool:
    """Whether a finding is as grave as the level or graver; none is as grave as "never"."""
    grave = () if level == "never" else SEVERITIES[: SEVERITIES.index(level) + 1]
    return any(finding.severity in grave for finding in findings)


def findings_line(result: Result) -> str:
    """What was found, worst first.

    >>> findings_line(Result((), ()))
    'nothing found'
    """
    by_severity = Counter(finding.severity for finding in result.findings)
    named = [counted(by_severity[severity], severity) for severity in SEVERITIES if by_severity[severity]]
    return ", ".join(named) or "nothing found"


def reading_line(result: Result) -> str:
    """What it was found in.

    >>> reading_line(Result((), (), rules=("sums",), skipped=2))
    '0 articles, 0 quantities, 1 rule; 2 files skipped'
    """
    parts = [counted(len(result.documents), "article"), counted(len(result.claims), "quantity", "quantities")]
    if result.rules:
        parts.append(counted(len(result.rules), "rule"))
    skipped = f"; {counted(result.skipped, 'file')} skipped" if result.skipped else ""
    return ", ".join(parts) + skipped


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun.

    >>> counted(1, "error"), counted(1200, "error")
    ('1 error', '1,200 errors')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def by_rule(result: Result) -> list[list[object]]:
    """A row for every rule that found something, the busiest first."""
    found = Counter((finding.rule or finding.check, finding.severity) for finding in result.findings)
    rules = Counter(finding.rule or finding.check for finding in result.findings)
    ranked = sorted(rules, key=lambda rule: (-rules[rule], rule))
    return [[rule, *(found[rule, severity] or "" for severity in SEVERITIES)] for rule in ranked]


def by_check(result: Result) -> list[list[object]]:
    """A row for every check that found something: its name, then the number of findings of each severity."""
    found = Counter((finding.check, finding.severity) for finding in result.findings)
    checks = sorted({check for check, _ in found})
    return [[check, *(found[check, severity] or "" for severity in SEVERITIES)] for check in checks]

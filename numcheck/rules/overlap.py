"""One finding for each disagreement, when several checks see the same one.

A headline's "$3 million" against a body's "$3 billion" is a restatement and a slip of magnitude; a total without
support is no news where its parts already fail to reach it. Where the spans of one finding are all among those of
another, the severer one stays, then the surer one, then the one that names the slip, then the one with more evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from numcheck.checks.finding import Finding

WEIGHT = {"error": 2, "warning": 1, "note": 0}
TELLING = frozenset({"hedges", "magnitudes"})  # they say more than that two figures disagree: which slip it is
Span = tuple[str, str, int, int]


def one_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that another one makes superfluous."""
    kept: list[Finding] = []
    at: dict[Span, list[frozenset[Span]]] = {}  # each span of a kept finding -> the span sets of the findings there
    for finding in sorted(findings, key=_strength):
        mine = spans(finding)
        near = [other for span in mine for other in at.get(span, ())]
        if any(mine <= other or other <= mine for other in near):
            continue
        kept.append(finding)
        for span in mine:
            at.setdefault(span, []).append(mine)
    yield from kept


def spans(finding: Finding) -> frozenset[Span]:
    """Where the evidence stands."""
    return frozenset((item.article, item.part, item.start, item.end) for item in finding.evidence)


def _strength(finding: Finding) -> tuple[int, Decimal, bool, int, str, list[Span]]:
    size, vague = len(finding.evidence), finding.check not in TELLING
    return (-WEIGHT[finding.severity], -finding.confidence, vague, -size, finding.check, sorted(spans(finding)))

"""The arithmetic that `restatements` and `cross-article` share: intervals of one fact that do not meet."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.relations.relation import Relation
from numcheck.relations.same_thing.agreement import agree


def disagreement(name: str, relation: Relation, tolerance: Decimal) -> Iterator[Finding]:
    """One finding for the mentions of a fact, where the first does not agree with another of them."""
    first, *others = relation.of("mention")
    as_stated = "as_stated" in relation.facts
    apart = next((claim for claim in others if not agree(first, claim, tolerance, as_stated=as_stated)), None)
    if apart is None:
        return
    evidence = (first, apart, *(claim for claim in others if claim is not apart))
    yield Finding(
        check=name,
        severity=_severity(relation),
        message=f"{_named(first)} is {first.text} here and {apart.text} there",
        explanation=f"{first.text} and {apart.text} cannot both hold",
        evidence=tuple(Evidence.of(claim) for claim in evidence),
        confidence=relation.confidence,
        suggestions=(apart.text, first.text),
        reasons=relation.reasons,
    )


def _severity(relation: Relation) -> Severity:
    return "note" if {"disputed", "weak"} & relation.facts.keys() else "warning"


def _named(claim: Claim) -> str:
    """What the figure is of, in the words of the desk."""
    if claim.kind == "count" and claim.event == "kill":
        return "the toll"
    if claim.kind == "money":
        return "the amount"
    return {
        "date": "the day",
        "clock": "the hour",
        "percent": "the share",
        "age": "the age",
        "duration": "the length of time",
    }.get(claim.kind, "the figure")

"""The arithmetic that the checks of one fact told twice share: intervals that do not meet."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.checks.figures import hedged
from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.relations.relation import Relation
from numcheck.relations.same_thing.agreement import agree


def unlike(relation: Relation, tolerance: Decimal) -> tuple[Claim, Claim | None]:
    """The first mention of a fact, and another that does not agree with it."""
    first, *others = relation.of("mention")
    as_stated = "as_stated" in relation.facts
    return first, next((claim for claim in others if not agree(first, claim, tolerance, as_stated=as_stated)), None)


def disagreement(name: str, relation: Relation, tolerance: Decimal, told: str = "") -> Iterator[Finding]:
    """One finding for the mentions of a fact, where the first does not agree with another of them.

    `told` is what a check adds to the message.
    """
    first, apart = unlike(relation, tolerance)
    if apart is None:
        return
    others = (claim for claim in relation.of("mention") if claim not in (first, apart))
    yield Finding(
        check=name,
        severity=_severity(relation),
        message=f"{_named(first)} is {hedged(first)} here and {hedged(apart)} there{told}",
        explanation=f"{hedged(first)} and {hedged(apart)} cannot both hold{_days(relation)}",
        evidence=tuple(Evidence.of(claim) for claim in (first, apart, *others)),
        confidence=relation.confidence,
        suggestions=(apart.text, first.text),
        reasons=relation.reasons,
    )


def _days(relation: Relation) -> str:
    """The days of one event that two mentions come to: of "26 February, a day before the truce began" the 27th."""
    return f": {relation.facts['days']}" if "days" in relation.facts else ""


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

"""What a rule of its own came to on one group of claims: nothing to say, all well, or a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from numcheck.checks.finding import Evidence, Finding
from numcheck.records import record
from numcheck.relations.relation import Reason
from numcheck.rules.facts import Fact
from numcheck.rules.message import filled
from numcheck.rules.rule import CUSTOM, Rule

CONFIDENCE = Decimal("0.8")


@record
class Outcome:
    """`group` is what the claims have in common; `told` says what was found, or why nothing can be."""

    group: str
    verdict: str  # "holds", "silent" or "fails"
    told: str
    finding: Finding | None = None


def failure(
    rule: Rule,
    group: str,
    facts: Sequence[Fact],
    message: str,
    explanation: str,
    *,
    suggestions: Iterable[str] = (),
    names: dict[str, Fact] | None = None,
    computed: dict[str, str] | None = None,
) -> Outcome:
    """A finding of a rule of its own: the claims of its facts are the evidence, the first of each fact first."""
    claims = [fact.claim for fact in facts] + [claim for fact in facts for claim in fact.claims if claim != fact.claim]
    finding = Finding(
        CUSTOM,
        rule.severity or "warning",
        message,
        explanation,
        tuple(Evidence.of(claim) for claim in claims),
        CONFIDENCE,
        tuple(suggestions),
        (Reason(f"rule {rule.id}: {group}", Decimal(0)),),
        rule.id,
    )
    own = filled(rule.message, finding, {name: fact.claim for name, fact in (names or {}).items()}, computed or {})
    return Outcome(group, "fails", explanation, own)

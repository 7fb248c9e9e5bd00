"""What a rule's tolerance in an amount ("2 tons") lets pass. A share is the check's own to apply."""

from __future__ import annotations

from decimal import Decimal

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.rules.rule import Tolerance

OF_ONE_FACT = ("restatements", "cross-article")  # the checks whose figures should be equal


def is_tolerated(finding: Finding, tolerance: Tolerance | None) -> bool:
    """Whether all figures of the finding lie within the amount of the first one."""
    if tolerance is None or not tolerance.amount or finding.check not in OF_ONE_FACT:
        return False
    first, *others = [item.claim for item in finding.evidence if item.claim]
    amount = _in_base(first, tolerance)
    if amount is None:
        return False
    reach = first.interval + Interval(-amount, amount)
    return all(reach.meets(other.interval) for other in others)


def _in_base(claim: Claim, tolerance: Tolerance) -> Decimal | None:
    """The amount in base units of the claim; None where it is of another kind."""
    quantity = claim.quantity
    if not tolerance.base:
        return tolerance.amount * quantity.high_factor
    return tolerance.amount if tolerance.base == quantity.base else None

"""How a whole and its parts become a relation."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.relation import Reason, Relation

SURE = Decimal("0.9")


def related(
    whole: Claim,
    parts: tuple[Claim, ...],
    name: str,
    sure: Decimal = SURE,
    scope: str = "sentence",
    rivals: Sequence[Claim] = (),
) -> Relation:
    """The relation of a whole and its parts."""
    named = [("whole", whole), *(("part", part) for part in parts), *(("rival", rival) for rival in rivals)]
    roles = sorted(named, key=lambda role: (role[1].article, role[1].start))
    return Relation("part-of-whole", tuple(roles), sure, (Reason(f"construction: {name}", sure),), {"scope": scope})

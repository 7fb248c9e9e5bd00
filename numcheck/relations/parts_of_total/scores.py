"""A score and the scores of its parts: "beat them 101-88 ... By quarters it went 28-19, 22-25, 30-18 and 21-26".

Relations of kind `scores-of-total`: roles `total` and `part`, all scores. One side must add up: then the list is of
this game, and the other side can be judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.candidate import Page
from numcheck.relations.relation import Reason, Relation

NEAR = 4  # a slip of a score is small beside it
SURE = Decimal("0.8")


def find(page: Page) -> Iterator[Relation]:
    """Lists of two scores or more with the score they make."""
    scores = [(i, claim) for i, line in enumerate(page.lines) for claim in line.claims if _sides(claim) is not None]
    for i in sorted({i for i, _ in scores}):
        parts = tuple(claim for j, claim in scores if j == i)
        if len(parts) < 3:
            continue
        totals = [claim for j, claim in scores if j != i and abs(j - i) < 6]
        total = next((claim for claim in totals if _one_side_fits(claim, parts)), None)
        if total is not None:
            roles = sorted([("total", total), *(("part", part) for part in parts)], key=lambda role: role[1].id)
            yield Relation(
                "scores-of-total", tuple(roles), SURE, (Reason("construction: a score and its parts", SURE),)
            )


def _sides(claim: Claim) -> tuple[Decimal, Decimal] | None:
    return claim.quantity.number.range if claim.kind == "score" else None


def _one_side_fits(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether exactly one side of the total is the sum of that side of the parts, in this order or turned."""
    sides = [side for part in parts if (side := _sides(part)) is not None]
    stated = _sides(total)
    if stated is None:
        return False
    left, right = sum(side[0] for side in sides), sum(side[1] for side in sides)
    return any(
        (left == one) != (right == other)
        and min(left, right, one, other) > NEAR * max(abs(left - one), abs(right - other))
        for one, other in (stated, stated[::-1])
    )

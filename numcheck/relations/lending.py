"""A list of bare numbers takes the unit of its total: "14 years abroad: six in Lima, five in Quito"."""

from __future__ import annotations

from dataclasses import replace

from numcheck.claims.claim import Claim
from numcheck.relations.reading import base, is_bare

LENDERS = frozenset({"money", "measure", "duration"})


def in_unit_of(total: Claim, parts: tuple[Claim, ...]) -> tuple[Claim, ...] | None:
    """The parts in a unit that can be compared with the total's, None where there is none."""
    if all(base(part) == base(total) for part in parts):
        return parts
    if total.kind not in LENDERS or not all(base(part) == "count" and is_bare(part) for part in parts):
        return None
    return tuple(_lent(part, total) for part in parts)


def _lent(part: Claim, total: Claim) -> Claim:
    own, other = part.quantity, total.quantity
    quantity = replace(
        own,
        kind=other.kind,
        unit=other.unit,
        dimension=other.dimension,
        base=other.base,
        low_factor=other.low_factor,
        high_factor=other.high_factor,
        offset=other.offset,
        implied=True,
    )
    return replace(part, quantity=quantity, interval=quantity.base_interval)

"""Whether a figure of the text is that of its cell, to the digits that are printed."""

from __future__ import annotations

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.tabled.place import Place

SCALES = frozenset(map(Decimal, (1000, 1_000_000)))
HALF = Decimal("0.5")


def fits_around(claim: Claim, at: Place) -> bool:
    """Whether a figure of the text agrees with its cell, or with another of the same row or column."""
    grid = at.grid
    beside = (*grid.figures[at.row], *(line[at.field] for line in grid.figures))
    return any(cell is not None and cell.base == claim.base and agrees(claim, cell) for cell in beside)


def agrees(claim: Claim, cell: Claim) -> bool:
    """Whether two figures are one to the digits that are printed, cut off or rounded."""
    if agree(claim, cell) or _printed(claim, cell).meets(_printed(cell, claim)):
        return True
    is_bare = cell.kind == "count" and not cell.quantity.number.scale and cell.value
    return (
        bool(is_bare) and (claim.value or 0) / (cell.value or 1) in SCALES
    )  # a table in thousands does not always say so


def _printed(claim: Claim, other: Claim) -> Interval:
    """A figure with the rounding of its last digit; all of that digit where the other is told more closely."""
    quantity, step = claim.quantity, claim.quantity.number.step
    factor = quantity.low_factor
    middle = (claim.value or Decimal(0)) * factor + quantity.offset
    is_coarse = step * factor > other.quantity.number.step * other.quantity.low_factor
    is_whole = claim.kind == "count" and step == 1 and not is_coarse
    slack = Decimal(0) if is_whole else step * factor * (1 if is_coarse else HALF)
    if not is_coarse:  # the edges of two alike roundings only touch
        slack *= Decimal("0.9")
    return Interval(middle - slack, middle + slack)

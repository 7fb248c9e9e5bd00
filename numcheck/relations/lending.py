"""Bare numbers take the unit of their list: "14 years abroad: six in Lima", "Bassa had 87 tonnes and Kori 66"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, base, is_bare, unit_end

ENDS = frozenset({",", ";", ".", "and", ")", "!"})  # a number before one of these has no noun behind it
PREPOSITIONS = frozenset({"of", "for", "from", "in", "on", "under", "by", "at", "to"})
ALIKE = Decimal(50)  # a number so many times as large or small as the one before is of something else
LENDERS = frozenset({"money", "measure", "duration"})


def in_unit_of(total: Claim, parts: tuple[Claim, ...]) -> tuple[Claim, ...] | None:
    """The parts in a unit that can be compared with the total's, None where there is none."""
    if all(base(part) == base(total) for part in parts):
        return parts
    if total.kind not in LENDERS or not all(base(part) == "count" and is_bare(part) for part in parts):
        return None
    return tuple(lend(part, total) for part in parts)


def lend(part: Claim, total: Claim) -> Claim:
    """A bare number in the unit of an amount."""
    quantity = part.quantity.in_unit_of(total.quantity)
    return replace(part, quantity=quantity, interval=quantity.base_interval)


def lent(line: Line) -> Sequence[Claim]:
    """The claims of a sentence, a number at the end of its clause in the unit of the amount that led it."""
    if LENDERS.isdisjoint(line.kinds):
        return line.claims
    found: list[Claim] = []
    for claim in line.claims:
        lender = found[-1] if found else None
        found.append(lend(claim, lender) if lender is not None and _borrows(line, claim, lender) else claim)
    return found


def lent_rest(line: Line, rest: Claim, before: Sequence[Claim]) -> Claim:
    """What is left, in the unit of the list before it: "roads get 18 million euros ... What is left, 4 million"."""
    lender = next((claim for claim in reversed(before) if claim.kind in LENDERS), None)
    if lender is None or not is_bare(rest) or not _ends_clause(line, rest) or not is_of_size(rest, lender):
        return rest
    return lend(rest, lender)


def _borrows(line: Line, claim: Claim, lender: Claim) -> bool:
    """Whether a bare number behind a comma or "and" ends its clause, and is of the size of the amount before it."""
    if lender.kind not in LENDERS or claim.kind != "count" or claim.quantity.number.form != "cardinal":
        return False
    between = line.between(lender, claim)
    if ENDS.isdisjoint(between) or between[-1:] == ("in",) or "more" in claim.cues:
        return False
    if not _ends_clause(line, claim) and not _goes_on_alike(line, claim, lender):
        return False
    return is_of_size(claim, lender)


def is_of_size(claim: Claim, lender: Claim) -> bool:
    """Whether a number is neither far too large nor far too small to be told in the unit of an amount."""
    one, other = claim.value, lender.value
    return one is not None and other is not None and other > 0 and 1 / ALIKE < one / other < ALIKE


def _ends_clause(line: Line, claim: Claim) -> bool:
    end = unit_end(claim)
    return end >= len(line.sentence.lower) or line.sentence.lower[end] in ENDS


def _goes_on_alike(line: Line, claim: Claim, lender: Claim) -> bool:
    """As in "820 hectares of forest, 410 of pasture and 180 under the plough": one preposition for another."""
    behind, before = line.sentence.lower[unit_end(claim)], line.sentence.lower[unit_end(lender) : unit_end(lender) + 1]
    if line.between(lender, claim)[-1:] not in ((",",), ("and",)) or behind not in PREPOSITIONS:
        return False
    return before == (behind,) or lender.quantity.implied

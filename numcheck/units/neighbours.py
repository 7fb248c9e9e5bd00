"""A unit in one part of a range or pair applies to the bare figure beside it: "7 to 8 km", "rose to 5% from 4"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from numcheck.units.quantity import Quantity

RIGHT = re.compile(r"\s?(?:to|or|and|-|–|and then|to about|to around|or even|,)\s?")
LEFT = re.compile(
    r",? ?(?:up |down |compared |an increase |a decrease )?(from|to|or|and|against|versus|vs|with|than)"
    r"(?: about| around| just| only| nearly| almost)? "
)
FAR = 24  # characters
TO_BEFORE = re.compile(r"\b(?:to|at|of|is|was|by)(?: about| around| just| a record)? $")
FROM_BEFORE = re.compile(r"\b(?:from|between)(?: about| around| just)? $")
NO_NOUN = re.compile(
    r"$|[.,;:!?)\"”]|\s+(?:in|last|a year|on|at|for|the|and|but|this|over|as|by|to|since|while|when|after)\b|\n"
)


def share_units(prose: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities, with units lent to bare neighbours and without the figures inside another's unit."""
    shared: list[Quantity] = []
    for quantity in quantities:
        last = shared[-1] if shared else None
        if last is None or quantity.start - last.end > FAR:
            shared.append(quantity)
        elif quantity.start >= last.end:  # else it is the 100,000 of "17 per 100,000 people"
            shared[-1] = _from_right(prose, last, quantity)
            shared.append(_from_left(prose, last, quantity))
    return tuple(shared)


def _lendable(quantity: Quantity) -> bool:
    return quantity.kind not in ("date", "clock", "ordinal", "score", "ratio", "count")


def _is_bare(quantity: Quantity) -> bool:
    return quantity.kind == "count" and quantity.dimension == "dimensionless" and not quantity.number.prefix


def _from_right(prose: str, bare: Quantity, full: Quantity) -> Quantity:
    fits = _is_bare(bare) and _lendable(full) and RIGHT.fullmatch(prose, bare.end, _begin(full))
    return _lent(bare, full) if fits else bare


def _from_left(prose: str, full: Quantity, bare: Quantity) -> Quantity:
    if not (_is_bare(bare) and _lendable(full)):
        return bare
    match = LEFT.fullmatch(prose, full.end, _begin(bare))
    if match is None or not NO_NOUN.match(prose, bare.end):
        return bare
    word = match[1]
    before = prose[max(0, _begin(full) - 20) : _begin(full)]
    if full.kind == "percent" and word in ("from", "to", "and"):
        cue = TO_BEFORE if word == "from" else FROM_BEFORE
        return _lent(bare, full) if cue.search(before) else bare
    return _lent(bare, full)


def _begin(quantity: Quantity) -> int:
    hedge = quantity.number.hedge_start
    return quantity.start if hedge is None else min(hedge, quantity.start)


def _lent(bare: Quantity, full: Quantity) -> Quantity:
    return replace(
        bare,
        kind=full.kind,
        unit=full.unit,
        dimension=full.dimension,
        base=full.base,
        low_factor=full.low_factor,
        high_factor=full.high_factor,
        offset=full.offset,
        implied=True,
        adjective=full.adjective,
    )

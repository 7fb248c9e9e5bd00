"""Changes beside the figures they lead from and to: two columns and their difference, in their unit or in per cent.

As with shares, the lines that fit say which columns belong together, and in which order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import permutations

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has
from numcheck.numbers.interval import Interval
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.tabled.fitting import Case, best, near, quotient
from numcheck.relations.tabled.grid import Grid
from numcheck.words.lexicon import Lexicon

KIND = "before-after"
SURE = Decimal("0.95")
HUNDRED = Decimal(100)
WIDEST = 24


def find(grid: Grid, off: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Every change with its two levels; `off` are the figures told of already."""
    known = lexicon.table("table_words")
    if len(grid.fields) > WIDEST:
        return
    units = [{claim.base for claim in grid.field(field)} for field in range(len(grid.fields))]
    for field, name in enumerate(grid.fields):
        if len(units[field]) != 1 or has(name, known["changes_apart"]) or not _is_change(grid, field, name, lexicon):
            continue
        (unit,) = units[field]
        levels = [at for at in range(len(units)) if at != field and len(units[at]) == 1]
        readings = [
            (measure, _cases(grid, (field, one, other), measure))
            for one, other in permutations(levels, 2)
            if units[one] == units[other]
            for measure in _measures(unit, next(iter(units[one])))
        ]
        chosen = best([cases for _, cases in readings])
        measure = next((name for name, cases in readings if cases is chosen), "")
        for case in chosen:
            if not any(claim.id in off for claim in (case.made, *case.others)):
                yield _relation(case, measure)


def _is_change(grid: Grid, field: int, name: str, lexicon: Lexicon) -> bool:
    known = lexicon.table("table_words")
    return has(name, known["changes"]) or any(
        (claim.value or 0) < 0 or "+" in claim.text for claim in grid.field(field)
    )


def _measures(change: str, level: str) -> Iterator[str]:
    if change == level or (change == "percentage_point" and level == "percent"):
        yield "points" if level == "percent" else "amount"
    if change == "percent":
        yield "percent"


def _cases(grid: Grid, fields: tuple[int, int, int], measure: str) -> list[Case]:
    lines = ([line[field] for field in fields] for line in grid.figures)
    return [
        Case(change, (before, after), _fits(change, before, after, measure))
        for change, before, after in lines
        if change is not None and before is not None and after is not None
    ]


def _fits(change: Claim, before: Claim, after: Claim, measure: str) -> bool:
    if measure == "percent":
        made = quotient(after.interval, before.interval, lambda ratio: (ratio - 1) * HUNDRED)
        return made is not None and made.meets(near(change))
    return (after.interval - before.interval).meets(change.interval)


def _relation(case: Case, measure: str) -> Relation:
    before, after = case.others
    change = case.made
    way = "" if not change.value or not _is_signed(change) else "up" if change.value > 0 else "down"
    roles = sorted(
        (("from", before), ("to", after), ("change", unsigned(change))), key=lambda role: (role[1].start, role[0])
    )
    facts = {"measure": measure, "way": way, "loose": "no", "scope": "sentence", "table": "yes"}
    return Relation(KIND, tuple(roles), SURE, (Reason("table: the other lines fit", SURE),), facts)


def _is_signed(change: Claim) -> bool:
    return (change.value or 0) < 0 or "+" in change.sentence.text[: change.start - change.sentence.start][-2:]


def unsigned(change: Claim) -> Claim:
    """The size of a change; its sign is told by `way`."""
    number = change.quantity.number
    if number.value is None or number.value >= 0:
        return change
    size = replace(number, value=-number.value, interval=-number.interval)
    inside = Interval(change.interval.low, change.interval.high)
    return replace(change, quantity=replace(change.quantity, number=size), interval=-inside)

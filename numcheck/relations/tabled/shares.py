"""Shares beside what they are shares of: a column of per cents, a column of counts, and their total or another column.

No header has to say it: where the per cents of most rows are what one column is of another, or of its total, those of
the others should be.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.tabled.fitting import Case, best, near, quotient
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.totals import is_total
from numcheck.words.lexicon import Lexicon

KIND = "share-of"
SURE = Decimal("0.95")
HUNDRED = Decimal(100)
WIDEST = 24  # fields of a table; of more, every pair would be too many


def find(grid: Grid, off: frozenset[str], lexicon: Lexicon) -> Iterator[tuple[Relation, bool]]:
    """Every share with its part and its whole, and whether they fit; `off` are the figures told of already."""
    if len(grid.fields) > WIDEST:
        return
    known = lexicon.table("table_words")
    kinds = [{claim.base for claim in grid.field(field)} for field in range(len(grid.fields))]
    shares = [field for field, kind in enumerate(kinds) if kind == {"percent"}]
    amounts = [
        field for field, kind in enumerate(kinds) if len(kind) == 1 and not kind & {"percent", "percentage_point"}
    ]
    totals = [line for line, name in enumerate(grid.names) if is_total(name, lexicon)]
    for field in shares:
        if has(grid.fields[field], known["changes"]):
            continue
        readings = [_of_total(grid, field, part, line) for part in amounts for line in totals]
        readings += [
            _of_field(grid, field, part, whole)
            for part, whole in permutations(amounts, 2)
            if kinds[part] == kinds[whole]
        ]
        for case in best(readings):
            if not any(claim.id in off for claim in case.others):
                yield _relation(case), case.fits


def _of_total(grid: Grid, share: int, part: int, line: int) -> list[Case]:
    whole = grid.figures[line][part]
    cells = ((row[share], row[part]) for at, row in enumerate(grid.figures) if at != line)
    if whole is None:
        return []
    return [_case(one, other, whole) for one, other in cells if one is not None and other is not None]


def _of_field(grid: Grid, share: int, part: int, whole: int) -> list[Case]:
    cells = ((row[share], row[part], row[whole]) for row in grid.figures)
    return [
        _case(one, some, every)
        for one, some, every in cells
        if one is not None and some is not None and every is not None
    ]


def _case(share: Claim, part: Claim, whole: Claim) -> Case:
    made = quotient(part.interval, whole.interval, lambda ratio: ratio * HUNDRED)
    return Case(share, (part, whole), made is not None and made.meets(near(share)))


def _relation(case: Case) -> Relation:
    part, whole = case.others
    roles = sorted((("share", case.made), ("part", part), ("whole", whole)), key=lambda role: (role[1].start, role[0]))
    reason = Reason("table: the other lines fit", SURE)
    return Relation(KIND, tuple(roles), SURE, (reason,), {"scope": "sentence", "table": "yes"})

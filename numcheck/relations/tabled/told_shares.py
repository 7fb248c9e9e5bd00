"""A share told in the text against the two cells that it is of: "North accounts for 40% of revenue".

Relations of kind `share-of`. The part is the cell of the one row that the sentence names, the whole that of the total
row, which the other rows have to make. A sentence that says anything else is left alone, and so is a share that some
other cell of the table is of its total.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has, year_of
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Line
from numcheck.relations.reading import phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.tabled.fitting import quotient
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.names import Named
from numcheck.relations.tabled.place import View, is_of_time
from numcheck.relations.tabled.plain import says_no_more
from numcheck.relations.tabled.roots import content, head, root
from numcheck.relations.tabled.totals import find as totals
from numcheck.words.lexicon import Lexicon

KIND = "share-of"
SURE = Decimal("0.9")
HUNDRED = Decimal(100)
AMOUNTS = frozenset({"count", "money", "measure"})


def find(line: Line, view: View, told: tuple[Named, ...], lexicon: Lexicon) -> Iterator[Relation]:
    """The share of a sentence that its cells do not bear out."""
    grid, total = view.grid, view.names.total
    figures = [claim for claim in line.claims if claim.kind not in ("date", "clock")]
    if total is None or len(told) != 1 or told[0].row == total or len(figures) != 1 or grid.is_turned:
        return
    (share,), row = figures, told[0].row
    if not _is_share(line, share, lexicon):
        return
    field = _field(line, grid, row, lexicon)
    if field is None or not _says_no_more(line, told, grid, lexicon):
        return
    part, whole = grid.figures[row][field], grid.figures[total][field]
    labels = f"{grid.fields[field]} {grid.caption}"
    if not is_of_time(line, share, told, labels):
        return
    if part is None or whole is None or not any(one.fits and one.total is whole for one in totals(grid, lexicon)):
        return
    if any(_fits(share, one, every) for one, every in _others(grid, total)):
        return
    roles = (("share", share), ("part", part), ("whole", whole))
    reason = Reason(f"table: row {part.of}", SURE)
    yield Relation(KIND, roles, SURE, (reason,), {"scope": "article", "table": "yes"})


def _is_share(line: Line, share: Claim, lexicon: Lexicon) -> bool:
    """Whether a figure is told to be a share of a whole, and no change."""
    if share.quantity.unit != "percent" or share.change is not None or share.status != "asserted" or share.quoted:
        return False
    if share.value is None or share.quantity.number.form != "cardinal":
        return False
    cues = phrases_of(lexicon.table("table_words")["told_share"])
    return "of" in line.sentence.lower[share.unit_end : share.unit_end + 1] or cues.end(line.before(share))


def _field(line: Line, grid: Grid, row: int, lexicon: Lexicon) -> int | None:
    """The column of amounts that is told: by its header, or the only one that there is."""
    known = lexicon.table("table_words")
    amounts = []
    for field, name in enumerate(grid.fields):
        cell = grid.figures[row][field]
        if cell is not None and cell.kind == "percent" and not has(name, known["changes"]):
            return None  # the table tells the share itself
        if cell is not None and cell.kind in AMOUNTS and not has(name, (*known["no_sum"], *known["changes"])):
            amounts.append(field)
    spoken = {root(word, lexicon) for word in line.words}
    years = [at for at in amounts if _is_told_year(line, grid.fields[at])]
    amounts = years or [at for at in amounts if year_of(grid.fields[at]) is None]
    told = [at for at in amounts if (own := content(grid.fields[at], lexicon)) and own <= spoken]
    if len(told) == 1:
        return told[0]
    is_plain = len(amounts) == 1 and ("total" in line.words or not head(grid.caption, lexicon).isdisjoint(spoken))
    return amounts[0] if is_plain else None


def _is_told_year(line: Line, name: str) -> bool:
    year = year_of(name)
    return year is not None and year.low is not None and str(year.low.year) in line.words


def _says_no_more(line: Line, told: tuple[Named, ...], grid: Grid, lexicon: Lexicon) -> bool:
    own = " ".join(lexicon.table("table_words")["told_share"])
    labels = " ".join((*grid.fields, grid.corner, grid.caption, own, "total"))
    return says_no_more(line, told, labels, lexicon)


def _others(grid: Grid, total: int) -> Iterator[tuple[Claim, Claim]]:
    """Every cell with the total of its column, and with that of its row."""
    for row, figures in enumerate(grid.figures):
        for field, cell in enumerate(figures):
            whole = grid.figures[total][field]
            if cell is not None and whole is not None and row != total and whole.base == cell.base:
                yield cell, whole
            yield from (
                (cell, other)
                for other in figures
                if cell is not None and other is not None and other is not cell and other.base == cell.base
            )


def _fits(share: Claim, part: Claim, whole: Claim) -> bool:
    made = quotient(part.interval, whole.interval, lambda ratio: ratio * HUNDRED)
    return made is not None and made.meets(admitted(share))


def admitted(claim: Claim) -> Interval:
    """What a percentage of the text admits: what its words do, and a unit of its last digit either way."""
    number = claim.quantity.number
    value, step = number.value or Decimal(0), min(number.step, Decimal(1))
    low, high = number.interval.low, number.interval.high
    return Interval(None if low is None else min(low, value - step), None if high is None else max(high, value + step))

"""A change told in the text against the two cells that it leads from and to: "up 12% on 2022".

Relations of kind `before-after`. The rows are years, quarters or months, of which the sentence names one or two, the
column is a series. A sentence that says anything else is left alone, and so is a change that any two cells of the
series bear out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.relations.article import Line
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.tabled.cell import agrees
from numcheck.relations.tabled.fitting import quotient
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.moves import unsigned
from numcheck.relations.tabled.names import Named, Names
from numcheck.relations.tabled.place import View, is_of_time
from numcheck.relations.tabled.plain import says_no_more
from numcheck.relations.tabled.roots import content, head, root
from numcheck.relations.tabled.series import follows, in_order
from numcheck.relations.tabled.told_shares import AMOUNTS, admitted
from numcheck.words.lexicon import Lexicon

KIND = "before-after"
SURE = Decimal("0.9")
HUNDRED = Decimal(100)
BASES = frozenset({"on", "than", "with", "against", "over", "versus", "since"})  # before the time that a change is from


def find(line: Line, view: View, names: Names, lexicon: Lexicon) -> Iterator[Relation]:
    """The change of a sentence that its cells do not bear out; `names` are of the rows of the table as it stands."""
    grid = view.grid
    if len(view.names.times) < 2:
        return
    figures = [claim for claim in line.claims if claim.kind not in ("date", "clock")]
    ways = [(claim, way) for claim in figures if (way := _way(line, claim))]
    if len(ways) != 1:
        return
    ((change, way),) = ways
    if change.status != "asserted" or change.quoted or change.value is None:
        return
    times = view.names.told(line, lexicon)
    order = in_order(grid, view.names.times)
    ends = _ends(line, grid, times, order)
    if ends is None:
        return
    told = names.told(line, lexicon) if grid.is_turned else ()
    field = _field(line, grid, told, names, lexicon)
    if field is None or not _says_no_more(line, (*times, *told), grid, lexicon):
        return
    before, after = (grid.figures[row][field] for row in ends)
    measure = _measure(change, before, after)
    if before is None or after is None or not measure or not is_of_time(line, change, (*times, *told), ""):
        return
    levels = [one for one in figures if one is not change and (one.change or one.value not in view.counts)]
    if not all(any(one.base == cell.base and agrees(one, cell) for cell in (before, after)) for one in levels):
        return
    series = [cell for row in order if (cell := grid.figures[row][field]) is not None]
    if any(_fits(change, way, pair, measure) for pair in combinations(series, 2)):
        return
    roles = (("change", change), ("from", before), ("to", after))
    facts = {"measure": measure, "way": way, "loose": "no", "scope": "article", "table": "yes"}
    yield Relation(KIND, roles, SURE, (Reason(f"table: row {before.of}", SURE),), facts)


def stated(line: Line, view: View, told: Sequence[Named], lexicon: Lexicon) -> Iterator[Relation]:
    """The change of a row that the table itself tells otherwise, in its only column of changes."""
    grid = view.grid
    figures = [claim for claim in line.claims if claim.kind not in ("date", "clock")]
    if len(told) != 1 or len(figures) != 1 or len(view.changes) != 1 or grid.is_turned:
        return
    (change,), (field,) = figures, view.changes
    cell = grid.figures[told[0].row][field]
    if (
        cell is None
        or cell.base != change.base
        or not _way(line, change)
        or change.quoted
        or change.status != "asserted"
    ):
        return
    beside = (*grid.figures[told[0].row], *grid.field(field))
    if any(one is not None and one.base == change.base and agrees(change, unsigned(one)) for one in beside):
        return
    if is_of_time(line, change, told, grid.caption) and _says_no_more(line, tuple(told), grid, lexicon):
        roles = (("mention", change), ("mention", unsigned(cell)))
        reason = Reason(f"table: row {cell.of}", SURE)
        yield Relation("same-thing", roles, SURE, (reason,), {"across": "no", "table": "yes"})


def _way(line: Line, change: Claim) -> str:
    """Whether a figure is told to be a rise or a fall, "" where it is neither: "up 5%", "down by £5m"."""
    before = line.before(change, 2)
    if not {"to", "from", "at"}.isdisjoint(before):
        return ""
    return change.change or next((way for way in ("up", "down") if way in before), "")


def _ends(line: Line, grid: Grid, told: Sequence[Named], order: Sequence[int]) -> tuple[int, int] | None:
    """The rows that a change leads from and to; None where the sentence does not settle them."""
    told = [named for named in told if named.row in order]
    rows = sorted({named.row for named in told}, key=order.index)
    if len(rows) == 2:
        return rows[0], rows[1]
    if len(rows) != 1:
        return None
    at = order.index(rows[0])
    if not BASES.isdisjoint(line.sentence.lower[max(0, told[0].start - 2) : told[0].start]):
        return (order[at], order[at + 1]) if at == len(order) - 2 else None
    before = order[at - 1] if at else None
    return (before, rows[0]) if before is not None and follows(grid, before, rows[0]) else None


def _field(line: Line, grid: Grid, told: Sequence[Named], names: Names, lexicon: Lexicon) -> int | None:
    """The series: the one row named of a table whose columns are times, else its total; of others the column told."""
    spoken = {root(word, lexicon) for word in line.words}
    if grid.is_turned:
        is_of_all = names.by_first.keys().isdisjoint(line.words) and not head(grid.caption, lexicon).isdisjoint(spoken)
        return told[0].row if len(told) == 1 else names.total if is_of_all else None
    fields = [at for at, name in enumerate(grid.fields) if (own := content(name, lexicon)) and own <= spoken]
    if not fields and len(grid.fields) == 1 and not head(grid.caption, lexicon).isdisjoint(spoken):
        return 0
    return fields[0] if len(fields) == 1 else None


def _measure(change: Claim, before: Claim | None, after: Claim | None) -> str:
    """What a change is told in, "" where it is none of the two cells."""
    if before is None or after is None or before.base != after.base or not before.value or not after.value:
        return ""
    if before.kind == "percent":
        return "points" if change.quantity.unit == "percentage_point" else ""
    if before.kind not in AMOUNTS or min(before.value, after.value) <= 0:
        return ""
    if change.quantity.unit == "percent":
        return "percent"
    return "amount" if change.base == before.base and change.quantity.number.modifier == "exact" else ""


def _fits(change: Claim, way: str, pair: tuple[Claim, Claim], measure: str) -> bool:
    """Whether a change is that from the earlier of two cells to the later."""
    early, late = pair
    made = late.interval - early.interval
    if measure == "percent":
        ratio = quotient(late.interval, early.interval, lambda ratio: (ratio - 1) * HUNDRED)
        if ratio is None:
            return True
        made = ratio
    stated = admitted(change) if measure == "percent" else change.interval
    return made.meets(stated if way == "up" else -stated)


def _says_no_more(line: Line, told: tuple[Named, ...], grid: Grid, lexicon: Lexicon) -> bool:
    own = " ".join(lexicon.table("table_words")["told_change"])
    labels = " ".join((*grid.fields, grid.corner, grid.caption, own))
    return says_no_more(line, told, labels, lexicon)

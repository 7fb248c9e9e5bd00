"""A table as relations read it: lines with names, fields with names, and a figure or none where they cross."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.claims.columns import Columns, columns, has, year_of
from numcheck.documents.table import Table
from numcheck.numbers.interval import Interval
from numcheck.numbers.scales import SCALES
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.tabled.roots import content
from numcheck.words.lexicon import Lexicon

GRAINS = tuple(map(Decimal, (1000, 500, 100, 50, 10, 5)))  # to which offices round counts
FEW = 4  # figures; fewer that end in five or naught may do so by chance
HALF = Decimal("0.5")
_INDENTS = ("\u00a0", "\u2002", "\u2003")  # blanks that no one types but to set a name in


@record
class Grid:
    """`figures[line][field]`; None where the cell holds no figure or more than one. `is_turned`: lines are columns.

    `breaks` are the lines that begin a section; `subs` are those that break down the line above them.
    """

    names: tuple[str, ...]  # of the lines
    fields: tuple[str, ...]
    figures: tuple[tuple[Claim | None, ...], ...]
    breaks: frozenset[int]
    subs: frozenset[int]
    around: str  # the words around the table
    caption: str = ""  # those of them that name it
    corner: str = ""  # the header over the names of the rows
    is_turned: bool = False

    def turned(self) -> Grid:
        """The same with columns for lines."""
        turned = tuple(zip(*self.figures, strict=True))
        none: frozenset[int] = frozenset()
        around, caption, corner = self.around, self.caption, self.corner
        return Grid(self.fields, self.names, turned, none, none, around, caption, corner, is_turned=True)

    def field(self, field: int) -> Iterator[Claim]:
        """The figures of one field."""
        return (line[field] for line in self.figures if line[field] is not None)  # type: ignore[misc]


def grids(article: Article, lexicon: Lexicon) -> Iterator[Grid]:
    """The tables of an article that hold figures in more than one line."""
    for part in article.document.parts:
        for table in part.tables:
            inside = [
                claim for claim in article.cells if claim.part == part.name and table.start <= claim.start < table.end
            ]
            if len(inside) > 2:
                yield _grid(table, {claim.start: claim for claim in inside}, part.text, lexicon)


def of_years(grid: Grid, lexicon: Lexicon) -> Iterator[Grid]:
    """The columns that tell one thing of several years, turned: "Spending 2024", "Spending 2025"."""
    by_content: dict[frozenset[str], list[tuple[str, int]]] = {}
    for field, name in enumerate(grid.fields):
        year = year_of(name)
        if year is not None and year.low is not None and content(name, lexicon):
            by_content.setdefault(content(name, lexicon), []).append((str(year.low.year), field))
    none: frozenset[int] = frozenset()
    for told in by_content.values():
        years = tuple(year for year, _ in told)
        if len(set(years)) == len(years) > 1:
            figures = tuple(tuple(line[field] for line in grid.figures) for _, field in told)
            caption = f"{grid.fields[told[0][1]].partition('(')[0]} {grid.caption}"
            yield Grid(years, grid.names, figures, none, none, grid.around, caption, grid.corner, is_turned=True)


def _grid(table: Table, claims: dict[int, Claim], text: str, lexicon: Lexicon) -> Grid:
    read = columns(table, lexicon)
    known = lexicon.table("table_words")
    fields = [column for column in range(table.width) if column != read.label]
    rows = range(read.head, len(table.rows))
    by_cell = _by_cell(claims.values(), table)
    figures = [[_figure(read, by_cell, row, column) for column in fields] for row in rows]
    around = " ".join((table.caption, table.heading, table.before, table.after, *read.names))
    is_rounded = has(around, known["rounded"])
    settled = [_settled(column, is_rounded=is_rounded) for column in zip(*figures, strict=True)] if fields else []
    names = tuple(read.row_name(row) for row in rows)
    return Grid(
        names,
        tuple(read.names[column] for column in fields),
        tuple(zip(*settled, strict=True)),
        frozenset(at for at, row in enumerate(rows) if names[at] and _is_heading(read, row)),
        frozenset(at for at, row in enumerate(rows) if _is_below(read, row, text)),
        around,
        " ".join(table.named),
        read.names[read.label] if read.label is not None else "",
    )


def _by_cell(claims: Iterable[Claim], table: Table) -> dict[int, Claim]:
    """The figures by where their cells begin."""
    starts = sorted({cell.start for row in table.rows for cell in row if cell is not None})
    found: dict[int, Claim] = {}
    at = 0
    for claim in sorted(claims, key=lambda claim: claim.start):
        while at + 1 < len(starts) and starts[at + 1] <= claim.start:
            at += 1
        if "figure" in claim.cues:
            found[starts[at]] = claim
    return found


def _figure(read: Columns, by_cell: dict[int, Claim], row: int, column: int) -> Claim | None:
    cell = read.at(row, column)
    if cell is None or cell.colspan > 1 or cell.rowspan > 1:
        return None
    claim = by_cell.get(cell.start)
    return claim if claim is not None and claim.value is not None else None


def _is_heading(read: Columns, row: int) -> bool:
    """Whether a row is no more than a name over the rows below it."""
    own = {cell.start: cell for cell in read.table.rows[row] if cell is not None and cell.words}
    return len(own) == 1


def _is_below(read: Columns, row: int, text: str) -> bool:
    """Whether a row's name is set in under the one above, or begins with a dash."""
    cell = read.at(row, read.label) if read.label is not None else None
    if cell is None:
        return False
    if text[max(0, cell.start - 1) : cell.start] in _INDENTS:
        return True
    return text[cell.start : cell.start + 6].startswith(
        ("&nbsp;", "&emsp;", "&ensp;", "- ", "– ", "— ", "• ", "* ", "↳", "→", "> ")
    )


def _settled(column: Iterable[Claim | None], *, is_rounded: bool) -> list[Claim | None]:
    """The figures of a column with what each admits: by its own decimals, or by the grain of all of them."""
    claims = list(column)
    whole = [abs(_units(claim)) for claim in claims if claim is not None and _is_whole(claim)]
    grain = _grain([value for value in whole if value])
    return [None if claim is None else _with(claim, grain, is_rounded=is_rounded) for claim in claims]


def _is_whole(claim: Claim) -> bool:
    number = claim.quantity.number
    return number.modifier == "exact" and _units(claim) % 1 == 0 and "." not in claim.text


def _scale(claim: Claim) -> Decimal:
    """What one of the last figure before the decimal point stands for."""
    return SCALES.get(claim.quantity.number.scale.lower(), Decimal(1))


def _units(claim: Claim) -> Decimal:
    return (claim.value or Decimal(0)) / _scale(claim)


def _grain(values: list[Decimal]) -> Decimal:
    if not values:
        return Decimal(1)
    found = next((grain for grain in GRAINS if all(value % grain == 0 for value in values)), Decimal(1))
    return found if len(values) >= FEW or found >= 100 else Decimal(1)


def _with(claim: Claim, grain: Decimal, *, is_rounded: bool) -> Claim:
    number = claim.quantity.number
    if number.modifier != "exact" or claim.value is None:
        return claim
    if _is_whole(claim):
        is_exact = claim.kind == "count" and not number.scale and grain == 1 and not is_rounded
        half = Decimal(0) if is_exact else grain * HALF * _scale(claim)
    else:
        half = number.step * HALF
    factor = claim.quantity.low_factor
    middle = claim.value * factor + claim.quantity.offset
    return replace(claim, interval=Interval(middle - half * factor, middle + half * factor))

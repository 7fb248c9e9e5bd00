"""Totals of a table: the line that a label calls one, and the lines it is the total of.

Which lines those are is tried: those since the total before or the section's heading, all that are no totals, the
totals of the sections; the reading that most fields bear out wins. Where none does, or as many fields speak against it
as for it, nothing is said. A table of one field alone has to come near, and its own words have to leave nothing out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has, words_of
from numcheck.records import record
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.rounding import adds_up
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.slips import is_slip
from numcheck.words.lexicon import Lexicon

KIND = "parts-of-total"
NEAR = Decimal("0.35")  # of the total, that a lone column may be off: more is another kind of table
LESS = Decimal("0.2")  # that it may fall short, where its digits look like a slip
PROVED, LONE = Decimal("0.95"), Decimal("0.8")
WHOLE = Decimal(100), Decimal("0.15")  # a total of shares


@record
class Sum:
    """A total of one field with its parts, and whether they add up."""

    total: Claim
    parts: tuple[Claim, ...]
    fits: bool
    relation: Relation


@record
class _Reading:
    """A total's line with the lines taken for its parts, and what each field says of it."""

    line: int
    members: tuple[int, ...]
    sums: tuple[tuple[Claim, tuple[Claim, ...], bool], ...]

    @property
    def fits(self) -> int:
        """How many fields bear it out; nothing but naughts bears nothing out."""
        return sum(
            fits and bool(total.value) and sum(bool(part.value) for part in parts) > 1
            for total, parts, fits in self.sums
        )

    @property
    def fails(self) -> int:
        """How many fields do not."""
        return sum(not fits for _, _, fits in self.sums)


def find(grid: Grid, lexicon: Lexicon) -> list[Sum]:
    """The totals of a table, of its columns and of its rows; a figure off in both is told once."""
    down, across = _of_lines(grid, lexicon), _of_lines(grid.turned(), lexicon)
    wrong = {(_off(one), claim.id) for one in down if not one.fits for claim in (one.total, *one.parts)}
    return [*down, *(one for one in across if one.fits or not _is_told(one, wrong))]


def _is_told(one: Sum, wrong: set[tuple[Decimal, str]]) -> bool:
    return any((sign * _off(one), claim.id) in wrong for claim in (one.total, *one.parts) for sign in (1, -1))


def _off(one: Sum) -> Decimal:
    return sum((part.value or Decimal(0) for part in one.parts), Decimal(0)) - (one.total.value or Decimal(0))


def is_total(name: str, lexicon: Lexicon) -> bool:
    """Whether a label is that of a total of its table.

    >>> from numcheck.words.lexicon import load
    >>> [is_total(name, load()) for name in ("Total", "All regions", "Total excluding Leeds", "Allerton")]
    [True, True, False, False]
    """
    known = lexicon.table("table_words")
    plain = " ".join(words_of(name.partition("(")[0]))
    if plain in known["totals"]:
        return not has(name, known["no_total"])
    begins = any(plain.startswith(f"{word} ") for word in known["total_begins"]) or plain.endswith(
        (" total", " totals")
    )
    return begins and len(plain.split()) < 6 and not has(name, known["no_total"])


def _of_lines(grid: Grid, lexicon: Lexicon) -> list[Sum]:
    known = lexicon.table("table_words")
    lines = [at for at, name in enumerate(grid.names) if is_total(name, lexicon)]
    if not lines:
        return []
    left = frozenset(at for at, name in enumerate(grid.names) if has(name, known["no_part"]) or at in grid.subs)
    barred = frozenset(at for at, name in enumerate(grid.fields) if has(name, known["no_sum"] + known["changes"]))
    found: list[Sum] = []
    for line in lines:
        readings = [_read(grid, line, members, barred) for members in _members(grid, line, lines, left)]
        told = [one for one in readings if one.sums]
        if told:
            best = max(told, key=lambda one: (one.fits - one.fails, -one.fails))
            found += _judged(grid, best, lexicon)
    return found


def _members(grid: Grid, line: int, lines: Sequence[int], left: frozenset[int]) -> Iterator[tuple[int, ...]]:
    """The lines that a total may be the total of, the nearest reading first."""
    totals = frozenset(lines)
    count = len(grid.names)
    marks = sorted({-1, *lines, *(grid.breaks), count})
    low = max(mark for mark in marks if mark < line)
    high = min(mark for mark in marks if mark > line)
    usual = [at for at in range(count) if at not in totals and at not in left]
    spans = [range(low + 1, line), range(line + 1, high), range(line), range(line + 1, count)]
    tried: set[tuple[int, ...]] = set()
    for span in spans:
        for members in (
            tuple(at for at in usual if at in span),
            tuple(at for at in range(count) if at in span and at in totals),
        ):
            if len(members) > 1 and members not in tried:
                tried.add(members)
                yield members
    if grid.is_turned:  # "area, men, women, total": the first columns may be another matter
        before = [at for at in usual if at < line]
        for start in range(1, len(before) - 1):
            members = tuple(before[start:])
            if members not in tried:
                yield members


def _read(grid: Grid, line: int, members: tuple[int, ...], barred: frozenset[int]) -> _Reading:
    sums: list[tuple[Claim, tuple[Claim, ...], bool]] = []
    for field, total in enumerate(grid.figures[line]):
        if total is None or field in barred or not _is_added(total):
            continue
        parts = _parts(grid, total, [grid.figures[at][field] for at in members])
        if parts is not None:
            sums.append((total, parts, adds_up(parts, total)))
    return _Reading(line, members, tuple(sums))


def _is_added(total: Claim) -> bool:
    if total.kind == "percent":
        return total.quantity.unit == "percent" and abs((total.value or Decimal(0)) - WHOLE[0]) <= WHOLE[1]
    return total.kind in ("count", "money", "measure", "duration") and total.quantity.offset == 0


def _parts(grid: Grid, total: Claim, cells: Sequence[Claim | None]) -> tuple[Claim, ...] | None:
    """The parts of a total, None where one is missing or of another kind."""
    if grid.is_turned and total.kind != "percent":
        cells = [cell for cell in cells if cell is None or cell.kind != "percent"]
    parts = [cell for cell in cells if cell is not None]
    if len(parts) < 2 or len(parts) != len(cells):
        return None
    if any(part.base != total.base or part.quantity.number.modifier != "exact" for part in (*parts, total)):
        return None
    return tuple(parts)


def _judged(grid: Grid, reading: _Reading, lexicon: Lexicon) -> Iterator[Sum]:
    """What a reading comes to: nothing where as many fields speak against it as for it, but for one slip of a digit."""
    is_proved = reading.fits > reading.fails
    if reading.fails > 1 and not is_proved:
        return
    for total, parts, fits in reading.sums:
        if fits or (
            _is_off(total, parts, likely=is_proved)
            and (reading.fits or _is_lone_slip(grid, reading, total, parts, lexicon))
        ):
            yield Sum(total, parts, fits, _relation(total, parts, is_proved=is_proved))


def _is_off(total: Claim, parts: Sequence[Claim], *, likely: bool) -> bool:
    """Whether a total that its parts do not reach is one for sure, and no average of them.

    Where as many fields fit as do not, it must come near, or look like a slip of a digit.
    """
    values = [part.value or Decimal(0) for part in parts]
    whole = total.value or Decimal(0)
    off = sum(values, Decimal(0)) - whole
    is_slip_of_digit = _has_slip(whole, values)
    if min(values) <= whole <= max(values) and (len(values) < 3 or off > max(values)):
        return is_slip_of_digit
    return likely or is_slip_of_digit or abs(off) <= NEAR * abs(whole)


def _has_slip(whole: Decimal, values: Sequence[Decimal]) -> bool:
    off = sum(values, Decimal(0)) - whole
    return is_slip(whole, whole + off) or any(is_slip(value, value - off) for value in values)


def _is_lone_slip(grid: Grid, reading: _Reading, total: Claim, parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether a column that no other bears out comes near enough for its rows to be all of the total."""
    known = lexicon.table("table_words")
    if has(grid.around, known["incomplete"]) or len(set(grid.names)) != len(grid.names):
        return False
    values = [part.value or Decimal(0) for part in parts]
    whole = total.value or Decimal(0)
    off = sum(values) - whole
    if whole <= 0 or min(values) < 0 or abs(off) > NEAR * whole or _is_otherwise(total, parts):
        return False
    is_all = any(has(grid.names[at], known["rest"]) for at in reading.members)
    return _has_slip(whole, values) and (off > 0 or is_all or -off < LESS * whole)


def _is_otherwise(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether rows overlap: some alone make the total, or one is the sum of those next to it."""
    values = [part.value or Decimal(0) for part in parts]
    sums = [Decimal(0), *accumulate(values)]
    whole = total.value or Decimal(0)
    runs = ((low, high) for low in range(len(values)) for high in range(low + 2, len(values) + 1))
    for low, high in runs:
        inside = sums[high] - sums[low]
        if inside == whole and inside:
            return True
        beside = [values[at] for at in (low - 1, high) if 0 <= at < len(values)]
        if inside and inside in beside and len(values) > 3:
            return True
    return False


def _relation(total: Claim, parts: tuple[Claim, ...], *, is_proved: bool) -> Relation:
    roles = sorted([("total", total), *(("part", part) for part in parts)], key=lambda role: role[1].start)
    name = "table: the other columns or rows add up" if is_proved else "table: its rows and its total"
    confidence = PROVED if is_proved else LONE
    facts = {"scope": "sentence" if is_proved else "article", "table": "yes"}
    return Relation(KIND, tuple(roles), confidence, (Reason(name, confidence),), facts)

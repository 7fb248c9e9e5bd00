"""A figure of the text against its cell: the sentence names the row, and one column alone can be meant.

Relations of kind `same-thing`, as of two mentions in prose. A table is dense: a wrong cell is always near. So nothing
is taken for the same that a name, a noun and a header do not settle, and a sentence that tells of another time, of
several rows, of a part or of a change is left alone. The figure of the text comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has, words_of, year_of
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.article import Article, Line
from numcheck.relations.kinds import is_generic
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.same_thing.agreement import agree
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.names import Named, Names, is_year
from numcheck.relations.tabled.plain import is_slip, says_no_more
from numcheck.words.lemmas import lemma, noun_lemma, word_forms
from numcheck.words.lexicon import Lexicon

KIND = "same-thing"
SURE = Decimal("0.9")
NEAR = 8  # words between a figure and the words of its header
HALF = Decimal("0.5")
KINDS = frozenset({"count", "money", "percent", "measure"})
NO_CUES = frozenset({"more", "others", "remaining", "average", "including", "so_far", "total"})
POINTING = frozenset({"the", "them", "those", "these", "which", "whom", "its", "their", "his", "her"})


@record
class Place:
    """A row and a column of a table."""

    grid: Grid
    row: int
    field: int

    @property
    def cell(self) -> Claim | None:
        """The figure there."""
        return self.grid.figures[self.row][self.field]


def find(article: Article, tables: Sequence[Grid], lexicon: Lexicon) -> Iterator[Relation]:
    """Every figure of the text that its cell does not bear out; the first of each cell."""
    if article.is_correction:
        return
    names = [(grid, Names.of(grid, lexicon)) for grid in tables]
    spoken = frozenset(chain.from_iterable(known.words for _, known in names))
    done: set[str] = set()
    for line in article.lines:
        if spoken.isdisjoint(line.words) or _is_apart(line, lexicon):
            continue
        for claim, cell in _unlike(line, names, lexicon):
            if cell.id not in done:
                done.add(cell.id)
                roles = (("mention", claim), ("mention", cell))
                reason = Reason(f"table: row {cell.of}", SURE)
                yield Relation(KIND, roles, SURE, (reason,), {"across": "no", "table": "yes"})


def _unlike(line: Line, names: Sequence[tuple[Grid, Names]], lexicon: Lexicon) -> Iterator[tuple[Claim, Claim]]:
    """The figures of a sentence that one table alone has a cell for, which they do not agree with."""
    found: dict[str, list[tuple[Claim, Claim, bool]]] = {}
    for grid, known in names:
        told = known.told(line, lexicon)
        for claim, named in _pairs(line, told) if told else ():
            place = _place(line, claim, named, grid, lexicon)
            if place is not None and place.cell is not None:
                fits = _fits_around(claim, place) or not _is_sure(line, claim, told, place, lexicon)
                found.setdefault(claim.id, []).append((claim, place.cell, fits))
    for (claim, cell, fits), *others in found.values():
        if not others and not fits:
            yield claim, cell


def _is_sure(line: Line, claim: Claim, told: tuple[Named, ...], place: Place, lexicon: Lexicon) -> bool:
    """Whether the figure is a slip of its cell, or all that is told; never beside a share, a rank or a score."""
    if any(one.kind not in KINDS and one.kind not in ("date", "clock") for one in line.claims):
        return False
    if place.cell is not None and is_slip(claim, place.cell):
        return True
    noun = claim.subject_head if is_generic(claim.subject_head, lexicon) else None
    labels = " ".join((*place.grid.fields, place.grid.caption, noun or ""))
    return says_no_more(line, told, labels, lexicon)


def _is_apart(line: Line, lexicon: Lexicon) -> bool:
    return _listed(lexicon, "told_apart").told_in(line)


@cache
def _listed(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("table_words")[name])


def _pairs(line: Line, told: Sequence[Named]) -> Iterator[tuple[Claim, Named]]:
    """Each figure with the one row that it is told of: the only one, or names and figures in turn."""
    by_unit: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in line.claims:
        if claim.kind not in ("date", "clock"):
            noun = claim.subject_head if claim.kind == "count" else None
            by_unit.setdefault((claim.base, noun), []).append(claim)
    for claims in by_unit.values():
        if len(claims) != len(told) or not _in_turn(claims, told):
            continue
        yield from ((claim, named) for claim, named in zip(claims, told, strict=True) if _is_plain(line, claim))


def _in_turn(claims: Sequence[Claim], told: Sequence[Named]) -> bool:
    """Whether each name stands with its figure, always on the same side of it."""
    both = list(zip(claims, told, strict=True))
    leads = {named.start < claim.word for claim, named in both}
    if len(leads) != 1 or len({named.row for named in told}) != len(told):
        return False
    order = [(named.start, claim.word) if leads == {True} else (claim.word, named.start) for claim, named in both]
    flat = list(chain.from_iterable(order))
    return flat == sorted(flat)


def _is_plain(line: Line, claim: Claim) -> bool:
    """Whether a figure is stated, of all of what it counts, and no change."""
    if claim.kind not in KINDS or claim.value is None or claim.quantity.number.form != "cardinal":
        return False
    if claim.status not in ("asserted", "target") or claim.change is not None or not NO_CUES.isdisjoint(claim.cues):
        return False
    behind = line.sentence.lower[claim.unit_end : claim.last_word + 4]
    return claim.kind != "count" or "of" not in behind[:3] or POINTING.isdisjoint(behind)


def _place(line: Line, claim: Claim, named: Named, grid: Grid, lexicon: Lexicon) -> Place | None:
    """The cell that a figure is told to be, where its column is settled."""
    fields = [field for field in range(len(grid.fields)) if _has_unit(grid, field, claim)]
    told = [field for field in fields if _is_told(line, claim, grid, (named.row, field), lexicon)]
    if len(told) != 1:
        return None
    (field,) = told
    own = _content(grid.fields[field], lexicon)
    strange = {
        word
        for other in range(len(grid.fields))
        if other != field
        for word in _content(grid.fields[other], lexicon) - own
    }
    if not strange.isdisjoint(_lemmas(line, claim, lexicon)):
        return None
    place = Place(grid, named.row, field)
    cell = place.cell
    if cell is None or cell.base != claim.base or (cell.value or 0) < 0 or not _is_of_time(line, claim, place):
        return None
    return place


def _has_unit(grid: Grid, field: int, claim: Claim) -> bool:
    return any(cell.base == claim.base for cell in grid.field(field))


def _is_told(line: Line, claim: Claim, grid: Grid, place: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether the words beside a figure are those of a column: its header, or where that says nothing, the caption."""
    row, name = grid.names[place[0]], grid.fields[place[1]]
    if has(name, lexicon.table("table_words")["changes"]):
        return False
    lower = line.sentence.lower
    spoken = {lemma(word, lexicon) for word in lower[max(0, claim.first_word - NEAR) : claim.last_word + NEAR + 1]}
    content, caption = _content(name, lexicon), _content(grid.caption, lexicon)
    if claim.status == "target" and content.isdisjoint(lexicon.table("table_words")["told_promised"]):
        return False
    year = year_of(name)
    if year is not None and year.low is not None and len(grid.fields) > 1 and str(year.low.year) not in line.words:
        return False
    if not content <= spoken or not (content or not caption.isdisjoint(spoken) or (year and _is_unit_of_row(row))):
        return False
    if claim.kind != "count":
        return True
    head = noun_lemma(claim.subject_head or "", word_forms(lexicon))
    return lemma(head, lexicon) in content | caption or (is_generic(head, lexicon) and _is_of_people(name, lexicon))


@cache
def _is_of_people(header: str, lexicon: Lexicon) -> bool:
    """Whether a header says what befell those counted, and not who they are: "Killed", "Wounded or missing"."""
    forms, idle = word_forms(lexicon), lexicon.table("table_words")["told_idle"]
    words = [word for word in words_of(header.partition("(")[0]) if word not in idle]
    return bool(words) and all(word in forms.verbs and not word.endswith("s") for word in words)


def _is_unit_of_row(name: str) -> bool:
    """Whether a row's name is what its figures are of, with their unit: "Exports (€bn)"."""
    return name.endswith(")")


def _lemmas(line: Line, claim: Claim, lexicon: Lexicon) -> set[str]:
    """The words of a sentence, but for what other figures in it count: "345 beds and 1,204 staff"."""
    counted = {at for one in line.claims if one is not claim for at in range(one.word, one.last_word + 1)}
    return {lemma(word, lexicon) for at, word in enumerate(line.sentence.lower) if at not in counted}


@cache
def _content(label: str, lexicon: Lexicon) -> frozenset[str]:
    """The words of a label that say what its figures are of; those in brackets are its unit."""
    idle = lexicon.table("table_words")["told_idle"]
    words = (word for word in words_of(label.partition("(")[0]) if word not in idle and not word.isdigit())
    return frozenset(lemma(word, lexicon) for word in words)


def _is_of_time(line: Line, claim: Claim, place: Place) -> bool:
    """Whether the sentence tells no time but that of the cell: a year that its labels or the caption name."""
    grid = place.grid
    labels = " ".join((grid.names[place.row], grid.fields[place.field], grid.caption))
    own = {word for word in words_of(labels) if word.isdigit()}
    for date in (one for one in line.claims if one.kind in ("date", "clock")):
        text = date.text.lower()
        if text.isdigit() and text in own:
            continue
        if text in words_of(grid.names[place.row]) or _is_day_of_saying(line, date):
            continue
        return False
    return not any(is_year(word) and word not in own for word in _others(line, claim))


def _others(line: Line, claim: Claim) -> Iterator[str]:
    """The words of a sentence but for those of a figure."""
    for at, word in enumerate(line.sentence.lower):
        if not claim.word <= at <= claim.last_word:
            yield word


def _is_day_of_saying(line: Line, date: Claim) -> bool:
    """Whether a date is the day that something was said on: "police said on Monday"."""
    return not {"said", "told"}.isdisjoint(line.sentence.lower[max(0, date.first_word - 3) : date.first_word])


def _fits_around(claim: Claim, place: Place) -> bool:
    """Whether a figure of the text agrees with its cell, or with another of the same row or column."""
    grid = place.grid
    beside = (*grid.figures[place.row], *(line[place.field] for line in grid.figures))
    return any(cell is not None and cell.base == claim.base and _agree(claim, cell) for cell in beside)


def _agree(claim: Claim, cell: Claim) -> bool:
    """Whether two figures are one to the digits that are printed, cut off or rounded."""
    return agree(claim, cell) or _printed(claim, cell).meets(_printed(cell, claim))


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

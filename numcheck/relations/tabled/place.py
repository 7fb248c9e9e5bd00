"""Which cell a figure of the text is told to be: the row is named, one column alone has the words beside the figure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.claims.columns import has, words_of, year_of
from numcheck.records import record
from numcheck.relations.article import Line
from numcheck.relations.kinds import is_generic
from numcheck.relations.reading import is_bare
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.names import Named, Names, total_spans
from numcheck.relations.tabled.roots import content, head, nouns, root, unit_nouns
from numcheck.relations.tabled.times import is_year
from numcheck.relations.tabled.totals import is_total
from numcheck.words.lemmas import noun_lemma, word_forms
from numcheck.words.lexicon import Lexicon

NEAR = 8  # words between a figure and the words of its header
_OF = frozenset({"of", "at", "in", "for", "among"})


@record
class View:
    """A table in one reading: the names of its rows, the words of its headers, how many rows and columns it has."""

    grid: Grid
    names: Names
    words: frozenset[str]
    counts: frozenset[int]
    own: tuple[frozenset[str], ...]  # what each header says, as `content` has it
    units: tuple[frozenset[str], ...]  # of the figures of each column
    changes: frozenset[int]  # the columns that tell of changes

    @classmethod
    def of(cls, grid: Grid, lexicon: Lexicon) -> View:
        """The table in the reading of a grid."""
        words = frozenset(word for name in grid.fields for word in words_of(name.partition("(")[0]))
        counts = (sum(not is_total(name, lexicon) for name in names) for names in (grid.names, grid.fields))
        known = lexicon.table("table_words")["changes"]
        changes = frozenset(field for field, name in enumerate(grid.fields) if has(name, known))
        units = tuple(frozenset(cell.base for cell in grid.field(field)) for field in range(len(grid.fields)))
        own = tuple(content(name, lexicon) for name in grid.fields)
        return cls(grid, Names.of(grid, lexicon), words, frozenset(counts), own, units, changes)


@record(eq=False)
class Spoken:
    """A sentence with the rows of a table that it names, and the words of the text right before it."""

    line: Line
    told: tuple[Named, ...]
    before: frozenset[str]


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


def place(spoken: Spoken, claim: Claim, named: Named, view: View, lexicon: Lexicon) -> Place | None:
    """The cell that a figure is told to be, where its column is settled."""
    grid, line, told = view.grid, spoken.line, spoken.told
    field = field_of(spoken, claim, named, view, lexicon)
    if field is None:
        return None
    own = content(grid.fields[field], lexicon)
    strange = frozenset().union(*view.own) - own
    if (own or claim.kind != "percent") and not strange.isdisjoint(_roots(line, claim, told, lexicon)):
        return None
    found = Place(grid, named.row, field)
    cell = found.cell
    if cell is None or cell.base != claim.base or (cell.value or 0) < 0 or not _is_of_time(line, claim, told, found):
        return None
    return None if _is_narrowed(line, told, found, lexicon) else found


def field_of(spoken: Spoken, claim: Claim, named: Named, view: View, lexicon: Lexicon) -> int | None:
    """The one column told: by its header, or where none is, by what the caption says of the whole table."""
    grid, line = view.grid, spoken.line
    fields = [field for field, units in enumerate(view.units) if claim.base in units]
    if named.row != view.names.total and _has_total(line, lexicon):
        fields = [field for field in fields if is_total(grid.fields[field], lexicon)]
    near = line.sentence.lower
    if not grid.is_turned:
        near = near[max(0, claim.first_word - NEAR) : claim.last_word + NEAR + 1]
    said = {root(word, lexicon) for word in near}
    told = [
        field
        for field in fields
        if view.own[field] <= said
        and field not in view.changes
        and _is_told(line, claim, grid, (named.row, field), said, lexicon)
    ]
    if not told and len(fields) == 1 and not content(grid.fields[fields[0]], lexicon) and _is_neutral(line, lexicon):
        return fields[0]
    told = [field for field in told if content(grid.fields[field], lexicon)] or told
    if len(told) > 1:  # "teachers" and not "pupils per teacher"
        counted = {root(claim.subject_head or "", lexicon)}
        told = [field for field in told if content(grid.fields[field], lexicon) == counted]
    if not told and len(fields) == 1 and is_bare(claim) and _is_taken_up(spoken, grid, fields[0], lexicon):
        return fields[0]
    return told[0] if len(told) == 1 else None


def _is_neutral(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence says no more than that something came to a figure."""
    return not line.words.isdisjoint(lexicon.table("table_words")["told_neutral"])


def _has_total(line: Line, lexicon: Lexicon) -> bool:
    return next(total_spans(line, lexicon), None) is not None


def _is_taken_up(spoken: Spoken, grid: Grid, field: int, lexicon: Lexicon) -> bool:
    """Whether a row is told as first or last of what the text tells just before: "The largest, Arden, had 42"."""
    if spoken.line.words.isdisjoint(lexicon.table("table_words")["told_ranks"]):
        return False
    own = content(grid.fields[field], lexicon) or head(grid.caption, lexicon)
    return not own.isdisjoint(root(word, lexicon) for word in spoken.before | spoken.line.words)


def _is_told(
    line: Line, claim: Claim, grid: Grid, at: tuple[int, int], spoken: Collection[str], lexicon: Lexicon
) -> bool:
    """Whether the words beside a figure, the header's among them, are those of a column; without one, the caption's."""
    row, name = grid.names[at[0]], grid.fields[at[1]]
    known = lexicon.table("table_words")
    own, about = content(name, lexicon), head(grid.caption, lexicon)
    if (
        claim.status == "target"
        and not grid.is_turned
        and own.isdisjoint(root(word, lexicon) for word in known["told_promised"])
    ):
        return False
    year = year_of(name)
    if year is not None and year.low is not None and len(grid.fields) > 1 and str(year.low.year) not in line.words:
        return False
    if not own and claim.kind == "percent" and has(name, known["told_shares"]):
        about |= frozenset().union(*(content(field, lexicon) for field in grid.fields))
    is_of_all = is_total(name, lexicon) and _has_total(line, lexicon)
    if is_of_all and claim.kind == "count" and is_generic(claim.subject_head, lexicon):
        return True  # "in all, 308 people were treated"
    if not (own or not about.isdisjoint(spoken) or (year and row.endswith(")"))):
        return False
    return claim.kind != "count" or _is_noun_of(claim, name, grid, lexicon)


def _is_noun_of(claim: Claim, name: str, grid: Grid, lexicon: Lexicon) -> bool:
    """Whether what a figure counts is what a column does: its header, or with words of it what the caption says."""
    known, caption = lexicon.table("table_words"), grid.caption
    noun = noun_lemma(claim.subject_head or "", word_forms(lexicon))
    own = content(name, lexicon)
    if root(noun, lexicon) in content(grid.corner, lexicon):
        return False  # "the four cities"
    if root(noun, lexicon) in own or (own and is_bare(claim)):
        return True
    own = own or (head(caption, lexicon) & set(known["told_people"]))  # "39 people died", of deaths in all
    if is_generic(noun, lexicon) and (_is_of_people(name, lexicon) or not own.isdisjoint(known["told_people"])):
        return True
    phrase = claim.sentence.lower[claim.unit_end : claim.last_word + 1]
    if root(noun, lexicon) in unit_nouns(name, lexicon) | unit_nouns(caption, lexicon):
        return True
    if own and own.isdisjoint(root(word, lexicon) for word in phrase):
        return False
    return root(noun, lexicon) in nouns(caption, lexicon) or noun in known["told_kinds"]


@cache
def _is_of_people(header: str, lexicon: Lexicon) -> bool:
    """Whether a header says what befell those counted, and not who they are: "Killed", "Wounded or missing"."""
    forms, idle = word_forms(lexicon), lexicon.table("table_words")["told_idle"]
    words = [word for word in words_of(header.partition("(")[0]) if word not in idle]
    return bool(words) and all(word in forms.verbs and not word.endswith("s") for word in words)


def _roots(line: Line, claim: Claim, told: Sequence[Named], lexicon: Lexicon) -> set[str]:
    """The words of a sentence, but for names and for what other figures in it count: "345 beds and 1,204 staff"."""
    left = {at for one in line.claims if one is not claim for at in range(one.word, one.last_word + 1)}
    left |= {at for named in told for at in range(named.start, named.end)}
    return {root(word, lexicon) for at, word in enumerate(line.sentence.lower) if at not in left}


def _is_of_time(line: Line, claim: Claim, told: Sequence[Named], place: Place) -> bool:
    """Whether the sentence tells no time but that of the cell."""
    grid = place.grid
    return is_of_time(line, claim, told, " ".join((grid.names[place.row], grid.fields[place.field], grid.caption)))


def is_of_time(line: Line, claim: Claim, told: Sequence[Named], labels: str) -> bool:
    """Whether a sentence tells no time but the rows named and the years that labels name."""
    own = {word for word in words_of(labels) if word.isdigit()}
    lower = line.sentence.lower
    mine = {at for named in told for at in range(named.start, named.end)}
    for date in (one for one in line.claims if one.kind in ("date", "clock")):
        left = {lower[at] for at in range(date.word, date.last_word + 1) if at not in mine}
        if not left <= own | {"of", "the", "in", "and", "to", ","} and not _is_day_of_saying(line, date):
            return False
    return not any(
        is_year(word) and word not in own
        for at, word in enumerate(lower)
        if at not in mine and not claim.word <= at <= claim.last_word
    )


def _is_day_of_saying(line: Line, date: Claim) -> bool:
    """Whether a date is the day that something was said on: "police said on Monday"."""
    return not {"said", "told"}.isdisjoint(line.sentence.lower[max(0, date.first_word - 3) : date.first_word])


def _is_narrowed(line: Line, told: Sequence[Named], place: Place, lexicon: Lexicon) -> bool:
    """Whether what is told is of something within the row or column: "output of copper", "sales at the old shop"."""
    grid, lower = place.grid, line.sentence.lower
    labels = content(" ".join((*grid.fields, *grid.names, grid.caption)), lexicon)
    own = content(grid.fields[place.field], lexicon) or head(grid.caption, lexicon)
    plain = lexicon.table("table_words")["told_plain"]
    fine = {at for named in told for at in range(named.start, named.end)}
    fine |= {at for span in total_spans(line, lexicon) for at in range(*span)}
    fine |= {at for one in line.claims for at in range(one.first_word, one.last_word + 1)}
    for at, word in enumerate(lower[:-2]):
        if lower[at + 1] not in _OF or root(word, lexicon) not in own:
            continue
        behind = next((one for one in range(at + 2, len(lower)) if lower[one] not in plain), None)
        if behind is not None and behind not in fine and root(lower[behind], lexicon) not in labels:
            return True
    return False

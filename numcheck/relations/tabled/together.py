"""Figures of one sentence that bear each other out: all but one are those of their cells, so the other should be.

"Arden lost 42 homes, compared with 30 in Bly" names rows and figures in turn; "Arden lost 42 of the 93 homes" tells a
row and the total.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Line
from numcheck.relations.reading import Phrases, is_bare, phrases_of
from numcheck.relations.tabled.cell import agrees, fits_around
from numcheck.relations.tabled.names import Named
from numcheck.relations.tabled.pairs import KINDS, Pair, is_plain
from numcheck.relations.tabled.place import Place, Spoken, View, field_of, place
from numcheck.relations.tabled.roots import content, root
from numcheck.relations.tabled.series import follows, in_order
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

LEAST = 10  # smaller figures fit by chance
OF = (("of", "the"), ("of", "all"), ("of", "all", "the"), ("of", "a", "total", "of"), ("out", "of"), ("of",))
BREAKS = frozenset({",", ";", "and", "while", "but", "whereas"})
AMOUNTS = KINDS - {"percent"}


def in_turn(spoken: Spoken, group: Sequence[Pair], view: View, lexicon: Lexicon) -> Iterator[tuple[Claim, Place]]:
    """The only figure of several rows that is not that of its cell."""
    if len(group) < 2 or not all(is_plain(spoken.line, claim, compared=True) for claim, _ in group):
        return
    found = [place(spoken, claim, named, view, lexicon) for claim, named in group]
    fields = {one.field for one in found if one is not None}
    if len(fields) == 1:
        (field,) = fields
        own = content(view.grid.fields[field], lexicon)
        for claim, at in _odd([(claim, Place(view.grid, named.row, field)) for claim, named in group]):
            if not _is_other(spoken.line, claim, [one for one, _ in group], own, lexicon):
                yield claim, at


def _is_other(line: Line, claim: Claim, claims: Sequence[Claim], own: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether a clause says of its figure what is not in the header: "42 homes were lost, while Bly has 300 homes"."""
    if is_bare(claim):
        return False
    at = claims.index(claim)
    lower = line.sentence.lower
    first = claims[at - 1].last_word + 1 if at else 0
    start = max((i for i in range(first, claim.first_word) if lower[i] in BREAKS), default=first)
    end = claims[at + 1].first_word if at + 1 < len(claims) else len(lower)
    words = [word for i, word in enumerate(lower[start:end], start) if not claim.word <= i < claim.unit_end]
    forms = word_forms(lexicon)
    has_verb = any(word in forms.verbs and word not in forms.also_nouns for word in words)
    return has_verb and not own <= {root(word, lexicon) for word in words}


def of_total(spoken: Spoken, view: View, lexicon: Lexicon) -> Iterator[tuple[Claim, Place]]:
    """The figure of a row, or of the total that it is told to be of, where only the other is that of its cell."""
    total, line = view.names.total, spoken.line
    figures = [claim for claim in line.claims if claim.kind in AMOUNTS]
    if total is None or len(spoken.told) != 1 or len(figures) != 2 or figures[0].base != figures[1].base:
        return
    named = spoken.told[0]
    part, whole = _part_and_whole(line, figures)
    if part is None or whole is None or named.row == total or whole.quoted:
        return
    field = field_of(spoken, whole, named, view, lexicon)
    if field is not None:
        yield from _odd([(part, Place(view.grid, named.row, field)), (whole, Place(view.grid, total, field))])


def moved(spoken: Spoken, view: View, rows: Sequence[Named], lexicon: Lexicon) -> Iterator[tuple[Claim, Place]]:
    """The figure of the year before, told beside that of a year: "261 in 2024, up from 245 a year earlier".

    A table of two years alone says which they are: "rose from 120 to 133".
    """
    line, grid = spoken.line, view.grid
    figures = [claim for claim in line.claims if claim.kind in KINDS]
    if not grid.is_turned or len(rows) != 1 or len(figures) != 2 or figures[0].base != figures[1].base:
        return
    leads = [one for one in figures if line.before(one, 1) == ("from",)]
    if len(leads) != 1 or not all(is_plain(line, claim, compared=True) for claim in figures):
        return
    (before,), (after,) = leads, [one for one in figures if one is not leads[0]]
    order = in_order(grid, view.names.times)
    if spoken.told:
        at = order.index(spoken.told[0].row)
        is_next = len(spoken.told) == 1 and at and follows(grid, order[at - 1], order[at])
        if not is_next or not _listed(lexicon, "told_year_before").begin(line.behind(before, 4)):
            return
        ends = order[at - 1], order[at]
    elif len(order) == 2 and line.before(after, 1) == ("to",):
        ends = order[0], order[1]
    else:
        return
    field = rows[0].row
    yield from _odd([(before, Place(grid, ends[0], field)), (after, Place(grid, ends[1], field))])


@cache
def _listed(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("table_words")[name])


def _part_and_whole(line: Line, figures: Sequence[Claim]) -> tuple[Claim | None, Claim | None]:
    """The figures of "42 of the 93 homes", "of the 93 homes 42"."""
    first, second = figures
    if line.sentence.lower[first.unit_end : second.first_word] in OF:
        return first, second
    if first.first_word == len(start := ("of", "the")) and line.sentence.lower[: first.first_word] == start:
        return second, first
    return None, None


def _odd(told: Sequence[tuple[Claim, Place]]) -> Iterator[tuple[Claim, Place]]:
    """The one that does not fit, where all others do."""
    cells = [(claim, at, at.cell) for claim, at in told]
    if any(cell is None or cell.base != claim.base for claim, _, cell in cells):
        return
    off = [(claim, at) for claim, at, cell in cells if cell is not None and not agrees(claim, cell)]
    borne_out = any((claim.value or 0) >= LEAST for claim, _ in told if all(claim is not one for one, _ in off))
    if len(off) == 1 and borne_out and not fits_around(*off[0]):
        yield off[0]

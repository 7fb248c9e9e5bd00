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
from numcheck.claims.columns import words_of
from numcheck.relations.article import Article, Line
from numcheck.relations.kinds import is_generic
from numcheck.relations.reading import Phrases, is_bare, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.tabled import told_changes, told_shares
from numcheck.relations.tabled.cell import fits_around
from numcheck.relations.tabled.grid import Grid, of_years
from numcheck.relations.tabled.names import Named, total_spans
from numcheck.relations.tabled.pairs import KINDS, groups, is_plain
from numcheck.relations.tabled.place import Place, Spoken, View, place
from numcheck.relations.tabled.plain import is_slip, says_no_more
from numcheck.relations.tabled.roots import root
from numcheck.relations.tabled.together import in_turn, moved, of_total
from numcheck.words.lexicon import Lexicon

KIND = "same-thing"
SURE = Decimal("0.9")
NEAR = 160  # characters: the sentence before, as a rule


def find(article: Article, tables: Sequence[Grid], lexicon: Lexicon) -> Iterator[Relation]:
    """Every figure of the text that its cell does not bear out; the first of each cell."""
    if article.is_correction:
        return
    views = list(chain.from_iterable(_views(grid, lexicon) for grid in tables))
    spoken = frozenset(chain.from_iterable(view.names.words for view in views))
    done: set[str] = set()
    for line in article.lines:
        if spoken.isdisjoint(line.words):
            continue
        yield from _made(line, views, lexicon)
        for claim, cell in _unlike(article, line, views, lexicon):
            if cell.id not in done:
                done.add(cell.id)
                roles = (("mention", claim), ("mention", cell))
                reason = Reason(f"table: row {cell.of}", SURE)
                yield Relation(KIND, roles, SURE, (reason,), {"across": "no", "table": "yes"})


def _views(grid: Grid, lexicon: Lexicon) -> Iterator[View]:
    """A table as it stands; columns that are years, quarters or months turned too."""
    yield View.of(grid, lexicon)
    for turned in (grid.turned(), *of_years(grid, lexicon)):
        view = View.of(turned, lexicon)
        if len(view.names.times) == len(turned.names) > 1:
            yield view


def _made(line: Line, views: Sequence[View], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares and changes of a sentence that the cells of the only table that has them do not make."""
    found: list[Relation] = []
    names = views[0].names
    for view in views:
        names = names if view.grid.is_turned else view.names
        told = view.names.told(line, lexicon)
        if not _is_apart(line, told, lexicon):
            found += told_shares.find(line, view, told, lexicon)
            found += told_changes.stated(line, view, told, lexicon)
        if not _is_apart(line, told, lexicon, but=_listed(lexicon, "told_bases").single):
            found += told_changes.find(line, view, names, lexicon)
    if len(found) == 1:
        yield found[0]


def _unlike(article: Article, line: Line, views: Sequence[View], lexicon: Lexicon) -> Iterator[tuple[Claim, Claim]]:
    """The figures of a sentence that one table alone has a cell for, which they do not agree with."""
    title = article.document.title or ""
    found: dict[str, dict[str, tuple[Claim, Claim, bool]]] = {}
    base = views[0]
    for view in views:
        base = base if view.grid.is_turned else view
        told = view.names.told(line, lexicon)
        spoken = Spoken(line, told, _before(article, line))
        for claim, at in _moves(spoken, view, base, title, lexicon):
            if at.cell is not None:
                found.setdefault(claim.id, {})[at.cell.id] = (claim, at.cell, False)
        if not told:
            continue
        for claim, at, fits in _placed(spoken, view, title, lexicon):
            if at.cell is not None:
                of_claim = found.setdefault(claim.id, {})
                known = of_claim.get(at.cell.id, (claim, at.cell, True))
                of_claim[at.cell.id] = (claim, at.cell, fits and known[2])
    for cells in found.values():
        (claim, cell, fits), *others = cells.values()
        if not others and not fits:
            yield claim, cell


def _placed(spoken: Spoken, view: View, title: str, lexicon: Lexicon) -> Iterator[tuple[Claim, Place, bool]]:
    """The figures of a sentence with their cells, and whether they may be those."""
    line, told = spoken.line, spoken.told
    by_row = list(groups(line, told))
    excused = view.words | ({"will"} if view.grid.is_turned else frozenset())  # of a year that the table has
    if not _is_apart(line, told, lexicon, but=excused):
        for claim, named in (pair for group in by_row for pair in group if is_plain(line, pair[0])):
            at = place(spoken, claim, named, view, lexicon)
            if at is not None:
                fits = fits_around(claim, at) or not _is_sure(line, claim, told, (view, at, title), lexicon)
                yield claim, at, fits
        for claim, at in of_total(spoken, view, lexicon):
            yield claim, at, not _is_sure(line, claim, told, (view, at, title), lexicon)
    links = _listed(lexicon, "told_linked").single
    if not _is_apart(line, told, lexicon, but=links | excused):
        for group in by_row:
            for claim, at in in_turn(spoken, group, view, lexicon):
                yield claim, at, not _is_sure(line, claim, told, (view, at, f"{title} {' '.join(links)}"), lexicon)


def _moves(spoken: Spoken, view: View, base: View, title: str, lexicon: Lexicon) -> Iterator[tuple[Claim, Place]]:
    """The figures of the year before that are not those of their cells; `base` is the table as it stands."""
    words = frozenset(" ".join(lexicon.table("table_words")["told_year_before"]).split()) | {"up", "down"}
    rows = base.names.told(spoken.line, lexicon) if view.grid.is_turned else ()
    if rows and not _is_apart(spoken.line, (*spoken.told, *rows), lexicon, but=words):
        for claim, at in moved(spoken, view, rows, lexicon):
            said = (base, at, " ".join((title, *words, *base.grid.fields)))
            if _is_sure(spoken.line, claim, rows, said, lexicon):
                yield claim, at


def _before(article: Article, line: Line) -> frozenset[str]:
    """The words of the text right before a sentence."""
    prose = article.document.part(line.sentence.part).prose
    return frozenset(words_of(prose[max(0, line.sentence.start - NEAR) : line.sentence.start]))


def _is_sure(line: Line, claim: Claim, told: tuple[Named, ...], at: tuple[View, Place, str], lexicon: Lexicon) -> bool:
    """Whether the figure is a slip of its cell, or all that is told; never beside a share, a rank or a score.

    A sentence that names no row but a year or the total may be about anybody: it has to say nothing else.
    """
    view, found, title = at
    others = [one for one in line.claims if one is not claim and one.kind not in ("date", "clock")]
    if any(one.kind not in KINDS or one.kind == "duration" for one in others):
        return False
    vague = {view.names.total} | (view.names.times if view.grid.is_turned else frozenset())
    is_named = not all(named.row in vague or named.row in view.names.times for named in told)
    if is_named and not is_bare(claim) and found.cell is not None and is_slip(claim, found.cell):
        return _flows(line, found, lexicon)
    if not is_named and len(told) == 1 and any(one.value not in view.counts for one in others):
        return False  # "the two cities had 72 in all"
    noun = claim.subject_head if is_generic(claim.subject_head, lexicon) else None
    labels = " ".join((*found.grid.fields, found.grid.corner, found.grid.caption, title, noun or ""))
    return says_no_more(line, told, labels, lexicon)


def _flows(line: Line, found: Place, lexicon: Lexicon) -> bool:
    """Whether nothing is said to come or go, but what the labels say does: "lost 189 workers"."""
    flows = _listed(lexicon, "told_flows").single & line.words
    labels = f"{found.grid.fields[found.field]} {found.grid.caption}".lower().split()
    return {root(word, lexicon) for word in flows} <= {root(word, lexicon) for word in labels}


def _is_apart(line: Line, told: Sequence[Named], lexicon: Lexicon, but: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence tells, names and the words of `but` aside, of more rows, of another time or of what may be."""
    apart = _listed(lexicon, "told_apart")
    if apart.first.isdisjoint(line.words):
        return False
    mine = {at for named in told for at in range(named.start, named.end)}
    mine |= {at for span in total_spans(line, lexicon) for at in range(*span)}
    mine |= {at for one in line.claims if one.kind == "duration" for at in range(one.word, one.last_word + 1)}
    return apart.inside(["" if at in mine or word in but else word for at, word in enumerate(line.sentence.lower)])


@cache
def _listed(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("table_words")[name])

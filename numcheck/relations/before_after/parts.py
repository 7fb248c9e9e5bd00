"""An article as the moves in it see it: its clauses between full stops and semicolons, each with its figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.words import Marks
from numcheck.relations.reading import Line, Words


@record(eq=False)
class Clause:
    """A sentence, or what stands between semicolons in one, and the figures in it."""

    line: Line
    words: Words
    items: tuple[Item, ...]
    levels: tuple[Item, ...] = field(init=False)  # those that are no size of a change
    sizes: tuple[Item, ...] = field(init=False)  # those that are

    def __post_init__(self) -> None:
        object.__setattr__(self, "levels", tuple([item for item in self.items if item.change is None]))
        object.__setattr__(self, "sizes", tuple([item for item in self.items if item.change is not None]))


def clauses(line: Line, found: Sequence[Item]) -> Iterator[Clause]:
    """The clauses of a sentence that hold figures."""
    words = line.sentence.lower
    if ";" not in words:
        if found:
            yield Clause(line, words, tuple(found))
        return
    start = 0
    for at in (*(at for at, word in enumerate(words) if word == ";"), len(words)):
        inside = tuple(item for item in found if start <= item.claim.word < at)
        if inside:
            yield Clause(line, words[start:at], inside)
        start = at + 1


def is_next(one: Clause, other: Clause) -> bool:
    """Whether a clause follows another at once, or over one sentence without a figure."""
    first, second = one.line.sentence, other.line.sentence
    return first.part == second.part and second.index - first.index <= 1


def side(clause: Clause, item: Item, known: Marks) -> str | None:
    """Whether a level is told as the earlier ("from") or the later one, by its own words or those of its clause."""
    lead = clause.line.before(item.claim, 1)
    if lead == ("to",):
        return "to"
    if item.mark == "from" or item.weak == "from":
        return "from"
    if known.then.inside(clause.words) and len(clause.levels) == 1 and not clause.sizes:
        return "from"
    if item.weak == "to" or known.now.inside(clause.words):
        return "now"
    return item.mark


def counts_since(words: Words) -> bool:
    """Whether a clause says since when it counts; in "has since jumped" it does not."""
    return any(word == "since" and words[max(0, at - 1) : at] not in _HAS for at, word in enumerate(words))


_HAS = frozenset({("has",), ("have",), ("had",)})


def is_older(one: Claim, other: Claim) -> bool:
    """Whether one figure is told of a time before that of the other, which is the article's where none is told."""
    first, second = one.time, other.time
    if first is None or first.low is None or first.high is None:
        return False
    if second is None:
        published = other.article_date
        return published is not None and _day(first.high) < str(published.year)
    return _day(first.high) < _day(second.low or second.high)


def _day(moment: object) -> str:
    return str(moment)[:10]

"""Running days of one thing through a set: day 5 on 3 May makes 8 May day 10, not day 18."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from numcheck.numbers.periods import DAY
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.moment import Moment
from numcheck.relations.time_between.nth import thing_of
from numcheck.relations.time_between.pages import Page, is_one_story
from numcheck.relations.time_between.story import Told, told_in, when
from numcheck.relations.time_between.told import counted
from numcheck.words.lexicon import Lexicon

LARGE_SET = 20  # articles


def find(pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    """Every two counts of days of one thing, in two articles of one story, that the time between does not explain."""
    if len(pages) > LARGE_SET:
        return
    counts = [
        told
        for page in pages
        for line in page.lines
        for told in told_in(line, page, lexicon)
        if told.how == "nth" and told.length.unit == "day"
    ]
    for one, other in combinations(counts, 2):
        if one.page is not other.page and _is_one_thing(one, other):
            yield from _compared(one, other, lexicon)


def _is_one_thing(one: Told, other: Told) -> bool:
    first, second = thing_of(one.line, one.length.claim), thing_of(other.line, other.length.claim)
    named = (first and first[0] in other.line.sentence.lower) or (second and second[0] in one.line.sentence.lower)
    if not named:
        return False
    return is_one_story(one.page, other.page) or is_one_story(other.page, one.page)


def _compared(one: Told, other: Told, lexicon: Lexicon) -> Iterator[Relation]:
    first, last = when(one, lexicon), when(other, lexicon)
    if first is None or last is None:
        return
    if last.low < first.low:
        one, other, first, last = other, one, last, first
    days = int(one.length.least)
    began = Moment(one.length.claim, first.low - DAY * days, first.high - DAY * (days - 1), "day")
    if last.high > first.low and not fits(other.length, began, last) and is_likely(other.length, began, last):
        yield counted(other.length, began, last, first.high)

"""Days that the text sets beside one another, or beside the day the article appeared.

Relations of these kinds:

- `weekday-of-date`: role `date`, with `weekday` where that stands apart. Facts: `years` that a date may be of, or
  `months` and `day`; `weekday`; `stated` is "yes" where the text gives the year; `end`, "0" or "1", where the date
  ends a range.
- `weekdays-of-year`: `date`s with their weekdays, all of one year that nothing tells.
- `calendar`: role `day`, a date or a clock time whose figures may not exist.
- `one-day`: roles `told` ("yesterday") and `also`, a weekday or date beside it. Facts: `slack`, days that may lie
  between.
- `start-and-end`: roles `start` and `end`. Facts: `sure` is "yes" where the construction is one phrase.
- `told-of-day`: role `day`. Facts: `told` is "past" or "future".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from numcheck.relations.article import Article
from numcheck.relations.days import beside, had, joined, order, stages, tense, weekdays
from numcheck.relations.days.lines import Line, has_day, lines, stated
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.97")


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Everything that the days of one article can be held against, article by article."""
    for article in articles:
        read = lines(article)
        if read:
            yield from _impossible(read)
            yield from weekdays.find(read, lexicon)
            yield from beside.find(read, lexicon)
            yield from _once(
                order.find(read, lexicon),
                joined.find(read, lexicon),
                stages.find(read, lexicon),
                had.find(read, lexicon),
            )
            yield from tense.find(article, read, lexicon)


def _impossible(read: Sequence[Line]) -> Iterator[Relation]:
    """Dates and clock times that could not be resolved, or end a range that could not."""
    for line in read:
        for claim in line.days:
            number = claim.quantity.number
            if claim.kind == "clock" or (number.period is None and (has_day(claim) or number.ends is not None)):
                reason = Reason("the calendar", SURE)
                facts = {"year": str(stated(claim).year or "")}
                yield Relation("calendar", (("day", claim),), SURE, (reason,), facts)


def _once(*found: Iterator[Relation]) -> Iterator[Relation]:
    """Every pair of days once, though two constructions join it."""
    seen = set()
    for relation in chain(*found):
        pair = frozenset(claim.id for _, claim in relation.roles)
        if pair not in seen:
            seen.add(pair)
            yield relation

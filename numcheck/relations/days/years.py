"""Which years a day of a month may be of, where the text does not say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from numcheck.claims.claim import Claim
from numcheck.numbers.number import Stated
from numcheck.numbers.periods import day_of
from numcheck.relations.days.lines import Line, stated

WINDOW = timedelta(days=250)  # a day without a year lies no further from the day of the article


def published(claim: Claim) -> date | None:
    """The day of the article."""
    return None if claim.article_date is None else day_of(claim.article_date)


def nearby(line: Line, read: Sequence[Line]) -> tuple[int, ...]:
    """The years that the same paragraph, or the one before, names: what it tells may be of one of them."""
    here = line.sentence
    return tuple(
        sorted(
            {
                year
                for other in read
                if other.sentence.part == here.part and 0 <= here.paragraph - other.sentence.paragraph <= 1
                for claim in other.days
                if (year := stated(claim).year) is not None
            }
        )
    )


def years_of(claim: Claim, said: Stated, told: Iterable[int]) -> tuple[int, ...]:
    """The years a day may be of: its own, or those that put it near the day of the article, and those `told`.

    None where there is nothing to go by.
    """
    if said.year is not None:
        return (said.year,)
    period = claim.quantity.number.period
    if claim.text.lower().endswith("year") and period is not None and period.low is not None:
        return (period.low.year,)
    anchor = published(claim)
    if anchor is None:
        return ()
    near = [year for year in range(anchor.year - 1, anchor.year + 2) if is_near(said, year, anchor)]
    return tuple(sorted({*near, *told}))


def is_near(said: Stated, year: int, anchor: date) -> bool:
    """Whether the day of that year lies within some months of the article's."""
    try:
        return abs(date(year, said.month or 1, said.day or 1) - anchor) <= WINDOW
    except ValueError:
        return False


def nearest(said: Stated, anchor: date) -> date | None:
    """The day without a year that is nearest to the article's.

    >>> nearest(Stated(day=30, month=12), date(2021, 1, 4))
    datetime.date(2020, 12, 30)
    """
    found = []
    for year in range(anchor.year - 1, anchor.year + 2):
        try:
            found.append(date(year, said.month or 1, said.day or 1))
        except ValueError:
            continue
    return min(found, key=lambda day: abs(day - anchor), default=None)

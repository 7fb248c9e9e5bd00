"""A day told by today beside its weekday or date: "yesterday, 3 March", "tomorrow (Friday)", "today is Wednesday".

Articles are republished a day later under a new date. Where two such pairs of an article are off by the same few days,
it is the article's date that is wrong, and neither is handed on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import ends
from numcheck.relations.days.lines import Line, has_day, is_told, is_weekday, stated
from numcheck.relations.days.weekdays import gaps, words
from numcheck.relations.days.years import nearest, published
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "one-day"
SURE = Decimal("0.85")
REPUBLISHED = 3  # days by which the date of an article may be late


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every pair of an article, unless all of them say that it is the article's date which is wrong."""
    found = [pair for line in read for pair in _of_line(line, lexicon)]
    off = [_off(told, also) for _, told, also in found]
    if len(found) > 1 and len(set(off)) == 1 and off[0] and abs(off[0]) <= REPUBLISHED:
        return
    for line, told, also in found:
        roles = (("told", told), ("also", also)) if told.start < also.start else (("also", also), ("told", told))
        slack = _slack(told, hedged=not words(lexicon, "night").isdisjoint(_around(line, told, also)))
        reason = Reason("construction: a day told by today with its weekday or date", SURE)
        yield Relation(KIND, roles, SURE, (reason,), {"slack": str(slack)})


def _slack(told: Claim, *, hedged: bool) -> int:
    """Days by which the other day may lie outside: "last week" may be the last seven days, or begin on a Sunday."""
    unit = told.text.lower().split()[-1]
    return 3 if unit == "week" else int(hedged or unit in ("ago", "weekend"))


def _around(line: Line, one: Claim, two: Claim) -> tuple[str, ...]:
    first, last = min(one.word, two.word), max(one.last_word, two.last_word)
    return line.sentence.lower[max(0, first - 3) : last + 4]


def _of_line(line: Line, lexicon: Lexicon) -> Iterator[tuple[Line, Claim, Claim]]:
    for one, two in line.pairs():
        gap = line.gap(one, two)
        if is_told(one) and _names_day(two) and gap in gaps(lexicon, "told_first"):
            if gap != "," or _closes(line, two, lexicon):
                yield line, one, two
        elif is_told(two) and _names_day(one) and gap in gaps(lexicon, "also_first"):
            if gap == "," and line.behind(two, 1) and line.behind(two, 1)[0].endswith("ed"):
                continue  # "until his dismissal on 16 April, today admitted"
            yield line, two, one


def _names_day(claim: Claim) -> bool:
    """Whether a claim is a weekday or a date, and one whose own weekday fits it."""
    if is_weekday(claim):
        return claim.text.split()[0].lower() not in ("last", "next", "this")
    period = claim.quantity.number.period
    if not has_day(claim) or period is None:
        return False
    said, anchor = stated(claim), published(claim)
    day = nearest(said, anchor) if said.year is None and anchor is not None else None
    return said.weekday is None or (day or ends(period)[0]).weekday() == said.weekday


def _closes(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether the aside ends behind the second day: "yesterday, Friday's game" goes on."""
    behind = line.behind(claim, 1)
    return not line.text(claim.end, claim.end + 2).startswith("'s") and not (
        behind and behind[0] in words(lexicon, "verbs_behind") and is_weekday(claim)
    )


def _off(told: Claim, also: Claim) -> int | None:
    """How many days later than the told day the other is, at most three either way for a weekday."""
    period, anchor = told.quantity.number.period, published(told)
    if period is None or anchor is None:
        return None
    day = ends(period)[0]
    if is_weekday(also):
        return ((stated(also).weekday or 0) - day.weekday() + 3) % 7 - 3
    other = nearest(stated(also), day)
    return None if other is None else (other - day) // timedelta(days=1)

"""A length up to the day of the article: "closed for six weeks, since 1 May", "in the 12 years since 2015"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.lengths import length_of, stands_alone
from numcheck.relations.time_between.moment import Moment, in_order, moment_of
from numcheck.relations.time_between.told import LIKELY, between
from numcheck.words.lexicon import Lexicon

NEAR = 7  # words from the length to "since"
_PERFECT = frozenset({"has", "have", "'ve", "'s", "is", "are"})
_LATEST = frozenset({"last", "past"})
_OTHER_TIMES = frozenset({"had", "was", "were", "would", "will"})


def find(line: Line, published: date | datetime | None, lexicon: Lexicon) -> Iterator[Relation]:
    """Every length of a sentence that runs from a date since then to the day of the article."""
    lower = line.sentence.lower
    if published is None or "since" not in lower or not (_PERFECT.intersection(lower) or _LATEST.intersection(lower)):
        return
    main = lower[: lower.index("since")] if lower[:2] in {("it", "is"), ("it", "has")} else lower
    if _OTHER_TIMES.intersection(main):  # "It is 40 years since the mine was shut in 1992"
        return
    today = Moment(None, day_of(published), day_of(published), "day")
    for claim in line.claims:
        length = length_of(claim)
        if (
            length is None
            or claim.quantity.adjective
            or not (stands_alone(line, claim, lexicon) or _is_latest(line, claim))
        ):
            continue
        start = _since(line, claim)
        if start is None:
            continue
        placed = in_order(start, today)
        if placed and not fits(length, *placed) and is_likely(length, *placed):
            yield between(length, *placed, "a length since a date", LIKELY)


def _is_latest(line: Line, claim: Claim) -> bool:
    return bool(_LATEST.intersection(line.before(claim, 1)))


def _since(line: Line, claim: Claim) -> Moment | None:
    """The only date of the sentence, led by "since", and close by the length."""
    moments = [moment for other in line.claims if (moment := moment_of(other)) is not None]
    if len(moments) != 1 or moments[0].claim is None:
        return None
    dated, lower = moments[0].claim, line.sentence.lower
    before = lower[max(0, first_word(dated) - 3) : first_word(dated)]
    if dated.word > claim.word and lower[unit_end(claim) : unit_end(claim) + 1] == ("since",):
        gap = lower[unit_end(claim) : first_word(dated)]
        return moments[0] if len(gap) <= 2 * NEAR and not {"and", ";", "but", ","}.intersection(gap) else None
    if "since" not in before:
        return None
    if dated.word > claim.word:
        gap = lower[unit_end(claim) : first_word(dated)]
        return moments[0] if len(gap) <= NEAR and "and" not in gap else None
    gap = lower[unit_end(dated) : first_word(claim)]
    return moments[0] if gap[-1:] == ("for",) and len(gap) <= NEAR else None

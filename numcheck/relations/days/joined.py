"""Two days joined by "after" or "before": "won her first title in 2012, two years after retiring in 2014"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.days.lines import Line, stated
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "start-and-end"
LIKELY = Decimal("0.85")
WORDS = 15  # between the two days
LEAD = 5  # words between the first day and "after": ", two years", ", shortly"
BEFORE = 8  # words before the first day that may say that a name was given, or a day set
_AT = frozenset({"in", "on"})


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every two days so joined."""
    for line in read:
        if len(line.days) < 2 or not {"after", "before"}.intersection(line.sentence.lower):
            continue
        for one, two in pairwise(line.days):
            word = _joint(line, one, two, lexicon) if _has_place(one) and _has_place(two) else ""
            if word:
                roles = (("end", one), ("start", two)) if word == "after" else (("start", one), ("end", two))
                yield Relation(KIND, roles, LIKELY, (Reason(f"construction: {word}", LIKELY),), {"sure": "no"})


def _has_place(claim: Claim) -> bool:
    number, said = claim.quantity.number, stated(claim)
    if claim.kind != "date" or number.ends is not None or claim.text.endswith("s"):
        return False  # "before a match in 2010's final"
    return said.year is not None or (said.day is not None and said.month is not None)


def _joint(line: Line, one: Claim, two: Claim, lexicon: Lexicon) -> str:
    """The word that leads from the first day to what happened on the second; "" where none does."""
    lower, table = line.sentence.lower, lexicon.table("stages")
    gap = lower[one.last_word + 1 : two.word]
    leads = gap[-1:] == ("of",) and stated(two).day is not None  # "after the run-off of 12 May"
    if (
        not 2 < len(gap) <= WORDS
        or not (leads or gap[-1] in _AT)
        or not _AT.intersection(lower[max(0, one.word - 1) : one.word])
    ):
        return ""  # "after winning the 2012 Games": no day of theirs
    at = next((at for at, word in enumerate(gap[:LEAD]) if word in ("after", "before")), None)
    if at is None or not set(table["led"]).issuperset(gap[:at]) or not set(table["to_come"]).isdisjoint(gap[at + 1 :]):
        return ""
    named = not set(table["namings"]).isdisjoint(lower[max(0, one.word - BEFORE) : one.word])
    return "" if named else gap[at]

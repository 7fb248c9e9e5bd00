"""The noun of this room: a claim, one quantity with what it is about.

Speed: relations ask a claim for its kind, its unit and where its words begin and end more than a million times in a run
over 600 articles, so these are worked out once, when the claim is made.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from numcheck.numbers.interval import EVERYTHING, Interval
from numcheck.numbers.number import Period
from numcheck.records import record
from numcheck.sentences.sentence import Sentence
from numcheck.units.quantity import Kind, Quantity

Status = Literal["asserted", "negated", "hypothetical", "target", "previous"]


def claim_id(article: str, part: str, start: int) -> str:
    """What a claim is called, by its place: `a.md:104`, `a.md:title:3`."""
    return f"{article}:{start}" if part == "text" else f"{article}:title:{start}"


@record
class Claim:
    """The fields of `CONTRACT.md` section 4, and under the line what relations need to pair claims.

    `start` to `end` cut out number, unit and subject phrase as far as they stand together ("12 people").
    """

    id: str
    article: str
    article_source: str | None
    article_date: date | datetime | None
    part: str
    start: int
    end: int
    text: str
    quantity: Quantity
    sentence: Sentence = field(repr=False)
    change: Literal["up", "down"] | None = None
    subject: str | None = None
    subject_head: str | None = None  # lemma, lower case: "person", "ton" never (of a measure: what is measured, "aid")
    of: str | None = None
    event: str | None = None  # class or lemma: "kill", "injure", "deliver"
    time: Period | None = None
    place: str | None = None
    source: str | None = None  # who counted or said it
    status: Status = "asserted"
    quoted: bool = False
    # what relations need
    word: int = 0  # index in `sentence.words` of the first word of the number
    last_word: int = 0  # index of the last word of the claim's span
    interval: Interval = EVERYTHING  # in base units: `quantity.base_interval`, taken once
    subject_lemmas: frozenset[str] = frozenset()  # lemmas of the subject phrase, head included
    names: frozenset[str] = frozenset()  # proper names in its clause or sentence, lower case
    topic: frozenset[str] = frozenset()  # lemmas of content words of the sentence, number words left out
    cues: frozenset[str] = frozenset()  # e.g. "total", "so_far", "including", "others", "more", "average", "remaining"

    # worked out from the others
    kind: Kind = field(init=False, repr=False, compare=False)  # the quantity's
    value: Decimal | None = field(init=False, repr=False, compare=False)  # as stated, in the unit as stated
    base: str = field(init=False, repr=False, compare=False)  # the unit to add and compare in; "count" of all counts
    first_word: int = field(init=False, repr=False, compare=False)  # index of its first word, hedge included
    unit_end: int = field(init=False, repr=False, compare=False)  # index of the first word behind number and unit

    def __post_init__(self) -> None:
        quantity, starts = self.quantity, self.sentence.starts
        number = quantity.number
        start = self.start if number.hedge_start is None else min(self.start, number.hedge_start)
        keep = object.__setattr__
        keep(self, "kind", quantity.kind)
        keep(self, "value", number.value)
        keep(self, "base", "count" if quantity.kind == "count" else quantity.base)
        keep(self, "first_word", min(self.word, max(0, bisect_right(starts, start) - 1)))
        keep(self, "unit_end", bisect_left(starts, quantity.end))

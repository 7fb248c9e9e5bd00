"""The noun of this room: a claim, one quantity with what it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from numcheck.numbers.interval import EVERYTHING, Interval
from numcheck.numbers.number import Period
from numcheck.sentences.sentence import Sentence
from numcheck.units.quantity import Quantity

Status = Literal["asserted", "negated", "hypothetical", "target", "previous"]


@dataclass(frozen=True, slots=True)
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

    @property
    def kind(self) -> str:
        """The kind, as in the contract."""
        return self.quantity.kind

    @property
    def value(self) -> Decimal | None:
        """The number as stated, in the unit as stated."""
        return self.quantity.number.value

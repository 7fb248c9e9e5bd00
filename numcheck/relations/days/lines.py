"""The sentences of an article that name days or hours, and what stands between two of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from numcheck.claims.claim import Claim
from numcheck.numbers.number import Stated
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.sentences.sentence import Sentence

KINDS = frozenset({"date", "clock", "ordinal"})
SPELLINGS = str.maketrans({"’": "'", "–": "-", "—": "-", "‘": "'"})
WHEN = {"date", "clock"}


@record(eq=False)
class Line:
    """A sentence, and its days, hours and ranks ("the 14th") in the order of the text."""

    sentence: Sentence
    days: tuple[Claim, ...]

    def gap(self, left: Claim, right: Claim) -> str:
        """What stands between two claims, in lower case with single spaces and plain dashes."""
        return self.text(left.end, right.start)

    def text(self, start: int, end: int) -> str:
        """What stands from one character of the part to another, in lower case, plain."""
        cut = self.sentence.text[max(0, start - self.sentence.start) : max(0, end - self.sentence.start)]
        return " ".join(cut.lower().translate(SPELLINGS).split())

    def before(self, claim: Claim, count: int) -> tuple[str, ...]:
        """The words before a claim."""
        return self.sentence.lower[max(0, claim.word - count) : claim.word]

    def behind(self, claim: Claim, count: int) -> tuple[str, ...]:
        """The words behind a claim."""
        return self.sentence.lower[claim.last_word + 1 : claim.last_word + 1 + count]

    def pairs(self) -> Iterator[tuple[Claim, Claim]]:
        """Each claim with the next."""
        return zip(self.days, self.days[1:], strict=False)


def lines(article: Article) -> tuple[Line, ...]:
    """The sentences that name a day or an hour, title first."""
    found = (claim for claim in article.claims if claim.kind in KINDS)
    groups = (tuple(run) for _, run in groupby(found, lambda claim: (claim.part, claim.sentence.index)))
    return tuple(Line(run[0].sentence, run) for run in groups if any(claim.kind in WHEN for claim in run))


def stated(claim: Claim) -> Stated:
    """What a claim says in so many words, nothing where it is told by today."""
    return claim.quantity.number.stated or NOTHING


NOTHING = Stated()


def has_day(claim: Claim) -> bool:
    """Whether a claim is one day of a month."""
    said = stated(claim)
    return claim.kind == "date" and said.day is not None and said.month is not None


def is_weekday(claim: Claim) -> bool:
    """Whether a claim is a weekday and nothing more."""
    said = stated(claim)
    return claim.kind == "date" and said.weekday is not None and said.day is None and said.month is None


def is_told(claim: Claim) -> bool:
    """Whether a claim is counted from today: "yesterday", "last night", "last month", "three days ago"."""
    period = claim.quantity.number.period
    if claim.kind != "date" or claim.quantity.number.stated is not None or period is None:
        return False
    if period.low is None or period.high is None:
        return False
    return claim.text.split()[0].lower() in TOLD or (claim.text.endswith("ago") and "day" in claim.text)


TOLD = frozenset({"today", "yesterday", "tomorrow", "tonight", "last", "this", "next"})

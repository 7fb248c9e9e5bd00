"""Where the text says how many there are: "three towns", "the trio", "both"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.documents import Part
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.listed.vocabulary import Vocabulary, vocabulary
from numcheck.relations.reading import first_word, unit_end
from numcheck.sentences import Sentence, sentence_at
from numcheck.words.lexicon import Lexicon

MOST = 30  # of a list that a reader would count


@record(eq=False)
class Counted:
    """A stated number of things: a claim, or a word like "both" without one. `last` is the word behind its noun."""

    sentence: Sentence
    interval: Interval
    first: int
    last: int
    head: str | None
    claim: Claim | None = None
    word: str = ""

    @property
    def is_group(self) -> bool:
        """Whether it is one word: "the trio"."""
        return bool(self.word) or self.sentence.lower[self.first] in _GROUPS

    @property
    def is_definite(self) -> bool:
        """Whether "the" or a word like it stands before: "its five members"."""
        before = self.sentence.lower[max(0, self.first - 3) : self.first]
        return any(word in _DEFINITE or word.endswith("'s") for word in before) or before[-1:] == ("'",)


_GROUPS = frozenset({"trio", "threesome", "quartet", "foursome", "quintet", "sextet"})
_DEFINITE = frozenset({"the", "its", "their", "his", "her", "our", "these", "those", "my"})


def is_countable(claim: Claim) -> bool:
    """Whether a claim can be the number of a list's items."""
    number = claim.quantity.number
    if number.value is None or not 2 <= number.value <= MOST:
        return False
    return (
        claim.kind in {"count", "duration"}
        and number.form == "cardinal"
        and number.value == int(number.value)
        and number.step >= 1  # "gained 3.00"
        and number.modifier in {"exact", "at_most", "less_than"}
        and number.hedge_end is None
        and not number.scale
        and not number.prefix
        and claim.quantity.unit in {"count", "dimensionless", "day", "month", "year"}
        and claim.status != "negated"
        and claim.change is None
        and claim.cues.isdisjoint({"more", "others"})
    )


def counted(claim: Claim) -> Counted:
    """The claim as a number of things."""
    last = max(claim.last_word + 1, unit_end(claim))
    return Counted(claim.sentence, claim.quantity.number.interval, first_word(claim), last, claim.subject_head, claim)


def grouped(article: Article, lexicon: Lexicon) -> Iterator[Counted]:
    """Every word like "both" and "duo" of an article."""
    known = vocabulary(lexicon)
    for part in article.document.parts:
        prose = part.prose
        for match in _BOTH.finditer(prose):
            yield from _group(part, match.start() - 1, known, lexicon)
        lower = prose.lower()
        if any(word in lower for word in known.groups if word != "both"):
            for match in _pattern(known).finditer(prose):
                yield from _group(part, match.start(), known, lexicon)


def _group(part: Part, start: int, known: Vocabulary, lexicon: Lexicon) -> Iterator[Counted]:
    sentence = sentence_at(part, start, lexicon)
    if start in sentence.starts:
        at = sentence.starts.index(start)
        word = sentence.lower[at]
        if word in known.groups:
            noun = (
                1 if word == "both" and sentence.words[at + 1 : at + 2] and sentence.words[at + 1][0].islower() else 0
            )
            yield Counted(
                sentence,
                Interval(Decimal(known.groups[word]), Decimal(known.groups[word])),
                at,
                at + 1 + noun,
                None,
                None,
                word,
            )


_BOTH = re.compile(r"oth (?=[A-Z]|[a-z]+s, )")  # "both Arden and Holt", "both parties, the Greens and"


@cache
def _pattern(known: Vocabulary) -> re.Pattern[str]:
    """Such a word with what may be a list behind it: a mark."""
    words = "|".join(sorted(word for word in known.groups if word != "both"))
    return re.compile(rf"\b(?:{words})\b(?=(?:\s+(?:of\s+)?[\w-]+){{0,3}}\s*[,:(–—-])", re.IGNORECASE)

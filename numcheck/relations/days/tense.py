"""What the words around a day tell as past or as coming: "the minister resigned on 14 June", "will open on 2 May".

Only what cannot be read otherwise: the word that tells stands right beside the day, nothing in the sentence speaks of
plans, and the day is not quoted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.days.coming import is_coming
from numcheck.relations.days.lines import Line, has_day, stated
from numcheck.relations.days.past import is_past
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "told-of-day"
SURE = Decimal("0.8")


def find(article: Article, read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every day told as past, and every day told as coming."""
    if article.document.date is None:
        return
    for line in read:
        for claim in line.days:
            if claim.quoted or not _is_dated(claim):
                continue
            told = "past" if is_past(line, claim, lexicon) else "future" if is_coming(line, claim, lexicon) else ""
            if told:
                reason = Reason(f"construction: told as {told}", SURE)
                yield Relation(KIND, (("day", claim),), SURE, (reason,), {"told": told})


def _is_dated(claim: Claim) -> bool:
    """Whether a day, or a month or year written out, can lie on the wrong side of the day of the article."""
    number = claim.quantity.number
    if claim.kind != "date" or number.period is None:
        return False
    return has_day(claim) or number.ends is not None or stated(claim).year is not None

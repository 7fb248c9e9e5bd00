"""Counts of a career, which never fall: the 112th appearance in February, 109 caps in June."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.part_of_period.window import day_of
from numcheck.relations.reading import Line, lines
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.85")
NAME = 9  # words before a figure in which the name stands
FOR = 5  # words behind it in which "for Arden" does
OWN = frozenset({"his", "her", "a", "their", "the"})
HAS = frozenset({"has", "have", "had", "with", "won", "made", "scored", "played", "taken", "boasts"})
SIDES = frozenset({"club", "county", "country", "side", "team", "province"})  # whichever was named before
SEASON = frozenset({"season", "year", "month", "league", "cup", "in", "since", "this", "tournament"})


@record(eq=False)
class Career:
    """How many somebody has up to a day; `side` is for whom, as far as the words say."""

    claim: Claim
    day: date
    side: str


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Each count of a career that is less than an earlier one."""
    told: dict[tuple[str, str], list[Career]] = defaultdict(list)
    for article in articles:
        moment = article.document.date
        if moment is None or len(articles) == 1:
            continue
        for line in lines(article):
            for claim in line.claims:
                found = _counted(line, claim, lexicon)
                if found is not None:
                    name, noun, side = found
                    told[name, noun].append(Career(claim, day_of(moment), side))
    for (name, noun), group in told.items():
        yield from _falls(sorted(group, key=lambda one: one.day), f"{noun} of {name}")


def _falls(group: Sequence[Career], about: str) -> Iterator[Relation]:
    for earlier, later in pairwise(group):
        first, second = earlier.claim.value, later.claim.value
        if first is None or second is None or first <= second or earlier.day == later.day:
            continue
        if earlier.claim.article == later.claim.article or (earlier.side and later.side and earlier.side != later.side):
            continue
        if second * 2 < first:
            continue  # another count: of a season, of a club
        facts = {"scope": "set", "whole": str(later.day), "part": str(earlier.day), "falls": "yes"}
        roles = (("part", earlier.claim), ("whole", later.claim))
        yield Relation("part-of-period", roles, SURE, (Reason(f"a count of a career: {about}", SURE),), facts)


def _counted(line: Line, claim: Claim, lexicon: Lexicon) -> tuple[str, str, str] | None:
    """Whose count of what it is, and for whom: "marked his 112th appearance for Arden", "has won 109 caps"."""
    words, number = line.sentence.lower, claim.quantity.number
    if claim.value is None or claim.value < LEAST or claim.status in ("negated", "target", "hypothetical"):
        return None
    noun = next(
        (_nouns(lexicon)[word] for word in words[claim.unit_end : claim.unit_end + 2] if word in _nouns(lexicon)), ""
    )
    before = words[max(0, claim.word - 2) : claim.word]
    if not noun or not SEASON.isdisjoint(words[claim.unit_end : claim.unit_end + FOR + 2]):
        return None
    leads = OWN if number.form == "ordinal" else HAS
    if number.form not in ("ordinal", "cardinal") or number.modifier != "exact" or leads.isdisjoint(before):
        return None
    name = _name(line, claim)
    return (name, noun, _side(line, claim)) if name else None


LEAST = 10


@cache
def _nouns(lexicon: Lexicon) -> Mapping[str, str]:
    """Each form of a noun of careers to the first of its line."""
    lines_of = lexicon.table("part_of_period")["careers"]
    return {
        form: entry.split()[0] for entry in lines_of for noun in entry.split() for form in (noun, f"{noun}s", _es(noun))
    }


def _es(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}es"


def _name(line: Line, claim: Claim) -> str:
    """The last word of the name that stands before the figure."""
    words = line.sentence.words
    for at in range(claim.word - 1, max(-1, claim.word - NAME), -1):
        if words[at] in {";", ".", ":"}:
            return ""
        if words[at][0].isupper() and at and words[at - 1][0].isupper():
            return words[at].lower()
    return ""


def _side(line: Line, claim: Claim) -> str:
    words = line.sentence.words[claim.unit_end : claim.unit_end + FOR]
    at = next((i for i, word in enumerate(words[:-1]) if word == "for"), None)
    if at is None:
        return ""
    side = words[at + 2 if words[at + 1] == "the" and at + 2 < len(words) else at + 1].lower()
    return "" if side in SIDES else side

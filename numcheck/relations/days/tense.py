"""What the words around a day tell as past or as coming: "the minister resigned on 14 June", "will open on 2 May".

Only what cannot be read otherwise: the word that tells stands right beside the day, nothing in the sentence speaks of
plans, and the day is not quoted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.days.lines import Line, has_day, stated
from numcheck.relations.days.weekdays import words
from numcheck.relations.days.years import published
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "told-of-day"
SURE = Decimal("0.8")
PLACE = 5  # words of a place between the verb and "on": "was arrested in Lenport on"
SUBJECT = 7  # words from a day that opens its sentence to the verb: "On 14 June a bomb exploded"
COMING = 8  # words from "will" to the day


def find(article: Article, read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every day told as past, and every day told as coming."""
    if article.document.date is None:
        return
    for line in read:
        for claim in line.days:
            if claim.quoted or not _is_dated(claim):
                continue
            told = "past" if _is_past(line, claim, lexicon) else "future" if _is_coming(line, claim, lexicon) else ""
            if told:
                reason = Reason(f"construction: told as {told}", SURE)
                yield Relation(KIND, (("day", claim),), SURE, (reason,), {"told": told})


def _is_dated(claim: Claim) -> bool:
    """Whether a day, or a month or year written out, can lie on the wrong side of the day of the article."""
    said, period = stated(claim), claim.quantity.number.period
    if claim.kind != "date" or period is None or claim.quantity.number.ends is not None:
        return False
    return has_day(claim) or said.year is not None


@cache
def _happened(lexicon: Lexicon) -> Phrases:
    return phrases_of(lexicon.table("days")["happened"])


def _is_past(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    lower = line.sentence.lower
    anchor = published(claim)
    period = claim.quantity.number.period
    before, opens = line.before(claim, PLACE + 3), _opens_sentence(line, claim)
    if not has_day(claim) and not words(lexicon, "forecast").isdisjoint(lower):
        return False  # "once completed in 2005, it will ..."
    if before[-2:] == ("as", "of"):
        return not _HAD.isdisjoint(lower) and words(lexicon, "forecast").isdisjoint(lower)
    if not words(lexicon, "not_told").isdisjoint(lower if opens else (*lower[: claim.word], *line.behind(claim, 3))):
        return False
    if opens:
        return lower[0] == "on" and _happened_behind(line.behind(claim, SUBJECT), lexicon)
    if before[-1:] in (("on",), ("in",)) and (before[-1] == "on") == has_day(claim):
        return _ends_in_happened(before[:-1], lexicon, has_day=has_day(claim))
    if before[-1:] == ("since",):
        return anchor is not None and period is not None
    return False


def _ends_in_happened(before: Sequence[str], lexicon: Lexicon, *, has_day: bool) -> bool:
    """Whether the words before end in such a verb, a place behind it left out."""
    happened = _happened(lexicon)
    if happened.end(before):
        return before[-2:-1] not in _OPEN and (has_day or before[-1] not in _TIMELESS)
    for at in range(len(before) - 1, max(0, len(before) - PLACE - 1), -1):
        if before[at] in _STOPS or before[at] in words(lexicon, "own_day"):
            return False
        if before[at] in _PLACES and happened.end(before[:at]):
            return before[at - 2 : at - 1] not in _OPEN and (has_day or before[at - 1] not in _TIMELESS)
    return False


_TIMELESS = frozenset({"hit", "shut", "broke"})  # may be told of a year to come: "the films that hit cinemas in 2030"
_OPEN = frozenset(
    {("once",), ("when",), ("until",), ("if",), ("to",), ("be",), ("being",), ("get",), ("not",)}
)  # before a verb: no past of it
_PLACES = frozenset(
    {
        "in",
        "at",
        "near",
        "outside",
        "off",
        "there",
        "early",
        "late",
        "a",
        "an",
        "the",
        "its",
        "his",
        "her",
        "their",
        "two",
        "three",
        "five",
    }
)
_STOPS = frozenset({",", ";", ":", "and", "but", "of", "for", "to", "from", "with"})


_HAD = frozenset({"had", "has", "have", "was", "were", "stood"})


def _happened_behind(behind: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the clause that a day opens tells something past: "On 14 June, a bomb exploded"."""
    clause = behind[behind[:1] == (",",) :]
    for at, word in enumerate(clause):
        if word in _STOPS or word in ("that", "which", "who"):
            return False
        if word in words(lexicon, "did") or (
            at > 0 and word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST
        ):
            return True
    return False


_NOT_PAST = frozenset({"united", "hundred", "speed", "indeed", "breed", "greed"})


def _is_coming(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    lower = line.sentence.lower
    before = line.before(claim, COMING + 2)
    before = before[:-1] if before[-1:] == ("the",) and stated(claim).year is not None else before  # the end of 2022
    if not before or before[-1] not in words(lexicon, "coming_prepositions"):
        return _opens_sentence(line, claim) and _will_behind(line, claim, lexicon)
    if not {"would", "if", "had", "anniversary", "not"}.isdisjoint(lower[: claim.word]):
        return False
    for at in range(len(before) - 2, -1, -1):
        if before[at] in words(lexicon, "own_day") or before[at] in {",", ";", ":", "and"}:
            return False
        if before[at] in words(lexicon, "coming_verbs") and _is_led(before[:at], lexicon):
            return (
                before[at] != "be"
                or at == len(before) - 2
                or before[at + 1].endswith(("ed", "held", "en", "ld", "ade", "ut", "ught"))
            )
        if before[at] in words(lexicon, "coming_to") and at > 0 and before[at - 1] in _IS and at >= len(before) - 3:
            return True
    return False


_IS = frozenset({"is", "are"})


def _is_led(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a verb put it in the future: "will", "is due to", "are to"."""
    coming = words(lexicon, "coming")
    if not before:
        return False
    if before[-1] in coming or (before[-1] in _ADVERBS and before[-2:-1] and before[-2] in coming):
        return True
    if before[-1] != "to" or len(before) < 2:
        return False
    return before[-2] in _IS or (before[-2] in words(lexicon, "coming_to") and len(before) > 2 and before[-3] in _IS)


_ADVERBS = frozenset({"also", "now", "officially", "then", "finally", "only", "all", "both", "instead"})


def _opens_sentence(line: Line, claim: Claim) -> bool:
    return line.sentence.lower[: claim.word] in (("on",), ("from",), ("by",))


def _will_behind(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    behind = line.behind(claim, SUBJECT)
    found = next((at for at, word in enumerate(behind) if word in words(lexicon, "coming")), None)
    if found is None or not {"that", "who", "which", ",", "said", "whether", "if"}.isdisjoint(behind[1:found]):
        return False
    return found + 1 < len(behind) and behind[found + 1] in words(lexicon, "coming_verbs")

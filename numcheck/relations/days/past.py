"""Whether a sentence tells of a day as past, beyond doubt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.days.lines import Line, has_day
from numcheck.relations.days.weekdays import words
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lexicon import Lexicon

PLACE = 5  # words of a place or an object between the verb and "on": "was arrested in Lenport on"
YEAR = 4  # digits
SUBJECT = 7  # words from a day that opens its sentence to the verb: "On 14 June a bomb exploded"


def is_past(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether the words beside a day tell of it as past."""
    lower, at = line.sentence.lower, place_of(line, claim, lexicon)
    before = lower[max(0, at - PLACE - 3) : at]
    opens = lower[:at] in _OPENING
    foretold = not words(lexicon, "forecast").isdisjoint(lower)
    is_day = has_day(claim) or claim.quantity.number.ends is not None
    if foretold and (opens or not is_day or before[-1:] == ("of",)):
        return False  # "once completed in 2005, it will ..."
    if before[-2:] == ("as", "of") or lower[:at] == ("by",):
        return not words(lexicon, "had").isdisjoint(lower) and ("had" in lower or before[-1] == "of")
    near = lower if opens else (*lower[: claim.word], *_own_clause(line.behind(claim, 3)))
    if not words(lexicon, "not_told").isdisjoint(near):
        return False
    if opens:
        return _tells_behind(line.behind(claim, SUBJECT), lexicon)
    if claim.quantity.number.ends is not None:
        return False
    if before[-1:] == ("since",):
        return True
    if is_day and _is_disaster(line, claim, lexicon):
        return True
    of_part = at < claim.word and before[-1:] in (("in",), ("during",))
    if before[-1:] != (("on",) if is_day else ("in",)) and not of_part:
        return False
    start = max(0, at - PLACE - 3)
    return _tells_before(line.sentence.words[start : at - 1], before[:-1], lexicon, is_day=is_day)


def _own_clause(behind: Sequence[str]) -> Sequence[str]:
    """The words behind a day before another verb is joined: of ", and will scan storms" none."""
    return behind[: behind.index("and")] if "and" in behind else behind


def place_of(line: Line, claim: Claim, lexicon: Lexicon) -> int:
    """The word behind "on": of "on the night of 20 March", "in the early hours of 20 March" that is "the"."""
    lower = line.sentence.lower
    if lower[claim.word - 1 : claim.word] != ("of",) or lower[claim.word - 2] not in words(lexicon, "parts"):
        return claim.word
    at = claim.word - 2
    while at > 0 and at > claim.word - PLACE and lower[at - 1] in words(lexicon, "parts"):
        at -= 1
    return at - (at > 0 and lower[at - 1] == "the")


_OPENING = {("on",), ("between",), ("from",)}


@cache
def _happened(lexicon: Lexicon) -> Phrases:
    return phrases_of(lexicon.table("days")["happened"])


def _tells_before(cased: Sequence[str], before: Sequence[str], lexicon: Lexicon, *, is_day: bool) -> bool:
    """Whether the words before end in what happened; a place, a name or an object behind the verb is left out."""
    happened = _happened(lexicon)
    for end in range(len(before), max(1, len(before) - PLACE - 1), -1):
        if end < len(before) and not _goes_on(before[end], cased[end], lexicon):
            return False
        if happened.end(before[:end]) or _is_passive(before[:end], lexicon):
            if before[end : end + 1] and not _begins_object(before[end], cased[end], lexicon):
                return False
            if before[max(0, end - 2) : end - 1] in (("is",), ("are",)):
                return False  # "soon after the loan is signed on 20 March"
            open_before = words(lexicon, "no_past_after").isdisjoint(before[max(0, end - 2) : end - 1])
            return open_before and (is_day or before[end - 1] not in words(lexicon, "timeless"))
    return False


def _is_passive(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words end in "was replaced", "were badly flooded"; not "was seeded", that tells of a day to come."""
    if not before[-1].endswith("ed") or before[-1] in words(lexicon, "foreseen"):
        return False
    return not {"was", "were"}.isdisjoint(before[-3:-1])


def _goes_on(word: str, cased: str, lexicon: Lexicon) -> bool:
    """Whether a word may stand between the verb and the day without telling of an event of its own."""
    if (
        word in words(lexicon, "own_day")
        or word in words(lexicon, "clause_words")
        or word in words(lexicon, "foreseen")
    ):
        return False
    if word.isdecimal() and len(word) == YEAR:
        return False  # "passes issued in 2023 run out on 30 November": its own time
    if not word[0].isalpha():
        return word.endswith(("am", "pm")) or ":" in word or word[0].isdecimal()
    return cased[0].isupper() or not word.endswith("ed")


def _begins_object(word: str, cased: str, lexicon: Lexicon) -> bool:
    return cased[0].isupper() or word in words(lexicon, "object_begins")


def _tells_behind(behind: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the clause that a day opens tells something past: "On 14 June, a bomb exploded"."""
    for at, word in enumerate(behind[behind[:1] == (",",) :]):
        if word in words(lexicon, "clause_words"):
            return False
        regular = at > 0 and word.endswith("ed") and len(word) > 4 and word not in words(lexicon, "no_past")
        if regular or word in words(lexicon, "did"):
            return True
    return False


def _is_disaster(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether the day is that of what nobody foresees: "the explosion on 14 June", "the 14 June attack"."""
    if not words(lexicon, "looks_back").isdisjoint(line.sentence.lower):
        return False
    unforeseen = words(lexicon, "unforeseen")
    before, behind = line.before(claim, 2), line.behind(claim, 1)
    if before[-1:] in (("on",), ("of",)) and before[0] in unforeseen:
        return True
    return before[-1:] == ("the",) and behind != () and behind[0] in unforeseen

"""Whether a sentence tells of a day as coming, beyond doubt."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.days.lines import Line, stated
from numcheck.relations.days.weekdays import words
from numcheck.words.lexicon import Lexicon

REACH = 10  # words from "will" to the day
SUBJECT = 7  # words from a day that opens its sentence to "will"
NAMED = 5  # words from "the next meeting" to its day


def is_coming(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether the words beside a day tell of it as coming."""
    lower = line.sentence.lower
    before = line.before(claim, REACH)
    if before[-1:] == ("the",) and stated(claim).year is not None:
        before = before[:-1]  # "by the end of 2022"
    if not before or before[-1] not in words(lexicon, "coming_prepositions"):
        return lower[: claim.word] in _OPENING and _will_behind(line.behind(claim, SUBJECT), lexicon)
    if lower[: claim.word] in _OPENING:
        return _will_behind(line.behind(claim, SUBJECT), lexicon)
    if not words(lexicon, "not_coming").isdisjoint(lower[: claim.word]):
        return False
    if _is_present(before, lexicon):
        return words(lexicon, "stories").isdisjoint(lower)
    return _is_named(before[-NAMED:-1]) or _tells_before(before[:-1], lexicon)


_OPENING = {("on",), ("from",), ("by",)}
IS = frozenset({"is", "are"})


def _is_present(before: Sequence[str], lexicon: Lexicon) -> bool:
    """As in "runs until", "opens on", "is closed until", "have until": the present of something to come."""
    if before[-1] in {"until", "till"} and before[-2:-1] in (("have",), ("has",)):
        return True
    if before[-1] in {"until", "till"} and before[-3:-2] in (("is",), ("are",)):
        return True
    return before[-1] in {"on", "until"} and before[-2:-1] != () and before[-2] in words(lexicon, "present")


def _is_named(before: Sequence[str]) -> bool:
    """As in "the next meeting is on", "the upcoming vote on"."""
    if "next" in before and before[-1] in {"is", "are", "place"}:
        return True
    return len(before) > 1 and before[-2] in {"upcoming", "forthcoming"}


def _tells_before(before: Sequence[str], lexicon: Lexicon) -> bool:
    for at in range(len(before) - 1, -1, -1):
        if before[at] in words(lexicon, "coming_verbs") and _is_led(before[:at], lexicon):
            return before[at] != "be" or _is_done(before[at + 1 :], lexicon)
        if before[at] in words(lexicon, "coming_to") and before[at - 1 : at] and before[at - 1] in IS:
            return at == len(before) - 1
        if before[at] == "from" and any(word[0].isdecimal() for word in before[at + 1 :]):
            return False  # "will rise to 5 percent from 2 percent in 1986"
        if before[at] in words(lexicon, "be_done") and before[at - 1 : at] == ("be",):
            continue  # "will be held on"
        if before[at] in words(lexicon, "own_day") or before[at] in {",", ";", ":", "and", "but"}:
            return False
    return False


def _is_done(behind: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether "be" leads something that happens on a day: "will be opened on", "will be on"; not "will be 50 on"."""
    return not behind or behind[0].endswith("ed") or behind[0] in words(lexicon, "be_done")


def _is_led(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a verb put it in the future: "will", "is due to", "are to", "plans to"."""
    coming = words(lexicon, "coming")
    if not before:
        return False
    if before[-1] in coming or (
        before[-1] in words(lexicon, "coming_adverbs") and not coming.isdisjoint(before[-2:-1])
    ):
        return True
    if before[-1] != "to" or len(before) < 2:
        return False
    if before[-2] in IS or before[-2] in words(lexicon, "coming_wish"):
        return True
    return before[-2] in words(lexicon, "coming_to") and not IS.isdisjoint(before[-4:-2])


def _will_behind(behind: Sequence[str], lexicon: Lexicon) -> bool:
    """As in "On 2 May the museum will open"."""
    found = next((at for at, word in enumerate(behind) if word in words(lexicon, "coming")), None)
    if found is None or not {"that", "who", "which", ",", "said", "whether", "if"}.isdisjoint(behind[1:found]):
        return False
    return found + 1 < len(behind) and behind[found + 1] in words(lexicon, "coming_verbs")

"""Whether the words around a date without a year say that it lies ahead.

The rule is small on purpose. Words before the date in its clause are read backwards, the first one that tells decides:
a word of the list `future` ("will", "due"), a word of the list `past` or one in -ed that no form of "be" stands before
("was released on Friday" tells nothing by "released" but by "was"). "by" and "until" count only where no other word
tells. Where the words before tell nothing, the next clause word of either list behind it decides ("On Friday the court
will rule"). Where nothing tells, a weekday is past, and a day or month is the nearest, the past preferred: news tells
what happened.
"""

from __future__ import annotations

from functools import cache

from numcheck.records import record
from numcheck.words.lexicon import Lexicon

REACH = 120  # characters read either way
CLAUSE_END = (".", ",", ";", ":", "?", "!", ")", '"', "”", "–", "—")
OPENING = ("(", '"', "“", "‘")
WEAK = frozenset({"by", "until", "till"})
BE = frozenset({"be", "is", "are"})


@record(eq=False)
class Tenses:
    """The cue words: of one word, of two, and of the past."""

    future: frozenset[str]
    pairs: frozenset[str]
    past: frozenset[str]
    no_past: frozenset[str]


@cache
def compiled(lexicon: Lexicon) -> Tenses:
    """The cue words of a lexicon."""
    words = lexicon.table("dates")
    future = frozenset(words["future"]) - WEAK
    return Tenses(future, frozenset(words["future_pairs"]), frozenset(words["past"]), frozenset(words["no_past"]))


def is_ahead(prose: str, start: int, end: int, lexicon: Lexicon) -> bool | None:
    """Whether the clause of a date says that it lies in the future; None where it tells nothing."""
    tenses = compiled(lexicon)
    told, weak = _before(prose[max(0, start - REACH) : start].split(), tenses)
    if told is not None:
        return told
    if not prose.startswith(("'s", "’s"), end):  # of Friday's match one does not know when it "will"
        told = _behind(prose[end : end + REACH].lstrip(",").split(), tenses)
    return (weak or None) if told is None else told


def _before(words: list[str], tenses: Tenses) -> tuple[bool | None, bool]:
    """What the nearest telling word before says, and whether "by" or "until" stands there."""
    weak, following = False, ""
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.endswith(CLAUSE_END):
            break
        bare = word.lstrip('("“‘').lower()
        told = _says(bare, following, words[index - 1].lower() if index else "", tenses)
        if told is not None:
            return told, weak
        weak = weak or bare in WEAK
        if word.startswith(OPENING):
            break
        following = bare
    return None, weak


def _behind(words: list[str], tenses: Tenses) -> bool | None:
    """What the first telling word of the clause behind says."""
    previous = ""
    for index, word in enumerate(words):
        bare = word.rstrip('.,;:?!)"”').lower()
        told = _says(bare, words[index + 1].lower() if index + 1 < len(words) else "", previous, tenses)
        if told is not None or word.endswith(CLAUSE_END):
            return told
        previous = bare
    return None


def _says(word: str, following: str, previous: str, tenses: Tenses) -> bool | None:
    """True of a word of the future, False of one of the past, None of others."""
    if word in tenses.future or f"{word} {following}" in tenses.pairs or word.endswith(("'ll", "’ll")):
        return True
    if (
        word in tenses.past or (word.endswith("ed") and len(word) > 3 and word not in tenses.no_past)
    ) and previous not in BE:
        return False
    return None

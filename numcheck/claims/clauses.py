"""Noun phrases to the left of a number: the subject of its clause, and the nouns right before it."""

from __future__ import annotations

from numcheck.claims.context import Context, is_verb
from numcheck.claims.phrases import Phrase


def subject_left(context: Context, at: int) -> Phrase | None:
    """The noun phrase before the verb that governs word `at`: the subject of its clause, without what hangs on it.

    "The number of flu patients had dropped to 96": "number" is its head; what hangs on it is the callers' to look at.
    """
    while (verb := _verb_left(context, at)) is not None:
        found = _subject_of(context, verb)
        if found is not None:
            return found
        at = verb  # "will cost A and save B": both have the subject of the first
    return None


def _subject_of(context: Context, verb: int) -> Phrase | None:
    """The noun phrase before a verb, or before its relative pronoun ("the firm which has"), if any."""
    tags = context.tags
    here = verb - 1
    while here >= 0 and tags[here] in "AB":
        here -= 1
    if here > 0 and tags[here] == "W":
        return chunk_before(context, here - (tags[here - 1] == "."))
    if here > 1 and context.sentence.words[here] == ",":
        here = _before_apposition(context, here)
    elif here >= 0 and context.sentence.words[here] == ".":
        here -= 1  # an abbreviation: "Orvane Inc. is"
    low = here
    while low >= 0 and tags[low] not in "WA." and (tags[low] != "V" or low == here) and not _splits(context, low):
        low -= 1
    return _subject_between(context, low + 1, here)


def _subject_between(context: Context, first: int, last: int) -> Phrase | None:
    """The subject among words `first` to `last`: the first noun phrase, or the last where a preposition opens them.

    "In a sign of distress the pace of sales fell": a determiner right behind a noun begins the subject.
    """
    tags = context.tags
    while first <= last and tags[first] in "DRBC":
        first += 1
    if first <= last and tags[first] == "M":  # "costs were 90 million and profit was 30": two clauses
        joint = next((at for at in range(first, last) if tags[at] == "C"), None)
        if joint is not None and all(tag == "M" for tag in tags[first:joint]):
            return _subject_between(context, joint + 1, last)
    if first > last:
        return None
    if tags[first] not in "PV":
        return _leftmost(context, first, last)
    for at in range(last, first, -1):
        if tags[at] == "D" and tags[at - 1] in "NvM":
            return _leftmost(context, at + 1, last)
    return None if tags[first] == "P" and context.sentence.lower[first] == "to" else chunk_before(context, last + 1)


def object_before(context: Context, hedge: int) -> Phrase | None:
    """What a verb brings to a number: "bringing [the number of cases] to 45", "put the bill at $2m".

    The object has an article or a possessive; its head's complement is the callers' to look at.
    """
    tags, lower = context.tags, context.sentence.lower
    if hedge < 4 or lower[hedge - 1] not in ("to", "at"):
        return None
    first = hedge - 2
    while first >= 0 and tags[first] in "NvJPDB" and hedge - first < LONGEST_OBJECT:
        if tags[first] == "D" and first and tags[first - 1] in "Vv" and context.has(first - 1, "bringing"):
            return _leftmost(context, first + 1, hedge - 2)
        first -= 1
    return None


LONGEST_OBJECT = 10  # words


def _before_apposition(context: Context, comma: int) -> int:
    """The word before an apposition that ends at a comma ("Orvane, the biggest of them, rose"), else the comma."""
    for at in range(comma - 1, max(-1, comma - 14), -1):
        if context.tags[at] in "VA":
            break
        if context.sentence.words[at] == ",":
            return at - 1
    return comma


def _splits(context: Context, at: int) -> bool:
    """Whether a conjunction joins clauses, not nouns ("the US and Japan")."""
    return context.tags[at] == "C" and context.sentence.lower[at] not in ("and", "or", "&")


def _leftmost(context: Context, first: int, last: int) -> Phrase | None:
    """The first noun phrase between two words; "and" may join words before its noun ("US and Syrian jets")."""
    head = None
    tags = context.tags
    for at in range(first, last + 1):
        if tags[at] in "NvJ":
            head = at
        elif tags[at] == "C" and head is not None and all(tag in "NvJ" for tag in tags[at + 1 : last + 1]):
            joined = tags[at - 1] == "J" or context.sentence.lower[at - 1].endswith(
                tuple(context.known.sets["peoples"])
            )
            if not joined:
                break
        elif head is not None or tags[at] not in "MVDB":
            break
    return None if head is None else Phrase(first, head + 1, head)


def _verb_left(context: Context, at: int) -> int | None:
    """The nearest verb left of word `at`: a verb form, an auxiliary, or a noun form with a subject before it."""
    tags = context.tags
    here = at - 1
    while here >= 0:
        if tags[here] == "A" or (tags[here] in "Vv" and is_verb(context, here)):
            return here
        here -= 1
    return None


def chunk_before(context: Context, at: int) -> Phrase | None:
    """The nouns right before word `at`, up to four words of them."""
    tags = context.tags
    low = at - 1
    while low >= 0 and tags[low] in "NvJ" and at - low < 6:
        low -= 1
    while low + 1 < at and tags[low + 1] == "J" and low + 2 >= at:
        low += 1
    return Phrase(low + 1, at, at - 1) if low + 1 < at else None


def nouns_before(context: Context, first: int) -> Phrase | None:
    """The noun before a number that no verb governs: "population 640", "turnover of $3bn", "DAX -1.6%"."""
    tags = context.tags
    at = first - 1
    while at >= 0 and (tags[at] in "PBDA" or context.sentence.words[at] in ",:-(~"):
        at -= 1
    return chunk_before(context, at + 1) if at >= 0 else None


def noun_of(context: Context, hedge: int) -> Phrase | None:
    """The noun that a number with "of" measures: "a net worth of $1bn", "sampling of 15 litres"."""
    if hedge < 2 or context.sentence.lower[hedge - 1] != "of":
        return None
    return chunk_before(context, hedge - 1)

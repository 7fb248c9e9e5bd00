"""A stated number behind its list: "A, B and C were the only two survivors", "A, B and C, the three finalists,"."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.relations.listed.counted import Counted
from numcheck.relations.listed.forward import DASHES, end_of
from numcheck.relations.listed.items import Listing, read
from numcheck.relations.listed.vocabulary import Vocabulary

BEFORE = frozenset({"the", "only", "all", "these", "those", "our", "their", "his", "her", "its", "a", "lone", "sole"})


def before(one: Counted, known: Vocabulary) -> Iterator[Listing]:
    """The list of names that begins the sentence and ends before a stated number."""
    sentence = one.sentence
    at = one.first
    while at and sentence.lower[at - 1] in BEFORE:
        at -= 1
    if at < 4:
        return
    mark = sentence.lower[at - 1]
    if mark not in {",", "are", "were", "make", "made"} and mark not in DASHES:
        return
    if mark in {","} | DASHES and not (_closes(one) and at < one.first):
        return
    start = 1 if sentence.lower[0] in {'"', "\u201c"} else 0
    if sentence.lower[start] in known.openers or sentence.lower[start].endswith("ly"):
        return
    listing = read(sentence, start, at - 1, known, whole=True)
    if listing is not None and listing.named and listing.closed and listing.last == at - 1:
        yield listing


def _closes(one: Counted) -> bool:
    """Whether the number only tells more of the list: a mark or "who" follows its noun, or the sentence ends."""
    words, end = one.sentence.lower, end_of(one.sentence)
    at = one.last
    if at >= end:
        return True
    if words[at] in {"of", "from", "in"}:
        at = next((i for i in range(at, min(end, at + 6)) if words[i] in {",", *DASHES}), end)
        return at == end or words[at] in {",", *DASHES}
    return words[at] in {",", "who", "which", "that", *DASHES}

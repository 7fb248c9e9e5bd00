"""A value, its margin and the range that they make: "52%, plus or minus 3 points, so between 48 and 55"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.bounded.spans import Span
from numcheck.relations.reading import Line, first_word

NEXT = 1  # sentences in which the range may follow

Found = tuple[Claim, Claim, Span]


def margins(line: Line, place: int, page: Sequence[Line], ranges: Sequence[Span]) -> Iterator[Found]:
    """The value, the margin and the range."""
    if not _WORDS & set(line.sentence.lower):
        return
    margin = next((claim for claim in line.claims if _is_margin(line, claim)), None)
    if margin is None:
        return
    span = next((one for one in ranges if one.first.start > margin.start and 0 <= one.place - place <= NEXT), None)
    before = [
        claim for one in page[max(0, place - 1) : place + 1] for claim in one.claims if _is_level(claim, margin, span)
    ]
    if span is not None and len(before) == 1 and _is_of(before[0], span):
        yield before[0], margin, span


_WORDS = frozenset({"margin", "minus", "+/-", "±", "give"})


def _is_margin(line: Line, claim: Claim) -> bool:
    before = line.before(claim, 5)
    if claim.value is None or claim.quantity.number.form != "cardinal":
        return False
    text = line.sentence.lower[max(0, claim.word - 3) : claim.word + 1]
    return ("plus", "or") in pairwise(text) or "margin" in before or before[-3:] == ("give", "or", "take")


def _is_level(claim: Claim, margin: Claim, span: Span | None) -> bool:
    return (
        claim.value is not None
        and claim.part == margin.part
        and claim.kind == "percent"
        and span is not None
        and claim is not margin
        and claim.start < span.first.start
    )


def _is_of(value: Claim, span: Span) -> bool:
    return span.first.quantity.base == value.quantity.base and first_word(span.first) >= 0

"""So long before what was just told: "found her on Wednesday. She had last been seen 25 days earlier", and that day.

The day on which it began stands in another sentence, or in an earlier article of the story.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.lengths import length_of, offset_of
from numcheck.relations.time_between.moment import Moment, in_order, moments_in
from numcheck.relations.time_between.pages import Page, is_one_story, share_words, stems
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import side_of
from numcheck.words.lexicon import Lexicon

SMALL_SET = 20  # articles
HAD = 6  # words from "had" to the length
TIMES = Decimal("2.6")  # that a slip is from the gap, at most


def find(pages: Sequence[Page], taken: set[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Every length "earlier" that no other construction has taken, with the day it leads back to."""
    for page in pages:
        for before, line in zip((None, *page.lines), page.lines, strict=False):
            for claim in line.claims if "had" in line.words and "earlier" in line.words else ():
                end = _end(line, before, claim)
                if end is not None and claim.id not in taken:
                    yield from _led_back(claim, line, end, page, pages, lexicon)


def _end(line: Line, before: Line | None, claim: Claim) -> Moment | None:
    """The day that it was so long before: told earlier in the sentence, or the one of the sentence before."""
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
    if not (claim.text.lower().endswith("earlier") or behind == ("earlier",)) or "had" not in line.before(claim, HAD):
        return None
    own = [moment for moment in moments_in(line.claims) if moment.claim is not None and moment.claim.word < claim.word]
    if not own and before is not None and line.sentence.index - before.sentence.index == 1:
        own = moments_in(before.claims)
    return own[0] if len(own) == 1 and own[0].grain == "day" else None


def _led_back(
    claim: Claim, line: Line, end: Moment, page: Page, pages: Sequence[Page], lexicon: Lexicon
) -> Iterator[Relation]:
    length = offset_of(claim, lexicon) or length_of(claim)
    if length is None:
        return
    starts = [
        moment
        for other in pages
        if other is page or (len(pages) <= SMALL_SET and is_one_story(page, other))
        for told in other.lines
        if told is not line and (other is page or share_words(line, told))
        for moment in moments_in(told.claims)
        if moment.claim is not None and moment.claim is not end.claim
        if other is page or not stems(line.sentence.lower).isdisjoint(stems(_clause(told, moment.claim)))
        if side_of(told, moment.claim, lexicon)[0] in ("start", "either")
    ]
    if len({(start.low, start.high) for start in starts}) != 1:
        return
    placed = in_order(replace(starts[0], floats=""), replace(end, floats=""))
    if placed is not None and not fits(length, *placed) and is_likely(length, *placed, TIMES):
        scope = "article" if starts[0].claim is not None and starts[0].claim.article == claim.article else "set"
        yield between(length, *placed, "so long before what was just told", LINKED, scope)


def _clause(line: Line, date: Claim) -> Sequence[str]:
    """The words before a date, from the date before it on."""
    start = max(
        (claim.last_word + 1 for claim in line.claims if claim.kind == "date" and claim.word < date.word), default=0
    )
    return line.sentence.lower[start : date.word]

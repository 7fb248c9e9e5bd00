"""Two figures and what lies between them: "Vane took 5,120 votes and Orr 4,310. The winner's majority was 810".

The larger is the total, the smaller and the majority, lead or gap are its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near
from numcheck.relations.reading import Line, base, phrases, unit_end
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal("0.8"), Decimal("1.25"))  # sum over total
CLOSE = (Decimal("0.6"), Decimal("1.7"))  # the stated margin over the real one
REACH = 5  # words from "majority" to its figure


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Margins with the two figures right before them."""
    for i, line in enumerate(page.lines):
        if not phrases(lexicon, "margins").told_in(line):
            continue
        for margin in page.items[i]:
            if margin.kind != "count" or not _is_margin(line, margin, lexicon):
                continue
            two = _two(page, i, margin)
            if two is None:
                continue
            more, less = sorted(two, key=lambda claim: claim.value or 0, reverse=True)
            real = (more.value or 0) - (less.value or 0)
            if real and CLOSE[0] <= (margin.value or 0) / real <= CLOSE[1] and is_near(more, (less, margin), *SLIP):
                scope = "sentence" if margin.sentence is more.sentence else "article"
                yield Candidate(more, (less, margin), "two figures, and the margin between", Decimal("0.8"), scope)


def _is_margin(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    before = line.before(claim, REACH)
    return phrases(lexicon, "margins").inside(before) and "%" not in claim.text and claim.status == "asserted"


def _two(page: Page, i: int, margin: Claim) -> tuple[Claim, Claim] | None:
    """The only two figures of the unit before a margin, in its sentence or in the one before."""
    here = [claim for claim in page.items[i] if claim.start < margin.start and base(claim) == base(margin)]
    if len(here) == 2:
        return here[0], here[1]
    if here or not i or any(claim.kind == "date" for claim in page.lines[i].claims):
        return None
    if page.lines[i].sentence.index - page.lines[i - 1].sentence.index > 1:
        return None
    before = [claim for claim in page.items[i - 1] if base(claim) == base(margin) and claim.part == margin.part]
    if len(before) != 2 or any(claim.change is not None or claim.status != "asserted" for claim in before):
        return None
    words = before[0].sentence.lower[unit_end(before[0]) : before[1].word]
    return None if "of" in words[-4:] else (before[0], before[1])

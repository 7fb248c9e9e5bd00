"""Killed and injured are together the casualties: "killed eight and injured 14 ... 22 casualties"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near, overlaps
from numcheck.relations.reading import Line, phrases, unit_end
from numcheck.words.lexicon import Lexicon


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Casualties with the killed and the injured of their sentence or the one before."""
    for i, line in enumerate(page.lines):
        totals = [claim for claim in page.items[i] if _are_casualties(line, claim, lexicon)]
        if len(totals) != 1 or overlaps(line, lexicon):
            continue
        for j in (i, i - 1):
            if j < 0:
                continue
            counts = [claim for claim in page.items[j] if claim.kind == "count" and claim is not totals[0]]
            parts = tuple(claim for claim in counts if claim.event in ("kill", "injure"))
            if len(parts) == 2 and {part.event for part in parts} == {"kill", "injure"} and is_near(totals[0], parts):
                scope = "sentence" if i == j else "article"
                yield Candidate(totals[0], parts, "killed and injured, and all casualties", Decimal("0.8"), scope)
                break


def _are_casualties(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    if claim.kind != "count":
        return False
    words = (*line.before(claim, 4), *line.sentence.lower[unit_end(claim) : unit_end(claim) + 1])
    return phrases(lexicon, "casualties").inside(words)

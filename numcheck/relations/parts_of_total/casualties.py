"""Killed and injured are together the casualties: "killed eight and injured 14 ... 22 casualties"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near, overlaps
from numcheck.relations.reading import Line, is_bare, phrases, unit_end
from numcheck.words.lexicon import Lexicon


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Casualties with the killed and the injured of their sentence or the one before."""
    known = phrases(lexicon, "casualties")
    for i, line in enumerate(page.lines):
        if known.first.isdisjoint(line.words):
            continue
        totals = [claim for claim in page.items[i] if _are_casualties(line, claim, lexicon)]
        if len(totals) != 1 or overlaps(line, lexicon):
            continue
        for j in (i, i - 1):
            if j < 0:
                continue
            counts = [claim for claim in page.items[j] if claim.kind == "count" and claim is not totals[0]]
            harms = [(claim, _harm(page.lines[j], claim, lexicon)) for claim in counts]
            parts = tuple(claim for claim, harm in harms if harm is not None)
            if (
                len(parts) == 2
                and {harm for _, harm in harms if harm} == {"killed", "hurt"}
                and is_near(totals[0], parts)
            ):
                scope = "sentence" if i == j else "article"
                yield Candidate(totals[0], parts, "killed and injured, and all casualties", Decimal("0.8"), scope)
                break


def _harm(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """Whether the words around a count say that it was killed or hurt; None where they say neither, or both."""
    words = (*line.before(claim, 2), *line.sentence.lower[unit_end(claim) : claim.last_word + 4])
    said = [name for name in ("killed", "hurt") if phrases(lexicon, name).inside(words)]
    nearest = [name for name in ("killed", "hurt") if phrases(lexicon, name).inside(line.before(claim, 2))]
    return (nearest or said)[0] if len(nearest or said) == 1 else None


def _are_casualties(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    if claim.kind != "count":
        return False
    words = line.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
    words = (*line.before(claim, 4), *words) if is_bare(claim) else words
    return phrases(lexicon, "casualties").inside(words)

"""A total of so many groups, then each group's own figure: "four wards and, between them, 112 beds. Ash has 34 ...".

The total's sentence counts the groups, and exactly so many figures of the noun follow in the sentences behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_below, is_near, overlaps
from numcheck.relations.reading import Line, base, is_bare, phrases, unit_end
from numcheck.words.lexicon import Lexicon

WIDE = (Decimal("0.8"), Decimal("1.25"))  # parts over total
AHEAD = 8  # sentences with figures in which the groups' own stand
SIZES = range(2, 8)  # groups
SAID = 6  # words around a total that say that it is of all of them
OTHERWISE = frozenset({"total", "including", "average", "more", "others"})
MOVED = frozenset({"closed", "shut", "added", "opened", "lost", "cut", "gained", "bought", "sold", "built", "removed"})
PARTS = frozenset({"of", "than", "from", "to", "by"})


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of a counted set of groups with one part for each."""
    for i, line in enumerate(page.lines):
        if overlaps(line, lexicon) or not phrases(lexicon, "together").told_in(line):
            continue
        for total in page.items[i]:
            counted = next((claim for claim in page.items[i] if _is_counted(claim, total)), None)
            if counted is None or not _is_of_all(line, total, lexicon):
                continue
            parts = tuple(_parts(page, i, total, lexicon))
            if len(parts) != counted.value or not all(is_below(part, total) for part in parts):
                continue
            if is_near(total, parts, *WIDE):
                yield Candidate(total, parts, "a total of several, and each of them", Decimal("0.75"), "article")


def _is_counted(claim: Claim, total: Claim) -> bool:
    """Whether a figure counts the groups that a total is of."""
    return (
        claim is not total
        and claim.kind == "count"
        and claim.value in SIZES
        and not is_bare(claim)
        and claim.subject_head != total.subject_head
        and claim.word < total.word
    )


def _is_of_all(line: Line, total: Claim, lexicon: Lexicon) -> bool:
    words = line.sentence.lower
    around = (*line.before(total, SAID), *words[unit_end(total) : unit_end(total) + SAID])
    return phrases(lexicon, "together").inside(around) and not (is_bare(total) and total.kind == "count")


def _parts(page: Page, i: int, total: Claim, lexicon: Lexicon) -> Iterator[Claim]:
    """The figures of the noun in the sentences behind a total; one without a noun only behind "has"."""
    for line, items in zip(page.lines[i + 1 : i + 1 + AHEAD], page.items[i + 1 : i + 1 + AHEAD], strict=True):
        if line.sentence.part != total.part:
            return
        for claim in items:
            if base(claim) != base(total) or claim.status not in ("asserted", "target") or claim.change:
                continue
            if not OTHERWISE.isdisjoint(claim.cues) or not PARTS.isdisjoint(line.before(claim, 1)):
                continue
            if not MOVED.isdisjoint(line.before(claim, 2)):
                continue
            if claim.kind != "count" or _is_of_noun(line, claim, total, lexicon):
                yield claim


def _is_of_noun(line: Line, claim: Claim, total: Claim, lexicon: Lexicon) -> bool:
    if is_bare(claim):
        behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
        return phrases(lexicon, "having").end(line.before(claim, 2)) and behind in {(), (".",), (",",), (";",)}
    return same_noun(claim.subject_head, total.subject_head, lexicon)

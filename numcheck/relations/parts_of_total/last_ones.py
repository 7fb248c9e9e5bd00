"""Those taken first, the last ones, and all: "flew 48 workers out" ... "the last 36 left" ... "all 84, in two flights".

The total's sentence counts the turns. The set has as many figures of that noun, and one of them is of the last ones:
no other reading is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_below, is_near
from numcheck.relations.parts_of_total.remainder import is_rest
from numcheck.relations.reading import Line, is_bare
from numcheck.words.lexicon import Lexicon

TURNS = frozenset({2, 3, 4})
Told = tuple[Line, Claim]


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of turns that are counted, with the figures of all turns."""
    counts = [
        (line, claim)
        for page in read
        for line, items in zip(page.lines, page.items, strict=True)
        for claim in items
        if claim.kind == "count" and not is_bare(claim) and claim.value is not None
    ]
    last = [(line, claim) for line, claim in counts if is_rest(line, claim, lexicon)]
    if not last:
        return
    for line, total in counts:
        turns = next((one.value for one in line.claims if one.value in TURNS and one.start > total.start), None)
        if turns is not None and line.before(total, 1) == ("all",):
            rests = [one for one in last if _is_same(one[1], total, lexicon)]
            if rests:
                yield from _turns(total, int(turns), rests, counts, lexicon)


def _turns(
    total: Claim, turns: int, rests: Sequence[Told], counts: Sequence[Told], lexicon: Lexicon
) -> Iterator[Candidate]:
    """The figures of the total's noun, where there are as many as turns and one is of the last."""
    parts: dict[Decimal, Claim] = {}
    for _, claim in counts:
        if claim.value is not None and claim.value != total.value and _is_same(claim, total, lexicon):
            parts.setdefault(claim.value, claim)
    found = tuple(parts.values())
    if len(found) != turns or not any(rest.value in parts for _, rest in rests):
        return
    if all(is_below(part, total) and part.sentence is not total.sentence for part in found) and is_near(total, found):
        yield Candidate(total, found, "the first, the last, and all", Decimal("0.75"), "set")


def _is_same(claim: Claim, total: Claim, lexicon: Lexicon) -> bool:
    """Whether a count is of the total's noun, in a sentence that shares a name with the total's."""
    return same_noun(claim.subject_head, total.subject_head, lexicon) and not claim.names.isdisjoint(total.names)

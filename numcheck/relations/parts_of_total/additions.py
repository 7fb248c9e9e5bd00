"""What was added to what, and the sum: "14 cases were added to the 212 of last week, bringing the total to 228"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.kinds import is_stranger
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near
from numcheck.relations.reading import Line, base, phrases, unit_end
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal("0.8"), Decimal("1.25"))  # sum over total


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Sums of what there was and what was added, in one sentence."""
    for line, items in zip(page.lines, page.items, strict=True):
        if len(line.claims) < 2 or not phrases(lexicon, "bringing").told_in(line):
            continue
        amounts = [claim for claim in line.claims if claim.kind not in ("date", "ordinal", "clock", "percent")]
        for whole in (claim for claim in line.claims if claim.quantity.number.range and claim.kind == "count"):
            yield from _from_to(line, whole, amounts, lexicon)
        for total in items:
            if _is_brought_to(line, total, lexicon):
                alike = [claim for claim in amounts if base(claim) == base(total) and claim is not total]
                yield from _sum(line, total, alike, lexicon)


def _from_to(line: Line, both: Claim, amounts: list[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "A further 38 cases, taking the total from 412 to 460", which is read as one range."""
    ends = both.quantity.number.range
    before = line.before(both, 6)
    if ends is None or before[-1:] != ("from",) or not phrases(lexicon, "bringing").inside(before):
        return
    more = [claim for claim in amounts if base(claim) == base(both) and claim is not both and claim.value is not None]
    if len(more) == 1 and phrases(lexicon, "added").inside(line.sentence.lower[: unit_end(more[0]) + 6]):
        had, total = (_end(both, value) for value in ends)
        if is_near(total, (more[0], had), *SLIP):
            yield Candidate(total, (had, more[0]), "what there was, what was added, and the sum", Decimal("0.8"))


def _end(both: Claim, value: Decimal) -> Claim:
    """One end of a range, as a claim."""
    number = replace(both.quantity.number, form="cardinal", value=value, range=None, interval=Interval(value, value))
    quantity = replace(both.quantity, number=number)
    return replace(both, quantity=quantity, interval=quantity.base_interval)


def _is_brought_to(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "bringing the total to 228", "took the tally from 212 to 228"."""
    before = line.before(claim, 7)
    return before[-1:] == ("to",) and phrases(lexicon, "bringing").inside(before)


def _sum(line: Line, total: Claim, alike: list[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    """The one amount that there was and the one that came to it."""
    had = [claim for claim in alike if phrases(lexicon, "added_to").end(line.before(claim, 4)) or _is_from(line, claim)]
    more = [claim for claim in alike if claim not in had]
    if len(had) != 1 or len(more) != 1 or is_stranger(more[0], total, lexicon):
        return
    if not (
        phrases(lexicon, "added").inside(line.sentence.lower[: unit_end(more[0]) + 6])
        and is_near(total, (more[0], had[0]), *SLIP)
    ):
        return
    parts = (more[0], had[0]) if more[0].start < had[0].start else (had[0], more[0])
    yield Candidate(total, parts, "what there was, what was added, and the sum", Decimal("0.8"))


def _is_from(line: Line, claim: Claim) -> bool:
    words = line.sentence.lower
    return line.before(claim, 1) == ("from",) and words[unit_end(claim) : unit_end(claim) + 1] == ("to",)

"""A share in one sentence, its part or whole in another: a turnout and the roll, a stake and the company's value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, base, first_word, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.stated import is_beside, shared
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
Shares = Sequence[tuple[Sequence[Line], int, Line, Claim]]  # each with its article, the place of its sentence, and that


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Shares whose part and whole stand apart; `taken` are shares that have theirs already."""
    lines = [line for page in known.read for line in page]
    shares = list(known.open(taken))
    yield from _turnouts(lines, shares, lexicon)
    yield from _fees(shares, lexicon)
    yield from _funded(shares, lexicon)
    yield from _stakes(lines, shares, lexicon)


def _scope(*claims: Claim) -> str:
    return "article" if len({claim.article for claim in claims}) == 1 else "set"


def _counts(line: Line) -> list[Claim]:
    return [claim for claim in line.counted if claim.kind == "count" and claim.value is not None]


def _turnouts(lines: Sequence[Line], shares: Shares, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "1,284,000 cast their ballots, a turnout of 66 percent", and the roll."""
    told = [line for line in lines if not phrases(lexicon, "registered").first.isdisjoint(line.words)]
    rolls = [claim for line in told for claim in _counts(line) if _is_roll(line, claim, lexicon)]
    if len({claim.value for claim in rolls}) != 1:
        return
    for _, _, line, share in shares:
        near = (*line.before(share, 4), *line.sentence.lower[unit_end(share) : unit_end(share) + 3])
        if not phrases(lexicon, "turnout").inside(near):
            continue
        cast = [
            claim
            for claim in _counts(line)
            if claim not in rolls and phrases(lexicon, "cast").inside(_around(line, claim, 4))
        ]
        if len(cast) == 1:
            yield shared(share, cast[0], rolls[0], "a turnout, the ballots and the roll", SURE, _scope(share, rolls[0]))


def _is_roll(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a claim counts those who may vote, not those who did."""
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 4]
    if claim.status == "previous" or (phrases(lexicon, "cast").inside(behind[:2]) and "registered" not in behind):
        return False
    return phrases(lexicon, "registered").inside((*line.before(claim, 2), *behind))


def _around(line: Line, claim: Claim, count: int) -> tuple[str, ...]:
    first = first_word(claim)
    return (
        *line.sentence.lower[max(0, first - count) : first],
        *line.sentence.lower[unit_end(claim) : unit_end(claim) + count],
    )


def _fees(shares: Shares, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Sold for £240,000. The agent's fee of 1.5% of the price came to £4,800"."""
    for page, i, line, share in shares:
        behind = line.sentence.lower[unit_end(share) :]
        if not phrases(lexicon, "whole_price").begin(behind):
            continue
        part = next((claim for claim in line.claims if claim.kind == "money" and claim.word > share.word), None)
        whole = _money_before(page, i, share)
        if part is None or whole is None or base(whole) != base(part):
            continue
        gap = line.sentence.lower[unit_end(share) : first_word(part)]
        if len(gap) <= 6 and phrases(lexicon, "comes_to").inside(gap):
            yield shared(share, part, whole, "a share of the price, and what it came to", SURE, "article")


def _money_before(page: Sequence[Line], i: int, share: Claim) -> Claim | None:
    """The only sum of money before the share, in its sentence or the one before."""
    here = [claim for claim in page[i].claims if claim.kind == "money" and claim.word < share.word]
    if not here and i:
        here = [claim for claim in page[i - 1].claims if claim.kind == "money"]
    return here[0] if len(here) == 1 else None


def _funded(shares: Shares, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Required: $186 million. Received: $67 million (36% funded)"."""
    for page, i, line, share in shares:
        if not phrases(lexicon, "funded").begin(line.sentence.lower[unit_end(share) :]):
            continue
        part = next(
            (claim for claim in line.claims if claim.kind == "money" and is_beside(line, claim, share, lexicon)),
            None,
        )
        if part is None:
            continue
        wholes = [
            claim
            for near in page[max(0, i - 2) : i + 1]
            for claim in near.claims
            if base(claim) == base(part) and claim.start < part.start and phrases(lexicon, "required").told_in(near)
        ]
        if len(wholes) == 1:
            yield shared(share, part, wholes[0], "a share funded, what came in and what was asked", SURE, "article")


def _stakes(lines: Sequence[Line], shares: Shares, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Bought 15 percent for $90 million", and "values the whole company at $750 million"."""
    values = [
        (line, claim)
        for line in lines
        for claim in line.claims
        if claim.kind == "money" and _is_value(line, claim, lexicon)
    ]
    if not values:
        return
    for _, _, line, share in shares:
        paid = next(
            (claim for claim in line.claims if claim.kind == "money" and _is_paid(line, share, claim, lexicon)),
            None,
        )
        if paid is None:
            continue
        for where, whole in values:
            same = where is line or bool(share.names & whole.names)
            if same and whole is not paid and base(whole) == base(paid):
                yield shared(
                    share, paid, whole, "a stake, its price and the company's value", SURE, _scope(share, whole)
                )
                break


def _is_value(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    around = _around(line, claim, 6)
    return phrases(lexicon, "valued").inside(around) and bool(
        {"company", "group", "firm", "whole", "business", "valuing"} & set(around)
    )


def _is_paid(line: Line, share: Claim, claim: Claim, lexicon: Lexicon) -> bool:
    if claim.word < share.word or not phrases(lexicon, "stake").inside(
        line.sentence.lower[unit_end(share) : unit_end(share) + 2]
    ):
        return False
    gap = line.sentence.lower[unit_end(share) : first_word(claim)]
    return gap[-1:] == ("for",) and len(gap) < 14

"""Shares of money with a name: a discount, a deposit, a commission, a tax, a tip, a profit margin.

Two sums stand beside the share. Of a charge the smaller is the part; of a discount the price now is what is left, a
relation of kind `share-off` with the roles `share`, `before` and `after`; of a margin the profit is the part of sales.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, Words, base, first_word, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.stated import shared
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.8")
ON = frozenset({"on", "of", "off", "from", "to", "onto"})
HALF = Decimal(50)  # a charge is less than what it is charged on
NEAR = 4
GROSS = frozenset({"gross", "net", "operating", "pretax", "pre-tax", "underlying", "ebitda", "trading"})


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The named shares of sums of money; `taken` are shares that have part and whole already."""
    for page, i, line, share in known.open(taken):
        if share.kind != "percent" or not share.value or share.status == "previous":
            continue
        near = (*line.before(share, 3), *line.sentence.lower[unit_end(share) : unit_end(share) + 2])
        found = None
        if phrases(lexicon, "margins").inside((*line.before(share, 5), *near[-2:])):
            found = _margin(page, i, share, lexicon)
        elif phrases(lexicon, "charges").inside(near):
            found = _charge(line, share, lexicon)
        if found is None and phrases(lexicon, "discounts").inside(near):
            found = _discount(line, share, lexicon)
            behind = page[i + 1 : i + 2] if not _sums(line) else ()
            if found is None and behind and _is_next(line, behind[0]):
                found = _discount(behind[0], share, lexicon)
        if found is not None:
            yield found


def _is_next(line: Line, other: Line) -> bool:
    one, two = line.sentence, other.sentence
    return one.part == two.part and two.index - one.index == 1 and one.paragraph == two.paragraph


def _sums(line: Line) -> list[Claim]:
    return [claim for claim in line.claims if claim.kind == "money" and claim.value]


def _two(line: Line, share: Claim) -> tuple[Claim, Claim] | None:
    """The only two sums of a sentence with one share, the smaller first."""
    sums = _sums(line)
    if len(sums) != 2 or base(sums[0]) != base(sums[1]) or any(one.change is not None for one in sums):
        return None
    if any(claim.kind == "percent" and claim is not share for claim in line.claims):
        return None
    low, high = sorted(sums, key=lambda claim: claim.interval.low or Decimal(0))
    return (low, high)


def _charge(line: Line, share: Claim, lexicon: Lexicon) -> Relation | None:
    """As in "a 10% deposit of $50,000 on the $500,000 house", "the 5% tip on a bill of $240 came to $12"."""
    found = _two(line, share)
    if found is None or (share.value or HALF) >= HALF or phrases(lexicon, "in_part").told_in(line):
        return None
    part, whole = found
    if not phrases(lexicon, "amounting").end(line.before(part, 3)) or (
        ON.isdisjoint(line.before(whole, NEAR)) and not phrases(lexicon, "lent_out").inside(line.before(whole, NEAR))
    ):
        return None
    return shared(share, part, whole, "a charge, and what it is charged on", SURE)


def _discount(line: Line, share: Claim, lexicon: Lexicon) -> Relation | None:
    """As in "a 15% discount off the usual £80, now £68", "usually £400, on sale for £300 after a 25% discount"."""
    found = _two(line, share)
    if found is None:
        return None
    after, before = found
    old = (*line.before(before, NEAR), *line.sentence.lower[unit_end(before) : unit_end(before) + 2])
    if not phrases(lexicon, "old_price").inside(old):
        return None
    if phrases(lexicon, "saved").end(line.before(after, 2)):
        return shared(share, after, before, "a discount, and what it is taken from", SURE)
    if not phrases(lexicon, "new_price").inside(line.before(after, 3)):
        return None
    roles = sorted((("share", share), ("before", before), ("after", after)), key=lambda role: role[1].start)
    return Relation("share-off", tuple(roles), SURE, (Reason("construction: a discount and two prices", SURE),))


def _margin(page: Sequence[Line], i: int, share: Claim, lexicon: Lexicon) -> Relation | None:
    """As in "a profit of 12m on sales of 100m, a margin of 12%"; in one sentence, or margin behind both sums."""
    near = page[max(0, i - 1) : i + 1]
    for where in (near[-1:], near):
        profits, sales = (
            [claim for line in where for claim in _sums(line) if _is_called(line, claim, name, lexicon)]
            for name in ("profits", "sales")
        )
        if len(profits) == len(sales) == 1 and profits != sales:
            return _of_sales(page[i], share, profits[0], sales[0])
    return None


def _of_sales(line: Line, share: Claim, profit: Claim, sales: Claim) -> Relation | None:
    if base(profit) != base(sales) or profit.sentence.part != share.part or "previous" in (profit.status, sales.status):
        return None
    if line.sentence.index - profit.sentence.index > 1:
        return None
    said = GROSS.intersection(line.before(share, 5))
    if said and said.isdisjoint(profit.sentence.lower[: profit.word]):
        return None  # the net margin, beside a gross profit
    told = set(profit.sentence.lower[: profit.word + 4]) & GROSS
    if line.sentence is not profit.sentence and not told <= said:
        return None
    scope = "sentence" if share.sentence is profit.sentence else "article"
    return shared(share, profit, sales, "a profit, the sales and the margin", SURE, scope)


def _is_called(line: Line, claim: Claim, name: str, lexicon: Lexicon) -> bool:
    """Whether a sum is a profit, or sales, by the nearest word that says so."""
    words = line.sentence.lower
    behind = words[unit_end(claim) : unit_end(claim) + 2]
    both = phrases(lexicon, "profits").single | phrases(lexicon, "sales").single
    told: Words = tuple(word for word in behind[behind[:1] in {("of",), ("in",)} :][:1] if word in both)
    earlier = max((unit_end(one) for one in line.claims if one.word < claim.word and one.kind == "money"), default=0)
    before = words[max(earlier, first_word(claim) - 6) : first_word(claim)]
    found = told[:1] or tuple(word for word in before if word in both)[-1:]
    return bool(found) and found[0] in phrases(lexicon, name).single

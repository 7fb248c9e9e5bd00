"""Figures that fit but for a thousand: parts that add up to a thousandth of the total, a share that is far too large.

Relations of three kinds, for `magnitudes` alone; each is drawn only where the arithmetic comes out but for the factor:
that it does is the evidence. `scaled-sum`: roles `part` and `total`. `scaled-share`: roles `share`, `whole` and `part`.
`scaled-pair`: roles `first` and `second`, a figure and that of another time in brackets. Facts: `factor`, `scope`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce
from itertools import groupby, pairwise
from operator import add

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_stranger, kinds_of, same_noun
from numcheck.relations.parts_of_total.remainder import is_rest
from numcheck.relations.reading import Line, base, first_word, is_bare, lines, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.8")
FACTORS = (Decimal(1000), Decimal(10**6))  # a lost or a wrong scale word; a nought too many is too often chance
KINDS = frozenset({"count", "money", "measure"})
FEWEST, MOST = 2, 8  # parts of a list
APART = 3  # sentences between the list and its total
NEAR = (Decimal("0.7"), Decimal("1.4"))  # a figure over that of the year before, but for the thousand
LEAST = Decimal("0.02")  # smaller shares are of what is a thousand times as large
OWN = 6  # words between "of" and a figure of its whole
FINE = 2  # digits that make it no chance


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Everything that fits but for a thousand, article by article."""
    for article in articles:
        page = lines(article)
        figures = [(line, claim) for line in page for claim in line.counted if _is_figure(claim)]
        if not _has_far_apart([claim for _, claim in figures]):
            continue
        for line in page:
            yield from _sums(line, figures, lexicon)
            yield from _shares(line, figures, lexicon)
            yield from _brackets(line)


def _is_figure(claim: Claim) -> bool:
    return claim.kind in KINDS and bool(claim.value)


def _has_far_apart(claims: Sequence[Claim]) -> bool:
    """Whether some two figures of one unit are a thousand times apart: most articles have none."""
    sizes: dict[str, list[Decimal]] = {}
    for claim in claims:
        sizes.setdefault(base(claim), []).append(_size(claim))
    return any(max(found) >= min(found) * 100 for found in sizes.values())


def _size(claim: Claim) -> Decimal:
    return abs(claim.value or Decimal(0)) * claim.quantity.low_factor


def _sums(line: Line, figures: Sequence[tuple[Line, Claim]], lexicon: Lexicon) -> Iterator[Relation]:
    """A list in one sentence, and a total elsewhere that is a thousand times their sum."""
    ordered = sorted((claim for claim in line.counted if _is_figure(claim)), key=base)
    for unit, group in groupby(ordered, key=base):
        parts = list(group)
        if not FEWEST <= len(parts) <= MOST or not _are_of_one_kind(parts, lexicon):
            continue
        reached = reduce(add, (part.interval for part in parts))
        others = [(near, claim) for near, claim in figures if base(claim) == unit and near is not line]
        if any(claim.interval.meets(reached) for _, claim in others):
            continue
        complete = any(is_rest(line, part, lexicon) for part in parts)
        for near, total in others:
            factor = _factor(total.interval, reached)
            if factor is None or not _is_near(near, line) or any(is_stranger(total, part, lexicon) for part in parts):
                continue
            if total.kind == "measure" and total.quantity.unit != parts[0].quantity.unit:
                continue  # cubic feet of gas, barrels of oil
            if unit == "count" and _size(total) < _size(parts[0]):  # households of 2.2 persons
                continue
            if complete or (len(parts) > FEWEST and _digits(total) >= FINE):
                roles = (*(("part", part) for part in parts), ("total", total))
                yield _relation("scaled-sum", roles, factor, "parts that add up to the total but for the factor")
                break


def _are_of_one_kind(parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the parts may be items of one list: one unit as printed, no figure of before, no workers among unions."""
    units = {part.quantity.unit for part in parts if not is_bare(part)}
    if parts[0].kind == "measure" and len(units) > 1:
        return False
    if any(part.status == "previous" for part in parts):
        return False
    nouns = [part for part in parts if not is_bare(part)] if parts[0].kind == "count" else []
    return not any(_are_apart(one, other, lexicon) for one, other in pairwise(nouns))


def _are_apart(one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    heads = one.subject_head, other.subject_head
    return not same_noun(*heads, lexicon) and kinds_of(heads[0], lexicon).isdisjoint(kinds_of(heads[1], lexicon))


def _shares(line: Line, figures: Sequence[tuple[Line, Claim]], lexicon: Lexicon) -> Iterator[Relation]:
    """A share, and near it a whole and a part that is a thousand times the share of it."""
    shares = [claim for claim in line.claims if _is_share(claim)]
    if not shares:
        return
    near = [claim for other, claim in figures if _is_near(other, line) and _digits(claim) >= FINE and _is_exact(claim)]
    for share in shares:
        if _has_own_whole(line, share):
            continue
        fraction = share.quantity.number.interval.times(Decimal("0.01") if share.kind == "percent" else Decimal(1))
        for whole in near:
            for part in near:
                told = line.sentence in (whole.sentence, part.sentence)
                of_it = line.sentence.lower[unit_end(share) : unit_end(share) + 1] == ("of",)
                if not told and not of_it and abs(whole.sentence.index - part.sentence.index) > 1:
                    continue
                if whole.quantity.unit != part.quantity.unit or _size(part) < 100 * _size(whole):
                    continue
                if whole.kind == "count" and not same_noun(whole.subject_head, part.subject_head, lexicon):
                    continue
                factor = _factor(part.interval, _product(fraction, whole.interval))
                if factor is not None:
                    roles = (("share", share), ("whole", whole), ("part", part))
                    yield _relation("scaled-share", roles, factor, "a share of the whole but for the factor")


def _has_own_whole(line: Line, share: Claim) -> bool:
    """Whether what it is a share of stands right behind it: "28 percent of sales of 1.6bn", "half of one percent"."""
    lower, at = line.sentence.lower, unit_end(share)
    if lower[at : at + 1] != ("of",):
        return False
    return any(at < first_word(claim) <= at + OWN for claim in line.claims if claim is not share)


def _is_share(claim: Claim) -> bool:
    """Whether it is a share of something that is no power of ten: "a thousandth" is meant to be far apart."""
    if claim.kind not in ("ratio", "percent") or not claim.value or claim.change or not _is_exact(claim):
        return False
    value = claim.value / 100 if claim.kind == "percent" else claim.value
    return LEAST <= value < 1 and value.normalize().as_tuple().digits != (1,)


def _is_exact(claim: Claim) -> bool:
    return claim.quantity.number.modifier in ("exact", "about")


def _brackets(line: Line) -> Iterator[Relation]:
    """A figure and the one of another time in brackets: "EUR 4,784 million (EUR 4,600 thousand)"."""
    claims = [claim for claim in line.counted if _is_figure(claim)]
    for first, second in pairwise(claims):
        gap = line.sentence.lower[unit_end(first) : first_word(second)]
        behind = line.sentence.lower[unit_end(second) : unit_end(second) + 1]
        if gap != ("(",) or behind not in {(")",), (",",)} or first.quantity.unit != second.quantity.unit:
            continue
        ratio = max(_size(first), _size(second)) / min(_size(first), _size(second))
        for factor in FACTORS:
            if NEAR[0] <= ratio / factor <= NEAR[1]:
                roles = (("first", first), ("second", second))
                yield _relation("scaled-pair", roles, factor, "a figure, and another of its kind in brackets")


def _factor(large: Interval, small: Interval) -> Decimal | None:
    """The factor by which the first is too large or too small."""
    if None in (large.low, large.high, small.low, small.high):
        return None
    return next((ten for ten in FACTORS if large.meets(small.times(ten)) or small.meets(large.times(ten))), None)


def _product(one: Interval, other: Interval) -> Interval:
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return Interval(None, None)
    return Interval(one.low * other.low, one.high * other.high)


def _is_near(one: Line, other: Line) -> bool:
    if one.sentence.part != other.sentence.part:
        return max(one.sentence.index, other.sentence.index) <= APART
    return abs(one.sentence.index - other.sentence.index) <= APART


def _digits(claim: Claim) -> int:
    """How many digits of a figure tell something."""
    return len("".join(map(str, (claim.value or Decimal(0)).as_tuple().digits)).strip("0"))


def _relation(kind: str, roles: tuple[tuple[str, Claim], ...], factor: Decimal, name: str) -> Relation:
    reason = Reason(f"construction: {name}", SURE)
    return Relation(kind, roles, SURE, (reason,), {"factor": str(factor), "scope": "article"})

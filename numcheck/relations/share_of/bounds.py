"""A share with a bound, and near it part and whole of the same noun: "fewer than one in ten failed", 247 of 1,900.

That the sizes are alike, and the share is on the wrong side of its bound, is evidence: that two shares of one noun are
told side by side and only one with its figures is rare.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_stranger, kinds_of, noun_class, same_noun
from numcheck.relations.reading import Line, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.matched import Pair, is_elsewhere, nouns_behind, pairs
from numcheck.relations.share_of.stated import is_share, shared
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
APART = 3  # sentences between the share and its figures
NEAR = Decimal("1.35")  # times as large, where the noun is the same
NEARER = Decimal("1.1")  # where it is only of one kind: senators and members
NEXT = Decimal("1.2")  # where the figures stand in the next sentence, whatever the noun: a fleet, its planes
SLACK = Decimal("0.995")
ABOVE = frozenset({"more_than", "at_least"})
BELOW = frozenset({"almost", "less_than", "at_most"})


def find(articles: Sequence[Article], known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Shares with a bound that the figures of an article contradict."""
    for article, page in zip(articles, known.read, strict=True):
        bounds = [(line, claim) for line in page for claim in line.claims if _is_bound(claim) and claim.id not in taken]
        if not bounds:
            continue
        near = list(pairs(article, page, lexicon))
        for line, share in bounds:
            found = _meant(line, share, near, lexicon)
            if found is not None:
                yield shared(share, found.part, found.whole, "a bound, and part and whole near it", SURE, "article")


def _is_bound(claim: Claim) -> bool:
    return claim.quantity.number.modifier in ABOVE | BELOW and is_share(claim)


def _meant(line: Line, share: Claim, known: Sequence[Pair], lexicon: Lexicon) -> Pair | None:
    """The one pair that the share is of, by its noun and its size."""
    near = [pair for pair in known if pair.line is not line and _is_near(line, pair.line)]
    reach = {id(pair): _reach(line, share, pair, lexicon) for pair in near}
    alike = [pair for pair in near if _is_size(share, pair, reach[id(pair)])]
    if any(not _is_wrong(share, pair) for pair in alike) or len({(p.part.value, p.whole.value) for p in alike}) != 1:
        return None
    return None if is_elsewhere(line, share, alike[0]) else alike[0]


def _is_near(line: Line, other: Line) -> bool:
    if line.sentence.part != other.sentence.part:
        return max(line.sentence.index, other.sentence.index) <= APART
    return abs(line.sentence.index - other.sentence.index) <= APART


def _reach(line: Line, share: Claim, pair: Pair, lexicon: Lexicon) -> Decimal:
    """How far from the stated share the pair may lie, by its noun; 1 where it is of something else."""
    nouns = {noun_class(share.subject_head, lexicon), *nouns_behind(line.sentence.lower, unit_end(share), lexicon)}
    if nouns & pair.nouns:
        return NEAR
    heads = [head for head in (pair.whole.subject_head, pair.part.subject_head) if head]
    people = "person" in kinds_of(share.subject_head, lexicon) and any("person" in kinds_of(h, lexicon) for h in heads)
    if pair.line.sentence.index - line.sentence.index == 1 and line.sentence.part == pair.line.sentence.part:
        return Decimal(1) if is_stranger(share, pair.whole, lexicon) else NEXT
    return NEARER if people or any(same_noun(share.subject_head, head, lexicon) for head in heads) else Decimal(1)


def _is_size(share: Claim, pair: Pair, reach: Decimal) -> bool:
    value = _value(share)
    return bool(value) and reach > 1 and value / reach <= pair.ratio <= value * reach


def _is_wrong(share: Claim, pair: Pair) -> bool:
    value = _value(share)
    if share.quantity.number.modifier in ABOVE:
        return pair.ratio < value * SLACK
    return pair.ratio * SLACK > value


def _value(share: Claim) -> Decimal:
    value = share.value or Decimal(0)
    return value / 100 if share.kind == "percent" else value

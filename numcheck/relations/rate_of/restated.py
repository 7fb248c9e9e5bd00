"""A rate said again for a longer or shorter time: "£600 a month, or £7,200 a year", "150 tonnes a day (1,050 a week)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from numcheck.relations.kinds import same_noun
from numcheck.relations.rate_of.amount import Amount, amounts, in_one
from numcheck.relations.rate_of.products import KIND, SURE, _phrases, is_called_total
from numcheck.relations.rate_of.periods import period_behind
from numcheck.relations.reading import Line, Words
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon


def find(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """Neighbouring rates of one sentence of which the second says the first again."""
    found = list(amounts(line, lexicon))
    for one, other in zip(found, found[1:], strict=False):
        if one.below is None or (other.below is None and not other.is_bare and other.above != one.above):
            continue
        relation = _again(line, one, _of_period(line, other, lexicon), lexicon)
        if relation is not None:
            yield relation


def _of_period(line: Line, amount: Amount, lexicon: Lexicon) -> Amount:
    """An amount "in a week" as one a week."""
    if amount.below is not None:
        return amount
    return replace(amount, below=period_behind(line, amount.claim, lexicon))


def _again(line: Line, one: Amount, other: Amount, lexicon: Lexicon) -> Relation | None:
    if one.below is None or other.below is None or one.below == other.below:
        return None
    if other.is_bare and other.above != one.above:
        other = replace(other, above=one.above, low=one.low, high=one.high)  # "150 tonnes a day, or 1,500 a week"
    if one.above != other.above or {one.claim.status, other.claim.status} & {"previous"}:
        return None
    if one.above == "count" and not other.is_bare and not same_noun(one.claim.subject_head, other.claim.subject_head, lexicon):
        return None
    gap = _gap(line, one, other)
    if gap == ("or",) and one.claim.quantity.dimension == "currency":
        return None  # "£4.99 a month or £50 a year": one or the other
    if gap not in _gaps(lexicon) and not (gap[:1] in ((",",), ("or",)) and len(gap) < 5 and is_called_total(other, lexicon)):
        return None
    short, long = (one, other)
    ends = in_one(lexicon).get(short.below or "", {}).get(long.below or "")
    if ends is None:
        short, long = other, one
        ends = in_one(lexicon).get(short.below or "", {}).get(long.below or "")
    if ends is None:
        return None
    facts = {
        "low": str(short.low * ends[0] / long.high),
        "high": str(short.high * ends[1] / long.low),
        "slack": "0",
        "scope": "sentence",
    }
    roles = (("rate", short.claim), ("total", long.claim))
    if short is not one:
        roles = roles[::-1]
    return Relation(KIND, roles, SURE, (Reason("construction: a rate said again for another time", SURE),), facts)


def _gap(line: Line, one: Amount, other: Amount) -> Words:
    """The words between, without "on average"."""
    gap = line.sentence.lower[one.end : other.start]
    for idle in (("on", "average"), (",", "on", "average"), ("each",), ("apiece",)):
        if gap[: len(idle)] == idle:
            gap = gap[len(idle) :]
    return gap


def _gaps(lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    return frozenset((*_phrases(lexicon, "again").several, *((word,) for word in _phrases(lexicon, "again").single)))


"""A rate said again for a longer or shorter time: "£600 a month, or £7,200 a year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from numcheck.relations.kinds import same_noun
from numcheck.relations.rate_of.amount import Amount, amounts, in_one
from numcheck.relations.rate_of.periods import period_behind
from numcheck.relations.rate_of.products import KIND, SURE, _phrases, is_called_total
from numcheck.relations.reading import Line, Words
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon


def find(line: Line, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Relation]:
    """Neighbouring rates of one sentence of which the second says the first again."""
    for one, other in pairwise(found):
        if one.below is None or (other.below is None and not other.is_bare and other.above != one.above):
            continue
        relation = _again(line, one, _of_period(line, other, lexicon), lexicon)
        if relation is not None:
            yield relation


def next_to(before: Line, line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "She earns £2,500 a month. That makes £30,000 a year."."""
    words = line.sentence.lower
    if words[0] not in ("that", "this", "it", "which") and "over" not in words[:1]:
        return
    if line.sentence.part != before.sentence.part or line.sentence.index - before.sentence.index > 1:
        return
    here, there = list(amounts(line, lexicon)), list(amounts(before, lexicon))
    if (
        not here
        or not there
        or here[0].start > FAR
        or not _phrases(lexicon, "amounts_to").inside(words[: here[0].start])
    ):
        return
    one, other = there[-1], _of_period(line, here[0], lexicon)
    relation = _linked(one, other, lexicon)
    if relation is not None:
        yield replace(relation, facts={**relation.facts, "scope": "article"})


FAR = 6  # words from "That" to its figure


def _of_period(line: Line, amount: Amount, lexicon: Lexicon) -> Amount:
    """An amount "in a week" as one a week."""
    if amount.below is not None:
        return amount
    return replace(amount, below=period_behind(line, amount.claim, lexicon))


def _again(line: Line, one: Amount, other: Amount, lexicon: Lexicon) -> Relation | None:
    gap = _gap(line, one, other)
    if gap == ("or",) and one.claim.quantity.dimension == "currency":
        return None  # "£4.99 a month or £50 a year": one or the other
    if gap[-1:] == (",",) and (len(gap) == 1 or _is_aside(gap)):
        ends = line.sentence.lower[other.end : other.end + 1]
        if ends and ends[0][0].isalnum():
            return None
    elif gap not in _gaps(lexicon) and not (
        gap[:1] in ((",",), ("or",)) and len(gap) < 5 and is_called_total(other, lexicon)
    ):
        return None
    return _linked(one, other, lexicon)


def _is_aside(gap: Words) -> bool:
    """As in "£450 a month in rent, £6,400 a year": what the first is paid for, and no more."""
    return len(gap) < 5 and gap[0] in ("in", "for", "on", "of") and "," not in gap[:-1] and "and" not in gap


def _linked(one: Amount, other: Amount, lexicon: Lexicon) -> Relation | None:
    """The relation of a rate and the same for another time."""
    if one.below is None or other.below is None or one.below == other.below:
        return None
    if other.is_bare and other.above != one.above:
        other = replace(other, above=one.above, low=one.low, high=one.high)  # "150 tonnes a day, or 1,500 a week"
    if one.above != other.above or {one.claim.status, other.claim.status} & {"previous"}:
        return None
    named = one.above == "count" and not other.is_bare and not one.is_bare
    if named and not same_noun(one.claim.subject_head, other.claim.subject_head, lexicon):
        return None
    short, long = one, other
    ends = in_one(lexicon).get(short.below or "", {}).get(long.below or "")
    if ends is None:
        short, long = other, one
        ends = in_one(lexicon).get(short.below or "", {}).get(long.below or "")
    if ends is None:
        return None
    low, high = (long.low, long.high) if short.unit == long.unit else (long.high, long.low)
    facts = {
        "low": str(short.low * ends[0] / low),
        "high": str(short.high * ends[1] / high),
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

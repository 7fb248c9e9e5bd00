"""How often, said twice: "every 20 minutes, or three an hour", "once a week, or 52 times a year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.relations.rate_of.amount import Amount, in_one
from numcheck.relations.rate_of.products import KIND, SURE, _phrases, is_called_total
from numcheck.relations.reading import Line
from numcheck.relations.relation import Reason, Relation
from numcheck.units.lookup import compiled
from numcheck.words.lexicon import Lexicon

CLOSE = 4  # words from one to the other


def find(line: Line, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Relation]:
    """Every frequency of a sentence that is said again as a count per time."""
    words = line.sentence.lower
    if "every" not in words and lexicon.table("rate_of")["frequencies"].keys().isdisjoint(words):
        return
    for at, word in enumerate(words):
        often = lexicon.table("rate_of")["frequencies"].get(word)
        if often is not None and words[at + 1 : at + 2] in _PER:
            name = compiled(lexicon).time.get(words[at + 2]) if at + 2 < len(words) else None
            if name is not None:
                yield from _of_adverb(line, at, name, Decimal(often), found, lexicon)
    for one, other in pairwise(found):
        yield from _every(line, one, other, lexicon)


_PER = frozenset({("a",), ("every",), ("each",), ("per",)})


def _of_adverb(
    line: Line, at: int, name: str, often: Decimal, found: Sequence[Amount], lexicon: Lexicon
) -> Iterator[Relation]:
    """As in "twice a day, 14 times a week"."""
    behind = at + 3
    for amount in found:
        if amount.below is None or not _is_times(amount) or not 0 <= amount.start - behind <= CLOSE:
            continue
        ends = in_one(lexicon).get(name, {}).get(amount.below)
        gap = line.sentence.lower[behind : amount.start]
        if ends is not None and _links(gap, lexicon):
            said = " ".join(line.sentence.words[at:behind])
            facts = {
                "low": str(often * ends[0]),
                "high": str(often * ends[1]),
                "slack": "0",
                "scope": "sentence",
                "said": said,
            }
            yield Relation(
                KIND, (("total", amount.claim),), SURE, (Reason("construction: how often, said twice", SURE),), facts
            )


def _is_times(amount: Amount) -> bool:
    return amount.above == "count" and (amount.is_bare or amount.claim.subject_head == "time")


def _links(gap: tuple[str, ...], lexicon: Lexicon) -> bool:
    return gap == (",",) or (_phrases(lexicon, "again").begin(gap) and len(gap) < 4)


def _every(line: Line, one: Amount, other: Amount, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "every 20 minutes, or three an hour"."""
    if one.claim.kind != "duration" or other.below is None or other.above != "count":
        return
    words = line.sentence.lower
    if words[one.start - 1 : one.start] != ("every",):
        return
    if not _links(words[one.end : other.start], lexicon) and not is_called_total(other, lexicon):
        return
    ends = in_one(lexicon).get(one.claim.quantity.unit, {}).get(other.below)
    if ends is None:
        return
    facts = {"low": str(ends[0]), "high": str(ends[1]), "slack": "0", "scope": "sentence", "inverse": "yes"}
    roles = (("rate", one.claim), ("total", other.claim))
    yield Relation(KIND, roles, SURE, (Reason("construction: how often, said twice", SURE),), facts)

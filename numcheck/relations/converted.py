"""One quantity in two units: "10 km (6.2 miles)", "14st 2lb (90kg)", "£400m ($600m)".

Relations of kind `converted`: roles `first` and `second`, each one claim or two that stand for one quantity ("14st
2lb"). Facts: `difference` is "yes" where the sentence speaks of a rise or a gap, so that of temperatures the degrees
count and not the readings. Those of two currencies are of kind `exchanged`: see `exchanged.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.exchanged import exchanged, is_exchange
from numcheck.relations.reading import Line, Words, base, first_word, lines, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KINDS = frozenset({"measure", "duration", "rate", "money"})
APART = 4  # words of the noun between a quantity and its bracket: "1,250 tonnes of wheat flour (1,378 short tons)"
AROUND = 5  # words on either side in which a rise or gap is named
SURE = Decimal("0.95")

Pair = tuple[Line, tuple[Claim, ...], tuple[Claim, ...]]


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every pair of quantities that stand for one another, article by article."""
    for article in articles:
        read = lines(article)
        found = [pair for line in read for pair in _pairs(line, lexicon)]
        for line, first, second in found:
            if first[0].kind != "money" and base(first[0]) == base(second[0]):
                yield _converted(line, first, second, lexicon)
        money = [(first[0], second[0]) for _, first, second in found if is_exchange(first[0], second[0])]
        yield from exchanged(read, money, lexicon)


def _pairs(line: Line, lexicon: Lexicon) -> Iterator[Pair]:
    """Neighbours of which the second gives the first in another unit."""
    claims = [claim for claim in line.claims if claim.kind in KINDS and claim.value is not None]
    at = 0
    while at < len(claims):
        first = _together(line, claims, at)
        at += len(first)
        lead = first[-1]
        while at < len(claims):
            second = _together(line, claims, at)
            if not _is_second(line, lead, first, second, lexicon):
                break
            yield line, first, second
            at += len(second)
            lead = second[-1]


def _together(line: Line, claims: Sequence[Claim], at: int) -> tuple[Claim, ...]:
    """The claim, with the next where both are one quantity: "14st 2lb", "six feet two inches", "5 ft and 9 in"."""
    claim = claims[at]
    if at + 1 < len(claims):
        small = claims[at + 1]
        gap = line.sentence.lower[unit_end(claim) : first_word(small)]
        if (
            gap in {(), ("and",), (",",)}
            and base(claim) == base(small)
            and claim.quantity.low_factor > small.quantity.low_factor
            and small.value is not None
            and small.value * small.quantity.high_factor < claim.quantity.low_factor
        ):
            return (claim, small)
    return (claim,)


def _is_second(line: Line, lead: Claim, first: tuple[Claim, ...], second: tuple[Claim, ...], lexicon: Lexicon) -> bool:
    one, other = first[0], second[0]
    if not (is_exchange(one, other) or _same_in_other_unit(one, other)):
        return False
    gap = line.sentence.lower[unit_end(lead) : first_word(other)]
    return _opens(gap, again=lead is not first[-1]) and _closes(line, second[-1], gap, lexicon)


def _same_in_other_unit(one: Claim, other: Claim) -> bool:
    return (
        one.kind == other.kind
        and one.kind != "money"
        and base(one) == base(other)
        and one.quantity.unit != other.quantity.unit
    )


def _opens(gap: Words, *, again: bool) -> bool:
    """Whether the words between say "that is": a bracket, ", or", a slash; "again": a third unit in one bracket."""
    if not gap or len(gap) > APART + 2:
        return False
    if again:
        return gap in {(";",), (",",), ("or",), ("/",), (",", "or"), ("and",)}
    marks = tuple(word for word in gap if word in {"(", "[", ",", ";", ")", "or", "/", "="})
    if gap[-1] in {"(", "["}:
        return len(marks) == 1
    if gap[-1] in {"/", "="}:
        return len(gap) == 1
    return gap in {(",", "or"), ("(", "or"), ("(", "about"), ("(", "some"), ("(", "around")}


def _closes(line: Line, second: Claim, gap: Words, lexicon: Lexicon) -> bool:
    """Whether nothing but the end of the bracket, or a word of its dimension, stands behind the second unit."""
    behind = line.sentence.lower[unit_end(second) : unit_end(second) + 3]
    if "(" not in gap and "[" not in gap:
        return not phrases(lexicon, "compared").begin(behind)
    if behind[:1] in {(",",), ("or",), ("and",)} and any(
        claim.word == unit_end(second) + 1 and claim.quantity.unit == second.quantity.unit for claim in line.claims
    ):
        return False  # a list of such figures
    return bool(behind) and (behind[0] in _ENDS or (len(behind) > 1 and behind[1] in _ENDS and behind[0] in _SIZES))


_ENDS = frozenset({")", "]", ";", ",", "/", "or"})
_LEVELS = frozenset({"to", "at", "reached", "hit", "touched"})
_SIZES = frozenset({"high", "tall", "long", "wide", "deep", "fahrenheit", "celsius", "away", "each", "thick", "across"})


def _converted(line: Line, first: tuple[Claim, ...], second: tuple[Claim, ...], lexicon: Lexicon) -> Relation:
    start, end = first_word(first[0]), unit_end(second[-1])
    around = (*line.sentence.lower[max(0, start - AROUND) : start], *line.sentence.lower[end : end + AROUND + 1])
    roles = (*(("first", claim) for claim in first), *(("second", claim) for claim in second))
    is_level = bool(start) and line.sentence.lower[start - 1] in _LEVELS  # "fell to -5C (23F), 10C below normal"
    differs = not is_level and phrases(lexicon, "difference").inside(around)
    facts = {"difference": "yes" if differs else "no"}
    return Relation("converted", roles, SURE, (Reason("construction: a second unit beside the first", SURE),), facts)

"""One quantity in two units: "10 km (6.2 miles)", "14st 2lb (90kg)", "£400m ($600m)".

Relations of kind `converted`: roles `first` and `second`, each one claim or two that stand for one quantity ("14st
2lb"). Facts: `difference` is "yes" where the sentence speaks of a rise or a gap, so that of temperatures the degrees
count and not the readings. Those of two currencies are of kind `exchanged`: see `exchanged.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.exchanged import exchanged, is_exchange
from numcheck.relations.reading import Line, Words, base, first_word, lines, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KINDS = frozenset({"measure", "duration", "rate", "money"})
APART = 4  # words of the noun between a quantity and its bracket: "1,250 tonnes of wheat flour (1,378 short tons)"
AROUND = 5  # words on either side in which a rise or gap is named
ADJUSTED = frozenset({"adjusting", "adjusted", "restated"})  # "$1.30 a share, equal to 26 cents adjusted for the split"
REACH = 4  # words of "an area equivalent to", "which is"
OPENING = 6  # words before the figure of "That is the equivalent of about 183 metres"
POUND = Decimal("0.45359237")  # kg, the international pound of 1959
FARTHEST = Decimal("1.9")
SURE = Decimal("0.95")

Pair = tuple[Line, tuple[Claim, ...], tuple[Claim, ...]]


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every pair of quantities that stand for one another, article by article."""
    for article in articles:
        if article.is_correction:
            continue
        read = lines(article)
        found = [pair for line in read for pair in _pairs(line, lexicon)]
        found += _said_again(read, lexicon)
        for line, first, second in found:
            if first[0].kind != "money":
                yield _converted(line, first, second, lexicon)
        money = [(first[0], second[0]) for _, first, second in found if is_exchange(first[0], second[0])]
        yield from exchanged(read, money, lexicon)


def _pairs(line: Line, lexicon: Lexicon) -> Iterator[Pair]:
    """Neighbours of which the second gives the first in another unit."""
    claims = _measures(line)
    if any(claim.quantity.dimension == "mass" for claim in claims):
        claims = [_as_weight(claim) for claim in claims]
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


def _as_weight(claim: Claim) -> Claim:
    """Pounds beside a weight are no money: "20 tonnes, which is 44,000 pounds"."""
    quantity = claim.quantity
    if quantity.unit != "GBP" or quantity.number.prefix or claim.sentence.lower[unit_end(claim) - 1] != "pounds":
        return claim
    weight = replace(quantity, kind="measure", unit="pound", dimension="mass", base="kg")
    return replace(claim, quantity=replace(weight, low_factor=POUND, high_factor=POUND))


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
    words = line.sentence.lower
    if words[unit_end(second[-1]) :][:1] in _PER and words[unit_end(lead) :][:1] not in _PER:
        return False  # "4.2 kilos of pasty, or 300 grams a go"
    if not ADJUSTED.isdisjoint(line.sentence.lower[unit_end(second[-1]) : unit_end(second[-1]) + AROUND]):
        return False
    if _opens(gap, again=lead is not first[-1]):
        return _closes(line, second[-1], gap, lexicon)
    if lead is not first[-1] or len(gap) > APART + REACH or not _is_clear(line, second[-1], lexicon):
        return False
    if phrases(lexicon, "same_quantity").end(gap):
        return _ends(line, second[-1]) or one.kind != "duration"
    return _is_aside(line, gap, second[-1]) and _is_likely(first, second)


def _same_in_other_unit(one: Claim, other: Claim) -> bool:
    if one.kind == "money" or one.kind != other.kind or one.quantity.unit == other.quantity.unit:
        return False
    return base(one) == base(other) or is_inverse(one, other)


def is_inverse(one: Claim, other: Claim) -> bool:
    """Whether the one is of a kind with one over the other: miles per gallon and litres per 100 km."""
    return {base(one), base(other)} == FUEL


def _is_clear(line: Line, second: Claim, lexicon: Lexicon) -> bool:
    """Whether what follows does not make it another quantity: "30 metres more", "20 miles if the bridge is open"."""
    behind = line.sentence.lower[unit_end(second) : unit_end(second) + 3]
    if _is_at_rate(line, second):
        return True
    if behind[:1] == ("down",) and behind[1:2] and behind[1] in _STOPS:
        return True
    return not phrases(lexicon, "compared").begin(behind) and not phrases(lexicon, "other_quantity").begin(behind)


def _is_at_rate(line: Line, second: Claim) -> bool:
    """Whether a sum is told at a rate: ", some $900,000 at the day's rate of 20 pesos to the dollar"."""
    behind = line.sentence.lower[unit_end(second) : unit_end(second) + AROUND + 2]
    return second.kind == "money" and behind[:1] == ("at",) and not {"rate", "exchange"}.isdisjoint(behind)


def _ends(line: Line, second: Claim) -> bool:
    behind = line.sentence.lower[unit_end(second) : unit_end(second) + 2]
    return not behind or behind[0] in _STOPS or (behind[0] in _SIZES and (not behind[1:] or behind[1] in _STOPS))


def _is_aside(line: Line, gap: Words, second: Claim) -> bool:
    """As in "12 km, about 7.5 miles, along" and "1.5 miles wide - 2.4 km - and": a second unit between two marks."""
    if gap[:1] and gap[0] in _SIZES:
        gap = gap[1:]
    if gap[:1] == ("of",) and len(gap) == 1 + 1 + 1:
        gap = gap[2:]  # "six fathoms of water, 11 metres down,"
    behind = line.sentence.lower[unit_end(second) : unit_end(second) + 2]
    if len(gap) != 1 or gap[0] not in _ASIDES or second.kind == "duration":
        return False
    if behind[:1] and behind[0] in _SIZES:
        behind = behind[1:]
    return not behind or behind[0] in {gap[0], ".", ";"} or _is_at_rate(line, second)


def _is_likely(first: tuple[Claim, ...], second: tuple[Claim, ...]) -> bool:
    """Whether two figures are near enough to be one quantity told twice, where only a comma says so."""
    one, other = first[0], second[0]
    if one.kind == "money":
        return True  # the rate will tell
    sizes = [(claim.value or Decimal(0)) * claim.quantity.low_factor + claim.quantity.offset for claim in (one, other)]
    return bool(sizes[0] and sizes[1]) and 1 / FARTHEST <= sizes[1] / sizes[0] <= FARTHEST


def _said_again(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Pair]:
    """As in "The well is 600 feet deep. That is about 183 metres.": the whole second sentence is the second unit."""
    for before, line in pairwise(read):
        if not phrases(lexicon, "echo").begin(line.sentence.lower) or line.sentence.part != before.sentence.part:
            continue
        measures = _measures(line)
        if not measures or line.sentence.index - before.sentence.index != 1 or measures[0].kind == "duration":
            continue
        second = _together(line, measures, 0)
        found = [claim for claim in _measures(before) if _same_in_other_unit(claim, second[0])]
        same = [claim for claim in before.claims if base(claim) == base(second[0])]
        alone = len(second) == len(measures) and first_word(second[0]) <= OPENING
        if alone and len(found) == len(same) == 1 and _ends(line, second[-1]) and _is_clear(line, second[-1], lexicon):
            yield line, (found[0],), second


def _measures(line: Line) -> list[Claim]:
    return [claim for claim in line.claims if claim.kind in KINDS and claim.value is not None]


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


FUEL = frozenset({"1/m2", "m3/m"})  # m2 would be an area
_PER = {("a",), ("an",), ("per",), ("each",), ("apiece",)}
_STOPS = frozenset({",", ".", ")", "]", ";", "-", "–", "—", ":", "/"})
_ASIDES = frozenset({",", "-", "–", "—"})
_ENDS = frozenset({")", "]", ";", ",", "/", "or"})
_LEVELS = frozenset({"to", "at", "reached", "hit", "touched"})
_SIZES = frozenset(
    {"high", "tall", "long", "wide", "deep", "fahrenheit", "celsius", "away", "each", "thick", "across", "down"}
)


def _converted(line: Line, first: tuple[Claim, ...], second: tuple[Claim, ...], lexicon: Lexicon) -> Relation:
    start, end = first_word(first[0]), unit_end(second[-1])
    around = (*line.sentence.lower[max(0, start - AROUND) : start], *line.sentence.lower[end : end + AROUND + 1])
    roles = (*(("first", claim) for claim in first), *(("second", claim) for claim in second))
    is_level = bool(start) and line.sentence.lower[start - 1] in _LEVELS  # "fell to -5C (23F), 10C below normal"
    differs = not is_level and phrases(lexicon, "difference").inside(around)
    facts = {"difference": "yes" if differs else "no"}
    return Relation("converted", roles, SURE, (Reason("construction: a second unit beside the first", SURE),), facts)

"""One quantity in two units: "10 km (6.2 miles)", "14st 2lb (90kg)", "£400m ($600m)".

Relations of two kinds.

`converted`: roles `first` and `second`, each one claim or two that stand for one quantity ("14st 2lb"). Facts:
`difference` is "yes" where the sentence speaks of a rise or a gap, so that of temperatures the degrees count and
not the readings.

`exchanged`: roles `amount` and `in_other`, a sum of money and the same in another currency, and `base_rate` and
`other_rate` or `amount_before` and `in_other_before`, the rate by which it must fit: stated, or that of another
such pair in the article. Facts: `rate` is "stated" or "implied"; `agreed` is "yes" where a third pair gives exactly
the implied rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import kinds_of
from numcheck.relations.reading import Line, Words, base, first_word, lines, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KINDS = frozenset({"measure", "duration", "rate", "money"})
APART = 4  # words of the noun between a quantity and its bracket: "1,250 tonnes of wheat flour (1,378 short tons)"
AROUND = 5  # words on either side in which a rise or gap is named
SURE = Decimal("0.95")
LARGE = 1000  # of what no list calls money: fewer are things with their price
ALIKE = Decimal("0.1")  # rates of one article that are the same but for rounding

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
        money += _unlisted(read, lexicon)
        if money:
            yield from _exchanged(money, list(_rates(read, lexicon)), dict(_unit_rates(read, lexicon)))


def is_exchange(first: Claim, second: Claim) -> bool:
    """Whether two claims are sums of different currencies."""
    return first.kind == second.kind == "money" and base(first) != base(second)


def _unlisted(read: Sequence[Line], lexicon: Lexicon) -> list[tuple[Claim, Claim]]:
    """Three pairs or more of a currency no list has: "24 million crowns ($3m)", the counted noun its name."""
    groups: dict[str, list[tuple[Claim, Claim]]] = {}
    for line in read:
        for one, other in zip(line.claims, line.claims[1:], strict=False):
            gap = line.sentence.lower[unit_end(one) : first_word(other)]
            if one.kind != "count" or other.kind != "money" or not one.value or not other.value or len(gap) != 2:
                continue
            if one.value < LARGE or phrases(lexicon, "no_money").inside(gap) or kinds_of(one.subject_head, lexicon):
                continue
            if gap[1] == "(" and gap[0] == line.sentence.lower[one.last_word] and _closes(line, other, gap, lexicon):
                groups.setdefault(gap[0], []).append((_as_money(one, gap[0]), other))
    return [pair for pairs in groups.values() if len(pairs) > 2 and _keeps_rate(pairs) for pair in pairs]


def _as_money(claim: Claim, noun: str) -> Claim:
    end = claim.sentence.starts[claim.last_word] + len(noun)
    quantity = replace(claim.quantity, end=end, kind="money", unit=noun, dimension="currency", base=noun)
    return replace(claim, quantity=quantity)


def _keeps_rate(pairs: Sequence[tuple[Claim, Claim]]) -> bool:
    """Whether all but one pair give one rate: prices of different things give none."""
    rates = [
        (other.value or Decimal(0)) * other.quantity.low_factor / (one.value or Decimal(1)) for one, other in pairs
    ]
    return max(sum(abs(rate - middle) <= middle * ALIKE for rate in rates) for middle in rates) >= len(rates) - 1


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


def _rates(read: Sequence[Line], lexicon: Lexicon) -> Iterator[tuple[Claim, Claim]]:
    """Stated rates: "$1 = 0.92 euros", "one dollar bought 1,450 pesos": a sum and what it is worth."""
    for line in read:
        for one, other in zip(line.claims, line.claims[1:], strict=False):
            if not is_exchange(one, other):
                continue
            gap = line.sentence.lower[unit_end(one) : first_word(other)]
            if gap and len(gap) <= 3 and phrases(lexicon, "rate_verbs").begin(gap) and 1 in (one.value, other.value):
                yield one, other


def _unit_rates(read: Sequence[Line], lexicon: Lexicon) -> Iterator[tuple[str, Claim]]:
    """Rates of one unit that is no number: "a dollar was worth 10 kroner", "10 kroner to the dollar"."""
    units = lexicon.table("constructions")["one_unit"]
    of = phrases(lexicon, "unit_of").single
    for line in read:
        for claim in line.claims:
            if claim.kind != "money" or claim.value is None:
                continue
            before, behind = line.before(claim, 5), line.sentence.lower[unit_end(claim) : unit_end(claim) + 3]
            for words in (before, behind):
                found = [units[word] for at, word in enumerate(words) if word in units and at and words[at - 1] in of]
                if found and found[0] != base(claim) and _says_rate(words, lexicon):
                    yield found[0], claim


def _says_rate(words: Words, lexicon: Lexicon) -> bool:
    return phrases(lexicon, "rate_verbs").inside(words) or words[:1] in {("to",), ("per",), ("against",)}


def _exchanged(
    money: list[tuple[Claim, Claim]], rates: list[tuple[Claim, Claim]], units: Mapping[str, Claim]
) -> Iterator[Relation]:
    """Each pair with a stated rate of its two currencies, else with the typical pair of the same two."""
    known = _typical(money)
    for one, other in rates:
        if _currencies(one, other) not in known or known[_currencies(one, other)][2] == "implied":
            known[_currencies(one, other)] = (one, other, "stated")
    for one, other in money:
        key = _currencies(one, other)
        for unit, rate in units.items():
            if key not in known and {unit, base(rate)} == key:
                roles = (("amount", one), ("in_other", other), ("rate", rate))
                reason = Reason("construction: what one unit is worth", Decimal("0.9"))
                yield Relation("exchanged", roles, Decimal("0.9"), (reason,), {"rate": "stated", "unit": unit})
                break
        else:
            yield from _compared(known, key, one, other, agreed=_is_agreed(money, known.get(key), one))


def _is_agreed(money: list[tuple[Claim, Claim]], rate: tuple[Claim, Claim, str] | None, but: Claim) -> bool:
    """Whether two other pairs give exactly one rate: 24m crowns ($3m), 16m crowns ($2m)."""
    return rate is not None and any(
        one is not rate[0]
        and one is not but
        and _currencies(one, other) == _currencies(*rate[:2])
        and abs(_rate(one, other) - _rate(*rate[:2])) <= _rate(one, other) / 1000
        for one, other in money
    )


def _typical(money: list[tuple[Claim, Claim]]) -> dict[frozenset[str], tuple[Claim, Claim, str]]:
    """Of three pairs or more of the same currencies the one with the middle rate: a slip stands out against it."""
    groups: dict[frozenset[str], list[tuple[Claim, Claim]]] = {}
    for pair in money:
        groups.setdefault(_currencies(*pair), []).append(pair)
    return {
        key: (*sorted(pairs, key=lambda pair: _rate(*pair))[len(pairs) // 2], "implied")
        for key, pairs in groups.items()
        if len(pairs) > 2
    }


def _rate(one: Claim, other: Claim) -> Decimal:
    """What the first currency by name is worth in the other."""
    if base(one) > base(other):
        one, other = other, one
    values = [(claim.value or Decimal(0)) * claim.quantity.low_factor for claim in (one, other)]
    return values[1] / values[0] if values[0] else Decimal(0)


def _compared(
    known: dict[frozenset[str], tuple[Claim, Claim, str]],
    key: frozenset[str],
    one: Claim,
    other: Claim,
    *,
    agreed: bool,
) -> Iterator[Relation]:
    if key not in known:
        known[key] = (one, other, "implied")
        return
    base, quote, how = known[key]
    if base is one:
        return
    if how == "implied" and _are_years_apart(base, one):
        return
    roles = (("amount", one), ("in_other", other), ("base_rate", base), ("other_rate", quote))
    sure = Decimal("0.9") if how == "stated" else Decimal("0.75")
    facts = {"rate": how, "agreed": "yes" if agreed else "no"}
    yield Relation("exchanged", roles, sure, (Reason(f"construction: one rate of two currencies, {how}", sure),), facts)


def _are_years_apart(one: Claim, other: Claim) -> bool:
    """Whether two sums are of different times, and so of different rates."""
    if one.time is None or other.time is None:
        return False
    (low, high), (begin, end) = (one.time.low, one.time.high), (other.time.low, other.time.high)
    return bool((high and begin and str(high) < str(begin)) or (end and low and str(end) < str(low)))


def _currencies(one: Claim, other: Claim) -> frozenset[str]:
    return frozenset((base(one), base(other)))

"""A sum of money and the same in another currency: "£400m ($600m)".

Relations of kind `exchanged`: roles `amount` and `in_other`, and `base_rate` and `other_rate`, or `rate`, by which it
must fit: stated, or that of another such pair in the article. Facts: `rate` is "stated" or "implied"; `unit` the
currency of which `rate` is worth one; `agreed` is "yes" where a third pair gives exactly the implied rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import kinds_of
from numcheck.relations.reading import Line, Words, base, first_word, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

LARGE = 1000  # of what no list calls money: fewer are things with their price
ALIKE = Decimal("0.1")  # rates of one article that are the same but for rounding


def exchanged(read: Sequence[Line], pairs: list[tuple[Claim, Claim]], lexicon: Lexicon) -> Iterator[Relation]:
    """Each pair of sums in an article with the rate that it must fit."""
    money = pairs + _unlisted(read, lexicon)
    if money:
        yield from _exchanged(money, list(_rates(read, lexicon)), dict(_unit_rates(read, lexicon)))


def _closes(line: Line, second: Claim) -> bool:
    """Whether the bracket ends behind a sum."""
    return line.sentence.words[unit_end(second) : unit_end(second) + 1] == (")",)


def is_exchange(first: Claim, second: Claim) -> bool:
    """Whether two claims are sums of different currencies."""
    return first.kind == second.kind == "money" and base(first) != base(second)


def _unlisted(read: Sequence[Line], lexicon: Lexicon) -> list[tuple[Claim, Claim]]:
    """Three pairs or more of a currency no list has: "24 million crowns ($3m)", the counted noun its name."""
    groups: dict[str, list[tuple[Claim, Claim]]] = {}
    for line in read:
        if "money" not in line.kinds:
            continue
        for one, other in zip(line.claims, line.claims[1:], strict=False):
            if one.kind != "count" or other.kind != "money" or not one.value or not other.value:
                continue
            gap = line.sentence.lower[unit_end(one) : first_word(other)]
            if len(gap) != 2:
                continue
            if one.value < LARGE or phrases(lexicon, "no_money").inside(gap) or kinds_of(one.subject_head, lexicon):
                continue
            if gap[1] == "(" and gap[0] == line.sentence.lower[one.last_word] and _closes(line, other):
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

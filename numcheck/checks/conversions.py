"""A second unit beside a quantity is the first converted, within the rounding of both.

What it checks. "120 km (75 miles)", "three inches, or 7.6 cm,", "14st 2lb (90kg)", "41.5 C (106.7 F)", "12 km, the
equivalent of 7.5 miles,", "600 feet deep. That is about 183 metres": both figures are taken with half of their last
written digit either way, and must meet; miles per gallon and litres per 100 km too. Of a rise or a gap of temperature
the degrees are converted, not the readings. Two currencies must fit a rate the article states, or agree with its other
conversions; so must a counted noun that stands for money in three brackets ("24 million crowns ($3m)").

Why it matters. The second figure is typed by hand or taken from a table, and readers at home in the other unit see
only that one.

Flags.

    The convoy took nine hours to drive the 120 km (95 miles) from the port, the charity said.

    The mercury hit 41.5 degrees Celsius (102.2 Fahrenheit) at the airport.

    Last summer the sea was 1.5 degrees Celsius (34.7 degrees Fahrenheit) warmer than the average.

    The company paid 46 million euros ($42.3 million) for its rival. ($1 = 0.9200 euros)

Passes.

    The fire blackened 2,400 hectares (5,930 acres) and burned 120 km (75 miles) from the coast.

    It was 38 degrees Celsius (100.4 Fahrenheit), some 5 degrees Celsius (9 Fahrenheit) above the norm.

    Mills shipped 7.2 million short tons (6.5 million metric tons) at around $810 a short ton ($893 a metric ton).

Options. `tolerance`: share by which both figures are widened beyond their rounding, 0.03 by default (a mile is 1.6
km).

Known limits. Exchange rates of two days in one article look like a slip; those that the article dates are not told
apart.

Source. AP, a "30-foot-tall (48-kilometer-tall)" wall, headsuptheblog 2019; factors from the unit table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import figure, finding, rewritten, rounded, shown, significant
from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "conversions"
NEEDS = ("converted", "exchanged")

RATES_DIFFER = Decimal("0.08")  # days of one month differ by a few per cent; a slip by far more


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal("0.03"), metadata={"help": "share beyond rounding that passes, 0.03 is 3%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the two figures cannot be the same quantity."""
    if relation.kind == "converted":
        yield from _units(relation, options)
    else:
        yield from _currencies(relation, options)


def _units(relation: Relation, options: Options) -> Iterator[Finding]:
    first, second = relation.of("first"), relation.of("second")
    if first[0].quantity.base != second[0].quantity.base:
        yield from _inverse(relation, options)
        return
    readings = [False, True] if first[0].quantity.offset or second[0].quantity.offset else [False]
    if relation.facts.get("difference") == "yes" and len(readings) == 2:
        readings = [True]
    if any(_meets(first, second, options.tolerance, plain=plain) for plain in readings):
        return
    value = _expected(first, second[0], plain=readings[0])
    printed = " ".join(figure(claim) for claim in first)
    also = " ".join(figure(claim) for claim in second)
    right = rewritten(second[0], value) if len(second) == 1 else ""
    yield finding(
        relation,
        NAME,
        "warning" if "scope" in relation.facts else "error",
        (*second, *first),
        f"{printed} is about {right or shown(rounded(value))}, not {also}",
        f"{printed} = {shown(rounded(value, 5))} {second[0].quantity.unit.replace('_', ' ')}; stated: {also}",
        *([right] if right else []),
    )


def _inverse(relation: Relation, options: Options) -> Iterator[Finding]:
    """Miles per gallon against litres per 100 km: the more of the one, the less of the other."""
    (first,), (second,) = relation.of("first"), relation.of("second")
    one, other = based((first,), plain=True), based((second,), plain=True)
    if not one.low or not one.high:
        return
    other = other.widened(options.tolerance / 2)
    if Interval(1 / one.high, 1 / one.low).widened(options.tolerance / 2).meets(other):
        return
    factors = (first.quantity.low_factor, first.quantity.high_factor)
    inverses = [1 / factor / (first.value or Decimal(1)) for factor in factors]
    value = sum(inverses, Decimal(0)) / 2 / second.quantity.low_factor
    right = rewritten(second, rounded(value))
    yield finding(
        relation,
        NAME,
        "error",
        (second, first),
        f"{figure(first)} is about {right}, not {figure(second)}",
        f"{figure(first)} = {shown(rounded(value, 4))} {second.quantity.unit.replace('_', ' ')}; "
        f"stated: {figure(second)}",
        right,
    )


def _meets(first: Sequence[Claim], second: Sequence[Claim], tolerance: Decimal, *, plain: bool) -> bool:
    one, other = based(first, plain=plain), based(second, plain=plain)
    if first[0].quantity.offset or second[0].quantity.offset:
        return one.meets(other)  # a share of a temperature says nothing
    return one.widened(tolerance / 2).meets(other.widened(tolerance / 2))


def based(claims: Sequence[Claim], *, plain: bool) -> Interval:
    """What one or two claims stand for together, in base units; `plain` leaves the zero of a temperature scale out."""
    total = Interval(Decimal(0), Decimal(0))
    for claim in claims:
        quantity = claim.quantity
        printed = (
            _printed(claim) if claim is claims[-1] else Interval(claim.value, claim.value)
        )  # "6ft 4in": to the inch
        low, high = printed.times(quantity.low_factor), printed.times(quantity.high_factor)
        both = Interval(_least(low.low, high.low), _most(low.high, high.high))
        total += both if plain else both.plus(quantity.offset)
    return total


def _printed(claim: Claim) -> Interval:
    """The number with half of its last written digit either way, hedges left out."""
    number = claim.quantity.number
    half = number.step / 2
    low, high = number.range or (number.value or Decimal(0),) * 2
    return Interval(min(low, high) - half, max(low, high) + half)


def _least(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else min(one, other)


def _most(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else max(one, other)


def _expected(first: Sequence[Claim], second: Claim, *, plain: bool) -> Decimal:
    """The first quantity in the second's unit."""
    total = Decimal(0)
    for claim in first:
        value = claim.value or Decimal(0)
        total += value * (claim.quantity.low_factor + claim.quantity.high_factor) / 2 + (
            0 if plain else claim.quantity.offset
        )
    middle = (second.quantity.low_factor + second.quantity.high_factor) / 2
    return (total - (0 if plain else second.quantity.offset)) / middle


def _currencies(relation: Relation, options: Options) -> Iterator[Finding]:
    (amount,), (in_other,) = relation.of("amount"), relation.of("in_other")
    if relation.of("rate"):
        yield from _at_rate(relation, options)
        return
    (base,), (quote,) = relation.of("base_rate"), relation.of("other_rate")
    if base.quantity.base != amount.quantity.base:
        base, quote = quote, base
    values = [claim.value for claim in (amount, in_other, base, quote)]
    if any(not value for value in values):
        return
    expected = _money(amount) * _money(quote) / _money(base)
    rates = _money(in_other) / expected
    rounded_too = () if relation.facts.get("agreed") == "yes" else (base, quote)  # two pairs of one rate are no chance
    slack = RATES_DIFFER + options.tolerance
    slack += sum((_rounding(claim) for claim in (amount, in_other, *rounded_too)), Decimal(0))
    if 1 / (1 + slack) <= rates <= 1 + slack:
        return
    right = rewritten(in_other, significant(expected / in_other.quantity.low_factor))
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("rate") == "stated" else "warning",
        (in_other, amount, quote, base),
        f"{figure(amount)} is about {right}, not {figure(in_other)}, at {figure(base)} = {figure(quote)}",
        f"{figure(amount)} x {figure(quote)} / {figure(base)} = {shown(rounded(expected, 4))}; "
        f"stated: {figure(in_other)}",
        right,
    )


def _at_rate(relation: Relation, options: Options) -> Iterator[Finding]:
    """Two sums against what one unit of a currency is worth in the other."""
    (amount,), (in_other,), (rate,) = relation.of("amount"), relation.of("in_other"), relation.of("rate")
    if not amount.value or not in_other.value or not rate.value:
        return
    worth = _money(rate)
    expected = _money(amount) * worth if amount.quantity.base == relation.facts["unit"] else _money(amount) / worth
    slack = RATES_DIFFER + options.tolerance + _rounding(amount) + _rounding(in_other) + _rounding(rate)
    if 1 / (1 + slack) <= _money(in_other) / expected <= 1 + slack:
        return
    right = rewritten(in_other, significant(expected / in_other.quantity.low_factor))
    one = f"1 {relation.facts['unit']} = {figure(rate)}"
    yield finding(
        relation,
        NAME,
        "error",
        (in_other, amount, rate),
        f"{figure(amount)} is about {right}, not {figure(in_other)}, at {one}",
        f"{figure(amount)} at {one} is {shown(rounded(expected, 4))}; stated: {figure(in_other)}",
        right,
    )


def _money(claim: Claim) -> Decimal:
    """The amount in the currency itself."""
    return (claim.value or Decimal(0)) * claim.quantity.low_factor


def _rounding(claim: Claim) -> Decimal:
    """Half of the last digit as a share of the number; of a rate's "one dollar" nothing."""
    value = claim.value or Decimal(1)
    return Decimal(0) if value == 1 else min(Decimal("0.05"), claim.quantity.number.step / 2 / abs(value))

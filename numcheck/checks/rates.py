"""A rate, how many times it counts, and the total make one product.

What it checks. A rate (so much a day, an hour, a head, a hectare, each, on average) beside the number of days, heads or
hectares and the total that the text gives: in one sentence, in several, or in another article of the set. A rate said
again for a longer or shorter time ("£600 a month, or £7,200 a year"), how often said twice ("every 20 minutes, three an
hour"), speed with distance and time, a price with what was sold. All figures admit their rounding; a week may mean five
to seven days, a month 20 to 31, a year 200 to 366, and a rate over time or an average is taken for a round one.

Why it matters. The reporter divides by the wrong figure, or leaves out a nought; a reader who multiplies finds it.

Flags.

    Rescuers brought out 12 trucks a day for five days, 80 trucks altogether.

    The rent is £600 a month, or £6,000 a year.

    Forty people were paid £25 each, £900 in all.

    The train covered the 300 km in two hours at an average speed of 120 km/h.

    Buses run every 20 minutes, or five an hour.

Passes.

    Rescuers brought out 12 trucks a day for five days, 60 trucks altogether.

    The rent is £600 a month, or £7,200 a year.

    Forty people were paid £25 each, £1,000 in all.

    The mill takes 150 lorries a day, or 750 a week.

    The yard can build 12 boats a month. In the last five months it built 40 boats.

Options. `tolerance`: share by which the product is widened before it counts, 0 by default.

Known limits. Where a sentence leaves open which figure is the total, or how many there were, it is silent.

Source. oldwordwolf.blogspot.com, 2009, on a trillion dollars shared among 300 million people.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import figure, finding, rewritten, rounded, shown, significant, stated
from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "rates"
NEEDS = ("rate-of-total",)
ONE = Interval(Decimal(1), Decimal(1))


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which the product is widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where no values of rate and times make a value of the total."""
    (total,) = relation.of("total")
    factors = [*relation.of("rate"), *relation.of("times")]
    inverse = "inverse" in relation.facts
    intervals = [_inverted(claim) if inverse else claim.quantity.number.interval for claim in factors]
    made = _product([*intervals, Interval(Decimal(relation.facts["low"]), Decimal(relation.facts["high"]))])
    slack = Decimal(relation.facts["slack"]) + options.tolerance
    if made.widened(slack).meets(total.quantity.number.interval):
        return
    said = relation.facts.get("said")
    parts = [*([said] if said else []), *(claim.text for claim in factors)]
    shown_product = _shown(relation, factors, made, total)
    yield finding(
        relation,
        NAME,
        "error" if relation.facts["scope"] == "sentence" else "warning",
        (total, *factors),
        f"{' and '.join(parts)} make {shown_product}, not {figure(total)}",
        f"{' x '.join(parts)} = {shown_product}; stated: {total.text}",
        *_suggested(relation, factors, total),
    )


def _inverted(claim: Claim) -> Interval:
    """How many fit where there is one for every so many."""
    number = claim.quantity.number.interval
    low = None if not number.high else 1 / number.high
    return Interval(low, None if not number.low else 1 / number.low)


def _product(intervals: list[Interval]) -> Interval:
    """The products of figures that are not negative."""
    made = ONE
    for one in intervals:
        low = None if made.low is None or one.low is None else made.low * one.low
        high = None if made.high is None or one.high is None else made.high * one.high
        made = Interval(low, high)
    return made


def _values(relation: Relation, factors: list[Claim]) -> tuple[Decimal, Decimal] | None:
    """The product of the figures as stated, with the smallest and the largest factor."""
    value = Decimal(1)
    for claim in factors:
        number = stated(claim)
        if not number:
            return None
        value = value / number if "inverse" in relation.facts else value * number
    return value * Decimal(relation.facts["low"]), value * Decimal(relation.facts["high"])


def _shown(relation: Relation, factors: list[Claim], made: Interval, total: Claim) -> str:
    """The product in the unit of the total: one figure, or from the least to the most."""
    values = _values(relation, factors)
    if values is None:
        return f"at least {shown(made.low)}" if made.low is not None else f"at most {shown(made.high or Decimal(0))}"
    low, high = (rewritten(total, _trimmed(value)) for value in values)
    return low if low == high else f"{shown(_trimmed(values[0]))} to {high}"


def _trimmed(value: Decimal) -> Decimal:
    """Four digits tell enough of a product."""
    return significant(value, 4) if value >= 1000 else rounded(value, 3)


def _suggested(relation: Relation, factors: list[Claim], total: Claim) -> Iterator[str]:
    values = _values(relation, factors)
    if values is None or values[0] != values[1]:
        return
    yield rewritten(total, _trimmed(values[0]))
    number = stated(total)
    if number and "inverse" not in relation.facts:
        for claim in factors:
            fitting = (stated(claim) or Decimal(0)) * number / values[0]
            yield rewritten(claim, _trimmed(fitting))

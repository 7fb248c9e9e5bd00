"""One fact told twice is not off by a power of ten: $850 million is no $850 billion.

What it checks. Two mentions of one fact, a share with its part and whole, a quantity with its conversion: where they
disagree, and the one times 10, 100, 1,000, a million or a thousand million is the other within the rounding of both, a
scale word, a unit or a decimal point slipped. In a table: a figure of the text and its cell.

Why it matters. Million for billion is the slip that newspapers correct most often, and the one that misleads most.

Flags.

    The Brenna relief fund paid out £4.7m in May. It was wound up in June. The £4.7bn paid out by the Brenna relief fund
    went to 900 farms.

    The syrup holds 250 g of iron. Shake it well. The 250 mg of iron in the syrup will do for a week.

    Of the 480,000 voters, 12,000 (25%) spoiled their ballots.

    The lorry weighed 18 tonnes (1,800 kg).

    Sales in Europe came to £12.4m.
    | Region | Sales (£m) |
    |---|---|
    | Europe | 124.0 |
    | Asia | 98.2 |
    | Americas | 77.5 |

Passes.

    The Brenna relief fund paid out £4.7m in May. The £4.7m paid out by the Brenna relief fund went to 900 farms.

    The syrup holds 250 g of sugar and 250 mg of iron.

    Profit at Halm rose to £75m from £7.5m.

    Of the 480,000 voters, 12,000 (2.5%) spoiled their ballots.

Options. `tolerance`: share by which every figure is widened, 0 by default.

Known limits. Where the figures are off by a power of ten and by a little more, other checks report them.

Source. Easterbrook on New York Times corrections of millions and billions; CEPR 2014 on a headline's "$850 billion".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.conversions import based
from numcheck.checks.disagreement import disagreement, unlike
from numcheck.checks.figures import figure, finding, rounded, shown
from numcheck.checks.finding import Finding
from numcheck.checks.percentages import HUNDRED, bounds, fraction, middle
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "magnitudes"
NEEDS = ("same-thing", "share-of", "converted", "scaled-sum", "scaled-share", "scaled-pair")

# A nought or the point; two noughts, hectares for square kilometres; a scale word or a unit; two; three of them.
POWERS = (1, 2, 3, 6, 9)
CONVERTED = Decimal("0.03")  # of a conversion: a mile is 1.6 km


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which every figure is widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the figures would agree but for a power of ten."""
    if relation.kind == "same-thing":
        yield from _told_twice(relation, options)
    elif relation.kind == "share-of":
        yield from _share(relation, options)
    elif relation.kind == "converted":
        yield from _converted(relation, options)
    else:
        yield from _scaled(relation)


def factor(one: Interval, other: Interval) -> Decimal | None:
    """The power of ten that takes the smaller interval to the larger, if it is one of those that slip.

    >>> factor(Interval(Decimal("4.65"), Decimal("4.75")), Interval(Decimal(4650), Decimal(4750)))
    Decimal('1000')
    """
    if None in (one.low, one.high, other.low, other.high):
        return None
    if one.meets(other):
        return None
    for power in POWERS:
        ten = Decimal(10**power)
        if one.times(ten).meets(other) or other.times(ten).meets(one):
            return ten
    return None


def _told_twice(relation: Relation, options: Options) -> Iterator[Finding]:
    first, apart = unlike(relation, options.tolerance)
    if apart is None or apart.quantity.offset:
        return
    ten = factor(first.interval.widened(options.tolerance), apart.interval.widened(options.tolerance))
    if ten is not None:
        yield from disagreement(NAME, relation, options.tolerance, f", {_off(ten)}")


def _share(relation: Relation, options: Options) -> Iterator[Finding]:
    (share,), (part,), (whole,) = relation.of("share"), relation.of("part"), relation.of("whole")
    stated, actual = fraction(share), bounds(part, whole, options.tolerance)
    rivals = [bounds(part, one, options.tolerance) for one in relation.of("rival")]
    if actual is None or any(one is None or one.meets(stated) for one in rivals):
        return
    narrow = share.quantity.number.interval
    stated_as = narrow if share.kind == "percent" else narrow.times(HUNDRED)
    ten = None if actual.meets(stated) else factor(actual, stated_as)
    if ten is None:
        return
    printed = f"{shown(rounded(middle(actual)))}%"
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" else "warning",
        (share, part, whole),
        f"{figure(part)} of {whole.text} is {printed}, not {figure(share)}: {_off(ten)}",
        f"{figure(part)} / {figure(whole)} = {printed}; stated: {figure(share)}",
        printed,
    )


def _converted(relation: Relation, options: Options) -> Iterator[Finding]:
    first, second = relation.of("first"), relation.of("second")
    if first[0].quantity.offset or second[0].quantity.offset:
        return
    slack = (CONVERTED + options.tolerance) / 2
    one, other = (based(claims, plain=True).widened(slack) for claims in (first, second))
    ten = factor(one, other)
    if ten is None:
        return
    printed, also = (" ".join(map(figure, claims)) for claims in (first, second))
    yield finding(
        relation,
        NAME,
        "warning" if "scope" in relation.facts else "error",
        (*second, *first),
        f"{printed} is not {also}: {_off(ten)}",
        f"{printed} and {also} differ {shown(ten)} times",
    )


def _scaled(relation: Relation) -> Iterator[Finding]:
    """Of figures that fit but for a factor the arithmetic was the evidence: it is shown here."""
    parts, ten = relation.of("part"), Decimal(relation.facts["factor"])
    if relation.kind == "scaled-sum":
        (total,) = relation.of("total")
        claims: tuple[Claim, ...] = (total, *parts)
        added = " + ".join(figure(part) for part in parts)
        told, shows = f"parts add up to no {total.text}", f"{added}; stated: {total.text}"
    elif relation.kind == "scaled-share":
        (share,), (whole,), (part,) = relation.of("share"), relation.of("whole"), parts
        claims = (part, whole, share)
        told, shows = f"{figure(share)} of {whole.text} is not {part.text}", f"{figure(share)} x {figure(whole)}"
    else:
        (first,), (second,) = relation.of("first"), relation.of("second")
        claims = (second, first)
        told, shows = f"{first.text} and {second.text} lie far apart", f"{figure(first)} / {figure(second)}"
    yield finding(relation, NAME, "warning", claims, f"{told}: {_off(ten)}", shows)


def _off(ten: Decimal) -> str:
    return f"off by a factor of {shown(ten)}"

"""A share fits its part and its whole, and the shares of one whole do not go past 100 per cent.

What it checks. "440 of 800, or 55%", "Of the 800 interviewed, 440 (55%)", "two-thirds of the 24 clubs, 16 of them",
"$1.08m, 18 per cent of the $6m purse", "Of these, 475 (43%)", "half of them, 19,"; a turnout, a stake or a survival
rate with the counts behind it; "two in three beaches" over "22 of the 55 beaches" elsewhere; and shares that exclude
each other: votes, yes and no and undecided, the sources of a supply, answers of which each gives one. Of sums of money:
discounts, deposits, commissions and the like, and profit margins. Of a few ("of the 20 asked, 37%") that some whole
number of them is that percentage. In a table: a column of per cents that in most rows is what one column is of another,
or of its total; and a share that the text tells of a row, where the table has the total. Percents pass within one unit
of their last digit; fractions and "one in four" within eight per cent of themselves.

Why it matters. Wrong bases and forgotten rounding are the commonest slips that a reader can find in a story that
has all the figures.

Flags.

    Of the 800 passengers interviewed, 440, or 52%, said they would pay more.

    Two-thirds of the league's 24 clubs, 18 of them, lost money last season.

    The union wrote to 5,900 members and 4,130 came back, a turnout of 63 percent.

    The coat, with a 15% discount off the usual £80, now costs £60.

    Of the 20 people asked, 37% said they had no savings.

    Wind covered 48% of demand, gas 31%, nuclear reactors 17% and imports the remaining 9%.

    | District | Voters | Votes cast | Turnout |
    |---|---|---|---|
    | Elm | 4,800 | 2,400 | 50.0% |
    | Fir | 3,200 | 1,200 | 73.5% |
    | Hazel | 5,120 | 3,072 | 60.0% |
    | Larch | 2,500 | 1,150 | 46.0% |

    North accounts for 60% of revenue.
    | Region | Revenue (€m) |
    |---|---|
    | North | 412 |
    | South | 305 |
    | East | 313 |
    | Total | 1,030 |

Passes.

    Voters are split, with 34 percent in favour, 34 percent against and 33 percent undecided, a poll showed.

    Support stood at 65% among women and 51% among men.

    Teams carried out 31,000 consultations in 2023, 9,300 of them (30%) for malaria.

    North accounts for 60% of new revenue.
    | Region | Revenue (€m) |
    |---|---|
    | North | 412 |
    | South | 305 |
    | East | 313 |
    | Total | 1,030 |

Options. `tolerance`: share by which part and whole are widened, 0 by default.

Known limits. A list of shares counts as one whole only with words that say so; answers of which several could be
given are recognised by "several", "more than one" and the like.

Source. Guardian corrections (shares of the population); BBC election night style guide on rounding; Brown and Heathers,
"The GRIM test", 2016, for percentages of a few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import ROUND_FLOOR, Decimal

from numcheck.checks.figures import figure, finding, rewritten, rounded, shown
from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "percentages"
NEEDS = ("share-of", "shares-of-one", "share-off", "share-of-few")

ROUGH = Decimal("0.08")  # "a third" is said of 31 to 36 per cent
MOST = Decimal(135)  # shares that reach more are answers of which several may be given
LEAST = Decimal(85)
HUNDRED = Decimal(100)
ROUND = Decimal(10)  # "60 per cent" of eight is said of five: tens are rounder than they look
ROUND_SLACK = Decimal("2.5")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which part and whole are widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where share, part and whole cannot all hold, or where the shares pass 100."""
    if relation.kind == "share-of":
        yield from _share(relation, options)
    elif relation.kind == "share-off":
        yield from _discount(relation, options)
    elif relation.kind == "share-of-few":
        yield from _few(relation)
    else:
        yield from _shares(relation)


def _share(relation: Relation, options: Options) -> Iterator[Finding]:
    (share,), (part,), (whole,) = relation.of("share"), relation.of("part"), relation.of("whole")
    possible = [bounds(part, one, options.tolerance) for one in (whole, *relation.of("rival"))]
    stated = fraction(share)
    if possible[0] is None or stated.low is None or stated.high is None:
        return
    if any(one is None or one.meets(stated) for one in possible):
        return
    parts, wholes = part.interval.widened(options.tolerance), whole.interval.widened(options.tolerance)
    actual = middle(parts) / middle(wholes) * HUNDRED
    right = rewritten(share, rounded(actual)) if share.kind == "percent" else f"{shown(rounded(actual))}%"
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" else "warning",
        (share, part, whole),
        f"{figure(part)} of {whole.text} is {shown(rounded(actual))}%, not {figure(share)}",
        f"{figure(part)} / {figure(whole)} = {shown(rounded(actual, 4))}%; stated: {figure(share)}"
        f"{misread(part, whole, stated)}",
        right,
    )


def _discount(relation: Relation, options: Options) -> Iterator[Finding]:
    (share,), (before,), (after,) = relation.of("share"), relation.of("before"), relation.of("after")
    left, stated = bounds(after, before, options.tolerance), fraction(share)
    if left is None or stated.low is None or stated.high is None:
        return
    if left.meets(Interval(HUNDRED - stated.high, HUNDRED - stated.low)):
        return
    actual = HUNDRED - middle(after.interval) / middle(before.interval) * HUNDRED
    price = middle(before.interval) * (1 - (share.value or Decimal(0)) / HUNDRED)
    yield finding(
        relation,
        NAME,
        "error",
        (share, after, before),
        f"from {figure(before)} to {figure(after)} is {shown(rounded(actual))}% off, not {figure(share)}",
        f"({figure(before)} - {figure(after)}) / {figure(before)} = {shown(rounded(actual, 4))}%; "
        f"stated: {figure(share)}",
        rewritten(share, rounded(actual)),
        rewritten(after, price / after.quantity.low_factor),
    )


def _few(relation: Relation) -> Iterator[Finding]:
    """One finding where no whole number of a few gives the percentage."""
    (share,), (whole,) = relation.of("share"), relation.of("whole")
    stated, count = fraction(share), whole.value or Decimal(1)
    if share.value is not None and share.value % ROUND == 0:
        stated = _hull(stated, Interval(share.value - ROUND_SLACK, share.value + ROUND_SLACK))
    if stated.low is None or stated.high is None:
        return
    below = (stated.low * count / HUNDRED).to_integral_value(ROUND_FLOOR)
    if below * HUNDRED / count >= stated.low or (below + 1) * HUNDRED / count <= stated.high:
        return
    near = [rounded(number * HUNDRED / count) for number in (below, below + 1)]
    possible = f"{below} is {shown(near[0])}%, {below + 1} {shown(near[1])}%"
    yield finding(
        relation,
        NAME,
        "warning",
        (share, whole),
        f"no whole number of {whole.text} is {figure(share)}: {possible}",
        f"{below} / {figure(whole)} = {shown(near[0])}%, {below + 1} / {figure(whole)} = {shown(near[1])}%; "
        f"stated: {figure(share)}",
        *(rewritten(share, value) for value in near),
    )


def misread(part: Claim, whole: Claim, stated: Interval) -> str:
    """Which misreading gives the stated share, for the explanation: another base, the others, the rest as the base."""
    some, every = middle(part.interval), middle(whole.interval)
    readings = (
        ((every - some) / every, "the share of the others"),
        (some / (every - some) if every > some else Decimal(0), "the share of the rest, not of the whole"),
        (some / (every + some), "the share of both together"),
        (every / some / HUNDRED, "the whole over the part"),
    )
    close = Interval(stated.low, stated.high)
    told = next((name for value, name in readings if close.meets(Interval(value * HUNDRED, value * HUNDRED))), "")
    return f" ({told})" if told else ""


def bounds(part: Claim, whole: Claim, tolerance: Decimal) -> Interval | None:
    """The least and the most per cent that the part can be of the whole."""
    parts, wholes = part.interval.widened(tolerance), whole.interval.widened(tolerance)
    if None in (parts.low, parts.high, wholes.low, wholes.high) or not part.value or not whole.value:
        return None
    if not wholes.low or not wholes.high:
        return None
    return Interval(
        (parts.low or Decimal(0)) / wholes.high * HUNDRED, (parts.high or Decimal(0)) / wholes.low * HUNDRED
    )


def middle(interval: Interval) -> Decimal:
    """The middle of an interval with two ends."""
    return ((interval.low or Decimal(0)) + (interval.high or Decimal(0))) / 2


def fraction(share: Claim) -> Interval:
    """What a share admits, in per cent: percents a unit of their last digit either way."""
    value = share.value or Decimal(0)
    if share.kind == "percent":
        step = min(share.quantity.number.step, Decimal(1))
        return _hull(share.quantity.number.interval, Interval(value - step, value + step))
    slack = value * (ROUGH if share.quantity.number.modifier == "exact" else 2 * ROUGH)
    return _hull(share.quantity.number.interval, Interval(value - slack, value + slack)).times(HUNDRED)


def _hull(one: Interval, other: Interval) -> Interval:
    low = None if one.low is None or other.low is None else min(one.low, other.low)
    high = None if one.high is None or other.high is None else max(one.high, other.high)
    return Interval(low, high)


def _shares(relation: Relation) -> Iterator[Finding]:
    shares = relation.of("share")
    values = [share.value for share in shares]
    if any(value is None for value in values):
        return
    total = sum((value for value in values if value is not None), Decimal(0))
    slack = sum((min(share.quantity.number.step, Decimal(1)) / 2 for share in shares), Decimal(0))
    complete = relation.facts.get("complete") == "yes"
    if total - slack <= HUNDRED and not (complete and LEAST <= total + slack < HUNDRED):
        return
    if total > MOST:
        return
    named = " + ".join(figure(share) for share in shares)
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" and complete else "warning",
        (shares[-1], *shares[:-1]),
        f"shares add up to {shown(total)}%, not 100%: {named}",
        f"{named} = {shown(total)}%",
    )

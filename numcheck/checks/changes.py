"""A rise, fall, multiple or difference fits the figures it leads from and to.

What it checks. "Rose 20% from 50 to 65", "to Y from X, a rise of C", "Y, against X last year", "doubled from X to Y",
"16 more than the X", "up 4 points from 31% to 37%", in one sentence, through several, in headline and text, and in two
articles on one fact. The change is worked out from the intervals that the printed figures admit. A rise must not lead
down nor a fall up. In a table: two columns and the one that in most rows tells their difference, in their unit, in per
cent or in points; and a change told in the text of a row or column between two years, quarters or months. Nothing that
cannot be negative falls by more than 100 per cent. Where the printed figure is what a known misreading gives, the
explanation says which: the other base, the ratio for the change, points for per cent.

Why it matters. Percentage changes are where desks slip most, and every reader with both figures can see it.

Flags.

    Sales rose 20% from 50 million euros to 65 million, the chain said.

    Arrests were up 757%, from 70 to 530, police said.

    Unemployment went up 3% from 12% to 15% in two years.

    The choir has 45 members, down from 40 in spring.

    The price of a loaf fell 300 per cent in a year, the shop says.

    | Airport | 2022 | 2023 | Change |
    |---|---|---|---|
    | Ardle | 50,000 | 60,000 | +30% |
    | Berrow | 40,000 | 44,000 | +10% |
    | Cray | 30,000 | 27,000 | -10% |
    | Dunn | 20,000 | 25,000 | +25% |

    In Arden, burglaries were up 52% on 2022.
    | Burglaries | 2022 | 2023 |
    |---|---|---|
    | Arden | 240 | 300 |
    | Bly | 91 | 87 |

Passes.

    Sales rose 30% from 50 million euros to 65 million.

    Sales rose 3% at constant currency, from 50 million euros to 45 million.

    Profits rose 20% as the number of shops grew from 50 to 65.

    Unemployment went up 3 points from 12% to 15%.

    Revenue grew 2% from $1.3bn to $1.3bn.

    In Arden, burglaries at night were up 52% on 2022.
    | Burglaries | 2022 | 2023 |
    |---|---|---|
    | Arden | 240 | 300 |
    | Bly | 91 | 87 |

Options. `tolerance`: share by which every figure is widened before it counts, 0 by default.

Known limits. Changes at constant currency, like for like, in real terms or by the year are left alone. A percentage
that was cut off instead of rounded passes.

Source. BBC, arrests "up 800%, from 70 to 530" (657%), enigmascientific.co.uk; New York Times corrections; the Globe and
Mail on eggs that dropped "about 300 per cent", 2016.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import ROUND_HALF_UP, Decimal

from numcheck.checks.figures import figure, finding, in_units, rewritten, rounded, shown
from numcheck.checks.finding import Finding, Severity
from numcheck.checks.growth import admitted, expected, level, middle, misreadings
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.reading import base
from numcheck.relations.relation import Relation

NAME = "changes"
NEEDS = ("before-after", "fall-alone")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which both levels are widened, 0.05 is 5%"}
    )


@record
class _Move:
    """A relation with what its levels admit."""

    relation: Relation
    before: Claim
    after: Claim
    low: Interval
    high: Interval

    @property
    def severity(self) -> Severity:
        """What one sentence says is proved by it; anything wider rests on what belongs together."""
        return "error" if self.relation.facts.get("scope") == "sentence" else "warning"

    @property
    def way(self) -> str:
        """Where the figures go: "up", "down", or "" where rounding leaves it open."""
        if self.low.meets(self.high):
            return ""
        return "up" if middle(self.high) > middle(self.low) else "down"


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the change cannot be that between the two figures."""
    if relation.kind == "fall-alone":
        yield from _alone(relation)
        return
    (before,), (after,) = relation.of("from"), relation.of("to")
    is_rate = any(_is_set(change) for change in relation.of("change"))
    low = level(before, options.tolerance, set_rate=is_rate)
    high = level(after, options.tolerance, set_rate=is_rate)
    if low is None or high is None or not before.value or not after.value:
        return
    move = _Move(relation, before, after, low, high)
    told = relation.facts["way"]
    if told and move.way and told != move.way and min(low.low or 0, high.low or 0) > 0:
        yield _reversed(move, told)
        return
    for change in relation.of("change"):
        yield from _sized(move, change)


def _is_set(change: Claim) -> bool:
    """Whether a change is one that is decided: basis points, or a quarter or half of a point."""
    unit = change.quantity.unit
    return unit == "basis_point" or (
        unit == "percentage_point"
        and "point" in change.text
        and (change.value or 1) < 1
        and change.quantity.number.spelled
    )


def _reversed(move: _Move, told: str) -> Finding:
    """A rise that leads down, or a fall that leads up."""
    names = {"up": "a rise", "down": "a fall"}
    one, other = figure(move.before), figure(move.after)
    relation = "more" if move.way == "up" else "less"
    return finding(
        move.relation,
        NAME,
        move.severity,
        (move.after, move.before, *move.relation.of("change")),
        f"from {one} to {other} is {names[move.way]}, not {names[told]}",
        f"{other} is {relation} than {one}; stated: {names[told]}",
        f"from {other} to {one}",
    )


def _sized(move: _Move, change: Claim) -> Iterator[Finding]:
    """A change whose size is not that between the figures."""
    measure = move.relation.facts["measure"]
    percents = move.before.kind == "percent" and move.after.kind == "percent"
    if measure == "amount" and base(change) != base(move.before):
        return
    right = expected(measure, move.low, move.high)
    stated = admitted(change, measure, loose=move.relation.facts["loose"] == "yes")
    if right is None or stated is None:
        return
    size = right if measure == "times" else _absolute(right)
    if size.meets(stated):
        return
    yield _unlike(move, change, percents=percents)


def _absolute(interval: Interval) -> Interval:
    low, high = interval.low or Decimal(0), interval.high or Decimal(0)
    if low >= 0:
        return interval
    return -interval if high <= 0 else Interval(Decimal(0), max(-low, high))


def _unlike(move: _Move, change: Claim, *, percents: bool) -> Finding:
    measure = move.relation.facts["measure"]
    exact = _exact(measure, move)
    right = _printed(measure, change, exact)
    why = _misreading(measure, change, move, percents=percents)
    suggestions = [right]
    if why.startswith("percentage points"):
        suggestions = [_points(change), right]
    elif why.startswith("per cent, not"):
        suggestions = [right, f"{shown(change.value or Decimal(0))}%"]
    hint = f", but {suggestions[0]}" if why.startswith("percentage points") else ""
    return finding(
        move.relation,
        NAME,
        move.severity,
        (change, move.before, move.after),
        f"from {figure(move.before)} to {figure(move.after)} is a change of {right}, not {figure(change)}{hint}",
        f"{_equation(measure, move, exact)}; stated: {figure(change)}" + (f" ({why})" if why else ""),
        *suggestions,
    )


def _points(change: Claim) -> str:
    value = change.value or Decimal(0)
    return f"{shown(value)} percentage point{'' if value == 1 else 's'}"


def _exact(measure: str, move: _Move) -> Decimal:
    """The change between the printed figures, without its sign."""
    one, other = middle(move.low), middle(move.high)
    if measure == "times":
        return other / one
    return abs(other - one) / one * 100 if measure == "percent" else abs(other - one)


def _printed(measure: str, change: Claim, exact: Decimal) -> str:
    """The figure that fits, in the shape of the printed one."""
    if measure == "percent":
        number = change.quantity.number
        if "%" not in change.text and "cent" not in change.text:
            return f"{shown(rounded(exact, 2))}%"
        places = max(0, -number.step.normalize().adjusted())
        value = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
        return rewritten(change, value if value or not exact else rounded(exact, 1))
    if measure == "times":
        percent = (exact - 1) * 100
        return f"{shown(rounded(abs(percent), 2))}%"
    value = in_units(change, Interval(exact, exact)).low or exact
    if measure == "points":
        return f"{shown(rounded(value, 3))} {'basis' if change.quantity.unit == 'basis_point' else 'percentage'} points"
    return rewritten(change, value)


def _equation(measure: str, move: _Move, exact: Decimal) -> str:
    one, other = figure(move.before), figure(move.after)
    if measure == "percent":
        return f"({other} - {one}) / {one} = {shown(rounded(exact))}%"
    if measure == "times":
        return f"{other} / {one} = {shown(rounded(exact))}"
    return f"{other} - {one} = {shown(rounded(exact, 6))}"


def _misreading(measure: str, change: Claim, move: _Move, *, percents: bool) -> str:
    """The slip that would give the printed figure, in words; "" where none does."""
    stated = admitted(change, measure, loose=False)
    if stated is None or change.quantity.number.modifier != "exact":
        return ""
    for name, value in misreadings(measure, move.low, move.high, percents=percents):
        if stated.meets(Interval(value, value)):
            return name
    return ""


def _alone(relation: Relation) -> Iterator[Finding]:
    """A fall by more than all there was."""
    (change,) = relation.of("change")
    yield finding(
        relation,
        NAME,
        "error",
        (change,),
        f"nothing falls by more than 100%: {figure(change)}",
        f"a fall of 100% leaves nothing; stated: {figure(change)}",
    )

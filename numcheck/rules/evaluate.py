"""What an assertion comes to on the figures of one group: holds, fails, or cannot be said.

It works on intervals and fails only when no values inside them satisfy it: `not` is pushed down to the comparisons, and
each is judged by all that its two sides admit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import reduce

from numcheck.checks.figures import rounded, shown
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.rules.dimensions import combined, product, quotient
from numcheck.rules.facts import Fact
from numcheck.rules.rule import Tolerance
from numcheck.rules.tree import (
    PLAIN,
    Amount,
    Arithmetic,
    Call,
    Comparison,
    Condition,
    Joined,
    Name,
    Negative,
    Not,
    Term,
    Value,
)

ZERO = Decimal(0)
OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}
NOT_SO = {
    "==": "not",
    "!=": "the same as",
    "<": "not less than",
    "<=": "more than",
    ">": "not more than",
    ">=": "less than",
}
DIGITS = 5


class Unknown(Exception):  # noqa: N818 - a reason to keep silent
    """Why nothing can be said."""


@dataclass
class Scene:
    """The figures of one group. `all_of` are the facts of a name, `one_of` the one fact that a bare name stands for."""

    all_of: Callable[[str], Sequence[Fact]]
    one_of: Callable[[Name], Fact]
    tolerance: Tolerance
    used: list[Fact] = field(default_factory=list)
    failed: list[Comparison] = field(default_factory=list)

    def use(self, fact: Fact) -> Value:
        """The value of a fact, which is evidence from now on."""
        if fact not in self.used:
            self.used.append(fact)
        return fact.value


def holds(node: Condition, scene: Scene, *, wanted: bool = True) -> bool:
    """Whether some values satisfy the condition (or, with `wanted` off, its opposite); raises `Unknown`."""
    match node:
        case Not(inner):
            return holds(inner, scene, wanted=not wanted)
        case Joined(word, parts):
            results = [holds(part, scene, wanted=wanted) for part in parts]
            return all(results) if (word == "and") == wanted else any(results)
        case Comparison():
            asked = node if wanted else replace(node, sign=OPPOSITE[node.sign])
            found = _is_possible(asked, scene)
            if not found:
                scene.failed.append(asked)
            return found
    raise TypeError(node)


def _is_possible(node: Comparison, scene: Scene) -> bool:
    left, right = _both(node, scene)
    _comparable(left, right, "compared with")
    apart = left.interval - right.interval
    slack = _slack(right, scene.tolerance)
    low, high = apart.low, apart.high
    match node.sign:
        case "==":
            return (low is None or low <= slack) and (high is None or high >= -slack)
        case "!=":
            return not (low == high == ZERO)
        case "<=":
            return low is None or low <= slack
        case ">=":
            return high is None or high >= -slack
        case "<":
            return low is None or low < slack or (low < 0 and not slack)
    return high is None or high > -slack


def _both(node: Comparison, scene: Scene) -> tuple[Value, Value]:
    """Both sides; a bare number in the rule is in the unit of the figure it is compared with, as stated."""
    left, right = value(node.left, scene), value(node.right, scene)
    return _in_unit_of(right, node.left, left), _in_unit_of(left, node.right, right)


def _in_unit_of(other: Value, node: Term, found: Value) -> Value:
    if not isinstance(node, Amount) or found.dimensions or found.scale.label or not other.dimensions:
        return found
    scale = other.scale
    if not scale.label:
        raise Unknown(f"{node.text} needs a unit")
    interval = found.interval.times(scale.factor).plus(scale.offset)
    point = None if found.point is None else found.point * scale.factor + scale.offset
    return Value(interval, point, other.dimensions, scale)


def _slack(right: Value, tolerance: Tolerance) -> Decimal:
    """How far the two sides may lie apart, in base units."""
    if tolerance.amount:
        return tolerance.amount if tolerance.base else tolerance.amount * right.scale.factor
    ends = [abs(end) for end in (right.interval.low, right.interval.high) if end is not None]
    return max(ends, default=ZERO) * tolerance.share


def value(node: Term, scene: Scene) -> Value:
    """What a term comes to; raises `Unknown`."""
    match node:
        case Amount(_, found):
            return found
        case Name():
            return scene.use(scene.one_of(node))
        case Negative(inner):
            found = value(inner, scene)
            return replace(found, interval=-found.interval, point=None if found.point is None else -found.point)
        case Arithmetic(sign, left, right):
            return _calculated(sign, value(left, scene), value(right, scene))
        case Call("abs", (inner,)):
            return _absolute(value(inner, scene))
        case Call(function, arguments):
            return _aggregated(function, [one for part in arguments for one in _values(part, scene)])
    raise TypeError(node)


def _values(node: Term, scene: Scene) -> list[Value]:
    """All figures of a name, or what another term comes to."""
    if isinstance(node, Name) and not node.previous:
        return [scene.use(fact) for fact in scene.all_of(node.name)]
    return [value(node, scene)]


def _aggregated(function: str, values: Sequence[Value]) -> Value:
    if function == "count":
        number = Decimal(len(values))
        return Value(Interval(number, number), number)
    if not values:
        raise Unknown(f"{function}() has nothing to take")
    if function == "sum":
        return reduce(lambda left, right: _calculated("+", left, right), values)
    for other in values[1:]:
        _comparable(values[0], other, "compared with")
    points = [one.point for one in values if one.point is not None]
    take = min if function == "min" else max
    return replace(
        values[0], interval=_extreme(values, function), point=take(points) if len(points) == len(values) else None
    )


def _extreme(values: Sequence[Value], function: str) -> Interval:
    """The interval of the least or of the largest of some values."""
    lows, highs = [one.interval.low for one in values], [one.interval.high for one in values]
    if function == "min":
        known = [high for high in highs if high is not None]
        low = None if None in lows else min(low for low in lows if low is not None)
        return Interval(low, min(known, default=None))
    known = [low for low in lows if low is not None]
    high = None if None in highs else max(high for high in highs if high is not None)
    return Interval(max(known, default=None), high)


def _absolute(found: Value) -> Value:
    low, high = found.interval.low, found.interval.high
    point = None if found.point is None else abs(found.point)
    if low is not None and low >= 0:
        return replace(found, point=point)
    if high is not None and high <= 0:
        return replace(found, interval=-found.interval, point=point)
    top = None if low is None or high is None else max(-low, high)
    return replace(found, interval=Interval(ZERO, top), point=point)


def _calculated(sign: str, left: Value, right: Value) -> Value:
    if sign in "+-":
        return _added(sign, left, right)
    turned = product if sign == "*" else quotient
    interval = turned(left.interval, right.interval)
    if interval is None:
        raise Unknown("the divisor may be nothing")
    dimensions = combined(left.dimensions, right.dimensions, 1 if sign == "*" else -1)
    scale = next((one.scale for one in (left, right) if one.dimensions == dimensions and dimensions), PLAIN)
    return Value(interval, _point(sign, left, right), dimensions, scale)


def _added(sign: str, left: Value, right: Value) -> Value:
    _comparable(left, right, "added to" if sign == "+" else "taken from")
    interval = left.interval + right.interval if sign == "+" else left.interval - right.interval
    scale = replace(left.scale, offset=ZERO)
    if left.scale.label == "%" != right.scale.label:
        scale = right.scale
    return Value(interval, _point(sign, left, right), left.dimensions, scale)


def _point(sign: str, left: Value, right: Value) -> Decimal | None:
    if left.point is None or right.point is None or (sign == "/" and not right.point):
        return None
    if sign == "+":
        return left.point + right.point
    if sign == "-":
        return left.point - right.point
    return left.point * right.point if sign == "*" else left.point / right.point


def _comparable(left: Value, right: Value, how: str) -> None:
    if left.dimensions != right.dimensions:
        raise Unknown(f"{_named(left)} cannot be {how} {_named(right)}")


def _named(value: Value) -> str:
    return "·".join(f"{unit}{'' if power == 1 else power}" for unit, power in value.dimensions) or "a number"


# What is shown of it.


@record
class Told:
    """A side of a comparison in words: its figures as printed, what it comes to, and both."""

    figures: str
    comes_to: str

    def __str__(self) -> str:
        return self.figures if self.figures == self.comes_to else f"{self.figures} = {self.comes_to}"


def sides(node: Comparison, scene: Scene) -> tuple[Told, Told]:
    """Both sides of a comparison that failed."""
    left, right = _both(node, scene)
    return _told(node.left, left, right, scene), _told(node.right, right, left, scene)


def _told(node: Term, found: Value, other: Value, scene: Scene) -> Told:
    figures = written(node, scene)
    if isinstance(node, Name | Amount):
        return Told(figures, figures)
    scale = found.scale if found.scale.label or not other.scale.label else other.scale
    return Told(figures, in_words(replace(found, scale=scale)))


def in_words(found: Value) -> str:
    """A computed value in the unit of its figures: "42", "3.05%", "1,500 km/h", "10 to 20"."""
    scale = found.scale
    ends = (found.point,) if found.point is not None else (found.interval.low, found.interval.high)
    figures = [_figure(None if end is None else (end - scale.offset) / scale.factor) for end in ends]
    joint = "%" if scale.label == "%" else f" {scale.label}" if scale.label else ""
    return " to ".join(dict.fromkeys(figures)) + joint


def _figure(end: Decimal | None) -> str:
    return "any" if end is None else shown(rounded(end, DIGITS))


BINDING = {"+": 1, "-": 1, "*": 2, "/": 2}


def written(node: Term, scene: Scene, binding: int = 0) -> str:
    """A term with the figures as printed in place of the names."""
    match node:
        case Amount(text):
            return text
        case Name():
            return scene.one_of(node).claim.text
        case Negative(inner):
            return f"-{written(inner, scene, 3)}"
        case Arithmetic(sign, left, right):
            mine = BINDING[sign]
            text = f"{written(left, scene, mine)} {sign} {written(right, scene, mine + (sign in '-/'))}"
            return f"({text})" if mine < binding else text
        case Call("sum", arguments):
            text = " + ".join(_each(arguments, scene))
            return f"({text})" if binding > 1 else text
        case Call(function, arguments):
            return f"{function}({', '.join(_each(arguments, scene))})"
    raise TypeError(node)


def _each(arguments: Sequence[Term], scene: Scene) -> list[str]:
    return [
        text
        for part in arguments
        for text in (
            [fact.claim.text for fact in scene.all_of(part.name)]
            if isinstance(part, Name) and not part.previous
            else [written(part, scene)]
        )
    ]

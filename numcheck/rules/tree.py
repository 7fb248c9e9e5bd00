"""The checked tree of an `assert`: what the parser makes of its text, and all that is ever evaluated."""

from __future__ import annotations

from decimal import Decimal

from numcheck.numbers.interval import Interval
from numcheck.records import record

Dimensions = tuple[
    tuple[str, int], ...
]  # base unit to power, by name: (("m", 1), ("s", -1)); counts and shares have none
VALUE = "value"  # the name of what `where` selects
AGGREGATES = ("sum", "min", "max", "count")
FUNCTIONS = (*AGGREGATES, "abs", "previous")
COMPARISONS = ("==", "!=", "<=", ">=", "<", ">")


@record
class Scale:
    """The unit a value is shown in: `label` behind the figure, which is (value - offset) / factor."""

    label: str = ""
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


PLAIN = Scale()


@record
class Value:
    """What a figure admits in base units, the figure itself where there is one, and what it is a figure of."""

    interval: Interval
    point: Decimal | None
    dimensions: Dimensions = ()
    scale: Scale = PLAIN


@record
class Amount:
    """A number in the text of the rule, with its unit."""

    text: str
    value: Value


@record
class Name:
    """A name of `let`, or `value`; `previous` where it stands for the same fact in an earlier article."""

    name: str
    previous: bool = False


@record
class Call:
    """sum, min, max, count or abs of some terms."""

    function: str
    arguments: tuple[Term, ...]


@record
class Negative:
    """A term with a minus before it."""

    term: Term


@record
class Arithmetic:
    """Two terms with + - * or / between them."""

    sign: str
    left: Term
    right: Term


@record
class Comparison:
    """Two terms of which one relation must hold."""

    sign: str
    left: Term
    right: Term


@record
class Joined:
    """`and` or `or` between two or more conditions."""

    word: str
    parts: tuple[Condition, ...]


@record
class Not:
    """A condition that must not hold."""

    condition: Condition


Term = Amount | Name | Call | Negative | Arithmetic
Condition = Comparison | Joined | Not
Node = Condition


def names_in(node: Term | Condition) -> list[Name]:
    """Every name in a tree, in the order of the text."""
    match node:
        case Name():
            return [node]
        case Call(_, parts) | Joined(_, parts):
            return [name for part in parts for name in names_in(part)]
        case Arithmetic(_, left, right) | Comparison(_, left, right):
            return names_in(left) + names_in(right)
        case Negative(inner) | Not(inner):
            return names_in(inner)
    return []

"""The noun of this room: a rule, as read from YAML and found to be sound."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from numcheck.checks.finding import Severity
from numcheck.records import record
from numcheck.rules.tree import Node
from numcheck.words.lexicon import Lexicon

CUSTOM = "custom"  # the check of findings that rules make by themselves


@record
class Choice:
    """One thing a field may be. `kind` says how `text` is compared.

    `any`: the field is there; `is`: equal; `words`: the words stand in it, by lemma; `glob`: a pattern; `number` and
    `date`: all that the claim admits lies on that side of the amount.
    """

    kind: str
    text: str
    sign: str = ""  # of number and date: < <= > >= == !=
    amount: Decimal | None = None  # of a number: in `base`, or as stated where `base` is empty
    base: str = ""  # the base unit the claim must have ("kg", "USD"); "" for a bare number
    day: date | None = None


@record
class Condition:
    """What one field of a claim must be: one of the choices, or none of them."""

    field: str
    choices: tuple[Choice, ...]
    negated: bool = False


Where = tuple[Condition, ...]


@record
class Sample:
    """One article of an example."""

    id: str
    text: str
    date: str = "2024-01-10"
    title: str | None = None
    source: str | None = None


@record
class Example:
    """Articles on which the rule must find exactly `expect` disagreements."""

    articles: tuple[Sample, ...]
    expect: int
    line: int = 0  # where it stands in its file


@record
class Tolerance:
    """How far two values may lie apart: a share, which the check itself takes, or an amount."""

    share: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)  # in `base` units, or in the unit as stated where `base` is empty
    base: str = ""


@record
class Assertion:
    """What `assert` says: its text, the checked tree of it, and the claims it names."""

    text: str
    tree: Node
    names: tuple[tuple[str, Where], ...]  # of `let`; `value` stands for what `where` selects
    per: str


@record
class Row:
    """A line of a table: what to find it by, in the order of `Against.on`, and its value."""

    keys: tuple[str, ...]
    value: Decimal
    line: int


@record
class Against:
    """A table that claims are held against, as it was read with the rule."""

    table: str
    on: tuple[tuple[str, str], ...]  # field of a claim and column
    column: str
    rows: tuple[Row, ...]
    tolerance: Tolerance = Tolerance()
    unit: str = ""  # of the column; "" where it is the claim's own
    base: str = ""  # what the unit is taken to
    factor: Decimal = Decimal(1)


Body = Assertion | Against | str  # a string names what `require` wants


@record
class Rule:
    """A built-in check switched on, tuned, narrowed and worded, or a demand of its own (`body`, check `custom`).

    None leaves a thing as the check has it.
    """

    id: str
    check: str
    where: Where = ()
    tolerance: Tolerance | None = None
    severity: Severity | None = None
    message: str | None = None
    why: str = ""
    link: str | None = None
    paths: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    path: str = ""  # the file it was read from
    line: int = 1
    body: Body | None = None  # None where the rule extends a check

    @property
    def kind(self) -> str:
        """The key that says what the rule does: extends, assert, require or against."""
        match self.body:
            case None:
                return "extends"
            case Assertion():
                return "assert"
            case Against():
                return "against"
        return "require"

    @property
    def flags(self) -> tuple[Example, ...]:
        """The examples that must be found."""
        return tuple(example for example in self.examples if example.expect)

    @property
    def passes(self) -> tuple[Example, ...]:
        """The examples on which it must keep silent."""
        return tuple(example for example in self.examples if not example.expect)


@record(eq=False)
class RuleSet:
    """Rules in the order in which they were given: of those that select a disagreement, the last one governs it."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon | None = None  # with the words that the rule files add; None where they add none

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @property
    def names(self) -> frozenset[str]:
        """The ids of the rules and of their checks."""
        return frozenset(name for rule in self.rules for name in (rule.id, rule.check))

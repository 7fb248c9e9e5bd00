"""The noun of this room: a rule, as read from YAML and found to be sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from numcheck.checks.finding import Severity


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Condition:
    """What one field of a claim must be: one of the choices, or none of them."""

    field: str
    choices: tuple[Choice, ...]
    negated: bool = False


Where = tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """One article of an example."""

    id: str
    text: str
    date: str = "2024-01-10"
    title: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """Articles on which the rule must find exactly `expect` disagreements."""

    articles: tuple[Sample, ...]
    expect: int
    line: int = 0  # where it stands in its file


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far two values may lie apart: a share, which the check itself takes, or an amount."""

    share: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)  # in `base` units, or in the unit as stated where `base` is empty
    base: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A built-in check switched on, tuned, narrowed and worded. None leaves a thing as the check has it."""

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

    @property
    def flags(self) -> tuple[Example, ...]:
        """The examples that must be found."""
        return tuple(example for example in self.examples if example.expect)

    @property
    def passes(self) -> tuple[Example, ...]:
        """The examples on which it must keep silent."""
        return tuple(example for example in self.examples if not example.expect)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Rules in the order in which they were given: of those that select a disagreement, the last one governs it."""

    rules: tuple[Rule, ...]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

"""Relations in, findings out: each check proves one kind of mismatch by arithmetic.

Comes in: a `Relation` of the kind the check asks for in `NEEDS`. Goes out: `Finding`s. A check looks for nothing and
reads no text: what belongs together was decided in `relations/`. Whether a finding is shown is decided later, by rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol, cast

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.relations.relation import Relation

__all__ = ["CHECKS", "Check", "Evidence", "Finding", "Severity", "check_named"]

# Module names; the id of a check is the same with hyphens. Loaded when first run.
CHECKS: tuple[str, ...] = (
    "changes",
    "conversions",
    "cross_article",
    "dates",
    "durations",
    "enumerations",
    "hedges",
    "magnitudes",
    "part_whole",
    "percentages",
    "ranges",
    "rates",
    "restatements",
    "subperiods",
    "sums",
    "unsupported_totals",
)


class Check(Protocol):
    """What every module named in `CHECKS` offers; each field of the frozen `Options` has `metadata["help"]`."""

    NAME: str  # kebab-case
    NEEDS: tuple[str, ...]  # the kinds of relation it wants
    Options: type[Any]

    @staticmethod
    def check(relation: Relation, options: Any) -> Iterator[Finding]:
        """Every mismatch this one relation proves."""


def check_named(name: str) -> Check:
    """The check of that id ("part-whole") or module name; KeyError where there is none."""
    module = name.replace("-", "_")
    if module not in CHECKS:
        raise KeyError(name)
    return cast("Check", import_module(f"numcheck.checks.{module}"))

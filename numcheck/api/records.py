"""Findings and claims as records with the fields of the JSON contract, read as attributes or by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from numcheck.checks.finding import Severity
from numcheck.records import record


class Record:
    """`record.field`, `record["field"]` and `dict(record)`: the fields in the order of the contract.

    Lists are tuples here, so that a record never changes; `to_dict` gives what JSON carries.
    """

    __slots__ = ()

    def keys(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(field.name for field in fields(self))  # type: ignore[arg-type] # every subclass is a dataclass

    def __getitem__(self, name: str) -> Any:
        if name in self.keys():
            return getattr(self, name)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON has it."""
        return {name: _plain(getattr(self, name)) for name in self.keys()}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, Record) else value


@record
class Evidence(Record):
    """A span that takes part in a finding; `claim` is the claim's id, None where the span holds no quantity."""

    article: str
    part: str
    start: int  # in the part, in code points
    end: int
    text: str
    line: int
    column: int | None  # None in a record file
    sentence: str
    claim: str | None
    place: str | None = None  # "row 3", "paragraph 4", "page 2" in a file without lines: what `line` counts there

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON has it: with a place only where it is no line."""
        shape = Record.to_dict(self)
        return shape if self.place else {name: value for name, value in shape.items() if name != "place"}


@record
class Finding(Record):
    """One disagreement, with every mention that takes part in it, the one to look at first first."""

    rule: str
    check: str
    severity: Severity
    message: str
    explanation: str  # the arithmetic
    suggestions: tuple[str, ...]  # figures that would fit, each alone
    confidence: float
    fingerprint: str  # unchanged by edits elsewhere in the article
    help: str
    evidence: tuple[Evidence, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles it rests on, each once."""
        return tuple(dict.fromkeys(item.article for item in self.evidence))


Number = int | float | None


@record
class Claim(Record):
    """One quantity with what it is about."""

    id: str
    article: str
    article_source: str | None
    part: str
    start: int
    end: int
    text: str
    sentence: str
    kind: str
    value: Number  # as stated, in `unit`
    range: tuple[Number, Number] | None  # as stated, in the order stated
    interval: tuple[Number, Number] | None  # what the claim admits; None for an open end
    modifier: str
    change: str | None
    unit: str
    dimension: str
    subject: str | None
    subject_head: str | None
    of: str | None
    event: str | None
    time: tuple[str | None, str | None] | None
    place: str | None
    source: str | None
    status: str
    quoted: bool
    stated: dict[str, int | str] | None


def finding(shape: dict[str, Any]) -> Finding:
    """The record of a finding that is shaped as JSON has it."""
    evidence = tuple(Evidence(**item) for item in shape["evidence"])
    return Finding(**{**shape, "suggestions": tuple(shape["suggestions"]), "evidence": evidence})


def claim(shape: dict[str, Any]) -> Claim:
    """The record of a claim that is shaped as JSON has it."""
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in shape.items()}
    return Claim(**values)

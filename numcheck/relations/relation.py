"""The noun of this room: claims that belong together, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.records import record


@record
class Reason:
    """One piece of evidence for a relation, with its weight; negative where it speaks against it."""

    name: str  # "same event class", "shared name: Aleppo", "construction: A, B and C of a total"
    weight: Decimal


@record
class Passage:
    """A stretch of text that takes part without being a claim: a list, a noun that says how many ("trio")."""

    role: str
    article: str
    part: str
    start: int
    end: int
    text: str
    sentence: str
    sentence_start: int


@record
class Relation:
    """Claims in roles, and passages. `kind` says which checks want it; its file's docstring names the roles.

    Mappings are read only. `confidence` is from 0 to 1.
    """

    kind: str
    roles: tuple[tuple[str, Claim], ...]  # in the order of the text
    confidence: Decimal
    reasons: tuple[Reason, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)  # e.g. {"exhaustive": "yes", "across": "yes"}
    passages: tuple[Passage, ...] = ()  # in the order of the text

    def of(self, role: str) -> tuple[Claim, ...]:
        """The claims in that role."""
        return tuple(claim for name, claim in self.roles if name == role)

"""An article of the set with the claims taken from it."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.claims.claim import Claim
from numcheck.documents.document import Document


@dataclass(frozen=True, slots=True)
class Article:
    """`claims` in the order of the text, the title's first."""

    document: Document
    claims: tuple[Claim, ...]

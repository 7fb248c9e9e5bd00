"""The noun of this room: a finding, with the evidence and the arithmetic that prove it."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.relation import Passage, Reason

Severity = Literal["error", "warning", "note"]


@record
class Evidence:
    """A span that takes part in a finding; `claim` is None where it holds no quantity."""

    article: str
    part: str
    start: int
    end: int
    text: str
    sentence: str
    sentence_start: int  # in the part, so that the span can be marked inside the sentence
    claim: Claim | None = None

    @classmethod
    def of(cls, claim: Claim) -> Evidence:
        """The claim's own span as evidence."""
        return cls(
            claim.article,
            claim.part,
            claim.start,
            claim.end,
            claim.text,
            claim.sentence.text,
            claim.sentence.start,
            claim,
        )

    @classmethod
    def of_passage(cls, passage: Passage) -> Evidence:
        """A stretch of text without a quantity as evidence."""
        return cls(
            passage.article,
            passage.part,
            passage.start,
            passage.end,
            passage.text,
            passage.sentence,
            passage.sentence_start,
        )


@record
class Finding:
    """What a check proved. The rule that switched the check on may lower the severity and reword the message.

    `message` is one line in neutral words; `explanation` shows the arithmetic; `suggestions` are the values, as they
    would be printed, that would make it fit, each alone.
    """

    check: str
    severity: Severity
    message: str
    explanation: str
    evidence: tuple[Evidence, ...]
    confidence: Decimal
    suggestions: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    rule: str = ""  # set when a rule reports it; until then the check's own name

"""A name for a finding that outlives edits elsewhere in the article: what a baseline and a code host know it by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numcheck.checks.finding import Evidence, Finding
    from numcheck.documents.document import Document


def fingerprints(findings: Iterable[Finding], documents: Mapping[str, Document]) -> Iterator[str]:
    """One fingerprint per finding, in their order.

    No line, no position and no path goes in: rule, claims and the titles of their articles do. Two findings alike in
    all of these are told apart by their order.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        content = "\x1f".join(
            (finding.rule or finding.check, *sorted(_normal(item, documents) for item in finding.evidence))
        )
        seen[content] += 1
        yield sha256(f"{content}\x1f{seen[content]}".encode()).hexdigest()[:16]


def _normal(item: Evidence, documents: Mapping[str, Document]) -> str:
    """One piece of evidence without what an edit elsewhere, or another spelling of the same number, changes."""
    document = documents.get(item.article)
    title = (document.title if document else None) or item.article
    words = " ".join(item.text.lower().split())
    if item.claim is None:
        return f"{title}\x1e{words}"
    interval = item.claim.interval
    ends = [str(end.normalize()) if end is not None else "" for end in (interval.low, interval.high)]
    return "\x1e".join((title, words, *ends, item.claim.quantity.unit))

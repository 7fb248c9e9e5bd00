"""A name for a finding that outlives edits elsewhere in the article: what a baseline and a code host know it by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from numcheck.checks.finding import Evidence, Finding
from numcheck.documents.document import Document

OPENING = 120  # characters that stand for a title: about the first sentence


def fingerprints(findings: Iterable[Finding], documents: Mapping[str, Document]) -> Iterator[str]:
    """One fingerprint per finding, in their order.

    No line, no position and no path goes in: rule, claims and the titles of their articles do, of an article without a
    title its first words. Two findings alike in all of these are told apart by their order.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        content = "\x1f".join(
            (finding.rule or finding.check, *sorted(_normal(item, documents) for item in finding.evidence))
        )
        seen[content] += 1
        yield sha256(f"{content}\x1f{seen[content]}".encode()).hexdigest()[:16]


def name_of(document: Document) -> str:
    """What an article is known by whatever its file is called: its title, or else its first words."""
    return " ".join((document.title or document.text[:OPENING]).split())


def _normal(item: Evidence, documents: Mapping[str, Document]) -> str:
    """One piece of evidence without what an edit elsewhere, or another spelling of the same number, changes."""
    title = name_of(documents[item.article])
    words = " ".join(item.text.lower().split())
    if item.claim is None:
        return f"{title}\x1e{words}"
    interval = item.claim.interval
    ends = [str(end.normalize()) if end is not None else "" for end in (interval.low, interval.high)]
    return "\x1e".join((title, words, *ends, item.claim.quantity.unit))

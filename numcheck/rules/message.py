"""A rule's own line for a finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import Formatter
from typing import Any

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.claims.record import record
from numcheck.rules.keys import CLAIMS


def worded(template: str, finding: Finding) -> str:
    """The template with the claims of the finding filled in; what a claim does not have is left empty."""
    claims = dict(zip(CLAIMS, apart([item.claim for item in finding.evidence if item.claim]), strict=False))
    return "".join(_parts(template, finding, claims))


def _parts(template: str, finding: Finding, claims: dict[str, Claim]) -> Iterator[str]:
    for text, name, _, _ in Formatter().parse(template):
        yield text
        if name is not None:
            yield _filled(name, finding, claims)


def _filled(name: str, finding: Finding, claims: dict[str, Claim]) -> str:
    letter, _, field = name.partition(".")
    if letter in CLAIMS:
        return shown(record(claims[letter])[field or "text"]) if letter in claims else ""
    return shown(getattr(finding, name))


def apart(claims: Sequence[Claim]) -> list[Claim]:
    """The claims with the first that cannot agree with the first of all moved to the second place.

    Of five mentions, four of which agree, `{a}` and `{b}` must name two that differ.
    """
    first, rest = list(claims[:1]), list(claims[1:])
    differing = [claim for claim in rest if not claim.interval.meets(first[0].interval)][:1]
    return first + differing + [claim for claim in rest if claim not in differing]


def shown(value: Any) -> str:
    """A value as a message prints it."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return " to ".join(shown(item) or "open" for item in value)
    return str(value)

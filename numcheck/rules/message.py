"""A rule's own line for a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from string import Formatter
from types import MappingProxyType
from typing import Any

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.claims.record import record
from numcheck.rules.keys import CLAIMS


def worded(template: str, finding: Finding) -> str:
    """The template with the claims of the finding filled in; what a claim does not have is left empty."""
    claims = dict(zip(CLAIMS, apart([item.claim for item in finding.evidence if item.claim]), strict=False))
    return "".join(_parts(template, finding, claims))


def filled(template: str | None, finding: Finding, claims: Mapping[str, Claim], computed: Mapping[str, str]) -> Finding:
    """A rule's own finding in its own words; `claims` are those it names, `computed` what was worked out."""
    if template is None:
        return finding
    letters = dict(zip(CLAIMS, (item.claim for item in finding.evidence if item.claim), strict=False))
    return replace(finding, message="".join(_parts(template, finding, {**letters, **claims}, computed)))


def _parts(
    template: str, finding: Finding, claims: Mapping[str, Claim], computed: Mapping[str, str] = MappingProxyType({})
) -> Iterator[str]:
    for text, name, _, _ in Formatter().parse(template):
        yield text
        if name is not None:
            yield computed[name] if name in computed else _filled(name, finding, claims)


def _filled(name: str, finding: Finding, claims: Mapping[str, Claim]) -> str:
    letter, _, field = name.partition(".")
    if letter in claims:
        return shown(record(claims[letter])[field or "text"])
    return shown(getattr(finding, name, ""))


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

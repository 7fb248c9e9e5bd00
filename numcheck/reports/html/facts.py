"""The facts that several mentions state, each with its picture inside the page and its mentions to go to."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from numcheck.records import record
from numcheck.reports.matrix import is_shown
from numcheck.reports.passages import printable
from numcheck.reports.plots import is_plotted, plot
from numcheck.reports.result import Result


@record
class Mention:
    """A figure as printed, where it stands and who printed it; `is_apart` where a finding says that it does not fit."""

    claim: int
    text: str
    place: str
    said_by: str
    is_apart: bool


@record
class FactView:
    """A fact; `picture` is the address of its plot, which holds the plot itself."""

    number: int
    name: str
    picture: str
    mentions: tuple[Mention, ...]
    findings: tuple[int, ...]


def facts(result: Result) -> Iterator[FactView]:
    """Those that can be drawn."""
    claims = {(claim.id, claim.end): number for number, claim in enumerate(result.claims, 1)}
    findings = {id(finding): number for number, finding in enumerate(result.findings, 1)}
    shown = (fact for fact in result.facts() if is_shown(fact) and is_plotted(fact))
    places = result.places()
    for number, fact in enumerate(shown, 1):
        yield FactView(
            number,
            printable(fact.name),
            f"data:image/svg+xml;base64,{b64encode(plot(fact).encode(errors='replace')).decode()}",
            tuple(
                Mention(
                    claims[claim.id, claim.end],
                    " ".join(printable(claim.text).split()),
                    printable(str(places(claim))),
                    printable(", ".join(filter(None, (claim.article_source, _day(claim.article_date))))),
                    fact.disagrees(claim),
                )
                for claim in fact.mentions
                if (claim.id, claim.end) in claims
            ),
            tuple(findings[id(finding)] for finding in fact.findings if id(finding) in findings),
        )


def _day(moment: object) -> str:
    return str(moment).removesuffix(" 00:00:00") if moment else ""

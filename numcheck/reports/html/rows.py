"""The claims as rows of a table, each with where it stands in the page and the findings that it has a part in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from numcheck.claims.claim import Claim
from numcheck.reports.claim_rows import HEADER, cells, interval
from numcheck.reports.html.cards import numbered
from numcheck.reports.passages import printable
from numcheck.reports.result import Places, Result

COLUMNS = ("finding", "where", *HEADER[:2], "interval", *HEADER[2:], "kind")


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A row of the table of claims."""

    number: int
    findings: tuple[int, ...]
    anchor: str
    cells: tuple[str, ...]


def rows(result: Result, standing: frozenset[int]) -> Iterator[ClaimRow]:
    """Each claim of the result, numbered from 1; `standing` are those that stand in a paragraph."""
    places, articles = result.places(), numbered(result)
    cited: dict[tuple[str, int], dict[int, None]] = defaultdict(dict)
    for number, finding in enumerate(result.findings, 1):
        for item in finding.evidence:
            if item.claim:
                cited[item.claim.id, item.claim.end][number] = None
    for number, claim in enumerate(result.claims, 1):
        yield ClaimRow(
            number,
            tuple(cited.get((claim.id, claim.end), ())),
            f"q{number}" if number in standing else f"article-{articles[claim.article]}",
            tuple(_cells(claim, places)),
        )


def _cells(claim: Claim, places: Places) -> Iterator[str]:
    text, value, *more = cells(claim)
    yield printable(str(places(claim)))
    yield from (text, value, interval(claim), *more, claim.kind)

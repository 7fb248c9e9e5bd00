"""One fact given two values by two articles of the set that cannot both hold.

What it checks
    Mentions in different articles that are taken to be of one fact. Each admits an interval, by its rounding and its hedge;
    where two of the intervals do not meet, the figures disagree. All mentions of the fact make one finding.

Why it matters
    A slip in one article is copied by the next; a reader of two papers cannot tell which figure to believe.

Flags
    - articles:
        - {id: a, date: 2024-09-23, text: "The quake killed 37 people in the Sarvan hills on Monday, the rescue service said."}
        - {id: b, date: 2024-09-23, text: "The rescue service said the quake killed 73 people in the Sarvan hills on Monday."}

Passes
    - articles:
        - {id: a, date: 2024-09-23, text: "The quake killed 37 people in the Sarvan hills on Monday, the rescue service said."}
        - {id: b, date: 2024-09-24, text: "The death toll of the quake in the Sarvan hills rose to 73 people on Tuesday."}
    - articles:
        - {id: a, date: 2024-09-23, text: "A fire killed three people in Norvik on Monday, police said."}
        - {id: b, date: 2024-09-23, text: "A fire killed five people in Sudvik on Monday, police said."}

Options
    tolerance: the share of the larger figure that they may lie apart beyond their rounding.

Known limits
    A later, larger count is taken for an update. Articles without a date are compared more strictly. The outlets of two
    articles are not sources: two figures are a dispute only where the texts name who gave them.

Source
    Columbia Journalism Review, "Sorry, Wrong Number": figures copied from another outlet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from numcheck.checks.disagreement import disagreement
from numcheck.checks.finding import Finding
from numcheck.relations.relation import Relation

NAME = "cross-article"
NEEDS = ("same-thing",)


@dataclass(frozen=True, slots=True)
class Options:
    """How far figures may lie apart."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share of the larger that they may lie apart"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """A finding where the mentions of different articles do not agree."""
    if relation.facts["across"] == "yes":
        yield from disagreement(NAME, relation, options.tolerance)

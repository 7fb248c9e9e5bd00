"""One fact given two values by two articles of the set that cannot both hold.

What it checks. Mentions in different articles that are taken to be of one fact. Each admits an interval, by its
rounding and its hedge; where two of the intervals do not meet, the figures disagree. All mentions of the fact make one
finding.

Why it matters. A slip in one article is copied by the next; a reader of two papers cannot tell which figure to believe.

Flags.

    Two articles of one day, with // between them:

    The quake killed 37 people in the Sarvan hills on Wednesday, the rescue service said. // The rescue service said on
    Wednesday that the quake in the Sarvan hills killed 73 people.

    The run-off between Odran and Varga in Marovia will be on 14 September. // In Marovia both Odran and Varga will
    respect the timetable, under which the run-off will be on 21 September.

    Ridgeline Foods will pay £2.3bn for the biscuit maker Pellworth. // Ridgeline Foods has agreed to pay £3.2bn for
    Pellworth, the biscuit maker.

Passes.

    The quake killed 37 people in the Sarvan hills on Wednesday, the rescue service said. // The rescue service said on
    Wednesday that the quake in the Sarvan hills killed 37 people.

    A fire killed three people at a warehouse in Norvik on Wednesday. // A fire killed five people at a warehouse in
    Sudvik on Wednesday.

    The flood killed 37 people in Ulm, police said. // The toll of the flood in Ulm rose to 41 people, police said.

Options. `tolerance`: share by which every interval is widened before they are compared, 0 by default.

Known limits. A later, larger count is taken for an update. Articles without a date are compared more strictly. The
outlets of two articles are not sources: figures are a dispute only where the texts name who gave them.

Source. Columbia Journalism Review, "Sorry, Wrong Number": figures copied from another outlet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.disagreement import disagreement
from numcheck.checks.finding import Finding
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "cross-article"
NEEDS = ("same-thing",)


@record
class Options:
    """How far figures may lie apart."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share of the larger that they may lie apart"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """A finding where the mentions of different articles do not agree."""
    if relation.facts["across"] == "yes":
        yield from disagreement(NAME, relation, options.tolerance)

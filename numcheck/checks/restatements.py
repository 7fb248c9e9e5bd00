"""One fact given two values in one article that cannot both hold, headline and text included.

What it checks
    Mentions that are taken to be of one fact. Each admits an interval, by its rounding and its hedge; where two of the
    intervals do not meet, the figures disagree. All mentions of the fact make one finding.

Why it matters
    A figure is typed once from the notes and again from memory, or corrected in the text and not in the headline.
    Readers' editors find headline against text the commonest slip that the article alone shows.

Flags
    - title: Ferry fire kills 14
      text: Sixteen people died in a fire on a ferry off the coast on Tuesday, the coast guard said.
    - Councillors backed a bridge costing £48.6 million. Opponents of the £46.8m bridge want it built elsewhere.

Passes
    - title: Ferry fire kills 14
      text: Fourteen people died in a fire on a ferry off the coast on Tuesday, the coast guard said.
    - Police put the crowd at 20,000 people. Organisers spoke of a crowd of 50,000 people.
    - Sales rose to $4.2m in the first quarter. Sales came to $5.1m in the second quarter.

Options
    tolerance: the share of the larger figure that they may lie apart beyond their rounding.

Known limits
    That two mentions are of one fact is weighed, not proved; the evidence stands in the finding. Two figures that the text
    gives to two named sources are a dispute and a note, and so is a weak pairing.

Source
    Gibson, "Don't be numbed by numbers" (ACES); robertaink.com on headlines against first paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from numcheck.checks.disagreement import disagreement
from numcheck.checks.finding import Finding
from numcheck.relations.relation import Relation

NAME = "restatements"
NEEDS = ("same-thing",)


@dataclass(frozen=True, slots=True)
class Options:
    """How far figures may lie apart."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share of the larger that they may lie apart"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """A finding where the mentions of one article do not agree."""
    if relation.facts["across"] == "no":
        yield from disagreement(NAME, relation, options.tolerance)

"""One fact given two values in one article that cannot both hold, headline and text included.

What it checks. Mentions that are taken to be of one fact. Each admits an interval, by its rounding and its hedge; where
two of the intervals do not meet, the figures disagree. All mentions of the fact make one finding. In a table: the cell
of the one row and the one column that a sentence names; its total where the sentence says that it tells one.

Why it matters. A figure is typed once from the notes and again from memory, or corrected in the text and not in the
headline. Readers' editors find headline against text the commonest slip that the article alone shows.

Flags.

    Councillors in Ellerby backed a new bridge over the Tarn at a cost of £48.6 million. Opponents of the £46.8m bridge
    wanted the old one mended.

    The study followed 1,840 volunteers for two years. Half of the 1,480 volunteers were given a dummy pill.

    Carla Moss, 43, found the ticket in her coat. The 47-year-old has worked nights for years.

    Output fell to 34 tonnes in 2023.
    | Year | Output (tonnes) | Workers |
    |---|---|---|
    | 2021 | 52 | 210 |
    | 2022 | 47 | 198 |
    | 2023 | 43 | 205 |

    In all, 301 vessels called at the port.
    | Month | Vessels calling at the port |
    |---|---|
    | January | 101 |
    | February | 95 |
    | March | 114 |
    | Total | 310 |

Passes.

    Councillors in Ellerby backed a new bridge over the Tarn at a cost of £48.6 million. Opponents of the £48.6m bridge
    wanted the old one mended.

    Sales came to $4.2m in the first quarter. Sales came to $2.4m in the second quarter.

    The shop sold 1,840 books in May. It sold 1,480 books in June.

    The study followed 1,840 women for two years. Another study followed 1,480 men.

    Output of copper fell to 34 tonnes in 2023.
    | Year | Output (tonnes) | Workers |
    |---|---|---|
    | 2021 | 52 | 210 |
    | 2022 | 47 | 198 |
    | 2023 | 43 | 205 |

Options. `tolerance`: share by which every interval is widened before they are compared, 0 by default.

Known limits. That two mentions are of one fact is weighed, not proved; the evidence stands in the finding. Two figures
that the text gives to two named sources are a dispute and a note, and so is a weak pairing. Of a sentence beside a
table that says more than row, column and figure only a slip of the cell's digits is told.

Source. Gibson, "Don't be numbed by numbers", ACES; robertaink.com on headlines against first paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.disagreement import disagreement
from numcheck.checks.finding import Finding
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "restatements"
NEEDS = ("same-thing",)


@record
class Options:
    """How far figures may lie apart."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share of the larger that they may lie apart"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """A finding where the mentions of one article do not agree."""
    if relation.facts["across"] == "no":
        yield from disagreement(NAME, relation, options.tolerance)

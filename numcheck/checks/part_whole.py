"""A part is no larger than the whole it is said to belong to.

What it checks. "40 passengers, including 45 children", "355 of the 340 households", "Of the 340 households, 355
..."; "52 of them", "Of the women, 171" and the like, followed back to the whole they point to; parts of one whole that
exclude each other; and a part of what another sentence or article calls all that an owner has.

Why it matters. Such a slip is proved by two figures alone; one of them is wrong, or the word between them is.

Flags.

    Eighteen people were treated for smoke inhalation, including 21 pupils, after the fire.

    Of the 340 households ordered out of the valley, 355 had been allowed home by Thursday.

    Officials said 52 of the town's 47 wells were dry.

    The mine has 210 workers. Of these, 134 go down by day and 97 by night.

    A barn with 190 pigs burned down on Sunday. Firefighters led 240 of the animals to safety.

Passes.

    Twenty-three people, including five children and three nuns, drowned when the ferry capsized.

    The 40-bed ward was looking after 46 patients, with six of them on mattresses.

    Twelve of the 24 whales stranded on the beach were saved.

    Parliament has 150 seats. The two left-wing parties hold 70 of them.

Options. `tolerance`: share by which both figures are widened, 0 by default.

Known limits. A part is recognised by the words around it, not by what it means: that wind is one of the renewables
it does not know. Where "them" may mean several things, the part must be more than all of them together.

Source. A copy editor's list of impossible figures: Gibson, "Don't be numbed by numbers", ACES.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal
from functools import reduce
from operator import add

from numcheck.checks.figures import figure, finding, shown
from numcheck.checks.finding import Finding
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "part-whole"
NEEDS = ("part-of-whole", "votes-of-members")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which both figures are widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the least the parts can be is more than the most the whole can be."""
    if relation.kind == "votes-of-members":
        yield from _votes(relation)
        return
    (whole,), parts = relation.of("whole"), relation.of("part")
    least = reduce(add, (part.interval.widened(options.tolerance) for part in parts)).low
    holders = (whole, *relation.of("rival"))
    most = reduce(add, (holder.interval.widened(options.tolerance) for holder in holders)).high
    if least is None or most is None or least <= most:
        return
    named = " + ".join(figure(part) for part in parts)
    listed = " + ".join(part.text.partition(" of ")[0] for part in parts)
    many = len(parts) > 1
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" else "warning",
        (*parts, whole),
        f"{'parts exceed' if many else 'part exceeds'} the whole: {listed} of {whole.text}",
        f"{named} {'are' if many else 'is'} more than {figure(whole)}",
    )


def _votes(relation: Relation) -> Iterator[Finding]:
    """One finding where more votes were cast than there are members."""
    (whole,), (votes,) = relation.of("whole"), relation.of("votes")
    sides, members = votes.quantity.number.range, whole.value
    if sides is None or members is None or sum(sides) <= members:
        return
    total = shown(sum(sides, Decimal(0)))
    yield finding(
        relation,
        NAME,
        "error",
        (votes, whole),
        f"{votes.text} makes {total} votes, from {whole.text}",
        f"{shown(sides[0])} + {shown(sides[1])} = {total}, more than {figure(whole)}",
    )

"""A total that nothing in the set supports: no source, no breakdown that reaches it, no second mention.

What it checks. Counts and amounts told as totals ("a total of", "in all", "altogether", "all told", "so far"), tolls
and tallies, or sums over a period ("since May", "since the war began", "by September"). A total is supported by an
attribution in its own sentence or in the one it goes on from, by figures of the set that add up to it, or by a second
mention. A cell of a table that states it is a mention, and a column that adds up to it a breakdown; the totals of the
table itself are no matter of this check.

Why it matters. A total is the figure that readers remember and others copy, and the one a reporter cannot have seen.

Flags.

    The fire was contained on Tuesday. In total, 412 homes were destroyed.

    The conflict, now in its fourth year, has cost 3,900 lives all told.

    The overall sum collected for the town has reached $2.7 million.

    In total, 512 homes were destroyed.
    | Town | Schools | Bridges |
    |---|---|---|
    | Arden | 3 | 9 |
    | Bly | 1 | 12 |

Passes.

    In total, 412 homes were destroyed, the fire service said.

    In total, 412 homes were destroyed. In Arden 300 homes were destroyed, in Bly 112 homes.

    In all 50 states the polls closed at eight.

    In total, 412 homes were destroyed.
    | Town | Homes destroyed |
    |---|---|
    | Arden | 250 |
    | Bly | 112 |
    | Corby | 50 |

Options. `tolerance` is taken as by every check; nothing is compared here.

Known limits. A source named for another claim of the paragraph supports nothing. Totals under 20 pass: they are seen at
a glance. Always a note.

Source. Columbia Journalism Review, "Sorry, Wrong Number": figures that nobody counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.checks.figures import rounded, shown
from numcheck.checks.finding import Evidence, Finding
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "unsupported-totals"
NEEDS = ("total",)


@record
class Options:
    """None: nothing is compared, so that a rule which gives a tolerance is told that it would do nothing."""


def check(relation: Relation, options: Options) -> Iterator[Finding]:  # noqa: ARG001 - every check takes options
    """A note on the totals of one sentence that have no support."""
    if relation.facts["support"] != "none":
        return
    totals = relation.of("total")
    stated = " and ".join(claim.text for claim in totals)
    yield Finding(
        check=NAME,
        severity="note",
        message=f"nothing in the set supports this total: {stated}",
        explanation=f"no source is named for it, {_reached(relation)}, and it is not stated again",
        evidence=tuple(Evidence.of(claim) for claim in totals),
        confidence=relation.confidence,
        reasons=relation.reasons,
    )


def _reached(relation: Relation) -> str:
    """How far the figures of the same noun go towards the total."""
    total, parts = relation.of("total")[0], relation.of("part")
    together = sum((part.value or Decimal(0) for part in parts), Decimal(0))
    if not parts or not total.value:
        return "no figures add up to it"
    return f"the parts told come to {shown(together)}, {shown(rounded(together / total.value * 100, 2))}% of it"

"""A part of a period has no more than all of it, and a count that only grows does not fall.

What it checks. Two figures of one thing, one of a time that lies inside the other's: a day of the month, a quarter of
the year, since June and since January, the first days and all of them; or of one beginning told by two articles, of
which the later has fewer. Only of what there can be no less of in a longer time: cases, deaths, arrests, rain, sales,
exports; never of profits, staff or prices. Figures admit their rounding.

Why it matters. The figures come from two tables or two press releases, and one of them was copied wrongly.

Flags.

    The gauge at Orsk collected 188 mm of rain in October. On 14 October alone it collected 203 mm of rain.

    The charity has planted 12,000 trees since 2010. Since 2018 it has planted 15,500 trees.

    Police made 56 arrests over the weekend. On Saturday night alone they made 71 arrests.

Passes.

    The gauge at Orsk collected 203 mm of rain in October. On 14 October alone it collected 188 mm of rain.

    The firm made a profit of £40m in the first half. Its profit for the full year was £25m.

    Police made 56 arrests at the weekend. The weekend before they made 71 arrests.

Options. `tolerance`: share by which the part may be above the whole, 0 by default.

Known limits. It is silent of a time that the words do not name, and of two counts with no noun, name or event in
common.

Source. Columbia Journalism Review, "Sorry, Wrong Number": sources that give two figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import figure, finding
from numcheck.checks.finding import Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "subperiods"
NEEDS = ("part-of-period",)
WARNING = Decimal("0.70")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(default=Decimal(0), metadata={"help": "share by which the part may be above the whole"})


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the least that the part admits is above the most that the whole does."""
    (whole,), (part,) = relation.of("whole"), relation.of("part")
    low, high = _admitted(part).low, _admitted(whole).widened(options.tolerance).high
    if low is None or high is None or low <= high:
        return
    severity: Severity = "warning" if relation.confidence >= WARNING else "note"
    if "falls" in relation.facts:
        then, later = part.article_date, whole.article_date
        when = (relation.facts["part"], relation.facts["whole"]) if then == later else (then, later)
        message = f"a count falls: {figure(part)} ({when[0]}), later {figure(whole)} ({when[1]})"
    else:
        message = f"part of a period has more than all of it: {figure(part)} of {figure(whole)}"
    yield finding(
        relation,
        NAME,
        severity,
        (part, whole),
        message,
        f"{relation.facts['part']}: {part.text}; {relation.facts['whole']}: {whole.text}",
        whole.text,
        part.text,
    )


def _admitted(claim: Claim) -> Interval:
    """What a figure admits; of "her 112th appearance" the rank."""
    return claim.quantity.number.interval if claim.kind == "ordinal" else claim.interval

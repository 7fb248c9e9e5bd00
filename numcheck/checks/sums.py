"""Parts that are listed as all of a total add up to it.

What it checks. A total and the parts that the text gives as all of it: a list led by its total or closed by it, "made
up of", a list that ends with "the rest" or "the other", known kinds (men and women, the three medals), labels that
leave nothing out (for, against and abstained), more votes than a house has members, months of a quarter, and a list, in
a sentence, in lines of its own or through several sentences, whose total another sentence or article states. There the
evidence is weighed: the list is counted or said to be complete, the total is called one, names and nouns agree. The
intervals that the printed figures admit are added, so rounding never counts. In a table: a row or column called total,
all, overall and the like with the rows or columns that it is the total of, those of a section with its section; one
that the other columns bear out has to fit, a lone column only where its figures look like a slip.

Why it matters. A sum that does not come out is the second commonest slip of figures in news, after lost scale
words, and the reader can find it with a pencil.

Flags.

    Twelve people were hurt on Sunday, police said. The injured, seven men and four women, were flown to hospital.

    The hold was packed with 1,250 tonnes of food. The load was made up of 640 tonnes of flour, 310 tonnes of rice,
    220 tonnes of peas and 90 tonnes of oil.

    The estate covers 1,450 hectares. There are 820 hectares of forest, 410 of pasture and 180 under the plough;
    nothing else.

    The air force flew 57 sorties: 23 in the north, 18 in the centre and 13 in the south.

    | Ward | Houses flooded | Families moved |
    |---|---|---|
    | Allerton | 21 | 9 |
    | Brisk | 30 | 12 |
    | Coldwell | 14 | 7 |
    | Total | 56 | 28 |

Passes.

    A dozen people - seven men, four women and a child - were pulled alive from the ruins.

    Twenty-three people, including five children and three nuns, drowned on Tuesday.

    The lake held 512 birds. There were 240 coots, 131 mallards and 88 teal, among others.

    Sales came to $2.8bn: $1.2bn in Europe, $0.8bn in America and $0.7bn in Asia. Figures are rounded.

    | Ward | Houses flooded | Average depth (cm) |
    |---|---|---|
    | Allerton | 21 | 40 |
    | Brisk | 30 | 55 |
    | of which new | 12 | 50 |
    | Total | 51 | 49 |

Options. `tolerance`: share by which every figure is widened before it counts, 0 by default.

Known limits. Figures told in sentences far apart are read as a list only where the text counts them or says that
they are all. A list whose items overlap without the text saying so is taken for a partition when its noun says so.

Source. New York Times corrections, collected at smartertimes.com; Holden, "Numbers", Dow Jones News Fund 2011.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from decimal import Decimal

from numcheck.checks.figures import as_printed, figure, finding, in_units, rewritten, shown
from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.relation import Relation
from numcheck.relations.rounding import adds_up

NAME = "sums"
NEEDS = ("parts-of-total", "scores-of-total")


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal(0), metadata={"help": "share by which every figure is widened, 0.05 is 5%"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where no values of the parts add up to a value of the total."""
    if relation.kind == "scores-of-total":
        yield from _scores(relation)
        return
    (total,), parts = relation.of("total"), relation.of("part")
    if adds_up(parts, total, options.tolerance):
        return
    values = [_value(part, total) for part in parts]
    if any(value is None for value in values):
        return
    sum_of = sum((value for value in values if value is not None), Decimal(0))
    if sum_of <= 0:
        return
    written = _added(parts, [part.text for part in parts])
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" else "warning",
        (total, *parts),
        f"parts add up to {rewritten(total, sum_of)}, not {figure(total)}: {written}",
        f"{_added(parts, [figure(part) for part in parts])} = {shown(as_printed(total, sum_of))}; stated: {total.text}",
        rewritten(total, sum_of),
    )


def _added(parts: Sequence[Claim], written: Sequence[str]) -> str:
    """The sum as it is written: what was taken off with a minus before it."""
    signs = [
        " - " if (part.value or 0) < 0 and "-" not in text[:2] else " + "
        for part, text in zip(parts, written, strict=True)
    ]
    return written[0] + "".join(sign + text for sign, text in zip(signs[1:], written[1:], strict=True))


def _value(part: Claim, total: Claim) -> Decimal | None:
    """What a part is worth in the total's unit."""
    here = in_units(total, part.interval)
    if part.value is not None and part.quantity.unit == total.quantity.unit:
        return part.value
    return None if here.low is None or here.high is None else (here.low + here.high) / 2


def _scores(relation: Relation) -> Iterator[Finding]:
    """One finding where one side of a score is not the sum of that side of its parts."""
    (total,), parts = relation.of("total"), relation.of("part")
    sides = [part.quantity.number.range or (Decimal(0), Decimal(0)) for part in parts]
    stated = total.quantity.number.range or (Decimal(0), Decimal(0))
    reached = tuple(sum((side[at] for side in sides), Decimal(0)) for at in (0, 1))
    if set(reached) == set(stated):
        return
    printed = "-".join(map(shown, reached))
    yield finding(
        relation,
        NAME,
        "warning",
        (total, *parts),
        f"parts add up to {printed}, not {total.text}: {', '.join(part.text for part in parts)}",
        f"{' + '.join(part.text for part in parts)} = {printed}; stated: {total.text}",
        printed,
    )

"""A list has as many items as the text says it has.

What it checks. A number, or a word like "trio" and "both", beside a list of all that it counts: behind a colon, in
dashes or brackets, between commas, before or behind "are", in the next sentence, in lines of their own, told one by one
(first, second, third), or by name in another article. A list that may be read in several ways passes if one of them
fits.

Why it matters. Somebody was added to the list or left out, and the number was not brought up to date; readers count.

Flags.

    The army retook three villages on Sunday: Karda, Belun, Tisko and Amar.

    Two suspects, Dan Hill, 23, Lee Wood, 31, and Max Kerr, 40, were held overnight.

    Four countries - Chad, Mali and Niger - have closed their borders.

    Both Peru, Chile and Bolivia have signed the treaty.

Passes.

    Four countries, including Chad, Mali and Niger, have closed their borders.

    Three people were named: Ann Lee, 34, a nurse, Bob Ray, 41, a driver, and Cy Fox, 29, a cook.

    Three shops - Marks and Spencer, Boots and Next - will close.

    In two matches, Smith, Jones and Brown have scored 14 goals.

Options. None.

Known limits. Items that are themselves joined by "and" make the number of items uncertain, and a slip of one may hide
behind that. Lists of things in lower case are read behind a mark only, names between commas too.

Source. Gibson, "Don't be numbed by numbers", ACES: a list of priorities that is one short of its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.checks.figures import rewritten
from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.relation import Relation

NAME = "enumerations"
NEEDS = ("listed",)


@record
class Options:
    """What a rule may set: nothing."""


def check(relation: Relation, options: Options) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """One finding where the stated number is none of those that the list may have."""
    counts = [Decimal(count) for count in relation.facts["counts"].split()]
    stated, claims = _stated(relation), relation.of("stated")
    if any(stated.meets(Interval(count, count)) for count in counts):
        return
    nearest = min(counts, key=lambda count: abs(count - (stated.high or stated.low or Decimal(0))))
    evidence = [Evidence.of(claim) for claim in claims]
    evidence += [Evidence.of_passage(passage) for passage in relation.passages]
    name = evidence[0].text
    listed = "; ".join(passage.text for passage in relation.passages if passage.role != "stated")
    yield Finding(
        NAME,
        _severity(relation),
        f'"{name}", {nearest} listed: {listed}',
        f"listed: {nearest}; stated: {name}",
        tuple(evidence),
        relation.confidence,
        tuple(rewritten(claim, nearest) for claim in claims[:1]),
        relation.reasons,
    )


def _stated(relation: Relation) -> Interval:
    claims = relation.of("stated")
    if claims:
        return claims[0].quantity.number.interval  # as stated: three years are three, not so many days
    number = Decimal(relation.facts["stated"])
    return Interval(number, number)


def _severity(relation: Relation) -> Severity:
    return "error" if relation.facts["scope"] == "sentence" else "warning"

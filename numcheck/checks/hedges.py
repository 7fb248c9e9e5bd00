"""A hedge fits the exact figure of the same fact: "nearly 2,000" is not said of 2,140.

What it checks. A figure with a hedge, or a share in words, beside the exact figure: in brackets or by "or" in one
sentence, through the share of a part in its whole, or told in another sentence, in the headline or another article. The
exact figure must lie on the side that the hedge says, or near it where the hedge is "about"; a majority is more than
half. In a table: a hedged figure of the text and its cell.

Why it matters. The hedge is chosen last, for the sound of it, and turns a right figure into a wrong one.

Flags.

    The appeal was signed by 2,140 people, or nearly 2,000, the charity said.

    Members were asked on Monday: just over half of them (48%) were in favour.

    A majority of those asked, 48 percent, opposed the tax.

    The tanker is carrying over 90,000 tonnes of crude oil. Tugs came. The 84,000 tonnes of crude oil in the tanker will
    be pumped out.

    The strike has closed 47 of the 90 schools in Arden, just under half of them.

Passes.

    The appeal was signed by 1,960 people, or nearly 2,000, the charity said.

    About half of the members (48%) were in favour.

    The fund has raised more than £5m. Of that, £4.8m came from one donor.

    At least 30 people died. The fire brigade said 34 people died.

Options. `tolerance`: share by which the exact figure may lie on the wrong side, 0.005 by default ("nearly 2,000" is
said of 2,004).

Known limits. Two hedged figures are not compared with each other. How far "just over" or "well under" reach is not
judged, only on which side.

Source. Reuters Handbook of Journalism on "around", "more than" and the like; Guardian corrections.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from decimal import Decimal

from numcheck.checks.disagreement import disagreement, unlike
from numcheck.checks.figures import figure, finding, hedged, rounded, shown
from numcheck.checks.finding import Evidence, Finding
from numcheck.checks.percentages import HUNDRED, bounds, middle
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Modifier
from numcheck.records import record
from numcheck.relations.relation import Relation
from numcheck.relations.same_thing.agreement import BOUNDS

NAME = "hedges"
NEEDS = ("same-thing", "share-of", "hedged")

NEAR = Decimal("1.5")  # times as large: further apart it is not the hedge that is wrong

# What a hedge admits of the figure right beside it, times the hedged figure. Looser than what it tells where no exact
# figure stands beside it: "nearly half" is said of 41 per cent, "more than a third" of 48.
ADMITTED: dict[Modifier, tuple[Decimal | None, Decimal | None]] = {
    "exact": (Decimal("0.9"), Decimal("1.1")),  # a share in words: "a third" of 30 to 36 per cent
    "about": (Decimal("0.8"), Decimal("1.2")),
    "almost": (Decimal("0.8"), Decimal(1)),
    "more_than": (Decimal(1), None),
    "at_least": (Decimal(1), None),
    "less_than": (None, Decimal(1)),
    "at_most": (None, Decimal(1)),
}


@record
class Options:
    """What a rule may set."""

    tolerance: Decimal = field(
        default=Decimal("0.005"), metadata={"help": "share by which the exact figure may be on the wrong side"}
    )


def check(relation: Relation, options: Options) -> Iterator[Finding]:
    """One finding where the exact figure lies on the other side of the hedge."""
    if relation.kind == "same-thing":
        yield from _told_twice(relation, options)
    elif relation.kind == "share-of":
        yield from _share(relation, options)
    elif relation.of("hedge"):
        yield from _beside(relation, options)
    else:
        yield from _word(relation, options)


def _told_twice(relation: Relation, options: Options) -> Iterator[Finding]:
    first, apart = unlike(relation, options.tolerance)
    if apart is None:
        return
    if "approximate" in (first.quantity.number.form, apart.quantity.number.form):  # "hundreds of fans"
        yield from disagreement(NAME, relation, options.tolerance)
        return
    if not first.value or not apart.value:
        return
    if (first.quantity.number.modifier == "exact") == (apart.quantity.number.modifier == "exact"):
        return
    low, high = sorted(abs(claim.value or Decimal(0)) * claim.quantity.low_factor for claim in (first, apart))
    if high <= low * NEAR:
        yield from disagreement(NAME, relation, options.tolerance)


def _share(relation: Relation, options: Options) -> Iterator[Finding]:
    (share,), (part,), (whole,) = relation.of("share"), relation.of("part"), relation.of("whole")
    if share.quantity.number.modifier not in BOUNDS:
        return
    stated = _in_percent(share)
    actual = bounds(part, whole, Decimal(0))
    if stated is None or actual is None or relation.of("rival"):
        return
    admitted = _admitted(share, stated, options)
    if admitted.meets(actual) or not actual.meets(Interval(stated / NEAR, stated * NEAR)):
        return
    printed = f"{shown(rounded(middle(actual)))}%"
    yield finding(
        relation,
        NAME,
        "error" if relation.facts.get("scope") == "sentence" else "warning",
        (share, part, whole),
        f"{figure(part)} of {whole.text} is {printed}, not {hedged(share)}",
        f"{figure(part)} / {figure(whole)} = {printed}; stated: {hedged(share)}",
        printed,
    )


def _beside(relation: Relation, options: Options) -> Iterator[Finding]:
    (hedge,), (exact,) = relation.of("hedge"), relation.of("exact")
    stated, figures = _in_percent(hedge), _in_percent(exact)
    if stated is None or figures is None:
        return
    inside = exact.interval if exact.kind != "ratio" else exact.interval.times(HUNDRED)
    if _admitted(hedge, stated, options).meets(inside):
        return
    yield finding(
        relation,
        NAME,
        "error",
        (hedge, exact),
        f"{exact.text} is not {hedged(hedge)}",
        f"{hedged(hedge)} and {exact.text} stand for one figure",
        exact.text,
    )


def _word(relation: Relation, options: Options) -> Iterator[Finding]:
    (exact,) = relation.of("exact")
    told, start = relation.facts["word"], int(relation.facts["start"])
    admitted = Interval(Decimal(relation.facts["low"]), Decimal(relation.facts["high"])).widened(options.tolerance)
    whole = relation.of("whole")
    inside = bounds(exact, whole[0], Decimal(0)) if whole else exact.interval
    if inside is None or admitted.meets(inside):
        return
    told_of = f"{figure(exact)} of {whole[0].text}" if whole else exact.text
    found = finding(
        relation,
        NAME,
        "error",
        (exact, *whole),
        f"{told_of} is no {told.lower()}",
        f"{told_of} = {shown(rounded(middle(inside)))}%; a {relation.facts['lemma']} is "
        f"{'more' if admitted.high and admitted.high >= HUNDRED else 'less'} than 50%",
    )
    sentence = exact.sentence
    span = Evidence(exact.article, exact.part, start, start + len(told), told, sentence.text, sentence.start)
    yield replace(found, evidence=(span, *found.evidence))


def _admitted(hedge: Claim, stated: Decimal, options: Options) -> Interval:
    low, high = ADMITTED[hedge.quantity.number.modifier]
    ends = Interval(None if low is None else stated * low, None if high is None else stated * high)
    return ends.widened(options.tolerance)


def _in_percent(claim: Claim) -> Decimal | None:
    """The stated figure in base units, of a share in per cent."""
    if claim.value is None:
        return None
    if claim.kind == "ratio":
        return claim.value * HUNDRED
    return claim.value * (claim.quantity.low_factor + claim.quantity.high_factor) / 2

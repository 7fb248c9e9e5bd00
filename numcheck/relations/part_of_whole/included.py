"""What a sum is said to include, and what one of its members has alone.

"Cash stood at €38m. This figure includes €41m set aside", "The orchestra has 82 players. The strings alone number 91".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.lending import in_unit_of
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.part_of_whole.taken import is_net
from numcheck.relations.parts_of_total.evidence import is_other_year
from numcheck.relations.reading import Line, base, first_word, is_bare, is_counted, phrases, stands_alone
from numcheck.relations.relation import Relation
from numcheck.relations.series import depths
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.85")
FAR = Decimal("1.6")  # part over whole: what is said of one member is no slip of a figure so much smaller
REACH = 8  # words between "alone" and its figure
LINKS = frozenset({"that", "which", ",", "also"})


def included(page: Sequence[Line], i: int, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "This sum includes 41 million euros": what stands behind is in the sum that was named before."""
    line = page[i]
    at = _verb(line, lexicon)
    if at is None:
        return
    part = next((claim for claim in line.claims if claim.word > at and is_counted(claim)), None)
    if part is None or part.change is not None or part.kind == "percent" or first_word(part) - at > REACH:
        return
    for there in (line, *page[max(0, i - 1) : i]):
        if there.sentence.part != line.sentence.part or line.sentence.index - there.sentence.index > 1:
            continue
        wholes = [claim for claim in _outside(there) if claim.start < part.start and _can_include(claim, part)]
        if wholes:
            whole = wholes[-1]
            if whole.kind != "money" or not any(is_net(there, claim, lexicon) for claim in wholes):
                (lent,) = in_unit_of(whole, (part,)) or (part,)
                scope = "sentence" if there is line else "article"
                yield related(whole, (lent,), "a sum, and what it includes", SURE, scope, wholes[:-1])
            return


def _verb(line: Line, lexicon: Lexicon) -> int | None:
    """The index of the verb of "this sum includes", "a figure that contains"."""
    words = line.sentence.lower
    verbs = phrases(lexicon, "includes_verbs").single
    if verbs.isdisjoint(line.words):
        return None
    for at, word in enumerate(words):
        if at and word in verbs:
            noun = at - 1
            while noun > 0 and words[noun] in LINKS:
                noun -= 1
            if words[noun] in phrases(lexicon, "sum_nouns").single and noun <= max(4, at - 1):
                return at
            if noun == at - 1 == 0 and words[0] in {"this", "that"}:
                return at
    return None


def _outside(line: Line) -> list[Claim]:
    """The figures of a sentence that stand in no brackets and are of no earlier time."""
    depth = depths(line)
    return [
        claim for claim in line.claims if is_counted(claim) and claim.status != "previous" and not depth[claim.word]
    ]


def _can_include(whole: Claim, part: Claim) -> bool:
    return whole.change is None and in_unit_of(whole, (part,)) is not None


def alone(page: Sequence[Line], i: int, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Exports came to 5.2 million tonnes. China alone took 5.8 million tonnes"."""
    line = page[i]
    words = line.sentence.lower
    if "alone" not in words:
        return
    at = words.index("alone")
    part = next((claim for claim in line.claims if 0 < claim.word - at <= REACH and is_counted(claim)), None)
    if part is None or part.change is not None or part.status != "asserted" or words[at - 1 : at] in _NO_MEMBER:
        return
    if any(claim.kind == "date" and claim.last_word == at - 1 for claim in line.claims):
        return  # "by the end of September alone": a time, no member
    for there in (line, *page[max(0, i - 1) : i]):
        if there.sentence.part != line.sentence.part or line.sentence.index - there.sentence.index > 1:
            continue
        told = [claim for claim in there.claims if is_counted(claim) and claim.start < part.start]
        wholes = [claim for claim in told if _is_of_kind(claim, part, lexicon)]
        if wholes:
            if len(wholes) == 1 and is_like(there, wholes[0], line, part, lexicon):
                scope = "sentence" if there is line else "article"
                yield related(wholes[0], (part,), "a whole, and one member of it alone", SURE, scope)
            return


_NO_MEMBER = frozenset(
    {("not",), ("is",), ("was",), ("are",), ("were",), ("lives",), ("lived",), ("living",), ("him",), ("her",)}
)


def _is_of_kind(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    if base(whole) != base(part) or whole.change is not None:
        return False
    return (
        whole.kind != "count"
        or can_hold(whole, part, lexicon)
        or (not is_bare(whole) and stands_alone_in(part, lexicon))
    )


def _is_umbrella(line: Line, whole: Claim, lexicon: Lexicon) -> bool:
    """Whether a share is that of several together: renewables, fossil fuels, services."""
    return phrases(lexicon, "umbrellas").inside(line.sentence.lower[: first_word(whole)])


def stands_alone_in(part: Claim, lexicon: Lexicon) -> bool:
    """Whether a count has no noun of its own."""
    return is_bare(part) or stands_alone(Line(part.sentence, (part,)), part, lexicon)


def is_like(there: Line, whole: Claim, here: Line, part: Claim, lexicon: Lexicon) -> bool:
    """Whether both are of one time, no net sums, and not far apart."""
    high, low = whole.interval.high, part.interval.low
    if high is None or low is None or not high or low / high > FAR:
        return False
    if whole.kind == "money" and (is_net(there, whole, lexicon) or is_net(here, part, lexicon)):
        return False
    if whole.kind == "percent" and not (there is here and _is_umbrella(there, whole, lexicon)):
        return False
    dates = [claim for claim in here.claims if claim.kind == "date"]
    return (there is here or not dates) and not is_other_year(there, here, lexicon)

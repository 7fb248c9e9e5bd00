"""Which figure of a sentence is told of which row that it names: the only one, or names and figures in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from numcheck.claims.claim import Claim
from numcheck.relations.article import Line
from numcheck.relations.reading import is_bare
from numcheck.relations.tabled.names import Named

KINDS = frozenset({"count", "money", "percent", "measure", "duration"})
NO_CUES = frozenset({"more", "others", "remaining", "average", "including", "so_far"})
AT = frozenset({"in", "at", "for", "by"})
POINTING = frozenset({"the", "them", "those", "these", "which", "whom", "its", "their", "his", "her"})

Pair = tuple[Claim, Named]


def groups(line: Line, told: Sequence[Named]) -> Iterator[list[Pair]]:
    """The figures of one unit and noun, each with the row that it is told of."""
    by_unit: dict[tuple[str, str | None], list[Claim]] = {}
    noun: str | None = None
    for claim in line.claims:
        if claim.kind not in ("date", "clock"):
            if claim.kind != "count":
                noun = None
            elif noun is None or not is_bare(claim):  # "tennis has 401 members, chess 95"
                noun = claim.subject_head
            by_unit.setdefault((claim.base, noun), []).append(claim)
    for claims in by_unit.values():
        if len(claims) == len(told) == len({named.row for named in told}):
            if _in_turn(claims, told) or _stand_apart(line, claims, told):
                yield list(zip(claims, told, strict=True))
            elif pairs := _by_place(line, claims, told):
                yield pairs


def _in_turn(claims: Sequence[Claim], told: Sequence[Named]) -> bool:
    """Whether each name stands with its figure, always on the same side of it."""
    both = list(zip(claims, told, strict=True))
    leads = {named.start < claim.word for claim, named in both}
    if len(leads) != 1:
        return False
    order = [(named.start, claim.word) if leads == {True} else (claim.word, named.start) for claim, named in both]
    flat = list(chain.from_iterable(order))
    return flat == sorted(flat)


def _stand_apart(line: Line, claims: Sequence[Claim], told: Sequence[Named]) -> bool:
    """Whether two figures stand together, and two names: "from 60% to 58% between 2019 and 2023"."""
    if len(told) != 2 or not (claims[1].word < told[0].start or told[1].end <= claims[0].word):
        return False
    return line.sentence.lower[told[0].end : told[1].start] in (("and",), ("to",))


def _by_place(line: Line, claims: Sequence[Claim], told: Sequence[Named]) -> list[Pair]:
    """A name and its figure, then a figure and the name behind it: "Arden lost 42 homes, compared with 60 in Bly"."""
    if len(told) != 2 or not told[0].start < claims[0].word < claims[1].word < told[1].start:
        return []
    between = line.sentence.lower[claims[1].last_word + 1 : told[1].start]
    return list(zip(claims, told, strict=True)) if between and between[0] in AT and len(between) < 3 else []


def is_plain(line: Line, claim: Claim, *, compared: bool = False) -> bool:
    """Whether a figure is stated, of all of what it counts, and no change; no one else is quoted with it.

    One that another is `compared` with may be an earlier one, which the times of the sentence have to say.
    """
    if claim.kind not in KINDS or claim.value is None or claim.quantity.number.form != "cardinal" or claim.quoted:
        return False
    is_first = all(one.kind in ("date", "clock") for one in line.claims[: line.claims.index(claim)])
    is_with = line.before(claim, 1) == ("with",) and (compared or is_first)  # and no list of what it includes
    cues = claim.cues - {"including"} if is_with else claim.cues
    stated = ("asserted", "target", "previous") if compared else ("asserted", "target")
    if claim.status not in stated or claim.change is not None or not NO_CUES.isdisjoint(cues):
        return False
    behind = line.sentence.lower[claim.unit_end : claim.last_word + 4]
    return claim.kind != "count" or "of" not in behind[:3] or POINTING.isdisjoint(behind)

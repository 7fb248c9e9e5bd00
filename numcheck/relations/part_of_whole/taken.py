"""Parts of a whole that stands in the same sentence: "12 of the 40", "Of the 40, 12", "40, including 12"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.lending import in_unit_of
from numcheck.relations.part_of_whole.exclusive import exclude_each_other
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import (
    Line,
    Words,
    base,
    first_word,
    is_bare,
    phrases,
    stands_alone,
    unit_end,
)
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

OPENING = frozenset({",", ";", ":", "-", "–", "—", '"', "“", "that", "and", "but", "said"})

FARTHEST, NOUGHTS = Decimal(10), Decimal("0.02")
PRONOUNS = frozenset({"them", "it", "us", "whom", "which"})
FAR = 3  # times as many as the whole: no digit is so wrong
ENDINGS = frozenset({(".",), (",",), (";",), ("and",), ("so",), ()})
CLAUSE = 8  # words between the comma and "the council has rehoused 355."


def taken(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """A part that stands in one sentence with its whole, by the words between them."""
    claims = [claim for claim in line.counted if claim.kind != "percent"]
    for i, claim in enumerate(claims):
        if claim.status == "previous":
            continue
        if i and _is_included(line, claims[:i], claim, lexicon):
            whole = _holder(line, claims[:i], claim, lexicon)
            if whole is not None:
                yield related(whole, (claim,), "a whole, including a part")
        if i + 1 < len(claims) and is_of_the(line, claim, claims[i + 1], lexicon):
            (part,) = in_unit_of(claims[i + 1], (claim,)) or (claim,)
            if not _is_of_another_kind(part, claims[i + 1]):
                yield related(claims[i + 1], (part,), "a part of the whole")
        if opens_with_whole(line, claim, lexicon):
            yield from _taken(line, claim, claims[i + 1 :], lexicon)


def _is_of_another_kind(part: Claim, whole: Claim) -> bool:
    """Whether so many are no slip but of something else: "the number 94 of 31 jets", "34 of three seasons" (goals)."""
    return (part.value or 0) > FAR * (whole.value or 1)


def is_far_larger(part: Claim, whole: Claim) -> bool:
    """Whether a part is so many times the whole that it is of another, and not by the noughts that a slip adds."""
    if not part.value or not whole.value:
        return False
    ratio = (part.value * part.quantity.low_factor) / (whole.value * whole.quantity.low_factor)
    return ratio > FARTHEST and abs(ratio.scaleb(-ratio.adjusted()) - 1) > NOUGHTS


def _is_included(line: Line, before: Sequence[Claim], part: Claim, lexicon: Lexicon) -> bool:
    """Whether "including" leads to the part."""
    words = line.sentence.lower[unit_end(before[-1]) : first_word(part)]
    leading = phrases(lexicon, "leading").single
    while words and (words[-1] in leading or words[-1] in {".", ","}):
        words = words[:-1]
    return phrases(lexicon, "includes").end(words)


def _holder(line: Line, before: Sequence[Claim], part: Claim, lexicon: Lexicon) -> Claim | None:
    """The nearest claim before the part that can hold it."""
    whole = next((claim for claim in reversed(before) if base(claim) == base(part)), None)
    if whole is None or not can_hold(whole, part, lexicon) or whole.change is not None or part.change is not None:
        return None
    return None if whole.kind == "money" and is_net(line, whole, lexicon) else whole


def is_net(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a sum of money is a balance, which may be smaller than what went into it."""
    around = (*line.before(claim, 6), *line.sentence.lower[unit_end(claim) : unit_end(claim) + 6])
    return phrases(lexicon, "net").inside(around)


def is_of_the(line: Line, part: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """As in "12 of the 40", "12 out of 40", "12 of the city's 40 schools"."""
    gap = line.sentence.lower[unit_end(part) : first_word(whole)]
    if in_unit_of(whole, (part,)) is None or part.quantity.adjective or whole.quantity.adjective:
        return False
    if gap[:2] == ("out", "of"):
        return _is_determiner(gap[2:], lexicon)
    return gap[:1] == ("of",) and _is_determiner(gap[1:], lexicon)


def _is_determiner(words: Words, lexicon: Lexicon) -> bool:
    """Whether only determiners, hedges and an owner stand before the whole's number."""
    if len(words) > 5 or not PRONOUNS.isdisjoint(words):
        return False  # "18 of them to the Greens' seven"
    if words and (words[-1].endswith("'s") or words[-1] in {"'s", "'"}):
        return True
    allowed = phrases(lexicon, "whole_determiners").single
    return all(word in allowed or word.endswith(("'s", "s'")) for word in words)


def opens_with_whole(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "Of the 340 households ..., ", at the start of a clause."""
    words = line.sentence.lower
    at, owned = first_word(claim) - 1, False
    while at > 0 and words[at] not in {"of", "among"}:
        owned = owned or words[at].endswith("'s")  # "of the upper house's 96 members"
        if not owned and words[at] not in phrases(lexicon, "whole_determiners").single:
            break
        at -= 1
    if at < 0 or words[at] not in {"of", "among"} or first_word(claim) - at > 5:
        return False
    before = words[at - 1] if at else ""
    return at == 0 or before in OPENING or (before == "out" and at == 1)


def _taken(line: Line, whole: Claim, after: Sequence[Claim], lexicon: Lexicon) -> Iterator[Relation]:
    """The first count behind the comma, and further ones where they exclude it."""
    parts = [claim for claim in after if base(claim) == base(whole)]
    if not parts or not _is_taken(line, whole, parts[0], lexicon):
        return
    if stands_alone(line, parts[0], lexicon) or can_hold(whole, parts[0], lexicon):
        yield related(whole, (parts[0],), "of the whole, a part")
    if len(parts) > 1 and is_bare(parts[1]) and exclude_each_other(line, parts[0], parts[1], lexicon):
        yield related(whole, (parts[0], parts[1]), "of the whole, two parts that exclude each other")


def _is_taken(line: Line, whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether the first amount behind "Of the 340 households ...," has no other noun of its own."""
    before = line.before(part, 1)
    if before in {("were",), ("was",), ("are",)}:
        return True
    alone = whole.kind != "count" or stands_alone(line, part, lexicon)
    if line.sentence.lower[unit_end(whole) : first_word(part)] == (",",) and line.before(whole, 1) == ("of",):
        return False  # "stages, of 42, 57 and 38 miles"
    if before in {(",",), ("only",), ("just",)}:
        return alone
    words, end = line.sentence.lower, unit_end(part)
    comma = next((i for i in range(first_word(part) - 1, whole.last_word, -1) if words[i] == ","), 0)
    ends = words[end : end + 1] in ENDINGS or words[end : end + 2] == ("of", "them")
    said = first_word(part) - comma <= CLAUSE and not phrases(lexicon, "oblique").end(before)
    return bool(comma) and ends and said and before not in {("to",), ("for",), ("than",)} and is_bare(part)

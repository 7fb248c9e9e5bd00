"""Parts of one whole of which nothing is two: day and night, men and women, the passed and the failed, the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link
from numcheck.relations.kinds import can_hold, is_generic, is_stranger, same_noun
from numcheck.relations.part_of_whole.related import SURE, related
from numcheck.relations.reading import Line, first_word, is_bare, is_counted, phrases, stands_alone, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def siblings(link: Link, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Of these, 134 go down by day and 97 by night"."""
    after = [
        claim
        for claim in link.line.claims
        if claim.word > link.part.word and claim.kind == "count" and is_counted(claim)
    ]
    if not after or is_stranger(link.whole, after[0], lexicon):
        return
    graded = _graded(link, after, lexicon)
    if len(graded) > 1:
        yield related(link.whole, graded, "parts with a grade each", SURE, link.scope, link.rivals)
    if exclude_each_other(link.line, link.part, after[0], lexicon):
        parts = (link.part, after[0])
        yield related(link.whole, parts, "two parts that exclude each other", SURE, link.scope, link.rivals)


def _graded(link: Link, after: Sequence[Claim], lexicon: Lexicon) -> tuple[Claim, ...]:
    """As in "It rated 61 of them excellent and 29 good; 12 beaches failed": no grade is given twice."""
    grades = phrases(lexicon, "grades").single
    counts, words = (link.part, *after), link.line.sentence.lower
    if phrases(lexicon, "overlap").inside(words):
        return ()
    found: dict[str, Claim] = {}
    for claim, end in zip(counts, [*map(first_word, after), len(words)], strict=True):
        own = is_bare(claim) or claim.subject_head in grades | {link.whole.subject_head}
        grade = [word for word in words[unit_end(claim) : min(end, unit_end(claim) + 4)] if word in grades]
        if claim is not link.part and not own:
            return ()
        if len(grade) != 1 or grade[0] in found:
            return ()
        found[grade[0]] = claim
    return tuple(found.values())


def outcomes(page: Sequence[Line], i: int, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "The jury has 12 members; 9 voted to convict and 5 to acquit", "28 turned back, the other 16 sailed on"."""
    line = page[i]
    counts = [claim for claim in line.counted if claim.kind == "count"]
    if len(counts) < 2:
        return
    bare = [claim for claim in counts if _is_alone(line, claim, lexicon)]
    yield from _saved(page, i, counts, bare, lexicon)
    for one, other in pairwise(bare):
        if not (_is_other(line, other) or exclude_each_other(line, one, other, lexicon)):
            continue
        wholes = _before(page, i, one, other)
        if len({claim.value for claim in wholes}) == 1:
            scope = "sentence" if wholes[0].sentence is one.sentence else "article"
            yield related(wholes[0], (one, other), "all of them, then two outcomes", Decimal("0.8"), scope)


def _saved(
    page: Sequence[Line], i: int, counts: Sequence[Claim], bare: Sequence[Claim], lexicon: Lexicon
) -> Iterator[Relation]:
    """As in "had a crew of 19. ... A helicopter hoisted 14 seamen, and the lifeboat picked up the other nine"."""
    for other in bare:
        if not _is_other(page[i], other):
            continue
        before = [one for one in counts if one.word < other.word and one not in bare and one.status == "asserted"]
        for one in before[::-1]:
            wholes = _before(page, i, one, other)
            wholes += [claim for claim in _groups(page, i, lexicon) if (claim.value or 0) > (one.value or 0)]
            wholes = [claim for claim in wholes if _are_those(claim, one, lexicon)]
            if len({claim.value for claim in wholes}) == 1:
                scope = "sentence" if wholes[0].sentence is one.sentence else "article"
                yield related(wholes[0], (one, other), "all of them, some and the others", Decimal("0.75"), scope)
                return


def _are_those(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether the noun of a part says those of the whole again: seamen of a crew, women of 30 passengers."""
    one, other = whole.subject_head, part.subject_head
    if same_noun(one, other, lexicon) or other in lexicon.table("wholes")["demographic"] or is_generic(one, lexicon):
        return can_hold(whole, part, lexicon)
    return other in lexicon.table("divisions")["again"].get(one, ())


def _groups(page: Sequence[Line], i: int, lexicon: Lexicon) -> list[Claim]:
    """As in "a crew of 19", in the sentence before."""
    groups = lexicon.table("claim_words")["groups"]
    return [
        claim
        for line in page[max(0, i - 1) : i]
        for claim in line.claims
        if claim.kind == "count"
        and is_bare(claim)
        and claim.status == "asserted"
        and line.before(claim, 1) == ("of",)
        and line.before(claim, 2)[0] in groups
    ]


def _is_alone(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a count has no noun of its own, and says no clock time: "19 teach here", not "six in the morning"."""
    if phrases(lexicon, "oblique").end(line.before(claim, 1)) or line.before(claim, 1) in {("to",), ("for",)}:
        return False
    return stands_alone(line, claim, lexicon)


def _is_other(line: Line, claim: Claim) -> bool:
    """As in "the other 16", "the remaining 16": all that are left."""
    return line.before(claim, 2) in {("the", "other"), ("the", "remaining")}


def _before(page: Sequence[Line], i: int, one: Claim, other: Claim) -> list[Claim]:
    """The counts with a noun of their own, before the two, that are larger than either."""
    near = page[max(0, i - 1) : i + 1]
    least = max(one.value or 0, other.value or 0)
    return [
        claim
        for line in near
        for claim in line.claims
        if claim.kind == "count"
        and is_counted(claim)
        and claim.part == one.part
        and claim.start < one.start
        and one.sentence.index - claim.sentence.index <= 1
        and not is_bare(claim)
        and claim.value is not None
        and claim.value >= least
        and claim.status == "asserted"
    ]


@cache
def _opposites(lexicon: Lexicon) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(one), frozenset(other)) for one, other in lexicon.table("constructions")["opposites"])


def exclude_each_other(line: Line, one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    """Whether the words behind two counts are opposite outcomes, and nothing says that they overlap."""
    words = line.sentence.lower
    if phrases(lexicon, "apart").inside(words):
        return True
    if phrases(lexicon, "overlap").inside(words):
        return False
    here = frozenset(words[unit_end(one) : first_word(other)])
    there = frozenset(words[unit_end(other) : unit_end(other) + 8])
    return any(
        (here & left and there & right) or (here & right and there & left) for left, right in _opposites(lexicon)
    )

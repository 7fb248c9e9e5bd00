"""A count said again as a share, whole and words in any order: "found 63, or 20%, over the limit", "That is 40%".

The share renames the count by a mark or by words ("meaning", "equivalent to", "giving them a 30% share"). The whole is
behind "of the" or "out of", what the count points back to, or the nearest larger count before that can hold it. All
other larger counts nearby are rivals: the text is at fault only where none of them fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.part_of_whole.taken import is_of_the, opens_with_whole
from numcheck.relations.reading import Line, base, first_word, is_bare, is_counted, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts, is_nounless, is_owner, related
from numcheck.relations.share_of.stated import ends_in_whole, is_of_another, shared
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
BACK = 2  # sentences before that of the part in which its whole stands
ASIDE = 10  # words of the predicate between a count and what it is as a share
OUT_OF = 8  # words between "36 claims out" and its whole
MARKS = frozenset({",", "(", "-", "–", "—", ";", ":"})
MOVED = frozenset({"to", "from", "by", "than", "against", "versus"})
NO_PART = frozenset({"year", "month", "week", "day", "hour", "minute", "mile", "point", "time"})


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that rename a count which has a whole nearby; `taken` are those that have theirs already."""
    for page, i, _, share in known.open(taken):
        found = _renamed(page, i, share, known, lexicon)
        if found is not None:
            yield found


def _renamed(page: Sequence[Line], i: int, share: Claim, known: Known, lexicon: Lexicon) -> Relation | None:
    if is_of_another(page[i], share, lexicon):
        return None
    found = _part(page, i, share, lexicon)
    if found is None or any(one.change is not None for one in page[found[0]].claims):
        return None
    j, part = found
    link = known.links(part).get(part.id) or known.links(share).get(share.id)
    if link is not None and link.whole is not part and part not in link.rivals:
        return related(share, part, link, "a part of them, said again as a share")
    whole = _named(page[j], part, lexicon) or _behind(page[i], share, part, lexicon)
    if whole is not None:
        name = "a part of the whole, said again as a share"
        scope = "sentence" if share.sentence is part.sentence else "article"
        return shared(share, part, whole, name, SURE, scope, _rivals(page, i, part, whole))
    return _before(page, i, j, share, part, lexicon) or _elsewhere(page[i], share, part, known, lexicon)


def _part(page: Sequence[Line], i: int, share: Claim, lexicon: Lexicon) -> tuple[int, Claim] | None:
    """The count that the share renames, with the place of its sentence."""
    line = page[i]
    before = [claim for claim in amounts(line) if claim.word < share.word]
    if before:
        part = _taken_from(line, before, lexicon)
        return (i, part) if _is_part(line, part) and _leads(line, before[-1], share, lexicon) else None
    if not phrases(lexicon, "echo").begin(line.sentence.lower) or not i or len(amounts(line)) > 0:
        return None
    earlier = page[i - 1]
    near = line.sentence.index - earlier.sentence.index == 1 and earlier.sentence.part == line.sentence.part
    found = amounts(earlier)
    if not near or not found or any(claim.kind == "percent" for claim in earlier.claims):
        return None
    part = _taken_from(earlier, found, lexicon)
    return (i - 1, part) if _is_part(earlier, part) else None


def _taken_from(line: Line, before: Sequence[Claim], lexicon: Lexicon) -> Claim:
    """The last count; where it is the whole of the one before, that one: "120" of "30 of the 120"."""
    if len(before) > 1 and (is_of_the(line, before[-2], before[-1], lexicon) or _is_out_of(line, *before[-2:])):
        return before[-2]
    return before[-1]


def _is_part(line: Line, part: Claim) -> bool:
    if part.kind not in ("count", "money", "measure") or not part.value or part.status in ("previous", "negated"):
        return False
    if part.quantity.number.modifier in ("at_most", "at_least", "less_than") or part.subject_head in NO_PART:
        return False
    if part.value == 1:  # "One ADR represents 0.75 percent of"
        return False
    if line.sentence.lower[unit_end(part) : unit_end(part) + 1] in PER:
        return False
    return MOVED.isdisjoint(line.before(part, 1))


PER = {("a",), ("an",), ("per",), ("each",), ("apiece",)}  # "22 cows, eleven a hectare, twice what is advised"


def _leads(line: Line, last: Claim, share: Claim, lexicon: Lexicon) -> bool:
    """Whether mark or words between say that the share is the same: ", or", "(", "- that is", ", meaning"."""
    words = line.sentence.lower
    gap, behind = words[unit_end(last) : first_word(share)], words[unit_end(share) : unit_end(share) + 4]
    fillers, same = phrases(lexicon, "part_fillers").single - MARKS, phrases(lexicon, "same_as")
    while gap and gap[-1] in fillers and not same.end(gap):
        gap = gap[:-1]
    if is_owner(line, last, share):
        return False
    if not gap or len(gap) > ASIDE or phrases(lexicon, "no_share").inside(behind[:1]):
        return False
    if same.end(gap):
        return True
    ends = ends_in_whole(words[unit_end(share) :], lexicon)
    if not ends and phrases(lexicon, "giving").inside(gap):
        return phrases(lexicon, "called").inside(behind[:2])
    return ends and gap[-1] in MARKS and MARKS.isdisjoint(gap[:-1])


def _named(line: Line, part: Claim, lexicon: Lexicon) -> Claim | None:
    """The whole that stands with the part: "45 of the 180", "36 claims out of 120", "Of the 180 ..., 45"."""
    counts = amounts(line)
    at = counts.index(part)
    if at + 1 < len(counts):
        after = counts[at + 1]
        if is_of_the(line, part, after, lexicon) or _is_out_of(line, part, after):
            return after
    if at and opens_with_whole(line, counts[0], lexicon) and _may_hold(counts[0], part, lexicon):
        return counts[0]
    return None


def _is_out_of(line: Line, part: Claim, whole: Claim) -> bool:
    gap = line.sentence.lower[unit_end(part) : first_word(whole)]
    pairs = set(pairwise(gap))
    return base(part) == base(whole) and len(gap) <= OUT_OF and ("out", "of") in pairs and gap[-1] in ("of", "the")


def _behind(line: Line, share: Claim, part: Claim, lexicon: Lexicon) -> Claim | None:
    """The whole behind the share: "3,600 voters, 45 per cent of the 9,000 on the register"."""
    after = next((claim for claim in amounts(line) if claim.word > share.word), None)
    if after is None or base(after) != base(part):
        return None
    gap = line.sentence.lower[unit_end(share) : first_word(after)]
    allowed = phrases(lexicon, "whole_determiners").single
    if gap[:1] != ("of",) or not all(word in allowed or word.endswith(("'s", "s'")) for word in gap[1:]):
        return None
    return after if is_bare(after) or _may_hold(after, part, lexicon) else None


def _before(page: Sequence[Line], i: int, j: int, share: Claim, part: Claim, lexicon: Lexicon) -> Relation | None:
    """The nearest larger count before the part, of its own sentence or of those before."""
    if part.kind == "measure":
        return _of_one(page, i, j, share, part)
    if part.kind != "count" or (part.names and share.kind != "percent"):
        return None
    for k in range(j, max(-1, j - 1 - BACK), -1):
        if page[k].sentence.part != part.part or page[j].sentence.index - page[k].sentence.index > BACK:
            return None
        found = [claim for claim in amounts(page[k]) if claim.start < part.start and _may_hold(claim, part, lexicon)]
        found = [claim for claim in found if not is_bare(claim) and not claim.quantity.adjective]
        if found:
            whole = found[-1]
            scope = "sentence" if share.sentence is whole.sentence else "article"
            name = "all of them, then some, said again as a share"
            return shared(share, part, whole, name, SURE, scope, _rivals(page, i, part, whole))
    return None


def _of_one(page: Sequence[Line], i: int, j: int, share: Claim, part: Claim) -> Relation | None:
    """As in "The tunnel is 3,600 metres long. So far 2,100 metres have been dug, or 75 per cent"."""
    words = page[j].sentence.lower
    if not j or SO_FAR.isdisjoint(words[: part.word]) or page[j].sentence.index - page[j - 1].sentence.index > 1:
        return None
    wholes = [claim for claim in amounts(page[j - 1]) if claim.kind == "measure"]
    if len(wholes) != 1 or wholes[0].part != part.part or base(wholes[0]) != base(part):
        return None
    if (wholes[0].interval.low or 0) <= (part.interval.high or 0) or wholes[0].status != "asserted":
        return None
    name = "all of it, then what is done so far, said again as a share"
    return shared(share, part, wholes[0], name, SURE, "article", _rivals(page, i, part, wholes[0]))


SO_FAR = frozenset({"far", "already", "now", "yet"})


def _elsewhere(line: Line, share: Claim, part: Claim, known: Known, lexicon: Lexicon) -> Relation | None:
    """The only larger count of the noun told of the same name, where the share is "of the total"."""
    behind = line.sentence.lower[unit_end(share) :]
    if not phrases(lexicon, "of_the_whole").begin(behind) or is_bare(part) or part.kind != "count":
        return None
    found = [
        claim
        for claim in known.counts.get(part.subject_head or "", ())
        if claim is not part
        and HELD.isdisjoint(claim.sentence.lower[max(0, claim.word - 3) : claim.word])
        and (claim.article == part.article or claim.names & part.names or known.names(claim, part.names))
        and _may_hold(claim, part, lexicon)
    ]
    if len({claim.value for claim in found}) != 1:
        return None
    scope = "article" if found[0].article == part.article else "set"
    return shared(share, part, found[0], "some of them, all of them elsewhere, and the share", SURE, scope)


HELD = frozenset({"holds", "hold", "owns", "own", "controls", "control", "acquired", "bought", "holding", "owning"})


def _may_hold(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    if base(whole) != base(part) or whole.value is None or part.value is None or whole.value <= part.value:
        return False
    if whole.status in ("previous", "negated") or whole.change is not None or whole.kind != part.kind:
        return False
    return is_nounless(part, lexicon) or can_hold(whole, part, lexicon)


def _rivals(page: Sequence[Line], i: int, part: Claim, whole: Claim) -> list[Claim]:
    """All larger counts from a few sentences before to the next one, and their sum with the part."""
    return [
        claim
        for line in page[max(0, i - 2 * BACK) : i + 2]
        for claim in line.claims
        if claim is not whole
        and claim is not part
        and is_counted(claim)
        and base(claim) == base(part)
        and claim.value is not None
        and claim.value > (part.value or 0)
    ]

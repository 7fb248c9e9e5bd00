"""Shares with a name: "4,130 came back, a turnout of 63 percent", "a stake of 15.5%" of the 48 million shares in issue.

The part is the nearest count of which the words of the name are told. Its whole is the one it points back to, the one
behind "of the", the count before it, or all there are, wherever that is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.part_of_whole.taken import is_of_the
from numcheck.relations.reading import Line, Phrases, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts, holds, related
from numcheck.relations.share_of.rates import rates
from numcheck.relations.share_of.stated import shared
from numcheck.words.lexicon import Lexicon


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that have a name, with part and whole; `taken` are those that have theirs already."""
    for page, i, _, share in known.open(taken):
        found = _named(known, page, i, share, lexicon) if share.kind == "percent" else None
        if found is not None:
            yield found


def _named(known: Known, page: Sequence[Line], i: int, share: Claim, lexicon: Lexicon) -> Relation | None:
    """As in "4,130 came back, a turnout of 63 percent", "Survival was put at 78 percent" with both counts before."""
    line = page[i]
    words = line.sentence.lower
    near = (*line.before(share, 5), *words[unit_end(share) : unit_end(share) + 3])
    name = next((word for word in near if word in rates(lexicon)), None)
    if name is None or phrases(lexicon, "leads_off").inside(line.before(share, 6)):
        return None
    told = rates(lexicon)[name]
    for j in (i, i - 1):
        where = page[j] if j >= 0 else line
        if where.sentence.part != line.sentence.part or line.sentence.index - where.sentence.index > 1:
            return None
        if where is not line and "now" in words:
            return None  # the counts before are those of then
        parts = [claim for claim in amounts(where) if claim.kind != "duration" and _tells(where, claim, told)]
        parts = [claim for claim in parts if not _is_whole(where, claim, lexicon)]
        if len(parts) == 1:
            return _of_named(known, page, j, share, parts[0], lexicon)
    return None


def _tells(line: Line, claim: Claim, told: Phrases) -> bool:
    """Whether the words of a count are those of the share's name: "4,130 came back"."""
    at, later = unit_end(claim), [other for other in line.claims if other.word > claim.word]
    if later and line.sentence.lower[at : at + 1] == ("of",) and later[0].word <= at + 3:
        at, later = unit_end(later[0]), later[1:]
    end = min(later[0].word if later else len(line.sentence.lower), at + 5)
    return told.inside(line.sentence.lower[at:end])


def _is_whole(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    return any(one.word < claim.word and is_of_the(line, one, claim, lexicon) for one in amounts(line))


def _of_named(
    known: Known, page: Sequence[Line], j: int, share: Claim, part: Claim, lexicon: Lexicon
) -> Relation | None:
    link = known.links(part).get(part.id)
    if link is not None:
        return related(share, part, link, "a part of them, and what its share is called")
    of_the = [one for one in amounts(page[j]) if one.word > part.word and is_of_the(page[j], part, one, lexicon)]
    wholes = of_the or [
        claim
        for near in page[max(0, j - 1) : j + 1]
        for claim in amounts(near)
        if claim.start < part.start and claim.part == part.part and holds(claim, part, lexicon)
    ]
    wholes = wholes or _stock([page], part, known, lexicon) or _stock(known.read, part, known, lexicon)
    if len({claim.value for claim in wholes}) != 1:
        return None
    scope = _scope(share, part, wholes[-1])
    return shared(share, part, wholes[-1], "a count, some of it, and what the share is called", scope=scope)


def _scope(share: Claim, part: Claim, whole: Claim) -> str:
    if share.sentence is part.sentence is whole.sentence:
        return "sentence"
    return "article" if share.article == part.article == whole.article else "set"


def _stock(read: Sequence[Sequence[Line]], part: Claim, known: Known, lexicon: Lexicon) -> list[Claim]:
    """All there are of what the part is some, in this article, or in others that share a name with it."""
    return [
        claim
        for page in read
        for line in page
        for claim in amounts(line)
        if _is_stock(line, claim, part, lexicon)
        and (claim.article == part.article or claim.names & part.names or known.names(claim, part.names))
    ]


def _is_stock(line: Line, claim: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """As in "has 48.0 million shares in issue": all there are of what the part is some."""
    behind = line.sentence.lower[claim.last_word + 1 :]
    return phrases(lexicon, "all_there").begin(behind) and holds(claim, part, lexicon)

"""Shares whose part points back to its whole: "Of these, 475 (43%)", "half of them, 19,", "a turnout of 63%".

The whole is the one that `relations/antecedent` finds for the part or for the share; a share with a name of its own ("a
survival rate of") takes the nearest part of which its word is told, and may have the count before it as the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link, links
from numcheck.relations.kinds import kinds_of, same_noun
from numcheck.relations.part_of_whole.taken import is_of_the
from numcheck.relations.reading import (
    Line,
    Phrases,
    base,
    first_word,
    is_bare,
    is_counted,
    phrases,
    unit_end,
)
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.rates import rates
from numcheck.relations.share_of.stated import CLOSERS, is_added, is_beside, is_share, shared
from numcheck.words.lexicon import Lexicon

OPENERS = frozenset({",", "(", "-", "–", "—", ":"})


def find(page: Sequence[Line], taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares of an article that have part and whole by a link; `taken` are those that have theirs already."""
    known = links(page, lexicon)
    for i, line in enumerate(page):
        for share in line.claims:
            if share.id in taken or not is_share(share):
                continue
            found = _apposed(line, share, known) or _beside(line, share, known, lexicon)
            found = found or _opening(page, i, share) or _named(page, i, share, known, lexicon)
            if found is not None:
                yield found


def _related(share: Claim, part: Claim, link: Link, name: str) -> Relation | None:
    if base(part) != base(link.whole) or link.cue.narrowed:
        return None
    one_sentence = share.sentence is part.sentence is link.whole.sentence
    return shared(share, part, link.whole, name, scope="sentence" if one_sentence else "article", rivals=link.rivals)


def _amounts(line: Line) -> list[Claim]:
    return [claim for claim in line.claims if is_counted(claim) and claim.kind != "percent" and not is_share(claim)]


def _apposed(line: Line, share: Claim, known: Mapping[str, Link]) -> Relation | None:
    """As in "Exactly one third of them, 24 bridges in number, cannot ..."."""
    link = known.get(share.id)
    part = next((claim for claim in _amounts(line) if claim.word > share.word), None)
    if link is None or part is None or not _is_enclosed(line, share, part):
        return None
    return _related(share, part, link, "a share of them, and the part")


def _opening(page: Sequence[Line], i: int, share: Claim) -> Relation | None:
    """As in "We asked 600 tenants. A quarter, or 190, said ..."."""
    line = page[i]
    part = next((claim for claim in _amounts(line) if claim.word > share.word), None)
    if part is None or first_word(share) > 1 or not i or line.sentence.lower[unit_end(share)] not in {",", "("}:
        return None
    before = page[i - 1]
    if line.sentence.index - before.sentence.index > 1 or before.sentence.part != line.sentence.part:
        return None
    wholes = [claim for claim in _amounts(before) if base(claim) == base(part) and not is_bare(claim)]
    if len(wholes) != 1 or not _is_enclosed(line, share, part):
        return None
    return shared(share, part, wholes[0], "all of them, then a share and the part", scope="article")


def _is_enclosed(line: Line, share: Claim, part: Claim) -> bool:
    """Whether the part stands between commas, dashes or in brackets right behind "half of them"."""
    words = line.sentence.lower
    gap = words[unit_end(share) : first_word(part)]
    if gap[:1] == ("of",):
        gap = gap[next((i for i, word in enumerate(gap[:4]) if word in OPENERS), len(gap)) :]
    if not gap or gap[0] not in OPENERS or not all(word in OPENERS or word == "or" for word in gap):
        return False
    behind = words[part.last_word + 1 : part.last_word + 5]
    return not behind or any(word in CLOSERS for word in behind)


def _beside(line: Line, share: Claim, known: Mapping[str, Link], lexicon: Lexicon) -> Relation | None:
    """As in "Of these, 475 (43%) ... and 150 (12%)", "24 of them, or one third"."""
    for part in _amounts(line):
        if not (
            is_beside(line, part, share, lexicon)
            or is_beside(line, share, part, lexicon)
            or is_added(line, part, share, lexicon)
        ):
            continue
        link = known.get(part.id) or _leading(line, part, known)
        if link is not None:
            return _related(share, part, link, "a part of them, and its share")
        whole = _clause_before(line, part, lexicon)
        if whole is not None:
            return shared(share, part, whole, "all of them, then a part and its share")
    return None


def _clause_before(line: Line, part: Claim, lexicon: Lexicon) -> Claim | None:
    """As in "has 8,000 coins, but only 1,200 (25 percent) are on show": the one count before a bare one."""
    wholes = [claim for claim in _amounts(line) if claim.word < part.word and claim.kind == "count"]
    if len(wholes) != 1 or not is_bare(part) or not _holds(wholes[0], part, lexicon):
        return None
    gap = line.sentence.lower[unit_end(wholes[0]) : first_word(part)]
    return wholes[0] if {";", "but", "and"} & set(gap) else None


def _leading(line: Line, part: Claim, known: Mapping[str, Link]) -> Link | None:
    """The link of a part before in the sentence that opens with "Of these": it holds for the bare parts behind too."""
    if not is_bare(part):
        return None
    before = (known.get(claim.id) for claim in line.claims if claim.word < part.word)
    return next((link for link in before if link is not None and link.cue.opens), None)


def _named(page: Sequence[Line], i: int, share: Claim, known: Mapping[str, Link], lexicon: Lexicon) -> Relation | None:
    """As in "4,130 came back, a turnout of 63 percent", "Survival was put at 78 percent" with both counts before."""
    line = page[i]
    words = line.sentence.lower
    near = (*line.before(share, 5), *words[unit_end(share) : unit_end(share) + 3])
    name = next((word for word in near if word in rates(lexicon)), None)
    if name is None or share.kind != "percent":
        return None
    told = rates(lexicon)[name]
    for j in (i, i - 1):
        where = page[j] if j >= 0 else line
        if where.sentence.part != line.sentence.part or line.sentence.index - where.sentence.index > 1:
            return None
        parts = [claim for claim in _amounts(where) if _tells(where, claim, told)]
        parts = [claim for claim in parts if not _is_whole(where, claim, lexicon)]
        if len(parts) == 1:
            return _of_named(page, j, share, parts[0], known, lexicon)
    return None


def _tells(line: Line, claim: Claim, told: Phrases) -> bool:
    """Whether the words of a count are those of the share's name: "4,130 came back"."""
    at, later = unit_end(claim), [other for other in line.claims if other.word > claim.word]
    if later and line.sentence.lower[at : at + 1] == ("of",) and later[0].word <= at + 3:
        at, later = unit_end(later[0]), later[1:]
    end = min(later[0].word if later else len(line.sentence.lower), at + 5)
    return told.inside(line.sentence.lower[at:end])


def _is_whole(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    return any(one.word < claim.word and is_of_the(line, one, claim, lexicon) for one in _amounts(line))


def _of_named(
    page: Sequence[Line], j: int, share: Claim, part: Claim, known: Mapping[str, Link], lexicon: Lexicon
) -> Relation | None:
    link = known.get(part.id)
    if link is not None:
        return _related(share, part, link, "a part of them, and what its share is called")
    of_the = [one for one in _amounts(page[j]) if one.word > part.word and is_of_the(page[j], part, one, lexicon)]
    wholes = of_the or [
        claim
        for near in page[max(0, j - 1) : j + 1]
        for claim in _amounts(near)
        if claim.start < part.start and claim.part == part.part and _holds(claim, part, lexicon)
    ]
    wholes = wholes or [claim for near in page for claim in _amounts(near) if _is_stock(near, claim, part, lexicon)]
    if len({claim.value for claim in wholes}) != 1:
        return None
    scope = "sentence" if share.sentence is part.sentence is wholes[-1].sentence else "article"
    return shared(share, part, wholes[-1], "a count, some of it, and what the share is called", scope=scope)


def _is_stock(line: Line, claim: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """As in "has 48.0 million shares in issue": all there are of what the part is some."""
    behind = line.sentence.lower[claim.last_word + 1 :]
    return phrases(lexicon, "all_there").begin(behind) and _holds(claim, part, lexicon)


def _holds(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether a count before can be the whole of a part that nothing else points from."""
    if base(whole) != base(part) or whole.value is None or part.value is None or whole.value <= part.value:
        return False
    if whole.status in ("previous", "negated") or whole.change is not None or is_bare(whole):
        return False
    if "person" in kinds_of(whole.subject_head, lexicon) and part.subject_head in ("ballot", "vote"):
        return True
    return is_bare(part) or same_noun(whole.subject_head, part.subject_head, lexicon)

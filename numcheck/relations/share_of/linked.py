"""Shares whose part points back to its whole: "Of these, 475 (43%)", "half of them, 19,", "a turnout of 63%".

The whole is the one that `relations/antecedent` finds for the part or for the share.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link
from numcheck.relations.kinds import kinds_of, same_noun
from numcheck.relations.reading import (
    Line,
    base,
    first_word,
    is_bare,
    unit_end,
)
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.stated import CLOSERS, is_added, is_beside, is_share, shared
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon

OPENERS = frozenset({",", "(", "-", "–", "—", ":"})
AGAIN = frozenset({"or", "namely", "meaning", "some", "altogether"})


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares of a set that have part and whole by a link; `taken` are those that have theirs already."""
    for page, i, line, share in known.open(taken):
        links = known.links(share)
        found = _apposed(line, share, links) or _beside(line, share, links, lexicon) or _opening(page, i, share)
        if found is not None:
            yield found


def related(share: Claim, part: Claim, link: Link, name: str) -> Relation | None:
    """The relation of a share, its part and the whole that a link leads to."""
    if base(part) != base(link.whole) or link.cue.narrowed or _is_some(link):
        return None
    one_sentence = share.sentence is part.sentence is link.whole.sentence
    return shared(share, part, link.whole, name, scope="sentence" if one_sentence else "article", rivals=link.rivals)


def _is_some(link: Link) -> bool:
    """Whether the noun said again is of some of the whole only: "the first-year pupils" where all pupils were told."""
    said = link.whole.subject_lemmas | link.whole.topic | {link.whole.subject_head}
    return any("-" in noun and noun not in said for noun in link.cue.nouns)


def amounts(line: Line) -> list[Claim]:
    """The claims that can be a part or a whole."""
    return [claim for claim in line.counted if claim.kind != "percent" and not is_share(claim)]


def _apposed(line: Line, share: Claim, known: Mapping[str, Link]) -> Relation | None:
    """As in "Exactly one third of them, 24 bridges in number, cannot ..."."""
    link = known.get(share.id)
    part = next((claim for claim in amounts(line) if claim.word > share.word), None)
    if link is None or part is None or not is_enclosed(line, share, part):
        return None
    return related(share, part, link, "a share of them, and the part")


def _opening(page: Sequence[Line], i: int, share: Claim) -> Relation | None:
    """As in "We asked 600 tenants. A quarter, or 190, said ..."."""
    line = page[i]
    part = next((claim for claim in amounts(line) if claim.word > share.word), None)
    if part is None or first_word(share) > 1 or not i or line.sentence.lower[unit_end(share)] not in {",", "("}:
        return None
    before = page[i - 1]
    if line.sentence.index - before.sentence.index > 1 or before.sentence.part != line.sentence.part:
        return None
    wholes = [claim for claim in amounts(before) if base(claim) == base(part) and not is_bare(claim)]
    if len(wholes) != 1 or not is_enclosed(line, share, part):
        return None
    return shared(share, part, wholes[0], "all of them, then a share and the part", scope="article")


def is_enclosed(line: Line, share: Claim, part: Claim) -> bool:
    """Whether the part stands between commas, dashes or in brackets right behind "half of them"."""
    words = line.sentence.lower
    gap = words[unit_end(share) : first_word(part)]
    if gap[:1] == ("of",):
        gap = gap[next((i for i, word in enumerate(gap[:4]) if word in OPENERS), len(gap)) :]
    if not gap or gap[0] not in OPENERS or not all(word in OPENERS or word in AGAIN for word in gap):
        return False
    behind = words[part.last_word + 1 : part.last_word + 5]
    return not behind or any(word in CLOSERS for word in behind)


def _beside(line: Line, share: Claim, known: Mapping[str, Link], lexicon: Lexicon) -> Relation | None:
    """As in "Of these, 475 (43%) ... and 150 (12%)", "24 of them, or one third"."""
    for part in amounts(line):
        if not (
            is_beside(line, part, share, lexicon)
            or is_beside(line, share, part, lexicon)
            or is_added(line, part, share, lexicon)
        ):
            continue
        link = known.get(part.id) or _leading(line, part, known) or _other(line, part, share, known.get(share.id))
        if link is not None:
            return related(share, part, link, "a part of them, and its share")
        whole = _clause_before(line, part, lexicon)
        if whole is not None:
            return shared(share, part, whole, "all of them, then a part and its share")
    return None


def _other(line: Line, part: Claim, share: Claim, link: Link | None) -> Link | None:
    """The link of a share, where it leads past the part: not "20 flats, half of them empty"."""
    if link is None or link.whole is part or part in link.rivals or is_owner(line, part, share):
        return None
    return link


def is_owner(line: Line, part: Claim, share: Claim) -> bool:
    """Whether a share is said of a count right before it: "5,700 mechanics, nearly half of them women"."""
    words = line.sentence.lower
    gap, behind = words[part.last_word + 1 : first_word(share)], words[unit_end(share) : unit_end(share) + 2]
    return set(gap) <= {",", "about", "some", "around", "just"} and behind in _THEM


_THEM = frozenset({("of", "them"), ("of", "those"), ("of", "these"), ("of", "whom"), ("of", "which")})


def _clause_before(line: Line, part: Claim, lexicon: Lexicon) -> Claim | None:
    """As in "has 8,000 coins, but only 1,200 (25 percent) are on show": the one count before a bare one."""
    wholes = [claim for claim in amounts(line) if claim.word < part.word and claim.kind == "count"]
    if len(wholes) != 1 or not is_bare(part) or not holds(wholes[0], part, lexicon):
        return None
    gap = line.sentence.lower[unit_end(wholes[0]) : first_word(part)]
    return wholes[0] if {";", "but", "and"} & set(gap) else None


def _leading(line: Line, part: Claim, known: Mapping[str, Link]) -> Link | None:
    """The link of a part before in the sentence that opens with "Of these": it holds for the bare parts behind too."""
    if not is_bare(part):
        return None
    before = (known.get(claim.id) for claim in line.claims if claim.word < part.word)
    return next((link for link in before if link is not None and link.cue.opens), None)


def is_nounless(part: Claim, lexicon: Lexicon) -> bool:
    """Whether no noun of its own stands with a count: "18 unsafe", "60 need repair"."""
    return is_bare(part) or not is_plural(part.sentence.lower[part.last_word], word_forms(lexicon))


def holds(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether a count before can be the whole of a part that nothing else points from."""
    if base(whole) != base(part) or whole.value is None or part.value is None or whole.value <= part.value:
        return False
    if whole.status in ("previous", "negated") or whole.change is not None or is_bare(whole):
        return False
    if "person" in kinds_of(whole.subject_head, lexicon) and part.subject_head in ("ballot", "vote"):
        return True
    return is_bare(part) or same_noun(whole.subject_head, part.subject_head, lexicon)

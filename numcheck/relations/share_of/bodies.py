"""Shares of a body told elsewhere: "780 jobs, equal to 20 percent of its workforce", "a stake of 18 percent".

The part stands with the share or with the whole; the whole is all who work or vote or all that is issued, the only one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.reading import Line, is_counted, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.linked import amounts
from numcheck.relations.share_of.stated import is_added, is_beside, is_share, shared
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
NOW = frozenset({"now", "then", "since", "later", "today", "raised", "increased", "rose"})
NEAR = 2  # sentences between a share and its whole where neither is given a name
WORD = re.compile(r"\w+")
Known = Mapping[str, Sequence[tuple[Article, Claim]]]
THOSE = frozenset(
    {("of", "those", "who"), ("of", "those", "voting"), ("of", "the", "voters"), ("of", "those", "taking")}
)


def find(
    articles: Sequence[Article], read: Sequence[Sequence[Line]], taken: frozenset[str], lexicon: Lexicon
) -> Iterator[Relation]:
    """Shares of a staff, of those who voted and of all shares issued; `taken` are shares that have theirs already."""
    staffs, issued = (_by_name(_told(articles, read, name, lexicon)) for name in ("employing", "issued"))
    held = _holdings(read, lexicon) if issued else {}
    for page in read:
        for i, line in enumerate(page):
            for share in line.claims:
                if share.id in taken or share.kind != "percent" or not is_share(share):
                    continue
                found = _voted(page, i, share, lexicon)
                if found is None and staffs:
                    found = _of_staff(line, share, staffs, lexicon)
                if found is None and issued:
                    found = _of_issued(line, share, issued, held, lexicon)
                if found is not None:
                    yield found


def _told(
    articles: Sequence[Article], read: Sequence[Sequence[Line]], name: str, lexicon: Lexicon
) -> Iterator[tuple[Article, Claim]]:
    """The counts that a list of words calls all there are: "employs 5,200 people", "issued 240,000,000 shares"."""
    heads = phrases(lexicon, "staff" if name == "employing" else "stock").single
    for article, page in zip(articles, read, strict=True):
        for line in page:
            for claim in line.claims:
                if claim.kind != "count" or not is_counted(claim) or claim.subject_head not in heads:
                    continue
                near = line.before(claim, 2 if name == "employing" else 6)
                behind = line.sentence.lower[claim.last_word + 1 : claim.last_word + 3]
                there = behind[:1] in {("in",), ("at",), ("on",), ("for",)} and name == "employing"
                if claim.status == "asserted" and not there and phrases(lexicon, name).inside((*near, *behind)):
                    yield article, claim


def _by_name(known: Iterable[tuple[Article, Claim]]) -> Known:
    """Wholes by the words of the names they are told of, and by their article: large sets stay cheap."""
    found: dict[str, list[tuple[Article, Claim]]] = defaultdict(list)
    for article, claim in known:
        keys = set(WORD.findall(" ".join((_about(article), *claim.names)))) | {claim.article}
        for key in keys:
            found[key].append((article, claim))
    return found


def _about(article: Article) -> str:
    """Title and outlet: where a story names whom it is about."""
    return f"{article.document.title or ''}\n{article.document.source or ''}".lower()


def _only(known: Known, share: Claim) -> Claim | None:
    """The one whole in the set that is told of a name which stands with the share."""
    keys = {word for name in share.names for word in WORD.findall(name) if len(word) > 3} | {share.article}
    near = {claim.id: (article, claim) for key in keys for article, claim in known.get(key, ())}
    same = [claim for article, claim in near.values() if _is_of_one(article, claim, share)]
    return same[0] if same and len({claim.value for claim in same}) == 1 else None


def _is_of_one(article: Article, whole: Claim, share: Claim) -> bool:
    """Whether share and whole are told of one name: not "Alta employs 5,200" and "Berg cut a tenth of its staff"."""
    if whole.names and share.names:
        return not whole.names.isdisjoint(share.names)
    if not share.names:
        near = abs(whole.sentence.index - share.sentence.index) <= NEAR
        return whole.article == share.article and whole.part == share.part and near
    return any(len(name) > 3 and name in _about(article) for name in share.names)


def _of_staff(line: Line, share: Claim, staffs: Known, lexicon: Lexicon) -> Relation | None:
    """As in "cut 780 jobs, equal to 20 percent of its workforce", and elsewhere "employs 5,200 people"."""
    if not phrases(lexicon, "of_staff").begin(line.sentence.lower[unit_end(share) :]):
        return None
    before = [claim for claim in amounts(line) if claim.kind == "count" and claim.word < share.word]
    if not before or before[-1].subject_head not in phrases(lexicon, "staff").single:
        return None
    part, whole = before[-1], _only(staffs, share)
    gap = line.between(part, share)
    if whole is None or len(gap) > 4 or not phrases(lexicon, "equal").end(gap) or part.value is None:
        return None
    if whole.value is None or part.value >= whole.value:
        return None
    return shared(share, part, whole, "a share of the staff, and all of it", SURE, _scope(share, whole))


def _scope(share: Claim, whole: Claim) -> str:
    return "article" if share.article == whole.article else "set"


def _voted(page: Sequence[Line], i: int, share: Claim, lexicon: Lexicon) -> Relation | None:
    """As in "1,120 cast a vote. It was backed by 840 of those who voted, or 65 percent"."""
    line = page[i]
    words = line.sentence.lower
    parts = [claim for claim in amounts(line) if words[unit_end(claim) : unit_end(claim) + 3] in THOSE]
    parts = [claim for claim in parts if claim.word < share.word]
    if len(parts) != 1 or not phrases(lexicon, "cast").inside(words[unit_end(parts[0]) : unit_end(parts[0]) + 5]):
        return None
    part = parts[0]
    if not (is_added(line, part, share, lexicon) or is_beside(line, part, share, lexicon)):
        return None
    near = [one for one in page[max(0, i - 1) : i + 1] if line.sentence.index - one.sentence.index <= 1]
    wholes = [
        claim
        for one in near
        for claim in amounts(one)
        if claim.start < part.start
        and claim.part == part.part
        and claim.kind == "count"
        and phrases(lexicon, "cast").inside(one.sentence.lower[unit_end(claim) : unit_end(claim) + 2])
    ]
    if len({claim.value for claim in wholes}) != 1 or (wholes[0].value or 0) <= (part.value or 0):
        return None
    return shared(share, part, wholes[0], "those who voted, some of them and their share", SURE, "article")


def _holdings(read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Mapping[str, Sequence[Claim]]:
    """The shares that somebody holds, by article."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for page in read:
        for line in page:
            for claim in amounts(line):
                if claim.status == "asserted" and _is_held(line, claim, lexicon):
                    found[claim.article].append(claim)
    return found


def _of_issued(
    line: Line, share: Claim, issued: Known, held: Mapping[str, Sequence[Claim]], lexicon: Lexicon
) -> Relation | None:
    """As in "a stake of 18 percent", and elsewhere "held 36,000,000 of its shares" and "240,000,000 shares" issued."""
    near = (*line.before(share, 2), *line.sentence.lower[unit_end(share) : unit_end(share) + 1])
    whole = _only(issued, share) if phrases(lexicon, "stakes").inside(near) else None
    if whole is None:
        return None
    parts = [
        claim
        for claim in held.get(whole.article, ())
        if claim.subject_head == whole.subject_head and (share.names & claim.names) - whole.names
    ]
    if len({claim.value for claim in parts}) != 1 or (parts[0].value or 0) >= (whole.value or 0):
        return None
    if not NOW.isdisjoint(line.words) or share.status == "previous":
        return None  # a stake that has grown since
    return shared(share, parts[0], whole, "a stake, the shares held and the shares issued", SURE, _scope(share, whole))


def _is_held(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "held 36,000,000 of its shares": some of those that another has issued."""
    words = line.sentence.lower
    of_its = words[unit_end(claim) : unit_end(claim) + 2] in {
        ("of", "its"),
        ("of", "the"),
        ("of", "our"),
        ("of", "their"),
    }
    return of_its and phrases(lexicon, "held").inside(line.before(claim, 4))

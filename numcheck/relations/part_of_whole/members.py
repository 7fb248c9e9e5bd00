"""One member of a whole told far from it: "Coal plants alone produced 700 TWh" against all that was produced.

Two signs: "alone" behind the member, with the same deed or a word for all in the sentence of the whole; or the member
is named in the brackets that say what the whole is of, "all renewables (hydro, wind and solar)". The two are told of
one name and one time, and nothing of the unit in either article is large enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import same_noun
from numcheck.relations.part_of_whole.included import FAR, REACH, stands_alone_in
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.part_of_whole.taken import is_net
from numcheck.relations.parts_of_total.evidence import is_other_year
from numcheck.relations.reading import Line, Words, base, first_word, is_counted, names_in, phrases
from numcheck.relations.relation import Relation
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.7")
SMALL = 20  # articles of a set in which one may go on with the story of another
KINDS = frozenset({"measure", "money", "count"})
LONGEST = 24  # words in brackets
NO_MEMBER = frozenset({"not", "is", "was", "are", "were", "lives", "lived", "living", "him", "her", "them", "stand"})
Told = tuple[Article, Line, Claim]


def members(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    """Members that are more than the whole that is told of them elsewhere."""
    if len(articles) >= SMALL:
        return
    listed = {id(line): found for page in read for line in page if (found := _listed(line, lexicon))}
    for article, page in zip(articles, read, strict=True):
        for line in page:
            part = _alone(line) if "alone" in line.words else None
            if part is not None:
                yield from _related(articles, read, (article, line, part), None, lexicon)
            elif listed:
                for claim in line.claims:
                    if claim.kind in KINDS and _is_plain(claim) and _is_subject(line, claim, listed, lexicon):
                        yield from _related(articles, read, (article, line, claim), listed, lexicon)


def _alone(line: Line) -> Claim | None:
    words = line.sentence.lower
    at = words.index("alone")
    if not at or words[at - 1] in NO_MEMBER:
        return None
    found = next((claim for claim in line.claims if 0 < claim.word - at <= REACH and is_counted(claim)), None)
    return found if found is not None and found.kind in KINDS and _is_plain(found) else None


def _is_plain(claim: Claim) -> bool:
    return claim.status == "asserted" and claim.change is None and is_counted(claim) and not claim.quantity.adjective


def _listed(line: Line, lexicon: Lexicon) -> frozenset[str]:
    """What stands in brackets behind "all": hydro, wind and solar of "all renewables (hydro, wind and solar)"."""
    words = line.sentence.lower
    if "(" not in line.words or line.words.isdisjoint(_ALL):
        return frozenset()
    start = words.index("(")
    end = next((i for i in range(start, min(len(words), start + LONGEST)) if words[i] == ")"), start)
    if _ALL.isdisjoint(words[max(0, start - 5) : start]) or "," not in words[start:end]:
        return frozenset()
    if any(start < claim.word < end for claim in line.claims):
        return frozenset()
    return frozenset(lemma(word, lexicon) for word in words[start:end] if len(word) > 2 and word[0].isalpha())


_ALL = frozenset({"all", "total", "every", "combined", "together", "entire"})


def _is_subject(line: Line, claim: Claim, listed: dict[int, frozenset[str]], lexicon: Lexicon) -> bool:
    """Whether a member begins the sentence of a claim, which is its only figure of that unit."""
    begins = {lemma(word, lexicon) for word in line.sentence.lower[:3]}
    if any(other is not claim and base(other) == base(claim) for other in line.claims):
        return False
    return any(begins & found for found in listed.values()) and not ({"and", ","} & set(line.sentence.lower[:4]))


def _related(
    articles: Sequence[Article],
    read: Sequence[Sequence[Line]],
    told: Told,
    listed: dict[int, frozenset[str]] | None,
    lexicon: Lexicon,
) -> Iterator[Relation]:
    article, line, part = told
    found: list[Claim] = []
    for there, page in zip(articles, read, strict=True):
        if there is not article and not (names_in(there, part.names) or _names_all(article, page)):
            continue
        for where in page:
            for claim in where.claims:
                if (
                    claim is part
                    or base(claim) != base(part)
                    or not is_counted(claim)
                    or not _is_kind(claim, part, lexicon)
                ):
                    continue
                if claim.interval.high is None or claim.interval.high >= (part.interval.low or 0):
                    return
                if where is not line and _is_whole(where, claim, line, part, listed, lexicon):
                    found.append(claim)
    if len({claim.value for claim in found}) == 1:
        scope = "article" if found[0].article == part.article else "set"
        yield related(found[0], (part,), "a whole, and one member of it", SURE, scope)


def _names_all(article: Article, page: Sequence[Line]) -> bool:
    return any(names_in(article, claim.names) for line in page for claim in line.claims[:1])


def _is_kind(claim: Claim, part: Claim, lexicon: Lexicon) -> bool:
    return (
        claim.kind != "count"
        or same_noun(claim.subject_head, part.subject_head, lexicon)
        or stands_alone_in(part, lexicon)
    )


def _is_whole(
    where: Line, claim: Claim, line: Line, part: Claim, listed: dict[int, frozenset[str]] | None, lexicon: Lexicon
) -> bool:
    if not _is_plain(claim) or not _is_near(where, claim, line, part, lexicon) or not _is_same_time(claim, part):
        return False
    if listed is not None:
        return id(where) in listed and bool(
            {lemma(word, lexicon) for word in line.sentence.lower[:3]} & listed[id(where)]
        )
    same = claim.event is not None and claim.event == part.event
    before: Words = where.sentence.lower[: first_word(claim)]
    return same or phrases(lexicon, "entire").inside(before) or "total" in claim.cues


def _is_near(where: Line, claim: Claim, line: Line, part: Claim, lexicon: Lexicon) -> bool:
    """Whether the two are no net sums, of no other years, and not far apart."""
    high, low = claim.interval.high, part.interval.low
    if not high or not low or low / high > FAR or is_other_year(where, line, lexicon):
        return False
    return claim.kind != "money" or not (is_net(where, claim, lexicon) or is_net(line, part, lexicon))


def _is_same_time(one: Claim, other: Claim) -> bool:
    """Whether both are of one time; a time that only one of them tells is that of both in one article."""
    if other.time is None:
        return one.time is None or one.article == other.article
    if one.time is None:
        return False
    return one.time == other.time

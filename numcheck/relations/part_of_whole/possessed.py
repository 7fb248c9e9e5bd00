"""Some of what a body has, which no name calls: "has 340 pupils" and, further on, "355 of its pupils".

The body is "its", "their" or a word for bodies ("the firm's employees", "of the beds at the hospital"). All of it is
told by a word for having; it must be the only such count of the noun in its article, and no count of the noun large
enough may stand in either article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_generic, is_narrower, noun_class, same_noun
from numcheck.relations.part_of_whole.owned import is_all, is_of_another, is_same_time
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import Line, Words, is_bare, is_counted, names_in, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
OWN = frozenset({"its", "their", "our"})
SMALL = 20  # articles of a set in which one may go on with the story of another
NO_PARTS = frozenset({"former", "past", "previous", "ex", "future", "retired", "old"})
PLACES = frozenset({"at", "in", "on", "aboard"})
Place = tuple[Article, Line, Claim]


def possessed(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    """The parts that are larger than all that their body is said to have."""
    parts = [
        (article, claim)
        for article, page in zip(articles, read, strict=True)
        for line in page
        for claim in line.claims
        if _is_part(line, claim, lexicon)
    ]
    if not parts:
        return
    wholes = [
        (article, line, claim)
        for article, page in zip(articles, read, strict=True)
        for line in page
        for claim in line.claims
        if is_all(line, claim, lexicon) or _is_had(line, claim)
    ]
    for article, part in parts:
        found = [one for one in wholes if _is_of(one, article, part, lexicon, small=len(articles) < SMALL)]
        if {claim.value for _, _, claim in found} == {found[0][2].value} if found else False:
            whole = found[0][2]
            if _is_over(whole, part) and not _is_rivalled((article, found[0][0]), part, whole, lexicon):
                scope = "article" if whole.article == part.article else "set"
                yield related(whole, (part,), "all that a body has, and some of it", SURE, scope)


@cache
def _bodies(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("divisions")["bodies"])


def _is_part(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "355 of its pupils", "2,040 of the firm's employees", "93 of the beds at the hospital"."""
    if claim.kind != "count" or claim.status != "asserted" or claim.change is not None or not is_counted(claim):
        return False
    words, at = line.sentence.lower, unit_end(claim)
    if words[at : at + 1] != ("of",) or claim.last_word < at + 2 or claim.interval.low is None:
        return False
    phrase, end = words[at + 1 : claim.last_word], claim.last_word + 1
    if not NO_PARTS.isdisjoint(phrase) or claim.subject_head is None or words[end : end + 1] in _NARROWING:
        return False
    if phrase and phrase[0] in OWN:
        return True
    if len(phrase) > 1 and phrase[0] == "the" and _body(phrase[1], lexicon) and phrase[1].endswith(("'s", "s'")):
        return True
    behind = words[end : end + 4]
    return phrase == ("the",) and _is_at_body(line, behind, end, lexicon)


_NARROWING = frozenset({("who",), ("that",), ("which",), ("whose",), ("from",), ("with",), ("aged",), ("under",)})


def _body(word: str, lexicon: Lexicon) -> bool:
    return word.removesuffix("'s").removesuffix("'").removesuffix("s") in _bodies(lexicon) or (
        word.removesuffix("'s") in _bodies(lexicon)
    )


def _is_at_body(line: Line, behind: Words, end: int, lexicon: Lexicon) -> bool:
    """As in "at the hospital", "at Lanter Hospital"."""
    if not behind or behind[0] not in PLACES:
        return False
    if behind[1:2] == ("the",):
        return behind[2:3] != () and _body(behind[2], lexicon)
    words = line.sentence.words[end + 1 : end + 6]
    return bool(words) and words[0][0].isupper() and any(_body(word.lower(), lexicon) for word in words)


def _is_had(line: Line, claim: Claim) -> bool:
    """As in "make do with the 86 beds it has had since 2005"."""
    if claim.kind != "count" or claim.status not in ("asserted", "target") or claim.change or is_bare(claim):
        return False
    words, end = line.sentence.lower, claim.last_word + 1
    if line.before(claim, 1) not in {("the",), ("all",)}:
        return False
    behind = words[end + 1 : end + 3] if words[end : end + 1] in {("that",), ("which",)} else words[end : end + 2]
    return behind in _HAD or behind[:1] == ("there",)


_HAD = frozenset(
    (who, has) for who in ("it", "they", "we", "he", "she") for has in ("has", "have", "had", "owns", "runs")
)


def _is_of(one: Place, article: Article, part: Claim, lexicon: Lexicon, *, small: bool) -> bool:
    """Whether noun, story and time of a whole are those of the part."""
    there, _, whole = one
    if whole.sentence is part.sentence or not _is_same_noun(whole, part, lexicon):
        return False
    if not (whole.subject_lemmas - {whole.subject_head}) <= part.topic | part.subject_lemmas:
        return False
    if there is article:
        behind = whole.part == "title" or whole.start < part.start or part.part == "title"
        return behind and not is_of_another(whole, part)
    shared = small and bool(whole.names & part.names or names_in(there, part.names) or names_in(article, whole.names))
    return shared and is_same_time(one[1], whole, part, lexicon)


def _is_same_noun(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    one, other = whole.subject_head, part.subject_head
    return same_noun(one, other, lexicon) or (is_generic(one, lexicon) and is_narrower(other, one, lexicon))


def _is_over(whole: Claim, part: Claim) -> bool:
    high, low = whole.interval.high, part.interval.low
    return high is not None and low is not None and high < low


def _is_rivalled(articles: Sequence[Article], part: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """Whether a count of the noun, or of its kind, that could hold the part stands in one of the articles."""
    return any(
        claim.kind == "count"
        and claim is not part
        and claim is not whole
        and not _is_over(claim, part)
        and noun_class(claim.subject_head, lexicon) in {noun_class(one.subject_head, lexicon) for one in (part, whole)}
        for article in articles
        for claim in article.claims
    )

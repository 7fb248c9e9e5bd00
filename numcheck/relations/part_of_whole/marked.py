"""Some of what a participle marks, with all of it told elsewhere: "340 of the damaged houses", "312 houses damaged".

A count of damage or arrests grows, so the whole must be a final one, or told on the same day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import noun_class
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import Line, names_in, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
BE = frozenset({"were", "are", "was", "had", "have", "been"})
Key = tuple[str, str]
Told = tuple[Article, Line, Claim]


def marked(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    """The parts that are larger than every whole of their noun and participle that is told of the same place."""
    parts: list[tuple[Key, Article, Claim]] = []
    wholes: dict[Key, list[Told]] = defaultdict(list)
    for article, page in zip(articles, read, strict=True):
        for line in page:
            for claim in line.counted:
                if claim.kind != "count" or claim.subject_head is None:
                    continue
                part, whole = _mark_of_part(line, claim), _mark_of_whole(line, claim)
                if part is not None:
                    parts.append(((noun_class(claim.subject_head, lexicon), part), article, claim))
                elif whole is not None:
                    wholes[noun_class(claim.subject_head, lexicon), whole].append((article, line, claim))
    for key, where, part_claim in parts:
        known = wholes.get(key, [])[:20]
        if known and all(_is_smaller(told, where, part_claim, lexicon) for told in known):
            scope = "article" if known[0][2].article == part_claim.article else "set"
            yield related(known[0][2], (part_claim,), "all that were so marked, and some of them", SURE, scope)


def _mark_of_part(line: Line, claim: Claim) -> str | None:
    """The participle of "340 of the damaged houses"."""
    words, at = line.sentence.lower, unit_end(claim)
    if words[at : at + 2] != ("of", "the") or claim.last_word != at + 3 or claim.status != "asserted":
        return None
    return words[at + 2] if words[at + 2].endswith("ed") else None


def _mark_of_whole(line: Line, claim: Claim) -> str | None:
    """The participle of "312 houses damaged", "312 houses were damaged", "312 damaged houses"."""
    words, end = line.sentence.lower, claim.last_word + 1
    if (
        claim.status != "asserted"
        or claim.change is not None
        or words[unit_end(claim) : unit_end(claim) + 1] == ("of",)
    ):
        return None
    near = (*words[unit_end(claim) : claim.last_word], *(word for word in words[end : end + 2] if word not in BE))
    return near[0] if near and near[0].endswith("ed") else None


def _is_smaller(told: Told, where: Article, part: Claim, lexicon: Lexicon) -> bool:
    """Whether a whole of the same place, that grows no more, is less than the part."""
    article, line, whole = told
    same_day = whole.article_date is not None and whole.article_date == part.article_date
    if whole.article != part.article and not same_day and not phrases(lexicon, "last_count").told_in(line):
        return False
    names = whole.names & part.names or names_in(article, part.names)
    if whole.article != part.article and not (names or (not part.names and names_in(where, whole.names))):
        return False
    high, low = whole.interval.high, part.interval.low
    return high is not None and low is not None and high < low

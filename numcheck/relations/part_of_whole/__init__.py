"""A part and the whole it belongs to: "40 passengers, including 45 children", "355 of the 340 households".

Relations of kind `part-of-whole`. Roles: `whole`, one claim; `part`, one claim, or several that exclude each other;
`rival`, other claims that the words may mean by the whole, alone or together with it. Facts: `scope` is `sentence`
where one sentence says so, else `article` or `set`.

Relations of kind `votes-of-members`: roles `whole`, the members of a body, and `votes`, a score.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link, is_share_of_one, links
from numcheck.relations.article import Article
from numcheck.relations.part_of_whole.divided import divided
from numcheck.relations.part_of_whole.exclusive import outcomes, siblings
from numcheck.relations.part_of_whole.further import further
from numcheck.relations.part_of_whole.halves import halves
from numcheck.relations.part_of_whole.houses import houses
from numcheck.relations.part_of_whole.included import alone, included
from numcheck.relations.part_of_whole.marked import marked
from numcheck.relations.part_of_whole.members import members
from numcheck.relations.part_of_whole.owned import owned
from numcheck.relations.part_of_whole.possessed import possessed
from numcheck.relations.part_of_whole.related import SURE, related
from numcheck.relations.part_of_whole.taken import is_far_larger, is_net, taken
from numcheck.relations.part_of_whole.votes import votes
from numcheck.relations.reading import Line, base, lines
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every part with its whole, each pair once, by the surest of its signs."""
    read = [lines(article) for article in articles]
    seen: set[frozenset[str]] = set()
    for relation in _all(articles, read, lexicon):
        parts, wholes = relation.of("part"), relation.of("whole")
        if len(parts) == len(wholes) == 1 and is_far_larger(parts[0], wholes[0]):
            continue
        claims = frozenset(claim.id for role, claim in relation.roles if role != "rival")
        if not any(claims <= known for known in seen if len(known) > 2) and claims not in seen:
            seen.add(claims)
            yield relation


def _all(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    for article, page in zip(articles, read, strict=True):
        known = links(article, lexicon)
        for i in range(len(page)):
            yield from divided(page, i, known, lexicon)
            yield from further(page, i, known, lexicon)
            yield from included(page, i, lexicon)
            yield from alone(page, i, lexicon)
        yield from _linked(page, known, lexicon)
        yield from halves(page, known, lexicon)
        yield from houses(page, lexicon)
        for i, line in enumerate(page):
            yield from taken(line, lexicon)
            yield from votes(line, lexicon)
            yield from outcomes(page, i, lexicon)
    yield from owned(articles, read, lexicon)
    yield from possessed(articles, read, lexicon)
    yield from members(articles, read, lexicon)
    yield from marked(articles, read, lexicon)


def _linked(page: Sequence[Line], known: Mapping[str, Link], lexicon: Lexicon) -> Iterator[Relation]:
    """Parts that point back to their whole: "52 of them", "Of the women, 171"."""
    for link in known.values():
        if link.part.kind == "percent" or base(link.part) != base(link.whole) or is_share_of_one(link.part):
            continue
        if link.whole.kind == "money" and is_net(_line_of(page, link.whole), link.whole, lexicon):
            continue
        yield related(link.whole, (link.part,), "a part that points back to its whole", SURE, link.scope, link.rivals)
        yield from siblings(link, lexicon)


def _line_of(page: Sequence[Line], claim: Claim) -> Line:
    return next(line for line in page if line.sentence is claim.sentence)

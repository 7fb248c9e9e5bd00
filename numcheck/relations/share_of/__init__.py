"""A share, and what it is a share of: "440 of 800, or 55%", "41.2, 33.5, 18.9 and 6.4 per cent of the vote".

Relations of two kinds.

`share-of`: roles `share` (a percent, a fraction or "one in four"), `part` and `whole`, one claim each; `rival`, other
claims that the words may mean by the whole. Facts:
`scope` is `sentence`, `article` or `set`.

`shares-of-one`: role `share`, the shares of one whole. Facts: `scope`; `complete` is "yes" where the text says that
there are no others ("the remaining 9%").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.reading import lines
from numcheck.relations.relation import Relation
from numcheck.relations.share_of import answers, bodies, bounds, elsewhere, linked, matched, named, stated
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every share with its part and whole, and every set of shares of one whole."""
    read = [lines(article) for article in articles]
    taken: set[str] = set()
    for page in read:
        here: set[str] = set()  # of this article alone: a copy of all of them for each would grow with the set
        for line in page:
            for relation in stated.find(line, lexicon):
                here.update(claim.id for claim in relation.of("share"))
                yield relation
        for relation in linked.find(page, frozenset(here), lexicon):
            here.update(claim.id for claim in relation.of("share"))
            yield relation
        taken |= here
        yield from answers.find(page, lexicon)
    for relation in named.find(read, frozenset(taken), lexicon):
        taken.update(claim.id for claim in relation.of("share"))
        yield relation
    for relation in elsewhere.find(read, frozenset(taken), lexicon):
        taken.update(claim.id for claim in relation.of("share"))
        yield relation
    for relation in bodies.find(articles, read, frozenset(taken), lexicon):
        taken.update(claim.id for claim in relation.of("share"))
        yield relation
    for relation in matched.find(articles, read, frozenset(taken), lexicon):
        taken.update(claim.id for claim in relation.of("share"))
        yield relation
    yield from bounds.find(articles, read, frozenset(taken), lexicon)

"""A part of a period beside all of it: "188 mm in October", "203 mm on the 14th"; a count so far, and later.

Relations of kind `part-of-period`: roles `whole`, the figure of the longer time, and `part`, that of a time inside it,
one claim each. Both count or measure one thing, of which there can only be more in the longer time. Facts: `scope` is
`sentence`, `article` or `set`; `part` and `whole` name the times; `falls` is "yes" where both times begin together and
the count is of two days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from numcheck.relations.article import Article
from numcheck.relations.part_of_period import career, pairs
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every part of a period that has more than all of it."""
    seen: set[frozenset[str]] = set()
    for relation in chain(pairs.find(articles, lexicon), career.find(articles, lexicon)):
        both = frozenset(claim.id for _, claim in relation.roles)
        if both not in seen:
            seen.add(both)
            yield relation

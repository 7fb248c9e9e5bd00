"""A total and the parts that are all of it: "12 people: seven men and four women".

Relations of kind `parts-of-total`. Roles: `total`, one claim; `part`, the parts in the order of the text. Facts:
`scope` is `sentence` where one sentence says that the parts are all of the total, else `article` or `set`; `near`
is "yes" where the parts only count as all of it when they nearly reach it.

Relations of kind `scores-of-total`: see `scores.py`.

Each file here finds one construction. A total that some reading of the text makes add up is left alone: what else
stands near it is then a list of something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.parts_of_total import (
    ballots,
    breakdown,
    casualties,
    last_ones,
    leading,
    periods,
    remainder,
    scores,
    sequence,
    trailing,
)
from numcheck.relations.parts_of_total.candidate import Candidate, Page, fits, pages
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

WITHIN = (leading.find, trailing.find, remainder.find, casualties.find, ballots.find)
ACROSS = (sequence.find, last_ones.find, periods.find, breakdown.find)


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every total with its parts, explicit constructions first; one relation for each total and each list."""
    read = [pages(article, lexicon) for article in articles]
    seen: set[str] = set()
    listed: set[str] = set()  # parts that have their total: they are not the breakdown of another mention
    for page in read:
        yield from _first_of_each(_within(page, lexicon), seen, listed)
        yield from scores.find(page)
    for construction in ACROSS:
        yield from _first_of_each(construction(read, lexicon), seen, listed)


def _within(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    for construction in WITHIN:
        yield from construction(page, lexicon)


def _first_of_each(candidates: Iterable[Candidate], seen: set[str], listed: set[str]) -> Iterator[Relation]:
    """One relation for each total: the one that adds up, or else the first. No list has a second total."""
    by_total: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        by_total.setdefault(candidate.total.id, []).append(candidate)
    found = [next((one for one in those if fits(one)), those[0]) for those in by_total.values()]
    for candidate in sorted(found, key=lambda one: not fits(one)):
        ids = {part.id for part in candidate.parts}
        if candidate.total.id in seen or len(ids & listed) > 1:
            continue
        seen.add(candidate.total.id)
        listed |= ids
        yield candidate.relation()

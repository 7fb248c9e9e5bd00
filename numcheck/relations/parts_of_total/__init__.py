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

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.parts_of_total import (
    additions,
    balances,
    ballots,
    breakdown,
    casualties,
    game_scores,
    groups,
    last_ones,
    leading,
    margins,
    periods,
    remainder,
    scores,
    sequence,
    trailing,
)
from numcheck.relations.parts_of_total.candidate import Candidate, Page, fits, is_explained, pages
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

FARTHEST = 10**6
TOLD = (balances.find, additions.find, game_scores.find)
WITHIN = (leading.find, trailing.find, remainder.find, casualties.find, ballots.find, groups.find, margins.find, *TOLD)
ACROSS = (sequence.find, last_ones.find, periods.find, breakdown.find)


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every total with its parts, explicit constructions first; one relation for each total and each list."""
    read = [pages(article, lexicon) for article in articles]
    seen: set[str] = set()
    listed: set[str] = set()  # parts that have their total: they are not the breakdown of another mention
    for page in read:
        yield from _first_of_each(_within(page, lexicon), read, seen, listed)
        yield from scores.find(page)
    for construction in ACROSS:
        yield from _first_of_each(construction(read, lexicon), read, seen, listed)


def _within(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    for construction in WITHIN:
        yield from construction(page, lexicon)


def _behind(candidate: Candidate, read: Sequence[Page]) -> Iterator[Claim]:
    """The numbers that follow a list in its sentence."""
    last = max(candidate.parts, key=lambda part: part.start)
    known = {claim.id for claim in (*candidate.parts, candidate.total)}
    for page in read:
        if page.article.document.id == last.article:
            for line in page.lines:
                if line.sentence.part == last.part and line.sentence is last.sentence:
                    yield from (claim for claim in line.claims if claim.start > last.start and claim.id not in known)


def _is_far_apart(parts: Sequence[Claim]) -> bool:
    """Whether a part is next to nothing beside another: the 456 million, and the "last four" months."""
    sizes = [abs(part.value) * part.quantity.low_factor for part in parts if part.value]
    return bool(sizes) and max(sizes) > min(sizes) * FARTHEST


def _first_of_each(
    candidates: Iterable[Candidate], read: Sequence[Page], seen: set[str], listed: set[str]
) -> Iterator[Relation]:
    """One relation for each total: the one that adds up, or else the first. No list has a second total."""
    by_total: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        if _is_far_apart(candidate.parts):
            continue
        by_total.setdefault(candidate.total.id, []).append(candidate)
    found = [next((one for one in those if fits(one)), those[0]) for those in by_total.values()]
    for candidate in sorted(found, key=lambda one: not fits(one)):
        if not fits(candidate) and is_explained(candidate, _behind(candidate, read)):
            continue
        ids = {part.id for part in candidate.parts}
        if candidate.total.id in seen or len(ids & listed) > 1:
            continue
        seen.add(candidate.total.id)
        listed |= ids
        yield candidate.relation()

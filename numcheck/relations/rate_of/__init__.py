"""A rate, how many times it counts, and what that comes to: "12 trucks a day for five days, 60 trucks".

Relations of kind `rate-of-total`: roles `rate` (so much of something per day, per head, each), `times` (the days, the
heads; left out where the words say it without a figure: "a week", "in May") and `total`, one claim each. Of two rates
for times of different length `rate` is that of the shorter and `total` that of the longer; of an adverb ("twice a
day") there is no claim, and `said` gives its words.

Facts: `low` and `high`, between which the factor lies by which the figures as stated are multiplied beside (units, and
how many of one time are in another); `slack`, the share by which the product may be off, since a rate is often a round
average; `scope` is `sentence`, `article` or `set`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.rate_of import elsewhere, frequencies, products, restated
from numcheck.relations.rate_of.elsewhere import Pages
from numcheck.relations.rate_of.pace import has_signs
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every rate with what it comes to, article by article."""
    pages = Pages(articles, lexicon)
    for place in range(len(articles)):
        for i, line in enumerate(pages.page(place)):
            if has_signs(line, lexicon):
                yield from (relation for relation in _of_line(pages, place, i) if not _is_at_sea(relation))


def _is_at_sea(relation: Relation) -> bool:
    """Whether the miles may be nautical ones: "at 20 knots the 150 miles take seven and a half hours"."""
    return any(
        claim.quantity.unit == "mile" and not _SEA.isdisjoint(claim.sentence.lower) for _, claim in relation.roles
    )


_SEA = frozenset({"knots", "knot", "nautical"})


def _of_line(pages: Pages, place: int, i: int) -> Iterator[Relation]:
    """The rates of one line: said again, multiplied out there, or elsewhere."""
    line, found, lexicon = pages.page(place)[i], pages.amounts(place, i), pages.lexicon
    before = pages.page(place)[i - 1] if i else None
    again = [*restated.find(line, found, lexicon), *frequencies.find(line, found, lexicon)]
    again.extend(restated.next_to(before, line, lexicon) if before is not None else ())
    yield from again
    taken = {claim.id for relation in again for _, claim in relation.roles}
    rates = [pace for pace in pages.paces(place, i) if pace.amount.claim.id not in taken]
    for relation in products.find(line, found, rates, lexicon):
        taken.update(claim.id for claim in relation.of("rate"))
        if relation.kind:
            yield relation
    for pace in rates:
        if pace.amount.claim.id not in taken:
            relation_elsewhere = elsewhere.find(pages, place, i, pace)
            if relation_elsewhere is not None:
                taken.add(pace.amount.claim.id)
                yield relation_elsewhere

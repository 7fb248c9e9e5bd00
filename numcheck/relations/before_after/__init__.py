"""A figure before, the figure after, and the change between them: "rose 20% from 50 to 65".

Relations of kind `before-after`: roles `from` and `to`, one claim each; `change`, one claim, or none where only the way
is told ("fell from 40 to 45"). Facts: `measure` is `percent`, `points`, `times` or `amount`; `way` is "up", "down" or
"" where it is not told; `loose` is "yes" of "three times more", which may mean three times as much; `scope` is
`sentence`, `article` or `set`.

Relations of kind `fall-alone`: role `change`, a fall in per cent of something that cannot go below nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.relations.article import Article
from numcheck.relations.before_after import alone, elsewhere, matched, neighbours, one_sentence, weighed
from numcheck.relations.before_after.one_sentence import related
from numcheck.relations.before_after.parts import clauses
from numcheck.relations.before_after.words import marks
from numcheck.relations.reading import Line, lines
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

NEAR = 2  # sentences on either side that may hold the other figure of a move
FAIRLY = Decimal("0.75")


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every change with the figures it leads from and to."""
    pages: list[matched.Page] = []
    for article in articles:
        read = lines(article)
        page = matched.Page(article)
        if any(not marks(lexicon).any.isdisjoint(line.words) for line in read):
            yield from _of_article(read, page, lexicon)
        pages.append(page)
    taken: set[str] = set()
    for relation in (*matched.find(pages, lexicon), *elsewhere.find(pages, lexicon)):
        taken.update(claim.id for claim in relation.of("change"))
        yield relation
    yield from weighed.find(pages, taken, lexicon)


def _of_article(read: Sequence[Line], page: matched.Page, lexicon: Lexicon) -> Iterator[Relation]:
    known = marks(lexicon)
    telling = [not known.any.isdisjoint(line.words) for line in read]
    inside = page.inside
    for at, line in enumerate(read):
        if not any(telling[max(0, at - NEAR) : at + NEAR + 1]):
            continue
        found = page.items(line, lexicon)
        inside.extend(clauses(line, found))
        if not telling[at]:
            continue
        for relation in one_sentence.find(line, found, lexicon):
            page.add(relation)
            yield relation
        yield from alone.find(line, found, lexicon)
    for move in neighbours.find(inside, page.taken(), lexicon):
        relation = related(
            move.before,
            move.after,
            move.size,
            "article",
            "neighbouring sentences: two figures and the change",
            sure=FAIRLY,
        )
        page.add(relation)
        yield relation
    for before, after in neighbours.told(inside, lexicon):
        page.keep(before, after)
    page.read(inside, lexicon)

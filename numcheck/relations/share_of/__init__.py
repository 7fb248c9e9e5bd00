"""A share, and what it is a share of: "440 of 800, or 55%", "41.2, 33.5, 18.9 and 6.4 per cent of the vote".

Relations of two kinds.

`share-of`: roles `share` (a percent, a fraction or "one in four"), `part` and `whole`, one claim each; `rival`, other
claims that the words may mean by the whole. Facts:
`scope` is `sentence`, `article` or `set`.

`share-off`: roles `share`, `before` and `after`, a discount and two prices. `share-of-few`: roles `share` and `whole`,
a percentage of so few that only some percentages are possible.

`shares-of-one`: role `share`, the shares of one whole. Facts: `scope`; `complete` is "yes" where the text says that
there are no others ("the remaining 9%").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.relation import Relation
from numcheck.relations.share_of import (
    answers,
    bodies,
    bounds,
    charged,
    concluded,
    elsewhere,
    enclosed,
    few,
    linked,
    made_up,
    matched,
    named,
    renamed,
    stated,
    worked_out,
)
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.sound import is_sound
from numcheck.words.lexicon import Lexicon

Linker = Callable[[frozenset[str]], Iterator[Relation]]


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every share with its part and whole, and every set of shares of one whole."""
    known = Known(articles, lexicon)
    if known.shares:
        yield from _parted(articles, known, lexicon)
    for page in known.read:
        yield from answers.find(page, lexicon)


def _parted(articles: Sequence[Article], known: Known, lexicon: Lexicon) -> Iterator[Relation]:
    """Linker by linker: what one has found a part and a whole for, the next ones leave alone.

    A part that has its share told beside it is not asked for another: "150 of 500, or 30%" under "Half get in".
    """
    read = known.read
    taken: set[str] = set()
    told: set[str] = set()  # parts with a share beside them
    linkers: tuple[Linker, ...] = (
        lambda _: _in_sentences(known, lexicon),
        lambda done: linked.find(known, done, lexicon),
        lambda done: named.find(known, done, lexicon),
        lambda done: elsewhere.find(known, done, lexicon),
        lambda done: bodies.find(articles, read, done, lexicon),
        lambda done: charged.find(known, done, lexicon),
        lambda done: matched.find(articles, known, done, lexicon),
        lambda done: renamed.find(known, done, lexicon),
        lambda done: made_up.find(known, done, lexicon),
        lambda done: worked_out.find(known, done, lexicon),
        lambda done: enclosed.find(known, done, lexicon),
        lambda done: concluded.find(known, done, lexicon),
        lambda done: bounds.find(articles, known, done, lexicon),
        lambda done: few.find(known, done, lexicon),
    )
    for linker in linkers:
        for relation in linker(frozenset(taken)):
            if relation.kind == "share-of" and not is_sound(relation, known, lexicon):
                continue
            taken.update(claim.id for claim in relation.of("share"))
            parts = {part.id for part in relation.of("part")}
            if _is_beside(relation):
                told |= parts
            elif not told.isdisjoint(parts):
                continue
            yield relation


def _is_beside(relation: Relation) -> bool:
    """Whether part and share stand in one sentence."""
    shares, parts = relation.of("share"), relation.of("part")
    return bool(parts) and shares[0].sentence is parts[0].sentence


def _in_sentences(known: Known, lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that have part and whole in their own sentence."""
    for line in {id(line): line for _, _, line, _ in known.shares}.values():
        yield from stated.find(line, lexicon)

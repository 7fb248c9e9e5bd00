"""The road a claim travels, one line per room.

Read this first: everything numcheck does is the few lines of `extract` and `check`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from numcheck.claims import Claim, build
from numcheck.documents import Document
from numcheck.numbers import scan
from numcheck.relations.article import Article
from numcheck.sentences import around
from numcheck.units import resolve
from numcheck.words.lexicon import Lexicon


def extract(document: Document, lexicon: Lexicon) -> tuple[Claim, ...]:
    """Every claim of one document, the title's first, in the order of the text."""
    return tuple(_claims(document, lexicon))


def articles(documents: Iterable[Document], lexicon: Lexicon, jobs: int = 1) -> tuple[Article, ...]:
    """Every document with its claims, in the order given; the same for every number of processes."""
    return tuple(Article(document, extract(document, lexicon)) for document in documents)


def _claims(document: Document, lexicon: Lexicon) -> Iterator[Claim]:
    for part in document.parts:
        numbers = scan(part.prose, lexicon, document.date)
        quantities = resolve(part.prose, numbers, lexicon)
        for sentence, inside in around(part, quantities, lexicon):
            yield from build(document, part, sentence, inside, lexicon)

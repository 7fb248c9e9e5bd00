"""The road a claim travels, one line per room.

Read this first: everything numcheck does is the few lines of `extract` and `check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from numcheck.checks.finding import Finding
from numcheck.claims import Claim, build
from numcheck.documents import Document, Part
from numcheck.jobs import spread
from numcheck.numbers import scan
from numcheck.relations.article import Article
from numcheck.rules import RuleSet, run
from numcheck.sentences import around
from numcheck.units import resolve
from numcheck.words.lexicon import Lexicon


def extract(document: Document, lexicon: Lexicon) -> tuple[Claim, ...]:
    """Every claim of one document, the title's first, in the order of the text."""
    return tuple(_claims(document, lexicon))


def articles(documents: Sequence[Document], lexicon: Lexicon, jobs: int = 1) -> Iterator[Article]:
    """Every document with its claims as it is read, in the order given; the same for every number of processes."""
    claims = spread(partial(extract, lexicon=lexicon), documents, jobs if _is_worth_it(documents) else 1)
    return map(Article, documents, claims)


def check(found: Sequence[Article], ruleset: RuleSet, lexicon: Lexicon, *, each: bool = False) -> tuple[Finding, ...]:
    """Every disagreement that the rules want reported: among all articles, or with `each` inside every one alone."""
    ordered = sorted(found, key=lambda article: article.document.id)  # so that the order they came in says nothing
    sets = [(article,) for article in ordered] if each else [ordered]
    return tuple(finding for together in sets for finding in run(ruleset, together, lexicon))


def _is_worth_it(documents: Sequence[Document]) -> bool:
    """Whether other processes would be done before this one alone: they take as long to start as 200 KB to read."""
    return sum(len(document.text) for document in documents) > 200_000


def _claims(document: Document, lexicon: Lexicon) -> Iterator[Claim]:
    for part in document.parts:
        told = _told(document, part, lexicon)
        if part.tables:
            from numcheck.claims.cells import among

            told = among(told, document, part, lexicon)
        yield from told


def _told(document: Document, part: Part, lexicon: Lexicon) -> Iterator[Claim]:
    numbers = scan(part.prose, lexicon, document.date)
    quantities = resolve(part.prose, numbers, lexicon)
    for sentence, inside in around(part, quantities, lexicon):
        yield from build(document, part, sentence, inside, lexicon)

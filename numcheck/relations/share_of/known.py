"""What all linkers of shares read: the sentences of a set, and what points back to what, taken once for an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link, links
from numcheck.relations.article import Article
from numcheck.relations.reading import Line, is_bare, is_counted, lines, opening
from numcheck.relations.share_of.stated import is_share
from numcheck.words.lexicon import Lexicon

SHORT = 3  # letters of a word that is no name


class Known:
    """The sentences of every article, and its links, made when first asked for."""

    def __init__(self, articles: Sequence[Article], lexicon: Lexicon) -> None:
        """Of the articles of a set; `read` are their sentences, `shares` all the shares told in them."""
        self.articles = {article.document.id: article for article in articles}
        self.read = read = [lines(article) for article in articles]
        self.lexicon = lexicon
        self.shares = [
            (page, i, line, claim)
            for page in read
            for i, line in enumerate(page)
            for claim in line.claims
            if is_share(claim)
        ]
        self._openings: dict[str, str] = {}

    def links(self, claim: Claim) -> Mapping[str, Link]:
        """The links of a claim's article by the id of the part."""
        return links(self.articles[claim.article], self.lexicon)

    def names(self, claim: Claim, names: Iterable[str]) -> bool:
        """Whether the article of a claim names one of them where it says what it is about."""
        text = self._openings.get(claim.article)
        if text is None:
            text = self._openings[claim.article] = opening(self.articles[claim.article])
        return any(len(name) > SHORT and name in text for name in names)

    @cached_property
    def counts(self) -> Mapping[str, Sequence[Claim]]:
        """Every count that can be a whole, by the head of its noun."""
        found: dict[str, list[Claim]] = defaultdict(list)
        for page in self.read:
            for line in page:
                for claim in line.claims:
                    if claim.kind == "count" and claim.subject_head and is_counted(claim) and not is_bare(claim):
                        found[claim.subject_head].append(claim)
        return found

    def open(self, taken: frozenset[str]) -> Iterator[tuple[Sequence[Line], int, Line, Claim]]:
        """The shares that have no part and whole yet, each with its article, the place of its sentence, and that."""
        return (found for found in self.shares if found[3].id not in taken)

"""An article as one of a set: the names and words that say which story it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")


@dataclass(frozen=True, eq=False)
class Page:
    """An article with those of its claims that a linker looks at."""

    article: Article
    lexicon: Lexicon
    claims: tuple[Claim, ...] = ()

    @cached_property
    def names(self) -> frozenset[str]:
        """The names anywhere in it, months and weekdays left out."""
        document = self.article.document
        found = _NAME.findall(f"{document.text}\nx {document.source or ''} x {document.title or ''}")
        return frozenset(name.lower() for name in found) - frozenset(self.lexicon.table("calendar_words")["words"])

    @cached_property
    def title(self) -> frozenset[str]:
        """The words of its title."""
        return telling(re.findall(r"[\w'-]+", (self.article.document.title or "").lower()), self.lexicon)


def telling(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """The lemmas of words that tell something.

    >>> from numcheck.words.lexicon import load
    >>> sorted(telling(("the", "host", "cities", "of", "the", "games", "are"), load()))
    ['city', 'game', 'host']
    """
    closed = _closed(lexicon)
    return frozenset(
        lemma(word, lexicon) for word in words if len(word) > 3 and word[0].isalnum() and word not in closed
    )


@cache
def _closed(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word for group in lexicon.table("closed_words").values() for word in group)

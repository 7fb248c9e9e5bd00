"""An article of the set with the claims taken from it, and its sentences with the claims in each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import Any, TypeVar

from numcheck.claims.claim import Claim
from numcheck.documents.document import Document
from numcheck.records import record
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

Made = TypeVar("Made")
OPENING = 600  # characters of an article that name its subject
Words = tuple[str, ...]


_ADDED = frozenset({"count", "measure", "money", "duration", "percent", "rate"})
_STATED = frozenset({"cardinal", "range", "approximate"})


def is_counted(claim: Claim) -> bool:
    """Whether a claim is an amount that can be added: no date, rank, age, score or share of something."""
    return claim.kind in _ADDED and claim.quantity.number.form in _STATED and claim.status != "negated"


@record(eq=False)
class Line:
    """A sentence and the claims in it that take part in arithmetic, in the order of the text."""

    sentence: Sentence
    claims: tuple[Claim, ...]
    words: frozenset[str] = field(init=False)  # in lower case: most sentences hold none of those looked for
    kinds: frozenset[str] = field(init=False)  # of its claims
    counted: tuple[Claim, ...] = field(init=False)  # those of its claims that can be added

    def __post_init__(self) -> None:
        keep = object.__setattr__
        keep(self, "words", frozenset(self.sentence.lower))
        keep(self, "kinds", frozenset([claim.kind for claim in self.claims]))
        keep(self, "counted", tuple([claim for claim in self.claims if is_counted(claim)]))

    def between(self, left: Claim, right: Claim) -> Words:
        """The words from the end of `left` (its noun included) to the hedge or number of `right`."""
        return self.sentence.lower[left.last_word + 1 : right.first_word]

    def behind(self, claim: Claim, count: int = 4) -> Words:
        """The next words after a claim's noun."""
        return self.sentence.lower[claim.last_word + 1 : claim.last_word + 1 + count]

    def before(self, claim: Claim, count: int = 4) -> Words:
        """The words before a claim's hedge or number."""
        first = claim.first_word
        return self.sentence.lower[first - count if first > count else 0 : first]


_CORRECTING = ("correction", "corrections", "clarification", "clarifications")
_CORRECTED = ("should have said", "should have read")


@dataclass(frozen=True)
class Article:
    """`all_claims` in the order of the text, the title's first: the `claims` of its prose, and the `cells` of tables.

    Whoever reads sentences sees no cell: the words around it are those of other cells.
    """

    document: Document
    all_claims: tuple[Claim, ...]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of its prose, the title's first."""
        if not any(part.tables for part in self.document.parts):
            return self.all_claims
        return tuple(claim for claim in self.all_claims if "table" not in claim.cues)

    @cached_property
    def cells(self) -> tuple[Claim, ...]:
        """The claims of its tables."""
        if self.claims is self.all_claims:
            return ()
        return tuple(claim for claim in self.all_claims if "table" in claim.cues)

    @cached_property
    def opening(self) -> str:
        """Outlet, title and first paragraphs in lower case: where an article names what it is about."""
        document = self.document
        return f"{document.source or ''}\n{document.title or ''}\n{document.text[:OPENING]}".lower()

    @cached_property
    def is_correction(self) -> bool:
        """Whether it tells what another got wrong, and so gives the wrong figure beside the right one."""
        title = (self.document.title or "").lower().lstrip()
        return title.startswith(_CORRECTING) or any(said in self.document.text for said in _CORRECTED)

    def once(self, make: Callable[[Article, Lexicon], Made], lexicon: Lexicon) -> Made:
        """What `make` makes of it, made when first asked for: for what several linkers read."""
        key = make, lexicon
        if key not in self._made:
            self._made[key] = make(self, lexicon)
        made: Made = self._made[key]
        return made

    @cached_property
    def _made(self) -> dict[tuple[Callable[[Article, Lexicon], Any], Lexicon], Any]:
        return {}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences that hold claims, title first; every linker asks for them, so they are put together once."""
        groups = groupby(self.claims, lambda claim: (claim.part, claim.sentence.index))
        return tuple(Line(group[0].sentence, group) for group in (tuple(run) for _, run in groups))

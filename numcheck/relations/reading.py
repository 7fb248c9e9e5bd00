"""How constructions read a sentence: its claims in order, the words between them, and lists of claims side by side."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.sentences.sentence import Sentence
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon

Words = tuple[str, ...]
OPENING = 600  # characters of an article that name its subject


NOUNS = frozenset({"wounded", "injured", "unemployed", "disabled", "killed", "detained", "building", "meeting"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words and short runs of words to look for, in lower case.

    Most sentences hold none of them: one set operation in C finds that out, so runs are indexed by their first word.
    """

    single: frozenset[str]
    opening: frozenset[str]  # the first words of `several`
    closing: frozenset[str]  # the last words of `several`
    several: tuple[Words, ...]

    def inside(self, words: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in `words`.

        >>> phrases_of(["in all", "altogether"]).inside(("nine", "in", "all"))
        True
        """
        if not self.single.isdisjoint(words):
            return True
        return not self.opening.isdisjoint(words) and any(
            word in self.opening and self.begin(words[i:]) for i, word in enumerate(words)
        )

    def begin(self, words: Sequence[str]) -> bool:
        """Whether `words` begin with one of them."""
        if not words:
            return False
        if words[0] in self.single:
            return True
        return words[0] in self.opening and any(tuple(words[: len(run)]) == run for run in self.several)

    def end(self, words: Sequence[str]) -> bool:
        """Whether `words` end with one of them."""
        if not words:
            return False
        if words[-1] in self.single:
            return True
        return words[-1] in self.closing and any(tuple(words[-len(run) :]) == run for run in self.several)


def phrases_of(entries: Iterable[str]) -> Phrases:
    """The entries of a word list, ready to be looked for."""
    runs = [tuple(entry.split()) for entry in entries]
    several = tuple(run for run in runs if len(run) > 1)
    return Phrases(
        frozenset(run[0] for run in runs if len(run) == 1),
        frozenset(run[0] for run in several),
        frozenset(run[-1] for run in several),
        several,
    )


@cache
def phrases(lexicon: Lexicon, name: str) -> Phrases:
    """The list `name` of `words/<lang>/constructions.yaml`."""
    return phrases_of(lexicon.table("constructions")[name])


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A sentence and the claims in it that take part in arithmetic, in the order of the text."""

    sentence: Sentence
    claims: tuple[Claim, ...]

    def between(self, left: Claim, right: Claim) -> Words:
        """The words from the end of `left` (its noun included) to the hedge or number of `right`."""
        return self.sentence.lower[left.last_word + 1 : first_word(right)]

    def behind(self, claim: Claim, count: int = 4) -> Words:
        """The next words after a claim's noun."""
        return self.sentence.lower[claim.last_word + 1 : claim.last_word + 1 + count]

    def before(self, claim: Claim, count: int = 4) -> Words:
        """The words before a claim's hedge or number."""
        first = first_word(claim)
        return self.sentence.lower[max(0, first - count) : first]


def first_word(claim: Claim) -> int:
    """The index in its sentence of the first word of a claim, hedge included."""
    number = claim.quantity.number
    start = claim.start if number.hedge_start is None else min(claim.start, number.hedge_start)
    return min(claim.word, max(0, bisect_right(claim.sentence.starts, start) - 1))


def unit_end(claim: Claim) -> int:
    """The index of the first word behind a claim's number and unit: of "12 people" its noun."""
    return bisect_left(claim.sentence.starts, claim.quantity.end)


def base(claim: Claim) -> str:
    """The unit in which claims can be added and compared; a number without a noun counts what its neighbours count."""
    return "count" if claim.kind == "count" else claim.quantity.base


def is_bare(claim: Claim) -> bool:
    """Whether a count stands without a noun of its own: "four survived"."""
    if claim.kind != "count":
        return False
    behind = claim.last_word - unit_end(claim)
    if behind == 0 and claim.subject_head not in NOUNS:  # "29 contained": a verb taken for a noun
        return claim.sentence.lower[claim.last_word].endswith(("ed", "ing"))
    return behind < 0


def stands_alone(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether what follows a count is no plural, so none of it: "19 teach here", "2,010 work in its two mills"."""
    if is_bare(claim):
        return True
    word = line.sentence.lower[claim.last_word]
    return claim.last_word == unit_end(claim) and claim.value != 1 and not is_plural(word, word_forms(lexicon))


def is_counted(claim: Claim) -> bool:
    """Whether a claim is an amount that can be added: no date, rank, age, score or share of something."""
    return claim.kind in _ADDED and claim.quantity.number.form in _STATED and claim.status != "negated"


_ADDED = frozenset({"count", "measure", "money", "duration", "percent", "rate"})
_STATED = frozenset({"cardinal", "range", "approximate"})


def lines(article: Article) -> tuple[Line, ...]:
    """The sentences of an article that hold claims, title first."""
    return tuple(
        Line(group[0].sentence, tuple(group))
        for group in (list(run) for _, run in groupby(article.claims, lambda claim: (claim.part, claim.sentence.index)))
    )


def opening(article: Article) -> str:
    """Outlet, title and first paragraphs in lower case: where an article names what it is about."""
    document = article.document
    return f"{document.source or ''}\n{document.title or ''}\n{document.text[:OPENING]}".lower()


def names_in(article: Article, names: Iterable[str]) -> bool:
    """Whether the opening of an article names one of them."""
    text = opening(article)
    return any(len(name) > 3 and name in text for name in names)


def pairs(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the next one."""
    return zip(line.claims, line.claims[1:], strict=False)

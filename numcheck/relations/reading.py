"""How constructions read a sentence: its claims in order, the words between them, and lists of claims side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article, Line, Words, is_counted
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon

__all__ = [
    "NOUNS",
    "Line",
    "Phrases",
    "Words",
    "base",
    "first_word",
    "is_bare",
    "is_counted",
    "lines",
    "names_in",
    "opening",
    "pairs",
    "phrases",
    "phrases_of",
    "stands_alone",
    "unit_end",
]

NOUNS = frozenset({"wounded", "injured", "unemployed", "disabled", "killed", "detained", "building", "meeting"})


@record
class Phrases:
    """Words and short runs of words to look for, in lower case.

    Most sentences hold none of them: one set operation in C finds that out, so runs are indexed by their first word.
    """

    first: frozenset[str]  # the words that any of them begins with
    single: frozenset[str]
    opening: frozenset[str]  # the first words of `several`
    closing: frozenset[str]  # the last words of `several`
    several: tuple[Words, ...]
    by_opening: Mapping[str, tuple[Words, ...]] = field(repr=False, compare=False)
    by_closing: Mapping[str, tuple[Words, ...]] = field(repr=False, compare=False)

    def inside(self, words: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in `words`.

        >>> phrases_of(["in all", "altogether"]).inside(("nine", "in", "all"))
        True
        """
        if self.first.isdisjoint(words):
            return False
        if not self.single.isdisjoint(words):
            return True
        runs = self.by_opening
        for at in [at for at, word in enumerate(words) if word in runs]:
            for run in runs[words[at]]:
                if tuple(words[at : at + len(run)]) == run:
                    return True
        return False

    def told_in(self, line: Line) -> bool:
        """Whether one of them stands in a sentence, whose words are a set already."""
        return not self.first.isdisjoint(line.words) and self.inside(line.sentence.lower)

    def begin(self, words: Sequence[str]) -> bool:
        """Whether `words` begin with one of them."""
        if not words:
            return False
        if words[0] in self.single:
            return True
        runs = self.by_opening.get(words[0])
        return runs is not None and any(tuple(words[: len(run)]) == run for run in runs)

    def end(self, words: Sequence[str]) -> bool:
        """Whether `words` end with one of them."""
        if not words:
            return False
        if words[-1] in self.single:
            return True
        runs = self.by_closing.get(words[-1])
        return runs is not None and any(tuple(words[-len(run) :]) == run for run in runs)


def phrases_of(entries: Iterable[str]) -> Phrases:
    """The entries of a word list, ready to be looked for."""
    runs = [tuple(entry.split()) for entry in entries]
    several = tuple(run for run in runs if len(run) > 1)
    opening, closing = _by_word(several, 0), _by_word(several, -1)
    single = frozenset(run[0] for run in runs if len(run) == 1)
    return Phrases(single | opening.keys(), single, frozenset(opening), frozenset(closing), several, opening, closing)


def _by_word(runs: Iterable[Words], at: int) -> dict[str, tuple[Words, ...]]:
    found: dict[str, tuple[Words, ...]] = {}
    for run in runs:
        found[run[at]] = (*found.get(run[at], ()), run)
    return found


@cache
def phrases(lexicon: Lexicon, name: str) -> Phrases:
    """The list `name` of `words/<lang>/constructions.yaml`."""
    return phrases_of(lexicon.table("constructions")[name])


def first_word(claim: Claim) -> int:
    """The index in its sentence of the first word of a claim, hedge included."""
    return claim.first_word


def unit_end(claim: Claim) -> int:
    """The index of the first word behind a claim's number and unit: of "12 people" its noun."""
    return claim.unit_end


def base(claim: Claim) -> str:
    """The unit in which claims can be added and compared; a number without a noun counts what its neighbours count."""
    return claim.base


def is_bare(claim: Claim) -> bool:
    """Whether a count stands without a noun of its own: "four survived"."""
    if claim.kind != "count":
        return False
    behind = claim.last_word - claim.unit_end
    if behind == 0 and claim.subject_head not in NOUNS:  # "29 contained": a verb taken for a noun
        return claim.sentence.lower[claim.last_word].endswith(("ed", "ing"))
    return behind < 0


def stands_alone(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether what follows a count is no plural, so none of it: "19 teach here", "2,010 work in its two mills"."""
    if is_bare(claim):
        return True
    word = line.sentence.lower[claim.last_word]
    return claim.last_word == claim.unit_end and claim.value != 1 and not is_plural(word, word_forms(lexicon))


def lines(article: Article) -> tuple[Line, ...]:
    """The sentences of an article that hold claims, title first."""
    return article.lines


def opening(article: Article) -> str:
    """Outlet, title and first paragraphs in lower case: where an article names what it is about."""
    return article.opening


def names_in(article: Article, names: Iterable[str]) -> bool:
    """Whether the opening of an article names one of them."""
    text = opening(article)
    return any(len(name) > 3 and name in text for name in names)


def pairs(line: Line) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with the next one."""
    return zip(line.claims, line.claims[1:], strict=False)

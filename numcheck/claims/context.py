"""One sentence seen once for all its claims: the part each word plays, the names in it, what it is about.

The tag of a word is one letter: D determiner, P preposition, C conjunction, W relative, A auxiliary, R pronoun,
B adverb, J adjective, V verb form and nothing else, v verb form that is a noun too, M part of a number, N any other
word, "." punctuation.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cache

from numcheck.records import record
from numcheck.sentences import Sentence
from numcheck.units import Quantity
from numcheck.words.lemmas import Forms, noun_lemma, word_forms
from numcheck.words.lexicon import Lexicon

_LETTERS = {
    "determiner": "D",
    "preposition": "P",
    "conjunction": "C",
    "relative": "W",
    "auxiliary": "A",
    "pronoun": "R",
    "adverb": "B",
    "adjective": "J",
    "noun": "N",
}


class Tags(dict[str, str]):
    """A lower-case word to its tag: of no table by its looks, kept when first met, so that a look-up is all in C."""

    def __missing__(self, low: str) -> str:
        self[low] = found = _shape(low)
        return found


class Nouns(dict[str, str]):
    """A lower-case word to the singular of its noun, kept when first met."""

    def __init__(self, forms: Forms) -> None:
        """`forms` tells which plurals are irregular."""
        super().__init__()
        self.forms = forms

    def __missing__(self, low: str) -> str:
        self[low] = found = noun_lemma(low, self.forms)
        return found


@record(eq=False)
class Grammar:
    """The tables of a lexicon that tagging needs: word to tag letter, forms, and words that no name begins with."""

    tags: Tags
    nouns: Nouns
    forms: Forms
    calendar: frozenset[str]
    sets: Mapping[str, frozenset[str]]  # the lists of claim_words.yaml


@cache
def grammar(lexicon: Lexicon) -> Grammar:
    """The grammar of a lexicon, made once."""
    forms = word_forms(lexicon)
    tags = Tags({form: "v" if _is_noun_too(form, forms) else "V" for form in forms.verbs})
    for name, words in lexicon.table("closed_words").items():
        tags.update(dict.fromkeys(words, _LETTERS[name]))
    sets = {name: frozenset(words) for name, words in lexicon.table("claim_words").items()}
    return Grammar(tags, Nouns(forms), forms, frozenset(lexicon.table("calendar_words")["words"]), sets)


def _is_noun_too(form: str, forms: Forms) -> bool:
    """Whether a verb form may be a noun as well; an irregular past ("rose", "won") hardly ever is in news."""
    if form not in forms.also_nouns:
        return False
    return form == forms.verbs[form] or form.endswith(("s", "ing", "ed"))


@record
class Context:
    """A sentence with the tag of every word and, for each quantity, the words it covers (`spans`: first, behind)."""

    sentence: Sentence
    tags: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    names: frozenset[str]
    topic: frozenset[str]
    known: Grammar

    def has(self, at: int, name: str) -> bool:
        """Whether word `at` is in that list of claim_words.yaml."""
        return self.sentence.lower[at] in self.known.sets[name]

    def has_at(self, at: int, name: str) -> bool:
        """The same where `at` may lie behind the sentence."""
        return at < len(self.sentence.lower) and self.has(at, name)


def see(sentence: Sentence, quantities: Sequence[Quantity], lexicon: Lexicon) -> Context:
    """Tag the words of a sentence and find its names and topic words."""
    known = grammar(lexicon)
    tags = [*map(known.tags.__getitem__, sentence.lower)]
    capitals = [at for at, word in enumerate(sentence.words) if word[0].isupper()]
    for at in capitals:
        if at and tags[at] in "Vv":
            tags[at] = "N"  # a name: "Dow Jones rose"
    spans = []
    for quantity in quantities:
        first = max(0, bisect_right(sentence.starts, quantity.start) - 1)
        behind = max(first + 1, bisect_left(sentence.starts, quantity.end))
        spans.append((first, behind))
        for at in range(first, behind):
            tags[at] = "M"
        before = hedge_word(sentence, quantity, first) - 1
        if before >= 0 and tags[before] == "v" and sentence.lower[before].endswith("ing"):
            tags[before] = "V"  # "killing 12", "killing at least 12"
    read = tuple(tags)
    names = _names(sentence, capitals, tags, known)
    return Context(sentence, read, tuple(spans), names, _topic(sentence, tags, known), known)


def _shape(low: str) -> str:
    """The tag of a word that no table knows, by its looks."""
    if low[0].isalpha():
        return "B" if low[-2:] == "ly" and len(low) > 4 else "N"
    return "M" if low[0].isdecimal() else "."


def _names(sentence: Sentence, capitals: Sequence[int], tags: list[str], known: Grammar) -> frozenset[str]:
    """Lower-case words of proper names; but for the first word, which may be both, they lose their tags."""
    names: list[str] = []
    for at in capitals:
        low = sentence.lower[at]
        if tags[at] in "NVvJ" and (at or tags[at] == "N") and low not in known.calendar:
            names.append(low.removesuffix("'s"))
            if at:
                tags[at] = "."
    return frozenset(names)


def _topic(sentence: Sentence, tags: Sequence[str], known: Grammar) -> frozenset[str]:
    """Lemmas of the content words."""
    nouns, verbs = known.nouns, known.forms.verbs
    return frozenset(
        [
            verbs[low] if tag == "V" and low in verbs else nouns[low]
            for tag, low in zip(tags, sentence.lower, strict=True)
            if tag in "NVvJ" and len(low) > 2
        ]
    )


def hedge_word(sentence: Sentence, quantity: Quantity, first: int) -> int:
    """The word at which the hedge before a number begins; `first`, the number's own word, where it has none."""
    start = quantity.number.hedge_start
    if start is None or start >= quantity.start:
        return first
    return max(0, bisect_right(sentence.starts, start) - 1)


def is_verb(context: Context, at: int) -> bool:
    """Whether word `at` is a verb here.

    A form that is a noun, too, only behind a pronoun, an auxiliary or "to", or where an object, a number or an adverb
    follows ("analysts bid 5%", not "law lords ruled").
    """
    tags = context.tags
    if tags[at] != "v" or not at:
        return tags[at] == "V"
    if tags[at - 1] in "RAW" or context.sentence.lower[at - 1] == "to":
        return True
    if tags[at - 1] == "D" or context.sentence.words[at][0].isupper() or at + 1 >= len(tags):
        return False
    following = tags[at + 1]
    if following != "P":
        return following in "DMRB"
    return context.has(at + 1, "leading_to") and at + 2 < len(tags) and tags[at + 2] == "M"  # not "lives of 12"

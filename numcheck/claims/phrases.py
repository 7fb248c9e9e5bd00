"""Noun phrases to the right of a number.

The head of a counted phrase is its first plural noun ("six liquefied natural gas carriers that"), which a list of
words and a rule of spelling find without a parser.
"""

from __future__ import annotations

from numcheck.claims.context import Context
from numcheck.records import record
from numcheck.words.lemmas import Forms, is_plural, noun_lemma

LONGEST = 7  # words of a noun phrase; longer ones in news are lists


@record
class Phrase:
    """Words `first` to `behind` (not included) of the sentence; `head` is the index of the head noun."""

    first: int
    behind: int
    head: int


def right(context: Context, at: int, forms: Forms, *, plural: bool) -> Phrase | None:
    """The noun phrase that begins at word `at`, None where none does; `plural`: the number wants a plural head."""
    tags, lower = context.tags, context.sentence.lower
    size = len(tags)
    while at < size and (tags[at] == "D" or lower[at] in _LEADING):
        at += 1
    at = _behind_owner(context, at)
    head = None
    found_plural = False
    here = at
    limit = min(size, at + LONGEST)
    while here < limit:
        tag = tags[here]
        if tag in "PCWARM.DB":
            if not _goes_on(context, here, head) and not (
                plural and not found_plural and _joins(context, here, head, forms)
            ):
                break
            here += 1
            continue
        low = lower[here]
        counted = plural and here == at  # behind a number other than one a form in -s is a plural: "seven silvers"
        many = is_plural(low, forms) and (counted or not (tag == "V" and low[-2:] != "rs"))
        if found_plural and not many and not _plural_ahead(context, here, forms):
            break
        if tag == "V" and not (counted and many) and not _modifies(context, here, at):
            break
        if _begins_name(context, here, head) and not many:
            break
        head = here
        found_plural = found_plural or (many and plural)
        here += 1
    if head is None:
        return None
    return Phrase(at, head + 1, head)


def _behind_owner(context: Context, at: int) -> int:
    """The word behind an owner within four words: "the region's [bathing beaches]"; `at` where none stands there."""
    tags, lower = context.tags, context.sentence.lower
    for here in range(at, min(at + 4, len(tags) - 1)):
        if tags[here] not in "NvJ":
            return at
        if lower[here].endswith(("'s", "s'")) and tags[here + 1] in "NvJV":
            return here + 1
    return at


def _begins_name(context: Context, at: int, head: int | None) -> bool:
    """Whether a capital behind a lower-case noun begins something else ("12 people Tuesday")."""
    words = context.sentence.words
    return words[at][0].isupper() and head is not None and words[head][0].islower() and context.tags[head] in "Nv"


_LEADING = frozenset({"of", "'s"})


def _goes_on(context: Context, at: int, head: int | None) -> bool:
    """Whether a closed word stands inside the phrase: an adverb before its noun ("12 very large ships")."""
    low = context.sentence.lower[at]
    if head is None:
        return (
            context.tags[at] == "B" and at + 1 < len(context.tags) and context.tags[at + 1] in "NvVJB" and low != "not"
        )
    return False


def _joins(context: Context, at: int, head: int | None, forms: Forms) -> bool:
    """Whether "and" joins two words before one plural noun: "digital and physical sales", "Kia and Fiat vans"."""
    if head is None or context.sentence.lower[at] not in ("and", "or"):
        return False
    for ahead in range(at + 1, min(at + 4, len(context.tags))):
        if context.tags[ahead] not in "NvJ":
            return False
        if is_plural(context.sentence.lower[ahead], forms):
            return ahead > at + 1
    return False


def _plural_ahead(context: Context, at: int, forms: Forms) -> bool:
    """Whether another plural noun closes the phrase within two words ("women tennis players")."""
    for ahead in range(at + 1, min(at + 3, len(context.tags))):
        tag = context.tags[ahead]
        if tag not in "NvJ":
            return False
        if tag != "J" and is_plural(context.sentence.lower[ahead], forms):
            return context.tags[at] == "N" and context.sentence.words[at][0].islower()
    return False


def _plural_within(context: Context, at: int) -> bool:
    """Whether nouns and nothing else lead to a plural in -s within four words: "two failed US-Orvan deals"."""
    for here in range(at, min(at + 4, len(context.tags))):
        if context.tags[here] not in "NvJ":
            return False
        if context.sentence.lower[here].endswith("s") and context.sentence.words[here][0].islower():
            return True
    return False


def _modifies(context: Context, at: int, first: int) -> bool:
    """Whether a verb form is a participle before its noun ("12 remaining hostages"), not the clause's verb."""
    low = context.sentence.lower[at]
    if at + 1 >= len(context.tags) or not low.endswith(("ed", "ing", "en", "wn")):
        return False
    following = context.tags[at + 1]
    if at == first and _plural_within(context, at + 1):
        return True
    if following not in "NvJ" or context.sentence.words[at + 1][0].isupper():
        return False
    return at == first or context.tags[at - 1] == "J"


def lemma_at(context: Context, at: int, forms: Forms) -> str:
    """The lemma of the noun at a word."""
    return noun_lemma(context.sentence.lower[at], forms)


def text_of(context: Context, phrase: Phrase, whole: str) -> str:
    """The words of a phrase as written in the part's text, white space folded."""
    sentence = context.sentence
    return " ".join(whole[sentence.starts[phrase.first] : sentence.ends[phrase.behind - 1]].split())

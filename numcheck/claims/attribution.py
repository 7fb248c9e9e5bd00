"""Who said it: the speaker that a sentence names, by a verb of saying or "according to"."""

from __future__ import annotations

from functools import cache

from numcheck.claims.context import Context
from numcheck.words.lexicon import Lexicon

LONGEST = 9  # words of a speaker: "the Russian Ministry of Defense", "UN aid chief Stephen O'Brien"


@cache
def _words(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    table = lexicon.table("saying")
    return frozenset(table["verbs"]), frozenset(table["pronouns"]), frozenset(table["carriers"])


def source_of(context: Context, lexicon: Lexicon) -> tuple[int, int] | None:
    """First word and word behind the speaker of the sentence; None where nobody is named."""
    verbs, pronouns, carriers = _words(lexicon)
    lower, tags = context.sentence.lower, context.tags
    for at, low in enumerate(lower):
        if low not in verbs or not _says(context, at):
            continue
        if low == "according":
            span = _right(context, at + 2) if at + 1 < len(lower) and lower[at + 1] == "to" else None
        else:
            span = _left(context, at) or (_right(context, at + 1) if at and tags[at - 1] == "." else None)
        if span and any(tags[i] in "NvVJM" for i in range(*span)) and lower[span[0]] not in pronouns - carriers:
            return span
    return None


def _says(context: Context, at: int) -> bool:
    """Whether a verb of saying that is a noun, too ("states", "reports"), is a verb here: something said follows."""
    tags = context.tags
    if at and context.sentence.lower[at - 1 : at + 1] == ("all", "told"):
        return False
    if tags[at] != "v":
        return at == 0 or context.sentence.words[at][0].islower()  # not the "United States"
    return 0 < at < len(tags) - 1 and tags[at - 1] in "NvR" and tags[at + 1] in "DWRM"


def _left(context: Context, at: int) -> tuple[int, int] | None:
    """The noun phrase right before a verb of saying: a name, an office, or a carrier of figures."""
    tags, lower = context.tags, context.sentence.lower
    behind = at
    while behind and (
        tags[behind - 1] in "AB" or lower[behind - 1] in ("on", "also") or lower[behind - 1].endswith("day")
    ):
        behind -= 1
    first = behind
    while (
        first
        and behind - first < LONGEST
        and (tags[first - 1] in "NvJD" or lower[first - 1] in ("of", "for", "and", "'s"))
    ):
        first -= 1
    while first < behind and (lower[first] in ("of", "for", "and") or tags[first] == "B"):
        first += 1
    if first == behind or (behind - first == 1 and tags[first] in "DRW"):
        return None
    return first, behind


def _right(context: Context, first: int) -> tuple[int, int] | None:
    """The noun phrase behind "according to" or an inverted "said"."""
    tags, lower = context.tags, context.sentence.lower
    behind = first
    size = len(tags)
    while (
        behind < size and behind - first < LONGEST and (tags[behind] in "NvJD" or lower[behind] in ("of", "for", "'s"))
    ):
        behind += 1
    return (first, behind) if behind > first else None

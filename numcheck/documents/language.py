"""Whether an article is in another language, and then not read: its numbers would be misread."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from numcheck.documents.document import Document
from numcheck.documents.load import Loaded
from numcheck.words.lexicon import Lexicon

FEWEST = 20  # words below which nothing is told from them
SAMPLE = 4000  # characters that are looked at
ENGLISH = 0.08  # share of small English words above which a text is English: news has about 0.25, lists of results 0.02
SURELY = 0.16  # the same of words as blanks part them, which is faster: no text has twice as many words as blanks
FOREIGN = 0.12  # share of another language's small words above which it is in that one; English news has at most 0.03
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile("[^\0-\u036f\u2000-\u2bff]")  # the second range: the marks and signs of all scripts


def understood(loaded: Loaded, lexicon: Lexicon) -> Loaded:
    """The articles without those in other languages, of which the notes tell."""
    told = [other_language(document, lexicon) for document in loaded.documents]
    if not any(told):
        return loaded
    pairs = list(zip(loaded.documents, told, strict=True))
    notes = (
        f"{document.id}: left out, it is in {language}; --lang en reads it all the same"
        for document, language in pairs
        if language
    )
    return replace(
        loaded,
        documents=tuple(document for document, language in pairs if not language),
        own=sum(not language for _, language in pairs[: loaded.own]),
        notes=(*loaded.notes, *notes),
    )


def other_language(document: Document, lexicon: Lexicon) -> str | None:
    """The language of an article that is not in English: as it states, or as its small words show.

    A text in another script is one in "another script". A text that shows neither is taken for English.
    """
    if document.lang:
        return (
            None
            if document.lang.lower().replace("_", "-").partition("-")[0] in ("en", "eng", "english")
            else document.lang
        )
    sample = document.part("text").prose[:SAMPLE].lower()
    english, foreign = _small_words(lexicon)
    if sample.isascii() or not _OTHER_SCRIPT.search(sample):
        plain = sample.split()
        if any(sum(map(english.__contains__, some)) > SURELY * len(plain) for some in (plain[::2], plain)):
            return None  # mostly half of the words are enough to tell
    words = _WORD.findall(sample)
    if len(words) < FEWEST:
        return None
    if not sample.isascii() and sum(word[0] > "\u036f" for word in words) > len(words) / 2:
        return "another script"
    if sum(map(english.__contains__, words)) > ENGLISH * len(words):
        return None
    shares = {name: sum(word in small for word in words) / len(words) for name, small in foreign.items()}
    best = max(shares, key=lambda name: shares[name])
    return best.capitalize() if shares[best] > FOREIGN else None


@cache
def _small_words(lexicon: Lexicon) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    table = lexicon.table("foreign_words")
    return frozenset(table["english"]), {name: frozenset(words) for name, words in table["foreign"].items()}

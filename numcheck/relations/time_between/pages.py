"""The articles of a set as pages of stories: what each is about, and which are of one story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from numcheck.numbers.periods import day_of
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.reading import Line

LETTERS = 600  # of an article that say what it is about
STEM = 4  # letters that two forms of a word share
SHARED_NAMES, SHARED_WORDS = 2, 1
WORD = re.compile(r"[^\W\d_][\w'’-]*")
CALENDAR = frozenset(
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "the",
        "mr",
        "mrs",
        "one",
    }
)


@record(eq=False)
class Page:
    """An article, its sentences, the day it appeared, and what its opening names."""

    article: Article
    lines: tuple[Line, ...]
    published: date | None


def page_of(article: Article, read: tuple[Line, ...]) -> Page:
    """The page of an article."""
    published = article.document.date
    return Page(article, read, None if published is None else day_of(published))


@lru_cache(maxsize=64)
def opening(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The names, and the other telling words cut to their first letters, of the title and the opening of an article."""
    document = article.document
    words = WORD.findall(f"{document.title or ''}. {document.text[:LETTERS]}")
    lower = {word for word in words if word[0].islower()}
    names = {word.lower() for word in words if word[0].isupper() and len(word) > 2} - lower - CALENDAR
    plain = {word.lower()[:STEM] for word in words if len(word) >= STEM} - {name[:STEM] for name in CALENDAR}
    return frozenset(names), frozenset(plain)


def is_one_story(page: Page, other: Page) -> bool:
    """Whether another article, of the same day or before, is about what this one is about."""
    if page.published is not None and other.published is not None and other.published > page.published:
        return False
    (names, words), (other_names, other_words) = opening(page.article), opening(other.article)
    shared = len(names & other_names)
    return shared >= SHARED_NAMES or (shared >= 1 and len(words & other_words) >= shared + SHARED_WORDS)


def share_words(one: Line, other: Line) -> bool:
    """Whether two sentences of two articles have two names or telling words in common."""
    return len(stems(one.sentence.lower) & stems(other.sentence.lower)) >= SHARED_NAMES


def stems(lower: Sequence[str]) -> set[str]:
    """The first letters of the longer words among some."""
    words = (word for word in lower if len(word) >= STEM and word[0].isalpha())
    return {word[:STEM] for word in words if word not in CALENDAR}


def share_names(page: Page, other: Page) -> bool:
    """Whether the openings of two articles have two names in common."""
    return len(opening(page.article)[0] & opening(other.article)[0]) >= SHARED_NAMES

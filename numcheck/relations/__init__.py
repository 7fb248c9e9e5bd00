"""Claims in, relations out: what belongs together, weighed openly.

Comes in: the claims of all articles of a set. Goes out: `Relation`s, each of a kind that checks ask for. It never does
the arithmetic that proves a mismatch (that is a check's), and never reads a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module

from numcheck.relations.article import Article
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

__all__ = ["LINKERS", "Article", "Reason", "Relation", "link"]

# Each is a module or folder here with `find(articles, lexicon) -> Iterator[Relation]`; loaded when first run, since
# `extract` wants none of them.
LINKERS: tuple[str, ...] = (
    "parts_of_total",
    "part_of_whole",
    "share_of",
    "converted",
    "converted_elsewhere",
    "before_after",
    "same_thing",
    "bounded",
    "listed",
    "hedged",
    "time_between",
    "scaled",
    "totals",
    "days",
    "rate_of",
    "part_of_period",
    "tabled",
)


def link(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every relation among the claims of one article set, linker by linker."""
    for name in LINKERS:
        yield from import_module(f"numcheck.relations.{name}").find(articles, lexicon)

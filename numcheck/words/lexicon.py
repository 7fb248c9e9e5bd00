"""The lexicon: all word lists, units and synonyms of one language as one frozen record.

Comes in: the tables that `make tables` compiled from the YAML beside this file. Goes out: one `Lexicon`, handed to
scan, resolve, build and link. Compared and hashed by identity, so that compiled patterns can be cached by it; a rule
file that adds words makes a new one for its run with `dataclasses.replace`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from numcheck.records import record

Table = Mapping[str, Any]


@record(eq=False)
class Lexicon:
    """One field for each YAML file in `words/<lang>/`, as compiled: mappings, tuples and strings only."""

    lang: str
    tables: Mapping[str, Table]

    def table(self, name: str) -> Table:
        """The compiled form of `words/<lang>/<name>.yaml`; KeyError where there is none."""
        return self.tables[name]


def load(lang: str = "en") -> Lexicon:
    """The lexicon of a language that numcheck ships, the same record every time."""
    return _load(lang)


@cache
def _load(lang: str) -> Lexicon:
    return Lexicon(lang, import_module(f"numcheck.words.tables_{lang}").TABLES)

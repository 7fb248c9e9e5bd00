"""Money or weight: what "pounds" are."""

from __future__ import annotations

import re

from numcheck.numbers.number import Number
from numcheck.units.lookup import Lookup

WORDS = re.compile(r"[^\W\d_]+")
CASH = frozenset(("note", "notes", "coin", "coins"))
NEAR = 3000  # characters: an article, yet bounded
BRITISH = ("£", "sterling", "Brit", " UK", "London", "England", "Scot", "Wales", "Ireland", " pence")


def is_weight(prose: str, number: Number, end: int, lookup: Lookup) -> bool:
    """Whether the pounds that end at `end` are a weight; what stands near decides, then the size, then the country.

    >>> from numcheck.numbers import scan
    >>> from numcheck.units.lookup import compiled
    >>> from numcheck.words.lexicon import load
    >>> is_weight("It weighs 20 pounds.", scan("It weighs 20 pounds.", load(), None)[0], 19, compiled(load()))
    True
    """
    before = WORDS.findall(prose[max(0, number.start - 40) : number.start].lower())[-5:]
    after = WORDS.findall(prose[end : end + 40].lower())[:4]
    if lookup.weight.intersection(before) or lookup.weight.intersection(after[:3]):
        return True
    if lookup.paying.intersection(before + after) or number.scale or number.value is None or number.value >= 10000:
        return False
    if after and after[0] in CASH:  # "a five-pound note"
        return False
    if after[:1] == ["of"] or prose[number.end : number.end + 1] == "-" or number.value < 1:
        return True
    around = prose[max(0, number.start - NEAR) : end + NEAR]
    return not any(sign in around for sign in BRITISH)

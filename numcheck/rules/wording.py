"""Words of a rule and words of a claim, brought to one form."""

from __future__ import annotations

import re
from functools import lru_cache

from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


@lru_cache(maxsize=4096)
def lemmas(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a text in their dictionary form, in lower case.

    >>> from numcheck.words.lexicon import load
    >>> lemmas("Aid trucks, delivered", load())
    ('aid', 'truck', 'deliver')
    """
    return tuple(lemma(word, lexicon) for word in _WORD.findall(text))


def stands_in(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether the wanted words stand in a row among the words.

    >>> stands_in(("aid", "truck"), ("food", "aid", "truck"))
    True
    >>> stands_in((), ("aid",))
    False
    """
    size = len(wanted)
    return bool(size) and any(words[at : at + size] == wanted for at in range(len(words) - size + 1))

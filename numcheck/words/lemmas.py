"""Words to lemmas: nouns by rule and a list of exceptions, verbs by the table of forms.

lemminflect (an MIT dictionary with 5 MB of data and numpy behind it) would do the same at run time; loading it costs
more than reading 200 articles. Its verb forms are in `verbs_en.py`; noun plurals follow few rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module

from numcheck.records import record
from numcheck.words.lexicon import Lexicon


@record(eq=False)
class Forms:
    """What is known about word forms: `verbs` maps form to lemma; `also_nouns` are verb forms that are nouns too."""

    verbs: Mapping[str, str]
    also_nouns: frozenset[str]
    irregular: Mapping[str, str]
    same: frozenset[str]
    singular: frozenset[str]


@cache
def word_forms(lexicon: Lexicon) -> Forms:
    """The tables behind `lemma`, read once for a lexicon."""
    module = import_module(f"numcheck.words.verbs_{lexicon.lang}")
    verbs: dict[str, str] = {}
    for line in module.VERBS.splitlines():
        lemma_of, *rest = line.split(" ")
        for form in rest:
            verbs[form] = lemma_of
    verbs.update(lexicon.tables.get("added_verbs", {}))  # verbs of news, and a rule file's; so the nouns below
    nouns = lexicon.table("nouns")
    return Forms(
        verbs,
        frozenset(module.ALSO_NOUNS.split()) | lexicon.tables.get("added_nouns", {}).keys(),
        nouns["irregular"],
        frozenset(nouns["same"]),
        frozenset(nouns["singular"]),
    )


@lru_cache(maxsize=1 << 16)
def is_plural(word: str, forms: Forms) -> bool:
    """Whether a lower-case word can be a plural noun.

    >>> from numcheck.words.lexicon import load
    >>> [is_plural(word, word_forms(load())) for word in ("carriers", "people", "gas", "glass", "aircraft", "ferry")]
    [True, True, False, False, True, False]
    """
    if word in forms.irregular or word in forms.same:
        return True
    if word[-3:] == "men" and len(word) > 5:
        return word not in forms.singular  # seamen, oarsmen
    if len(word) < 4 or word[-1] != "s" or word[-2] in "s'u" or word in forms.singular:
        return False
    return word[-3:] != "ous" and word[-4:] != "less" and word[-4:] != "ness"


@lru_cache(maxsize=1 << 16)
def noun_lemma(word: str, forms: Forms) -> str:
    """The singular of a lower-case noun; the word itself where it is no plural.

    >>> from numcheck.words.lexicon import load
    >>> [noun_lemma(word, word_forms(load())) for word in ("boxes", "parties", "nurses", "children", "gas", "ferry's")]
    ['box', 'party', 'nurse', 'child', 'gas', 'ferry']
    """
    if word[-2:] == "'s":
        word = word[:-2]
    elif word[-2:] == "s'":
        word = word[:-1]
    known = forms.irregular.get(word)
    if known is not None:
        return known
    if word in forms.same or not is_plural(word, forms):
        return word
    if word[-3:] == "men":
        return word[:-3] + "man"
    if word[-3:] == "ies" and len(word) > 4:
        return word[:-3] + "y"
    if word[-4:] in ("sses", "ches", "shes", "zzes") or word[-3:] == "xes":
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=1 << 16)
def lemma(word: str, lexicon: Lexicon) -> str:
    """The lemma of a word in any case: of its verb where it can only be a verb form, of its noun otherwise.

    >>> from numcheck.words.lexicon import load
    >>> [lemma(word, load()) for word in ("Killed", "trucks", "swept", "people", "strikes")]
    ['kill', 'truck', 'sweep', 'person', 'strike']
    """
    forms = word_forms(lexicon)
    low = word.lower().replace("’", "'")
    if low in forms.verbs and low not in forms.also_nouns:
        return forms.verbs[low]
    return noun_lemma(low, forms)

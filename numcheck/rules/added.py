"""The words that rule files add, and the lexicon with them.

A lexicon is frozen and its tables are cached by it, so that a run with words of its own gets a new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from numcheck.records import record
from numcheck.rules.seen import subject_class
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon, Table

Words = tuple[str, ...]
Classes = tuple[tuple[str, Words], ...]


@record
class AddedUnit:
    """A unit of a house's own: its words, and what one of it is in a base unit. Without a base it is counted."""

    name: str
    words: Words
    dimension: str = "count"
    base: str = ""
    factor: str = "1"
    kind: str = "measure"


@record
class Added:
    """All that one rule file, or all files of a run, add."""

    events: Classes = ()
    subjects: Classes = ()
    units: tuple[AddedUnit, ...] = ()
    nouns: tuple[tuple[str, str], ...] = ()  # singular and plural
    hedges: Classes = ()
    abbreviations: Words = ()
    names: Words = ()

    def and_(self, other: Added) -> Added:
        """Both together."""
        return Added(*(getattr(self, item.name) + getattr(other, item.name) for item in fields(Added)))


def extended(lexicon: Lexicon, added: Added) -> Lexicon:
    """The lexicon with these words; itself where there are none."""
    if added == Added():
        return lexicon
    changes = {
        **_events(lexicon, added),
        **_subjects(lexicon, added),
        **_units(lexicon, added),
        **_nouns(lexicon, added),
        "hedges": _hedges(lexicon, added.hedges),
        "abbreviations": {
            **lexicon.table("abbreviations"),
            "never_end": _more(lexicon, "abbreviations", "never_end", added),
        },
        "known_names": {"names": added.names},
    }
    return replace(lexicon, tables={**lexicon.tables, **changes})


def _more(lexicon: Lexicon, table: str, key: str, added: Added) -> Words:
    known: Words = lexicon.table(table)[key]
    return known + tuple(word.lower().rstrip(".") for word in added.abbreviations)


def _classed(table: Mapping[str, Any], classes: Classes) -> dict[str, Words]:
    """Classes of words with more words in them; a word stands in the last class that names it."""
    moved = {word for _, words in classes for word in words}
    found = {name: tuple(word for word in words if word not in moved) for name, words in table.items()}
    for name, words in classes:
        found[name] = (*found.get(name, (name,)), *words)
    return found


def _events(lexicon: Lexicon, added: Added) -> dict[str, Table]:
    """A word of an event may be a verb, in all its forms, or a noun."""
    if not added.events:
        return {}
    happenings = lexicon.table("happenings")
    sides = {side: _classed(happenings[side], added.events) for side in ("verbs", "nouns")}
    known = word_forms(lexicon).verbs
    forms = {
        form: word for _, words in added.events for word in words if word not in known for form in verb_forms(word)
    }
    return {
        "happenings": {**happenings, **sides},
        "events": _classed(lexicon.table("events"), added.events),
        "added_verbs": {**lexicon.tables.get("added_verbs", {}), **forms},
    }


def verb_forms(verb: str) -> Iterator[str]:
    """The forms of a regular verb.

    >>> list(verb_forms("airdrop")), list(verb_forms("ferry"))
    (['airdrop', 'airdrops', 'airdropped', 'airdropping'], ['ferry', 'ferries', 'ferried', 'ferrying'])
    """
    yield verb
    vowels = "aeiou"
    if verb[-1] == "y" and verb[-2:-1] not in vowels:
        yield from (verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    elif verb[-1] == "e":
        yield from (verb + "s", verb + "d", verb[:-1] + "ing")
    else:
        doubled = len(verb) > 2 and verb[-1] in "bdgmnpt" and verb[-2] in vowels and verb[-3] not in vowels
        stem = verb + verb[-1] if doubled else verb
        yield from (verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "z")) else "s"), stem + "ed", stem + "ing")


def plural(noun: str) -> str:
    """The regular plural of a noun.

    >>> [plural(noun) for noun in ("sortie", "box", "ferry", "bushel")]
    ['sorties', 'boxes', 'ferries', 'bushels']
    """
    if noun.endswith(("s", "x", "ch", "sh", "z")):
        return noun + "es"
    return noun[:-1] + "ies" if noun[-1] == "y" and noun[-2:-1] not in "aeiou" else noun + "s"


def _subjects(lexicon: Lexicon, added: Added) -> dict[str, Table]:
    if not added.subjects:
        return {}
    classes = tuple((subject_class(name, lexicon), (name, *words)) for name, words in added.subjects)
    rules = lexicon.table("rule_words")
    return {
        "noun_classes": _classed(lexicon.table("noun_classes"), classes),
        "rule_words": {**rules, "subjects": _classed(rules["subjects"], classes)},
    }


def _units(lexicon: Lexicon, added: Added) -> dict[str, Table]:
    measured = [unit for unit in added.units if unit.base]
    if not measured:
        return {}
    taken = {word for unit in measured for word in unit.words}
    news = {
        name: {**options, "words": tuple(word for word in options["words"] if word not in taken)}
        for name, options in lexicon.table("news_units").items()
    }
    news |= {unit.name: {"words": unit.words, "kind": unit.kind} for unit in measured}
    rows = {unit.name: (unit.dimension, unit.base, unit.factor, unit.factor, "0") for unit in measured}
    return {"news_units": news, "added_units": rows}


def _nouns(lexicon: Lexicon, added: Added) -> dict[str, Table]:
    counted = [(unit.words[0], unit.words[-1]) for unit in added.units if not unit.base]
    pairs = [*added.nouns, *counted]
    if not pairs:
        return {}
    nouns = lexicon.table("nouns")
    same = tuple(one for one, many in pairs if one == many)
    irregular = {many: one for one, many in pairs if one != many}
    numbers = lexicon.table("not_numbers")
    return {
        "nouns": {**nouns, "irregular": {**nouns["irregular"], **irregular}, "same": (*nouns["same"], *same)},
        "not_numbers": {**numbers, "plurals": (*numbers["plurals"], *(many for _, many in pairs))},
        "added_nouns": {word: "" for pair in pairs for word in pair},
    }


def _hedges(lexicon: Lexicon, classes: Iterable[tuple[str, Words]]) -> Table:
    table = lexicon.table("hedges")
    before = dict(table["before"])
    for name, phrases in classes:
        before[name] = (*before[name], *phrases)
    return {**table, "before": before}

"""The `lexicon` of a rule file: words that the run which loads it knows as well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from numcheck.numbers.hedges import LONGEST
from numcheck.rules.added import Added, AddedUnit, plural
from numcheck.rules.amounts import constant, quantity_of
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import LEXICON, UNIT
from numcheck.rules.nodes import Node, Page
from numcheck.rules.scalars import keys_of, several, words
from numcheck.words.lexicon import Lexicon

COUNTED = "count"


def lexicon_of(page: Page, node: Node, known: Lexicon) -> Added:
    """What a mapping under `lexicon` adds."""
    if node.kind != "map" or not node.pairs:
        page.complain(f"lexicon: expected words by kind: {', '.join(LEXICON)}", node)
        return Added()
    given = keys_of(page, node, LEXICON, "`lexicon`")
    return Added(**{name: READERS[name](page, value, known) for name, value in given.items()})


def _classes(page: Page, node: Node, name: str) -> Iterator[tuple[str, Node, tuple[str, ...]]]:
    if node.kind != "map" or not node.pairs:
        page.complain(
            f"lexicon: {name}: expected a word and the words that say the same, such as {LEXICON[name]}", node
        )
        return
    for key, value in node.pairs:
        found = tuple(text.lower() for text, _ in several(page, value, f"lexicon: {name}: {key.text}"))
        if key.kind != "text" or not key.text.strip():
            page.complain(f"lexicon: {name}: expected a word, got nothing", key)
        elif found:
            yield key.text.strip().lower(), key, found


def _events(page: Page, node: Node, _known: Lexicon) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_single(page, node, "events"))


def _subjects(page: Page, node: Node, _known: Lexicon) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(_single(page, node, "subjects"))


def _single(page: Page, node: Node, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Classes of single words: a claim knows the lemma of its event and of its subject's head."""
    for word, key, found in _classes(page, node, name):
        wrong = next((text for text in (word, *found) if not _is_word(text)), None)
        if wrong is not None:
            page.complain(f"lexicon: {name}: expected single words such as 'haul', got '{wrong}'", key)
        else:
            yield word, found


def _is_word(text: str) -> bool:
    return text.replace("-", "").isalpha()


def _hedges(page: Page, node: Node, known: Lexicon) -> tuple[tuple[str, tuple[str, ...]], ...]:
    allowed = tuple(known.table("hedges")["before"])
    sound = []
    for word, key, found in _classes(page, node, "hedges"):
        long = [phrase for phrase in found if len(phrase) > LONGEST]
        if word not in allowed:
            page.complain(f"lexicon: hedges: '{word}' is none{nearest(word, allowed)}", key)
        elif long:
            page.complain(f"lexicon: hedges: '{long[0]}' has more than {LONGEST} characters", key)
        else:
            sound.append((word, found))
    return tuple(sound)


def _units(page: Page, node: Node, known: Lexicon) -> tuple[AddedUnit, ...]:
    if node.kind != "map" or not node.pairs:
        page.complain(
            "lexicon: units: expected units and what one of them is, such as {bale: 218 kg, sortie: count}", node
        )
        return ()
    found = (_unit(page, key, value, known) for key, value in node.pairs)
    return tuple(unit for unit in found if unit is not None)


def _unit(page: Page, key: Node, node: Node, known: Lexicon) -> AddedUnit | None:
    name = key.text.strip().lower()
    if key.kind != "text" or not name.replace(" ", "").replace("-", "").isalpha():
        page.complain(f"lexicon: units: '{key.text}' cannot be a unit; expected a word such as 'bale'", key)
        return None
    written: tuple[str, ...] = (name, plural(name))
    if node.kind == "map":
        given = keys_of(page, node, UNIT, f"the unit `{name}`")
        if "is" not in given:
            page.complain(f"lexicon: units: {name} needs `is`: what one of it is, such as 218 kg, or count", node)
            return None
        if "words" in given:
            written = (
                tuple(text.lower() for text, _ in several(page, given["words"], f"lexicon: units: {name}")) or written
            )
        node = given["is"]
    text = words(page, node, f"lexicon: units: {name}")
    if text is None:
        return None
    if text == COUNTED:
        return AddedUnit(name, written)
    return _measured(page, node, name, written, text, known)


def _measured(
    page: Page, node: Node, name: str, written: tuple[str, ...], text: str, known: Lexicon
) -> AddedUnit | None:
    quantity = quantity_of(text, known) if constant(text, known) is not None else None
    value = None if quantity is None else quantity.number.value
    if (
        quantity is None
        or not value
        or not quantity.base
        or quantity.kind in ("count", "percent", "rate")
        or quantity.offset
    ):
        page.complain(
            f"lexicon: units: {name}: expected what one of it is, such as 218 kg, or `count`, got '{text}'", node
        )
        return None
    factor = value * quantity.low_factor
    return AddedUnit(name, written, quantity.dimension, quantity.base, str(factor), quantity.kind)


def _nouns(page: Page, node: Node, _known: Lexicon) -> tuple[tuple[str, str], ...]:
    if node.kind == "map":
        pairs = [(key.text.lower(), words(page, value, f"lexicon: nouns: {key.text}")) for key, value in node.pairs]
        found = [(one, many.lower()) for one, many in pairs if many is not None]
    else:
        found = [(text.lower(), plural(text.lower())) for text, _ in several(page, node, "lexicon: nouns")]
    for noun in (one for one, _ in found if not _is_word(one)):
        page.complain(f"lexicon: nouns: expected single words such as 'sortie', got '{noun}'", node)
    return tuple(found)


def _abbreviations(page: Page, node: Node, _known: Lexicon) -> tuple[str, ...]:
    found = several(page, node, "lexicon: abbreviations")
    for text, item in found:
        if not text.rstrip(".").replace(".", "").isalnum() or len(text.rstrip(".")) > MOST:
            page.complain(f"lexicon: abbreviations: expected a short word such as 'Supt.', got '{text}'", item)
    return tuple(text for text, _ in found)


MOST = 6  # characters of an abbreviation that the cutter of sentences looks at


def _known_names(page: Page, node: Node, _known: Lexicon) -> tuple[str, ...]:
    return tuple(text for text, _ in several(page, node, "lexicon: names"))


READERS: dict[str, Callable[[Page, Node, Lexicon], Any]] = {
    "events": _events,
    "subjects": _subjects,
    "units": _units,
    "nouns": _nouns,
    "hedges": _hedges,
    "abbreviations": _abbreviations,
    "names": _known_names,
}

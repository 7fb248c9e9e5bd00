"""From the text of a rule file to rules, or to everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from typing import Any

from numcheck.checks import CHECKS, check_named
from numcheck.rules.amounts import tolerance
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import KEYS, LATER, REQUIRED, SEVERITIES
from numcheck.rules.nodes import Node, Page
from numcheck.rules.read_examples import examples
from numcheck.rules.read_message import message
from numcheck.rules.read_where import glob_is_sound, where
from numcheck.rules.rule import Rule, Tolerance
from numcheck.rules.scalars import keys_of, several, words
from numcheck.rules.tolerated import OF_ONE_FACT
from numcheck.words.lexicon import Lexicon

ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LINK = re.compile(r"https?://\S+|[\w./#-]+")


def check_ids() -> tuple[str, ...]:
    """The ids of all checks."""
    return tuple(name.replace("_", "-") for name in CHECKS)


def is_id(text: str) -> bool:
    """Whether a rule can have that name.

    >>> is_id("aid-tonnage"), is_id("Aid tonnage"), is_id("9-11")
    (True, False, False)
    """
    return ID.fullmatch(text) is not None


def read(page: Page, lexicon: Lexicon) -> list[Rule]:
    """The sound rules of a file; what is wrong with the others is on the page."""
    tree = page.tree()
    if tree is None:
        if not page.complaints:
            page.complain_at("no rule here; a rule has at least `id` and `extends`", 1, 1)
        return []
    nodes = tree.items if tree.kind == "list" else (tree,)
    if not nodes:
        page.complain("no rule here; a rule has at least `id` and `extends`", tree)
    rules = [_rule(page, node, lexicon) for node in nodes]
    return [rule for rule in rules if rule is not None]


def _rule(page: Page, node: Node, lexicon: Lexicon) -> Rule | None:
    if node.kind != "map":
        page.complain(f"a rule is a mapping of keys, not a {node.kind}", node)
        return None
    known = len(page.complaints)
    if _is_of_a_later_kind(page, node):
        return None
    given = keys_of(page, node, KEYS, "a rule")
    for name in REQUIRED:
        if name not in given:
            page.complain(f"a rule needs `{name}`", node)
    values = {name: READERS[name](page, value, lexicon) for name, value in given.items()}
    if values.get("extends") and values.get("tolerance"):
        _tolerance_fits(page, given["tolerance"], values["extends"], values["tolerance"])
    if len(page.complaints) > known:
        return None
    return Rule(check=values.pop("extends"), path=page.path, line=node.line, **values)


def _is_of_a_later_kind(page: Page, node: Node) -> bool:
    later = [key for name in LATER for key, _ in node.pairs if key.text == name]
    if not later:
        return False
    page.complain(
        f"`{later[0].text}` rules are not known to this version, which has rules that `extends` a check", later[0]
    )
    return True


def _id(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    text = words(page, node, "id")
    if text is None or is_id(text):
        return text
    page.complain(f"id: expected lower-case words with hyphens such as 'aid-tonnage', got '{text}'", node)
    return None


def _check(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    text = words(page, node, "extends")
    if text is None or text in check_ids():
        return text
    page.complain(f"extends: no check '{text}'{nearest(text, check_ids())}", node)
    return None


def _severity(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    text = words(page, node, "severity")
    if text is None or text in SEVERITIES:
        return text
    page.complain(f"severity: '{text}' is none{nearest(text, SEVERITIES)}", node)
    return None


def _tolerance(page: Page, node: Node, lexicon: Lexicon) -> Tolerance | None:
    text = words(page, node, "tolerance")
    found = None if text is None else tolerance(text, lexicon)
    if text is not None and found is None:
        page.complain(f"tolerance: expected a share such as 5% or an amount such as 2 km, got '{text}'", node)
    return found


def _tolerance_fits(page: Page, node: Node, check: str, given: Tolerance) -> None:
    names = {field.name for field in fields(check_named(check).Options)}
    if "tolerance" not in names:
        page.complain(f"tolerance: the check `{check}` has none; there is nothing in it to widen", node)
    elif given.amount and check not in OF_ONE_FACT:
        page.complain(f"tolerance: of `{check}` it is a share such as 5%, not an amount", node)


def _link(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    text = words(page, node, "link")
    if text is None or _LINK.fullmatch(text):
        return text
    page.complain(f"link: expected an address such as https://example.org/style#tons, got '{text}'", node)
    return None


def _paths(page: Page, node: Node, _lexicon: Lexicon) -> tuple[str, ...]:
    found = several(page, node, "paths")
    return tuple(text for text, item in found if glob_is_sound(page, item, "paths"))


def _tags(page: Page, node: Node, _lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(text for text, _ in several(page, node, "tags"))


def _why(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    return words(page, node, "why")


READERS: dict[str, Callable[[Page, Node, Lexicon], Any]] = {
    "id": _id,
    "extends": _check,
    "where": where,
    "tolerance": _tolerance,
    "severity": _severity,
    "message": message,
    "why": _why,
    "link": _link,
    "paths": _paths,
    "tags": _tags,
    "examples": examples,
}

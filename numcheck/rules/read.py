"""From the text of a rule file to rules, or to everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from numcheck.checks import CHECKS, check_named
from numcheck.rules.added import Added
from numcheck.rules.amounts import tolerance
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import COMPUTED, KEYS, KINDS, OF_ASSERT, SEVERITIES
from numcheck.rules.nodes import Node, Page
from numcheck.rules.read_examples import examples
from numcheck.rules.read_kinds import against, assertion, requirement
from numcheck.rules.read_lexicon import lexicon_of
from numcheck.rules.read_message import message
from numcheck.rules.read_where import glob_is_sound, where
from numcheck.rules.rule import CUSTOM, Assertion, Body, Rule, Tolerance
from numcheck.rules.scalars import keys_of, several, words
from numcheck.rules.tolerated import OF_ONE_FACT
from numcheck.words.lexicon import Lexicon

NO_RULE = "no rule here; a rule has an `id` and one of `extends`, `assert`, `require`, `against`"
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
            page.complain_at(NO_RULE, 1, 1)
        return []
    nodes = _items(tree)
    if not nodes:
        page.complain(NO_RULE, tree)
    rules = [_rule(page, node, lexicon) for node in nodes if not _is_lexicon(node)]
    return [rule for rule in rules if rule is not None]


def additions(page: Page, lexicon: Lexicon) -> Added:
    """The words that a file adds; to be asked for before its rules are read, for they may use them."""
    tree = page.tree()
    found = Added()
    for node in () if tree is None else _items(tree):
        for key, value in node.pairs:
            if key.text == "lexicon":
                found = found.and_(lexicon_of(page, value, lexicon))
    return found


def _items(tree: Node) -> tuple[Node, ...]:
    return tree.items if tree.kind == "list" else (tree,)


def _is_lexicon(node: Node) -> bool:
    """Whether an item holds words and no rule."""
    return node.kind == "map" and [key.text for key, _ in node.pairs] == ["lexicon"]


def _rule(page: Page, node: Node, lexicon: Lexicon) -> Rule | None:
    if node.kind != "map":
        page.complain(f"a rule is a mapping of keys, not a {node.kind}", node)
        return None
    known = len(page.complaints)
    given = keys_of(page, node, KEYS, "a rule")
    kind = _kind(page, node, given)
    if "id" not in given:
        page.complain("a rule needs `id`", node)
    body = BODIES[kind](page, given, lexicon) if kind in BODIES else None
    plain = {name: value for name, value in given.items() if name in READERS}
    values = {name: READERS[name](page, value, lexicon) for name, value in plain.items()}
    if "message" in given:
        names = [name for name, _ in body.names] if isinstance(body, Assertion) else []
        if kind != "assert" or isinstance(body, Assertion):  # the names of a broken assertion are not known
            values["message"] = message(page, given["message"], names, COMPUTED.get(kind or "", ()))
    _judge_together(page, given, kind, values)
    if len(page.complaints) > known:
        return None
    return Rule(check=values.pop("extends", CUSTOM), path=page.path, line=node.line, body=body, **values)


def _kind(page: Page, node: Node, given: Mapping[str, Node]) -> str | None:
    """What the rule does: the one of the four keys that it has."""
    kinds = [name for name in given if name in KINDS]
    if not kinds:
        expected = "one of `extends`, `assert`, `require`, `against`"
        page.complain(f"a rule needs {'`assert`, for it has `let`' if 'let' in given else expected}", node)
        return None
    for name in kinds[1:]:
        keys = [key for key, _ in node.pairs if key.text == name]
        page.complain(
            f"a rule has one of `extends`, `assert`, `require`, `against`; this has `{kinds[0]}` already", keys[0]
        )
    return kinds[0]


def _judge_together(page: Page, given: Mapping[str, Node], kind: str | None, values: Mapping[str, Any]) -> None:
    """What one key says against another."""
    for name in OF_ASSERT:
        if name in given and kind not in ("assert", None):
            page.complain(f"`{name}` belongs to rules that `assert`; this one has `{kind}`", given[name])
    if values.get("tolerance") and kind == "extends" and values.get("extends"):
        _tolerance_fits(page, given["tolerance"], values["extends"], values["tolerance"])
    elif "tolerance" in given and kind == "require":
        page.complain("tolerance: what is required is there or not; there is nothing to widen", given["tolerance"])
    elif "tolerance" in given and kind == "against":
        page.complain("tolerance: of a table it stands in `against`", given["tolerance"])
    if kind in ("require", "against") and "where" not in given:
        page.complain(f"a rule with `{kind}` needs `where`: which claims it is about", given[kind])


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


BODIES: dict[str, Callable[[Page, Mapping[str, Node], Lexicon], Body | None]] = {
    "assert": assertion,
    "require": requirement,
    "against": against,
}
READERS: dict[str, Callable[[Page, Node, Lexicon], Any]] = {
    "id": _id,
    "extends": _check,
    "where": where,
    "tolerance": _tolerance,
    "severity": _severity,
    "why": _why,
    "link": _link,
    "paths": _paths,
    "tags": _tags,
    "examples": examples,
}

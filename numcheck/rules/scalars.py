"""Texts, lists of texts and keys out of a rule's tree, each with a complaint where it is none."""

from __future__ import annotations

from collections.abc import Mapping

from numcheck.rules.complaint import nearest
from numcheck.rules.nodes import Node, Page


def keys_of(page: Page, node: Node, allowed: Mapping[str, str], owner: str) -> dict[str, Node]:
    """The keys of a mapping that are allowed, each once; the others are complained of."""
    given: dict[str, Node] = {}
    for key, value in node.pairs:
        if key.text not in allowed:
            page.complain(f"unknown key '{key.text}' of {owner}{nearest(key.text, tuple(allowed))}", key)
        elif key.text in given:
            page.complain(f"the key '{key.text}' stands twice", key)
        else:
            given[key.text] = value
    return given


def words(page: Page, node: Node, name: str) -> str | None:
    """The text of a scalar that is not empty, or a complaint."""
    if node.kind == "text" and not node.is_nothing and node.text.strip():
        return node.text.strip()
    got = "nothing" if node.kind == "text" else f"a {'list' if node.kind == 'list' else 'mapping'}"
    page.complain(f"{name}: expected text, got {got}", node)
    return None


def several(page: Page, node: Node, name: str) -> list[tuple[str, Node]]:
    """One scalar or a list of them, each with its node."""
    items = node.items if node.kind == "list" else (node,)
    if not items:
        page.complain(f"{name}: the list is empty", node)
    found = [(words(page, item, name), item) for item in items]
    return [(text, item) for text, item in found if text is not None]

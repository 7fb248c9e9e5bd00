"""The `message` of a rule: a line with places for the claims of a finding."""

from __future__ import annotations

from collections.abc import Collection
from string import Formatter

from numcheck.claims.record import FIELDS
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import CLAIMS, PLACEHOLDERS
from numcheck.rules.nodes import Node, Page
from numcheck.rules.scalars import words


def message(page: Page, node: Node, names: Collection[str] = (), computed: Collection[str] = ()) -> str | None:
    """The template, if all it names is known: the claims by letter and by the `names` of the rule, what is computed."""
    text = words(page, node, "message")
    if text is None:
        return None
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        page.complain("message: a brace without its partner; write {{ or }} for a brace that is meant", node)
        return None
    for _, name, form, conversion in parts:
        if name is not None:
            _judge(page, node, name, form or conversion, ((*CLAIMS, *names), (*PLACEHOLDERS, *computed)))
    return " ".join(text.split())


def _judge(page: Page, node: Node, name: str, form: str | None, known: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    claims, words_ = known
    claim, dot, field = name.partition(".")
    if form:
        _complain(page, node, name, f"message: nothing can follow '{name}' within the braces")
    elif not dot and claim not in (*claims, *words_):
        _complain(page, node, name, f"message: unknown placeholder '{name}'{nearest(name, (*claims, *words_))}")
    elif dot and claim not in claims:
        _complain(page, node, name, f"message: unknown claim '{claim}'; expected one of {', '.join(claims)}")
    elif dot and field not in FIELDS:
        _complain(page, node, name, f"message: a claim has no field '{field}'{nearest(field, FIELDS)}")


def _complain(page: Page, node: Node, name: str, text: str) -> None:
    """Point at the placeholder itself where it stands in the first line of the message."""
    source = page.lines[node.line - 1] if node.line <= len(page.lines) else ""
    at = source.find("{" + name, node.column - 1)
    if at < 0:
        page.complain(text, node)
    else:
        page.complain_at(text, node.line, at + 1, len(name) + 2)

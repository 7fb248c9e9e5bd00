"""The `message` of a rule: a line with places for the claims of a finding."""

from __future__ import annotations

from string import Formatter

from numcheck.claims.record import FIELDS
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import CLAIMS, PLACEHOLDERS
from numcheck.rules.nodes import Node, Page
from numcheck.rules.scalars import words
from numcheck.words.lexicon import Lexicon


def message(page: Page, node: Node, _lexicon: Lexicon) -> str | None:
    """The template, if all it names is known."""
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
            _judge(page, node, name, form or conversion)
    return " ".join(text.split())


def _judge(page: Page, node: Node, name: str, form: str | None) -> None:
    claim, dot, field = name.partition(".")
    if form:
        _complain(page, node, name, f"message: nothing can follow '{name}' within the braces")
    elif not dot and claim not in (*CLAIMS, *PLACEHOLDERS):
        _complain(page, node, name, f"message: unknown placeholder '{name}'{nearest(name, (*CLAIMS, *PLACEHOLDERS))}")
    elif dot and claim not in CLAIMS:
        _complain(page, node, name, f"message: unknown claim '{claim}'; expected one of {', '.join(CLAIMS)}")
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

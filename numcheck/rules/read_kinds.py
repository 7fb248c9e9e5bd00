"""The keys that make a rule's own demand: `assert` with `let` and `per`, `require`, `against`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from numcheck.rules.amounts import constant, tolerance
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import AGAINST, PER, REQUIREMENTS, WHERE
from numcheck.rules.nodes import Node, Page
from numcheck.rules.parse import WORDS, Misread, parse
from numcheck.rules.read_where import where
from numcheck.rules.rule import Against, Assertion, Tolerance, Where
from numcheck.rules.scalars import keys_of, words
from numcheck.rules.table import read_table
from numcheck.rules.tree import AGGREGATES, FUNCTIONS, VALUE, Call, names_in
from numcheck.rules.tree import Node as Tree
from numcheck.words.lexicon import Lexicon

NAME = re.compile(r"[a-z_][a-z0-9_]*")
TAKEN = ", ".join((*WORDS, *FUNCTIONS, VALUE))
Given = Mapping[str, Node]


def assertion(page: Page, given: Given, lexicon: Lexicon) -> Assertion | None:
    """The assertion with the names it is about, or complaints."""
    named = _names(page, given["let"], lexicon) if "let" in given else ()
    text = words(page, given["assert"], "assert")
    if text is None:
        return None
    names = [name for name, _ in named]
    tree = _tree(page, given["assert"], [*names, VALUE], lexicon)
    if tree is None:
        return None
    _all_used(page, given, names, tree)
    per = _per(page, given, tree, is_named=bool(names))
    if per is None or _misses_value(page, given, tree, names, per):
        return None
    return Assertion(" ".join(text.split()), tree, named, per)


def _names(page: Page, node: Node, lexicon: Lexicon) -> tuple[tuple[str, Where], ...]:
    if node.kind != "map":
        page.complain("let: expected names and what they stand for, such as {killed: {event: kill}}", node)
        return ()
    found: dict[str, Where] = {}
    for key, value in node.pairs:
        name = key.text
        if not NAME.fullmatch(name) or name in (*WORDS, *FUNCTIONS, VALUE):
            page.complain(f"let: '{name}' cannot be a name; expected a word such as 'killed', none of {TAKEN}", key)
        elif name in found:
            page.complain(f"the key '{name}' stands twice", key)
        else:
            found[name] = where(page, value, lexicon, f"let: {name}")
            if value.kind == "map" and not value.pairs:
                page.complain(f"let: {name} is empty; it would stand for every figure", value)
    if not node.pairs:
        page.complain("let: no name here; expected names such as {killed: {event: kill}}", node)
    return tuple(found.items())


def _tree(page: Page, node: Node, names: list[str], lexicon: Lexicon) -> Tree | None:
    try:
        return parse(node.text, names, lexicon)
    except Misread as problem:
        line, column = _place(page, node, problem.at)
        page.complain_at(f"assert: {problem.message}", line, column, problem.width)
        return None


def _place(page: Page, node: Node, at: int) -> tuple[int, int]:
    """Where character `at` of a scalar stands: exactly, where its text stands in one line of the file."""
    source = page.lines[node.line - 1] if node.line <= len(page.lines) else ""
    column = source.find(node.text, node.column - 1)
    return (node.line, column + 1 + at) if column >= 0 and "\n" not in node.text else (node.line, node.column)


def _all_used(page: Page, given: Given, names: list[str], tree: Tree) -> None:
    used = {name.name for name in names_in(tree)}
    for key, _ in given["let"].pairs if "let" in given and given["let"].kind == "map" else ():
        if key.text in names and key.text not in used:
            page.complain(f"let: `{key.text}` is not in the assertion; leave it out or use it", key)


def _per(page: Page, given: Given, tree: Tree, *, is_named: bool) -> str | None:
    if "per" not in given:
        bare = not is_named and not any(isinstance(node, Call) for node in _calls(tree))
        return "claim" if bare else "article"
    text = words(page, given["per"], "per")
    if text is None or text in PER:
        return text
    page.complain(f"per: '{text}' is none{nearest(text, tuple(PER))}", given["per"])
    return None


def _calls(tree: object) -> list[Call]:
    """The aggregates of a tree."""
    found = [tree] if isinstance(tree, Call) and tree.function in AGGREGATES else []
    for name in ("left", "right", "term", "condition"):
        if hasattr(tree, name):
            found += _calls(getattr(tree, name))
    for name in ("parts", "arguments"):
        for part in getattr(tree, name, ()):
            found += _calls(part)
    return found


def _misses_value(page: Page, given: Given, tree: Tree, names: list[str], per: str) -> bool:
    """Whether `value` is asked for and nothing says of what, or the other way round."""
    wants = any(name.name == VALUE for name in names_in(tree))
    if wants and names and per != "claim":
        page.complain("assert: beside `let`, `value` is known with `per: claim` only", given["assert"])
    elif wants and "where" not in given:
        page.complain("assert: `value` stands for what `where` selects, and there is no `where`", given["assert"])
    elif not names_in(tree):
        page.complain("assert: no claim takes part; expected a name of `let`, or `value`", given["assert"])
    elif per == "claim" and not wants:
        page.complain("assert: with `per: claim` it is about `value`, the claim itself", given["assert"])
    else:
        return False
    return True


def requirement(page: Page, given: Given, _lexicon: Lexicon) -> str | None:
    """What is required."""
    text = words(page, given["require"], "require")
    if text is None or text in REQUIREMENTS:
        return text
    page.complain(
        f"require: '{text}' is nothing that can be required{nearest(text, tuple(REQUIREMENTS))}", given["require"]
    )
    return None


def against(page: Page, given: Given, lexicon: Lexicon) -> Against | None:
    """The table, read now so that what it lacks is told with the rule."""
    node = given["against"]
    if node.kind != "map":
        page.complain("against: expected {table: FILE, on: {FIELD: COLUMN}, value: COLUMN}", node)
        return None
    known = len(page.complaints)
    keys = keys_of(page, node, AGAINST, "`against`")
    for name in ("table", "on", "value"):
        if name not in keys:
            page.complain(f"`against` needs `{name}`: {AGAINST[name]}", node)
    limit = _tolerance(page, keys.get("tolerance"), lexicon)
    unit = words(page, keys["unit"], "against: unit") if "unit" in keys else None
    measured = constant(f"1 {unit}", lexicon) if unit else None
    if unit and measured is None:
        page.complain(f"against: unit: '{unit}' is no unit", keys["unit"])
    on = _on(page, keys["on"]) if "on" in keys else ()
    table, column = (_word(page, keys, name) for name in ("table", "value"))
    if len(page.complaints) > known or table is None or column is None:
        return None
    rows = read_table(page, keys, table, [column_ for _, column_ in on], column)
    if rows is None:
        return None
    base, factor = _base(unit, lexicon)
    return Against(table, on, column, rows, limit or Tolerance(), unit or "", base, factor)


def _word(page: Page, keys: Given, name: str) -> str | None:
    return words(page, keys[name], f"against: {name}") if name in keys else None


def _base(unit: str | None, lexicon: Lexicon) -> tuple[str, Decimal]:
    from numcheck.rules.amounts import amount

    found = amount(f"1 {unit}", lexicon) if unit else None
    return (found.base, found.value) if found else ("", Decimal(1))


def _tolerance(page: Page, node: Node | None, lexicon: Lexicon) -> Tolerance | None:
    text = None if node is None else words(page, node, "against: tolerance")
    found = None if text is None else tolerance(text, lexicon)
    if node is not None and text is not None and found is None:
        page.complain(f"against: tolerance: expected a share such as 1% or an amount such as 2 km, got '{text}'", node)
    return found


def _on(page: Page, node: Node) -> tuple[tuple[str, str], ...]:
    if node.kind != "map" or not node.pairs:
        page.complain(
            "against: on: expected fields of a claim and the columns they are found by, such as {place: town}", node
        )
        return ()
    given = keys_of(page, node, dict.fromkeys(WHERE, ""), "a claim in `against: on`")
    found = ((field, words(page, value, f"against: on: {field}")) for field, value in given.items())
    return tuple((field, column) for field, column in found if column is not None)

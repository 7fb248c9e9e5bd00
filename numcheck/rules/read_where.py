"""The `where` of a rule: fields of a claim and what they must be."""

from __future__ import annotations

from numcheck.rules.amounts import comparison, dated, quantity_of
from numcheck.rules.complaint import nearest
from numcheck.rules.keys import LIMITED, NUMBERS, PRESENCE, TIMES, WHERE
from numcheck.rules.nodes import Node, Page
from numcheck.rules.rule import Choice, Condition, Where
from numcheck.rules.scalars import keys_of, several
from numcheck.rules.seen import CUE
from numcheck.units.lookup import compiled
from numcheck.units.per import COMPOSED
from numcheck.words.lexicon import Lexicon

_WILD = frozenset("*?[")
_NAMES = ("id", "article")  # taken whole, not word by word


def where(page: Page, node: Node, lexicon: Lexicon, name: str = "where") -> Where:
    """Every condition of the mapping."""
    if node.kind != "map":
        page.complain(f"{name}: expected fields of a claim and what they must be, such as {{kind: money}}", node)
        return ()
    given = keys_of(page, node, dict.fromkeys(WHERE, ""), f"a claim in `{name}`")
    return tuple(_condition(page, name, value, lexicon) for name, value in given.items())


def _condition(page: Page, field: str, node: Node, lexicon: Lexicon) -> Condition:
    if node.kind != "map":
        return Condition(field, _choices(page, field, node, lexicon))
    given = keys_of(page, node, {"not": ""}, f"`where: {field}`")
    if "not" not in given:
        return Condition(field, ())
    return Condition(field, _choices(page, field, given["not"], lexicon), negated=True)


def _choices(page: Page, field: str, node: Node, lexicon: Lexicon) -> tuple[Choice, ...]:
    if node.is_nothing:
        page.complain(f"where: {field} is empty; `not: any` selects claims without it", node)
        return ()
    found = (_choice(page, field, text, item, lexicon) for text, item in several(page, node, f"where: {field}"))
    return tuple(choice for choice in found if choice is not None)


def _choice(page: Page, field: str, text: str, node: Node, lexicon: Lexicon) -> Choice | None:
    if text == "any":
        return Choice("any", text)
    if field in NUMBERS:
        return _amount(page, field, text, node, lexicon)
    if field in TIMES:
        return _day(page, field, text, node)
    if field in PRESENCE:
        page.complain(f"where: {field} can only be `any`, or `not: any`", node)
        return None
    if _WILD & set(text):
        return Choice("glob", text.lower()) if glob_is_sound(page, node, f"where: {field}") else None
    if field == "unit":
        return _unit(page, text, node, lexicon)
    if field in LIMITED or field in KNOWN:
        return _limited(page, field, text.lower(), node, LIMITED.get(field) or KNOWN[field](lexicon))
    return Choice("is" if field in _NAMES else "words", text.lower())


def cues(lexicon: Lexicon) -> tuple[str, ...]:
    """What a `cue` can be."""
    table = lexicon.table("cues")
    return tuple(sorted({*table["before"], *table["after"]}))


def dimensions(lexicon: Lexicon) -> tuple[str, ...]:
    """What a `dimension` can be."""
    known = {unit.dimension for unit in compiled(lexicon).units.values()}
    return tuple(sorted({*known, *COMPOSED.values(), "count", "currency", "percent", "dimensionless", "time"}))


KNOWN = {CUE: cues, "dimension": dimensions}


def _unit(page: Page, text: str, node: Node, lexicon: Lexicon) -> Choice | None:
    """A unit as claims name it, or as people write it; below the line of a rate anything may stand."""
    lookup = compiled(lexicon)
    signs = (unit.name for unit in (*lookup.words.values(), *lookup.prefixes.values()))
    known = {name.lower() for name in (*lookup.units, *signs, "count", "dimensionless", "age")}
    above = text.lower().partition("/")[0]
    if above in known or text.lower() in known:
        return Choice("is", text.lower())
    written = quantity_of(f"2 {text}", lexicon)  # "km", "dollars"
    if written is not None:
        return Choice("is", written.unit.lower())
    page.complain(f"where: no claim has the unit '{text}'{nearest(above, sorted(known))}", node)
    return None


def _limited(page: Page, field: str, text: str, node: Node, allowed: tuple[str, ...]) -> Choice | None:
    if text in allowed:
        return Choice("is", text)
    page.complain(f"where: {field} is never '{text}'{nearest(text, allowed)}", node)
    return None


def _amount(page: Page, field: str, text: str, node: Node, lexicon: Lexicon) -> Choice | None:
    found = comparison(text, lexicon)
    if found is None:
        page.complain(f"where: {field}: expected a comparison such as '>= 1 million USD' or '> 5', got '{text}'", node)
    return found


def _day(page: Page, field: str, text: str, node: Node) -> Choice | None:
    found = dated(text)
    if found is None:
        page.complain(f"where: {field}: expected a day such as '>= 2024-01-10', got '{text}'", node)
    return found


def glob_is_sound(page: Page, node: Node, name: str) -> bool:
    """Whether every `[` of a pattern is closed."""
    opened = node.text.count("[")
    if opened <= node.text.count("]") and not node.text.startswith("/"):
        return True
    fault = "its '[' is not closed" if opened > node.text.count("]") else "it begins with '/'; patterns are relative"
    page.complain(f"{name}: the pattern '{node.text}' cannot match: {fault}", node)
    return False

"""Which claims each name of each rule selects, for a thousand rules at the cost of a few.

Every wish of a rule is filed under the signs of its most telling condition (subject before event, unit, dimension and
kind); a claim is held only against the wishes filed under a sign it carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from numcheck.relations.article import Article
from numcheck.rules.globs import matches
from numcheck.rules.rule import Assertion, Rule, Where
from numcheck.rules.seen import Seen
from numcheck.rules.tree import VALUE
from numcheck.rules.where import selects, test_of
from numcheck.words.lexicon import Lexicon

TELLING = ("subject", "event", "cue", "unit", "dimension", "value", "status", "kind")


@dataclass(eq=False, slots=True)
class Wish:
    """What one name of a rule stands for."""

    rule: Rule
    name: str
    where: Where
    found: list[Seen] = field(default_factory=list)


def wishes_of(rule: Rule) -> list[Wish]:
    """The names of a rule: those of `let`, or what `where` selects, which is called `value`."""
    if not isinstance(rule.body, Assertion):
        return [Wish(rule, VALUE, rule.where)]
    named = [Wish(rule, name, rule.where + where) for name, where in rule.body.names if rule.body.per != "claim"]
    if rule.body.per == "claim":
        named = [Wish(rule, name, where) for name, where in rule.body.names]
    return named if rule.body.names and rule.body.per != "claim" else [*named, Wish(rule, VALUE, rule.where)]


def select(wishes: Sequence[Wish], articles: Iterable[Article], paths: Mapping[str, str], lexicon: Lexicon) -> None:
    """Give every wish the claims it selects, in the order of the text."""
    filed, unfiled = _filed(wishes, lexicon)
    allowed: dict[tuple[tuple[str, ...], str], bool] = {}
    for article in articles:
        path = paths[article.document.id]
        for claim in article.claims:
            seen = Seen(claim, lexicon)
            near = [wish for sign in seen.signs if sign in filed for wish in filed[sign]]
            for wish in dict.fromkeys(near + unfiled) if near else unfiled:
                if selects(wish.where, seen) and _is_in(wish.rule.paths, path, allowed):
                    wish.found.append(seen)


def _filed(wishes: Sequence[Wish], lexicon: Lexicon) -> tuple[dict[str, list[Wish]], list[Wish]]:
    """The wishes by sign, and those that no sign tells."""
    filed: dict[str, list[Wish]] = {}
    unfiled: list[Wish] = []
    for wish in wishes:
        keys = _keys(wish.where, lexicon)
        if keys is None:
            unfiled.append(wish)
        for sign in keys or ():
            filed.setdefault(sign, []).append(wish)
    return filed, unfiled


def _keys(where: Where, lexicon: Lexicon) -> frozenset[str] | None:
    known = {condition.field: keys for condition in where if (keys := test_of(condition, lexicon).keys) is not None}
    return next((known[name] for name in TELLING if name in known), None)


def _is_in(globs: tuple[str, ...], path: str, allowed: dict[tuple[tuple[str, ...], str], bool]) -> bool:
    if not globs:
        return True
    key = (globs, path)
    if key not in allowed:
        allowed[key] = any(matches(glob, path) for glob in globs)
    return allowed[key]

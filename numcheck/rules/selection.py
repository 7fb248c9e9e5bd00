"""Which claims each name of each rule selects, for a thousand rules at the cost of a few.

Every wish of a rule is filed under the signs of its most telling condition (subject before event, unit, dimension and
kind); a claim is held only against the wishes filed under a sign it carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.rules.globs import matches
from numcheck.rules.rule import Assertion, Rule, Where
from numcheck.rules.seen import Seen
from numcheck.rules.tree import VALUE
from numcheck.rules.where import Test, meets, test_of
from numcheck.words.lexicon import Lexicon

TELLING = ("subject", "event", "cue", "unit", "dimension", "value", "status", "kind")


Found = dict[str, list[Seen]]  # the claims of each name of a rule


@record(eq=False)
class Wish:
    """What one name of a rule stands for, made ready; `at` is the place of its rule."""

    rule: Rule
    name: str
    where: Where
    tests: tuple[Test, ...] = ()
    at: int = 0


@record(eq=False)
class Index:
    """The wishes of many rules by sign, and those that no sign tells."""

    rules: tuple[Rule, ...]
    names: tuple[tuple[str, ...], ...]  # of each rule
    filed: Mapping[str, tuple[Wish, ...]]
    unfiled: tuple[Wish, ...]


def wishes_of(rule: Rule) -> list[Wish]:
    """The names of a rule: those of `let`, or what `where` selects, which is called `value`."""
    body = rule.body
    if not isinstance(body, Assertion):
        return [Wish(rule, VALUE, rule.where)]
    if body.per == "claim":
        return [*(Wish(rule, name, where) for name, where in body.names), Wish(rule, VALUE, rule.where)]
    return [Wish(rule, name, rule.where + where) for name, where in body.names] or [Wish(rule, VALUE, rule.where)]


def indexed(rules: Sequence[Rule], lexicon: Lexicon) -> Index:
    """The rules filed under the signs of their wishes."""
    filed: dict[str, list[Wish]] = {}
    unfiled: list[Wish] = []
    names = []
    for at, rule in enumerate(rules):
        wishes = wishes_of(rule)
        names.append(tuple(wish.name for wish in wishes))
        for wish in wishes:
            ready = replace(wish, tests=tuple(test_of(condition, lexicon) for condition in wish.where), at=at)
            keys = _keys(ready)
            if keys is None:
                unfiled.append(ready)
            for sign in keys or ():
                filed.setdefault(sign, []).append(ready)
    return Index(tuple(rules), tuple(names), {sign: tuple(wishes) for sign, wishes in filed.items()}, tuple(unfiled))


def select(
    index: Index, articles: Iterable[Article], paths: Mapping[str, str], lexicon: Lexicon
) -> Iterator[tuple[Rule, Found]]:
    """Each rule of which some name selects claims, with the claims of all its names in the order of the text."""
    found: dict[int, Found] = {}
    allowed: dict[tuple[tuple[str, ...], str], bool] = {}
    for article in articles:
        path = paths[article.document.id]
        for claim in article.all_claims:
            seen = Seen(claim, lexicon)
            for wish in _near(index, seen):
                if meets(wish.tests, seen) and _is_in(wish.rule.paths, path, allowed):
                    named = found.setdefault(wish.at, {name: [] for name in index.names[wish.at]})
                    named[wish.name].append(seen)
    for at in sorted(found):
        yield index.rules[at], found[at]


def _near(index: Index, seen: Seen) -> Iterable[Wish]:
    """The wishes that a claim may meet, each once."""
    near = [wishes for sign in seen.signs if (wishes := index.filed.get(sign)) is not None]
    if len(near) < 2 and not index.unfiled:
        return near[0] if near else ()
    return dict.fromkeys(wish for wishes in (*near, index.unfiled) for wish in wishes)


def _keys(wish: Wish) -> frozenset[str] | None:
    known = {test.condition.field: keys for test in wish.tests if (keys := test.keys) is not None}
    return next((known[name] for name in TELLING if name in known), None)


def _is_in(globs: tuple[str, ...], path: str, allowed: dict[tuple[tuple[str, ...], str], bool]) -> bool:
    if not globs:
        return True
    key = (globs, path)
    if key not in allowed:
        allowed[key] = any(matches(glob, path) for glob in globs)
    return allowed[key]

"""Rules that `assert`: the figures of each group put into the assertion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from numcheck.checks.figures import rewritten
from numcheck.claims.claim import Claim
from numcheck.rules.evaluate import NOT_SO, Scene, Told, Unknown, holds, sides, value
from numcheck.rules.facts import (
    Fact,
    asserted,
    day,
    days,
    facts,
    is_of_one_thing,
    meant,
    of_one_kind,
    told,
    without_parts,
)
from numcheck.rules.outcome import Outcome, failure
from numcheck.rules.rule import Assertion, Rule, Tolerance, Where
from numcheck.rules.seen import Seen
from numcheck.rules.selection import Found
from numcheck.rules.tree import VALUE, Comparison, Name, names_in

Groups = dict[str, dict[str, list[Seen]]]  # what a group has in common -> name -> claims


def outcomes(rule: Rule, names: Found) -> Iterator[Outcome]:
    """What the rule comes to on each group that holds a claim of it."""
    body = rule.body
    assert isinstance(body, Assertion)
    grouped = _each_fact(names, rule.where) if body.per == "claim" else _grouped(body.per, names)
    for group, found in sorted(grouped.items()):
        yield _Trial(rule, body, group, found, names).outcome()


def _grouped(per: str, names: Mapping[str, list[Seen]]) -> Groups:
    groups: Groups = {}
    for name, found in names.items():
        for seen in found:
            for group in _group(per, seen):
                groups.setdefault(group, {}).setdefault(name, []).append(seen)
    return groups


def _group(per: str, seen: Seen) -> Iterator[str]:
    claim = seen.claim
    match per:
        case "article":
            yield claim.article
        case "set":
            yield "the set"
        case "source":
            if claim.source:
                yield claim.source.lower().removeprefix("the ")
        case "outlet":
            if claim.article_source:
                yield claim.article_source
        case "place":
            yield from seen.places[:1]
        case "day":
            found = days(claim)
            found_day = found[0] if found and found[0] == found[1] else day(claim.article_date)
            if found_day:
                yield found_day.isoformat()


def _each_fact(names: Mapping[str, list[Seen]], where: Where) -> Groups:
    """A group for each fact that `where` selects, with the other names of its article."""
    groups: Groups = {}
    by_article: dict[str, list[Seen]] = {}
    for seen in asserted(names[VALUE], where):
        by_article.setdefault(seen.claim.article, []).append(seen)
    for article, found in by_article.items():
        others = {name: [seen for seen in claims if seen.claim.article == article] for name, claims in names.items()}
        for fact in facts(found):
            groups[f"{fact.claim.text} ({fact.claim.id})"] = others | {VALUE: list(fact.seen)}
    return groups


@dataclass
class _Trial:
    """One assertion on one group."""

    rule: Rule
    body: Assertion
    group: str
    found: Mapping[str, list[Seen]]
    everywhere: Mapping[str, list[Seen]]  # name -> its claims in the whole set

    def outcome(self) -> Outcome:
        scene = Scene(self.all_of, self.one_of, self.rule.tolerance or Tolerance())
        try:
            if holds(self.body.tree, scene):
                return Outcome(self.group, "holds", self.holding(scene))
            return self.failing(scene) if scene.used else Outcome(self.group, "silent", "no figure takes part")
        except Unknown as reason:
            return Outcome(self.group, "silent", str(reason))

    def all_of(self, name: str) -> list[Fact]:
        claims = meant(self.found.get(name, ()), is_bare=False, states_named=self.states_named(name))
        return without_parts(of_one_kind(facts(claims)) if not self.names_field(name, "kind") else facts(claims))

    def one_of(self, node: Name) -> Fact:
        current = self.single(node.name, self.found.get(node.name, ()), "")
        return self.before(node.name, current) if node.previous else current

    def single(self, name: str, claims: Sequence[Seen], when: str) -> Fact:
        """The one fact among claims that a bare name stands for."""
        kept = meant(claims, is_bare=True, states_named=self.states_named(name))
        found = facts(kept)
        if len(found) > 1:
            found = without_parts(found if self.names_field(name, "kind") else of_one_kind(found))
        if len(found) > 1 and not when:
            found = self.not_anothers(name, found)
        if not found:
            raise Unknown(f"nothing is `{name}`{when}")
        if len(found) > 1:
            raise Unknown(f"`{name}` stands for {len(found)} figures{when}: {', '.join(told(found))}")
        return found[0]

    def not_anothers(self, name: str, found: list[Fact]) -> list[Fact]:
        """The facts that no other name selects too, where there are such: a figure hardly stands for two names."""
        others = {id(seen.claim) for other, claims in self.found.items() if other != name for seen in claims}
        return [fact for fact in found if others.isdisjoint(map(id, fact.claims))] or found

    def before(self, name: str, current: Fact) -> Fact:
        """The same fact in the article next earlier by date."""
        published = _published(current.claim)
        if published is None:
            raise Unknown(f"the article of {current.claim.text} has no date")
        earlier = [
            (when, seen)
            for seen in self.everywhere[name]
            if (when := _published(seen.claim)) is not None and when < published and self.is_in_group(seen)
            if is_of_one_thing(current.seen[0], seen) and _has_the_same_words(current.seen[0], seen)
        ]
        if not earlier:
            raise Unknown(f"no earlier article has `{name}`")
        last = max(when for when, _ in earlier)
        return self.single(name, [seen for when, seen in earlier if when == last], " in the article before")

    def is_in_group(self, seen: Seen) -> bool:
        per = self.body.per
        return per not in {"source", "outlet", "place"} or self.group in _group(per, seen)

    def states_named(self, name: str) -> bool:
        return self.body.per == "claim" or self.names_field(name, "status")

    def names_field(self, name: str, field: str) -> bool:
        where: Where = self.rule.where + dict(self.body.names).get(name, ())
        return any(condition.field == field for condition in where)

    def holding(self, scene: Scene) -> str:
        names = {
            node.name: self.one_of(node)
            for node in names_in(self.body.tree)
            if not node.previous and self.is_single(node)
        }
        return ", ".join(f"{name} is {fact.claim.text}" for name, fact in names.items()) or ", ".join(told(scene.used))

    def is_single(self, node: Name) -> bool:
        try:
            self.one_of(node)
        except Unknown:
            return False
        return True

    def failing(self, scene: Scene) -> Outcome:
        asked = scene.failed[0]
        left, right = sides(asked, scene)
        names = {
            node.name: self.one_of(node)
            for node in names_in(self.body.tree)
            if not node.previous and self.is_single(node)
        }
        computed = {"left": left.comes_to, "right": right.comes_to, "assert": self.body.text}
        return failure(
            self.rule,
            self.group,
            _in_order(scene.used, names, self.body),
            _message(asked, left, right),
            _explanation(asked, left, right, self.body),
            suggestions=_suggestions(asked, scene),
            names=names,
            computed=computed,
        )


def _in_order(used: Sequence[Fact], names: Mapping[str, Fact], body: Assertion) -> list[Fact]:
    """The facts as the assertion names them, each once."""
    named = [names[node.name] for node in names_in(body.tree) if not node.previous and node.name in names]
    kept: list[Fact] = []
    for fact in (*named, *used):
        if not any(fact.claim is other.claim for other in kept):
            kept.append(fact)
    return kept


def _message(asked: Comparison, left: Told, right: Told) -> str:
    is_plain = left.figures == left.comes_to
    return f"{left}{' is' if is_plain else ','} {NOT_SO[asked.sign]} {right}"


def _explanation(asked: Comparison, left: Told, right: Told, body: Assertion) -> str:
    return f"{left} and {right}, but {left.comes_to} {asked.sign} {right.comes_to} does not hold (assert: {body.text})"


def _suggestions(asked: Comparison, scene: Scene) -> Iterator[str]:
    """The figures that would make an equation fit, each alone, where one stands by itself."""
    if asked.sign != "==":
        return
    for name, other in ((asked.right, asked.left), (asked.left, asked.right)):
        if isinstance(name, Name) and not name.previous:
            claim, wanted = scene.one_of(name).claim, value(other, scene)
            scale = value(name, scene).scale
            if wanted.point is not None and claim.value is not None:
                yield rewritten(claim, (wanted.point - scale.offset) / scale.factor)


def _has_the_same_words(one: Seen, other: Seen) -> bool:
    """Whether neither noun has a word before it that rules the other one out: cholera cases and measles cases."""
    plain = frozenset(one.lexicon.table("rule_words")["plain"])
    mine, theirs = (seen.claim.subject_lemmas - {seen.claim.subject_head} - plain for seen in (one, other))
    return not mine or not theirs or not mine.isdisjoint(theirs)


def _published(claim: Claim) -> date | None:
    return day(claim.article_date)

"""The verb of this room: rules over the relations of an article set, findings out.

Each check runs once for each setting of its options that some rule wants. A disagreement belongs to the last rule that
selects it, so that a user's rule tunes what the default rule of the same check says about the claims it names, and
leaves the others alone: only what that rule finds under its own settings is reported. A rule selects a disagreement
when its `where` matches every claim in the evidence, and its `paths` every file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache
from typing import Any

from numcheck.checks import CHECKS, Check, check_named
from numcheck.checks.finding import Finding
from numcheck.relations import link
from numcheck.relations.article import Article
from numcheck.relations.relation import Relation
from numcheck.rules import desk
from numcheck.rules.globs import matches
from numcheck.rules.message import worded
from numcheck.rules.overlap import one_each
from numcheck.rules.rule import Rule, RuleSet, Tolerance
from numcheck.rules.seen import Seen
from numcheck.rules.selection import Index, indexed
from numcheck.rules.tolerated import is_tolerated
from numcheck.rules.where import selects
from numcheck.words.lexicon import Lexicon


def run(ruleset: RuleSet, articles: Sequence[Article], lexicon: Lexicon) -> tuple[Finding, ...]:
    """One finding for each disagreement, in the order of the articles' ids and of the text."""
    paths = {article.document.id: article.document.path for article in articles}
    own = _demanding(ruleset, lexicon)
    related = _by_kind(link(articles, lexicon)) if len(own.rules) < len(ruleset) else {}
    found = [
        finding
        for check, rules in _by_check(ruleset)
        for finding in _Desk(check, rules, paths, lexicon).findings(related)
    ]
    demanded = desk.findings(own, articles, paths, lexicon) if own.rules else ()
    return in_order([*one_each(found), *demanded])


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of their first articles' ids and of the text."""
    return tuple(sorted(findings, key=_place))


def touching(findings: Iterable[Finding], articles: Collection[str]) -> tuple[Finding, ...]:
    """Those findings of which at least one piece of evidence stands in one of the articles, that piece first.

    A code host shows only the first place, and shows it only where it stands in the change.
    """
    mine = (finding for finding in findings if any(item.article in articles for item in finding.evidence))
    return in_order(_turned(finding, articles) for finding in mine)


def _turned(finding: Finding, articles: Collection[str]) -> Finding:
    evidence = sorted(finding.evidence, key=lambda item: item.article not in articles)
    return replace(finding, evidence=tuple(evidence))


def _by_kind(relations: Iterable[Relation]) -> dict[str, list[Relation]]:
    kinds: dict[str, list[Relation]] = {}
    for relation in relations:
        kinds.setdefault(relation.kind, []).append(relation)
    return kinds


@lru_cache(maxsize=8)
def _demanding(ruleset: RuleSet, lexicon: Lexicon) -> Index:
    """The rules that make demands of their own, filed once for all article sets of a run."""
    return indexed([rule for rule in ruleset if rule.body is not None], lexicon)


@lru_cache(maxsize=8)
def _by_check(ruleset: RuleSet) -> tuple[tuple[Check, list[Rule]], ...]:
    names = [module.replace("_", "-") for module in CHECKS]
    rules = {name: [rule for rule in ruleset if rule.check == name] for name in names}
    return tuple((check_named(name), rules[name]) for name in names if rules[name])


def _place(finding: Finding) -> tuple[str, bool, int, str, str]:
    first = finding.evidence[0]
    return (first.article, first.part != "title", first.start, finding.check, finding.message)


@dataclass
class _Desk:
    """One check with the rules that extend it."""

    check: Check
    rules: list[Rule]
    paths: Mapping[str, str]  # article id -> file
    lexicon: Lexicon

    def findings(self, related: Mapping[str, list[Relation]]) -> Iterator[Finding]:
        for options in dict.fromkeys(self.options.values()):
            for kind in self.check.NEEDS:
                for relation in related.get(kind, ()):
                    yield from self._governed(relation, options)

    @cached_property
    def options(self) -> dict[str, Any]:
        """What each rule asks of the check, by the rule's id."""
        return {rule.id: options_of(self.check, rule.tolerance) for rule in self.rules}

    def _governed(self, relation: Relation, options: Any) -> Iterator[Finding]:
        for finding in self.check.check(relation, options):
            rule = self._rule_of(finding)
            if rule is None or self.options[rule.id] != options or is_tolerated(finding, rule.tolerance):
                continue
            yield reported(finding, rule)

    def _rule_of(self, finding: Finding) -> Rule | None:
        claims = [item.claim for item in finding.evidence if item.claim]
        known = [Seen(claim, self.lexicon) for claim in claims] if self.is_narrowed else []
        files = {self.paths.get(item.article, item.article) for item in finding.evidence}
        for rule in reversed(self.rules):
            if rule.paths and not all(any(matches(glob, file) for glob in rule.paths) for file in files):
                continue
            if not rule.where or all(selects(rule.where, seen) for seen in known):
                return rule
        return None

    @cached_property
    def is_narrowed(self) -> bool:
        """Whether some rule looks at what the claims are about."""
        return any(rule.where for rule in self.rules)


def options_of(check: Check, tolerance: Tolerance | None) -> Any:
    """The check's options with what the rule says of them."""
    if tolerance is None:
        return check.Options()
    known = {field.name for field in fields(check.Options)}
    return check.Options(**({"tolerance": tolerance.share} if "tolerance" in known else {}))


def reported(finding: Finding, rule: Rule) -> Finding:
    """The finding as the rule reports it."""
    mine = replace(
        finding,
        rule=rule.id,
        severity=rule.severity or finding.severity,
        message=_on_one_line(finding.message),
        explanation=_on_one_line(finding.explanation),
        suggestions=tuple(map(_on_one_line, finding.suggestions)),
    )
    return mine if rule.message is None else replace(mine, message=_on_one_line(worded(rule.message, mine)))


def _on_one_line(text: str) -> str:
    """The text without the line ends of figures that the article wraps: "27 percent"."""
    return " ".join(text.split())

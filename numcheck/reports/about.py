"""What a report says of the run behind it: what was read, what was found, and of each rule what it is."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck.checks.finding import Finding
from numcheck.documents import Loaded
from numcheck.ignores import Suppressed
from numcheck.relations.article import Article
from numcheck.reports.facts import Later
from numcheck.reports.result import About, Result
from numcheck.rules.pages import summary
from numcheck.rules.rule import Rule, RuleSet
from numcheck.words.lexicon import Lexicon


def result(
    loaded: Loaded,
    found: Sequence[Article],
    ruleset: RuleSet,
    findings: tuple[Finding, ...],
    suppressed: tuple[Suppressed, ...] = (),
    *,
    lexicon: Lexicon,
    each: bool = False,
) -> Result:
    """What a run of the rules over the articles came to; `findings` are those to be shown."""
    return Result(
        loaded.documents,
        tuple(claim for article in found for claim in article.all_claims),
        findings,
        rules=tuple(rule.id for rule in ruleset),
        links={rule.id: rule.link for rule in ruleset if rule.link},
        about={rule.id: about(rule) for rule in ruleset},
        skipped=loaded.skipped,
        suppressed=suppressed,
        problems=tuple(map(str, loaded.problems)),
        facts=Later(found, lexicon, findings, each=each),
    )


def about(rule: Rule) -> About:
    """What reports say of a rule beside its findings."""
    page = rule.link or ("docs/rules.md" if rule.body else f"docs/checks.md#{rule.check}")
    return About(rule.check, summary(rule), rule.why, page, rule.severity)

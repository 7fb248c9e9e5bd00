"""The rules that make demands of their own: what each came to, group by group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.checks.finding import Finding
from numcheck.relations.article import Article
from numcheck.rules import asserted, compared, required
from numcheck.rules.outcome import Outcome
from numcheck.rules.required import Stock
from numcheck.rules.rule import Against, Assertion, Rule
from numcheck.rules.selection import Found, Index, select
from numcheck.rules.tree import VALUE
from numcheck.words.lexicon import Lexicon


def findings(
    index: Index, articles: Sequence[Article], paths: Mapping[str, str], lexicon: Lexicon
) -> Iterator[Finding]:
    """Every finding of the rules, rule by rule."""
    stock = Stock(articles, lexicon)
    for rule, found in select(index, articles, paths, lexicon):
        yield from (outcome.finding for outcome in outcomes(rule, found, stock) if outcome.finding)


def outcomes(rule: Rule, found: Found, stock: Stock) -> Iterator[Outcome]:
    """What a rule comes to on the claims that its names selected."""
    match rule.body:
        case Assertion():
            yield from asserted.outcomes(rule, found)
        case Against():
            yield from compared.outcomes(rule, found[VALUE])
        case _:
            yield from required.outcomes(rule, found[VALUE], stock)

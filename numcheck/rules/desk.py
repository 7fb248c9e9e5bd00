"""The rules that make demands of their own: what each came to, group by group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.checks.finding import Finding
from numcheck.relations.article import Article
from numcheck.rules import asserted, compared, required
from numcheck.rules.outcome import Outcome
from numcheck.rules.required import Stock
from numcheck.rules.rule import Against, Assertion, Rule
from numcheck.rules.selection import Wish, select, wishes_of
from numcheck.words.lexicon import Lexicon


def findings(
    rules: Sequence[Rule], articles: Sequence[Article], paths: Mapping[str, str], lexicon: Lexicon
) -> Iterator[Finding]:
    """Every finding of the rules, rule by rule."""
    wishes = {rule.id: wishes_of(rule) for rule in rules}
    select([wish for names in wishes.values() for wish in names], articles, paths, lexicon)
    stock = Stock(articles, lexicon)
    for rule in rules:
        if any(wish.found for wish in wishes[rule.id]):
            yield from (outcome.finding for outcome in outcomes(rule, wishes[rule.id], stock) if outcome.finding)


def outcomes(rule: Rule, wishes: Sequence[Wish], stock: Stock) -> Iterator[Outcome]:
    """What a rule comes to on the claims that its names selected."""
    match rule.body:
        case Assertion():
            yield from asserted.outcomes(rule, wishes)
        case Against():
            yield from compared.outcomes(rule, wishes)
        case _:
            yield from required.outcomes(rule, wishes, stock)

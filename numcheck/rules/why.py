"""`check --why RULE`: which claims a rule selected, which it turned away and by what, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.rules.desk import outcomes
from numcheck.rules.globs import matches
from numcheck.rules.message import shown
from numcheck.rules.pages import condition, summary
from numcheck.rules.required import Stock
from numcheck.rules.rule import Assertion, Condition, Rule, RuleSet, Where
from numcheck.rules.run import run
from numcheck.rules.seen import Seen
from numcheck.rules.selection import Wish, indexed, select, wishes_of
from numcheck.rules.where import refusal
from numcheck.words.lexicon import Lexicon

MOST = 40  # claims of one kind that are listed
OUTCOMES = {"holds": "holds", "silent": "silent", "fails": "FAILS"}


def why(rule: Rule, ruleset: RuleSet, articles: Sequence[Article], lexicon: Lexicon) -> Iterator[str]:
    """The lines that say it of one article set."""
    paths = {article.document.id: article.document.path for article in articles}
    yield f"{rule.id}: {summary(rule)}"
    left_out = [path for path in paths.values() if rule.paths and not any(matches(glob, path) for glob in rule.paths)]
    if left_out:
        yield f"  left out by `paths`: {', '.join(sorted(set(left_out)))}"
    allowed = [article for article in articles if article.document.path not in left_out]
    for wish in wishes_of(rule):
        yield from _selection(wish, allowed, lexicon)
    if rule.body is None:
        yield from _extended(rule, ruleset, articles, lexicon)
    else:
        yield from _demanded(rule, articles, paths, lexicon)


def _selection(wish: Wish, articles: Iterable[Article], lexicon: Lexicon) -> Iterator[str]:
    """The claims of one name, selected and turned away."""
    claims = [Seen(claim, lexicon) for article in articles for claim in article.all_claims]
    refused = [(seen, refusal(wish.where, seen)) for seen in claims]
    taken = [seen.claim for seen, by in refused if by is None]
    name = f"{wish.name if isinstance(wish.rule.body, Assertion) else 'where'} ({_where(wish.where)})"
    yield f"  {name} selects {len(taken)} of {len(claims)} claims"
    yield from _listed(f"    + {_claim(claim)}" for claim in taken)
    away = [(seen, by) for seen, by in refused if by is not None]
    yield from _listed(f"    - {_claim(seen.claim)}: {_refused(by, seen)}" for seen, by in away)
    if len(away) > MOST:
        counted = Counter(by.field for _, by in away).most_common()
        yield f"      turned away in all: {', '.join(f'{number} by {field}' for field, number in counted)}"


def _where(where: Where) -> str:
    return ", ".join(map(condition, where)) or "every claim"


def _claim(claim: Claim) -> str:
    return f"{claim.id} {claim.text!r}"


def _refused(by: Condition, seen: Seen) -> str:
    value: Any = seen.text(by.field)
    if by.field == "value":
        value = f"{shown(seen.claim.value)} {seen.claim.quantity.unit}"
    elif by.field == "place":
        value = " ".join(seen.places) or None
    return f"wants {condition(by)}, but {by.field} is {value or 'not told'}"


def _listed(lines: Iterable[str]) -> Iterator[str]:
    """The first lines, and how many more there are."""
    more = 0
    for at, line in enumerate(lines):
        if at < MOST:
            yield line
        else:
            more += 1
    if more:
        yield f"      and {more} more"


def _demanded(rule: Rule, articles: Sequence[Article], paths: Mapping[str, str], lexicon: Lexicon) -> Iterator[str]:
    selected = select(indexed([rule], lexicon), articles, paths, lexicon)
    found = [outcome for _, claims in selected for outcome in outcomes(rule, claims, Stock(articles, lexicon))]
    if not found:
        yield "  it has nothing to say: no claim is selected"
    for outcome in found:
        yield f"  {outcome.group}: {OUTCOMES[outcome.verdict]}: {outcome.told}"


def _extended(rule: Rule, ruleset: RuleSet, articles: Sequence[Article], lexicon: Lexicon) -> Iterator[str]:
    """What the check found under the settings of the rule, and whose it is."""
    bare = replace(rule, where=(), paths=(), message=None)
    found = run(RuleSet((bare,)), articles, lexicon)
    reported = run(ruleset, articles, lexicon)
    if not found:
        yield f"  the check `{rule.check}` finds no disagreement with these settings"
    for finding in found:
        yield f"  {finding.evidence[0].article}: {finding.message}: {_taken(rule, finding, reported, lexicon)}"


def _taken(rule: Rule, finding: Finding, reported: Sequence[Finding], lexicon: Lexicon) -> str:
    for item in finding.evidence:
        if item.claim is not None:
            seen = Seen(item.claim, lexicon)
            by = refusal(rule.where, seen)
            if by is not None:
                return f"turned away: {item.claim.text!r} {_refused(by, seen)}"
    spans = {(item.article, item.part, item.start) for item in finding.evidence}
    for other in reported:
        if spans <= {(item.article, item.part, item.start) for item in other.evidence}:
            return "REPORTED" if other.rule == rule.id else f"belongs to the rule `{other.rule}`"
    return "left out: `paths`, or another finding says it already"

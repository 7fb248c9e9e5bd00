"""What a report that lists the rules says of each."""

from __future__ import annotations

from numcheck.reports.result import About
from numcheck.rules.pages import summary
from numcheck.rules.rule import Rule


def about(rule: Rule) -> About:
    """What reports say of a rule beside its findings."""
    page = rule.link or ("docs/rules.md" if rule.body else f"docs/checks.md#{rule.check}")
    return About(rule.check, summary(rule), rule.why, page, rule.severity)

"""Relations in, findings out, as the rules want it.

Comes in: rules, the built-in ones (`rules/default/*.yaml`) and the user's, and the articles with their claims. Goes
out: findings, one for each disagreement, with the severity and the words that the rule gives them. A rule does no
arithmetic (that is a check's) and reads no text (that is done before); what it may say stands in `keys.py`.
"""

from numcheck.rules.complaint import RuleErrors
from numcheck.rules.load import load
from numcheck.rules.rule import Rule, RuleSet
from numcheck.rules.run import run

__all__ = ["Rule", "RuleErrors", "RuleSet", "load", "run"]

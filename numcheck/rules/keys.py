"""What a rule may say: its keys, the fields of a claim that `where` knows, and the words some of them are limited to.

The reader of rules, the JSON Schema for editors and the template are made from these tables.
"""

from __future__ import annotations

from typing import get_args

from numcheck.checks.finding import Severity
from numcheck.claims.claim import Status
from numcheck.numbers.number import Modifier
from numcheck.units.quantity import Kind

KEYS = {
    "id": "lower-case words with hyphens, the rule's name in reports",
    "extends": "the built-in check that the rule tunes, narrows or rewords",
    "where": "which claims it is about: fields of a claim and what they must be; every claim of a finding must match",
    "tolerance": "how far two values may lie apart: a share such as 5%, or an amount such as 2 km",
    "severity": "error, warning or note, instead of what the check would say",
    "message": "one line; {a.text}, {a.article}, {b.value} and so on are the claims, {message} is the check's own line",
    "why": "one sentence for the reader of the report",
    "link": "a page that says more",
    "paths": "globs of the files it is about",
    "tags": "words to find the rule by",
    "examples": "`flags`: articles on which it must find something; `passes`: articles on which it must not",
}
REQUIRED = ("id", "extends")
LATER = ("assert", "require", "against", "let", "per")  # keys of the kinds of rules that a later version knows

EXAMPLES = {"flags": "articles with a disagreement", "passes": "articles without one"}
EXAMPLE = {"articles": "the articles, one record each", "expect": "how many disagreements there are; one if not said"}
SAMPLE = {
    "id": "its name in the message; a letter if not given",
    "title": "its headline",
    "date": "day of publication; 2024-01-10 if not given",
    "source": "the outlet",
    "text": "the article",
}

SEVERITIES: tuple[str, ...] = get_args(Severity)
LIMITED: dict[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "modifier": get_args(Modifier),
    "change": ("up", "down"),
    "status": get_args(Status),
    "part": ("title", "text"),
    "quoted": ("true", "false"),
}
NUMBERS = ("value", "range", "interval", "start", "end")
TIMES = ("time",)
PRESENCE = ("stated",)  # only whether it is there

CLAIMS = ("a", "b", "c", "d")  # the claims of a finding that a message can name
PLACEHOLDERS = ("message", "explanation", "rule", "check", "severity", "confidence", "suggestions")

"""What a rule may say: its keys, the fields of a claim that `where` knows, and the words some of them are limited to.

The reader of rules, the JSON Schema for editors and the template are made from these tables.
"""

from __future__ import annotations

from typing import get_args

from numcheck.checks.finding import Severity
from numcheck.claims.claim import Status
from numcheck.claims.record import FIELDS
from numcheck.numbers.number import Modifier
from numcheck.rules.seen import CUE
from numcheck.units.quantity import Kind

KEYS = {
    "id": "lower-case words with hyphens, the rule's name in reports",
    "extends": "the built-in check that the rule tunes, narrows or rewords",
    "assert": "what must hold of the claims that `let` names, or of each `value` that `where` selects",
    "let": "names for `assert`, each with the fields of the claims it stands for",
    "per": "what the claims of one assertion have in common",
    "require": "what every claim that `where` selects must have",
    "against": "a table that every claim that `where` selects must agree with",
    "where": "which claims it is about: fields of a claim and what they must be; every claim of a finding must match",
    "tolerance": "how far two values may lie apart: a share such as 5%, or an amount such as 2 km",
    "severity": "error, warning or note, instead of what the check would say; rules of your own say warning",
    "message": "one line; {a.text}, {a.article}, {b.value} and so on are the claims, {message} is the rule's own line",
    "why": "one sentence for the reader of the report",
    "link": "a page that says more",
    "paths": "globs of the files it is about",
    "lexicon": "words that the run which loads the file knows as well; stands in a rule or alone",
    "tags": "words to find the rule by",
    "examples": "`flags`: articles on which it must find something; `passes`: articles on which it must not",
}
KINDS = ("extends", "assert", "require", "against")  # a rule has one of them
OF_ASSERT = ("let", "per")

PER = {
    "claim": "each claim by itself",
    "article": "the claims of one article; where nothing else is said, unless the assertion is about one `value`",
    "set": "the claims of all articles",
    "source": "who is said to have counted or said it",
    "outlet": "the source of the article",
    "place": "where it happened or was counted",
    "day": "the day it is told of, or else the day of the article",
}
REQUIREMENTS = {
    "attribution": "its sentence, or one it goes on from, says who counted or said it",
    "breakdown": "figures of the set add up to it",
    "corroboration": "another article of the set, or another named source, gives the same",
    "date": "a day or period is told of it",
    "unit": "it has a unit, or a noun that is counted",
}
AGAINST = {
    "table": "a CSV or Parquet file; its path counts from the rule file",
    "on": "fields of a claim and the columns they are found by",
    "value": "the column with the figures",
    "tolerance": "how far a claim may lie from the table: a share such as 1%, or an amount",
    "unit": "the unit of the column, where claims may be in another one",
}

LEXICON = {
    "events": "verbs and nouns of one event: {deliver: [haul, freight]}",
    "subjects": "nouns that say the same of a subject: {aid: [kit, parcel]}",
    "units": "units and what one of them is: {bale: 218 kg, sortie: count}",
    "nouns": "nouns that are counted, or with their plurals: {ox: oxen}",
    "hedges": "phrases before a figure: {about: [in the ballpark of]}",
    "abbreviations": "words whose full stop ends no sentence: [Supt]",
    "names": "names with a number in them that is no quantity: [Studio 54]",
}
UNIT = {"is": "what one of it is: 218 kg, or count", "words": "how it is written; its name and its plural if not given"}

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
WHERE = (*FIELDS, CUE)  # what `where` knows
NUMBERS = ("value", "range", "interval", "start", "end")
TIMES = ("time",)
PRESENCE = ("stated",)  # only whether it is there

CLAIMS = ("a", "b", "c", "d")  # the claims of a finding that a message can name
PLACEHOLDERS = ("message", "explanation", "rule", "check", "severity", "confidence", "suggestions")
COMPUTED = {"assert": ("left", "right", "assert"), "against": ("table", "row"), "require": (), "extends": ()}  # by kind

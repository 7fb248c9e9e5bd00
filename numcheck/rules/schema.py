"""`numcheck rules schema`: JSON Schema (draft 2020-12) for editors, made from the tables in `keys.py`.

An editor uses it where a rule file begins with `# yaml-language-server: $schema=FILE`. It accepts what the reader of
rules accepts, and leaves to it what no schema can say: whether an assertion can be read, whether a table is there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from numcheck.rules.keys import (
    AGAINST,
    EXAMPLE,
    EXAMPLES,
    KEYS,
    KINDS,
    LEXICON,
    LIMITED,
    OF_ASSERT,
    PER,
    REQUIREMENTS,
    SAMPLE,
    SEVERITIES,
    UNIT,
    WHERE,
)
from numcheck.rules.read import ID, check_ids
from numcheck.rules.read_kinds import NAME
from numcheck.words.lexicon import load

Shape = dict[str, Any]
TEXT: Shape = {"type": "string", "minLength": 1}
SCALAR: Shape = {"type": ["string", "number", "boolean"]}
AMOUNT: Shape = {"type": ["string", "number"]}


def schema() -> str:
    """The schema of a rule file, one rule or a list of them."""
    item = {
        "if": {"required": ["lexicon"], "maxProperties": 1},
        "then": {"$ref": "#/$defs/words"},
        "else": {"$ref": "#/$defs/rule"},
    }
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "numcheck rules",
        "if": {"type": "array"},
        "then": {"type": "array", "items": item, "minItems": 1},
        "else": item,
        "$defs": {
            "rule": {**_mapping(KEYS, _rule(), ("id",)), **_one_kind()},
            "words": _mapping({"lexicon": KEYS["lexicon"]}, {"lexicon": _lexicon()}, ("lexicon",)),
        },
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _one_kind() -> Shape:
    """A rule has one of the four keys that say what it does, and the keys that go with it."""
    selecting = {kind: {"required": ["where"]} for kind in ("require", "against")}
    return {
        "oneOf": [
            {"required": [kind], **({"allOf": [selecting[kind]]} if kind in selecting else {})} for kind in KINDS
        ],
        "dependentRequired": {name: ["assert"] for name in OF_ASSERT},
    }


def _rule() -> Shape:
    where = _where()
    return {
        "id": {"type": "string", "pattern": f"^{ID.pattern}$"},
        "extends": {"enum": list(check_ids())},
        "assert": TEXT,
        "let": {
            "type": "object",
            "propertyNames": {"pattern": f"^{NAME.pattern}$"},
            "additionalProperties": where,
            "minProperties": 1,
        },
        "per": _words(PER),
        "require": _words(REQUIREMENTS),
        "against": _mapping(AGAINST, _against(), ("table", "on", "value")),
        "where": where,
        "tolerance": AMOUNT,
        "severity": {"enum": list(SEVERITIES)},
        "message": TEXT,
        "why": TEXT,
        "link": TEXT,
        "paths": _some(TEXT),
        "lexicon": _lexicon(),
        "tags": _some(TEXT),
        "examples": _mapping(EXAMPLES, {key: {"type": "array", "items": _example()} for key in EXAMPLES}),
    }


def _lexicon() -> Shape:
    classes = {"type": "object", "additionalProperties": _some(TEXT), "minProperties": 1}
    unit = {"anyOf": [TEXT, _mapping(UNIT, {"is": TEXT, "words": _some(TEXT)}, ("is",))]}
    plurals = {"type": "object", "additionalProperties": TEXT, "minProperties": 1}
    shapes: dict[str, Shape] = {
        "events": classes,
        "subjects": classes,
        "hedges": {**classes, "propertyNames": {"enum": list(load().table("hedges")["before"])}},
        "units": {"type": "object", "additionalProperties": unit, "minProperties": 1},
        "nouns": {"anyOf": [_some(TEXT), plurals]},
        "abbreviations": _some(TEXT),
        "names": _some(TEXT),
    }
    return {**_mapping(LEXICON, shapes), "minProperties": 1}


def _against() -> Shape:
    columns = {
        "type": "object",
        "propertyNames": {"enum": list(WHERE)},
        "additionalProperties": TEXT,
        "minProperties": 1,
    }
    return {"table": TEXT, "on": columns, "value": TEXT, "tolerance": AMOUNT, "unit": TEXT}


def _where() -> Shape:
    return _mapping(dict.fromkeys(WHERE, ""), {field: _condition(field) for field in WHERE})


def _words(known: Mapping[str, str]) -> Shape:
    """One of a few words, each with what it means."""
    return {"oneOf": [{"const": word, "description": told} for word, told in known.items()]}


def _condition(field: str) -> Shape:
    choice: Shape = SCALAR
    if field in LIMITED:
        choice = {"anyOf": [{"enum": [*LIMITED[field], "any"]}, {"type": "boolean"}, {"pattern": r"[*?\[]"}]}
    wanted = _some(choice)
    return {"anyOf": [wanted, _mapping({"not": "what it must not be"}, {"not": wanted}, ("not",))]}


def _example() -> Shape:
    article = _mapping(SAMPLE, dict.fromkeys(SAMPLE, TEXT), ("text",))
    shapes = {
        "articles": {"type": "array", "items": article, "minItems": 1},
        "expect": {"type": "integer", "minimum": 0},
    }
    return {"anyOf": [TEXT, _mapping(EXAMPLE, shapes, ("articles",))]}


def _some(shape: Shape) -> Shape:
    return {"anyOf": [shape, {"type": "array", "items": shape, "minItems": 1}]}


def _mapping(keys: Mapping[str, str], shapes: Mapping[str, Shape], required: tuple[str, ...] = ()) -> Shape:
    """A mapping of exactly these keys, each with its description."""
    properties = {key: {**shapes[key], **({"description": told} if told else {})} for key, told in keys.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }

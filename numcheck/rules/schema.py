"""`numcheck rules schema`: JSON Schema (draft 2020-12) for editors, made from the tables in `keys.py`.

An editor uses it where a rule file begins with `# yaml-language-server: $schema=FILE`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from numcheck.claims.record import FIELDS
from numcheck.rules.keys import EXAMPLE, EXAMPLES, KEYS, LIMITED, REQUIRED, SAMPLE, SEVERITIES
from numcheck.rules.read import ID, check_ids

Shape = dict[str, Any]
TEXT: Shape = {"type": "string", "minLength": 1}
SCALAR: Shape = {"type": ["string", "number", "boolean"]}


def schema() -> str:
    """The schema of a rule file, one rule or a list of them."""
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "numcheck rules",
        "oneOf": [{"$ref": "#/$defs/rule"}, {"type": "array", "items": {"$ref": "#/$defs/rule"}, "minItems": 1}],
        "$defs": {"rule": _mapping(KEYS, _rule(), REQUIRED)},
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _rule() -> Shape:
    return {
        "id": {"type": "string", "pattern": f"^{ID.pattern}$"},
        "extends": {"enum": list(check_ids())},
        "where": _mapping(dict.fromkeys(FIELDS, ""), {field: _condition(field) for field in FIELDS}),
        "tolerance": {"type": ["string", "number"]},
        "severity": {"enum": list(SEVERITIES)},
        "message": TEXT,
        "why": TEXT,
        "link": TEXT,
        "paths": _some(TEXT),
        "tags": _some(TEXT),
        "examples": _mapping(EXAMPLES, {key: {"type": "array", "items": _example()} for key in EXAMPLES}),
    }


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

"""The JSON Schema of rule files accepts what the reader accepts, and refuses most of what it refuses."""

import json
from importlib.resources import files

import pytest
import yaml

from numcheck.rules.load import PACKS
from numcheck.rules.schema import schema
from numcheck.rules.template import template

jsonschema = pytest.importorskip("jsonschema")
VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema()))
FOLDERS = [folder for folder in files(PACKS).iterdir() if folder.is_dir()]
RULES = sorted((file for folder in FOLDERS for file in folder.iterdir() if file.suffix == ".yaml"), key=str)


class Plain(yaml.SafeLoader):
    """YAML with days as text and `on` as a word, as editors read it."""


PLAIN = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag not in PLAIN]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def wrong(text):
    """What the schema says of a rule file."""
    return [error.message for error in VALIDATOR.iter_errors(yaml.load(text, Plain))]


def test_the_schema_is_one():
    """It is a sound schema itself."""
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))


@pytest.mark.parametrize("path", RULES, ids=[path.stem for path in RULES])
def test_it_accepts_the_packs(path):
    """Every rule that numcheck ships."""
    assert wrong(path.read_text(encoding="utf-8")) == []


def test_it_accepts_the_template_and_words_alone():
    """What `rules new` writes, and a file that only adds words."""
    assert wrong(template("x")) == []
    assert wrong("lexicon: {events: {deliver: haul}, units: {bale: 218 kg}, nouns: {ox: oxen}}") == []


BROKEN = [
    "id: x",
    "extends: sums",
    "{id: x, extends: sum}",
    "{id: x, extends: sums, serverity: note}",
    "{id: x, extends: sums, require: date, where: {kind: money}}",
    "{id: x, require: date}",
    "{id: x, where: {kind: mony}, require: date}",
    "{id: x, extends: sums, let: {a: {kind: money}}}",
    "{id: x, let: {A b: {kind: money}}, assert: a == 1}",
    "{id: x, where: {place: any}, against: {table: a.csv, on: {place: town}}}",
    "{id: x, where: {place: any}, assert: value > 1, per: artcle}",
    "{lexicon: {verbs: {deliver: haul}}}",
    "[]",
]


@pytest.mark.parametrize("text", BROKEN)
def test_it_refuses_what_the_reader_refuses(text):
    """Keys, words and what must stand together."""
    assert wrong(text)

"""Rule files that were spoiled: every one is told with its place, none is accepted, nothing raises.

The files are the packs with one thing made wrong, by a generator that always does the same; every change here makes a
file that no reader may take for a rule.
"""

import random
import re
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from rules_by_hand import LEXICON

from numcheck.__main__ import main
from numcheck.rules import RuleErrors
from numcheck.rules.load import PACKS, read_all

FOLDERS = sorted(folder.name for folder in files(PACKS).iterdir() if folder.is_dir() and folder.name[0] not in "_.")
SOURCES = sorted(Path(str(file)) for name in FOLDERS for file in files(PACKS).joinpath(name).iterdir())
TEXTS = [path.read_text(encoding="utf-8") for path in SOURCES if path.suffix == ".yaml"]
KEY = re.compile(r"^([a-z]+):", re.MULTILINE)


def top(chance, text):
    """A line that holds a key of the rule itself."""
    return chance.choice(list(KEY.finditer(text)))


def misspelt(chance, text):
    found = top(chance, text)
    return text[: found.start(1)] + found[1] + "s" + text[found.end(1) :]


def doubled(chance, text):
    return text + f"\n{top(chance, text)[1]}: once more\n"


def replaced(key, value):
    """Another value for a key that stands in one line, or None where there is none."""

    def change(_chance, text):
        found = re.search(rf"^{key}: .*$", text, re.MULTILINE)
        return None if found is None else text[: found.start()] + f"{key}: {value}" + text[found.end() :]

    return change


def added(line):
    return lambda _chance, text: (
        None if re.search(rf"^{line.split(':')[0]}:", text, re.MULTILINE) else f"{text}\n{line}\n"
    )


def without(key):
    def change(_chance, text):
        found = re.search(rf"^{key}: .*\n(?:[ ].*\n)*", text, re.MULTILINE)
        return None if found is None else text[: found.start()] + text[found.end() :]

    return change


def swapped(pattern, value):
    """The first thing of that shape made another one, or None where there is none."""

    def change(_chance, text):
        return re.sub(pattern, value, text, count=1) if re.search(pattern, text) else None

    return change


def cut_short(chance, text):
    """The file ends in the middle of a bracket."""
    places = [found.end() for found in re.finditer(r"[\[{]", text)]
    return None if not places else text[: chance.choice(places)]


CHANGES = {
    "a key with a letter too many": misspelt,
    "a key twice": doubled,
    "no id": without("id"),
    "an id with capitals": replaced("id", "Aid Tons"),
    "no such check": replaced("extends", "some"),
    "a broken assertion": swapped(r"(?m)^(assert: .*)$", r"\1 +"),
    "an equation with one sign": swapped(r"(?m)^assert: .*$", "assert: value = 1"),
    "an unknown claim": swapped(r"(?m)^assert: ", "assert: nobody == "),
    "an unknown function": swapped(r"(?m)^assert: ", "assert: average(value) > "),
    "an open bracket in an assertion": swapped(r"(?m)^assert: ", "assert: ("),
    "Python in an assertion": swapped(r"(?m)^assert: .*$", "assert: __import__('os').system('ls')"),
    "no such unit": swapped(r"(?m)^assert: .*$", "assert: value > 3 quux"),
    "no such group": added("per: artcle"),
    "no such requirement": replaced("require", "sources"),
    "two kinds of rule": added("require: date"),
    "no such severity": added("severity: fatal"),
    "a severity that is a list": added("severity: [note]"),
    "no such field": swapped(r"\{(kind|dimension|subject|event): ", r"{\1s: "),
    "no such kind of claim": swapped(r"kind: (money|count|percent)", r"kind: \1s"),
    "a comparison of words": swapped(r"where: \{", "where: {value: '>= many', "),
    "an empty field": swapped(r"where: \{", "where: {place: null, "),
    "a pattern that is not closed": added("paths: '[a.md'"),
    "a path that cannot be": added("paths: /home/*.md"),
    "no such placeholder": replaced("message", '"{nobody.text} is wrong"'),
    "a brace without its partner": replaced("message", '"{a.text is wrong"'),
    "a field that no claim has": replaced("message", '"{a.colour} is wrong"'),
    "a tolerance in words": replaced("tolerance", "a little"),
    "a negative tolerance": replaced("tolerance", "-5%"),
    "a link with blanks": added("link: see the style book"),
    "a tag of YAML": replaced("why", "!!python/name:os.system x"),
    "an anchor of YAML": replaced("tags", "&all [x]"),
    "a second document": lambda _chance, text: f"{text}---\nid: y\nextends: sums\n",
    "a file cut short": cut_short,
    "a tab": lambda _chance, text: text + "tags:\n\t- x\n",
    "a character that is none": lambda _chance, text: text.replace("examples", "exam\x00ples", 1),
    "no such list of examples": swapped(r"(?m)^  flags:", "  fires:"),
    "an example that finds nothing": swapped(
        r"(?m)^  flags:\n", "  flags:\n    - {articles: [{text: x}], expect: 0}\n"
    ),
    "an example without text": swapped(r"(?m)^  passes:\n", "  passes:\n    - {articles: [{title: x}]}\n"),
    "an example of no day": swapped(r"(?m)^  passes:\n", "  passes:\n    - {articles: [{text: x, date: Monday}]}\n"),
    "no such table": swapped(r"table: [\w.-]+", "table: nowhere.csv"),
    "no such column": swapped(r"value: seats", "value: seat"),
    "a table without what it is found by": swapped(r"on: \{[^}]*\}, ", ""),
    "no such words": added("lexicon: {verbs: {deliver: [haul]}}"),
    "a unit that is none": added("lexicon: {units: {bale: 218 quux}}"),
    "a hedge that is none": added("lexicon: {hedges: {near: [nigh]}}"),
    "a list of words": lambda _chance, _text: "- sums\n- totals\n",
    "a sentence": lambda _chance, _text: "Every figure needs a source.\n",
    "nothing": lambda _chance, _text: "# still to be written\n",
}
NUMBER = 200


def spoiled():
    """Kinds of change and the texts they make, each kind at least four times."""
    chance = random.Random(20240104)
    found = []
    names = sorted(CHANGES)
    while len(found) < NUMBER:
        name = names[len(found) % len(names)]
        changed = (CHANGES[name](chance, text) for text in chance.sample(TEXTS, len(TEXTS)))
        found.append((name, next(text for text in changed if text is not None)))
    return found


SPOILED = spoiled()


@pytest.fixture(scope="module", name="folder")
def _folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("spoiled")
    for path in SOURCES:
        if path.suffix == ".csv":
            shutil.copy(path, folder)
    for number, (_, text) in enumerate(SPOILED):
        (folder / f"{number:03}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("number", range(NUMBER), ids=[f"{at}-{name}" for at, (name, _) in enumerate(SPOILED)])
def test_a_spoiled_rule_is_told(folder, number):
    """File, line and column of the text, and a message that says more than a word."""
    path = folder / f"{number:03}.yaml"
    with pytest.raises(RuleErrors) as raised:
        read_all([path], LEXICON)
    lines = SPOILED[number][1].splitlines()
    for complaint in raised.value.complaints:
        assert complaint.path == str(path)
        assert 1 <= complaint.line <= len(lines) + 1
        assert complaint.column >= 1
        assert len(complaint.message.split()) >= 3


def test_all_are_told_at_once(folder, capsys):
    """One run names every file, says nothing else, and is status 2."""
    status = main(["rules", "test", str(folder)])
    said = capsys.readouterr()
    assert (status, said.out) == (2, "")
    assert "Traceback" not in said.err
    assert {number for number in range(NUMBER) if f"{number:03}.yaml:" in said.err} == set(range(NUMBER))


def test_the_packs_themselves_are_sound():
    """What is spoiled here was in order before."""
    assert len(TEXTS) > 30
    for name in FOLDERS:
        assert len(read_all([file for file in SOURCES if file.parent.name == name and file.suffix == ".yaml"], LEXICON))

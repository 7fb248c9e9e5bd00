"""The rules that numcheck ships hold what their examples promise."""

from importlib.resources import files

import pytest
from rules_by_hand import LEXICON

from numcheck.pipeline import extract
from numcheck.rules.load import PACKS, pack_files, read_all
from numcheck.rules.try_out import outcome

PACKAGES = sorted(folder.name for folder in files(PACKS).iterdir() if folder.is_dir() and folder.name[0] not in "_.")
PACKS_READ = [read_all(pack_files(name), LEXICON) for name in PACKAGES]
RULES = [rule for pack in PACKS_READ for rule in pack]
EXAMPLES = [
    (rule, example, pack.lexicon or LEXICON) for pack in PACKS_READ for rule in pack for example in rule.examples
]


@pytest.mark.parametrize(
    ("rule", "example", "words"), EXAMPLES, ids=[f"{rule.id}-line-{example.line}" for rule, example, _ in EXAMPLES]
)
def test_an_example_holds(rule, example, words):
    """A rule finds in each example exactly what the example says."""
    tried = outcome(rule, example, words, extract)
    assert tried.is_right, "\n".join(tried.lines())


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_of_ours_is_complete(rule):
    """One rule in one file of its name, with reasons, three examples that flag and four that pass."""
    assert rule.path.endswith(f"/{rule.id}.yaml")
    assert rule.why
    assert len(rule.flags) >= 3
    assert len(rule.passes) >= 4

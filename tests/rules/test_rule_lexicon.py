"""Words that a rule file adds, for the run that loads it."""

import pytest
from rules_by_hand import LEXICON, rules_of

from numcheck.pipeline import extract
from numcheck.rules.load import read_all
from numcheck.rules.try_out import outcome

WORDS = """\
- lexicon:
    events: {deliver: [truck, airlift], shell: [bombard]}
    subjects: {aid: [kit]}
    units: {bale: 218 kg, jerrycan: {is: 20 litres, words: [jerrycan, jerrycans, jerry cans]}, dram: count}
    nouns: {ox: oxen}
    hedges: {about: [in the ballpark of]}
    abbreviations: [Supt]
    names: [Studio 54, Seven Stars]
"""
RULES = """\
- id: kits
  where: {event: deliver, subject: aid}
  per: claim
  assert: value <= 100
  examples:
    flags: ["They trucked 340 kits to Arden.", "Planes airlifted 340 kits to Arden.", "Some 340 kits were airlifted."]
    passes: ["They trucked in the ballpark of 105 kits to Arden."]
- id: cotton
  where: {subject: cotton}
  per: claim
  assert: value <= 10 tonnes
  examples:
    flags: ["Farmers sold 100 bales of cotton."]
    passes: ["Farmers sold 40 bales of cotton."]
- id: water
  where: {dimension: volume}
  per: claim
  assert: value <= 100 jerrycans
  examples:
    flags: ["They brought 120 jerry cans of water.", "They brought 3,000 litres of water."]
    passes: ["They brought 90 jerrycans of water."]
- id: counts
  where: {kind: count}
  require: attribution
  examples:
    flags: ["The club holds 54 people.", "He has 12 oxen."]
    passes: ["The show at Studio 54 was full. The Seven Stars pub burned.", "Supt. Ode said 54 people came."]
- id: oxen
  where: {subject: ox}
  per: claim
  assert: value < 10
  examples:
    flags: ["He has 12 oxen."]
"""


@pytest.fixture(scope="module", name="ruleset")
def _ruleset(tmp_path_factory):
    folder = tmp_path_factory.mktemp("words")
    (folder / "a-rules.yaml").write_text(RULES, encoding="utf-8")
    (folder / "words.yaml").write_text(WORDS, encoding="utf-8")
    return read_all([folder], LEXICON)


@pytest.mark.parametrize("at", range(5))
def test_the_words_of_one_file_hold_for_all(ruleset, at):
    """Units, synonyms, hedges and names are known to every rule of the run, whichever file comes first."""
    rule = ruleset.rules[at]
    tried = [outcome(rule, example, ruleset.lexicon, extract) for example in rule.examples]
    assert [line for one in tried if not one.is_right for line in one.lines()] == []


def test_the_lexicon_itself_is_left_alone(ruleset):
    """The words hold for the run that loads them."""
    assert ruleset.lexicon is not LEXICON
    assert "bale" not in LEXICON.table("news_units")
    assert "bale" in ruleset.lexicon.table("news_units")


def test_words_may_stand_in_a_rule():
    """A file of one rule brings its words along."""
    rules, complaints = rules_of(
        "id: x\nlexicon: {units: {bale: 218 kg}}\nwhere: {value: '> 3 bales'}\nrequire: date\n"
    )
    assert not complaints
    assert rules[0].where[0].choices[0].base == "kg"


BROKEN = [
    ("lexicon: {event: {a: [b]}}\n", "1:11: unknown key 'event' of `lexicon`; did you mean 'events'?"),
    ("lexicon: []\n", "1:10: lexicon: expected words by kind: events, subjects, units"),
    ("lexicon: {events: [haul]}\n", "1:19: lexicon: events: expected a word and the words that say the same"),
    ("lexicon: {events: {deliver: [haul off]}}\n", "1:20: lexicon: events: expected single words such as 'haul', got"),
    ("lexicon: {hedges: {abot: [nigh]}}\n", "1:20: lexicon: hedges: 'abot' is none; did you mean 'about'?"),
    ("lexicon: {hedges: {about: ['" + "x" * 40 + "']}}\n", "1:20: lexicon: hedges: 'xxxx"),
    ("lexicon: {units: {bale: 218 quux}}\n", "1:25: lexicon: units: bale: expected what one of it is, such as 218 kg"),
    ("lexicon: {units: {bale: {words: [bale]}}}\n", "1:25: lexicon: units: bale needs `is`"),
    ("lexicon: {units: {'b4': 2 kg}}\n", "1:19: lexicon: units: 'b4' cannot be a unit"),
    ("lexicon: {nouns: [two words]}\n", "1:18: lexicon: nouns: expected single words such as 'sortie'"),
    ("lexicon: {abbreviations: [Superintendent]}\n", "1:27: lexicon: abbreviations: expected a short word"),
]


@pytest.mark.parametrize(("text", "complaint"), BROKEN, ids=[complaint[:48] for _, complaint in BROKEN])
def test_a_broken_lexicon_is_told(text, complaint):
    """The place, what was expected, and the nearest right word."""
    _, complaints = rules_of(text)
    assert complaints[0].startswith(f"desk.yaml:{complaint}")

"""Rules that make demands of their own, tried on articles: `assert`, `require`, `against`."""

import textwrap

import pytest
from rules_by_hand import LEXICON

from numcheck.pipeline import extract
from numcheck.rules.load import read_all
from numcheck.rules.try_out import outcome

RULES = """\
- id: casualties
  let: {killed: {event: kill}, injured: {event: injure}, all: {subject: casualty}}
  assert: killed + injured == all
  message: "{killed.text} and {injured.text} are {left}, but {all.text}"
  examples:
    flags:
      - The blast killed 12 people and injured 30, officials said. Casualties totalled 45.
      - "There were 45 casualties: 12 dead and 30 wounded."
      - The number of casualties rose to 45. Twelve people died and 30 were hurt.
      - Casualty figures stood at 45, with 12 killed and 30 injured.
      - The death toll was 12. Another 30 people were hurt. In all there were 45 casualties.
      - {articles: [{title: "12 dead in blast", text: "Twelve people died and 30 were hurt, so that there were 45 casualties."}]}
    passes:
      - "There were 42 casualties: 12 dead and 30 wounded."
      - "About 40 casualties were reported: 12 dead and 30 wounded."
      - Twelve people were killed in Aleppo and three in Homs. 30 were injured. There were 50 casualties.
      - The blast killed 12 people. There were 45 casualties.
- id: convoy
  let: {truck: {subject: truck}, load: {dimension: mass}}
  per: set
  assert: sum(load) <= sum(truck) * 40 tonnes
  examples:
    flags:
      - articles: [{text: "Ten trucks left."}, {text: "They carried 300 tonnes of flour and 150 tonnes of rice."}]
    passes:
      - articles: [{text: "Ten trucks left."}, {text: "They carried 300 tonnes of flour, 300 tonnes in all."}]
      - articles: [{text: "They carried 300 tonnes of flour."}, {text: "The 300 tonnes of flour arrived."}, {text: "Eight trucks left."}]
- id: shares
  let: {share: {kind: percent, subject: vote}}
  assert: sum(share) <= 100%
  tolerance: 1%
  examples:
    flags: ["The Greens won 48% of the vote. The Blues won 41% of the vote. The Reds won 19% of the vote."]
    passes: ["The Greens won 48% of the vote. The Blues won 41% of the vote. The Reds won 12% of the vote."]
- id: fast
  where: {dimension: speed}
  per: claim
  assert: value <= 1200 km/h
  examples:
    flags:
      - The jet reached a speed of 1,500 km/h.
      - {articles: [{title: "Jet at 900 mph", text: "It flew at 900 mph. A second one flew at 1,400 km/h."}], expect: 2}
    passes: [The jet flew at 900 km/h., The jet flew at about 1,250 km/h., The car never reached 1300 km/h.]
- id: ages
  where: {kind: age}
  assert: value <= 120
  examples:
    flags: [She is 142 years old., The 134-year-old man lives in Arden.]
    passes: [She is 42 years old.]
- id: cold
  where: {dimension: temperature}
  assert: value >= -95 degrees Celsius
  examples:
    flags: [The temperature fell to minus 120 degrees Celsius.]
    passes: [The temperature fell to minus 20 degrees Celsius.]
- id: released
  let: {arrested: {event: arrest}, released: {subject: detainee, event: release}}
  assert: released <= arrested
  examples:
    flags: [Police arrested 40 people at the march. By evening 52 detainees had been released.]
    passes: [Police arrested 40 people at the march. By evening 22 detainees had been released.]
- id: bread
  where: {subject: bread, kind: money}
  per: claim
  assert: value <= 5
  examples:
    flags: [A loaf of bread costs $20 in Arden.]
    passes: [A loaf of bread costs $2 in Arden.]
- id: possible
  let: {distance: {dimension: length}, time: {kind: duration}}
  assert: distance / time <= 900 km/h
  examples:
    flags: [The train travelled 500 km in 20 minutes.]
    passes: [The train travelled 100 km in 20 minutes., The train travelled 500 km., It weighed 5 tonnes for 20 minutes.]
- id: never-falls
  let: {cases: {subject: case, cue: total}}
  assert: cases >= previous(cases)
  examples:
    flags:
      - articles:
          - {date: 2024-03-04, text: "The ministry reported 340 new cases, bringing the cumulative total to 1,544."}
          - {date: 2024-03-11, text: "Cumulative cases rose to 1,310, the bulletin said."}
      - articles:
          - {date: 2024-03-04, text: "A total of 1,544 cases have been recorded since January."}
          - {date: 2024-03-11, text: "The province has now recorded 1,490 cases in total."}
          - {date: 2024-03-18, text: "The province has recorded 1,600 cases so far."}
    passes:
      - articles:
          - {date: 2024-03-04, text: "A total of 1,544 cholera cases have been recorded."}
          - {date: 2024-03-11, text: "A total of 310 measles cases have been recorded."}
      - articles:
          - {date: 2024-03-04, text: "A total of 1,544 cases have been recorded in Arden."}
          - {date: 2024-03-11, text: "A total of 310 cases have been recorded in Belm."}
      - articles:
          - {date: 2024-03-11, text: "A total of 1,544 cases have been recorded."}
          - {date: 2024-03-11, text: "A total of 310 cases have been recorded."}
- id: by-outlet
  where: {subject: sortie}
  per: outlet
  assert: max(value) <= 2 * min(value)
  examples:
    flags: [{articles: [{source: Wire, text: "They flew 14 sorties."}, {source: Wire, text: "They flew 40 sorties."}]}]
    passes: [{articles: [{source: Wire, text: "They flew 14 sorties."}, {source: Daily, text: "They flew 40 sorties."}]}]
- id: either
  let: {a: {subject: truck}, b: {subject: bus}}
  assert: not (a == b) or a > 10
  examples:
    flags: [There were 8 trucks. There were 8 buses.]
    passes: [There were 8 trucks. There were 9 buses., There were 18 trucks. There were 18 buses.]
- id: budget
  let: {roads: {subject: road, kind: money}, all: {subject: budget, kind: money}}
  assert: roads <= all
  examples:
    flags: ["The road bill came to $9 million. The budget is $5 million."]
    passes: ["The road bill came to 9 million euros. The budget is $5 million."]
- id: sourced
  where: {kind: money, value: ">= 1 million USD"}
  require: attribution
  examples:
    flags: [The ministry spent $4.5 million on the bridge., The fund will receive 20 million dollars.]
    passes:
      - The ministry spent $4.5 million on the bridge, according to the budget office.
      - The bridge cost $400,000.
      - The bridge cost 4.5 million euros.
      - {articles: [{title: "$3 million bridge", text: "The bridge cost $3 million, the mayor said."}]}
- id: twice
  where: {subject: evacuee}
  require: corroboration
  examples:
    flags: ["The town took in 900 evacuees.", {articles: [{text: "The town took in 900 evacuees."}, {text: "900 cars were sold."}]}]
    passes: [{articles: [{text: "The town took in 900 evacuees."}, {text: "About 900 evacuees are in the town."}]}]
- id: parts
  where: {cue: total}
  require: breakdown
  examples:
    flags: ["A total of 640 tents were sent."]
    passes: ["A total of 640 tents were sent: 400 to Arden and 240 to Belm."]
- id: dated
  where: {event: deliver}
  require: date
  examples:
    flags: ["Planes delivered 21 tons of aid."]
    passes: ["Planes delivered 21 tons of aid on Monday."]
- id: with-unit
  where: {subject: temperature}
  require: unit
  examples:
    flags: ["The temperature rose to 41."]
    passes: ["The temperature rose to 41 degrees Celsius."]
- id: of-record
  where: {subject: resident, place: any}
  against: {table: population.csv, on: {place: town}, value: residents, tolerance: 1%}
  examples:
    flags:
      - Harwick has 51,300 residents.
      - The population of Harwick is 51,300.
      - Harwick, population 51,300, lies on the coast.
      - Harwick's 51,300 inhabitants voted.
      - New Harwick has 51,300 residents.
      - Harwick's population is 51,300.
    passes:
      - Harwick has 48,200 residents.
      - New Harwick has 7,200 residents.
      - Dunmore has 51,300 residents.
      - Harwick has no residents.
"""  # noqa: E501 - articles in one line
TABLE = 'town,residents,year\nHarwick,"48,163",2023\nMillbrook,12905,2023\nNew Harwick,7200,2023\nEmpty,,2023\n'


@pytest.fixture(scope="module", name="rules")
def _rules(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rules")
    (folder / "population.csv").write_text(TABLE, encoding="utf-8")
    (folder / "rules.yaml").write_text(RULES, encoding="utf-8")
    return {rule.id: rule for rule in read_all([folder / "rules.yaml"], LEXICON)}


IDS = [line.split(": ")[1] for line in RULES.splitlines() if line.startswith("- id: ")]


@pytest.mark.parametrize("name", IDS)
def test_a_rule_finds_what_its_examples_say(rules, name):
    """The rule flags what it must and keeps silent elsewhere."""
    tried = [outcome(rules[name], example, LEXICON, extract) for example in rules[name].examples]
    assert [line for one in tried if not one.is_right for line in one.lines()] == []


def found(rule, text):
    """What a rule says of an article."""
    (sound,) = (example for example in rule.examples if example.articles[0].text == text)
    (finding,) = outcome(rule, sound, LEXICON, extract).findings
    return finding


def test_a_finding_shows_the_arithmetic(rules):
    """The rule's words with computed values, the claims as evidence, the figures that would fit."""
    finding = found(rules["casualties"], "There were 45 casualties: 12 dead and 30 wounded.")
    assert (finding.rule, finding.check, finding.severity) == ("casualties", "custom", "warning")
    assert finding.message == "12 dead and 30 wounded are 42, but 45 casualties"
    assert finding.explanation == (
        "12 dead + 30 wounded = 42 and 45 casualties, but 42 == 45 casualties does not hold"
        " (assert: killed + injured == all)"
    )
    assert [item.text for item in finding.evidence] == ["12 dead", "30 wounded", "45 casualties"]
    assert finding.suggestions == ("42 casualties",)


MESSAGES = [
    ("fast", "The jet reached a speed of 1,500 km/h.", "1,500 km/h is more than 1200 km/h"),
    ("possible", "The train travelled 500 km in 20 minutes.", "500 km / 20 minutes = 1,500 km/h, more than 900 km/h"),
    ("sourced", "The fund will receive 20 million dollars.", "no source is named for 20 million dollars"),
    ("of-record", "Harwick has 51,300 residents.",
     "51,300 residents is not the 48,163 of population.csv, line 2 (Harwick)"),
    ("either", "There were 8 trucks. There were 8 buses.", "8 trucks is the same as 8 buses"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "message"), MESSAGES)
def test_a_rule_without_words_says_what_is_wrong(rules, name, text, message):
    """The figures as printed, what they come to, and the limit."""
    assert found(rules[name], text).message == message


BROKEN = [
    ("let: {a: {event: kill}}\nassert: a == b\n", "3:14: assert: no claim is called 'b'; expected one of a, value"),
    ("let: {a: {event: kill}, b: {}}\nassert: a == b\n", "2:28: let: b is empty; it would stand for every figure"),
    ("let: {sum: {event: kill}}\nassert: sum == 1\n", "2:7: let: 'sum' cannot be a name"),
    ("let: {a: {event: kill}}\nassert: a == 1\nper: artcle\n", "4:6: per: 'artcle' is none; did you mean 'article'?"),
    ("let: {a: {event: kill}}\nextends: sums\n", "2:6: `let` belongs to rules that `assert`"),
    ("let: {a: {event: kill}}\n", "1:1: a rule needs `assert`, for it has `let`"),
    ("assert: value > 1\n", "2:9: assert: `value` stands for what `where` selects, and there is no `where`"),
    ("where: {kind: money}\nassert: 1 > 2\n", "3:9: assert: no claim takes part"),
    ("where: {kind: money}\nrequire: sources\n", "3:10: require: 'sources' is nothing that can be required"),
    ("require: attribution\n", "2:10: a rule with `require` needs `where`"),
    ("where: {kind: money}\nrequire: date\ntolerance: 5%\n", "4:12: tolerance: what is required is there or not"),
    ("where: {kind: money}\nrequire: date\nextends: sums\n", "4:1: a rule has one of `extends`, `assert`, `require`"),
    ("where: {place: any}\nagainst: {table: p.csv, on: {place: town}}\n", "3:10: `against` needs `value`"),
    ("where: {place: any}\nagainst: {table: q.csv, on: {place: town}, value: n}\n", "3:18: against: there is no table"),
    ("where: {place: any}\nagainst: {table: p.csv, on: {place: twn}, value: n}\n",
     "3:37: against: p.csv has no column 'twn'; did you mean 'town'?"),
    ("where: {place: any}\nagainst: {table: p.csv, on: {plce: town}, value: n}\n",
     "3:30: unknown key 'plce' of a claim in `against: on`; did you mean 'place'?"),
    ("where: {place: any}\nagainst: {table: p.csv, on: {place: town}, value: town}\n",
     "3:51: against: line 2 of p.csv has 'Harwick', which is no number"),
    ("where: {place: any}\nagainst: {table: p.txt, on: {place: town}, value: n}\n", "3:18: against: expected a .csv"),
    ("where: {place: any}\nagainst: {table: p.csv, on: {place: town}, value: n, unit: quux}\n", "3:60: against: unit:"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "complaint"), BROKEN, ids=[complaint[:40] for _, complaint in BROKEN])
def test_a_broken_demand_is_told(tmp_path, monkeypatch, text, complaint):
    """The place, what was expected, and the nearest right word."""
    from rules_by_hand import rules_of

    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.csv").write_text("town,n\nHarwick,3\n", encoding="utf-8")
    rules, complaints = rules_of(f"id: x\n{textwrap.dedent(text)}", "desk.yaml")
    assert not rules
    assert complaints[0].startswith(f"desk.yaml:{complaint}")


def test_a_parquet_table_serves_too(tmp_path):
    """The same figures, whichever way they are kept."""
    pytest.importorskip("pyarrow")
    frame = pytest.importorskip("pandas").DataFrame({"town": ["Harwick"], "residents": [48163]})
    frame.to_parquet(tmp_path / "towns.parquet")
    text = """\
id: towns
where: {subject: resident}
against: {table: towns.parquet, on: {place: town}, value: residents, tolerance: 1%}
examples: {flags: ["Harwick has 51,300 residents."], passes: ["Harwick has 48,200 residents."]}
"""
    (tmp_path / "rule.yaml").write_text(text, encoding="utf-8")
    (rule,) = read_all([tmp_path / "rule.yaml"], LEXICON)
    assert all(outcome(rule, example, LEXICON, extract).is_right for example in rule.examples)

"""Which claims a `where` selects."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from rules_by_hand import LEXICON, make_claim, rules_of

from numcheck.numbers.number import Period
from numcheck.rules.seen import Seen
from numcheck.rules.where import selects

AID = make_claim(21, "metric_ton", subject="relief supplies", subject_head="supply", event="deliver", place="Aleppo")
DEAD = make_claim(12, subject="people", subject_head="person", event="kill", source="Health Ministry")
PRICE = make_claim("1200000", "USD", subject="bridge")
EUROS = make_claim("1200000", "EUR")
RANGE = make_claim(None, "kilometer", ends=(5, 8))
DOZENS = make_claim(None, limits=(24, 99), subject="people")
OPEN = make_claim(None, limits=(500, None), subject="people")
WEEK = make_claim(302, time=Period(date(2016, 9, 12), datetime(2016, 9, 19, 12, 0, tzinfo=UTC)))

CASES = [
    # words, by lemma
    (AID, "subject: supplies", True),
    (AID, "subject: supply", True),
    (AID, "subject: relief supply", True),
    (AID, "subject: supply relief", False),
    (AID, "subject: [aid, relief]", True),
    (AID, "subject: lie", False),
    (AID, "subject: Relief", True),
    (AID, "place: aleppo", True),
    # events, also by class
    (AID, "event: [delivered, airdropped]", True),
    (AID, "event: airdrop", True),
    (DEAD, "event: died", True),
    (DEAD, "event: fatalities", True),
    (DEAD, "event: injure", False),
    # globs, over the whole and word by word
    (AID, "subject: sup*", True),
    (AID, "subject: '*ief sup*'", True),
    (AID, "subject: '[a-f]elief'", False),
    (AID, "unit: '*_ton'", True),
    (AID, "article: '*.md'", True),
    # any and not
    (DEAD, "source: any", True),
    (AID, "source: any", False),
    (AID, "source: {not: any}", True),
    (DEAD, "source: {not: ministry}", False),
    (AID, "source: {not: ministry}", True),
    (DEAD, "subject: {not: [women, children]}", True),
    # limited words
    (AID, "kind: measure", True),
    (AID, "kind: [count, money]", False),
    (AID, "dimension: mass", True),
    (DEAD, "quoted: false", True),
    (DEAD, "quoted: true", False),
    # all conditions together
    (AID, "kind: measure\n    subject: women", False),
    # comparisons of bare numbers are of the number as stated
    (AID, "value: 21", True),
    (AID, "value: '> 20'", True),
    (AID, "value: '>= 1,000'", False),
    (AID, "value: '!= 21'", False),
    (AID, "value: ['< 5', '> 20']", True),
    (DEAD, "value: {not: '> 20'}", True),
    # what a claim admits must lie on that side with all its values
    (RANGE, "value: '>= 5'", True),
    (RANGE, "value: '> 5'", False),
    (RANGE, "value: '< 9'", True),
    (DOZENS, "value: '>= 24'", True),
    (DOZENS, "value: '> 50'", False),
    (OPEN, "value: '> 400'", True),
    (OPEN, "value: '< 9999'", False),
    (OPEN, "interval: '>= 500'", True),
    (RANGE, "value: '!= 6'", False),
    (RANGE, "value: '!= 9'", True),
    # days
    (WEEK, "time: any", True),
    (AID, "time: any", False),
    (AID, "time: '> 2016-01-01'", False),
    (WEEK, "time: '>= 2016-09-12'", True),
    (WEEK, "time: '> 2016-09-12'", False),
    (WEEK, "time: '<= 2016-09-19'", True),
    (WEEK, "time: '< 2016-09-19'", False),
    (WEEK, "time: 2016-09-15", True),
    (WEEK, "time: '!= 2016-09-15'", False),
]
WITH_UNITS = [
    (PRICE, "value: '>= 1 million USD'", True),
    (PRICE, "value: '> $1.2m'", False),
    (EUROS, "value: '>= 1 million USD'", False),
    (AID, "value: '>= 1 million USD'", False),
    (RANGE, "value: '>= 5 km'", True),
    (RANGE, "value: '< 5 miles'", True),
    (RANGE, "value: '< 4 miles'", False),
    (RANGE, "value: '> 3 miles'", True),
    (RANGE, "value: '> 3 kg'", False),
    (AID, "value: '>= 20,000 kg'", True),
]


@pytest.mark.parametrize(("claim", "where", "expected"), [*CASES, *WITH_UNITS])
def test_where_selects(claim, where, expected):
    """A claim is selected when it meets every condition."""
    rules, complaints = rules_of(f"id: x\nextends: sums\nwhere:\n    {where}\n")
    assert not complaints
    assert selects(rules[0].where, Seen(claim, LEXICON)) is expected


def test_no_where_selects_every_claim():
    """A rule without `where` is about every claim."""
    assert selects((), Seen(AID, LEXICON))


def test_amounts_are_decimals():
    """No float comes in through a rule."""
    (rule,), _ = rules_of("id: x\nextends: sums\nwhere: {value: '> 0.1'}\n")
    assert rule.where[0].choices[0].amount == Decimal("0.1")

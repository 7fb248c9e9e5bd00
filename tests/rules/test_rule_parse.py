"""What an `assert` may say, and how it is told what is wrong with it."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_by_hand import LEXICON

from numcheck.rules.parse import LONGEST, Misread, parse
from numcheck.rules.tree import FUNCTIONS, names_in

NAMES = ("killed", "injured", "all", "distance", "time", "value")

SOUND = [
    "killed + injured == all",
    "distance / time <= 900 km/h",
    "distance/time <= 900km/h",
    "value <= 1200 km/h",
    "value <= 1,200 kilometres per hour",
    "value < $2.5m or value > 1 million USD",
    "0 <= value <= 100%",
    "not (killed == injured) and all >= previous(all)",
    "sum(killed, injured) / count(all) != 2",
    "max(killed) <= 1.05 * min(killed)",
    "abs(killed - injured) <= 5% * all",
    "-killed < -(injured + 3)",
    "killed * 20 kg/m2 > 3 tons",
    "all <= 2 million",
    "distance <= 3 furlong",
]


@pytest.mark.parametrize("text", SOUND)
def test_what_can_be_said(text):
    """Arithmetic, comparisons, `and or not`, functions and numbers with units."""
    assert names_in(parse(text, NAMES, LEXICON))


BROKEN = [
    ("killed + == all", "expected a name, a number or '(', got '=='", 9),
    ("killed = all", "expected a comparison, got '='; did you mean '=='?", 7),
    ("kiled == all", "no claim is called 'kiled'; did you mean 'killed'?", 0),
    ("killed + injured", "nothing is asserted: expected a comparison, such as 'killed + injured == all'", 0),
    ("(killed == all", "expected ')', got the end of the line", 14),
    ("killed == all)", "expected an operator or the end, got ')'", 13),
    ("2 * (killed == all)", "expected a figure, got a comparison", 0),
    ("killed and injured", "expected a comparison on each side of 'and', 'or' and behind 'not'", 0),
    ("smu(killed) == all", "no function 'smu'; did you mean 'sum'?", 0),
    ("sum killed == all", "'sum' wants something in brackets, such as sum(killed)", 0),
    ("previous(killed + 1) == all", "previous() takes the name of a claim", 0),
    ("abs(killed, all) == 1", "abs() takes one thing, got 2", 0),
    ("value <= 5 people", "'people' is no unit; a count has none: write the number alone", 11),
    ("value <= 5 quux", "'quux' is no unit; a count has none: write the number alone", 11),
    ("value <= 1,00", "'1,00' is no number", 9),
    ("__import__('os')", "no function '__import__'; expected one of abs, count, max, min, previous, sum", 0),
    ("killed.__class__ == 1", "expected an operator or the end, got '.'", 6),
    ("killed if all else 1", "expected an operator or the end, got 'if'", 7),
    ("killed ** 2 == all", "expected a name, a number or '(', got '*'", 8),
    ("(" * 60 + "killed" + ")" * 60 + " == 1", "brackets nested too deep", 41),
]


@pytest.mark.parametrize(("text", "message", "at"), BROKEN)
def test_what_is_wrong_is_told_with_its_place(text, message, at):
    """What was expected, what stands there, and the nearest right word."""
    with pytest.raises(Misread) as raised:
        parse(text, NAMES, LEXICON)
    assert (raised.value.message, raised.value.at) == (message, at)


def test_no_assertion_is_endless():
    """The text of an assertion has a limit."""
    with pytest.raises(Misread, match="are the most"):
        parse("killed + " * LONGEST + "1 == 1", NAMES, LEXICON)


PIECES = st.sampled_from([*NAMES, *FUNCTIONS, *"()+-*/<>=,%", "==", "and", "or", "not", "5%", "3 km", "1", "é", "$2m"])


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=40))
def test_any_text_is_a_tree_or_misread(text):
    """No text raises anything else."""
    with suppress(Misread):
        parse(text, NAMES, LEXICON)

"""Any text is read without an exception, in time linear in its length, with spans that stay in place."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.numbers import scan
from numcheck.units import resolve
from numcheck.words.lexicon import load

SIGNS = "5 12,000 3.5 half two - $ £ % ° C km / m sq . US ( ) ² ' é 😀 |"
WORDS = "per a day year old pounds of points aged Ann to and from dollars an hour million while is"
PIECES = [*SIGNS.split(), *WORDS.split(), " ", ", ", '"', "\n", "per cent", "\u00a0"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_spans(pieces):
    """A quantity begins where its number begins, holds it, and never reaches into the next but to swallow it."""
    prose = "".join(pieces)
    found = resolve(prose, scan(prose, load(), None), load())
    for one in found:
        assert one.start == one.number.start
        assert one.number.end <= one.end <= len(prose)
        assert one.low_factor <= one.high_factor
    assert all(first.end <= second.start for first, second in pairwise(found))


HOSTILE = [
    "5 a ",
    "5 sq ",
    "5 pounds ",
    "5 and ",
    "5 x a y ",
    "5' 5\" ",
    "5 per 5 ",
    "5 million of a ",
    ", 5, ",
    "5/a/b ",
    "5°",
]


def _seconds(prose, numbers):
    started = time.process_time()
    resolve(prose, numbers, load())
    return time.process_time() - started


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_is_linear(piece):
    """Ten times the text takes about ten times as long."""
    spans = []
    for count in (400, 4000):
        prose = piece * count
        numbers = scan(piece * 20, load(), None)
        step = len(piece)
        shifted = [_moved(numbers[0], i * step) for i in range(count)] if numbers else []
        spans.append(min(_seconds(prose, shifted) for _ in range(3)))  # a busy machine delays a single run
    assert spans[1] < 40 * spans[0] + 0.05


def _moved(number, by):
    return replace(number, start=number.start + by, end=number.end + by, hedge_start=None, hedge_end=None)

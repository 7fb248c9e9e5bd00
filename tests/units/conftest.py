"""Numbers by hand, so that this room is tested without the scan: the figures stand in square brackets."""

import re
from decimal import Decimal

import pytest

from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.units import resolve
from numcheck.words.lexicon import load

SCALES = {"m": 10**6, "bn": 10**9, "million": 10**6, "billion": 10**9}
WORDS = {"half": "0.5", "two": "2", "three": "3", "six": "6", "eight": "8", "five": "5", "a quarter": "0.25"}
MARKED = re.compile(r"\[([^\d\[\]-]*?)(-?[\d,.]+|[a-z ]+?)(?: ?(m|bn|million|billion))?\]")


def _number(start, match):
    prefix, figure, scale = match.groups()
    spelled = not figure[-1].isdigit()
    length = len(match[0]) - 2
    if figure in ("dozens", "tens", "millions"):
        return Number(start, start + length, "approximate", None, None, Interval(None, None), Decimal(1), spelled=True)
    value = Decimal(WORDS.get(figure, figure).replace(",", "")) * SCALES.get(scale, 1)
    exact = Interval(value, value)
    return Number(start, start + length, "cardinal", value, None, exact, Decimal(1), prefix=prefix, scale=scale or "",
                  spelled=spelled)  # fmt: skip


def marked(text):
    """The text without its brackets, and the numbers that stood in them."""
    numbers, prose, last = [], "", 0
    for match in MARKED.finditer(text):
        prose += text[last : match.start()]
        numbers.append(_number(len(prose), match))
        prose += match[0][1:-1]
        last = match.end()
    return prose + text[last:], numbers


@pytest.fixture(scope="session")
def lexicon():
    return load()


@pytest.fixture(scope="session")
def read(lexicon):
    """(prose, quantities) of a text with its figures in square brackets."""

    def run(text):
        prose, numbers = marked(text)
        return prose, resolve(prose, numbers, lexicon)

    return run

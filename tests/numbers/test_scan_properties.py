"""What holds for every text: spans, reading back what was written, time in step with length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.numbers import scan
from numcheck.words.lexicon import load

LEXICON = load()
PIECES = [
    *[
        "one",
        "two",
        "hundred",
        "and",
        "a",
        "half",
        "million",
        "dozen",
        "thirds",
        "from",
        "to",
        "between",
        "or",
        "in",
        "votes",
    ],
    *[
        "-",
        "–",
        " ",
        " ",
        ",",
        ".",
        "$",
        "£",
        "US",
        "%",
        "1",
        "12",
        "2,000",
        "3.5",
        "½",
        "bn",
        "m",
        "k",
        "/",
        ":",
        "(",
        ")",
    ],
    *["about", "at least", "or so", "-plus", "out of", "th", "May", "2016", "[", "\n", "No", "page", "Boeing", "minus"],
    *["first", "rose", "won", "\u00a0", "é", "🙂", "trio", "halved", "dozens"],
]
UNITS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
UNITS += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spoken(number: int) -> str:
    """A whole number under a thousand million in British words."""
    for factor, name in ((1_000_000, "million"), (1000, "thousand")):
        if number >= factor:
            rest = number % factor
            joint = " and " if rest < 100 and factor == 1000 else " "
            return f"{spoken(number // factor)} {name}" + (joint + spoken(rest) if rest else "")
    if number >= 100:
        return f"{UNITS[number // 100]} hundred" + (f" and {spoken(number % 100)}" if number % 100 else "")
    if number < 20:
        return UNITS[number]
    return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")


def only_value(text: str) -> object:
    (number,) = scan(text, LEXICON, None)
    return number.value


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=80))
@settings(max_examples=400, deadline=None)
def test_spans_are_sorted_and_apart_in_any_text(text: str) -> None:
    """Whatever the text, nothing raises, and every span lies in it, behind the one before."""
    last = 0
    for number in scan(text, LEXICON, None):
        assert last <= number.start < number.end <= len(text)
        assert number.hedge_start is None or number.hedge_start < number.start
        assert number.hedge_end is None or number.end < number.hedge_end <= len(text)
        assert text[number.start : number.end].strip() == text[number.start : number.end]
        last = number.end


@given(st.integers(2, 10**9 - 1))
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_read_back(number: int) -> None:
    """Grouped digits and words give the number that was written."""
    assert only_value(f"some {number:,} trees") == number
    assert only_value(f"some {spoken(number)} trees") == number


@given(
    st.integers(1, 99999), st.sampled_from(["million", "bn", "thousand"]), st.sampled_from(["$", "£", "US$", "EUR "])
)
@settings(max_examples=100, deadline=None)
def test_a_scale_and_a_sign_are_read_back(tenths: int, scale: str, sign: str) -> None:
    """ "$3.7bn" is its digits times the scale."""  # noqa: D210 - begins with a quotation
    factor = {"million": 10**6, "bn": 10**9, "thousand": 1000}[scale]
    blank = "" if scale == "bn" else " "
    assert only_value(f"paid {sign}{tenths / 10}{blank}{scale} for it") == tenths * factor // 10


@pytest.mark.parametrize(
    "piece",
    [
        *[
            "1,",
            "1-",
            "1 to ",
            "one hundred and ",
            "two-",
            "$",
            "1.",
            " 000",
            "½",
            "half a ",
            "One Two ",
            "-1 ",
            "1/",
            "0161 ",
        ],
        *[
            "a million ",
            "no more than ",
            "1m aaaa bbbb ",
            "10 A B C ",
            "\n1 A",
            "one in ",
            "1 votes to ",
            "US ",
            "trio ",
        ],
    ],
)
def test_time_grows_in_step_with_length(piece: str) -> None:
    """Four times the text takes four times the time; a quadratic pattern would take sixteen times."""

    def cost(length: int) -> float:
        text = (piece * length)[:length]
        best = 9.0
        for _ in range(3):
            begin = time.process_time()
            scan(text, LEXICON, None)
            best = min(best, time.process_time() - begin)
        return best

    cost(500)
    assert cost(16000) < 10 * cost(4000) + 0.02

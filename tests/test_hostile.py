"""Text that nobody writes: whatever comes in, extraction neither raises nor takes more than linear time."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.documents import Document, Part
from numcheck.pipeline import extract
from numcheck.words.lexicon import load

ENGLISH = load()

PATTERNS = [
    "killed 1 ",
    "1,1,",
    "claimed 12 lives in Osk on 2 May since ",
    "“12 ",
    "one hundred and ",
    "12 of the 24 of the ",
    "(10 km (6 miles) ",
    "$1m or ",
    "a and b 3 ",
    "Korvala 7 ",
    "12.\n",
    ", which 3 said ",
    "rose 3% to ",
    "x" * 50 + "9",
    "1-",
    "in A 5 in B ",
]


def seconds(text: str) -> float:
    document = Document("a", "a.md", (Part("text", text, text, 0),), date(2024, 1, 10))
    began = time.process_time()
    extract(document, ENGLISH)
    return time.process_time() - began


@pytest.mark.parametrize("pattern", PATTERNS)
def test_time_grows_with_length_and_no_faster(pattern: str) -> None:
    """Four times the text takes about four times as long; a quadratic walk would take sixteen."""
    size = 6_000 // len(pattern)
    seconds(pattern * 20)
    short = min(seconds(pattern * size) for _ in range(2))
    long = min(seconds(pattern * size * 4) for _ in range(2))
    assert long < 9 * max(short, 0.004)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from([*PATTERNS, "people ", "% ", "Monday ", "of them ", "minus ", "½ ", "\r\n", "é😀 "]),
        max_size=40,
    )
)
def test_spans_cut_out_their_text_in_any_mixture(pieces: list[str]) -> None:
    text = "".join(pieces)
    document = Document("a", "a.md", (Part("text", text, text, 0),), date(2024, 1, 10))
    for claim in extract(document, ENGLISH):
        assert text[claim.start : claim.end] == claim.text
        assert 0 <= claim.start < claim.end <= len(text)

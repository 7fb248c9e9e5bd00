"""Where sentences begin and end, and what is cut into words."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents import Part
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.sentences import Sentence, around
from numcheck.units.quantity import Quantity
from numcheck.words.lexicon import load

ENGLISH = load()


def quantities(text: str) -> list[Quantity]:
    """A bare count for every run of ASCII digits: enough to cut sentences around."""
    found = []
    for match in re.finditer(r"[0-9]+", text):
        value = Decimal(match[0])
        number = Number(*match.span(), "cardinal", value, None, Interval(value, value), Decimal(1))
        found.append(Quantity(number, number.start, number.end, "count", "count", "count"))
    return found


def sentences(text: str) -> list[Sentence]:
    return [sentence for sentence, _ in around(Part("text", text, text, 0), quantities(text), ENGLISH)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Gen. Ode came on Sept. 2 at noon. He had 40 men.", ["Gen. Ode came on Sept. 2 at noon.", "He had 40 men."]),
        ("J. R. Smith ran 5 miles. Then 6.", ["J. R. Smith ran 5 miles.", "Then 6."]),
        ("“We saw 12.” Others saw 13.", ["“We saw 12.”", "Others saw 13."]),
        ("It cost 3.5 million. £4m was paid.", ["It cost 3.5 million.", "£4m was paid."]),
        ("We saw 6 works of art. They were 3.", ["We saw 6 works of art.", "They were 3."]),
        ("See art. 5 of it. He sat. Then 2 ran.", ["See art. 5 of it.", "Then 2 ran."]),
        ("Nobody came. Then 3 did.", ["Then 3 did."]),
        ("- 3 of these\n- 4 of those", ["- 3 of these", "- 4 of those"]),
        ("A line of 7\nwrapped words.\n\nNew 8.", ["A line of 7\nwrapped words.", "New 8."]),
        ("First 1\r\n\r\nSecond 2", ["First 1", "Second 2"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, cut: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == cut


WRAPPED = """\
The dead were carried to the hall by 26 women,
15 men and nine children, said Gen. Ode of No.
2 Brigade, who had counted them. He left with
40 men. "They were 12
of the best," he said.

Contact
Call 300 for news.
"""


def test_wrapped_lines_are_put_together() -> None:
    """Where empty lines set paragraphs apart, a line end is a space, unless the line is as short as a heading."""
    cut = sentences(WRAPPED)
    assert [" ".join(sentence.text.split()) for sentence in cut] == [
        (
            "The dead were carried to the hall by 26 women, 15 men and nine children, said Gen. Ode of No. 2 Brigade, "
            "who had counted them."
        ),
        "He left with 40 men.",
        '"They were 12 of the best," he said.',
        "Call 300 for news.",
    ]
    assert [sentence.paragraph for sentence in cut] == [0, 0, 0, 2]
    assert cut[2].is_quoted(WRAPPED.index("of the best"))


def test_without_empty_lines_each_line_is_a_paragraph() -> None:
    text = WRAPPED.replace("\n\n", "\n")
    assert "15 men and nine children, said Gen. Ode of No." in [sentence.text for sentence in sentences(text)]


def test_a_text_without_numbers_is_not_cut_at_all() -> None:
    assert sentences("Nothing here. Nothing there.") == []


def test_each_sentence_comes_with_its_own_quantities() -> None:
    part = Part("text", "1 and 2. Three. Then 4.", "1 and 2. Three. Then 4.", 0)
    assert [len(inside) for _, inside in around(part, quantities(part.prose), ENGLISH)] == [2, 1]


def test_paragraphs_are_counted_from_the_top() -> None:
    assert [sentence.paragraph for sentence in sentences("One. 1.\n\nNo.\n\nTwo 2.")] == [0, 2]


def test_words_between_quotation_marks_are_quoted() -> None:
    (sentence,) = sentences("“We saw 12 men,” he said of the 13.")
    assert sentence.is_quoted(8)
    assert not sentence.is_quoted(sentence.text.index("13"))


def test_blanked_characters_are_no_words_but_stay_in_the_text() -> None:
    text = "See [12 men](http://x.y/9) there."
    prose = "See  12 men                there."
    (sentence,) = [s for s, _ in around(Part("text", text, prose, 0), quantities(prose), ENGLISH)]
    assert sentence.words == ("See", "12", "men", "there", ".")
    assert sentence.text == text


@given(st.text(alphabet='aA1 .!\n\r“”"’é😀,-', max_size=80))
def test_every_word_is_cut_out_by_its_own_span(text: str) -> None:
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert text[start:end].replace("’", "'") == word


@given(st.text(alphabet="aA1 .!\n“”", max_size=80))
def test_every_quantity_is_in_exactly_one_sentence(text: str) -> None:
    found = quantities(text)
    cut = list(around(Part("text", text, text, 0), found, ENGLISH))
    assert [quantity for _, inside in cut for quantity in inside] == found
    assert all(sentence.start <= q.start and q.end <= sentence.end for sentence, inside in cut for q in inside)

"""When two articles give one occasion two days, or two hours."""

from __future__ import annotations

import pytest
from factories import relations


def moments(one, other):
    texts = [{"text": one, "date": "2024-07-03"}, {"text": other, "date": "2024-07-05"}]
    found = relations(*texts, kind="same-thing")
    return [[claim.text for claim in relation.of("mention")] for relation in found]


VOTE = "The election commission of Marovia named both Odran and Varga. Marovians vote again on 14 September."
CRASH = "A tram and a bin lorry collided in Cross Street, Thornby, at 7.52am on Tuesday."


def test_a_day_to_come():
    other = "In Marovia both Odran and Varga accept the date. The run-off takes place on Sept. 21."
    assert moments(VOTE, other) == [["14 September", "Sept. 21"]]


@pytest.mark.parametrize(
    "other",
    [
        "In Marovia both Odran and Varga accept the date. The run-off takes place on Sept. 14.",
        "The commission postponed Marovia's run-off between Odran and Varga. It takes place on Sept. 21.",
        "In Marovia both Odran and Varga accept the date. The trial of Varga's son begins on Sept. 21.",
        "A run-off takes place in Tarn on Sept. 21.",
    ],
)
def test_no_day_of_the_same(other):
    assert moments(VOTE, other) == []


def test_an_hour_of_one_day():
    other = "In Cross Street, Thornby, a tram struck a bin lorry shortly after 9am on Tuesday."
    assert moments(CRASH, other) == [["7.52am", "9am"]]


@pytest.mark.parametrize(
    "other",
    [
        "In Cross Street, Thornby, a tram struck a bin lorry shortly before 8am on Tuesday.",  # near enough
        "In Cross Street, Thornby, the tram and the bin lorry were gone by 9am on Wednesday.",
        "Shops in Thornby opened at 9am on Tuesday.",
    ],
)
def test_no_hour_of_the_same(other):
    assert moments(CRASH, other) == []

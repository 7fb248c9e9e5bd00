"""What a claim says, sentence by sentence: subject, whose, event, change, time, place, source, status."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.claims import Claim
from numcheck.documents import Document, Part
from numcheck.pipeline import extract
from numcheck.words.lexicon import load

ENGLISH = load()


def claims(text: str, day: date | None = date(2024, 1, 10)) -> tuple[Claim, ...]:
    return extract(Document("a", "a.md", (Part("text", text, text, 0),), day), ENGLISH)


def only(text: str, number: str) -> Claim:
    """The claim whose text holds `number`."""
    return next(claim for claim in claims(text) if number in claim.text)


@pytest.mark.parametrize(
    ("text", "number", "subject", "head"),
    [
        ("Twelve people died.", "Twelve", "people", "person"),
        ("It ordered six liquefied natural gas carriers that run on methane.", "six", None, "carrier"),
        ("At least 12,800 civilians were killed and 25,000 others injured.", "25,000", "others", "civilian"),
        ("Twelve of the 24 pilot whales were saved.", "Twelve", "pilot whales", "whale"),
        ("A plane dropped 21 tons of relief supplies.", "21", "relief supplies", "supply"),
        ("Revenue at the Orvane group rose 20% in May.", "20", "Revenue", "revenue"),
        ("The firm, which has 240 staff, closed.", "240", "staff", "staff"),
        ("The ship's crew of 27 were given soup.", "27", "ship's crew", "crew"),
        ("They took samples at 55 of the region's bathing beaches in July.", "55", "bathing beaches", "beach"),
        ("Some 21 of Kelbourne's branch libraries closed.", "21", "branch libraries", "library"),
        ("A 12-member panel met.", "12", "member panel", "member"),
        ("Orvane, the biggest of its rivals, fell 3%.", "3", "Orvane", "orvane"),
        ("They paid a 25% tax.", "25", "tax", "tax"),
        ("Some 40 stranded passengers slept there.", "40", "stranded passengers", "passenger"),
        ("He sold five aircraft in May.", "five", "aircraft", "aircraft"),
    ],
)
def test_the_subject_is_what_is_counted_or_measured(text: str, number: str, subject: str | None, head: str) -> None:
    claim = only(text, number)
    assert claim.subject_head == head
    if subject is not None:
        assert claim.subject == subject


@pytest.mark.parametrize(
    ("text", "number", "event"),
    [
        ("Twelve people were killed on Monday.", "Twelve", "kill"),
        ("A bomb killed 12 people.", "12", "kill"),
        ("The blast claimed the lives of 12 miners.", "12", "kill"),
        ("The fire left 12 dead.", "12", "kill"),
        ("Thirty more were wounded.", "Thirty", "injure"),
        ("The crash, killing 12 and injuring 30 others, closed the road.", "30", "injure"),
        ("The crash, killing 12 and injuring 30 others, closed the road.", "12", "kill"),
        ("The blast killed eight people and injured 14.", "14", "injure"),
        ("Trucks delivered 21 tons of flour.", "21", "deliver"),
        ("He claimed 12 goals were disallowed.", "12", "disallow"),
        ("Thirty-one people are now known to have died.", "Thirty-one", "kill"),
        ("At least 12 soldiers are believed to have been wounded.", "12", "injure"),
    ],
)
def test_the_event_is_a_class_where_news_has_many_words_for_it(text: str, number: str, event: str) -> None:
    assert only(text, number).event == event


@pytest.mark.parametrize(
    ("text", "number", "change"),
    [
        ("Profit rose 20% to $540m.", "20", "up"),
        ("Profit rose 20% to $540m.", "540", None),
        ("Shares fell by 3.1 per cent.", "3.1", "down"),
        ("The index was up 58 points.", "58", "up"),
        ("Sales were 24% higher.", "24", "up"),
        ("The toll rose to 19.", "19", None),
        ("Output fell 200 tonnes short.", "200", None),
        ("A rise of 15 per cent was agreed.", "15", "up"),
        ("It holds 30% of the shares.", "30", None),
    ],
)
def test_only_the_size_of_a_rise_or_fall_has_a_direction(text: str, number: str, change: str | None) -> None:
    assert only(text, number).change == change


@pytest.mark.parametrize(
    ("text", "number", "status"),
    [
        ("It has 300 sorters.", "300", "asserted"),
        ("It would cost 300 jobs.", "300", "hypothetical"),
        ("The firm denied that 300 jobs were lost.", "300", "negated"),
        ("It plans to hire 300 people.", "300", "target"),
        ("Police logged 46 thefts, up from 40 last year.", "40", "previous"),
        ("Police logged 46 thefts, up from 40 last year.", "46", "asserted"),
    ],
)
def test_the_status_says_whether_it_is_asserted(text: str, number: str, status: str) -> None:
    assert only(text, number).status == status


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Twelve people died, the harbour master said.", "the harbour master"),
        ("According to Health Ministry figures 12 died.", "Health Ministry figures"),
        ("“We lost 12 men,” said Colonel Ode.", "Colonel Ode"),
        ("The Red Cross says 12 people died.", "The Red Cross"),
        ("Twelve people died.", None),
        ("He said 12 people died.", None),
        ("Twelve people came to the United States.", None),
        ("The bank reports profits of 12 million euros.", None),
        ("The bank reports that 12 people left.", "The bank"),
    ],
)
def test_the_source_is_who_the_sentence_names(text: str, source: str | None) -> None:
    assert claims(text)[0].source == source


@pytest.mark.parametrize(
    ("text", "number", "low", "high"),
    [
        (
            "Between 12 and 19 September 2016 rebels broke the truce 302 times.",
            "302",
            date(2016, 9, 12),
            date(2016, 9, 19),
        ),
        ("Since June 2023 some 40 people died.", "40", date(2023, 6, 1), date(2024, 1, 10)),
        ("By September 2016 the truce was broken 200 times.", "200", None, date(2016, 9, 30)),
    ],
)
def test_the_time_is_the_window_the_clause_names(text: str, number: str, low: date | None, high: date | None) -> None:
    time = only(text, number).time
    assert time is not None
    assert (time.low, time.high) == (low, high)


def test_a_claim_without_a_date_has_no_time() -> None:
    assert claims("Twelve people died.")[0].time is None


def test_the_place_is_led_in_by_a_preposition() -> None:
    assert only("Shelling killed 17 people in the port of Tavran.", "17").place in ("Tavran", None)
    assert only("Shelling killed 17 people in northern Tavran.", "17").place == "Tavran"


def test_names_link_claims_but_days_and_months_do_not() -> None:
    claim = only("On Monday the army killed 17 people near Osk.", "17")
    assert "osk" in claim.names
    assert "monday" not in claim.names


def test_a_second_unit_in_brackets_is_about_the_same_thing() -> None:
    first, second = claims("A fence of 10 km (6.2 miles) was built.")
    assert first.subject_head == second.subject_head


def test_an_hour_in_words_is_a_clock_time() -> None:
    (claim,) = claims("They left at three o'clock.")
    assert (claim.text, claim.kind) == ("three o'clock", "clock")
    assert claim.quantity.number.stated is not None
    assert claim.quantity.number.stated.clock == "03:00"


def test_a_quoted_number_is_marked_as_quoted() -> None:
    assert only("“We saw 12 men,” he said.", "12").quoted
    assert not only("“We saw men,” he said of the 12 men.", "12").quoted


@given(
    st.lists(
        st.sampled_from(
            [
                "12",
                "people",
                ",",
                ".",
                "died",
                "and",
                "of",
                "the",
                "3%",
                "$4m",
                "(5",
                "km)",
                "said",
                "Korvala",
                "on",
                "2",
                "May",
                "rose",
                "to",
                "in",
                "“",
                "”",
            ]
        )
    )
)
def test_a_claim_cuts_out_its_own_text(words: list[str]) -> None:
    text = " ".join(words)
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text
        assert claim.id == f"a:{claim.start}"


@given(st.text(max_size=60))
def test_random_text_never_raises(text: str) -> None:
    claims(text)

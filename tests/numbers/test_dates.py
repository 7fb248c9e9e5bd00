"""Dates and clock times: what is found, what it says, and the days it covers on a given day of publication."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.numbers.dates import find_dates
from numcheck.numbers.number import Number, Period
from numcheck.numbers.periods import bounded, months
from numcheck.words.lexicon import load

WEDNESDAY = date(2016, 2, 24)
OCTOBER = date(2016, 10, 26)
LEXICON = load()
MONTHS = list(LEXICON.table("dates")["months"])


def found(text: str, anchor: date | datetime | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    """Each mention as written, with its days as "low..high", one day as "day", None where unresolved."""
    return [(text[number.start : number.end], shown(number.period)) for number in find_dates(text, LEXICON, anchor)]


def shown(period: Period | None) -> str | None:
    if period is None:
        return None
    low, high = (None if end is None else end.isoformat() for end in (period.low, period.high))
    return low if low == high else f"{low}..{high}"


def stated(number: Number) -> dict[str, object]:
    if number.stated is None:
        return {}
    names = ("weekday", "day", "month", "year", "clock", "zone", "nth")
    return {name: value for name in names if (value := getattr(number.stated, name)) is not None}


ABSOLUTE = [
    ("It opened on 24 February 2016.", "24 February 2016", "2016-02-24"),
    ("It opened on February 24, 2016, in rain.", "February 24, 2016", "2016-02-24"),
    ("It opened on the 24th of February 2016.", "24th of February 2016", "2016-02-24"),
    ("It opened on 24\nFebruary 2016.", "24\nFebruary 2016", "2016-02-24"),
    ("Updated 2016-02-24 at the desk", "2016-02-24", "2016-02-24"),
    ("Filed on 24/09/2016.", "24/09/2016", "2016-09-24"),
    ("Filed on 12/09/2016.", "12/09/2016", None),
    ("It fell on Monday, 3 April 2023, they say", "Monday, 3 April 2023", "2023-04-03"),
    ("On Tuesday, March 14, 2024, a judge ruled", "Tuesday, March 14, 2024", "2024-03-14"),
    ("ON MONDAY 4 MARCH 2024", "MONDAY 4 MARCH 2024", "2024-03-04"),
    ("in September 2016", "September 2016", "2016-09-01..2016-09-30"),
    ("the third quarter of 2004", "third quarter of 2004", "2004-07-01..2004-09-30"),
    ("In Q3 2004 sales fell", "Q3 2004", "2004-07-01..2004-09-30"),
    ("the first half of 2005", "first half of 2005", "2005-01-01..2005-06-30"),
    ("late 1998", "late 1998", "1998-09-01..1998-12-31"),
    ("by mid-2005 it had gone", "mid-2005", "2005-05-02..2005-09-01"),
    ("by the end of 2004", "end of 2004", "2004-09-01..2004-12-31"),
    ("during the 1990s", "1990s", "1990-01-01..1999-12-31"),
    ("the mid 1990's", "mid 1990's", "1993-05-02..1996-08-31"),
    ("the 2004-05 season", "2004-05", "2004-01-01..2005-12-31"),
    ("in 1999-00", "1999-00", "1999-01-01..2000-12-31"),
    ("the war of 1965-71", "1965-71", "1965-01-01..1971-12-31"),
    ("in the year to March 2005", "year to March 2005", "2004-04-01..2005-03-31"),
    ("the summer of 2004", "summer of 2004", "2004-01-01..2005-03-31"),
    ("on New Year's Eve 2004", "New Year's Eve 2004", "2004-12-31"),
    ("the 29 February 2023 edition", "29 February 2023", None),
]

RANGES = [
    ("Between September 12-19, the", "September 12-19", "2016-09-12..2016-09-19"),
    ("between 12 and 19 September", "12 and 19 September", "2016-09-12..2016-09-19"),
    ("12-19 September saw rain", "12-19 September", "2016-09-12..2016-09-19"),
    ("from 5 to 14 June", "5 to 14 June", "2016-06-05..2016-06-14"),
    ("2 May - 5 June 2004", "2 May - 5 June 2004", "2004-05-02..2004-06-05"),
    ("28 December to 3 January 2005", "28 December to 3 January 2005", "2004-12-28..2005-01-03"),
    ("January to March", "January to March", "2016-01-01..2016-03-31"),
    ("from October to March 2005", "October to March 2005", "2004-10-01..2005-03-31"),
    ("2003-2005", "2003-2005", "2003-01-01..2005-12-31"),
    ("between 1600 and 1900", "1600 and 1900", "1600-01-01..1900-12-31"),
    ("from Friday 11 to Sunday 13 November", "Friday 11 to Sunday 13 November", "2016-11-11..2016-11-13"),
    ("Fri-Sun, June 10-12", "Fri-Sun, June 10-12", "2016-06-10..2016-06-12"),
    ("Friday-Sunday, June 10-12", "Friday-Sunday, June 10-12", "2016-06-10..2016-06-12"),
    ("Monday to Wednesday was dry", "Monday to Wednesday", "2016-10-24..2016-10-26"),
]

RELATIVE = [
    ("he said on Wednesday", "Wednesday", "2016-02-24"),
    ("he said Tuesday", "Tuesday", "2016-02-23"),
    ("they left on Thursday night", "Thursday night", "2016-02-18"),
    ("the truce is due to begin Thursday", "Thursday", "2016-02-25"),
    ("On Friday, the court will rule", "Friday", "2016-02-26"),
    ("The vote will close by Monday", "Monday", "2016-02-29"),
    ("polls, widely expected to be held on 5 May, matter", "5 May", "2016-05-05"),
    ("It follows the vote of 26 January, to be rerun", "26 January", "2016-01-26"),
    ("It rose to 5% in May to level with", "May", "2015-05-01..2015-05-31"),
    ("Lessons resume on Monday", "Monday", "2016-02-29"),
    ("They need until Monday", "Monday", "2016-02-29"),
    ("A breakdown on 4 March", "4 March", "2016-03-04"),
    ("next Tuesday", "next Tuesday", "2016-03-01"),
    ("last Wednesday", "last Wednesday", "2016-02-17"),
    ("Friday last week", "Friday last week", "2016-02-19"),
    ("was hit in March", "March", "2015-03-01..2015-03-31"),
    ("was hit in February", "February", "2016-02-01..2016-02-29"),
    ("In early October, it fell", "early October", "2015-10-01..2015-10-11"),
    ("since May last year", "May last year", "2015-05-01..2015-05-31"),
    ("last May", "last May", "2015-05-01..2015-05-31"),
    ("next March", "next March", "2016-03-01..2016-03-31"),
    ("On Feb. 24 it rained", "Feb. 24", "2016-02-24"),
    ("today", "today", "2016-02-24"),
    ("yesterday afternoon", "yesterday afternoon", "2016-02-23"),
    ("tomorrow", "tomorrow", "2016-02-25"),
    ("last week", "last week", "2016-02-15..2016-02-21"),
    ("this year", "this year", "2016-01-01..2016-12-31"),
    ("next month", "next month", "2016-03-01..2016-03-31"),
    ("at the\n  weekend he won", "weekend", "2016-02-20..2016-02-21"),
    ("by the end of the year", "end of the year", "2016-09-01..2016-12-31"),
    ("the second quarter of last year", "second quarter of last year", "2015-04-01..2015-06-30"),
    ("three days ago", "three days ago", "2016-02-21"),
    ("two weekends ago", "two weekends ago", "2016-02-07..2016-02-13"),
    ("a year ago", "a year ago", "2014-08-25..2015-08-26"),
    ("on Christmas Day", "Christmas Day", "2015-12-25"),
]

NO_DATE = [
    "She may go, and may not.",
    "Theresa May said so",
    "June Osborne sang",
    "They march on",
    "The Sunday Times has it",
    "Black Friday sales",
    "open 24/7 since 9/11",
    "won 2:1, in 1:45:30",
    "as John 3:16 says",
    "killed 2000 people",
    "some 2000 jobs",
    "2005 tons of rice",
    "in 2000 cases",
    "on page 1998",
    "1,998 dogs",
    "$2004 or £1999",
    "a quarter of a million",
    "the quarter-final",
    "the first half was dull",
    "the past two days",
    "Nine days later he left.",
    "two days after the vote",
    "the Today programme",
    "every Monday",
    "so far this season",
    "Windows 2000",
    "The Sun said",
    "over the last 12 months",
]


@pytest.mark.parametrize(("text", "mention", "days"), ABSOLUTE)
def test_a_full_date_needs_no_anchor(text: str, mention: str, days: str | None):
    """What is written in full is the same on any day."""
    assert found(text, None) == [(mention, days)]
    assert found(text) == [(mention, days)]


@pytest.mark.parametrize(("text", "mention", "days"), RANGES)
def test_a_range_is_one_mention(text: str, mention: str, days: str):
    """Both ends, one mention, a missing year taken from the other end or the anchor."""
    assert found(text, OCTOBER) == [(mention, days)]


@pytest.mark.parametrize(("text", "mention", "days"), RELATIVE)
def test_a_relative_date_counts_from_the_anchor(text: str, mention: str, days: str):
    """Without an anchor it stays unresolved, never guessed from the clock."""
    assert found(text) == [(mention, days)]
    assert found(text, None) == [(mention, None)]


@pytest.mark.parametrize("text", NO_DATE)
def test_no_date_here(text: str):
    assert found(text) == []


def test_by_and_until_tell_the_future_only_where_no_verb_tells_the_past():
    """A count up to September, told in October, is this year's."""
    assert found("They had broken it 200 times by September, killing", OCTOBER) == [
        ("September", "2016-09-01..2016-09-30")
    ]
    assert found("Open until 5 March", OCTOBER)[0][1] == "2017-03-05"


def test_an_inverted_range_is_two_mentions():
    """So that nothing is lost for the check that judges it."""
    assert [mention for mention, _ in found("from 18 July to 9 July it rained")] == ["18 July", "9 July"]
    assert [mention for mention, _ in found("from 18 to 9 July it rained")] == ["18", "9 July"]
    assert [mention for mention, _ in found("from 12 to 31 November")] == ["12", "31 November"]


def test_days_in_a_list_are_one_mention_each():
    assert found("on 12 and 19 September") == [("12", "2015-09-12"), ("19 September", "2015-09-19")]


def test_days_of_a_list_may_share_a_month():
    """Each keeps its weekday; one that would be of another month stays alone."""
    text = "on Friday 11th, Saturday 12 and Monday 14 November"
    assert found(text) == [
        ("Friday 11th", "2015-11-11"), ("Saturday 12", "2015-11-12"), ("Monday 14 November", "2015-11-14"),
    ]  # fmt: skip
    assert [text for text, _ in found("on Monday 30 and Tuesday 1 November")] == ["Tuesday 1 November"]


def test_a_range_keeps_what_each_end_says():
    (number,) = find_dates("from Friday 11 June to Sunday 14 June", LEXICON, WEDNESDAY)
    assert number.ends is not None
    assert [(end.weekday, end.day, end.month) for end in number.ends] == [(4, 11, 6), (6, 14, 6)]


@pytest.mark.parametrize(
    ("text", "clock"),
    [("at 25:70", "25:70"), ("at 14:75 GMT", "14:75"), ("10.75pm", "10:75"), ("by 25:00 UTC", "25:00")],
)
def test_an_impossible_clock_time_is_read(text: str, clock: str):
    (number,) = find_dates(text, LEXICON, WEDNESDAY)
    assert stated(number)["clock"] == clock


@pytest.mark.parametrize("text", ["won 25:70", "12.75 hours", "£13.75 pm", "at 62:15 and 75:80", "ratio of 14:75"])
def test_no_impossible_clock_time(text: str):
    assert [number for number in find_dates(text, LEXICON, WEDNESDAY) if number.form == "clock"] == []


def test_a_year_earlier_counts_from_the_date_before_it():
    assert found("In 2004 it was 5%, up from 3% a year earlier.", None)[1] == (
        "a year earlier",
        "2003-01-01..2003-12-31",
    )
    assert found("It was 5%, up from 3% a year earlier.") == [("a year earlier", None)]
    assert found("On February 26, a day before the deal", OCTOBER) == [
        ("February 26", "2016-02-26"),
        ("a day before", None),
    ]


STATED = [
    ("on 31 November", {"day": 31, "month": 11}),
    ("Tuesday, March 14, 2024", {"weekday": 1, "day": 14, "month": 3, "year": 2024}),
    ("Monday, 3 April", {"weekday": 0, "day": 3, "month": 4}),
    ("between 12 and 19 September", {"month": 9}),
    ("2 May to 5 June 2004", {"year": 2004}),
    ("on Friday", {"weekday": 4}),
    ("in 1998", {"year": 1998}),
    ("yesterday", {}),
    ("at 22:00 GMT", {"clock": "22:00", "zone": "GMT"}),
    ("at 2330 GMT", {"clock": "23:30", "zone": "GMT"}),
    ("at 3:40 a.m. they", {"clock": "03:40"}),
    ("at 12.15am they", {"clock": "00:15"}),
    ("at 6 p.m. ET", {"clock": "18:00", "zone": "ET"}),
    ("until noon", {"clock": "12:00"}),
    ("at 6 o'clock", {"clock": "06:00"}),
]


@pytest.mark.parametrize(("text", "says"), STATED)
def test_what_is_written_is_kept_also_when_impossible(text: str, says: dict[str, object]):
    (number,) = find_dates(text, LEXICON, WEDNESDAY)
    assert stated(number) == says


def test_a_clock_time_is_an_instant_where_day_and_zone_stand_beside_it():
    text = "It is due to begin Thursday at 22:00 GMT, all must agree by 10:00 GMT."
    numbers = find_dates(text, LEXICON, WEDNESDAY)
    assert [text[n.start : n.end] for n in numbers] == ["Thursday", "22:00 GMT", "10:00 GMT"]
    instant = datetime(2016, 2, 25, 22, tzinfo=UTC)
    assert [n.period for n in numbers[1:]] == [Period(instant, instant), None]


def test_a_zone_with_summer_time_admits_both_instants():
    (clock, _) = find_dates("at 6 p.m. ET on 24 February 2016", LEXICON, None)
    assert clock.period == Period(datetime(2016, 2, 24, 22, tzinfo=UTC), datetime(2016, 2, 24, 23, tzinfo=UTC))


def test_words_before_a_date_open_or_close_its_period():
    june = months(2016, 6)
    assert bounded("since", june, OCTOBER) == Period(date(2016, 6, 1), OCTOBER)
    assert bounded("until", june, OCTOBER) == Period(None, date(2016, 6, 30))
    assert bounded("in", june, OCTOBER) == june


DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2099, 12, 31))
FORMATS = ["{d} {m} {y}", "{m} {d}, {y}", "{d}th of {m} {y}", "{y}-{n:02}-{d:02}", "{a}. {d}, {y}", "{d} {a} {y}"]


@given(DAYS, st.sampled_from(FORMATS), st.sampled_from(["", "On ", "(", "“", "said on\n"]))
def test_a_date_in_any_format_reads_back(day: date, form: str, before: str):
    name = MONTHS[day.month - 1]
    short = name[:3] if name != "May" else "Feb"
    if short == "Feb":
        day = day.replace(month=2, day=min(day.day, 28))
        name = "February"
    written = form.format(d=day.day, m=name, n=day.month, y=day.year, a=short)
    assert found(f"{before}{written}.", None) == [(written, day.isoformat())]


@given(DAYS, st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)))
def test_a_day_without_a_year_is_the_latest_up_to_the_anchor(day: date, anchor: date):
    day = day.replace(day=min(day.day, 28))
    (number,) = find_dates(f"said on {day.day} {MONTHS[day.month - 1]}", LEXICON, anchor)
    assert number.period is not None
    assert number.period.low is not None
    assert 0 <= (anchor - number.period.low).days < 366


PIECES = (
    "May March 12 2004 2004-05 - to and between of the early end last next year Monday 31 10:00 GMT a.m. noon ago three"
    " days , . Q3 quarter third half 's ' 12/09/2016 will by until weekend 0 99 Feb. St"
)
WORDS = st.sampled_from(PIECES.split())
ANCHORS = st.one_of(st.none(), st.dates(), st.datetimes())


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)), ANCHORS)
def test_no_text_raises_and_spans_are_in_order(text: str, anchor: date | None):
    end = 0
    for number in find_dates(text, LEXICON, anchor):
        assert end <= number.start < number.end <= len(text)
        assert not text[number.start : number.end].startswith(" ")
        end = number.end


@pytest.mark.parametrize(
    "unit",
    ["1,", "end of ", "12-", "2004-", "in May will ", "Monday to ", "12 and ", "third quarter of ", "said ", " "],
)
def test_time_is_linear_in_the_length(unit: str):
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        spans = []
        for _ in range(3):  # the best of three, in processor time: on a busy machine one alone tells little
            start = time.process_time()
            find_dates(text, LEXICON, WEDNESDAY)
            spans.append(time.process_time() - start)
        return min(spans)

    seconds(1000)
    assert seconds(40_000) < 24 * max(seconds(5_000), 0.002)  # quadratic would be 64

"""What is a number, what it is worth, and what only looks like one: tables of phrases, grouped as the kinds of them."""

from __future__ import annotations

import pytest

from numcheck.numbers import Number, scan
from numcheck.words.lexicon import load

LEXICON = load()


def read(text: str) -> list[Number]:
    return [number for number in scan(text, LEXICON, None) if number.form not in ("date", "clock")]


def told(text: str, number: Number) -> str:
    """Span, value or range, and the modifier where there is one, in one line."""
    if number.range:
        value = " to ".join(f"{end.normalize():f}" for end in number.range)
    else:
        value = "-" if number.value is None else f"{round(number.value, 6).normalize():f}"
    words = [text[number.start : number.end], "=", value]
    if number.form != "cardinal":
        words.append(number.form)
    if number.modifier != "exact":
        words.append(number.modifier)
    return " ".join(words)


DIGITS = {
    "It has 1,240 beds and 31 wards": ["1,240 = 1240", "31 = 31"],
    "a loan of 1,25,000 rupees": ["1,25,000 = 125000"],
    "1.250.000 inhabitants": ["1.250.000 = 1250000"],
    "the 12 000 seats": ["12 000 = 12000"],
    "a rate of .035 per cent": [".035 = 0.035"],
    "9½ hours and 2 3/4 miles": ["9½ = 9.5", "2 3/4 = 2.75"],
    "3/8 of an inch": ["3/8 = 0.375"],
    "a 70mph gale": ["70 = 70"],
    "a plot of 90m2": ["90 = 90"],
    "In 9.58 seconds": ["9.58 = 9.58"],
    "fell -0.4% on Monday": ["-0.4 = -0.4"],
    "a low of minus 12": ["minus 12 = -12"],
    "a minus-3.5 degree night": ["minus-3.5 = -3.5"],
    "lows of -10 to -5 degrees": ["-10 to -5 = -10 to -5 range"],
    "up +3.2%, now +40 degrees": ["+3.2 = 3.2", "+40 = 40"],
    "call +44 20 7946 0000, say 2+2": ["20 = 20", "7946 = 7946", "2 = 2"],
    "at 22,5 °C and 4,6 km": ["22,5 = 22.5", "4,6 = 4.6"],
    "37 point 25 degrees": ["37 point 25 = 37.25"],
    "seventy-five point five degrees": ["seventy-five point five = 75.5"],
    "two point five million people": ["two point five million = 2500000"],
    "zero point five per cent, zero degrees": ["zero point five = 0.5", "zero = 0"],
    "a 12 point lead, zero tolerance": ["12 = 12"],
    "Rs. 500 or Rs.500 and SFr 50, Rp 700": ["Rs. 500 = 500", "Rs.500 = 500", "SFr 50 = 50", "Rp 700 = 700"],
    "a 20-by-30-foot room": ["20 = 20", "30 = 30"],
    "100 bn. bits": ["100 bn. = 100000000000"],
}

SCALES = {
    "1.4m doses": ["1.4m = 1400000"],
    "3bn litres, 2 bn trees": ["3bn = 3000000000", "2 bn = 2000000000"],
    "5-million copies": ["5-million = 5000000"],
    "6 hundred thousand homes": ["6 hundred thousand = 600000"],
    "7 lakh voters and 3 crore rupees": ["7 lakh = 700000", "3 crore = 30000000"],
    "cost £30k more": ["£30k = 30000"],
    "a $12m house": ["$12m = 12000000"],
    "the US$ 4 billion plan": ["US$ 4 billion = 4000000000"],
    "worth HK $2.5 billion": ["HK $2.5 billion = 2500000000"],
    "RM60 a night, EUR 5 extra": ["RM60 = 60", "EUR 5 = 5"],
    "a deficit of $-3.1bn": ["$-3.1bn = -3100000000"],
    "a bonus of PS4.5m": ["PS4.5m = 4500000"],
    # "m" is metres in sport, in places, and where nothing is counted
    "won the 200m freestyle": ["200 = 200"],
    "a wall 3m high": ["3 = 3"],
    "a drop of 40m.": ["40 = 40"],
    "a 10k run": ["10 = 10"],
}

WORDS = {
    "three hundred and six villages": ["three hundred and six = 306"],
    "Forty-one boats": ["Forty-one = 41"],
    "twelve hundred and ten": ["twelve hundred and ten = 1210"],
    "nine thousand four hundred twenty-two": ["nine thousand four hundred twenty-two = 9422"],
    "half a million tonnes": ["half a million = 500000"],
    "a quarter of a million people": ["a quarter of a million = 250000"],
    "two and a half million people": ["two and a half million = 2500000"],
    "three and a half years": ["three and a half = 3.5"],
    "a dozen eggs, two dozen hens": ["a dozen = 12", "two dozen = 24"],
    "half a dozen towns": ["half a dozen = 6"],
    "a hundred and ten miners": ["a hundred and ten = 110"],
    "a couple of weeks, a couple of hundred": ["a couple = 2", "a couple of hundred = 200"],
    "two-thirds of seats, three quarters of votes": ["two-thirds = 0.666667", "three quarters = 0.75"],
    "a third of the crew, nearly a quarter": ["a third = 0.333333", "a quarter = 0.25 almost"],
    "half of them; half the town; more than half": ["half = 0.5", "half = 0.5", "half = 0.5 more_than"],
    "its bicentenary, their golden wedding, a golden medal, Golden Jubilee": [
        "bicentenary = 200 ordinal",
        "golden = 50 ordinal",
        "Golden = 50 ordinal",
    ],
    "cut by a third, the trio said": ["a third = 0.333333", "trio = 3"],
    "one of the six judges": ["one = 1", "six = 6"],
    "just one road": ["one = 1"],
}

RANGES = {
    "a fine of $26 to $31 million": ["$26 to $31 million = 26000000 to 31000000 range"],
    "10m-12m euros": ["10m-12m = 10000000 to 12000000 range"],
    "$4-5 billion": ["$4-5 billion = 4000000000 to 5000000000 range"],
    "between 60 and 45 people": ["60 and 45 = 60 to 45 range"],
    "between the ages of 18 and 24": ["18 and 24 = 18 to 24 range"],
    "work 40 to 50 hours": ["40 to 50 = 40 to 50 range"],
    "5% to 8% more": ["5% to 8 = 5 to 8 range"],
    "one or two boats, 20 or 30 crew": ["one or two = 1 to 2 range", "20 or 30 = 20 to 30 range"],
    "a 300,000 to-350,000 year-old tool": ["300,000 to-350,000 = 300000 to 350000 range"],
    "minus 14 to minus 6 degrees": ["minus 14 to minus 6 = -14 to -6 range"],
    "prices range from 40 to 90 euros": ["40 to 90 = 40 to 90 range"],
    "speeds of 10 km/h to 15 km/h": ["10 km/h to 15 = 10 to 15 range"],
    "a flow of 2.5 m3/s to 4 m3/s": ["2.5 m3/s to 4 = 2.5 to 4 range"],
    "about 15-20 miles": ["15-20 = 15 to 20 range about"],
    # behind a change they are two figures, before and after
    "rose from 155,000 to 170,000": ["155,000 = 155000", "170,000 = 170000"],
    "cut from 5 to 4 million": ["5 = 5000000", "4 million = 4000000"],
    "The index rose 12.5 to 4,418.2": ["12.5 = 12.5", "4,418.2 = 4418.2"],
    "between them 3 fell": ["3 = 3"],
}

RATIOS_AND_MULTIPLES = {
    "one in four homes": ["one in four = 0.25 ratio"],
    "one-in-five adults": ["one-in-five = 0.2 ratio"],
    "two out of three pupils, nine out of every 10": [
        "two out of three = 0.666667 ratio",
        "nine out of every 10 = 0.9 ratio",
    ],
    "It never exceeded 40 metres and never fell below 10": ["40 = 40 at_most", "10 = 10 at_least"],
    "fewer than one in 10,000 flights": ["one in 10,000 = 0.0001 ratio less_than"],
    "one seat in four is empty": ["one seat in four = 0.25 ratio"],
    "one man in four cars": ["one = 1", "four = 4"],
    "one win in five": ["one = 1", "five = 5"],
    "two in four minutes": ["two = 2", "four = 4"],
    "sales more than doubled": ["doubled = 2 multiple more_than"],
    "twice as many; a sixfold rise": ["twice = 2 multiple", "sixfold = 6 multiple"],
    "scored twice as United won": [],
    "double-digit growth": [],
}

SCORES = {
    "beat Rovers 2-1 at home": ["2-1 = 2 to 1 score"],
    "won 6-4 3-6 7-5": ["6-4 = 6 to 4 score", "3-6 = 3 to 6 score", "7-5 = 7 to 5 score"],
    "passed by 41 votes to 33": ["41 votes to 33 = 41 to 33 score"],
    "voted 12 to 19 against": ["12 to 19 = 12 to 19 score"],
    "Town 1-3 City": ["1-3 = 1 to 3 score"],
}

ORDINALS = {
    "for the eighth day": ["eighth = 8 ordinal"],
    "his 21st goal, the twenty-first": ["21st = 21 ordinal", "twenty-first = 21 ordinal"],
    "ranked fourth; the country's third-busiest port": ["fourth = 4 ordinal", "third = 3 ordinal"],
    "the third quarter-final": ["third = 3 ordinal"],
}

APPROXIMATES = {
    "dozens of people": ["dozens = - approximate"],
    "tens of thousands fled": ["tens of thousands = - approximate"],
    "several hundred birds, a few thousand": ["several hundred = - approximate", "a few thousand = - approximate"],
    "a handful of voters": ["a handful = - approximate"],
    "scores of boats; the scores were level": ["scores = - approximate"],
}

UNITS_IN_WORDS = {
    "a half mile, a half-ton truck": ["half = 0.5", "half = 0.5"],
    "a quarter-pound burger": ["quarter = 0.25"],
    "the third quarter hours": [],
    "at three o'clock": [],
    "at half past four, a quarter to six or ten minutes past three": [],
    "at 8.20 on Monday morning or 17.45 yesterday evening": ["17.45 = 17.45"],
    "shares closed at 8.20 on the day, up 1.15 on Monday": ["8.20 = 8.2", "1.15 = 1.15"],
    "in 2:10:41, not 3:30.14": ["2:10:41 = 7841 elapsed", "3:30.14 = 210.14 elapsed"],
    "at 22:00:15, and 2019-09-01T10:38:07.190Z": [],
    "ten to twelve people": ["ten to twelve = 10 to 12 range"],
    "a mile and a half, a year and a half old": ["a = 1.5", "a = 1.5"],
    "a week old": ["a = 1"],
    "a one-year-old, a one-day international": ["one = 1"],
    "the hundred-year-old clock": ["hundred = 100"],
    "TWENTY MILES OF ROAD": ["TWENTY = 20"],
    "on Radio 6's show at 3GPP": [],
}

HEDGES = {
    "more than 2,000 times": ["2,000 = 2000 more_than"],
    "at least 12 and up to 15": ["12 = 12 at_least", "15 = 15 at_most"],
    "no fewer than 9, as many as 11": ["9 = 9 at_least", "11 = 11 at_most"],
    "almost two dozen groups": ["two dozen = 24 almost"],
    "just under £5m": ["£5m = 5000000 almost"],
    "well over 80 and just over 7": ["80 = 80 more_than", "7 = 7 more_than"],
    "some 69 groups, ~40g, c. 30": ["69 = 69 about", "40 = 40 about", "30 = 30 about"],
    "an estimated 5 million": ["5 million = 5000000 about"],
    "10 km or so": ["10 = 10"],
    "50 or so, 100-plus, 18 or over": ["50 = 50 about", "100 = 100 at_least", "18 = 18 at_least"],
    "under the age of 5": ["5 = 5 less_than"],
}

NO_NUMBERS = [
    "a Boeing 737 and an A320",
    "the Boeing 737 and 747, or Windows 10 and 11",
    "the iPhone 11 Pro and 11 Pro Max cost more",
    "the iPhone 6, the G8, Channel 4, Formula 1, Polaris 9.",
    "Formula One and Channel Four",
    "the Six Nations",
    "open 24/7",
    "since 9/11",
    "a 50-50 chance",
    "5G phones and MP3 files",
    "COVID-19, an F-16 and the V-12",
    "at 10 Downing Street",
    "call 0161 496 0000",
    "call 555-014-1234",
    "version 2.0.1",
    "Firefox 1.5 is out",
    "odds of 11-4",
    "a 4-4-2 formation",
    "in the 1990s, in his 20s, the under-21s",
    "no one saw the one who said this one was a one-off, one another",
    "half-time, his other half",
    "1. Open the box",
    "as shown before [12].",
    "page 12, No. 10, number one, type 2 diabetes",
    "the top 10, the bottom three.",
    "World War II",
    "Plan B",
    "order 1234567890123456789",
    "see example.org/2/17",
    "a 40x60 print",
    "won by a quarter-final goal",
    "#1 and @user12",
]

TABLES = {
    **DIGITS,
    **SCALES,
    **WORDS,
    **RANGES,
    **RATIOS_AND_MULTIPLES,
    **SCORES,
    **ORDINALS,
    **APPROXIMATES,
    **UNITS_IN_WORDS,
    **HEDGES,
}


@pytest.mark.parametrize("text", TABLES)
def test_a_number_is_read_as_it_is_written(text: str) -> None:
    """Span, value, form and modifier of every number in the phrase, and no other number."""
    assert [told(text, number) for number in read(text)] == TABLES[text]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_only_looks_like_a_number_is_left_out(text: str) -> None:
    """Names, labels, marks, odds, telephone numbers and idioms hold no quantity."""
    assert [told(text, number) for number in read(text)] == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("847", "847", "847"),
        ("30", "30", "30"),
        ("1,840", "1840", "1840"),
        ("2,000", "1950", "2050"),
        ("12,800", "12750", "12850"),
        ("2,314,000", "2313500", "2314500"),
        ("2.3 million", "2250000", "2350000"),
        ("$480m", "479500000", "480500000"),
        ("7.5", "7.45", "7.55"),
        ("two dozen", "22", "26"),
        ("half a million", "475000", "525000"),
        ("about 50", "45", "55"),
        ("nearly 2,000", "1800", "2000"),
        ("more than 2,000", "2000", "3000"),
        ("at least 12", "12", None),
        ("up to 150", None, "150"),
        ("fewer than 9", None, "9"),
        ("dozens", "24", "99"),
        ("hundreds", "200", "999"),
        ("tens of thousands", "20000", "99999"),
        ("minus 4 to 5", "-4", "5"),
        ("about minus 50", "-55", "-45"),
        ("10 to 12 million", "9500000", "12500000"),
    ],
)
def test_what_a_number_admits(text: str, low: str | None, high: str | None) -> None:
    """Rounding and hedges make the interval."""
    interval = read(text)[0].interval
    ends = [None if end is None else f"{end.normalize():f}" for end in (interval.low, interval.high)]
    assert ends == [low, high]


def test_a_date_wins_over_its_digits() -> None:
    """The day of a date is no count."""
    assert [number.form for number in scan("12 people on 12 May 2016", LEXICON, None)] == ["cardinal", "date"]


def test_hedges_and_signs_are_told_with_the_number() -> None:
    """The hedge lies outside the span, the sign of currency and the scale inside."""
    (number,) = read("more than HK $3.7 billion")
    assert (number.hedge_start, number.start, number.prefix, number.scale) == (0, 10, "HK$", "billion")

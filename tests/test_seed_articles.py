"""The two articles that the project was born from, read from NUMCHECK_SEED_ARTICLES; skipped where that is not set.

They have no front matter: the tests give them their outlet and dates, both Wednesdays.
"""

import os
from datetime import date
from pathlib import Path

import pytest

from numcheck import rules
from numcheck.claims import Claim
from numcheck.documents import Document, Part
from numcheck.pipeline import articles, check
from numcheck.relations.article import Article
from numcheck.words.lexicon import load

FOLDER = os.environ.get("NUMCHECK_SEED_ARTICLES")
pytestmark = pytest.mark.skipif(not FOLDER, reason="NUMCHECK_SEED_ARTICLES names no folder with the two articles")

FEBRUARY, OCTOBER = "000_2015c3046d75ca9d.txt", "004_7326a4c65a94ca87.txt"


def document(name: str, day: date) -> Document:
    text = (Path(FOLDER or "") / name).read_text(encoding="utf-8")
    return Document(name, name, (Part("text", text, text, 0),), day, "RT")


@pytest.fixture(scope="module")
def pair() -> tuple[Article, ...]:
    documents = (document(FEBRUARY, date(2016, 2, 24)), document(OCTOBER, date(2016, 10, 26)))
    return tuple(articles(documents, load()))


def claims(pair: tuple[Article, ...]) -> list[Claim]:
    return [claim for article in pair for claim in article.claims]


def found(pair: tuple[Article, ...], start: str) -> list[Claim]:
    return [claim for claim in claims(pair) if claim.text.startswith(start)]


@pytest.mark.parametrize(
    ("start", "times", "value", "unit", "modifier"),
    [
        ("21 tons", 2, 21, "ton", "exact"),
        ("10 tons", 1, 10, "ton", "about"),
        ("10km", 2, 10, "kilometer", "exact"),
        ("two dozen messages", 1, 24, "count", "more_than"),
        ("two dozen militant groups", 1, 24, "count", "almost"),
        ("2,000 times", 1, 2000, "count", "more_than"),
        ("12,800 civilians", 1, 12800, "count", "at_least"),
        ("25,000 others", 1, 25000, "count", "more_than"),
        ("302 times", 1, 302, "count", "exact"),
        ("823 civilians", 1, 823, "count", "exact"),
        ("252 others", 1, 252, "count", "exact"),
        ("35,000 terrorists", 1, 35000, "count", "about"),
        ("2,700 jihadists", 1, 2700, "count", "about"),
        ("150", 1, 150, "count/day", "at_most"),
        ("847 residential areas", 1, 847, "count", "exact"),
        ("69 opposition groups", 1, 69, "count", "about"),
        ("eight days", 1, 8, "day", "exact"),
    ],
)
def test_every_quantity_is_read(
    pair: tuple[Article, ...], start: str, times: int, value: int, unit: str, modifier: str
) -> None:
    mentions = found(pair, start)
    assert len(mentions) == times
    for claim in mentions:
        number = claim.quantity.number
        assert (claim.value, claim.quantity.unit, number.modifier) == (value, unit, modifier)


def test_one_of_the_tonnages_stands_in_a_quotation(pair: tuple[Article, ...]) -> None:
    assert sorted(claim.quoted for claim in found(pair, "21 tons")) == [False, True]


@pytest.mark.parametrize(
    ("start", "event", "head"),
    [
        ("12,800", "kill", "civilian"),
        ("25,000", "injure", "civilian"),
        ("823", "kill", "civilian"),
        ("252", "injure", "civilian"),
    ],
)
def test_killed_and_injured_are_told_apart(pair: tuple[Article, ...], start: str, event: str, head: str) -> None:
    (claim,) = found(pair, start)
    assert (claim.event, claim.subject_head) == (event, head)


def test_a_week_of_violations_is_dated(pair: tuple[Article, ...]) -> None:
    for start in ("302 times", "823", "252"):
        (claim,) = found(pair, start)
        assert claim.time is not None
        assert (claim.time.low, claim.time.high) == (date(2016, 9, 12), date(2016, 9, 19))


def test_the_eighth_day_is_an_ordinal(pair: tuple[Article, ...]) -> None:
    (claim,) = found(pair, "eighth")
    assert claim.kind == "ordinal"
    assert claim.quantity.number.stated is not None
    assert claim.quantity.number.stated.nth == 8


def test_over_a_week_is_a_duration(pair: tuple[Article, ...]) -> None:
    (claim,) = [claim for claim in claims(pair) if claim.kind == "duration" and "week" in claim.text]
    assert claim.quantity.number.modifier == "more_than"


@pytest.mark.parametrize(("start", "clock"), [("22:00", "22:00"), ("10:00", "10:00")])
def test_clock_times_are_no_counts(pair: tuple[Article, ...], start: str, clock: str) -> None:
    (claim,) = found(pair, start)
    assert claim.kind == "clock"
    assert claim.quantity.number.stated is not None
    assert (claim.quantity.number.stated.clock, claim.quantity.number.stated.zone) == (clock, "GMT")


@pytest.mark.parametrize(
    ("start", "day"),
    [("February 26", date(2016, 2, 26)), ("June 28", date(2016, 6, 28)), ("Thursday", date(2016, 2, 25))],
)
def test_days_are_dated(pair: tuple[Article, ...], start: str, day: date) -> None:
    (claim,) = found(pair, start)
    assert claim.time is not None
    assert (claim.time.low, claim.time.high) == (day, day)


def test_the_day_before_is_a_date(pair: tuple[Article, ...]) -> None:
    assert [claim.kind for claim in found(pair, "a day before")] == ["date"]


def test_names_years_and_sayings_are_no_quantities(pair: tuple[Article, ...]) -> None:
    counted = [claim for claim in claims(pair) if claim.kind not in ("date", "clock", "ordinal")]
    assert not [claim for claim in counted if claim.text.startswith(("24", "7", "2016", "a WFP"))]
    assert not [claim for claim in counted if "Plan B" in claim.text or claim.text.split()[-1] == "IS"]


def test_nothing_is_loud_and_what_is_noted_are_totals_and_the_day_of_the_truce(pair: tuple[Article, ...]) -> None:
    findings = check(pair, rules.load(), load())
    assert {finding.severity for finding in findings} <= {"note"}
    assert {finding.check for finding in findings} == {"unsupported-totals", "cross-article"}
    (truce,) = [finding for finding in findings if finding.check == "cross-article"]
    assert [evidence.text for evidence in truce.evidence] == ["Thursday", "February 26"]
    cited = {claim.text.split()[0] for finding in findings for e in finding.evidence if (claim := e.claim)}
    assert {"35,000", "2,000", "12,800"} <= cited
    assert "847" not in cited

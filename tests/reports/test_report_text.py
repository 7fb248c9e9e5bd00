"""What a person reads in a terminal, character by character."""

from dataclasses import replace
from decimal import Decimal

from conftest import make_article, make_claim, make_finding
from hypothesis import given
from hypothesis import strategies as st

from numcheck.reports import CHECK_FORMATS, Options, Result, load
from numcheck.reports.terminal import columns


def written(result, format_="text", **options):
    return "".join(load(CHECK_FORMATS[format_])(result, Options(**options)))


def two_mentions(text, *quotes):
    article = make_article(text, "b.md")
    claims = tuple(make_claim(article, quote, 1) for quote in quotes)
    return Result((article,), claims, (make_finding(*claims),))


def test_a_finding_shows_its_sentence_place_arithmetic_and_what_would_fit(market):
    assert (
        written(market)
        == """\
error: sums at a.md:3:34
  parts add up to 11, not 12: 7 men + 4 women

  a.md:3:34, Some Wire, 2016-09-12
    It killed 12 people, officials said: 7 men and 4 women.
              ^^^^^^^^^                  ^^^^^     ^^^^^^^

  arithmetic: 7 + 4 = 11; stated: 12 people
  would fit: 11 people

check  errors  warnings  notes
-----  ------  --------  -----
sums        1

1 error in 1 article, 3 quantities, 2 rules
"""
    )


def test_nothing_found_is_said_aloud(market):
    assert written(replace(market, findings=())) == "nothing found in 1 article, 3 quantities, 2 rules\n"
    assert written(Result((), (), skipped=1)) == "nothing found in 0 articles, 0 quantities; 1 file skipped\n"


def test_with_colour_the_numbers_light_up_and_nothing_stands_under_them(market):
    report = written(market, color=True)
    assert "\x1b[1;31merror\x1b[0m: sums" in report
    assert "It killed \x1b[1;4m12 people\x1b[0m, officials" in report
    assert "^" not in report


def test_without_colour_there_is_no_escape_sequence(market):
    """Not even one that the article brings along."""
    hostile = two_mentions("Police \x1b[31mfound 12 men\x07 dead.", "12 men")
    assert "\x1b" not in written(hostile) + written(market)
    assert "\x07" not in written(hostile)


def test_wide_characters_keep_the_marks_under_the_number():
    lines = written(two_mentions("名名🚢 e\u0301 12 men.", "12 men")).splitlines()
    sentence = next(at for at, line in enumerate(lines) if "12 men" in line and at > 3)
    before = lines[sentence][: lines[sentence].index("12 men")]
    assert lines[sentence + 1] == " " * columns(before) + "^^^^^^"


def test_a_long_sentence_is_cut_around_its_numbers():
    text = (
        "After "
        + "a very long night " * 30
        + "police found 12 men "
        + "and waited " * 40
        + "for 14 women "
        + "there " * 60
    )
    report = written(two_mentions(text, "12 men", "14 women"), width=80)
    assert max(len(line) for line in report.splitlines()) <= 80
    shown = " ".join(line.strip() for line in report.splitlines() if "^" not in line)
    assert shown.index("…") < shown.index("long night police found 12 men and waited")
    assert "waited … waited" in shown.replace("and ", "")
    assert "there …" in shown
    assert report.count("^^^^^^") == 2


def test_two_sentences_are_shown_each_at_its_place():
    text = "He saw 12 men. Rain fell. She saw 14 men."
    report = written(two_mentions(text, "12 men", "14 men"))
    assert "  b.md:1:8\n    He saw 12 men.\n           ^^^^^^\n\n  b.md:1:35\n    She saw 14 men.\n" in report
    assert "Rain" not in report


def test_the_title_is_named():
    article = make_article("Fourteen died.", title="12 dead")
    claim = make_claim(article, "12 dead", 12, part="title")
    assert "  a.md:1:1, title\n    12 dead\n" in written(Result((article,), (claim,), (make_finding(claim),)))


def test_a_rule_of_another_name_than_its_check_shows_both(market):
    named = replace(market.findings[0], rule="aid-adds-up")
    assert written(replace(market, findings=(named,))).startswith("error: aid-adds-up (sums) at a.md:3:34\n")


def test_reasons_are_shown_when_asked_for(market):
    assert "  confidence 0.93, which rests on:\n    +2.50  construction: A and B of a total\n" in written(
        market, explain=True
    )


def test_concise_is_a_line_per_finding(market):
    warning = make_finding(*market.claims[1:], severity="warning", check="cross-article", message="one\nline")
    assert written(replace(market, findings=(*market.findings, warning)), "concise") == (
        "a.md:3:34: error sums: parts add up to 11, not 12: 7 men + 4 women\n"
        "a.md:3:61: warning cross-article: one line\n"
    )


def test_the_closing_table_counts_by_check_and_severity(market):
    note = make_finding(market.claims[0], severity="note", check="unsupported-totals", confidence=Decimal("0.5"))
    report = written(replace(market, findings=(*market.findings, note, note)))
    assert report.endswith(
        "check               errors  warnings  notes\n"
        "------------------  ------  --------  -----\n"
        "sums                     1\n"
        "unsupported-totals                        2\n"
        "\n"
        "1 error, 2 notes in 1 article, 3 quantities, 2 rules\n"
    )


AROUND = st.characters(codec="utf-8", exclude_characters="^")  # the mark itself, which is counted


@given(st.text(AROUND, max_size=80), st.text(AROUND, max_size=400), st.integers(30, 120))
def test_any_text_is_shown_with_its_number_marked(before, after, width):
    """Whatever stands around it, the number is marked, unless a line ends in the space between its words."""
    report = written(two_mentions(f"{before} 12 men {after}", "12 men"), width=width)
    assert "12" in report
    assert report.count("^") >= len("12men")

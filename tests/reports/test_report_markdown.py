"""The Markdown report: exact on a small result, and never broken by what an article says."""

import re
from dataclasses import replace

from conftest import make_article, make_claim, make_finding
from hypothesis import given
from hypothesis import strategies as st

from numcheck.reports import CHECK_FORMATS, EXTRACT_FORMATS, Options, Result, load

UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")


def written(result, format_=CHECK_FORMATS["markdown"], **options):
    return "".join(load(format_)(result, Options(**options)))


def about(text, quote="12 men", **more):
    article = make_article(text, **more)
    claim = make_claim(article, quote, 12, subject=quote)
    return Result((article,), (claim,), (make_finding(claim, message=quote),))


def test_the_report_of_one_finding(market):
    assert (
        written(market)
        == """\
<!-- numcheck report -->

# Numbers that do not fit

**1 error** in 1 article, 3 quantities, 2 rules.

|                 | severity | rule | finding                                     | where     |
|:----------------|:---------|:-----|:--------------------------------------------|:----------|
| [1](#finding-1) | error    | sums | parts add up to 11, not 12: 7 men + 4 women | a.md:3:34 |

<a id="finding-1"></a>

## 1. parts add up to 11, not 12: 7 men + 4 women

error · rule `sums`

> It killed **12 people**, officials said: **7 men** and **4 women**.
>
> — `a.md:3:34`, Some Wire, 2016-09-12

Arithmetic: 7 + 4 = 11; stated: 12 people

Would fit: **11 people**

## The claims behind the findings

| finding | where     | text      | value | unit  | subject | of | event | when | source |
|:--------|:----------|:----------|:------|:------|:--------|:---|:------|:-----|:-------|
| 1       | a.md:3:34 | 12 people | 12    | count | people  |    | kill  |      |        |
| 1       | a.md:3:61 | 7 men     | 7     | count | men     |    | kill  |      |        |
| 1       | a.md:3:71 | 4 women   | 4     | count | women   |    | kill  |      |        |

## Articles

| article | title           | source    | date       | quantities | errors | warnings | notes |
|:--------|:----------------|:----------|:-----------|:-----------|:-------|:---------|:------|
| a.md    | Blast in market | Some Wire | 2016-09-12 | 3          | 1      |          |       |
"""
    )


def test_nothing_found_is_said_aloud(market):
    report = written(replace(market, findings=()))
    assert "**nothing found** in 1 article, 3 quantities, 2 rules." in report
    assert "claims behind" not in report


def test_the_page_is_known_as_a_report():
    """So that a later run on the folder does not read it as an article."""
    for format_ in (CHECK_FORMATS["markdown"], EXTRACT_FORMATS["markdown"]):
        assert written(Result((), ()), format_).startswith("<!-- numcheck report -->\n")


def test_markup_in_an_article_is_text_in_the_report():
    report = written(about("A *bold* <b>claim</b> of `x` [12 men](u) | more_or_less_so.", title="# 1 | 2"))
    assert r"> A \*bold\* &lt;b&gt;claim&lt;/b&gt; of \`x\` \[**12 men**\](u) \| more\_or\_less\_so." in report
    assert r"| \# 1 \| 2 |" in report


def test_a_sentence_that_begins_like_a_list_stays_a_sentence():
    article = make_article("5. Then 12 men came")
    claim = make_claim(article, "12 men", 12)
    whole = replace(claim, sentence=replace(claim.sentence, start=0, text=article.text))
    report = written(Result((article,), (whole,), (make_finding(whole),)))
    assert r"> 5\. Then **12 men** came" in report


def test_a_rule_with_a_page_of_its_own_names_it(market):
    named = replace(market, findings=(replace(market.findings[0], rule="r"),), links={"r": "https://example.org/r"})
    assert "error · rule `r` · https://example.org/r\n" in written(named)


def test_reasons_are_shown_when_asked_for(market):
    assert "Confidence 0.93, which rests on:\n\n- +2.50 construction" in written(market, explain=True)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_breaks_a_table(quote, title):
    """Every row of every table has as many cells as its header."""
    quote = f"1{quote}"
    report = written(about(f"So {quote} it is", quote, title=title))
    tables = [block for block in report.split("\n\n") if block.startswith("|")]
    assert len(tables) == 3
    for table in tables:
        rows = table.strip("\n").split("\n")
        assert len(rows) == 3
        assert len({len(UNESCAPED_PIPE.findall(row)) for row in rows}) == 1


@given(st.text(max_size=200))
def test_a_quotation_stays_one_line(before):
    """Nothing an article says ends the block quote that shows it."""
    report = written(about(f"{before} 12 men"))
    section = report.split("rule `sums`\n\n")[1].split("\n\nArithmetic")[0]
    lines = section.split("\n")
    assert len(lines) == 3
    assert lines[0].startswith("> ")
    assert "**12 men**" in lines[0]

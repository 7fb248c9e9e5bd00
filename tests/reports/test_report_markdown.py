"""The Markdown report: exact on a small result, and never broken by what an article says."""

import re
from dataclasses import replace

import pytest
from conftest import make_article, make_claim, make_finding
from hypothesis import given
from hypothesis import strategies as st

from numcheck import Article, check
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

<details>
<summary>The 3 claims behind the findings</summary>

| finding         | where     | text      | value | unit  | subject | of | event | when | source |
|:----------------|:----------|:----------|:------|:------|:--------|:---|:------|:-----|:-------|
| [1](#finding-1) | a.md:3:34 | 12 people | 12    | count | people  |    | kill  |      |        |
| [1](#finding-1) | a.md:3:61 | 7 men     | 7     | count | men     |    | kill  |      |        |
| [1](#finding-1) | a.md:3:71 | 4 women   | 4     | count | women   |    | kill  |      |        |

</details>

## What was checked

| article | title           | source    | date       | text               | quantities | errors | warnings | notes |
|:--------|:----------------|:----------|:-----------|:-------------------|:-----------|:-------|:---------|:------|
| a.md    | Blast in market | Some Wire | 2016-09-12 | `6f7092b0824f75a1` | 3          | 1      |          |       |

`text` is the beginning of the SHA-256 hash of the title, if there is one, a line end and the text, in UTF-8.
"""
    )


def test_nothing_found_is_said_aloud(market):
    report = written(replace(market, findings=()))
    assert "**nothing found** in 1 article, 3 quantities, 2 rules." in report
    assert "behind the findings" not in report


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
    assert "error · rule `r` · <https://example.org/r>\n" in written(named)


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


def totals(result):
    """The result, and before its finding one of a total that nothing supports."""
    total = replace(result.findings[0], check="unsupported-totals", severity="note", message="no support: 12 men")
    return replace(result, findings=(total, *result.findings))


def test_totals_that_nothing_supports_stand_apart():
    """They come last, under a heading of their own, and a line below the table leads there."""
    report = written(totals(about("So 12 men came.")))
    assert "\n\nTotals that nothing supports: [2](#finding-2)\n" in report
    assert report.index("## 1. 12 men") < report.index("\n## Totals that nothing supports\n")
    assert "\n### 2. no support: 12 men\n" in report


def test_a_changed_text_has_another_hash():
    one, other = (written(about(f"So 12 men {verb}.")).split("## What was checked")[1] for verb in ("came", "come"))
    assert one != other


def test_an_article_links_nowhere_and_calls_nobody():
    """A code host would tell @desk, link #12 and the address, and set what stands between two $ as a formula."""
    report = written(about("Ask @desk, see #12, GH-3, https://a.example, www.b.example: 12 men paid 5$ or $6."))
    assert r"Ask @&#8203;desk, see \#&#8203;12, GH-&#8203;3, https&#58;//a.example, www&#46;b.example" in report
    assert r"paid 5\$ or $6." in report


def test_facts_stand_by_article_and_those_told_alike_are_folded():
    texts = (
        "The quake killed 137 people in the Sarvan hills on Wednesday, the rescue service said.",
        "The rescue service said on Wednesday that the quake in the Sarvan hills killed 173 people.",
        "The ferry Corvina sank on Lake Marran with 186 people aboard.",
        "There were 186 people aboard the Corvina when it sank on Lake Marran.",
    )
    report = check([Article(text, id=f"{at}.txt") for at, text in enumerate(texts)]).to_markdown()
    section = report.split("## Facts by article")[1].split("## What was checked")[0]
    assert re.search(
        r"\| people killed \[1\]\(#finding-1\) +\| \*\*137 people\*\* ≠ +\| \*\*173 people\*\* ≠ +\|\n", section
    )
    assert "<summary>1 more fact told alike by several articles</summary>" in section
    assert re.search(r"\| 186 people +\| 186 people +\|\n", section.split("<summary>")[1])


def many(size, text="So 12 men came and went again, as they had done on every day of that long week."):
    result = about(text)
    grave = [replace(result.findings[0], severity="error" if at % 50 == 7 else "note") for at in range(size)]
    return replace(result, findings=tuple(replace(item, message=f"number {at}") for at, item in enumerate(grave)))


def test_a_comment_that_fits_is_the_whole_report(market):
    assert written(market, CHECK_FORMATS["comment"]) == written(market)


@pytest.mark.parametrize("size", [400, 2000])
@pytest.mark.parametrize("text", ["So 12 men came.", "So 12 men came, " + "ö€ and so on " * 15])
def test_a_comment_is_never_too_long(size, text):
    """Sixty-five thousand characters are what GitHub takes; the gravest findings stay."""
    comment = written(many(size, text), CHECK_FORMATS["comment"])
    assert len(comment.encode()) <= 65_536
    assert "Left out to stay below 65,536 characters: " in comment
    for at in range(7, min(size, 500), 50):
        assert f". number {at}\n" in comment


def test_a_cut_comment_says_what_was_cut():
    comment = written(many(2000), CHECK_FORMATS["comment"])
    shown = comment.count("\n> — `a.md")
    told = re.search(r"the sections of ([\d,]+) findings, ([\d,]+) rows of the summary", comment)
    assert int(told[1].replace(",", "")) == 2000 - shown
    assert int(told[2].replace(",", "")) == 2000 - comment.count("| a.md:")

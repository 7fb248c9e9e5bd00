"""The JSON of `check` and `extract` keeps to the contract's keys and types."""

import json
from dataclasses import replace
from decimal import Decimal

from conftest import make_article, make_claim, make_finding

from numcheck.reports import CHECK_FORMATS, EXTRACT_FORMATS, Options, Result, load

FINDING = {
    "rule": str, "check": str, "severity": str, "message": str, "explanation": str, "suggestions": list,
    "confidence": float, "fingerprint": str, "help": str, "evidence": list,
}  # fmt: skip
EVIDENCE = {
    "article": str, "part": str, "start": int, "end": int, "text": str, "line": int, "column": int, "sentence": str,
    "claim": str,
}  # fmt: skip


def written(format_, result, **options):
    formats = CHECK_FORMATS if format_ in CHECK_FORMATS and result.findings else EXTRACT_FORMATS
    return "".join(load(formats[format_])(result, Options(**options)))


def types(record):
    return {key: type(value) for key, value in record.items()}


def test_findings_have_the_keys_of_the_contract_in_its_order(market):
    report = json.loads(written("json", market))
    assert list(report) == ["version", "articles", "claims", "findings"]
    assert (report["version"], report["articles"], report["claims"]) == (1, 1, 3)
    (finding,) = report["findings"]
    assert types(finding) == FINDING
    assert list(finding) == list(FINDING)
    assert [types(item) for item in finding["evidence"]] == [EVIDENCE] * 3
    assert list(finding["evidence"][0]) == list(EVIDENCE)


def test_evidence_says_where_it_stands(market):
    item = json.loads(written("json", market))["findings"][0]["evidence"][0]
    assert item == {
        "article": "a.md", "part": "text", "start": 33, "end": 42, "text": "12 people", "line": 3, "column": 34,
        "sentence": "It killed 12 people, officials said: 7 men and 4 women.", "claim": "a.md:33",
    }  # fmt: skip


def test_confidence_has_two_digits(market):
    assert json.loads(written("json", market))["findings"][0]["confidence"] == 0.93


def test_evidence_without_a_quantity_has_no_claim(market):
    finding = market.findings[0]
    bare = replace(finding, evidence=(replace(finding.evidence[0], claim=None),))
    report = json.loads(written("json", replace(market, findings=(bare,))))
    assert report["findings"][0]["evidence"][0]["claim"] is None


def test_evidence_in_a_record_file_has_a_line_and_no_column():
    article = replace(make_article("12 men"), record_line=7)
    article = replace(article, parts=tuple(replace(part, offset=None) for part in article.parts))
    claim = make_claim(article, "12 men", 12)
    report = json.loads(written("json", Result((article,), (claim,), (make_finding(claim),))))
    item = report["findings"][0]["evidence"][0]
    assert (item["line"], item["column"]) == (7, None)


def test_a_rule_is_named_and_may_have_a_page_of_its_own(market):
    named = replace(market.findings[0], rule="dead-add-up")
    plain, linked = (
        json.loads(written("json", replace(market, findings=(named,), links=links)))["findings"][0]
        for links in ({}, {"dead-add-up": "https://example.org/rules"})
    )
    assert (plain["rule"], plain["check"]) == ("dead-add-up", "sums")
    assert (plain["help"], linked["help"]) == ("docs/checks.md#sums", "https://example.org/rules")


def test_reasons_are_given_when_asked_for(market):
    report = json.loads(written("json", market, explain=True))
    assert report["findings"][0]["reasons"] == [{"name": "construction: A and B of a total", "weight": 2.5}]


def test_a_finding_or_a_claim_stands_on_a_line(market):
    twice = replace(market, findings=market.findings * 2)
    assert len(written("json", twice).splitlines()) == 4
    assert [json.loads(line)["rule"] for line in written("jsonl", twice).splitlines()] == ["sums", "sums"]
    bare = replace(market, findings=())
    assert len(written("json", bare).splitlines()) == 5
    assert len(written("jsonl", bare).splitlines()) == 3


def test_nothing_found_is_an_empty_list():
    assert written("json", Result((), ())) == '{"version": 1, "claims": []}\n'
    empty = "".join(load(CHECK_FORMATS["json"])(Result((), ()), Options()))
    assert empty == '{"version": 1, "articles": 0, "claims": 0, "findings": []}\n'


def test_letters_stay_letters():
    """No escapes for what UTF-8 can say."""
    article = make_article("Łódź: 12 € 🚢")
    result = Result((article,), (make_claim(article, "12 € 🚢", 12),))
    assert "Łódź: 12 € 🚢" in written("json", result)


def test_large_and_small_values_are_plain_numbers():
    article = make_article("3bn 2.50")
    claims = (make_claim(article, "3bn", Decimal("3E+9")), make_claim(article, "2.50", Decimal("2.50")))
    report = json.loads(written("json", Result((article,), claims)))
    assert [claim["value"] for claim in report["claims"]] == [3_000_000_000, 2.5]
    assert '"value": 3000000000' in written("json", Result((article,), claims))


def test_two_findings_alike_differ_in_their_fingerprints(market):
    one, two = json.loads(written("json", replace(market, findings=market.findings * 2)))["findings"]
    assert one["fingerprint"] != two["fingerprint"]


def test_a_fingerprint_outlives_edits_elsewhere():
    """A new first sentence moves every position and changes no fingerprint; another number does."""

    def fingerprint(text, total):
        article = make_article(text, title="Blast in market")
        claims = (make_claim(article, f"{total} people", total), make_claim(article, "7 men", 7))
        return json.loads(written("json", Result((article,), claims, (make_finding(*claims),))))["findings"][0][
            "fingerprint"
        ]

    before = fingerprint("It killed 12 people: 7 men and 4 women.", 12)
    assert fingerprint("Rain fell.\nIt killed 12 people, police said, of them 7 men.", 12) == before
    assert fingerprint("It killed 13 people: 7 men and 4 women.", 13) != before
    assert len(before) == 16

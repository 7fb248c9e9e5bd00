"""Rules that hold claims `against` a table the user keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from numcheck.checks.figures import rewritten, shown
from numcheck.numbers.interval import Interval
from numcheck.rules.facts import Fact, days, facts, meant
from numcheck.rules.outcome import Outcome, failure
from numcheck.rules.rule import Against, Row, Rule
from numcheck.rules.seen import Seen
from numcheck.rules.wording import lemmas, stands_in

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def outcomes(rule: Rule, claims: Sequence[Seen]) -> Iterator[Outcome]:
    """One outcome for each fact that the rule selects in an article."""
    body = rule.body
    assert isinstance(body, Against)
    by_article: dict[str, list[Seen]] = {}
    for seen in claims:
        by_article.setdefault(seen.claim.article, []).append(seen)
    states_named = any(condition.field == "status" for condition in rule.where)
    for article, found in by_article.items():
        for fact in facts(meant(found, is_bare=False, states_named=states_named)):
            yield _judged(rule, body, article, fact)


def _judged(rule: Rule, body: Against, article: str, fact: Fact) -> Outcome:
    rows = {row.value: row for seen in fact.seen for row in _rows(body, seen)}
    if not rows:
        return Outcome(article, "silent", f"no line of {body.table} is about {fact.claim.text}")
    if len(rows) > 1:
        lines = ", ".join(str(row.line) for row in rows.values())
        return Outcome(article, "silent", f"several lines of {body.table} may be about {fact.claim.text}: {lines}")
    (row,) = rows.values()
    admitted = _admitted(body, fact)
    if admitted is None:
        return Outcome(article, "silent", f"{fact.claim.text} is not in {body.unit}")
    if admitted.meets(_reach(row, body)):
        return Outcome(article, "holds", f"{fact.claim.text} and {_told(row, body)} agree")
    return _mismatch(rule, body, article, fact, row)


def _rows(body: Against, seen: Seen) -> list[Row]:
    """The lines that a claim is about, those with the longest keys where one name stands in another."""
    found = [
        row
        for row in body.rows
        if all(_fits(field, key, seen) for (field, _), key in zip(body.on, row.keys, strict=True))
    ]
    longest = max((sum(len(lemmas(key, seen.lexicon)) for key in row.keys) for row in found), default=0)
    return [row for row in found if sum(len(lemmas(key, seen.lexicon)) for key in row.keys) == longest]


def _fits(field: str, key: str, seen: Seen) -> bool:
    """Whether a field of a claim is what a cell says."""
    if field == "time":
        return _in_time(key, seen)
    wanted = lemmas(key, seen.lexicon)
    if field == "place":
        return _is_there(wanted, seen)
    text = seen.text(field)
    if text is None:
        return False
    return stands_in(wanted, lemmas(text, seen.lexicon)) or (len(wanted) == 1 and f"{field}:{wanted[0]}" in seen.signs)


def _is_there(wanted: tuple[str, ...], seen: Seen) -> bool:
    """Whether a claim is about that place: told so, or whose it is, else named in its sentence."""
    claim = seen.claim
    for text in (claim.place, claim.of, claim.subject):
        if text and stands_in(wanted, lemmas(text.replace("'s", "").replace("’s", ""), seen.lexicon)):
            return True
    return not seen.places and stands_in(wanted, lemmas(claim.sentence.text, seen.lexicon))


def _in_time(key: str, seen: Seen) -> bool:
    """Whether a claim's period lies in the day, month or year of a cell; that of the article where none is told."""
    match = _DAY.match(key)
    period = days(seen.claim)
    published = seen.claim.article_date
    if match is None or (period is None and published is None):
        return False
    first, last = period or (published, published)
    year, month, day = (None if part is None else int(part) for part in match.groups())
    return all(_is_on(moment, year, month, day) for moment in (first, last))


def _is_on(moment: date | None, year: int | None, month: int | None, day: int | None) -> bool:
    return moment is not None and moment.year == year and month in (None, moment.month) and day in (None, moment.day)


def _admitted(body: Against, fact: Fact) -> Interval | None:
    """What the claim admits, in the unit of the column."""
    claim = fact.claim
    if body.base:
        return claim.interval.times(1 / body.factor) if claim.quantity.base == body.base else None
    return claim.quantity.number.interval


def _reach(row: Row, body: Against) -> Interval:
    """What the table and the tolerance let pass."""
    exact = Interval(row.value, row.value).widened(body.tolerance.share)
    by = body.tolerance.amount / (body.factor if body.tolerance.base else Decimal(1))
    return exact + Interval(-by, by)


def _told(row: Row, body: Against) -> str:
    unit = f" {body.unit}" if body.unit else ""
    return f"{shown(row.value)}{unit} of {body.table}, line {row.line} ({', '.join(row.keys)})"


def _mismatch(rule: Rule, body: Against, article: str, fact: Fact, row: Row) -> Outcome:
    claim = fact.claim
    reach = _reach(row, body)
    within = (
        ""
        if reach.low == reach.high
        else f", with the tolerance {shown(reach.low or row.value)} to {shown(reach.high or row.value)}"
    )
    factor = claim.quantity.low_factor if body.base else Decimal(1)
    fitting = [rewritten(claim, row.value * body.factor / factor)] if claim.value is not None else []
    return failure(
        rule,
        article,
        [fact],
        f"{claim.text} is not the {_told(row, body)}",
        f"the table has {shown(row.value)} for {', '.join(row.keys)}{within}; stated: {claim.text}",
        suggestions=fitting,
        computed={"table": shown(row.value), "row": ", ".join(row.keys)},
    )

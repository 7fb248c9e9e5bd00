"""Whether a claim is one that a rule's `where` selects.

A field of words matches when the words stand in it, by lemma; a field that the claim does not have matches nothing, and
so every `not:`. A comparison carries a unit or none: with a unit it selects only claims that can be converted to it (a
currency only itself), without one it compares the number as stated. Where a range or no single number is stated, all
that the claim admits must lie on that side.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Any

from numcheck.claims.claim import Claim
from numcheck.claims.happening import events
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Period
from numcheck.rules.rule import Choice, Condition, Where
from numcheck.rules.wording import lemmas, stands_in
from numcheck.words.lexicon import Lexicon

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def selects(where: Where, lexicon: Lexicon, claim: Claim, fields: Mapping[str, Any]) -> bool:
    """Whether the claim, of which `fields` is the record, meets every condition."""
    return all(_meets(condition, claim, fields[condition.field], lexicon) for condition in where)


def _meets(condition: Condition, claim: Claim, value: Any, lexicon: Lexicon) -> bool:
    return condition.negated != any(_is(choice, condition.field, value, claim, lexicon) for choice in condition.choices)


def _is(choice: Choice, field: str, value: Any, claim: Claim, lexicon: Lexicon) -> bool:
    if choice.kind == "number":
        return _compares(choice, field, value, claim)
    if value is None:
        return False
    match choice.kind:
        case "any":
            return True
        case "date":
            return claim.time is not None and _on_that_side(choice, claim.time)
        case "glob":
            return _globs(choice.text, str(value).lower())
        case "words":
            return _says(choice.text, field, value, claim, lexicon)
    return str(value).lower() == choice.text


def _says(text: str, field: str, value: str, claim: Claim, lexicon: Lexicon) -> bool:
    wanted = lemmas(text, lexicon)
    if stands_in(wanted, lemmas(value, lexicon)):
        return True
    if field == "event":
        return _class_of(text, lexicon) == value
    return field == "subject" and len(wanted) == 1 and wanted[0] in (claim.subject_head, *claim.subject_lemmas)


def _class_of(text: str, lexicon: Lexicon) -> str:
    """The class of events that a word stands for: claims carry "kill" for those who died."""
    known = events(lexicon)
    forms = (*lemmas(text, lexicon), text)
    return next((table[form] for table in (known.verbs, known.nouns) for form in forms if form in table), text)


def _globs(pattern: str, value: str) -> bool:
    return fnmatchcase(value, pattern) or any(fnmatchcase(word, pattern) for word in value.split())


def _compares(choice: Choice, field: str, value: Any, claim: Claim) -> bool:
    assert choice.amount is not None
    if field in ("start", "end"):
        return COMPARE[choice.sign](Decimal(value), choice.amount)
    quantity = claim.quantity
    if choice.base and choice.base != quantity.base:
        return False
    admitted = stated(claim) if field == "value" else quantity.number.interval
    if admitted is None:
        return False
    if choice.base:
        admitted = admitted.times(quantity.low_factor).plus(quantity.offset)
    return _holds(choice.sign, admitted, choice.amount)


def stated(claim: Claim) -> Interval | None:
    """The number as stated; the ends of a stated range; what it admits where neither is stated. None for a date."""
    number = claim.quantity.number
    if claim.kind in ("date", "clock"):
        return None
    if number.value is not None:
        return Interval(number.value, number.value)
    if number.range is not None:
        return Interval(min(number.range), max(number.range))
    return number.interval


def _holds(sign: str, admitted: Interval, amount: Decimal) -> bool:
    low, high = admitted.low, admitted.high
    match sign:
        case "<" | "<=":
            return high is not None and COMPARE[sign](high, amount)
        case ">" | ">=":
            return low is not None and COMPARE[sign](low, amount)
        case "!=":
            return not admitted.meets(Interval(amount, amount))
    return low == high == amount


def _on_that_side(choice: Choice, period: Period) -> bool:
    assert choice.day is not None
    low, high = _day(period.low), _day(period.high)
    match choice.sign:
        case "<" | "<=":
            return high is not None and COMPARE[choice.sign](high, choice.day)
        case ">" | ">=":
            return low is not None and COMPARE[choice.sign](low, choice.day)
    inside = (low is None or low <= choice.day) and (high is None or choice.day <= high)
    return inside != (choice.sign == "!=")


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment

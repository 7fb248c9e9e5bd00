"""Whether a claim is one that a rule's `where` selects.

A field of words matches when the words stand in it, by lemma or synonym; a field that the claim does not have matches
nothing, and so every `not:`. A comparison carries a unit or none: with a unit it selects only claims that can be
converted to it (a currency only itself), without one it compares the number as stated. Where a range or no single
number is stated, all that the claim admits must lie on that side.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Period
from numcheck.records import record
from numcheck.rules.rule import Choice, Condition, Where
from numcheck.rules.seen import Seen, wanted_signs
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


@record
class Test:
    """A condition made ready: met by one of the signs, or by one of the choices that signs cannot tell."""

    condition: Condition
    signs: frozenset[str]
    others: tuple[Choice, ...]

    @property
    def keys(self) -> frozenset[str] | None:
        """Signs of which every claim that meets the condition carries one; None where there are no such."""
        if self.condition.negated:
            return None
        bases = {f"base:{choice.base}" for choice in self.others if choice.base}
        return self.signs | bases if all(choice.base for choice in self.others) else None


@cache
def test_of(condition: Condition, lexicon: Lexicon) -> Test:
    """The condition made ready for a lexicon."""
    signs: set[str] = set()
    others: list[Choice] = []
    for choice in condition.choices:
        found = wanted_signs(condition.field, choice.text, lexicon) if choice.kind in ("is", "words") else None
        if found is None:
            others.append(choice)
        else:
            signs |= found
    return Test(condition, frozenset(signs), tuple(others))


def selects(where: Where, seen: Seen) -> bool:
    """Whether the claim meets every condition."""
    return refusal(where, seen) is None


def meets(tests: tuple[Test, ...], seen: Seen) -> bool:
    """Whether the claim meets conditions that were made ready."""
    return all(_meets(test, seen) for test in tests)


def refusal(where: Where, seen: Seen) -> Condition | None:
    """The first condition that the claim does not meet."""
    return next((condition for condition in where if not _meets(test_of(condition, seen.lexicon), seen)), None)


def _meets(test: Test, seen: Seen) -> bool:
    met = not test.signs.isdisjoint(seen.signs) or any(
        _is(choice, test.condition.field, seen) for choice in test.others
    )
    return met != test.condition.negated


def _is(choice: Choice, field: str, seen: Seen) -> bool:
    claim = seen.claim
    if choice.kind == "number":
        return _compares(choice, field, claim)
    if choice.kind == "date":
        return claim.time is not None and _on_that_side(choice, claim.time)
    if field == "place":
        return _is_place(choice, seen)
    value = seen.text(field)
    if value is None:
        return False
    match choice.kind:
        case "any":
            return True
        case "glob":
            return _globs(choice.text, value.lower())
        case "words":
            return stands_in(lemmas(choice.text, seen.lexicon), lemmas(value, seen.lexicon))
    return value.lower() == choice.text


def _is_place(choice: Choice, seen: Seen) -> bool:
    """Whether it is told of that place: in so many words, or by a name that the figure belongs to."""
    if choice.kind == "any":
        return bool(seen.places)
    names = (*seen.places, *sorted(seen.claim.names))
    if choice.kind == "glob":
        return any(_globs(choice.text, name) for name in names)
    wanted = lemmas(choice.text, seen.lexicon)
    return any(stands_in(wanted, lemmas(name, seen.lexicon)) for name in (*names, seen.claim.of or ""))


def _globs(pattern: str, value: str) -> bool:
    return fnmatchcase(value, pattern) or any(fnmatchcase(word, pattern) for word in value.split())


def _compares(choice: Choice, field: str, claim: Claim) -> bool:
    assert choice.amount is not None
    if field in ("start", "end"):
        return COMPARE[choice.sign](Decimal(getattr(claim, field)), choice.amount)
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

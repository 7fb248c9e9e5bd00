"""Amounts in a rule: `>= 1 million USD`, `> 5 km`, `5%`, read by the same rooms that read the articles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.records import record
from numcheck.rules.dimensions import scaled
from numcheck.rules.rule import Choice, Tolerance
from numcheck.rules.tree import Value
from numcheck.units.quantity import Quantity
from numcheck.words.lexicon import Lexicon

SIGNS = ("<=", ">=", "==", "!=", "<", ">", "=")
_SIGNED = re.compile(r"\s*(<=|>=|==|!=|<|>|=)?\s*(.*?)\s*", re.DOTALL)
_WITH_UNIT = re.compile(r"([\d,.]+)\s*([^\W\d_][\w*/²³ ]*)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@record
class Amount:
    """`value` in `base` units; a bare number has no base."""

    value: Decimal
    base: str = ""


def comparison(text: str, lexicon: Lexicon) -> Choice | None:
    """A number with a sign before it, or none for "equal"; None where no amount stands there.

    >>> from numcheck.words.lexicon import load
    >>> comparison(">= 1e3", load())
    Choice(kind='number', text='>= 1e3', sign='>=', amount=Decimal('1E+3'), base='', day=None)
    >>> comparison("> much", load())
    """
    sign, rest = _split(text)
    found = amount(rest, lexicon)
    if found is None:
        return None
    return Choice("number", text, sign, found.value, found.base)


def dated(text: str) -> Choice | None:
    """A day with a sign before it, or none for "on that day".

    >>> dated("< 2024-01-10").day
    datetime.date(2024, 1, 10)
    >>> dated("< 2024-13-10")
    """
    sign, rest = _split(text)
    if not _DAY.fullmatch(rest):
        return None
    try:
        return Choice("date", text, sign, day=date.fromisoformat(rest))
    except ValueError:
        return None


def tolerance(text: str, lexicon: Lexicon) -> Tolerance | None:
    """A share ("5%") or an amount ("2 tons", "3" in the unit as stated); None where it is neither, or negative.

    >>> from numcheck.words.lexicon import load
    >>> tolerance("2.5 %", load()).share
    Decimal('0.025')
    >>> tolerance("-1", load())
    """
    share = plain(text.removesuffix("%").rstrip()) if text.endswith("%") else None
    if share is not None:
        return None if share < 0 else Tolerance(share=share / 100)
    found = amount(text, lexicon)
    return None if found is None or found.value < 0 else Tolerance(amount=found.value, base=found.base)


def plain(text: str) -> Decimal | None:
    """A finite number in digits, with or without commas between thousands."""
    try:
        value = Decimal(text.replace(",", "") if "_" not in text else "")
    except InvalidOperation:
        return None
    return value if value.is_finite() else None


def amount(text: str, lexicon: Lexicon) -> Amount | None:
    """A number with its unit, if the whole text is one."""
    number = plain(text)
    if number is not None:
        return Amount(number)
    quantity = quantity_of(text, lexicon) or _scaled_number(text, lexicon)
    value = None if quantity is None else quantity.number.value
    if quantity is None or value is None:
        return None
    if quantity.kind == "count":
        return Amount(value)
    return Amount(value * quantity.low_factor + quantity.offset, quantity.base)


def _scaled_number(text: str, lexicon: Lexicon) -> Quantity | None:
    """A bare number with a scale: "2 million"."""
    from numcheck.numbers import scan
    from numcheck.units import resolve

    found = resolve(text, scan(text, lexicon, None), lexicon)
    is_whole = len(found) == 1 and not text[: found[0].start].strip() and not text[found[0].end :].strip()
    return found[0] if is_whole and found[0].kind == "count" else None


def constant(text: str, lexicon: Lexicon) -> Value | None:
    """A number with its unit as a value of an assertion; None where the whole text is none.

    >>> from numcheck.words.lexicon import load
    >>> constant("5%", load()).interval.low, constant("900 km/h", load()).dimensions
    (Decimal('0.05'), (('m', 1), ('s', -1)))
    >>> constant("900 quux", load())
    """
    quantity = quantity_of(text, lexicon) or _scaled_number(text, lexicon)
    if quantity is None or quantity.number.value is None:
        return None
    number = quantity.number.value
    low, high = number * quantity.low_factor + quantity.offset, number * quantity.high_factor + quantity.offset
    found = scaled(quantity, Interval(min(low, high), max(low, high)), low)
    label = text[quantity.number.end - len(text) :].strip() if quantity.number.end < len(text) else found.scale.label
    return replace(found, scale=replace(found.scale, label=label if found.dimensions else found.scale.label))


def quantity_of(text: str, lexicon: Lexicon) -> Quantity | None:
    """The one measure, share or amount of money that the whole text is; units that articles never use by pint."""
    from numcheck.numbers import scan
    from numcheck.units import resolve

    quantities = resolve(text, scan(text, lexicon, None), lexicon)
    if len(quantities) == 1:
        found = quantities[0]
        is_whole = not text[: found.start].strip() and not text[found.end :].strip()
        if is_whole and found.kind != "count":
            return found
    return _by_pint(text)


def _by_pint(text: str) -> Quantity | None:
    match = _WITH_UNIT.fullmatch(text)
    number = plain(match[1]) if match else None
    if match is None or number is None:
        return None
    from numcheck.units.registry import measure

    found = measure(match[2].replace("²", "**2").replace("³", "**3"))
    if found is None:
        return None
    dimension, base, factor, offset = found
    exact = Number(0, len(match[1]), "cardinal", number, None, Interval(number, number), Decimal(1))
    return Quantity(exact, 0, len(text), "measure", match[2], dimension, base, factor, factor, offset)


def _split(text: str) -> tuple[str, str]:
    found = _SIGNED.fullmatch(text)
    sign, rest = found.groups() if found else (None, text)
    return ("==" if sign in (None, "=") else str(sign)), rest

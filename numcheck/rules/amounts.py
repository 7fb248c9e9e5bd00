"""Amounts in a rule: `>= 1 million USD`, `> 5 km`, `5%`, read by the same rooms that read the articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from numcheck.rules.rule import Choice, Tolerance
from numcheck.words.lexicon import Lexicon

SIGNS = ("<=", ">=", "==", "!=", "<", ">", "=")
_SIGNED = re.compile(r"\s*(<=|>=|==|!=|<|>|=)?\s*(.*?)\s*", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
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
    from numcheck.numbers import scan
    from numcheck.units import resolve

    quantities = resolve(text, scan(text, lexicon, None), lexicon)
    if len(quantities) != 1:
        return None
    quantity = quantities[0]
    value = quantity.number.value
    if value is None or text[: quantity.start].strip() or text[quantity.end :].strip():
        return None
    if quantity.kind == "count":
        return Amount(value)
    return Amount(value * quantity.low_factor + quantity.offset, quantity.base)


def _split(text: str) -> tuple[str, str]:
    found = _SIGNED.fullmatch(text)
    sign, rest = found.groups() if found else (None, text)
    return ("==" if sign in (None, "=") else str(sign)), rest

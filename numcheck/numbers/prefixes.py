"""What stands right before the first digit: minus, sign of currency, or letters that make the digits part of a name."""

from __future__ import annotations

import re
from typing import NamedTuple

from numcheck.numbers.reach import Reach

SYMBOLS = "$£€¥￥₹₽₩₪฿₺₦₴₫₱"
_MINUS = "-−–"
_OPEN = " (\n\t[\"'“‘\u00a0|"
_NEVER = "#@_&\\"
_GAIN = re.compile(r"\d{1,3}(?:[.,]\d+)*(?![\d-]|\s\(?\d)")
_LONGEST = 6  # letters and signs of the longest currency sign
_LONGEST_WORD = 12
_JOINING = frozenset({"by", "to", "or", "and", "plus", "near", "nearly", "almost"})  # "200 to-260", "near-400"


class Lead(NamedTuple):
    """Where the number begins with its signs, where its digits begin, its currency, whether it is negative."""

    start: int
    digits: int
    prefix: str = ""
    minus: bool = False


def lead(reach: Reach, at: int) -> Lead | None:
    """What leads in the digits at `at`; None where it makes them part of a name: "A320", "COVID-19", "#5".

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> lead(Reach("HK $-3.7", 0, 8, vocabulary(load())), 5)
    Lead(start=0, digits=5, prefix='HK$', minus=True)
    """
    before = reach.text[at - 1] if at > reach.floor else " "
    if before in " \u00a0":
        return _apart(reach, at)
    if before in "(\n":
        return Lead(at, at)
    if before in _NEVER or (before in ":,./" and reach.text[at - 2 : at - 1].isdecimal()):
        return None
    if before == ".":
        return _pointed(reach, at)
    if before == "+":
        return Lead(at - 1, at) if _is_gain(reach, at) else None
    if before == "/":
        return None if _is_path(reach.text, at) else Lead(at, at)
    if before in _MINUS:
        return _after_dash(reach, at)
    if before.isalnum() or before in SYMBOLS:
        return _signed(reach, at, at)
    return Lead(at, at)


def _pointed(reach: Reach, at: int) -> Lead | None:
    """Read ".001", "$.50", "-.5"."""
    ahead = reach.text[at - 2 : at - 1] if at - 1 > reach.floor else " "
    if ahead.isalpha():
        found = _signed(reach, at - 1, at)
        return found if found and found.prefix in reach.words.currencies else None  # "Rs.500"
    return lead(reach, at - 1) if ahead in _OPEN or ahead in SYMBOLS or ahead in _MINUS else None


def _is_gain(reach: Reach, at: int) -> bool:
    """Whether the plus before is a sign: "+3.2%", "+40 degrees"; not "2+2", "+44 20 7946 0958"."""
    ahead = reach.text[at - 2 : at - 1] or " "
    return ahead in _OPEN and _GAIN.match(reach.text, at, reach.ceiling) is not None


def _is_path(text: str, at: int) -> bool:
    """Whether the slash before is one of an address in the web or a file's path."""
    low = max(0, at - 80)
    begin = max(text.rfind(" ", low, at), text.rfind("\n", low, at)) + 1
    return "/" in text[begin : at - 1] or "." in text[begin : at - 1]


def _after_dash(reach: Reach, at: int) -> Lead | None:
    """Read " -1.3", "$-50.8bn", "minus-5"; not "COVID-19", "555-0199"."""
    dash = at - 1
    ahead = reach.text[dash - 1 : dash] if dash > reach.floor else " "
    if ahead in SYMBOLS:
        found = _signed(reach, dash, at)
        return found and found._replace(minus=True)
    if ahead in _OPEN:
        return Lead(dash, at, minus=True)
    if not ahead.isalpha():
        return None if ahead.isdecimal() else Lead(at, at)
    word = _word(reach, dash)
    if word.lower() in ("minus", "negative"):
        return Lead(dash - len(word), at, minus=True)
    return Lead(at, at) if word.lower() in _JOINING else None


def _word(reach: Reach, end: int) -> str:
    begin, low = end, max(reach.floor, end - _LONGEST_WORD)
    while begin > low and reach.text[begin - 1].isalpha():
        begin -= 1
    return reach.text[begin:end]


def _signed(reach: Reach, end: int, digits: int) -> Lead | None:
    """The sign of currency that ends at `end`."""
    text, currencies, begin = reach.text, reach.words.currencies, end
    low = max(reach.floor, end - _LONGEST)
    while begin > low and (text[begin - 1].isalpha() or text[begin - 1] in SYMBOLS):
        begin -= 1
    sign = text[begin:end]
    if not sign or (begin > reach.floor and text[begin - 1].isalnum()):
        return None
    if sign not in currencies:
        if sign[-1] not in SYMBOLS:
            return None
        begin, sign = end - 1, sign[-1]
    if sign == "$" and text[begin - 1 : begin] == " ":
        land = _word(reach, begin - 1)
        if land[:1].isupper() and land + "$" in currencies and land != "A":  # "A $3bn loan"
            begin, sign = begin - 1 - len(land), land + "$"
    return _negative(reach, Lead(begin, digits, sign))


def _negative(reach: Reach, found: Lead) -> Lead:
    """The same with the minus before the sign of currency: "-$5m", "minus £2"."""
    text, floor, start = reach.text, reach.floor, found.start
    if start > floor and text[start - 1] in _MINUS and (start - 1 == floor or text[start - 2] in _OPEN):
        return found._replace(start=start - 1, minus=True)
    if start - 6 >= floor and text[start - 6 : start] == "minus ":
        return found._replace(start=start - 6, minus=True)
    return found


def _apart(reach: Reach, at: int) -> Lead:
    """Read what is one blank before: "EUR 5", "Rs 500", "HK$ 5", "minus 14"."""
    text, floor = reach.text, reach.floor
    ahead = text[at - 2 : at - 1] if at - 2 >= floor else ""
    for word in ("minus ", "negative "):
        if at - len(word) >= floor and ahead == word[-2] and text.startswith(word, at - len(word)):
            return Lead(at - len(word), at, minus=True)
    end = at - 1
    if ahead == ".":
        end, ahead = at - 2, text[at - 3 : at - 2]  # "Rs. 500"
    if ahead and (ahead in SYMBOLS or ahead.isupper() or text[end - 2 : end] in reach.words.currency_ends):
        found = _signed(reach, end, at)
        if found is not None and found.prefix != "PS" and found.prefix in reach.words.currencies:
            return found
    return Lead(at, at)

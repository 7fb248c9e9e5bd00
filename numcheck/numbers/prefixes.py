"""What stands right before the first digit: minus, sign of currency, or letters that make the digits part of a name."""

from __future__ import annotations

from typing import NamedTuple

from numcheck.numbers.vocabulary import Vocabulary

SYMBOLS = "$£€¥￥₹₽₩₪฿₺₦₴₫₱"
_MINUS = "-−–"
_OPEN = " (\n\t[\"'“‘\u00a0/|"
_NEVER = "#@_&\\+"
_LONGEST = 6  # letters and signs of the longest currency sign


class Lead(NamedTuple):
    """Where the number begins with its signs, where its digits begin, its currency, whether it is negative."""

    start: int
    digits: int
    prefix: str = ""
    minus: bool = False


def lead(text: str, at: int, floor: int, vocabulary: Vocabulary) -> Lead | None:
    """What leads in the digits at `at`; None where it makes them part of a name: "A320", "COVID-19", "#5".

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> lead("HK $-3.7", 5, 0, vocabulary(load()))
    Lead(start=0, digits=5, prefix='HK$', minus=True)
    """
    before = text[at - 1] if at > floor else " "
    if before in " \u00a0":
        return _apart(text, at, floor, vocabulary)
    if before in "(\n":
        return Lead(at, at)
    if before in _NEVER or (before in ":,./" and text[at - 2 : at - 1].isdigit()):
        return None
    if before == ".":
        return _pointed(text, at, floor, vocabulary)
    if before == "/":
        return None if _is_path(text, at) else Lead(at, at)
    if before in _MINUS:
        return _after_dash(text, at, floor, vocabulary)
    if before.isalnum() or before in SYMBOLS:
        return _signed(text, at, at, floor, vocabulary)
    return Lead(at, at)


def _pointed(text: str, at: int, floor: int, vocabulary: Vocabulary) -> Lead | None:
    """Read ".001", "$.50", "-.5"."""
    ahead = text[at - 2 : at - 1] if at - 1 > floor else " "
    if not (ahead in _OPEN or ahead in SYMBOLS or ahead in _MINUS) or ahead == "/":
        return None
    return lead(text, at - 1, floor, vocabulary)


def _is_path(text: str, at: int) -> bool:
    """Whether the slash before is one of an address in the web or a file's path."""
    begin = max(text.rfind(" ", max(0, at - 80), at), text.rfind("\n", max(0, at - 80), at)) + 1
    token = text[begin : at - 1]
    return "/" in token or "." in token


def _after_dash(text: str, at: int, floor: int, vocabulary: Vocabulary) -> Lead | None:
    """Read " -1.3", "$-50.8bn", "minus-5"; not "COVID-19", "555-0199"."""
    dash = at - 1
    ahead = text[dash - 1 : dash] if dash > floor else " "
    if ahead in SYMBOLS:
        found = _signed(text, dash, at, floor, vocabulary)
        return None if found is None else found._replace(digits=at, minus=True)
    if ahead in _OPEN or ahead == "":
        return Lead(dash, at, minus=True)
    if not ahead.isalpha():
        return None if ahead.isdigit() else Lead(at, at)
    word = _word(text, dash, floor)
    if word.lower() in ("minus", "negative"):
        return Lead(dash - len(word), at, minus=True)
    return Lead(at, at) if word.lower() in ("to", "or", "and", "plus", "near", "nearly", "almost") else None


def _word(text: str, end: int, floor: int) -> str:
    begin = end
    while begin > floor and begin > end - 12 and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:end]


def _signed(text: str, end: int, digits: int, floor: int, vocabulary: Vocabulary) -> Lead | None:
    """The sign of currency that ends at `end`."""
    begin = end
    while begin > floor and begin > end - _LONGEST and (text[begin - 1].isalpha() or text[begin - 1] in SYMBOLS):
        begin -= 1
    if begin > floor and text[begin - 1].isalnum():
        return None
    sign = text[begin:end]
    if sign not in vocabulary.currencies:
        if sign[-1:] not in SYMBOLS or not sign:
            return None
        begin, sign = end - 1, sign[-1]
    if sign == "$" and text[begin - 1 : begin] == " ":
        land = _word(text, begin - 1, floor)
        if land[:1].isupper() and land + "$" in vocabulary.currencies:
            begin, sign = begin - 1 - len(land), land + "$"
    return _negative(text, Lead(begin, digits, sign), floor)


def _negative(text: str, found: Lead, floor: int) -> Lead:
    """The same with the minus before the sign of currency: "-$5m", "minus £2"."""
    start = found.start
    if start > floor and text[start - 1] in _MINUS and (start - 1 == floor or text[start - 2] in _OPEN):
        return found._replace(start=start - 1, minus=True)
    if start - 6 >= floor and text[start - 6 : start] == "minus ":
        return found._replace(start=start - 6, minus=True)
    return found


def _apart(text: str, at: int, floor: int, vocabulary: Vocabulary) -> Lead:
    """A blank before: "EUR 5", "Rs 500", "HK$ 5", "minus 14"."""
    ahead = text[at - 2 : at - 1] if at - 2 >= floor else ""
    if ahead == "s" and text[at - 6 : at - 1] == "minus" and at - 6 >= floor:
        return Lead(at - 6, at, minus=True)
    if ahead == "e" and text[at - 9 : at - 1] == "negative" and at - 9 >= floor:
        return Lead(at - 9, at, minus=True)
    if ahead and (ahead in SYMBOLS or ahead.isupper() or (ahead == "s" and text[at - 3 : at - 2] == "R")):
        found = _signed(text, at - 1, at, floor, vocabulary)
        if found is not None and found.prefix != "PS" and found.prefix in vocabulary.currencies:
            return found
    return Lead(at, at)

"""Years of an era: "built between 2400 and 2300 BC", "died in AD 14". They run backwards, and count nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from numcheck.numbers.number import Number

_SIGNS = ("BC", "B.C.", "AD ", " AD", "A.D.", " CE")
_YEAR = r"\d[\d,]*"
_CENTURY = r"\d+(?:st|nd|rd|th)[ -](?:century|millennium|centuries|millennia)"
_ONE = rf"(?:{_CENTURY}|\d+(?:st|nd|rd|th)|{_YEAR})"
_ERA = r"(?:BCE?|CE|AD|B\. ?C\.(?: ?E\.)?|A\. ?D\.)(?!\w)"
_DATED = re.compile(
    rf"\b{_ONE}(?:(?:\s?[-–/]\s?|\s(?:to|and|or|until)\s){_ONE})?\s?{_ERA}|\b(?:AD|A\. ?D\.)\s?{_YEAR}\b"
)


def outside(numbers: Iterable[Number], prose: str) -> Iterator[Number]:
    """Those numbers that are no years of an era, which no rule can weigh as counts.

    >>> from numcheck.words.lexicon import load
    >>> from numcheck.numbers.scan import scan
    >>> [prose[n.start:n.end] for prose in ["Of 12 kings three ruled from 540 to 480 BC."] for n in scan(prose, load())]
    ['12', 'three']
    """
    if not any(sign in prose for sign in _SIGNS):
        yield from numbers
        return
    spans = [match.span() for match in _DATED.finditer(prose)]
    at = 0
    for number in numbers:
        while at < len(spans) and spans[at][1] <= number.start:
            at += 1
        if at == len(spans) or number.end <= spans[at][0]:
            yield number

"""Digits that count nothing by their looks: years, versions, telephone numbers, addresses, the numbers of a list."""

from __future__ import annotations

import re

from numcheck.numbers.atom import Atom
from numcheck.numbers.digits import is_plural
from numcheck.numbers.names import QUOTES, counts_nothing, is_name_part, word_behind
from numcheck.numbers.reach import Reach

POSSESSIVE = ("'s", "’s")
UNIT_SIGNS = "%°′″'"
_LETTERS = re.compile(r"[A-Za-zµμ]+")
_ADDRESS = re.compile(r" (?:[A-Z][\w'’.]*[ -]){1,3}[A-Z]\w+\b")
_OF_MORE = re.compile(r" (?:out )?of (?:the |its |their )?[\d,]+ [a-z]")  # "In Selm 640 of 1,600 ballots"
_TELEPHONE = re.compile(r"(?:\d{3,5}[ -]){1,3}\d{3,}(?![\d,.%-])")
_CITATION = re.compile(r"[\d ,–-]{1,12}\]")
_VERSION = re.compile(r"\d{1,2}\.\d(?!\d)")
_POWERS = frozenset({"m", "km", "cm", "mm", "ft"})  # "90m2"
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_LISTED = 160  # letters of a line in a list


def no_count(reach: Reach, atom: Atom, last: str, begin: int) -> int:
    """Where to go on from when bare digits are no count but a name, a year, a mark, a house, a telephone; else 0.

    `last` is the word before, at `begin`.
    """
    text, end, digits = reach.text, atom.end, atom.bare
    behind = text[end : end + 2]
    if behind in POSSESSIVE and not text[end + 2 : end + 3].isalnum():
        return end  # "Radio 6's breakfast show"
    if behind[:1].isalpha() or (behind and behind[0] in UNIT_SIGNS):
        return 0
    if digits[0] == "0" and len(digits) > 1:
        return _telephone(text, atom.start) or end
    if not behind.strip("-0123456789 "):
        call = _telephone(text, atom.start)
        if call:
            return call
    lower = last.lower().lstrip(QUOTES)
    if behind[0:1] in ("-", "–") and behind[1:].isdecimal():
        return end if lower in reach.words.sets["labels"] or lower in reach.words.sets["names"] else 0
    following = word_behind(reach, end)
    if (
        _is_year(reach, digits, lower, following)
        or (is_name_part(reach, last, begin, following) and not _OF_MORE.match(text, end))
        or _is_mark(text, atom.start, end)
        or (following[:1].isupper() and _is_address(reach, end))
    ):
        return end
    return 0


def bad_suffix(reach: Reach, end: int, *, decimals: bool) -> bool:
    """Whether what is attached behind the digits makes no quantity of them: "5G", "1990s", "9:01", "2.0.1"."""
    text = reach.text
    match = _LETTERS.match(text, end)
    if match is None:
        return text[end : end + 1] in tuple(":._/@") and text[end + 1 : end + 2].isdecimal()
    letters, rest = match[0], match.end()
    if text[rest : rest + 1].isdecimal():
        return letters not in _POWERS or text[rest + 1 : rest + 2].isalnum()
    if len(letters) > 2 and letters.isupper() and text[end - 1].isdecimal() and letters not in reach.words.capitals:
        return True  # "3GPP"
    return letters in reach.words.sets["never_attached"] or (letters == "s" and not decimals)


def is_version(reach: Reach, atom: Atom, last: str) -> bool:
    """Whether a small decimal is the version of a name before it: "Web 2.0", "Firefox 1.5 browser"."""
    match = _VERSION.match(reach.text, atom.start)
    if not last[:1].isupper() or not last[-1].isalnum() or match is None or match.end() != atom.end:
        return False
    plain, behind = last.lower(), reach.text[atom.end : atom.end + 1]
    if plain in reach.words.sets["names"]:
        return behind not in tuple(UNIT_SIGNS)
    named = plain not in reach.words.sets["plain_words"]
    return named and behind in tuple(' .,;)\n"') and counts_nothing(reach, word_behind(reach, atom.end))


def _is_year(reach: Reach, digits: str, word: str, following: str) -> bool:
    """Whether four bare digits are a year: nothing counted or measured comes next ("1900 houses"), no hedge before."""
    if len(digits) != 4 or not _FIRST_YEAR <= int(digits) <= _LAST_YEAR:
        return False
    if word in reach.words.hedges_before and word not in ("under", "around", "over"):
        return False
    if following in reach.words.sets["plurals"] or following.lower() in reach.words.sets["year_units"]:
        return False
    return not (len(following) > 3 and following[0].islower() and is_plural(following))


def _is_address(reach: Reach, end: int) -> bool:
    """Whether a name with a street word comes next: "10 Downing Street"."""
    match = _ADDRESS.match(reach.text, end)
    words = match[0].replace("-", " ").split()[1:] if match else []
    return not reach.words.sets["streets"].isdisjoint(words)


def _telephone(text: str, start: int) -> int:
    """Where a telephone number that begins at `start` ends, 0 where there is none: 0161 496 0000, 555-014-1234."""
    match = _TELEPHONE.match(text, start)
    if match is None:
        return 0
    digits = sum(letter.isdecimal() for letter in match[0])
    american = digits in (7, 10, 11) and "-" in match[0] and len(match[0].rpartition("-")[2]) == 4
    return match.end() if american or (digits >= 10 and text[start] == "0") else 0


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether it is the number of a list or a note: "1. First" at a line's start, "(2)", "[12]"."""
    before, behind, next_but_one = text[start - 1 : start], text[end : end + 1], text[end + 1 : end + 2]
    if before == "[":
        return _CITATION.match(text, start) is not None
    if before == "(" and behind == ")":
        return True
    if (start and before != "\n") or end - start > 2:
        return False
    if behind == " " and next_but_one.isupper():
        return _is_listed(text, start)
    return behind in (".", ")") and next_but_one in (" ", "\t", "")


def _is_listed(text: str, start: int) -> bool:
    """Whether the line before or behind the one that begins at `start` begins with a number too."""
    behind = text.find("\n", start, start + _LISTED) + 1
    if behind and text[behind : behind + 1].isdecimal():
        return True
    ahead = text.rfind("\n", max(0, start - _LISTED), max(0, start - 1)) + 1
    return start > 0 and text[ahead : ahead + 1].isdecimal()

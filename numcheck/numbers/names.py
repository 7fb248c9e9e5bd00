"""What looks like a number and is none: names, labels, years, versions, addresses, telephone numbers."""

from __future__ import annotations

import re

from numcheck.numbers.vocabulary import Vocabulary

NEXT = re.compile(r"[ \u00a0]?[-–]?([A-Za-z][\w'’]*)")
TOKEN = re.compile(r"[^\s,;!?()\"”“]+")
_LETTERS = re.compile(r"[A-Za-zµμ]+")
_ADDRESS = re.compile(r" (?:[A-Z][\w'’.]*[ -]){1,3}([A-Z]\w+)\b")
_PHONE = re.compile(r"(?:\d{3,5}[ -]){1,3}\d{3,}(?![\d,.%-])")
_CITATION = re.compile(r"[\d ,–-]{1,12}\]")
_UNIT_SIGNS = "%°′″'"
_FIRST_YEAR, _LAST_YEAR = 1500, 2100


def word_before(text: str, start: int, floor: int) -> tuple[str, int]:
    """The word that ends one blank before `start`, with its punctuation, and where it begins; "" at a line's start."""
    end = start - 1
    if end < floor or text[end] not in " \u00a0":
        return "", start
    begin = max(text.rfind(" ", floor, end), text.rfind("\n", floor, end)) + 1
    return text[max(begin, floor) : end], max(begin, floor)


def is_name_part(text: str, word: str, begin: int, following: str, vocabulary: Vocabulary) -> bool:
    """Whether the word before makes bare digits part of a name: "Channel 4", "page 12", "Polaris 9 has".

    `word` stands at `begin`, `following` is the word behind the number.
    """
    plain = word.lstrip("\"'“‘([")
    lower = plain.lower()
    if lower in vocabulary.sets["labels"]:
        return True
    if lower in ("top", "bottom"):  # a place in a table
        return not following or not following[0].islower() or following in vocabulary.sets["plain_words"]
    if (
        not plain
        or plain.endswith(("'s", "’s"))
        or not (plain[0].isupper() or plain[1:2].isupper())
        or not plain[-1].isalnum()
    ):
        return False
    if lower in vocabulary.sets["names"]:
        return True
    if plain.lower() in vocabulary.sets["plain_words"] or (
        is_sentence_start(text, begin) and not following[:1].isupper()
    ):
        return False
    return not following or not following[0].islower() or following in vocabulary.sets["plain_words"]


def is_sentence_start(text: str, at: int) -> bool:
    """Whether a sentence, or a line, begins at `at`."""
    while at > 0 and text[at - 1] in "\"'“‘([ ":
        at -= 1
    return at == 0 or text[at - 1] in ".!?:;\n”-–—"


def is_year(digits: str, word: str, following: str, vocabulary: Vocabulary) -> bool:
    """Whether a bare number of four digits is a year: no plural comes next ("1900 houses") and no hedge before."""
    if len(digits) != 4 or not _FIRST_YEAR <= int(digits) <= _LAST_YEAR:
        return False
    if word in vocabulary.hedges_before and word not in ("under", "around", "over"):
        return False
    if following in vocabulary.sets["plurals"]:
        return False
    return not (
        len(following) > 3 and following[0].islower() and following.endswith("s") and not following.endswith("ss")
    ) and (following.lower() not in _UNITS)


_UNITS = frozenset(
    {
        "rpm",
        "hp",
        "bhp",
        "mah",
        "kg",
        "km",
        "cc",
        "mw",
        "kw",
        "ps",
        "nm",
        "percent",
        "sq",
        "square",
        "points",
        "feet",
        "ft",
        "lb",
        "ppm",
    }
)


def bad_suffix(text: str, end: int, vocabulary: Vocabulary, *, decimals: bool) -> bool:
    """Whether what is attached behind the digits makes no quantity of them: "5G", "1990s", "9:01", "2.0.1", "3rd"."""
    following = text[end : end + 1]
    if following.isalpha():
        match = _LETTERS.match(text, end)
        if match is None:
            return False
        letters, rest = match[0], text[match.end() : match.end() + 1]
        if rest.isdigit() and (
            letters not in ("m", "km", "cm", "ft", "mm") or text[match.end() + 1 : match.end() + 2].isalnum()
        ):
            return True
        return letters in vocabulary.sets["never_attached"] or (letters == "s" and not decimals)
    after = text[end + 1 : end + 2]
    return following in ":._/@" and following != "" and after.isdigit()


def is_version(text: str, start: int, end: int, last: str, vocabulary: Vocabulary) -> bool:
    """Whether a small decimal is the version of a name before it: "Web 2.0", "Firefox 1.5 browser"."""
    if end - start > 4 or last[:1].islower() or not last[-1:].isalnum() or text[end : end + 1] in _UNIT_SIGNS:
        return False
    plain = last.lstrip("\"'“‘([").lower()
    if plain in vocabulary.sets["names"]:
        return True
    match = NEXT.match(text, end)
    named = plain not in vocabulary.sets["plain_words"] and not last[0].isdigit() and last[:1].isalpha()
    return (
        named
        and (match is None or match[1] in vocabulary.sets["plain_words"])
        and text[end : end + 1] in ' .,;)\n"'
        and text[start:end].count(".") == 1
        and len(text[start:end].partition(".")[2]) == 1
    )


def is_address(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether it is "10 Downing Street": a name with a street word directly behind the number."""
    match = _ADDRESS.match(text, end)
    return match is not None and any(
        word in vocabulary.sets["streets"] for word in match[0].replace("-", " ").split()[1:]
    )


def telephone(text: str, start: int) -> int:
    """Where a telephone number that begins at `start` ends, 0 where there is none: 0161 496 0000, 555-014-1234."""
    match = _PHONE.match(text, start)
    if match is None:
        return 0
    digits = sum(c.isdigit() for c in match[0])
    last = len(match[0].rpartition("-")[2])
    return (
        match.end()
        if (digits >= 10 and text[start] == "0") or (digits in (7, 10, 11) and last == 4 and "-" in match[0])
        else 0
    )


def is_word_name(text: str, start: int, end: int, last: str, begin: int, vocabulary: Vocabulary) -> bool:
    """Whether a number word is part of a name or a label: "Six Nations", "Channel Four", "phase two", "top-five"."""
    if text[start - 1 : start] == "-" and start > 1 and text[start - 2].isalpha():
        return True
    plain = last.lstrip("\"'“‘([")
    lower = plain.lower()
    if lower in vocabulary.sets["labels"] or (plain[:1].isupper() and lower in vocabulary.sets["names"]):
        return True
    following = NEXT.match(text, end)
    if lower in ("top", "bottom") and not (
        following and text[end] == " " and following[1] not in vocabulary.sets["plain_words"]
    ):
        return True  # a place in a table
    if text[start].islower() or is_sentence_start(text, start):
        return False
    named = (following and following[1][0].isupper()) or (
        plain[:1].isupper()
        and plain[-1].isalnum()
        and lower not in vocabulary.sets["plain_words"]
        and not is_sentence_start(text, begin)
    )
    return bool(named) and not is_headline(text, start)


def is_headline(text: str, at: int) -> bool:
    """Whether the line around `at` is one of a title in capitals: most of its words begin so."""
    low = max(text.rfind("\n", max(0, at - 120), at) + 1, at - 120, 0)
    high = text.find("\n", at, at + 120)
    words = text[low : high if high >= 0 else at + 120].split()
    return len(words) > 3 and 3 * sum(word[0].islower() for word in words) <= len(words)


def is_mark(text: str, start: int, end: int) -> bool:
    """A number of a list or a note: "1. First" at a line's start, "(2)", "[12]"."""
    before, behind = text[start - 1 : start], text[end : end + 1]
    if before == "[":
        return _CITATION.match(text, start) is not None
    if before == "(" and behind == ")":
        return True
    if (start == 0 or before == "\n") and behind == " " and end - start <= 2 and text[end + 1 : end + 2].isupper():
        return _is_listed(text, start)
    return (
        behind in ".)"
        and behind != ""
        and (start == 0 or before == "\n")
        and text[end + 1 : end + 2] in " \t"
        and end - start <= 2
    )


def _is_listed(text: str, start: int) -> bool:
    """Whether the line before or behind the one that begins at `start` begins with a number too."""
    behind = text.find("\n", start, start + 160) + 1
    if behind and text[behind : behind + 1].isdigit():
        return True
    ahead = text.rfind("\n", max(0, start - 160), max(0, start - 1)) + 1
    return start > 0 and text[ahead : ahead + 1].isdigit()


def counts_one(text: str, word: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether "one", `word` before it, counts something: "one of the four", "one solution"."""
    plain = word.lower().strip("\"'“‘([")
    match = NEXT.match(text, end)
    if match is None or text[end : end + 1] != " ":
        return False
    following = match[1]
    if following == "of":
        return plain not in vocabulary.sets["one_never_after"]
    if plain in vocabulary.sets["one_not_after"] or (
        word[:1].isupper() and word[-1:] not in ",;:" and plain not in vocabulary.sets["plain_words"]
    ):
        return False
    return following.lower() not in vocabulary.sets["one_not_before"] and not following.endswith(("ly", "'s", "’s"))

"""Numbers that are part of a name or a label, and "one" that is a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from numcheck.numbers.number import Number
from numcheck.numbers.reach import Reach

QUOTES = "\"'“‘(["
_NEXT = re.compile(r"[ \u00a0]?[-–]?([A-Za-z][\w'’]*)")
_PLACES = ("top", "bottom")
_JOINS = ("and", "or")
_LISTED = re.compile(
    r"\b[a-z]+ \d[\d,.]*\b(?:[^.!?\n]|\.\d){0,80}?(?:,(?: and)?|\band) "
    r"(?:the |(?:his|her|their) [a-z]+ )?(?:[A-Z][\w'’-]*[ ]?){1,3}\Z"
)
_NAMED = re.compile(
    r"\bthe (?:[A-Z][\w'’-]* ){1,3}\Z"
)  # "the Social Union 31" in a list, though "Union 31" may be a name
_SECOND = re.compile(
    r"\b([A-Za-z]\w*) [A-Z]?\d[\w]*(?: [A-Z]\w*){0,2}(?:,| and| or) ?\Z"
)  # "Windows 10 and", "iPhone 11 Pro and"
_SCORED = re.compile(r"(?:[A-Z][\w'’.-]* ){1,4}\d{1,3}, (?:[A-Z][\w'’.-]* ){1,4}\d{1,3}(?=[.;\n)]|\Z)")
_NAME = 40  # letters of a name before its last word
_LIST = 160  # letters from the first count of a list to a later name
_LINE = 120  # letters of a headline


def word_behind(reach: Reach, end: int) -> str:
    """The word that follows a number, one blank or hyphen behind it; "" where there is none."""
    match = _NEXT.match(reach.text, end)
    return match[1] if match else ""


def outside(numbers: Iterable[Number], text: str, known: re.Pattern[str]) -> Iterator[Number]:
    """The numbers that stand in none of the known names."""
    spans = [match.span() for match in known.finditer(text)]
    for number in numbers:
        if not any(start <= number.start and number.end <= end for start, end in spans):
            yield number


def counts_nothing(reach: Reach, word: str) -> bool:
    """Whether the word behind a number is none that could be counted: none at all, a name or a function word."""
    return not word or not word[0].islower() or word in reach.words.sets["plain_words"]


def is_name_part(reach: Reach, word: str, begin: int, following: str) -> bool:
    """Whether the word before makes bare digits part of a name: "Channel 4", "page 12", "Polaris 9 has".

    `word` stands at `begin`, `following` is the word behind the number.
    """
    plain, sets = word.lstrip(QUOTES), reach.words.sets
    lower = plain.lower()
    if lower in sets["labels"]:
        return True
    if lower in _PLACES:  # in a table
        return counts_nothing(reach, following)
    if lower in _JOINS:  # "Windows 10 and 11"
        first = _SECOND.search(reach.text, max(0, begin - _NAME), begin + len(word))
        return first is not None and first[1].lower() in sets["names"] and counts_nothing(reach, following)
    if plain.endswith(("'s", "’s")) or not plain[-1:].isalnum() or not (plain[0].isupper() or plain[1:2].isupper()):
        return False
    if lower in sets["names"]:
        return not (
            _NAMED.search(reach.text, max(0, begin - _NAME), begin) and is_listed(reach.text, begin + len(word))
        )
    if is_scoreline(reach.text, begin):
        return False
    if lower in sets["plain_words"] or (is_sentence_start(reach.text, begin) and not following[:1].isupper()):
        return False
    return counts_nothing(reach, following) and not is_listed(reach.text, begin + len(word))


def is_scoreline(text: str, at: int) -> bool:
    """Whether the line around `at` begins with a result: "Karlow Tigers 86, Brede Falcons 79."."""
    low = max(0, at - _NAME)
    line, stop = text.rfind("\n", low, at) + 1, text.rfind(". ", low, at)
    found = _SCORED.match(text, max(line, stop + 2 if stop >= 0 else 0))
    return found is not None and found.start() <= at < found.end()


def is_listed(text: str, end: int) -> bool:
    """Whether a name that ends at `end` is an item of a list of counts: "the Greens won 17, the Liberals 14".

    The list begins with a count that a lower-case word governs.
    """
    return _LISTED.search(text, max(0, end - _LIST), end) is not None


def is_word_name(reach: Reach, start: int, end: int) -> bool:
    """Whether a number word is part of a name or a label: "Six Nations", "Channel Four", "phase two", "top-five"."""
    text, sets = reach.text, reach.words.sets
    if start > 1 and text[start - 1] == "-" and text[start - 2].isalpha():
        return True
    last, begin = reach.word_before(start)
    plain = last.lstrip(QUOTES)
    lower, capital = plain.lower(), plain[:1].isupper()
    if lower in sets["labels"] or (capital and lower in sets["names"]):
        return True
    following = word_behind(reach, end)
    if lower in _PLACES:
        return text[end : end + 1] != " " or not following or following in sets["plain_words"]
    if text[start].islower() or is_sentence_start(text, start):
        return False
    named = capital and plain[-1].isalnum() and lower not in sets["plain_words"] and not is_sentence_start(text, begin)
    return (named or following[:1].isupper()) and not is_headline(text, start)


def is_sentence_start(text: str, at: int) -> bool:
    """Whether a sentence, or a line, begins at `at`."""
    while at > 0 and text[at - 1] in "\"'“‘([ ":
        at -= 1
    return at == 0 or text[at - 1] in ".!?:;\n”-–—"


def is_headline(text: str, at: int) -> bool:
    """Whether the line around `at` is a title in capitals: most of its words begin so."""
    low = max(text.rfind("\n", max(0, at - _LINE), at) + 1, at - _LINE, 0)
    high = text.find("\n", at, at + _LINE)
    words = text[low : high if high >= 0 else at + _LINE].split()
    return len(words) > 3 and 3 * sum(word[0].islower() for word in words) <= len(words)


def counts_one(reach: Reach, word: str, end: int) -> bool:
    """Whether "one", `word` before it, counts something: "one of the four", "one road"; not "no one", "the one who"."""
    plain, sets = word.lower().strip(QUOTES), reach.words.sets
    following = word_behind(reach, end)
    if not following or reach.text[end] != " ":
        return (
            following != "day" and following in reach.words.lone_units
        )  # "a one-year-old", no "one-day international"
    if following == "of":
        return plain not in sets["one_never_after"]
    if following in reach.words.lone_units and reach.text.startswith(" old", end + 1 + len(following)):
        return True  # "the one year old company"
    named = word[:1].isupper() and word[-1] not in ",;:" and plain not in sets["plain_words"]
    if named or plain in sets["one_not_after"]:
        return False
    return following.lower() not in sets["one_not_before"] and not following.endswith(("ly", "'s", "’s"))

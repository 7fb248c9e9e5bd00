"""Numbers that begin with a digit: grouping, decimals, fractions, scale."""

from __future__ import annotations

import re
from decimal import Decimal

from numcheck.numbers.atom import ONE, Atom, Reading, around, whole, written
from numcheck.numbers.vocabulary import Vocabulary

_LETTERS = re.compile(r"[A-Za-zµμ]+")
_WORDS = re.compile(r"[ -]([A-Za-z][A-Za-z'’-]*)")
_SECOND = re.compile(
    r"(?: ?[-–] ?| (?:to|or|and) )[\d.,]+m(?![A-Za-z0-9])"
)  # the other end of a range: "10m-12m people"
LONGEST = 15  # more digits are an identifier
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})
_SPACES = str.maketrans("", "", ", \u00a0\u202f\u2009")


def read_digits(text: str, at: int, ceiling: int, vocabulary: Vocabulary, *, money: bool) -> Atom | None:
    """The number whose first digit (or decimal point, or "½") is at `at`, with its scale; None where it is none.

    >>> from numcheck.numbers.vocabulary import vocabulary; from numcheck.words.lexicon import load
    >>> words = vocabulary(load())
    >>> [str(read_digits(t, 0, 99, words, money=False).reading.value) for t in (".001", "10 1/2", "1.2bn")]
    ['0.001', '10.5', '1200000000.0']
    """
    match = vocabulary.digits.match(text, at, ceiling)
    if match is None:
        return _sign(text, at, vocabulary)
    digits, decimals, sign, slash = match.groups()
    end = match.end()
    if sign or slash:
        return _mixed(text, match, vocabulary, money=money)
    bare = digits if decimals is None else ""
    if len(digits) > 3 and not digits.isdigit():
        digits, bare = digits.translate(_SPACES).replace(".", ""), ""
    if len(digits) > LONGEST:
        return None
    places = 0
    if decimals:
        places = len(decimals) - 1
        digits = f"{digits or 0}.{decimals[1:]}"
    if text[end : end + 1] == "/":
        return _fraction(text, at, end, bare)
    factor, end, scale = read_scale(text, end, ceiling, vocabulary, money=money)
    if scale:
        return Atom(at, end, written(digits, places, factor, vocabulary), "", scale, factor)
    return Atom(at, end, written(digits, places, ONE, vocabulary), bare=bare)


def _sign(text: str, at: int, vocabulary: Vocabulary) -> Atom | None:
    value = vocabulary.signs.get(text[at : at + 1])
    return None if value is None else Atom(at, at + 1, Reading(value, value, around(value, value, 0 * value).interval))


def _fraction(text: str, at: int, slash: int, above: str) -> Atom | None:
    """Read "3/4"; None for "24/7" and "9/11"."""
    end = slash + 1
    while end < len(text) and end - slash < 4 and text[end].isdigit():
        end += 1
    below = text[slash + 1 : end]
    if not above or not below:
        return Atom(at, slash, _exact(Decimal(above)), bare=above) if above and not below else None
    if int(below) not in _DENOMINATORS or int(above) >= int(below) or text[end : end + 1] == "/":
        return None
    return Atom(at, end, _exact(Decimal(above) / Decimal(below)))


def _exact(value: Decimal) -> Reading:
    return Reading(value, ONE, around(value, ONE, 0 * ONE).interval)


def _mixed(text: str, match: re.Match[str], vocabulary: Vocabulary, *, money: bool) -> Atom | None:
    """Read "3½", "10 1/2"; the slash part is left alone where it is no fraction ("2 9/11")."""
    digits = match[1].translate(_SPACES)
    if len(digits) > LONGEST or match[2]:
        return None
    if match[3]:
        part = vocabulary.signs[match[3]]
    else:
        above, below = map(int, match[4].split("/"))
        if above >= below or below not in _DENOMINATORS:
            return Atom(match.start(), match.end(1), whole(Decimal(digits), vocabulary), bare=digits)
        part = Decimal(above) / Decimal(below)
    factor, end, scale = read_scale(text, match.end(), len(text), vocabulary, money=money)
    value = (Decimal(digits) + part) * factor
    step = factor * part
    return Atom(match.start(), end, around(value, step, 0 * step), "", scale, factor)


def read_scale(text: str, at: int, ceiling: int, vocabulary: Vocabulary, *, money: bool) -> tuple[Decimal, int, str]:
    """Factor, end and wording of the scale behind digits that end at `at`; 1, `at` and "" where there is none."""
    following = text[at : at + 1]
    if following.isalpha():
        return _attached(text, at, ceiling, vocabulary, money=money)
    if following not in " -\n\u00a0":
        return ONE, at, ""
    match = vocabulary.scale.match(text, at, ceiling)
    if match is None:
        if money and following == " " and text[at + 1 : at + 2] == "m" and not text[at + 2 : at + 3].isalnum():
            return vocabulary.money_scales["m"], at + 2, "m"
        return ONE, at, ""
    word = match[1] or match[2]
    factor = vocabulary.scales[word.lower()]
    again = vocabulary.scale.match(text, match.end(), ceiling) if word in ("hundred", "thousand") else None
    if again is None:
        return factor, match.end(), word
    second = again[1] or again[2]
    return factor * vocabulary.scales[second.lower()], again.end(), f"{word} {second}"


def _attached(text: str, at: int, ceiling: int, vocabulary: Vocabulary, *, money: bool) -> tuple[Decimal, int, str]:
    match = _LETTERS.match(text, at, ceiling)
    if match is None or text[match.end() : match.end() + 1].isdigit():
        return ONE, at, ""
    letters = match[0]
    if money and letters in vocabulary.money_scales:
        return vocabulary.money_scales[letters], match.end(), letters
    if letters.lower() in vocabulary.scales and letters != "MIL":
        return vocabulary.scales[letters.lower()], match.end(), letters
    if letters == "m" and _is_million(text, match.end(), vocabulary):
        return vocabulary.money_scales["m"], match.end(), "m"
    if letters == "k" and not _is_followed(text, match.end(), vocabulary.sets["kilometre_after"]):
        return vocabulary.money_scales["k"], match.end(), "k"
    return ONE, at, ""


def _is_followed(text: str, at: int, words: frozenset[str]) -> bool:
    match = _WORDS.match(text, at)
    return match is not None and match[1].lower() in words


def _is_million(text: str, at: int, vocabulary: Vocabulary) -> bool:
    """Whether "m" is million: people, money or things come next, in the plural, no sport and no place.

    "1.2m doses", "2.7m combined digital and physical sales"; not "200m freestyle", "a 3m wall", "10m high".
    """
    tail = _SECOND.match(text, at)
    at = tail.end() if tail else at
    plurals, metres = vocabulary.sets["plurals"], vocabulary.sets["metre_after"]
    for count in range(5):
        match = _WORDS.match(text, at)
        if match is None:
            return False
        word = match[1]
        if count == 0 and (word.lower() in metres or not word[0].islower()):
            return False
        if word in plurals or (
            word.endswith("s") and not word.endswith(("ss", "us", "'s", "’s")) and word not in metres
        ):
            return True
        at = match.end()
    return False

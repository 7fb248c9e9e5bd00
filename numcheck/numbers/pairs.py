"""Two numbers that make one mention: ranges, ratios, scores and votes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from numcheck.numbers.atom import Atom, Reading, negated
from numcheck.numbers.digits import read_digits
from numcheck.numbers.interval import Interval
from numcheck.numbers.names import NEXT
from numcheck.numbers.vocabulary import Vocabulary
from numcheck.numbers.words import read_words

_ARTICLE = re.compile(r"([Aa]n?|[Hh]alf an?)[ -]")
_MINUS = re.compile(r"(?:minus[ -]|-)")
_TRIPLE = re.compile(r"[-–/]\d")
_PAIR = re.compile(r"[ ,;(]{1,3}\d{1,2}[-–]\d")
_NAME_BEFORE = re.compile(r"(?<!\w)[A-Z]\w* \Z")
_PAIR_BEFORE = re.compile(r"\d[-–]\d{1,2}\)?[ ,(]{1,3}\Z")
_WORDS = re.compile(r"[A-Za-z]+")


class Pair(NamedTuple):
    """What two numbers make: one mention; each its own ("apart", the second's scale for both); or none."""

    form: Literal["range", "ratio", "score", "apart", "none"]
    first: Atom
    second: Atom


def number_at(text: str, at: int, ceiling: int, vocabulary: Vocabulary, *, money: bool) -> Atom | None:
    """The number that begins right at `at`, sign of currency and minus included."""
    minus = _MINUS.match(text, at, ceiling)
    place = minus.end() if minus else at
    prefix = vocabulary.prefix.match(text, place, ceiling)
    if prefix:
        place = prefix.end()
        while text[place : place + 1] in ("-", " "):
            minus, place = minus or prefix if text[place] == "-" else minus, place + 1
    if text[place : place + 1].isalpha():
        atom = _words_at(text, place, ceiling, vocabulary)
    else:
        atom = read_digits(text, place, ceiling, vocabulary, money=money or prefix is not None)
    if atom is None:
        return None
    sign = prefix[0].replace(" ", "") if prefix else ""
    return atom._replace(start=at, prefix=sign, reading=negated(atom.reading) if minus else atom.reading)


def _words_at(text: str, at: int, ceiling: int, vocabulary: Vocabulary) -> Atom | None:
    article = _ARTICLE.match(text, at, ceiling)
    place = article.end() if article else at
    match = vocabulary.first.match(text, place, ceiling)
    word = match[1].lower() if match else ""
    if match is None or (article and word not in vocabulary.scales):
        return None
    if word in vocabulary.units or word in vocabulary.tens:
        return read_words(text, at, word, match.end(), ceiling, vocabulary)
    if article and len(article[1]) < 3:
        return read_words(text, at, word, match.end(), ceiling, vocabulary, current=1)
    return None


def pair(text: str, first: Atom, word: str, ceiling: int, vocabulary: Vocabulary) -> Pair | None:
    """What `first` makes with a number joined to it, None where none is; `word` is the word before it in lower case."""
    match = vocabulary.joint.match(text, first.end, ceiling)
    if match is None:
        return None
    unit, link, _ = match.groups()
    second = number_at(text, match.end(), ceiling, vocabulary, money=bool(first.prefix))
    if second is None or second.form != "cardinal":
        return None
    if unit and not text.startswith(unit, second.end):
        return _votes(first, second, unit, link)
    if link is None:
        return _dashed(text, first, second, unit, match[0], vocabulary)
    if match[0].endswith("to-") and second.spelled:
        return Pair("none", first, second)  # "three-to-one" are odds
    if link == "to":
        return _to(text, first, second, word, unit, vocabulary)
    if link == "and":
        between = word == "between" or (word == "of" and text[: first.start].endswith("between the ages of "))
        return Pair("range", *shared(first, second)) if between else None
    if unit:
        return None
    return _or(first, second) if link == "or" else _ratio(text, first, second, link, vocabulary)


def shared(first: Atom, second: Atom) -> tuple[Atom, Atom]:
    """Both numbers, the first with the scale of the second where that is meant for both: "$26 to $31 million"."""
    if first.scale or second.factor < 1000 or first.reading.value >= 1000 or first.reading.value <= 0:
        return first, second
    mantissa = second.reading.value / second.factor
    if not Decimal("0.05") < first.reading.value / mantissa < 20:
        return first, second
    reading, factor = first.reading, second.factor
    scaled = Reading(reading.value * factor, reading.step * factor, reading.interval.times(factor))
    if not first.prefix and scaled.interval.low == scaled.interval.high and reading.value == int(reading.value):
        half = factor / 2
        scaled = scaled._replace(interval=Interval(scaled.value - half, scaled.value + half))
    return first._replace(reading=scaled, factor=factor, bare=""), second


def _to(text: str, first: Atom, second: Atom, word: str, unit: str | None, vocabulary: Vocabulary) -> Pair | None:
    """Judge "40 to 50": two figures behind a change ("rose from 40 to 50", "up 12 to 418"), or a vote, else a range."""
    low, high = shared(first, second)
    before = cues(text, first.start)
    plain = not (first.prefix or second.prefix or first.scale or second.scale or unit)
    if plain and before & vocabulary.sets["vote_cues"]:
        return Pair("score", first, second)
    falls = high.reading.value < low.reading.value
    if word == "from":
        near, far = vocabulary.sets["changes"], vocabulary.sets["changes"] - vocabulary.sets["near_changes"]
        moved = falls or not before.isdisjoint(near) or not cues(text, first.start, 110).isdisjoint(far)
        return Pair("apart" if moved else "range", low, high)
    changed = word == "by" or word in vocabulary.sets["changes"]
    is_far = high.reading.value > 5 * low.reading.value
    if (changed and (falls or is_far or _is_fine(first))) or (is_far and before & vocabulary.sets["changes"]):
        return Pair("apart", first, second)
    if plain and high.reading.value < low.reading.value and before & vocabulary.sets["score_cues"]:
        return Pair("score", first, second)
    if first.prefix and not second.prefix and not second.scale:
        return None
    return Pair("range", low, high)


def _is_fine(atom: Atom) -> bool:
    """Told to a thousandth or finer, as levels of prices are and ranges are not."""
    return atom.reading.step * 1000 <= abs(atom.reading.value)


def _votes(first: Atom, second: Atom, unit: str, link: str | None) -> Pair | None:
    """Judge "41 votes to 33"."""
    voted = link == "to" and unit.strip() in ("votes", "vote", "goals", "seats")
    return Pair("score", first, second) if voted and _is_small(first) and _is_small(second) else None


def _is_small(atom: Atom) -> bool:
    """A count as votes and goals are: no money, no decimals, no scale."""
    value = atom.reading.value
    return not atom.prefix and not atom.scale and value == int(value)


def _or(first: Atom, second: Atom) -> Pair | None:
    """Judge "one or two", "20 or 30", "8 or $9"; "5 or 500" and "25k or 40k" are alternatives, each its own."""
    low, high = first.reading.value, second.reading.value
    if not (_is_plain(first) and _is_plain(second)):
        return None
    near = (
        high - low == 1 or (high - low <= 10 and low % 5 == 0 == high % 5 and high > low) or (low == 10 and high == 12)
    )
    return Pair("range", *shared(first, second)) if near else None


def _is_plain(atom: Atom) -> bool:
    return bool(atom.bare) or atom.spelled or (bool(atom.prefix) and not atom.scale)


def _ratio(text: str, first: Atom, second: Atom, link: str, vocabulary: Vocabulary) -> Pair | None:
    """Judge "one in four", "nine out of 10"; not "two in four minutes", "12 in 2004"."""
    above, below = first.reading.value, second.reading.value
    if not 0 < above < below or first.prefix or second.prefix or above != int(above) or below != int(below):
        return None
    if link != "in":
        return Pair("ratio", first, second)
    match = NEXT.match(text, second.end)
    if match and match[1] in vocabulary.sets["time_nouns"]:
        return None
    usual = below <= 10 or below % 5 == 0 or below == 12
    written_alike = first.spelled == second.spelled or above == 1
    is_year = len(second.bare) == 4
    return Pair("ratio", first, second) if usual and written_alike and not is_year else None


def _dashed(text: str, first: Atom, second: Atom, unit: str | None, link: str, vocabulary: Vocabulary) -> Pair | None:
    """Judge "12-19", "$4-5 million", "2-1"; none for "4-4-2", "50-50", "11-4 odds"."""
    low, high = first.reading.value, second.reading.value
    spaced = link[-1:] == " "
    if spaced and (first.spelled or second.spelled or low >= high):
        return None  # a dash between clauses
    if not (first.bare and second.bare) or unit or len(first.bare) > 3 or len(second.bare) > 3:
        if len(first.bare) == 4 and len(second.bare) == 2:
            return Pair("none", first, second)  # a season or a span of years
        a, b = shared(first, second)
        return Pair("range", a, b)
    if _TRIPLE.match(text, second.end) or (low == high and low >= 10):
        return Pair("none", first, second)
    before = cues(text, first.start)
    behind = _WORDS.findall(text[second.end : second.end + 24])[:2]
    if not vocabulary.sets["odds_cues"].isdisjoint(behind) or not vocabulary.sets["odds_cues"].isdisjoint(before):
        return Pair("none", first, second)
    if spaced:
        return Pair("range", first, second)
    if (text[second.end : second.end + 1] in "%°" and second.end < len(text)) or text[
        second.end : second.end + 1
    ].isalpha():
        return Pair("range", first, second)
    if low >= high:
        return Pair("score", first, second)
    sporting = (
        not before.isdisjoint(vocabulary.sets["score_cues"])
        or not before.isdisjoint(vocabulary.sets["vote_cues"])
        or _PAIR.match(text, second.end)
        or _PAIR_BEFORE.search(text, max(0, first.start - 9), first.start)
    )
    follows = NEXT.match(text, second.end)
    counted = follows and follows[1][0].islower() and follows[1] not in vocabulary.sets["plain_words"]
    between_names = (
        follows and follows[1][0].isupper() and _NAME_BEFORE.search(text, max(0, first.start - 24), first.start)
    )
    return Pair("score" if between_names or (sporting and not counted) else "range", first, second)


def cues(text: str, start: int, reach: int = 48) -> set[str]:
    """The words of the sentence shortly before `start`, in lower case."""
    piece = text[max(0, start - reach) : start]
    stop = max(piece.rfind(". "), piece.rfind("\n"), piece.rfind("; "))
    words = _WORDS.findall(piece[stop + 1 :].lower())
    return set(words)

"""Words that are numbers only in company: "half", "a third of", "dozens", "a couple of", "doubled", "a million"."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from numcheck.numbers.atom import ONE, Atom, Reading, around, whole
from numcheck.numbers.hedges import before
from numcheck.numbers.interval import Interval
from numcheck.numbers.names import word_before
from numcheck.numbers.vocabulary import Vocabulary
from numcheck.numbers.words import of_scale, read_words

_HALF_SCALE = re.compile(r"[ -](?:an?[ -])?(dozen|hundred|thousand|million|billion|trillion|crore|lakh)(?![a-z])")
_HALF_UNIT = re.compile(r" (?:an? |(?:of|the|its|their|his|her|our|my|your|that|those|these|all)\b)")
_OF_MANY = re.compile(r" of (thousands|millions|billions|trillions|lakhs|crores)(?![a-z])")
_COUPLE = re.compile(
    r" (?:of (?=[a-z])|(?=hundred|thousand|dozen|million|more ))(?:(hundred|thousand|dozen|million)(?![a-z]))?"
)
_PART_OF = re.compile(r" (?:of|more|less|higher|lower|fewer|bigger|smaller|larger|were|are|have|had|said|did|do)\b")
_MULTIPLIED = re.compile(r" (?:(as) )?([a-z]+)")
_SUPERLATIVE = re.compile(r"-(?:most|least|worst|best|[a-z]+est)\b")
_DETERMINED = frozenset(
    {
        "the",
        "a",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "for",
        "this",
        "that",
        "and",
        "on",
        "in",
        "of",
        "to",
    }
)


class Place(NamedTuple):
    """Where a word stands: from `start` to `end`, in text that may be read from `floor` to `ceiling`."""

    text: str
    start: int
    end: int
    floor: int
    ceiling: int
    word: str  # in lower case
    last: str  # the word before, in lower case
    last_start: int


Reader = Callable[[Place, Vocabulary], "Atom | None"]


def _scale(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "a hundred and ten", "several thousand"; a scale alone counts nothing."""
    if place.last in ("a", "an"):
        second, _ = word_before(place.text, place.last_start, place.floor)
        if second.lower() not in vocabulary.vague:
            atom = read_words(
                place.text, place.last_start, place.word, place.end, place.ceiling, vocabulary, current=1
            ) if place.word != "hundred" else _hundred(place, vocabulary)  # fmt: skip
            return loosely(atom, vocabulary)
    if place.last in vocabulary.vague:
        low, high = vocabulary.vague[place.last]
        factor = vocabulary.scales[place.word]
        start = place.last_start
        article, at = word_before(place.text, start, place.floor)
        if place.last == "few" and article.lower() == "a":
            start = at
        return _approximate(start, place.end, low * factor, (high + 1) * factor - 1)
    return None


def _hundred(place: Place, vocabulary: Vocabulary) -> Atom:
    return read_words(place.text, place.last_start, "hundred", place.end, place.ceiling, vocabulary, current=1)


def loosely(atom: Atom, vocabulary: Vocabulary) -> Atom:
    """A round number by choice of words, "a hundred", admits some rounding; "a hundred and ten" none."""
    value, factor = atom.reading.value, atom.factor
    if factor == 12 or value not in (factor, 100):
        return atom
    return atom._replace(reading=around(value, value, value * vocabulary.rounding["article_share"]))


def _approximate(start: int, end: int, low: Decimal, high: Decimal) -> Atom:
    return Atom(start, end, Reading(low, low, Interval(low, high)), spelled=True, form="approximate")


def _many(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "dozens", "hundreds of", "tens of thousands", "a handful of"."""
    low, high = vocabulary.approximates[place.word]
    scaled = _OF_MANY.match(place.text, place.end, place.ceiling)
    if scaled and place.word in ("tens", "hundreds", "dozens", "thousands"):
        factor = vocabulary.scales[scaled[1].removesuffix("s")]
        return _approximate(place.start, scaled.end(), low * factor, (high + 1) * factor - 1)
    of = place.text.startswith(" of ", place.end)
    if (place.word in ("scores", "tens") and not of) or (place.word == "handful" and place.last != "a"):
        return None
    if place.word == "handful":
        return _approximate(place.last_start, place.end, low, high) if of else None
    return _approximate(place.start, place.end, low, high)


def _half(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "half a million", "half of", "nearly half"; not "first half", "half-time", "an hour and a half"."""
    text, start, end = place.text, place.start, place.end
    if text[start - 1 : start] == "-" and start:
        return None
    scaled = _HALF_SCALE.match(text, end, place.ceiling)
    if scaled:
        factor = vocabulary.scales[scaled[1]]
        share = vocabulary.rounding["article_share"]
        begin = place.last_start if place.last == "a" else start
        value = factor / 2
        return Atom(begin, scaled.end(), around(value, value, value * share), "", scaled[1], factor, spelled=True)
    hedge = before(text, start, place.floor, place.last, vocabulary)
    if not hedge and place.last in vocabulary.sets["not_before_half"]:
        return None
    if not hedge and not _HALF_UNIT.match(text, end, place.ceiling) and place.last != "by":
        return None
    if text[end : end + 1] == "-" or place.last in vocabulary.ordinals:
        return None
    return Atom(start, end, around(Decimal("0.5"), Decimal("0.5"), ONE - ONE), spelled=True)


def _part(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "a third of", "nearly a quarter"; else an ordinal ("the third"), of a quarter nothing."""
    text, end = place.text, place.end
    below = vocabulary.fractions[place.word]
    if place.last == "a" and not place.word.endswith("s") and text[end : end + 1] != "-":
        hedge = before(text, place.last_start, place.floor, _second_last(place), vocabulary)
        if hedge or _second_last(place) == "by" or _PART_OF.match(text, end, place.ceiling):
            return of_scale(text, place.last_start, end, ONE / below, place.ceiling, vocabulary)
    return _ordinal(place, vocabulary) if place.word in vocabulary.ordinals else None


def _second_last(place: Place) -> str:
    return word_before(place.text, place.last_start, place.floor)[0].lower()


def _ordinal(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "the eighth day": behind a determiner, or a possessive, with a word in lower case next."""
    ranked = place.last in vocabulary.sets["ranking"]
    if not ranked and place.last not in _DETERMINED and not place.last.endswith(("'s", "’s")):
        return None
    following = place.text[place.end : place.end + 2]
    if following[:1] == "-":
        if not _SUPERLATIVE.match(place.text, place.end):
            return None
    elif not ranked and (following[:1] != " " or not following[1:].islower()) and following != ", ":
        return None
    nth = Decimal(vocabulary.ordinals[place.word])
    return Atom(place.start, place.end, whole(nth, vocabulary), spelled=True, form="ordinal")


def _couple(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "a couple of days", "a couple of hundred"; not "the couple", "a couple said"."""
    if place.last not in ("a", "another", "last", "past", "next"):
        return None
    match = _COUPLE.match(place.text, place.end, place.ceiling)
    if match is None:
        return None
    start = place.last_start if place.last == "a" else place.start
    if match[1]:
        factor = vocabulary.scales[match[1]]
        return Atom(
            start, match.end(), around(2 * factor, factor, factor * Decimal("0.5")), "", match[1], factor, spelled=True
        )
    return Atom(start, place.end, Reading(Decimal(2), ONE, Interval(Decimal(2), Decimal(3))), spelled=True)


def _multiple(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "doubled", "sixfold"; "twice" and "double" only where something is multiplied ("twice as many")."""
    if place.word in vocabulary.weak_multiples:
        follows = _MULTIPLIED.match(place.text, place.end)
        multiplied = follows and follows[2] in vocabulary.sets["compared" if follows[1] else "multiple_followers"]
        hedge = before(place.text, place.start, place.floor, place.last, vocabulary)
        if place.text[place.end : place.end + 1] == "-" or (not multiplied and not (hedge and place.word == "double")):
            return None
    value = vocabulary.multiples[place.word]
    return Atom(place.start, place.end, around(value, value, ONE - ONE), spelled=True, form="multiple")


def _group(place: Place, vocabulary: Vocabulary) -> Atom | None:
    """Read "the trio" as three; "a trio" may be a piece of music."""
    if place.last not in ("the", "all") and not place.text.startswith(" of ", place.end):
        return None
    return Atom(place.start, place.end, whole(vocabulary.groups[place.word], vocabulary), spelled=True)


def readers(vocabulary: Vocabulary) -> dict[str, Reader]:
    """Which reader takes which word."""
    return {
        **dict.fromkeys(vocabulary.multiples, _multiple),
        **dict.fromkeys(vocabulary.ordinals, _ordinal),
        **dict.fromkeys(vocabulary.fractions, _part),
        **dict.fromkeys(vocabulary.approximates, _many),
        **dict.fromkeys(vocabulary.scales, _scale),
        **dict.fromkeys(vocabulary.groups, _group),
        "half": _half,
        "couple": _couple,
    }

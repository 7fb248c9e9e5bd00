"""Words that are numbers only in company: "half", "a third of", "dozens", "a couple of", "doubled", "a million"."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from numcheck.numbers.atom import ONE, Atom, Reading, around, whole
from numcheck.numbers.hedges import before
from numcheck.numbers.interval import Interval
from numcheck.numbers.reach import Reach
from numcheck.numbers.vocabulary import Vocabulary
from numcheck.numbers.words import of_scale, read_words

_HALF_SCALE = re.compile(r"[ -](?:an?[ -])?(dozen|hundred|thousand|million|billion|trillion|crore|lakh)(?![a-z])")
_HALF_UNIT = re.compile(r" (?:an? |(?:of|the|its|their|his|her|our|my|your|that|those|these|all)\b)")
_OF_MANY = re.compile(r" of (thousand|million|billion|trillion|lakh|crore)s(?![a-z])")
_COUPLE_SCALE = re.compile(r" (?:of )?(hundred|thousand|dozen|million)(?![a-z])")
_COUPLE = re.compile(r" (?:of (?=[a-z])|more\b)")
_PART_OF = re.compile(r" (?:of|more|less|higher|lower|fewer|bigger|smaller|larger|were|are|have|had|said|did|do)\b")
_MARKS = frozenset(",.;)")
_CLOSERS = frozenset(".;)\n")
_PART_GIVEN = re.compile(r"(?:, or (?:about |some |just )?| \()(?=\d)")
_TOLD_AGAIN = re.compile(  # "1,200 of the 4,800 were spoiled, a third.", "foreign visitors made up a quarter"
    r"(?:\d[^.;\n]{0,90}[^.;\n\d]?(?:, (?:or (?:(?:about|some|just|only|around|roughly) )?)?|[ (][-–—] )"
    r"|\b(?:account(?:s|ed|ing)? for|(?:made|makes?|making) up|represent(?:s|ed|ing)?|amount(?:s|ed|ing)? to"
    r"|that (?:is|was)) (?:(?:about|some|just|only|around|roughly) )?)\Z",
    re.IGNORECASE,
)
_AGAIN = 110  # letters from a figure to the fraction that says it again
_CUT = re.compile(r"\b(?:cut|cuts|cutting|slashed|slashing|slash|reduced|chopped) in \Z")
_MULTIPLIED = re.compile(r" (?:(as) )?([a-z]+)")
_SUPERLATIVE = re.compile(r"-(?:most|least|worst|best|[a-z]+est)\b")
_HALF = Decimal("0.5")
_JUBILEE = re.compile(r"[ -](?:wedding|jubilee|anniversary)\b", re.IGNORECASE)
_NEXT = re.compile(r"[ -]([a-z]+)")
_ZERO = re.compile(
    r" (?:degrees?|celsius|fahrenheit|kelvin|percent|per cent"
    r"|point (?:\d|one|two|three|four|five|six|seven|eight|nine|zero))\b"
)
_AND_PART = {" and a half": _HALF, " and a quarter": _HALF / 2, " and three quarters": 3 * _HALF / 2}


class Place(NamedTuple):
    """Where a word stands, and the word before it; both in lower case."""

    start: int
    end: int
    word: str
    last: str
    last_start: int


Reader = Callable[[Reach, Place], "Atom | None"]


def _scale(reach: Reach, place: Place) -> Atom | None:
    """Read "a hundred and ten", "several thousand"; a scale alone counts nothing."""
    vague = reach.words.vague
    if place.last in ("a", "an"):
        atom = read_words(reach, place.start, place.word, 1)._replace(start=place.last_start)
        return loosely(atom, reach.words)
    if place.last not in vague:
        return _first_of_phrase(reach, place)
    low, high = vague[place.last]
    factor, start = reach.words.scales[place.word], place.last_start
    article, at = reach.word_before(start)
    if place.last == "few" and article.lower() == "a":
        start = at
    return _approximate(start, place.end, low * factor, (high + 1) * factor - 1)


def _first_of_phrase(reach: Reach, place: Place) -> Atom | None:
    """Read "the hundred-year-old clock", "a search of thousand-mile borders" as one hundred, one thousand."""
    if place.last in reach.words.sets["known_before"] and reach.text.startswith(" and ", place.end):
        atom = read_words(reach, place.start, place.word, 1)  # "all hundred and sixty-nine of the steps"
        return atom if atom.end > place.end else None
    match = _NEXT.match(reach.text, place.end, reach.ceiling)
    if match is None or match[1] not in reach.words.lone_units or reach.text[place.start - 1] == "-":
        return None
    return loosely(read_words(reach, place.start, place.word, 1), reach.words) if match[0][0] == "-" else None


def loosely(atom: Atom, words: Vocabulary) -> Atom:
    """The same with the rounding of a figure chosen for its word: "a hundred"; none for "a hundred and ten"."""
    value = atom.reading.value
    if atom.factor == 12 or value not in (atom.factor, 100):
        return atom
    return atom._replace(reading=around(value, value, value * words.rounding["article_share"]))


def _approximate(start: int, end: int, low: Decimal, high: Decimal) -> Atom:
    return Atom(start, end, Reading(low, low, Interval(low, high)), spelled=True, form="approximate")


def _many(reach: Reach, place: Place) -> Atom | None:
    """Read "dozens", "hundreds of", "tens of thousands", "a handful of"; not "the scores were level"."""
    low, high = reach.words.approximates[place.word]
    scaled = _OF_MANY.match(reach.text, place.end, reach.ceiling)
    if scaled and place.word in ("tens", "hundreds", "dozens", "thousands"):
        factor = reach.words.scales[scaled[1]]
        return _approximate(place.start, scaled.end(), low * factor, (high + 1) * factor - 1)
    of = reach.text.startswith(" of ", place.end)
    if place.word == "handful":
        return _approximate(place.last_start, place.end, low, high) if of and place.last == "a" else None
    return None if place.word in ("scores", "tens") and not of else _approximate(place.start, place.end, low, high)


def _half(reach: Reach, place: Place) -> Atom | None:
    """Read "half a million", "half of", "nearly half"; not "first half", "half-time"."""
    text, start, end = reach.text, place.start, place.end
    if start and text[start - 1] == "-":
        return None
    scaled = _HALF_SCALE.match(text, end, reach.ceiling)
    if scaled:
        factor = reach.words.scales[scaled[1]]
        value, begin = factor / 2, place.last_start if place.last == "a" else start
        reading = around(value, value, value * reach.words.rounding["article_share"])
        return Atom(begin, scaled.end(), reading, scale=scaled[1], factor=factor, spelled=True)
    if place.last in reach.words.ordinals:
        return None
    if place.last == "in" and _CUT.search(text, max(0, start - 20), start):  # "cut in half" is halved
        return Atom(place.last_start, end, around(_HALF, _HALF / 10, _HALF / 10), spelled=True, form="multiple")
    if _is_halved(reach, end):
        return of_scale(reach, start, end, _HALF)
    if text[end : end + 1] == "-":
        return None
    shared = place.last not in reach.words.sets["not_before_half"] and (
        place.last == "by" or _HALF_UNIT.match(text, end, reach.ceiling)
    )
    hedged = before(reach, start, place.last)
    return of_scale(reach, start, end, _HALF) if shared or hedged or _is_told_again(reach, start, end) else None


def _is_told_again(reach: Reach, start: int, end: int) -> bool:
    """Whether a fraction closes its clause behind a figure or a verb of shares: "spoiled, a quarter.", "or half."."""
    if reach.text[end : end + 1] not in _CLOSERS and end != len(reach.text):
        return False
    return _TOLD_AGAIN.search(reach.text, max(0, start - _AGAIN), start) is not None


def _is_halved(reach: Reach, end: int) -> bool:
    """Whether a unit comes next: "a half mile", "the quarter-point cut"."""
    match = _NEXT.match(reach.text, end, reach.ceiling)
    return match is not None and match[1] in reach.words.halved_units


def _part(reach: Reach, place: Place) -> Atom | None:
    """Read "a third of", "by a quarter"; else an ordinal ("the third"), of a quarter nothing."""
    text, end = reach.text, place.end
    in_quarter = text[place.start - 1] == "-" or place.last in reach.words.ordinals  # "the third quarter hour"
    if place.word == "quarter" and not in_quarter and _is_halved(reach, end):
        return of_scale(reach, place.start, end, ONE / 4)
    if place.last == "a" and not place.word.endswith("s") and text[end : end + 1] != "-":
        second_last = reach.word_before(place.last_start)[0].lower()
        hedge = second_last == "by" or before(reach, place.last_start, second_last)
        given = text[place.last_start] == "A" and _PART_GIVEN.match(
            text, end, reach.ceiling
        )  # "A quarter, or 190, said"
        renamed = second_last == "or" or text[place.last_start - 1] == "("  # "75 of them, or a quarter, were"
        told = (renamed and text[end : end + 1] in _MARKS) or _is_told_again(reach, place.last_start, end)
        if hedge or given or told or _PART_OF.match(text, end, reach.ceiling):
            return of_scale(reach, place.last_start, end, ONE / reach.words.fractions[place.word])
    return _ordinal(reach, place) if place.word in reach.words.ordinals else None


def _ordinal(reach: Reach, place: Place) -> Atom | None:
    """Read "the eighth day": behind a determiner or a possessive, with a word in lower case next; "ranked fourth"."""
    sets = reach.words.sets
    ranked = place.last in sets["ranking"]
    if not ranked and place.last not in sets["determiners"] and not place.last.endswith(("'s", "’s")):
        return None
    following = reach.text[place.end : place.end + 2]
    if following[:1] == "-":
        counted = _SUPERLATIVE.match(reach.text, place.end) is not None
    else:
        counted = ranked or following == ", " or (following[:1] == " " and following[1:].islower())
    if not counted:
        return None
    nth = whole(Decimal(reach.words.ordinals[place.word]), reach.words)
    return Atom(place.start, place.end, nth, spelled=True, form="ordinal")


def _couple(reach: Reach, place: Place) -> Atom | None:
    """Read "a couple of days", "a couple of hundred"; not "the couple", "a couple said"."""
    if place.last not in ("a", "another", "last", "past", "next"):
        return None
    start = place.last_start if place.last == "a" else place.start
    match = _COUPLE_SCALE.match(reach.text, place.end, reach.ceiling)
    if match:
        factor = reach.words.scales[match[1]]
        reading = around(2 * factor, factor, factor * _HALF)
        return Atom(start, match.end(), reading, scale=match[1], factor=factor, spelled=True)
    if not _COUPLE.match(reach.text, place.end, reach.ceiling):
        return None
    return Atom(start, place.end, Reading(Decimal(2), ONE, Interval(Decimal(2), Decimal(3))), spelled=True)


def _multiple(reach: Reach, place: Place) -> Atom | None:
    """Read "doubled", "sixfold"; "twice" and "double" only where something is multiplied ("twice as many")."""
    words, end = reach.words, place.end
    if place.word in words.weak_multiples:
        follows = _MULTIPLIED.match(reach.text, end)
        multiplied = follows and follows[2] in words.sets["compared" if follows[1] else "multiple_followers"]
        hedged = place.word == "double" and before(reach, place.start, place.last)
        if not (multiplied or hedged) or reach.text[end : end + 1] == "-":
            return None
    value = words.multiples[place.word]
    reading = around(value, value / 10, value * words.rounding["article_share"])
    return Atom(place.start, end, reading, spelled=True, form="multiple")


def _group(reach: Reach, place: Place) -> Atom | None:
    """Read "the trio" as three; "a trio" may be a piece of music."""
    if place.last not in ("the", "all") and not reach.text.startswith(" of ", place.end):
        return None
    return Atom(place.start, place.end, whole(reach.words.groups[place.word], reach.words), spelled=True)


def _lone(reach: Reach, place: Place) -> Atom | None:
    """Read the "a" of "over a week" as one; of "a week" alone nothing: it may be a rate or a time of day."""
    if place.last not in ("a", "an"):
        return None
    part = next((part for words, part in _AND_PART.items() if reach.text.startswith(words, place.end)), None)
    if part is not None:
        value = ONE + part
        reading = around(value, part, value * reach.words.rounding["fraction_share"])
        return Atom(place.last_start, place.last_start + len(place.last), reading, spelled=True)
    if reach.text[place.end : place.end + 1] == "-":
        return None
    hedged = before(reach, place.last_start, reach.word_before(place.last_start)[0].lower())
    if hedged is None and not reach.text.startswith(" old", place.end):
        word = reach.word_before(place.last_start)[0].lower()
        if place.word != "fortnight" or word not in reach.words.sets["lasting"]:
            return None  # "face a fortnight without their pool", no "once a fortnight"
    one = whole(ONE, reach.words)
    return Atom(place.last_start, place.last_start + len(place.last), one, spelled=True)


def _zero(reach: Reach, place: Place) -> Atom | None:
    """Read "zero degrees", "zero point five"; of "zero tolerance" nothing."""
    if place.last in ("below", "above") or _ZERO.match(reach.text, place.end, reach.ceiling) is None:
        return None
    return Atom(place.start, place.end, whole(Decimal(0), reach.words), spelled=True)


def _anniversary(reach: Reach, place: Place) -> Atom | None:
    """Read "centenary" as the hundredth, "golden wedding" as the fiftieth; a golden medal is none."""
    if place.word in reach.words.jubilees and not _JUBILEE.match(reach.text, place.end, reach.ceiling):
        return None
    nth = Decimal(reach.words.anniversaries[place.word])
    return Atom(place.start, place.end, whole(nth, reach.words), spelled=True, form="ordinal")


def readers(words: Vocabulary) -> dict[str, Reader]:
    """Which reader takes which word."""
    return {
        **dict.fromkeys(words.multiples, _multiple),
        **dict.fromkeys(words.ordinals, _ordinal),
        **dict.fromkeys(words.fractions, _part),
        **dict.fromkeys(words.approximates, _many),
        **dict.fromkeys(words.scales, _scale),
        **dict.fromkeys(words.groups, _group),
        **dict.fromkeys(words.anniversaries, _anniversary),
        **dict.fromkeys(words.lone_units, _lone),
        "half": _half,
        "couple": _couple,
        "zero": _zero,
    }

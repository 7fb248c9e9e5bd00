"""Two numbers that make one mention: ranges, ratios, scores and votes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from numcheck.numbers.atom import Atom, Reading, around, opposite
from numcheck.numbers.digits import read_digits
from numcheck.numbers.names import counts_nothing, word_behind
from numcheck.numbers.reach import Reach
from numcheck.numbers.words import read_words

_ARTICLE = re.compile(r"[Aa]n?[ -]")
_MINUS = re.compile(r"(?:minus[ -]|-)")
_TRIPLE = re.compile(r"[-–/]\d")
_SCORE_BEHIND = re.compile(r"[ ,;(]{1,3}\d{1,2}[-–]\d")
_SCORE_BEFORE = re.compile(r"\d[-–]\d{1,2}\)?[ ,(]{1,3}\Z")
_NAME_BEFORE = re.compile(r"(?<!\w)[A-Z]\w* \Z")
_WORDS = re.compile(r"[A-Za-z]+")
_AGES = "between the ages of "
_NEAR, _FAR = 48, 110  # letters back that cues are looked for


class Pair(NamedTuple):
    """What two numbers make: one mention; each its own ("apart", the second's scale for both); or none."""

    form: Literal["range", "ratio", "score", "apart", "none"]
    first: Atom
    second: Atom

    @property
    def is_plain(self) -> bool:
        """Whether both are counts as votes and goals are: no money, no decimals, no scale."""
        atoms = (self.first, self.second)
        return all(not atom.prefix and not atom.scale and atom.reading.step >= 1 for atom in atoms)


def pair(reach: Reach, first: Atom, word: str) -> Pair | None:
    """What `first` makes with a number joined to it, None where none is; `word` is the word before it in lower case."""
    match = reach.words.joint.match(reach.text, first.end, reach.ceiling)
    if match is None:
        return None
    unit, link = match[1], match[2]
    second = number_at(reach, match.end(), money=bool(first.prefix))
    if second is None or second.form != "cardinal":
        return None
    both = Pair("range", first, second)
    if unit and link == "in" and _names_its_one(reach, both, unit.strip()):
        return _ratio(reach, both, link)
    if unit and not reach.text.startswith(unit, second.end):
        voted = link == "to" and both.is_plain and unit.strip() in reach.words.sets["voted_units"]
        return both._replace(form="score") if voted else None
    if link is None:
        return _dashed(reach, both, match[0], tied=unit is not None)
    if match[0].endswith("to-") and second.spelled:
        return both._replace(form="none")  # "three-to-one" are odds
    if link == "to":
        return _to(reach, both, word, tied=unit is not None)
    if link == "and":
        ages = reach.text.endswith(_AGES, max(reach.floor, first.start - len(_AGES)), first.start)
        return shared(both) if word == "between" or ages else None
    if unit:
        return None
    return _or(both) if link == "or" else _ratio(reach, both, link)


def number_at(reach: Reach, at: int, *, money: bool) -> Atom | None:
    """The number that begins right at `at`, sign of currency and minus included."""
    text, minus = reach.text, _MINUS.match(reach.text, at, reach.ceiling)
    place = minus.end() if minus else at
    prefix = reach.words.prefix.match(text, place, reach.ceiling)
    negative = minus is not None
    if prefix:
        place = prefix.end()
        while text[place : place + 1] in ("-", " "):
            negative, place = negative or text[place] == "-", place + 1
    if text[place : place + 1].isalpha():
        atom = _words_at(reach, place)
    else:
        atom = read_digits(reach, place, money=money or prefix is not None)
    if atom is None:
        return None
    sign = prefix[0].replace(" ", "") if prefix else ""
    return atom._replace(start=at, prefix=sign, reading=opposite(atom.reading) if negative else atom.reading)


def _words_at(reach: Reach, at: int) -> Atom | None:
    article = _ARTICLE.match(reach.text, at, reach.ceiling)
    match = reach.word_at(article.end() if article else at)
    if match is None:
        return None
    word = match[1].lower()
    counted = word in reach.words.scales if article else word in reach.words.units or word in reach.words.tens
    return read_words(reach, match.start(), word, 1 if article else 0) if counted else None


def shared(both: Pair) -> Pair:
    """The same, the first with the scale of the second where that is meant for both: "$26 to $31 million"."""
    first, second = both.first, both.second
    reading, factor = first.reading, second.factor
    if first.scale or factor < 1000 or not 0 < reading.value < 1000:
        return both
    if not Decimal("0.05") < reading.value * factor / second.reading.value < 20:
        return both
    value, step = reading.value * factor, reading.step * factor
    return both._replace(first=first._replace(reading=around(value, step, step / 2), factor=factor, bare=""))


def _to(reach: Reach, both: Pair, word: str, *, tied: bool) -> Pair | None:
    """Judge "40 to 50": two figures behind a change ("rose from 40 to 50", "up 12 to 418"), or a vote, else a range."""
    sets, before = reach.words.sets, cues(reach, both.first.start, _NEAR)
    plain = both.is_plain and not tied
    if plain and before & sets["majorities" if word == "of" else "vote_cues"]:
        return both._replace(form="score")
    scaled = shared(both)
    low, high = scaled.first.reading, scaled.second.reading
    falls, is_far = high.value < low.value, high.value > 5 * low.value
    if word == "from":
        far = cues(reach, both.first.start, _FAR) & (sets["changes"] - sets["near_changes"])
        return scaled._replace(form="apart") if falls or far or before & sets["changes"] else scaled
    changed = word == "by" or word in sets["changes"]
    if (changed and (falls or is_far or _is_fine(low))) or (is_far and before & sets["changes"]):
        return both._replace(form="apart")
    if plain and falls and before & sets["score_cues"]:
        return both._replace(form="score")
    mixed = both.first.prefix and not both.second.prefix and not both.second.scale
    return None if mixed else scaled


def _is_fine(reading: Reading) -> bool:
    """Whether it is told to a thousandth or finer, as levels of prices are and ranges are not."""
    return reading.step * 1000 <= abs(reading.value)


def _or(both: Pair) -> Pair | None:
    """Judge "one or two", "20 or 30", "8 or $9"; "5 or 500" and "25k or 40k" are alternatives, each its own."""
    if not all(atom.bare or atom.spelled or (atom.prefix and not atom.scale) for atom in both[1:]):
        return None
    low, high = both.first.reading.value, both.second.reading.value
    round_steps = low % 5 == 0 == high % 5 and 0 < high - low <= 10
    return shared(both) if high - low == 1 or round_steps or (low == 10 and high == 12) else None


def _ratio(reach: Reach, both: Pair, link: str) -> Pair | None:
    """Judge "one in four", "nine out of 10"; not "two in four minutes", "12 in 2004"."""
    first, second = both.first, both.second
    above, below = first.reading.value, second.reading.value
    if first.prefix or second.prefix or not 0 < above < below or above != int(above) or below != int(below):
        return None
    if link != "in":
        return both._replace(form="ratio")
    usual = below <= 10 or below % 5 == 0 or below == 12
    written_alike = first.spelled == second.spelled or above == 1
    timed = word_behind(reach, second.end) in reach.words.sets["time_nouns"]
    return both._replace(form="ratio") if usual and written_alike and not timed and len(second.bare) != 4 else None


def _names_its_one(reach: Reach, both: Pair, noun: str) -> bool:
    """Whether the noun stands inside, as in "one seat in four"; not "one win in five", "one man in four cars"."""
    if not both.first.spelled or both.first.reading.value != 1 or noun in reach.words.sets["feats"]:
        return False
    behind = word_behind(reach, both.second.end)
    return not behind or behind in reach.words.sets["share_followers"]


def _dashed(reach: Reach, both: Pair, link: str, *, tied: bool) -> Pair | None:
    """Judge "12-19", "$4-5 million", "2-1"; none for "4-4-2", "50-50", "11-4 odds"."""
    first, second = both.first, both.second
    low, high = first.reading.value, second.reading.value
    spaced = link[-1] == " "
    if spaced and (first.spelled or second.spelled or low >= high):
        return None  # a dash between clauses
    small = 0 < len(first.bare) <= 3 and 0 < len(second.bare) <= 3
    if tied or not small:
        is_season = len(first.bare) == 4 and len(second.bare) == 2
        return both._replace(form="none") if is_season else shared(both)
    behind = reach.text[second.end : second.end + 24]
    odds = cues(reach, first.start, _NEAR).union(_WORDS.findall(behind)[:2]) & reach.words.sets["odds_cues"]
    if odds or _TRIPLE.match(behind) or (low == high and low >= 10):
        return both._replace(form="none")
    if spaced or behind[:1] in ("%", "°") or behind[:1].isalpha():
        return both
    return both._replace(form="score") if low >= high or _is_score(reach, both) else both


def _is_score(reach: Reach, both: Pair) -> bool:
    """Whether "1-3" is a result: between names, by another score, or behind a word of winning with nothing counted."""
    start, end, text, sets = both.first.start, both.second.end, reach.text, reach.words.sets
    following = word_behind(reach, end)
    if following[:1].isupper() and _NAME_BEFORE.search(text, max(0, start - 24), start):
        return True
    if not counts_nothing(reach, following):
        return False
    if _SCORE_BEHIND.match(text, end) or _SCORE_BEFORE.search(text, max(0, start - 9), start):
        return True
    return not cues(reach, start, _NEAR).isdisjoint(sets["score_cues"] | sets["vote_cues"])


def cues(reach: Reach, start: int, back: int) -> set[str]:
    """The words of the sentence in the last `back` letters before `start`, in lower case."""
    piece = reach.text[max(0, start - back) : start]
    stop = max(piece.rfind(". "), piece.rfind("\n"), piece.rfind("; "))
    return set(_WORDS.findall(piece[stop + 1 :].lower()))

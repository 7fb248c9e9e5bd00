"""Numbers in words: "two hundred and forty-one", "two and a half million", "two-thirds", "twenty-first"."""

from __future__ import annotations

import re
from decimal import Decimal

from numcheck.numbers.atom import ONE, Atom, Reading, around, whole, written
from numcheck.numbers.vocabulary import Vocabulary

_OF_SCALE = re.compile(r" of a (million|billion|trillion)(?![a-z])")
_MILLION = 1_000_000


def read_words(
    text: str, start: int, word: str, end: int, ceiling: int, vocabulary: Vocabulary, current: int = 0
) -> Atom:
    """The number in words whose first word, from `start` to `end`, is `word` in lower case.

    `current` is 1 where that word is a scale behind "a". One word after the other is taken as long as they make one
    number, so that the time is linear in what is taken.
    """
    units, tens, scales = vocabulary.units, vocabulary.tens, vocabulary.scales
    total, last, scale, part = 0, 0, "", Decimal(0)
    taken = end
    joined = False  # by "and"
    spoken = current
    while True:
        if word in units:
            number = units[word]
            room = current % 100
            if (
                spoken
                and not ((room == 0 and current >= 100) or (number < 10 and room >= 20 and room % 10 == 0))
                and not (current == 0 and total)
            ):
                break
            if joined and current == 0 and last >= _MILLION:
                break
            current += number
        elif word in tens:
            if (
                current % 100
                or (current == 0 and spoken and not total)
                or (joined and current == 0 and last >= _MILLION)
            ):
                break
            current += tens[word]
        elif word == "hundred":
            if not 0 < current < 100:
                break
            current *= 100
        elif word in scales:
            factor = int(scales[word])
            if not (current or part) or (last and factor >= last):
                break
            if part:
                return _with_part(start, end, word, current, part, factor, vocabulary)
            total, current, last, scale = total + current * factor, 0, factor, word
        else:
            return _ending(text, start, taken, end, word, total + current, (scale, last, vocabulary), joined=joined)
        taken, spoken = end, 1
        match = vocabulary.more.match(text, end, ceiling)
        if match is None:
            break
        joined, article, previous = match[1] is not None, match[2], word
        word, end = match[3].lower(), match.end()
        if joined and article:
            if word not in vocabulary.fractions or total or part:
                break
            part, taken = ONE / vocabulary.fractions[word], end
            match = vocabulary.more.match(text, end, ceiling)
            if match is None or match[1] or match[3].lower() not in scales:
                return _with_part(start, end, "", current, part, 1, vocabulary)
            word, end, joined = match[3].lower(), match.end(), False
        elif joined and previous != "hundred" and previous not in scales:
            break
    return Atom(start, taken, reading(total, current, last, vocabulary), "", scale, Decimal(last or 1), spelled=True)


def reading(total: int, current: int, last: int, vocabulary: Vocabulary) -> Reading:
    """The reading of `total` (which ended in the scale `last`) plus `current`."""
    if not current and last == 12:
        dozens = total // 12
        return around(Decimal(total), Decimal(12), dozens * vocabulary.rounding["dozen_slack"])
    if not current and last >= _MILLION and total % last == 0:
        return written(str(total // last), 0, Decimal(last), vocabulary)
    return whole(Decimal(total + current), vocabulary)


def _with_part(
    start: int, end: int, scale: str, current: int, part: Decimal, factor: int, vocabulary: Vocabulary
) -> Atom:
    """Read "two and a half million"."""
    value = (current + part) * factor
    step = part * factor
    share = vocabulary.rounding["article_share"] if factor > 1 else Decimal(0)
    return Atom(start, end, around(value, step, value * share), "", scale, Decimal(factor), spelled=True)


def of_scale(text: str, start: int, end: int, share: Decimal, ceiling: int, vocabulary: Vocabulary) -> Atom:
    """A fraction, exact; or that part of a scale behind it: "a quarter of a million" is 250,000."""
    match = _OF_SCALE.match(text, end, ceiling)
    if match is None:
        return Atom(start, end, around(share, share, 0 * share), spelled=True)
    factor = vocabulary.scales[match[1]]
    value = share * factor
    return Atom(
        start,
        match.end(),
        around(value, value, value * vocabulary.rounding["article_share"]),
        "",
        match[1],
        factor,
        spelled=True,
    )


def _ending(
    text: str,
    start: int,
    taken: int,
    end: int,
    word: str,
    value: int,
    rest: tuple[str, int, Vocabulary],
    *,
    joined: bool,
) -> Atom:
    """The number with an ordinal or a fraction behind it: "twenty-first", "two-thirds"; "three third parties" are 3."""
    scale, last, vocabulary = rest
    alone = Atom(start, taken, whole(Decimal(value), vocabulary), "", scale, Decimal(last or 1), spelled=True)
    if last and value % last == 0:
        alone = alone._replace(reading=reading(value, 0, last, vocabulary))
    if joined:
        return alone
    hyphen = text[taken] == "-"
    below = vocabulary.fractions.get(word, 0)
    plural = word.endswith(("s", "ves"))
    of = text.startswith(" of ", end)
    if below and value < below and value < 20 and (plural if value > 1 else not plural):
        # "two quarters" are of the year, "one third party" is a person
        if hyphen or of or (value > 1 and below != 4) or (value == 1 and below == 2):
            return of_scale(text, start, end, Decimal(value) / below, len(text), vocabulary)
        return alone
    nth = vocabulary.ordinals.get(word, 0)
    if (value % 10 == 0 and value >= 20 and 0 < nth < 10) or (value % 100 == 0 and value and 0 < nth < 100):
        return Atom(start, end, whole(Decimal(value + nth), vocabulary), spelled=True, form="ordinal")
    return alone

"""Clock times: what is written on the dial, and the instant where day and zone are known."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from numcheck.numbers.date_patterns import Patterns
from numcheck.numbers.mention import Mention
from numcheck.numbers.number import Period

NOON, HOURS, MINUTES = 12, 24, 60
VERB, AROUND = 48, 120  # letters before "at 14.52" that hold its verb, and around it that may speak of prices
_MARKS = ",.;:()\"'’”"
AT = ("at ", "At ", "at\n")
_AT = re.compile(r"\b(?:at|about|around|before|after|by|until|till|from)\s\Z", re.IGNORECASE)


def read_clock(patterns: Patterns, prose: str, start: int) -> tuple[Mention, ...]:
    """The clock times that begin at a figure: one, two for "9-11am", or none."""
    found = patterns.clock.match(prose, start)
    if not found:
        return _impossible(patterns, prose, start)
    if found["half"]:
        return _halves(found)
    hour, minute, zone = next(
        (found[f"hour{i}"], found[f"minute{i}"] if i != 4 else "00", found[f"zone{i}"] if i < 4 else None)
        for i in (2, 3, 4, 5, 6)
        if found[f"hour{i}"]
    )
    if found["hour6"] and not _is_happening(patterns, prose, start, found.end()):
        return ()
    if found["hour5"] and not _AT.search(prose, max(0, start - 8), start):
        return ()  # "up 8.20 on Monday" is a price
    if found["hour2"] and not zone and not _is_told(patterns, prose, start, hour):
        return ()
    return (_mention(found.start(), found.end(), int(hour), int(minute), zone),)


def _impossible(patterns: Patterns, prose: str, start: int) -> tuple[Mention, ...]:
    """As in "25:70 GMT", "10.75pm", "at 14:75": written all the same, so that it can be judged.

    >>> from numcheck.numbers.date_patterns import compiled
    >>> from numcheck.words.lexicon import load
    >>> [mention.clock for mention in read_clock(compiled(load()), "at 14:75", 3)]
    ['14:75']
    """
    found = patterns.impossible.match(prose, start)
    if not found:
        return ()
    hour, minute = (found[name] or found[f"{name}1"] or found[f"{name}2"] for name in ("hour", "minute"))
    if (int(hour) <= HOURS and int(minute) < MINUTES) or (found["hour2"] and not prose.endswith(AT, 0, start)):
        return ()
    return (_mention(start, found.end(), int(hour), int(minute), found["zone"]),)


def _halves(found: re.Match[str]) -> tuple[Mention, ...]:
    """As in "9.30pm", and "9-11am" as two."""
    late = found["half"].lower() == "p"
    hour, minute = int(found["hour"]), int((found["minute"] or ":00")[1:])
    if hour > NOON and not late:
        return ()
    second = _mention(found.start("hour"), found.end(), _of_24(hour, late=late), minute, found["zone1"])
    if not found["from"]:
        return (second,)
    if found["dash"].split() and found["dash"].strip() in ("to", "and"):
        return ()  # "from 5 to 9 pm" and "2 and 5 pm" may count something before: only the clear one is read
    first = _mention(found.start("from"), found.end("from"), _of_24(int(found["from"]), late=late), 0, found["zone1"])
    return (first, second)


def _of_24(hour: int, *, late: bool) -> int:
    if hour > NOON:
        return hour
    return hour % NOON + NOON * late


def _is_told(patterns: Patterns, prose: str, start: int, hour: str) -> bool:
    """Whether a bare "10:00" is a clock time: no score, no odds, no verse. One figure before the colon needs a word."""
    before = prose[max(0, start - 24) : start].rstrip(' \n\t("“')
    if not before or before[-1] in ",;–—":
        return len(hour) == 2
    word = before.split()[-1].lower()
    if word in patterns.words["clock_cues"]:
        return len(hour) == 2 or word == "at"
    if word in patterns.full_weekdays or word.endswith((".", ":")):
        return len(hour) == 2
    return len(hour) == 2 and word.islower() and word.isalpha() and not before.split()[-1][0].isupper()


def _is_happening(patterns: Patterns, prose: str, start: int, end: int) -> bool:
    """Whether "at 14.52" tells when something came about: its verb stands shortly before, and nothing has a price.

    >>> from numcheck.numbers.date_patterns import compiled
    >>> from numcheck.words.lexicon import load
    >>> [mention.clock for mention in read_clock(compiled(load()), "It landed at 14.52.", 13)]
    ['14:52']
    >>> read_clock(compiled(load()), "The share opened at 14.52.", 20)
    ()
    """
    if not prose.endswith(AT, 0, start):
        return False
    before, around = prose[max(0, start - VERB) : start].lower(), prose[max(0, start - AROUND) : end + AROUND].lower()
    told = {word.strip(_MARKS) for word in before.split()}
    return not told.isdisjoint(patterns.words["clock_verbs"]) and not any(
        word in around for word in patterns.words["clock_prices"]
    )


def _mention(start: int, end: int, hour: int, minute: int, zone: str | None) -> Mention:
    return Mention(start, end, clock=f"{hour:02}:{minute:02}", zone=zone.upper() if zone else None)


def instant(clock: str, zone: str | None, day: date, words: Any) -> Period | None:
    """The instants in UTC that a clock time on a day may mean; None without a zone.

    A zone with summer time admits two: the period runs from one to the other. "24:00" is the end of the day.
    """
    if zone is None:
        return None
    hours, minutes = map(int, clock.split(":"))
    ahead = words["zones"][zone]
    try:
        local = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hours, minutes=minutes)
        return Period(local - timedelta(hours=max(ahead)), local - timedelta(hours=min(ahead)))
    except OverflowError:
        return None

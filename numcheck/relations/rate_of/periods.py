"""The time that a total is of, where no length of it is stated: "345 last week", "4,320 in May", "94 over the month"."""

from __future__ import annotations

from datetime import date, datetime

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line
from numcheck.units.lookup import compiled
from numcheck.words.lexicon import Lexicon

REACH = 7  # words from a figure to its period
LEADS = frozenset({"in", "over", "during", "for", "every", "each", "throughout", "across", "per"})
DETERMINERS = frozenset({"a", "the", "that", "one", "this", "last", "each", "single", "past", "whole", "full", "every", "entire"})
LENGTHS = {7: "week", 28: "month", 29: "month", 30: "month", 31: "month", 365: "year", 366: "year"}


def period_behind(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """The name of the time that a figure is of, None where it names none or more than one."""
    words = line.sentence.lower
    times = compiled(lexicon).time
    end = claim.last_word + 1
    for at in range(end, min(len(words) - 1, end + REACH)):
        if words[at] in LEADS or (words[at] in DETERMINERS and words[at - 1] not in DETERMINERS):
            start = at + 1
            while start < len(words) and words[start] in DETERMINERS:
                start += 1
            if start < len(words) and words[start] in times and (start > at + 1 or words[at] in ("last", "this", "every", "each")):
                return times[words[start]]
        if any(other.word <= at <= other.last_word for other in line.claims if other.kind != "date"):
            break
    period = claim.time
    if period is None or period.low is None or period.high is None:
        return None
    return LENGTHS.get((_day(period.high) - _day(period.low)).days + 1)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment

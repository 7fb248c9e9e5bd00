"""The time that a total is of, where no length of it is stated: "345 last week", "4,320 in May"."""

from __future__ import annotations

from datetime import date, datetime

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line
from numcheck.units.lookup import compiled
from numcheck.words.lexicon import Lexicon

REACH = 7  # words from a figure to its period
LEADS = frozenset({"in", "over", "during", "for", "every", "each", "throughout", "across", "per"})
DETERMINERS = frozenset(
    {"a", "the", "that", "one", "this", "last", "each", "single", "past", "whole", "full", "every", "entire"}
)
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
            if (
                start < len(words)
                and words[start] in times
                and (start > at + 1 or words[at] in ("last", "this", "every", "each"))
            ):
                return times[words[start]]
        if any(other.word <= at <= other.last_word for other in line.claims if other.kind != "date"):
            break
    ahead = words[: claim.word]
    if len(ahead) > 2 and ahead[0] in LEADS and ahead[1] in DETERMINERS:
        name = next((times[word] for word in ahead[2:4] if word in times), None)
        comma = ahead.index(",") if "," in ahead else len(ahead)
        if name is not None and comma < 6 and not any(comma < other.word < claim.word for other in line.claims):
            return name  # "Over a year, members pay $210"
    period = claim.time
    if period is None or period.low is None or period.high is None:
        return None
    return LENGTHS.get((_day(period.high) - _day(period.low)).days + 1)


def days_stated(line: Line, claim: Claim) -> int | None:
    """How many days there are from the first to the last where both are written: "from 1 to 30 June"."""
    period = claim.time
    if period is None or period.low is None or period.high is None:
        return None
    for date_claim in line.claims:
        if date_claim.kind != "date" or date_claim.time != period:
            continue
        if sum(word[0].isdigit() and len(word) < 5 for word in date_claim.text.replace("-", " ").split()) > 1:
            return (_day(period.high) - _day(period.low)).days + 1
    return None


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment

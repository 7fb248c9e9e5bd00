"""Ages without "years old": "aged 8", "the age of 21", "The girl, 8, ...", "she turned 30", "dies at 62"."""

from __future__ import annotations

import re

from numcheck.numbers.number import Number
from numcheck.units.following import as_age, finished, phrase_after, quantity
from numcheck.units.lookup import Lookup
from numcheck.units.quantity import Quantity

CUE = re.compile(
    r"\b(?:aged?|ages|age of|ages of|aged (?:from|between)|ages (?:from|between)|age is|age was)[ \u00a0\n]$",
    re.IGNORECASE,
)
NAMED = re.compile(r"([^\W\d_][\w’'-]*), $")
IS = re.compile(
    r"\b(?:he|she|who|I)(?:’s|'s| is| was| will be| would be| would have been| turns| turned| will turn| had turned)"
    r"(?: now| only| just| already)? $|\bI(?:['’]m| am) $"
    r"|\b(?:dies|died|dead|dying|passes away|passed away|retires|retired|retiring|debuts) at $",
    re.IGNORECASE,
)
AT = re.compile(r"(?:^|[\n.“\"] ?)At $")  # "At 53, Kellin is ..."
ONE_AT = re.compile(r", (?:he|she|[A-Z][a-z]+) (?:is|was|has|had|becomes|became|remains|will)\b")
PERSON_OF = re.compile(r"\b(?:an?|the|another) (?:[a-z]+ )?([a-z]+) of $", re.IGNORECASE)
GROUP = re.compile(r"([^\W\d_]+) (?:all )?(?:under|over|below|above) $")
BARE_AFTER = re.compile(r"[.,;:!?)\"”’]|$|\s+(?:when|by|and|on|but|this|next|last|now|today|in [A-Z])\b")
OLDEST = 115
AND_UP = re.compile(r"(?:and|or) (?:over|under|above|below|up|older|younger)$")  # "adults 18 and over"
LIMITS = frozenset(("under", "over", "below", "above"))
# The last letters before a figure whose hedge is part of how the age is told: "the age of", "aged", "children under".
NO_HEDGE = frozenset((" of ", "age ", "ged ", "ges ", "der ", "ver ", "low ", "ove "))


def read_age(prose: str, number: Number, lookup: Lookup) -> Quantity | None:
    """The age, where what stands before the figure says that it is one."""
    start = number.start
    hedge = number.hedge_start
    if hedge is not None and hedge < start and prose[start - 4 : start] not in NO_HEDGE:
        start = hedge  # "aged about 8", but not the "over" of "over the age of 21"
    if prose[start - 2 : start] == ", ":
        return _after_a_name(prose, number, start, lookup)
    last = prose[max(0, start - 12) : start - 1].rpartition(" ")[2].rpartition("\n")[2].lower()
    if last == "of" and _of_person(prose, number, start, lookup):
        return _age(prose, number, lookup)
    if last == "at" and AT.search(prose, max(0, start - 5), start) and ONE_AT.match(prose, number.end):
        return _age(prose, number, lookup)
    if last in lookup.groups and number.hedge_end is not None and AND_UP.search(prose, number.end, number.hedge_end):
        return _age(prose, number, lookup)
    if last in LIMITS:
        return _age(prose, number, lookup) if _limits_group(prose, number, start, lookup) else None
    if last not in lookup.age_cues:
        return None
    window = prose[max(0, start - 40) : start]
    if CUE.search(window):
        return _age(prose, number, lookup)
    if number.value is None or number.value != int(number.value):  # "died at 9.30"
        return None
    return _age(prose, number, lookup) if IS.search(window) and BARE_AFTER.match(prose, number.end) else None


def _of_person(prose: str, number: Number, start: int, lookup: Lookup) -> bool:
    """As in "a man of 26": a person, and a bare figure that ends its phrase."""
    person = PERSON_OF.search(prose, max(0, start - 36), start)
    return person is not None and person[1].lower() in lookup.people and BARE_AFTER.match(prose, number.end) is not None


def _limits_group(prose: str, number: Number, start: int, lookup: Lookup) -> bool:
    """Whether a bare figure limits a group: "children under 12"; not "people under 50% of the vote"."""
    group = GROUP.search(prose, max(0, start - 24), start)
    return group is not None and group[1].lower() in lookup.groups and BARE_AFTER.match(prose, number.end) is not None


def _age(prose: str, number: Number, lookup: Lookup) -> Quantity | None:
    highest = number.value if number.range is None else max(number.range)
    if highest is None or not 0 < highest <= OLDEST or number.scale:
        return None
    stated = phrase_after(prose, number, lookup)  # "under the age of 5 years"
    if stated is not None and stated[0].kind == "duration":
        return finished(prose, number, as_age(stated[0]), stated[1], lookup)
    return quantity(number, as_age(lookup.units["year"]), number.end)


def _after_a_name(prose: str, number: Number, start: int, lookup: Lookup) -> Quantity | None:
    if prose[number.end : number.end + 1] not in (",", ".", ";", ")") or number.prefix or number.range:
        return None
    value = number.value
    if (
        value is None
        or value != int(value)
        or prose[number.end : number.end + 2].strip() not in (",", ".", ";", ")", "),")
    ):
        return None
    match = NAMED.search(prose, max(0, start - 30), start)
    if match is None:
        return None
    name = match[1]
    is_person = name in lookup.people or (name[0].isupper() and name.lower() not in lookup.calendar)
    return _age(prose, number, lookup) if is_person else None

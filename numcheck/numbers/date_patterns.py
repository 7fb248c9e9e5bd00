"""The patterns that dates and clock times are read by, made once from the word lists of a lexicon.

`seeds` finds in one pass where a date may begin; the others read on from there. It begins with a word boundary and
then branches letter by letter (a trie): on running text four times as fast as the same words in a plain alternation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from numcheck.records import record
from numcheck.words.lexicon import Lexicon

S = r"(?: |\t|\xa0|\u2009|\u202f|\r?\n[ \t>]{0,8}(?!\s))"  # one gap between words; a set of these is slow to compile
NTH = r"(?:st|nd|rd|th)?"
JOIN = rf"(?:{S}?[-–—]{S}?|{S}(?:to|and|or|until|till|through){S})"
YEAR = r"(?:1[5-9]|20)[0-9][0-9](?![0-9]|[.,:/][0-9])"
OF_YEAR = rf"(?:(?:,?{S}|{S}of{S})(?P<year>{YEAR})|{S}(?:of{S})?(?P<which>last|this|next){S}year\b)?"
NOT_A_DAY = rf"(?![0-9]|[.,:/][0-9]|{S}?(?:%|percent|per{S}cent|[ap]\.?m\b|million|billion|bn\b))"

# Only figures that this stands behind are looked at again: the first letters of a month, a clock time, a second figure.
BEHIND_A_DAY = (
    rf"{NTH}(?:{JOIN}[0-9]{{1,2}}{NTH})?{S}(?:day{S})?(?:of{S})?[ADFJMNOS][aceopuACEOPU]"
    rf"|[:.][0-9]{{2}}|{S}?[apAP]\.?[mM]\b|{S}?[-–]{S}?[0-9]|/[0-9]|{S}o['’]"
)


@record(eq=False)
class Patterns:
    """The compiled patterns, and the word tables they were made of."""

    seeds: re.Pattern[str]
    readers: Mapping[str, tuple[str, Any]]  # seed in lower case -> name of its reader and what the seed says
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    year: re.Pattern[str]
    numeric: re.Pattern[str]
    clock: re.Pattern[str]
    impossible: re.Pattern[str]
    zone: re.Pattern[str]
    months: Mapping[str, int]  # full and short, lower case
    full_weekdays: frozenset[str]
    words: Mapping[str, Any]  # the YAML as it is


def trie(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, branching letter by letter.

    >>> trie(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(tree)


def _branch(node: dict[str, Any]) -> str:
    branches = [_letter(letter) + _branch(rest) for letter, rest in sorted(node.items()) if letter]
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
    return f"(?:{body})?" if body and "" in node else body


def _letter(letter: str) -> str:
    return {" ": S, "'": "['’]", "-": "-"}.get(letter, re.escape(letter))


def _cased(word: str) -> set[str]:
    return {word, word[0].upper() + word[1:]}


@cache
def compiled(lexicon: Lexicon) -> Patterns:
    """The patterns of a lexicon."""
    words = lexicon.table("dates")
    months = {name.lower(): number for name, number in {**words["months"], **words["short_months"]}.items()}
    full = [*words["months"], *(name.upper() for name in words["months"])]
    month = rf"(?P<month>{trie(full)}\b|{trie(words['short_months'])}\b\.?)"
    day, second = rf"(?P<day>[0-3]?[0-9]){NTH}", rf"(?P<second>[0-3]?[0-9]){NTH}"
    readers = dict(_seeds(words))
    zone = trie(words["zones"])
    return Patterns(
        seeds=re.compile(_seed_pattern(sorted(set(_spellings(readers, words))))),
        readers=readers,
        day_month=re.compile(rf"{day}\b(?:(?P<join>{JOIN}|/){second})?{S}(?:of{S})?{month}{OF_YEAR}"),
        month_day=re.compile(
            rf"{month}(?:{S}(?:the{S})?{day}\b{NOT_A_DAY}(?:(?P<join>{JOIN}|/){second}\b{NOT_A_DAY})?)?{OF_YEAR}"
        ),
        year=re.compile(
            r"(?P<year>1[5-9][0-9][0-9]|20[0-9][0-9]|2100)(?![0-9]|[.,:][0-9]|[a-rt-zA-Z]|[-–][a-zA-Z])"
            r"(?:(?P<decade>['’]?s)\b|(?P<season>[-–/][0-9]{2})(?![0-9]|[-/.,][0-9]))?"
        ),
        numeric=re.compile(
            r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9])"
            r"|(?P<one>[0-3]?[0-9])(?P<mark>[/.])(?P<two>[0-3]?[0-9])(?P=mark)(?P<last>(?:19|20)[0-9]{2})(?![0-9])"
        ),
        clock=re.compile(
            rf"(?:(?P<from>[01]?[0-9])(?P<dash>{S}?[-–]{S}?|{S}(?:to|and){S}))?"
            rf"(?P<hour>[01]?[0-9]|2[0-4])(?P<minute>[:.][0-5][0-9])?{S}?(?P<half>[ap])(?:m\b|\.m\b\.?)"
            rf"(?:{S}(?P<zone1>{zone})\b)?"
            rf"|(?P<hour2>[01]?[0-9]|2[0-4]):(?P<minute2>[0-5][0-9])(?![0-9]|[:.,-][0-9])(?:{S}?(?P<zone2>{zone})\b)?"
            rf"|(?P<hour3>[01][0-9]|2[0-4])(?P<minute3>[0-5][0-9]){S}?(?P<zone3>{zone})\b"
            rf"|(?P<hour4>1[0-2]|[1-9]){S}o['’]clock\b"
            rf"|(?P<hour5>[01]?[0-9]|2[0-3])\.(?P<minute5>[0-5][0-9])(?={S}(?:on{S}[MTWFS][a-z]+day|(?:this|yesterday|in{S}the)"
            rf"{S}(?:morning|afternoon|evening)|last{S}night)\b)"  # "at 8.20 on Monday morning"
            r"|(?P<hour6>[01]?[0-9]|2[0-3])\.(?P<minute6>[0-5][0-9])(?![0-9]|[.,:/-][0-9])"  # "landed at 14.52"
            rf"(?=[.,;:)”\"']|{S}?[-–—]|{S}(?:{'|'.join(words['clock_behind'])})\b|\s*\Z)",
            re.IGNORECASE,
        ),
        impossible=re.compile(  # hours beyond 24, minutes beyond 59, where something says that a clock time is meant
            rf"(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-9]{{2}})(?:{S}?[ap]\.?m\b|{S}?(?P<zone>{zone})\b|{S}(?:hours|hrs)\b)"
            rf"|(?P<hour1>1?[0-9])\.(?P<minute1>[0-9]{{2}}){S}?[ap]\.?m\b"
            r"|(?P<hour2>[0-2][0-9]):(?P<minute2>[6-9][0-9])(?![0-9]|[:.,-][0-9])",
            re.IGNORECASE,
        ),
        zone=re.compile(rf"{S}?(?P<zone>{zone})\b"),
        months=months,
        full_weekdays=frozenset(name.lower() for name in words["weekdays"]),
        words=words,
    )


def _seed_pattern(spellings: list[str]) -> str:
    """A word boundary, a letter that seeds begin with, then one branch each for small letters, capitals, figures."""
    letters = "".join(sorted({seed[0] for seed in spellings if seed[0].isalpha()}))
    small = trie(seed for seed in spellings if seed[0].islower())
    capital = trie(seed for seed in spellings if seed[0].isupper())
    nth = trie(seed for seed in spellings if seed[0].isdecimal())
    figures = rf"[0-9]{{1,2}}(?={BEHIND_A_DAY})|[0-9]{{4}}(?![0-9])"
    return rf"\b(?=[0-9{letters}])(?:(?=[a-z]){small}\b|(?=[A-Z]){capital}\b|(?=[0-9])(?:{nth}\b|{figures}))"


def _seeds(words: Mapping[str, Any]) -> Iterable[tuple[str, tuple[str, Any]]]:
    """Every word or phrase that a date may begin with, in lower case, with the reader that reads on."""
    for name, number in {**words["short_months"], **words["months"]}.items():
        yield name.lower(), ("month", number)
    for name, number in {**words["short_weekdays"], **words["weekdays"]}.items():
        yield name.lower(), ("weekday", number)
    for name, when in words["holidays"].items():
        yield name.lower(), ("holiday", when)
    for name, number in words["days"].items():
        yield name, ("relative_day", number)
    for name in words["shifts"]:
        for unit in words["units"]:
            yield f"{name} {unit}", ("relative", (name, unit))
        for unit in words["seasons"]:
            yield f"{name} {unit}", ("relative", (name, "season"))
    for name in ("last", "next", "this"):
        for weekday, number in words["weekdays"].items():
            yield f"{name} {weekday.lower()}", ("which_weekday", (name, number))
        for month in words["months"]:
            yield f"{name} {month.lower()}", ("which_month", (name, month))
    yield from _parts(words)
    yield "the weekend", ("weekend", None)
    yield "noon", ("clock_word", "12:00")
    yield "midnight", ("clock_word", "00:00")


def _parts(words: Mapping[str, Any]) -> Iterable[tuple[str, tuple[str, Any]]]:
    for name, number in words["thirds"].items():
        yield name, ("third", number)
    for name, number in words["ordinals"].items():
        for gap in (" ", "-"):
            yield f"{name}{gap}quarter", ("quarter", (3 * number - 2, 3))
            yield f"{name}{gap}half", ("half", (1 if number == 1 else 7, 6))
    for number in range(1, 5):
        yield f"q{number}", ("quarter", (3 * number - 2, 3))
    for name in words["seasons"]:
        yield name, ("season", name)
    for name in words["parts_of_day"]:
        yield f"this {name}", ("relative_day", 0)
    yield "last night", ("last_night", None)
    for name in ("to", "ended", "ending"):
        yield f"year {name}", ("year_to", None)
    for unit in words["units"]:
        plural = "centuries" if unit == "century" else f"{unit}s"
        for name in words["ago"]:
            yield f"{unit} {name}", ("ago", (unit, name))
            yield f"{plural} {name}", ("ago", (unit, name))


def _spellings(readers: Mapping[str, tuple[str, Any]], words: Mapping[str, Any]) -> Iterable[str]:
    proper = {"month", "weekday", "holiday"}
    names = {
        name.lower(): name
        for kind in ("months", "short_months", "weekdays", "short_weekdays", "holidays")
        for name in words[kind]
    }
    for seed, (reader, _) in readers.items():
        if reader in proper:
            yield names[seed]
            if names[seed] in words["months"] or names[seed] in words["weekdays"]:
                yield seed.upper()
        elif reader in ("which_weekday", "which_month"):
            first, name = seed.split()
            yield from (f"{spelling} {names[name]}" for spelling in _cased(first))
        elif seed[0] == "q" and len(seed) == 2:
            yield seed.upper()
        else:
            yield from _cased(seed)

"""The patterns and look-up tables that number reading is made of, built once for each lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from numcheck.numbers.date_patterns import trie
from numcheck.numbers.number import Modifier
from numcheck.records import record
from numcheck.words.lexicon import Lexicon

# "1,234" "1,00,000" "1.234.567" "1 234 567" (a plain blank only before round thousands) "1234", then decimals.
GROUPED = (
    r"\d{1,3}(?:,\d{3})+(?![\d])|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}\.\d{3}(?=,\d\d\s?€)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){0,4} 000(?![\d,.-])|\d+|(?=\.\d)"
)


@record
class Bounds:
    """What a hedge makes of a figure: its value times `low` to its value times `high`, None an open end."""

    low: Decimal | None
    high: Decimal | None


@record(eq=False)
class Vocabulary:
    """Compared by identity, so that readings can be cached by it."""

    start: re.Pattern[str]  # where a number may begin: group 1 is a word, none for digits
    begins: frozenset[str]  # the words of group 1
    digits: re.Pattern[str]
    signs: Mapping[str, Decimal]  # "½"
    scale: re.Pattern[str]  # behind digits, group 1
    more: re.Pattern[str]  # the next word of a number in words
    joint: re.Pattern[str]  # between the two numbers of a range, a ratio or a score
    prefix: re.Pattern[str]  # a sign of currency, forwards
    currencies: frozenset[str]  # as normalised: without blanks
    currency_ends: frozenset[str]  # the last two letters of those that end in a small letter: "Rs", "SFr"
    capitals: frozenset[str]  # what may be written in capitals right behind a figure: "500MB", "60MPH"
    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, Decimal]  # spelled and short
    money_scales: Mapping[str, Decimal]
    fractions: Mapping[str, int]
    ordinals: Mapping[str, int]
    approximates: Mapping[str, tuple[Decimal, Decimal]]
    vague: Mapping[str, tuple[Decimal, Decimal]]
    multiples: Mapping[str, Decimal]
    weak_multiples: frozenset[str]
    groups: Mapping[str, Decimal]
    anniversaries: Mapping[str, int]  # "centenary", and "golden" before a wedding
    jubilees: frozenset[str]
    lone_units: frozenset[str]
    halved_units: frozenset[str]
    hedges_before: Mapping[str, tuple[tuple[str, Modifier], ...]]  # by their last word, longest phrase first
    hedge_behind: re.Pattern[str]
    hedges_behind: Mapping[str, Modifier]
    bounds: Mapping[str, Bounds]
    rounding: Mapping[str, Decimal]
    sets: Mapping[str, frozenset[str]]  # the lists of not_numbers.yaml and change_cues.yaml, lower case


def _either_case(words: Iterable[str]) -> list[str]:
    return [spelling for word in words for spelling in (word, word[0].upper() + word[1:], word.upper())]


def _numbers(table: Mapping[str, Any]) -> dict[str, Decimal]:
    return {word: Decimal(str(value)) for word, value in table.items()}


def _fraction(text: str) -> Decimal:
    above, _, below = text.partition("/")
    return Decimal(above) / Decimal(below or 1)


def _prefix(signs: Iterable[str]) -> str:
    """A pattern for any of the signs, "$" and the letters before it one blank apart at most ("HK $", "US$", "EUR")."""
    words, dollars, others = [], [], []
    for sign in sorted(signs, key=len, reverse=True):
        if sign.isalpha():
            words.append(sign)
        elif sign.rstrip("$").isalpha():
            dollars.append(sign.rstrip("$"))
        else:
            others.append(re.escape(sign))
    return rf"{'|'.join(others)}|{trie(dollars)} ?\$|{trie(words)}(?![A-Za-z])"


def _by_last_word(table: Mapping[str, Iterable[str]]) -> dict[str, tuple[tuple[str, Modifier], ...]]:
    found: dict[str, list[tuple[str, Any]]] = {}
    for modifier, phrases in table.items():
        for phrase in phrases:
            found.setdefault(phrase.rsplit(" ", 1)[-1], []).append((phrase, modifier))
    return {word: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for word, pairs in found.items()}


def _behind(table: Mapping[str, Iterable[str]]) -> tuple[re.Pattern[str], dict[str, Any]]:
    """Phrases by blank or sign behind the number; those that begin with a letter need the blank."""
    modifiers = {phrase: modifier for modifier, phrases in table.items() for phrase in phrases}
    alternatives = sorted(modifiers, key=len, reverse=True)
    body = "|".join((rf"[ ]{re.escape(p)}\b" if p[0].isalpha() else re.escape(p)) for p in alternatives)
    # "12 and up to 15", "7 or more than 9": what follows makes it the next number's
    return re.compile(rf"({body})(?![A-Za-z0-9])(?! (?:to|an?|the|than|[\d$£€]))"), modifiers


def _capitals(lexicon: Lexicon) -> frozenset[str]:
    signs = {sign for unit in lexicon.table("news_units").values() for sign in (*unit["words"], *unit.get("signs", ()))}
    scales = lexicon.table("number_words")
    signs.update(scales["scales"], scales["short_scales"], lexicon.table("currencies"))
    return frozenset(sign.upper() for sign in signs)


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon."""
    words = lexicon.table("number_words")
    hedges, lists = lexicon.table("hedges"), lexicon.table("not_numbers")
    scales = _numbers({**words["scales"], **words["dozen"], **words["short_scales"]})
    spelled_scales = [*words["scales"], *words["dozen"]]
    counted = [*words["units"], *words["tens"], *spelled_scales]
    others = [
        *words["fractions"],
        *words["ordinals"],
        *words["approximates"],
        *words["multiples"],
        *words["groups"],
        *words["centenaries"],
        *words["jubilees"],
        *words["lone_units"],
        "couple",
        "zero",
    ]
    begins = _either_case([*counted, *others])
    triggers = trie(begins)
    starters = [*counted, *words["lone_units"], "half", "quarter", "double", "couple", "zero"]
    letters = "".join(sorted({spelling[0] for spelling in _either_case(starters)}))
    currencies = frozenset(s.replace(" ", "") for entry in lexicon.table("currencies").values() for s in entry["signs"])
    prefix = _prefix(currencies)
    unicode_fractions = "".join(words["signs"])
    behind, modifiers = _behind(hedges["behind"])
    more = trie(_either_case([*counted, *words["fractions"], *words["ordinals"]]))
    next_number = (
        rf"(?=(?:minus |-)?(?:\d|\.\d|[{unicode_fractions}]|(?:{prefix})|{trie(_either_case(counted))}\b"
        rf"|an? (?:{trie(spelled_scales)})\b))"
    )
    return Vocabulary(
        start=re.compile(rf"[^A-Za-z](?:(?<=[\d{unicode_fractions}])|(?=[{letters}])({triggers})(?![A-Za-z]))"),
        begins=frozenset(begins),
        digits=re.compile(
            rf"({GROUPED})(\.\d+|,\d{{1,2}}(?=\s?(?:[€°º%]|(?:EUR|euros?|k[gm]|[cm]m)\b)))?"
            rf"(?:[ -]?([{unicode_fractions}])|[ -]?(\d{{1,2}}/\d{{1,2}})(?![\d/]))?"
        ),
        signs={sign: _fraction(value) for sign, value in words["signs"].items()},
        scale=re.compile(
            rf"(?:[\s-]+({trie(_either_case(spelled_scales))})|[ -]?({trie(words['short_scales'])}))(?![A-Za-z0-9])"
        ),
        more=re.compile(rf"(?:-|\s+|(?:-|\s+)(and)(?:-|\s+)(?:(an?)(?:-|\s+))?)({more})(?![A-Za-z])"),
        joint=re.compile(
            r"(\s?%|[ -]?[A-Za-z°]{1,12}+[23²³]?(?:/[A-Za-z]{1,6}[23²³]?)?|\sper cent)??"
            r"(?:[-–—−]|\s[-–—−]\s|[\s-]+(to|or|and|in|out\sof)(?:\s(every))?(?:\s+|-))" + next_number
        ),
        prefix=re.compile(rf"(?:{prefix})"),
        currencies=currencies,
        currency_ends=frozenset(sign[-2:] for sign in currencies if sign[-1].islower()),
        capitals=_capitals(lexicon),
        units=words["units"],
        tens=words["tens"],
        scales=scales,
        money_scales=_numbers(words["money_scales"]),
        fractions=words["fractions"],
        ordinals=words["ordinals"],
        approximates={w: (Decimal(a), Decimal(b)) for w, (a, b) in words["approximates"].items()},
        vague={w: (Decimal(a), Decimal(b)) for w, (a, b) in words["vague"].items()},
        multiples=_numbers(words["multiples"]),
        groups=_numbers(words["groups"]),
        anniversaries={**words["centenaries"], **words["jubilees"]},
        jubilees=frozenset(words["jubilees"]),
        lone_units=frozenset(words["lone_units"]),
        halved_units=frozenset(words["halved_units"]),
        weak_multiples=frozenset(words["weak_multiples"]),
        hedges_before=_by_last_word(hedges["before"]),
        hedge_behind=behind,
        hedges_behind=modifiers,
        bounds={
            modifier: Bounds(*(None if ends[side] is None else Decimal(ends[side]) for side in ("low", "high")))
            for modifier, ends in hedges["intervals"].items()
        },
        rounding=_numbers(hedges["rounding"]),
        sets={
            **{name: frozenset(entries) for name, entries in lists.items()},
            "near_changes": frozenset(lexicon.table("change_cues")["near"]),
            "changes": frozenset(lexicon.table("change_cues")["words"]),
            "multiple_followers": frozenset(words["multiple_followers"]),
            "compared": frozenset(words["compared"]),
        },
    )

"""The unit tables of one lexicon, ready for look-ups: words, signs, currencies and denominators.

Built once for each lexicon from its YAML and from the generated `table.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from numcheck.records import record
from numcheck.units import table
from numcheck.units.quantity import Kind
from numcheck.words.lexicon import Lexicon

ONE = Decimal(1)


@record
class Unit:
    """What a `Quantity` needs to know of its unit; `large` where the word means it only behind a big figure."""

    name: str
    kind: Kind
    dimension: str
    base: str
    low: Decimal = ONE
    high: Decimal = ONE
    offset: Decimal = Decimal(0)
    large: bool = False


@record
class Lookup:
    """`words` are keyed by phrases in lower case, `longest[first]` words at most; signs keep their case."""

    words: Mapping[str, Unit]
    longest: Mapping[str, int]
    signs: Mapping[str, Unit]  # attached or after a space
    attached: Mapping[str, Unit]  # attached to the digits only
    prefixes: Mapping[str, Unit]
    units: Mapping[str, Unit]  # by pint's name
    between: frozenset[str]
    time: Mapping[str, str]
    of_money: Mapping[str, str]
    not_rate: frozenset[str]
    weight: frozenset[str]
    warmth: frozenset[str]
    paying: frozenset[str]
    function: frozenset[str]
    age_cues: frozenset[str]
    people: frozenset[str]
    groups: frozenset[str]
    calendar: frozenset[str]
    homes: Mapping[str, tuple[tuple[Unit, tuple[str, ...]], ...]]  # names that several currencies share


COUNT = Unit("count", "count", "count", "count")
BARE = Unit("dimensionless", "count", "dimensionless", "dimensionless")


@cache
def compiled(lexicon: Lexicon) -> Lookup:
    """The look-up tables of a lexicon."""
    news, small = lexicon.table("news_units"), lexicon.table("unit_words")
    rows = {**table.UNITS, **lexicon.tables.get("added_units", {})}  # a rule file's own
    units = {name: _measure(name, row, news.get(name, {})) for name, row in rows.items()}
    words = {surface: units[name] for surface, name in table.SURFACES.items()}
    words.update((word, units[name]) for name, options in news.items() for word in options["words"])
    signs = {sign: units[name] for name, options in news.items() for sign in options.get("signs", ())}
    attached = {sign: units[name] for name, options in news.items() for sign in options.get("attached", ())}
    prefixes: dict[str, Unit] = {}
    _add_shares(small, words, signs)
    _add_currencies(lexicon.table("currencies"), words, signs, prefixes)
    words.update((code, prefixes[code.upper()]) for code in small["lower_codes"]["words"])
    _add_sub_units(lexicon.table("sub_units"), words, attached)
    signs["¢"] = attached["¢"]
    ages = lexicon.table("ages")
    aged = replace(units["year"], kind="age", base="age")
    signs.update(dict.fromkeys(ages["written"]["signs"], aged))
    attached.update(dict.fromkeys(ages["written"]["attached"], aged))
    return Lookup(
        words=words,
        longest=_longest(words),
        signs=signs,
        attached=signs | attached,
        prefixes=prefixes,
        units=units,
        between=frozenset(small["between"]["words"]),
        time=small["time"],
        of_money=small["of_money"],
        not_rate=frozenset(small["not_rate"]["words"]),
        weight=frozenset(small["weight"]["words"]),
        warmth=frozenset(small["warmth"]["words"]),
        paying=frozenset(small["paying"]["words"]),
        function=frozenset(small["function"]["words"]),
        age_cues=frozenset(ages["cues"]["words"]),
        people=frozenset(ages["people"]["words"]),
        groups=frozenset(ages["groups"]["words"]),
        calendar=frozenset(ages["not_names"]["words"]),
        homes=_homes(lexicon.table("currencies"), prefixes),
    )


def _measure(name: str, row: tuple[str, ...], options: Mapping[str, Any]) -> Unit:
    dimension, base, low, high, offset = row
    kind: Kind = options.get("kind", "measure")
    return Unit(name, kind, dimension, base, Decimal(low), Decimal(high), Decimal(offset))


def _add_shares(small: Mapping[str, Any], words: dict[str, Unit], signs: dict[str, Unit]) -> None:
    """Percent is compared with percent, percentage points with basis points."""
    bases = {"percent": ("percent", ONE), "percentage_point": ("percentage_point", ONE)}
    bases["basis_point"] = ("percentage_point", Decimal("0.01"))
    for name, (base, factor) in bases.items():
        unit = Unit(name, "percent", "percent", base, factor, factor)
        words.update(dict.fromkeys(small[name]["words"], unit))
        signs.update(dict.fromkeys(small[name]["signs"], unit))


def _add_currencies(
    table: Mapping[str, Any], words: dict[str, Unit], signs: dict[str, Unit], prefixes: dict[str, Unit]
) -> None:
    for code, options in table.items():
        unit = Unit(code, "money", "currency", code)
        nouns = options["nouns"]
        bare = options.get("bare", ())
        guarded = replace(unit, large=True)
        words.update((noun, guarded) for noun in options.get("large", ()))
        words.update((noun, unit) for noun in (nouns if bare is True else bare))
        words.update((f"{adjective} {noun}", unit) for adjective in options.get("adjectives", ()) for noun in nouns)
        prefixes.update(dict.fromkeys((code, *options.get("signs", ())), unit))
        signs.update(_written_after(code, options, unit))
    signs["$"] = prefixes["$"]  # "10 $": where no figure follows


def _written_after(code: str, options: Mapping[str, Any], unit: Unit) -> Iterator[tuple[str, Unit]]:
    """Codes and signs that may follow the figure: "110 JPY", "5€"; not `$`, which belongs to the next figure."""
    if options.get("code_after", True):
        yield code, unit
    for sign in options.get("signs", ()):
        if sign in ("€", "£", "₹", "₽", "zł", "Kč", "RMB", "YEN", "DM", "NIS", "₪", "₺", "TL"):
            yield sign, unit


def _add_sub_units(table: Mapping[str, Any], words: dict[str, Unit], attached: dict[str, Unit]) -> None:
    for name, options in table.items():
        part = Decimal(options["part"])
        unit = Unit(name, "money", "currency", options["of"], part, part)
        words.update(dict.fromkeys(options["words"], unit))
        attached.update(dict.fromkeys(options.get("signs", ()), unit))


def _homes(
    table: Mapping[str, Any], prefixes: Mapping[str, Unit]
) -> dict[str, tuple[tuple[Unit, tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[Unit, tuple[str, ...]]]] = {}
    for code, options in table.items():
        for noun in options["nouns"] if "homes" in options else ():
            found.setdefault(noun, []).append((prefixes[code], tuple(options["homes"])))
    return {noun: tuple(units) for noun, units in found.items() if len(units) > 1}


def _longest(phrases: Iterable[str]) -> dict[str, int]:
    """First word -> how many words its longest phrase has."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        first, *rest = phrase.split(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return longest

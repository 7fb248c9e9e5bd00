"""Rises and falls: whether a number is the size of a change, and which way."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from numcheck.claims.context import Context, is_verb
from numcheck.records import record
from numcheck.units import Quantity
from numcheck.words.lemmas import Forms
from numcheck.words.lexicon import Lexicon

Direction = Literal["up", "down"]


@record(eq=False)
class Changes:
    """Lemmas and words to direction; `only_percent` verbs change percents and points alone."""

    verbs: Mapping[str, Direction]
    nouns: Mapping[str, Direction]
    before: Mapping[str, Direction]
    after: Mapping[str, Direction]
    only_percent: frozenset[str]
    between: frozenset[str]
    not_up: frozenset[str]


@cache
def changes(lexicon: Lexicon) -> Changes:
    """The change words of a lexicon."""
    table = lexicon.table("change_words")

    def both(kind: str) -> dict[str, Direction]:
        ups: dict[str, Direction] = dict.fromkeys(table[f"up_{kind}"], "up")
        return ups | dict.fromkeys(table[f"down_{kind}"], "down")

    return Changes(
        both("verbs"),
        both("nouns"),
        both("adverbs"),
        both("after"),
        frozenset(table["only_percent"]),
        frozenset(table["between"]),
        frozenset(table["not_up"]),
    )


def change_of(
    context: Context, quantity: Quantity, hedge: int, behind: int, forms: Forms, known: Changes
) -> Direction | None:
    """Whether the number whose hedge begins at word `hedge` and whose unit ends before `behind` is a rise or a fall."""
    lower, tags = context.sentence.lower, context.tags
    after = lower[behind] if behind < len(lower) else ""
    leads = after == "to" and behind + 1 < len(tags) and tags[behind + 1] == "M"  # "added 15 cents to $2.70"
    relative = quantity.kind == "percent" or after in ("points", "point") or (quantity.kind == "money" and leads)
    if relative and after in known.after:
        return known.after[after]
    if relative and after in known.nouns and tags[behind] in "Nv":
        return known.nouns[after]
    found = _before(context, hedge, forms, known, relative=relative, money=quantity.kind == "money")
    if found is None and quantity.kind == "percent" and quantity.number.value is not None and quantity.number.value < 0:
        return "down"
    return found


def _before(
    context: Context, hedge: int, forms: Forms, known: Changes, *, relative: bool, money: bool
) -> Direction | None:
    """The change word left of the number: "up 58", "a rise of 15%", "fell [by] [a further] 3%"."""
    lower, tags = context.sentence.lower, context.tags
    at = hedge - 1
    if at < 0:
        return None
    if lower[at] == "up" and at and forms.verbs.get(lower[at - 1], lower[at - 1]) in known.not_up:
        return None
    if lower[at] in known.before and tags[at] in "PB" and (relative or lower[at] in ("up", "down")):
        return known.before[lower[at]]
    if at and lower[at] == "of" and lower[at - 1] in known.nouns:
        return known.nouns[lower[at - 1]]
    led_in = lower[at] == "by"
    while at and hedge - at < 5 and (tags[at] == "B" or lower[at] in known.between):
        at -= 1
    if not is_verb(context, at):
        return None
    verb = forms.verbs[lower[at]]
    if verb not in known.verbs or not (relative or led_in or (money and verb not in known.only_percent)):
        return None
    return None if verb in known.only_percent and not relative else known.verbs[verb]

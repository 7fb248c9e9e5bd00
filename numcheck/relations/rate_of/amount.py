"""An amount as rates see it: a figure, its unit above the line, and what stands below the line, if anything."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, unit_end
from numcheck.units.lookup import compiled
from numcheck.units.per import WEEKLY, YEARLY
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

KINDS = frozenset({"count", "measure", "money", "rate", "duration"})
FORMS = frozenset({"cardinal", "range"})
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
FARTHEST = 6  # words from a figure to "each day"
BEFORE = 4  # words from "monthly" to the figure: "a monthly rent of about £600"
ONE = Decimal(1)


@record(eq=False)
class Amount:
    """`low` to `high` turn the number as stated into base units `above`, for one `below`.

    `below` is a unit of time, pint's name of another unit, or the lemma of a noun; None where there is nothing.
    `end` is the first word behind it all.
    """

    line: Line
    claim: Claim
    above: str
    low: Decimal
    high: Decimal
    below: str | None
    end: int

    @property
    def start(self) -> int:
        """The first word, hedge included."""
        return first_word(self.claim)

    @property
    def is_bare(self) -> bool:
        """Whether it counts without a noun of its own: "500 a week", "345 in all"."""
        if self.above not in BARE:
            return False
        claim = self.claim
        if claim.kind != "rate":
            inside = claim.sentence.lower[unit_end(claim) : unit_end(claim) + 1]
            return is_bare(claim) or inside in _PERS
        behind = bisect_left(claim.sentence.starts, claim.quantity.number.end)
        return claim.sentence.lower[behind : behind + 1] in _PERS

    @property
    def unit(self) -> str:
        """The unit above the line as stated."""
        return self.claim.quantity.unit.partition("/")[0]

    def in_time(self) -> Amount | None:
        """The rate as an amount of its own: "£9 million a week", of which each shop has a part."""
        if self.below in WEEKLY:
            return self._over("week", WEEKLY[self.below])
        if self.below in YEARLY:
            return self._over("year", YEARLY[self.below])
        return self._over(self.below, 1) if self.below == "night" else None

    def _over(self, name: str, times: int) -> Amount:
        return replace(self, above=f"{self.above}/{name}", low=self.low * times, high=self.high * times, below=None)


_PERS = frozenset({("a",), ("an",), ("per",), ("each",), ("every",), ("/",)})
BARE = frozenset({"count", "dimensionless"})


@cache
def in_one(lexicon: Lexicon) -> Mapping[str, Mapping[str, tuple[Decimal, Decimal]]]:
    """How many of the first are in one of the second, fewest and most."""
    table = lexicon.table("rate_of")["in_one"]
    return {
        one: {other: (Decimal(str(ends[0])), Decimal(str(ends[1]))) for other, ends in found.items()}
        for one, found in table.items()
    }


@cache
def times_of(lexicon: Lexicon) -> frozenset[str]:
    """The names of all times that can stand below the line."""
    table = in_one(lexicon)
    return frozenset(table) | {name for found in table.values() for name in found}


def amounts(line: Line, lexicon: Lexicon) -> Iterator[Amount]:
    """The claims of a sentence that can be a rate, a number of times or a total."""
    behind = 0
    for claim in line.claims:
        number = claim.quantity.number
        if claim.word < behind:
            continue  # the 100,000 of "50 per 100,000"
        if claim.kind in KINDS and number.form in FORMS and claim.status != "negated" and number.value != 0:
            found = _amount(line, claim, lexicon)
            if found is not None:
                behind = found.end
                yield found


def _amount(line: Line, claim: Claim, lexicon: Lexicon) -> Amount | None:
    quantity = claim.quantity
    low, high = quantity.low_factor, quantity.high_factor
    end = claim.last_word + 1
    if "/" in quantity.unit and "/" in quantity.base:
        return _rate(line, claim, lexicon)
    above = "count" if base(claim) == "dimensionless" else base(claim)
    plain = Amount(line, claim, above, low, high, None, end)
    if claim.kind == "duration":
        return plain
    inside = unit_end(claim)  # "9.5 | a match", "14 euros | an hour"
    below = _below(line, inside, lexicon) if line.sentence.lower[inside : inside + 1] in _PERS else None
    below = below or _below(line, end, lexicon)
    if below is not None:
        return replace(plain, below=below[0], end=below[1])
    name = _by_adjective(line, claim, lexicon) or _by_clause_end(line, claim, lexicon)
    return plain if name is None else replace(plain, below=name)


def _rate(line: Line, claim: Claim, lexicon: Lexicon) -> Amount | None:
    """A rate as the scan has read it, with the unit above the line taken out of its factor."""
    quantity = claim.quantity
    below = quantity.unit.rpartition("/")[2]
    above, _, under = quantity.base.rpartition("/")
    if under == "week" and below in WEEKLY:
        share = 1 / Decimal(WEEKLY[below])
    elif under == "year" and below in YEARLY:
        share = 1 / Decimal(YEARLY[below])
    elif under == "s" and below in SECONDS:
        share = Decimal(SECONDS[below])
    else:
        unit = compiled(lexicon).units.get(below)
        share = unit.high if unit is not None and unit.base == under and under != below else ONE
    if not above or above == "percent":
        return None
    return Amount(
        line, claim, above, quantity.low_factor * share, quantity.high_factor * share, below, claim.last_word + 1
    )


def _below(line: Line, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """What stands below the line behind a phrase: "of flour | a day", "people | to a tent", "rice | per household"."""
    words = line.sentence.lower
    if at + 1 >= len(words):
        return None
    if words[at : at + 2] in _FOR_EVERY:
        at += 1
    lead = words[at]
    start = at + 1
    if lead == "to" and words[start] in DETERMINERS:
        start += 1
    elif lead not in PER:
        return None
    if start < len(words) and lead in ("per", "every") and words[start].replace(",", "") in MANY:
        return _below_many(words, start, lexicon)
    if (
        start >= len(words)
        or not words[start].isalpha()
        or words[start] == "of"
        or (words[start] in compiled(lexicon).function and not _is_counted(words[start], line, lexicon))
    ):
        return None
    noun = words[start]
    name = compiled(lexicon).time.get(noun)
    if name is not None:
        loose = lead in ("a", "an")
        behind = words[start + 1] if start + 1 < len(words) else "."
        taxed = words[start + 2 : start + 3] == ("tax",)
        if loose and not taxed and (behind in compiled(lexicon).not_rate or behind.startswith("-")):
            return None
        return name, start + 1
    unit = compiled(lexicon).words.get(noun)
    if unit is not None and unit.kind == "measure":
        return unit.name, start + 1
    if lead in ("a", "an") and noun not in compiled(lexicon).of_money and not _is_counted(noun, line, lexicon):
        return None  # "paid 5,000 workers a bonus"
    return lemma(noun, lexicon), start + 1


def _is_counted(noun: str, line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence counts the things of that name: "25 litres a cow" of 120 cows."""
    return any(claim.kind == "count" and claim.subject_head == lemma(noun, lexicon) for claim in line.claims)


def _below_many(words: Words, at: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """As in "50 per 100,000", "1.2 per 1,000 births", "96 every 24 hours"."""
    behind = words[at + 1] if at + 1 < len(words) else "."
    many = words[at].replace(",", "")
    if many == "24":
        return ("day", at + 2) if behind == "hours" else None
    if behind.isalpha() and behind not in compiled(lexicon).function:
        return f"{many} {lemma(behind, lexicon)}", at + 2
    return f"{many} ", at + 1


MANY = frozenset({"24", "100", "1000", "10000", "100000", "1000000"})
_FOR_EVERY = frozenset({("for", "every"), ("in", "every"), ("for", "each"), ("to", "every")})
PER = frozenset({"a", "an", "per", "each", "every"})
DETERMINERS = frozenset({"a", "an", "each", "every", "the", "one"})


def _by_adjective(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """The time that an adjective before a figure or an adverb behind it names: "a monthly rent of £600"."""
    words = line.sentence.lower
    table = lexicon.table("rate_of")
    for at in (claim.last_word, claim.last_word + 1):
        if at < len(words) and words[at] in table["per_adverbs"]:
            return str(table["per_adverbs"][words[at]])
    start = first_word(claim)
    for at in range(start - 1, max(-1, start - 1 - BEFORE), -1):
        if words[at] in table["per_adjectives"]:
            return str(table["per_adjectives"][words[at]])
        if not words[at].isalpha() or words[at] in ("and", "or", "in", "on", "from", "to", "by"):
            return None
    return None


def _by_clause_end(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """The time named further on in the clause: "1,200 people visited the show each day"."""
    words = line.sentence.lower
    for at in range(claim.last_word + 1, min(len(words) - 1, claim.last_word + 2 + FARTHEST)):
        if not words[at][0].isalnum() or any(other.word == at for other in line.claims):
            return None
        if words[at] in ("each", "every"):
            return compiled(lexicon).time.get(words[at + 1])
    return None

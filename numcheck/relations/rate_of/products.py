"""A rate with its number of times and its total, in one sentence or two that follow each other.

All readings of the sentence are tried: where any count of times and any total make the rate come out, it is silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.kinds import is_narrower, kinds_of, same_noun
from numcheck.relations.rate_of.amount import BARE, SECONDS, Amount, amounts, in_one, times_of
from numcheck.relations.rate_of.pace import Pace, paces
from numcheck.relations.rate_of.periods import period_behind
from numcheck.relations.reading import Line, Phrases, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.units.lookup import compiled
from numcheck.words.lexicon import Lexicon

KIND = "rate-of-total"
ONE = Decimal(1)
ROUGH = Decimal("0.05")  # a rate over time is a round average
AVERAGE = Decimal("0.03")
FAR = Decimal(3)  # times that a product may be of its total where no word says that it is one
SURE, NEXT = Decimal("0.9"), Decimal("0.75")
PRONOUNS = frozenset({"it", "they", "their", "its", "this", "that", "these", "those", "he", "she", "the", "all"})


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """How often: `low` to `high` turn the number as stated into the number of what the rate is per."""

    claim: Claim | None
    low: Decimal
    high: Decimal
    rest: str = ""  # what is left below the line: "/week" of "2 million barrels a day"


@cache
def _phrases(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("rate_of")[name])


def find(page: Sequence[Line], i: int, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The rates of a sentence that can be multiplied out."""
    line = page[i]
    found = list(amounts(line, lexicon))
    rates = [pace for pace in paces(line, found, lexicon) if pace.amount.claim.id not in taken]
    if not rates or _phrases(lexicon, "unlike").inside(line.sentence.lower):
        return
    done: set[str] = set()
    for pace in rates:
        if pace.amount.claim.id in done:
            continue
        result = _in(pace, line, line, found, found, lexicon)
        if result is None:
            result = _beside(pace, page, i, found, lexicon)
        if result is not None:
            done.add(pace.amount.claim.id)
            if result.kind:
                yield result


def _beside(
    pace: Pace, page: Sequence[Line], i: int, found: Sequence[Amount], lexicon: Lexicon
) -> Relation | None:
    """What the sentence behind, or the one before, says of the times and the total."""
    for j in (i + 1, i - 1):
        if not 0 <= j < len(page):
            continue
        line, other = page[i], page[j]
        if other.sentence.part != line.sentence.part or abs(other.sentence.index - line.sentence.index) > 1:
            continue
        if _phrases(lexicon, "unlike").inside(other.sentence.lower):
            continue
        there = list(amounts(other, lexicon))
        for times, totals in ((there, there), (found, there), (there, found)):
            result = _in(pace, line, other, times, totals, lexicon)
            if result is not None:
                return result
    return None


NONE = Relation("", (), Decimal(0))


def _in(
    pace: Pace, line: Line, other: Line, times: Sequence[Amount], totals: Sequence[Amount], lexicon: Lexicon
) -> Relation | None:
    """The relation of a rate; one without a kind where it comes out, None where nothing belongs to it."""
    together = line is other
    combos = [
        (count, total)
        for total in _totals(pace, totals, lexicon)
        for count in _times(pace, total, times, lexicon, together=together)
        if count.claim is not total.claim and total.above == pace.above + count.rest
    ]
    if not combos:
        return None
    if any(_fits(pace, count, total) for count, total in combos):
        return NONE
    best = _best(pace, combos, lexicon)
    if best is None:
        return None
    count, total = best
    if not _is_meant(pace, count, total, lexicon, together=together):
        return None
    return _relation(pace, count, total, together=together)


def _totals(pace: Pace, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Amount]:
    mine = pace.amount.claim
    for amount in found:
        claim = amount.claim
        if claim is mine or claim.status == "previous" or claim.kind == "duration" or claim.id == mine.id:
            continue
        if "average" in claim.cues or claim.cues & {"others", "more", "remaining"}:
            continue
        if pace.above.partition("/")[0] == "count" and not _same(pace.amount, amount, lexicon):
            continue
        if amount.below is None:
            yield amount
        whole = amount.in_time() if amount.below is not None else None
        if whole is not None:
            yield whole


def _same(rate: Amount, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a total counts what the rate counts."""
    if amount.is_bare or rate.is_bare:
        return True
    mine, head = rate.claim, amount.claim.subject_head
    return same_noun(mine.subject_head, head, lexicon) or is_narrower(mine.subject_head, head, lexicon)


def _times(
    pace: Pace, total: Amount, found: Sequence[Amount], lexicon: Lexicon, *, together: bool
) -> Iterator[Times]:
    if pace.holders:
        if pace.form == "average" or together:
            yield from (Times(claim, ONE, ONE) for claim in pace.holders)
            return
        yield from (Times(claim, ONE, ONE) for claim in pace.holders)
        return
    below = pace.below
    if below is None:
        if pace.form == "each" and not together:
            yield from (
                Times(one.claim, ONE, ONE)
                for one in found
                if one.below is None and one.claim.kind == "count" and not one.is_bare and one.claim.value != 1
                and one.above != pace.above
            )
        return
    if below in times_of(lexicon):
        yield from _of_time(below, total, found, lexicon)
        return
    yield from _of_things(below, found, lexicon)


def _of_time(below: str, total: Amount, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Times]:
    table = in_one(lexicon)
    any_time = False
    for amount in found:
        claim = amount.claim
        if amount.above == "s" and amount.below is None and claim.kind == "duration":
            ends = _ratio(table, below, claim.quantity.unit)
            if ends is not None:
                any_time = True
                yield Times(claim, *ends)
        elif amount.claim.quantity.base.startswith("s/") and amount.below is not None and amount.unit == below:
            whole = amount.in_time()
            if whole is not None:
                yield Times(claim, whole.low / SECONDS[below], whole.high / SECONDS[below], whole.above[1:])
    if not any_time:
        period = period_behind(total.line, total.claim, lexicon)
        ends = None if period is None else _ratio(table, below, period)
        if ends is not None and period != below:
            yield Times(None, *ends)


def _ratio(table: object, below: str, unit: str) -> tuple[Decimal, Decimal] | None:
    """How many of `below` are in one of `unit`."""
    if below == unit or {below, unit} == {"day", "night"}:
        return ONE, ONE
    found = table.get(below, {}).get(unit)  # type: ignore[attr-defined]
    if found is not None:
        return found
    inverse = table.get(unit, {}).get(below)  # type: ignore[attr-defined]
    return None if inverse is None else (1 / inverse[1], 1 / inverse[0])


def _of_things(below: str, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Times]:
    many, _, noun = below.partition(" ") if below[0].isdigit() else ("1", "", below)
    share = 1 / Decimal(many)
    unit = compiled(lexicon).units.get(below)
    for amount in found:
        claim = amount.claim
        if amount.claim.kind == "count" and amount.below is None:
            if (claim.value or 2) > 1 and not amount.is_bare and _is_of(noun, claim, lexicon):
                yield Times(claim, share, share)
        elif unit is not None:
            whole = amount if amount.below is None else amount.in_time()
            if whole is not None and whole.above.partition("/")[0] == unit.base:
                rest = whole.above[len(unit.base) :]
                same = amount.unit == below  # an ambiguous unit ("ton") means the same on both sides
                yield Times(claim, whole.low / (unit.low if same else unit.high), whole.high / (unit.high if same else unit.low), rest)


def _is_of(noun: str, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a count is of what stands below the line: tickets, heads, inhabitants of 100,000."""
    head = claim.subject_head
    if noun in lexicon.table("rate_of")["heads"] or noun in ("", "head", "capita"):
        return head == "population" or "person" in kinds_of(head, lexicon) or is_narrower("man", head, lexicon)
    return same_noun(noun, head, lexicon) or is_narrower(head, noun, lexicon)


def _multiplied(one: Interval, other: Interval) -> Interval:
    """The products of two intervals of figures that are not negative."""
    low = None if one.low is None or other.low is None else one.low * other.low
    high = None if one.high is None or other.high is None else one.high * other.high
    return Interval(low, high)


def factor(pace: Pace, count: Times, total: Amount) -> Interval:
    """By how much the figures as stated are multiplied beside; an ambiguous unit means the same on both sides."""
    if pace.amount.unit == total.unit:
        return Interval(pace.low * count.low / total.low, pace.high * count.high / total.high)
    return Interval(pace.low * count.low / total.high, pace.high * count.high / total.low)


def product(pace: Pace, count: Times, total: Amount) -> Interval:
    """What rate and times make, in the unit of the total."""
    made = _multiplied(pace.amount.claim.quantity.number.interval, factor(pace, count, total))
    return made if count.claim is None else _multiplied(made, count.claim.quantity.number.interval)


def _fits(pace: Pace, count: Times, total: Amount) -> bool:
    return product(pace, count, total).widened(_slack(pace)).meets(total.claim.quantity.number.interval)


def _slack(pace: Pace) -> Decimal:
    if pace.form == "average" or "average" in pace.amount.claim.cues:
        return ROUGH
    return ROUGH if pace.below in _TIMES else Decimal(0)


_TIMES = frozenset({*SECONDS, "night", "month", "year", "quarter", "fortnight", "weekend", "decade", "season"})


def _best(pace: Pace, combos: Sequence[tuple[Times, Amount]], lexicon: Lexicon) -> tuple[Times, Amount] | None:
    """The one reading that the words mean; None where there are several."""
    totals = {id(total.claim): total for _, total in combos}
    if len(totals) > 1:
        cued = {key: total for key, total in totals.items() if is_called_total(total, lexicon)}
        totals = cued or {key: total for key, total in totals.items() if not total.is_bare}
    if len(totals) != 1:
        return None
    key = next(iter(totals))
    left = [combo for combo in combos if id(combo[1].claim) == key]
    return left[0] if len({id(count.claim) for count, _ in left}) == 1 else None


def is_called_total(amount: Amount, lexicon: Lexicon) -> bool:
    """Whether words before or behind say that an amount is what something comes to."""
    words = amount.line.sentence.lower
    floor = max((claim.last_word + 1 for claim in amount.line.claims if claim.last_word < amount.start), default=0)
    before = words[max(floor, amount.start - 4) : amount.start]
    behind = words[amount.end : amount.end + 4]
    behind = behind[1:] if behind[:1] == (",",) else behind
    return (
        "total" in amount.claim.cues
        or _phrases(lexicon, "total_before").inside(before)
        or _phrases(lexicon, "total_after").begin(behind)
    )


def _is_meant(pace: Pace, count: Times, total: Amount, lexicon: Lexicon, *, together: bool) -> bool:
    """Whether the words leave no doubt that the three belong together."""
    called = is_called_total(total, lexicon)
    near = _is_near(product(pace, count, total), total)
    if together:
        if count.claim is None or pace.below in _TIMES:
            average = "average" in pace.amount.claim.cues and count.claim is None
            return called or (near and not total.is_bare and (average or total.above not in BARE))
        return called or near or _is_shared_out(total, count, lexicon)
    if not near:
        return False
    if total.above.partition("/")[0] in BARE and total.is_bare:
        return called
    mine, theirs = pace.amount.claim, total.claim
    shared = bool(mine.topic & theirs.topic) or mine.event == theirs.event
    return called or shared or not PRONOUNS.isdisjoint(total.line.sentence.lower[: theirs.word])


def _is_shared_out(total: Amount, count: Times, lexicon: Lexicon) -> bool:
    """As in "£540,000 shared among 120 staff"."""
    if count.claim is None:
        return False
    words = total.line.sentence.lower[max(0, total.start - 3) : count.claim.word]
    return total.start < count.claim.word and _phrases(lexicon, "shared").inside(words)


def _is_near(made: Interval, total: Amount) -> bool:
    """Whether the product is of the size of the total, or just misses a power of ten."""
    stated = total.claim.quantity.number.interval
    ends = [end for end in (made.low, made.high) if end is not None]
    others = [end for end in (stated.low, stated.high) if end is not None]
    if not ends or not others or min(others) <= 0 or min(ends) <= 0:
        return False
    ratio = (sum(ends) / len(ends)) / (sum(others) / len(others))
    return 1 / FAR <= ratio <= FAR or any(
        Decimal("0.93") <= ratio * power <= Decimal("1.07") for power in (10, 100, 1000, Decimal("0.1"), Decimal("0.01"), Decimal("0.001"))
    )


def _relation(pace: Pace, count: Times, total: Amount, *, together: bool) -> Relation:
    made = factor(pace, count, total)
    rate = pace.amount.claim
    roles = [("rate", rate), ("total", total.claim)]
    if count.claim is not None:
        roles.append(("times", count.claim))
    roles.sort(key=lambda role: (role[1].sentence.start, role[1].word))
    facts = {
        "low": str(made.low),
        "high": str(made.high),
        "slack": str(_slack(pace)),
        "scope": "sentence" if together else "article",
    }
    sure = SURE if together else NEXT
    return Relation(KIND, tuple(roles), sure, (Reason("construction: a rate, how often, and what it comes to", sure),), facts)

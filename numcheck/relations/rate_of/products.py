"""A rate with its number of times and its total, in one sentence or two that follow each other.

All readings of the sentence are tried: where any count of times and any total make the rate come out, it is silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.records import record
from numcheck.relations.kinds import is_narrower, kinds_of, same_noun
from numcheck.relations.rate_of.amount import BARE, SECONDS, Amount, in_one, times_of
from numcheck.relations.rate_of.pace import Pace
from numcheck.relations.rate_of.periods import days_stated, period_behind
from numcheck.relations.reading import Line, Phrases, first_word, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.units.lookup import compiled
from numcheck.words.lexicon import Lexicon

KIND = "rate-of-total"
ZERO, ONE = Decimal(0), Decimal(1)
ROUGH = Decimal("0.05")  # a rate over time is a round average
FAR = Decimal(3)  # times that a product may be of its total where no word says that it is one
SURE, NEXT = Decimal("0.9"), Decimal("0.75")
PRONOUNS = frozenset(
    {
        "it",
        "them",
        "his",
        "her",
        "she",
        "one",
        "they",
        "their",
        "its",
        "this",
        "that",
        "these",
        "those",
        "he",
        "the",
        "all",
    }
)


Table = Mapping[str, Mapping[str, tuple[Decimal, Decimal]]]


@record(eq=False)
class Times:
    """How often: `low` to `high` turn the number as stated into the number of what the rate is per."""

    claim: Claim | None
    low: Decimal
    high: Decimal
    rest: str = ""  # what is left below the line: "/week" of "2 million barrels a day"


@cache
def _phrases(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("rate_of")[name])


def find(line: Line, found: Sequence[Amount], rates: Sequence[Pace], lexicon: Lexicon) -> Iterator[Relation]:
    """The rates of a sentence that can be multiplied out there; those that come out have no kind."""
    if is_unlike(line, lexicon):
        return
    done: set[str] = set()
    totals = whole_ones(found, rates)
    for pace in rates:
        if pace.amount.claim.id not in done and (pace.holders or pace.below) and not is_moving(pace):
            result = _in(pace, found, totals, lexicon)
            if result is not None:
                done.add(pace.amount.claim.id)
                yield result


def whole_ones(found: Sequence[Amount], rates: Sequence[Pace]) -> list[Amount]:
    """The amounts of a sentence that are not themselves so much for each."""
    each = {pace.amount.claim.id for pace in rates if pace.form in ("each", "average") and not pace.amount.below}
    return [amount for amount in found if amount.claim.id not in each]


def is_unlike(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence tells of what could be, of the most, or of something beside."""
    return _phrases(lexicon, "unlike").told_in(line)


NONE = Relation("", (), Decimal(0))


def _in(pace: Pace, found: Sequence[Amount], totals: Sequence[Amount], lexicon: Lexicon) -> Relation | None:
    """The relation of a rate; one without a kind where it comes out, None where nothing belongs to it."""
    combos = [
        (count, total)
        for total in totals_in(pace, totals, lexicon)
        for count in times_in(pace, total, found, lexicon)
        if count.claim is not total.claim and _is_of_unit(pace, count, total, lexicon)
    ]
    fitting = next((combo for combo in combos if fits(pace, *combo)), None)
    if fitting is not None:
        return replace(related(pace, *fitting, scope="sentence"), kind="")
    best = _best(combos, lexicon)
    if best is None or not _is_meant(pace, *best, lexicon) or is_cut(pace, *best):
        return None
    return related(pace, *best, scope="sentence")


def _is_of_unit(pace: Pace, count: Times, total: Amount, lexicon: Lexicon) -> bool:
    """Whether rate and total have one unit; or only one of them says that it is for a year or a week.

    As in "2,000 residents produce 1,400 tonnes a year, 700 kg each".
    """
    if total.above == pace.above + count.rest:
        return True
    if pace.form not in ("each", "of each") or pace.above.partition("/")[0] != total.above.partition("/")[0]:
        return False
    if any(claim.kind == "duration" for claim in total.line.claims):
        return False
    timed, plain = (total.above, pace.above) if "/" in total.above else (pace.above, total.above)
    return (
        timed.endswith(("/year", "/week"))
        and "/" not in plain
        and (timed == total.above or is_called_total(total, lexicon))
    )


def totals_in(pace: Pace, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Amount]:
    """The amounts that a rate can make, by unit and noun."""
    mine = pace.amount.claim
    for amount in found:
        claim = amount.claim
        if claim is mine or claim.status == "previous" or claim.id == mine.id:
            continue
        if claim.kind == "duration" and not (mine.kind == "duration" and is_called_total(amount, lexicon)):
            continue
        if "average" in claim.cues or is_another(claim) or _is_part(amount):
            continue
        if pace.above.partition("/")[0] == "count" and not _is_of_rate(pace, amount, lexicon):
            continue
        if amount.below is None:
            yield amount
        whole = amount.in_time() if amount.below is not None else None
        if whole is not None:
            yield whole


def _is_of_rate(pace: Pace, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a total counts what the rate counts; an average that is no whole number may have no noun."""
    value = pace.amount.claim.value
    if pace.form == "average" and value is not None and value % 1:
        return not amount.is_bare
    return is_same(pace.amount, amount, lexicon)


def is_another(claim: Claim) -> bool:
    """Whether a figure comes beside others: "the other two phases", "a further 30"."""
    return not _BESIDES.isdisjoint(claim.sentence.lower[max(0, claim.word - 2) : claim.last_word + 1])


def _is_part(amount: Amount) -> bool:
    """Whether it is "38 of them"."""
    words = amount.line.sentence.lower[amount.end : amount.end + 2]
    return words[:1] == ("of",) and words[1:] in {("them",), ("whom",), ("these",), ("those",), ("which",), ("the",)}


_BESIDES = frozenset({"other", "another", "others", "further", "remaining", "additional", "extra", "more"})


def is_same(rate: Amount, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a total counts what the rate counts."""
    if amount.is_bare or rate.is_bare:
        return True
    mine, head = rate.claim, amount.claim.subject_head
    if mine.subject_head and head and (head.endswith(mine.subject_head) or mine.subject_head.endswith(head)):
        return True  # sandbags, bags
    return same_noun(mine.subject_head, head, lexicon) or is_narrower(mine.subject_head, head, lexicon)


def times_in(pace: Pace, total: Amount, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Times]:
    """The amounts that can say how often a rate counts."""
    if pace.holders:
        yield from (Times(claim, ONE, ONE) for claim in pace.holders if not is_another(claim))
    elif pace.below is None:
        if pace.form == "each":
            yield from (Times(one.claim, ONE, ONE) for one in found if _is_many(one, pace))
    elif pace.below in times_of(lexicon):
        yield from _of_time(pace.below, total, found, lexicon)
    else:
        yield from _of_things(pace.below, found, lexicon)


def _is_many(amount: Amount, pace: Pace) -> bool:
    """Whether an amount counts things of which each may have so much."""
    return (
        amount.below is None
        and amount.claim.kind == "count"
        and not amount.is_bare
        and (amount.claim.value or 2) > 1
        and not is_another(amount.claim)
        and amount.claim is not pace.amount.claim
        and (amount.above != pace.above or amount.claim.subject_head != pace.amount.claim.subject_head)
    )


def _of_time(below: str, total: Amount, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Times]:
    table = in_one(lexicon)
    any_time = False
    for amount in found:
        claim = amount.claim
        if amount.above == "s" and amount.below is None and claim.kind == "duration":
            if line_says_half(amount):
                return
            ends = _ratio(table, below, claim.quantity.unit)
            if ends is not None:
                any_time = True
                yield Times(None if claim.value == 1 else claim, *ends)
        elif amount.claim.quantity.base.startswith("s/") and amount.below is not None and amount.unit == below:
            whole = amount.in_time()
            if whole is not None:
                yield Times(claim, whole.low / SECONDS[below], whole.high / SECONDS[below], whole.above[1:])
    if not any_time:
        period = period_behind(total.line, total.claim, lexicon)
        ends = None if period is None else _ratio(table, below, period)
        days = days_stated(total.line, total.claim) if below == "day" else None
        ends = ends if days is None else (Decimal(days), Decimal(days))
        if ends is not None and period != below:
            yield Times(None, *ends)


def line_says_half(amount: Amount) -> bool:
    """As in "two hours and a half"."""
    return amount.line.sentence.lower[amount.end : amount.end + 3] == ("and", "a", "half")


def _ratio(table: Table, below: str, unit: str) -> tuple[Decimal, Decimal] | None:
    """How many of `below` are in one of `unit`."""
    if below == unit or {below, unit} == {"day", "night"}:
        return ONE, ONE
    found = table.get(below, {}).get(unit)
    if found is not None:
        return found
    inverse = table.get(unit, {}).get(below)
    return None if inverse is None else (1 / inverse[1], 1 / inverse[0])


def _of_things(below: str, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Times]:
    many, _, noun = below.partition(" ") if below[0].isdigit() else ("1", "", below)
    share = 1 / Decimal(many)
    unit = compiled(lexicon).units.get(below)
    for amount in found:
        claim = amount.claim
        if amount.claim.kind == "count" and amount.below is None:
            if (
                (claim.value or 2) > 1
                and (not amount.is_bare or claim.subject_head == "population")
                and _is_of(noun, claim, lexicon)
            ):
                yield Times(claim, share, share)
        elif unit is not None:
            whole = amount if amount.below is None else amount.in_time()
            if whole is not None and whole.above.partition("/")[0] == unit.base:
                rest = whole.above[len(unit.base) :]
                same = amount.unit == below  # an ambiguous unit ("ton") means the same on both sides
                yield Times(
                    claim,
                    whole.low / (unit.low if same else unit.high),
                    whole.high / (unit.high if same else unit.low),
                    rest,
                )


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


def fits(pace: Pace, count: Times, total: Amount) -> bool:
    """Whether a rate and its times make a total."""
    return product(pace, count, total).widened(_slack(pace)).meets(total.claim.quantity.number.interval)


def _slack(pace: Pace) -> Decimal:
    if pace.form == "average" or "average" in pace.amount.claim.cues:
        return ROUGH
    return ROUGH if pace.below in TIMES and not is_money(pace.above) and "/" not in pace.above else Decimal(0)


def is_money(above: str) -> bool:
    """Whether a base unit is a currency."""
    return above[:3].isupper()


TIMES = frozenset({*SECONDS, "night", "month", "year", "quarter", "fortnight", "weekend", "decade", "season"})


def _best(combos: Sequence[tuple[Times, Amount]], lexicon: Lexicon) -> tuple[Times, Amount] | None:
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


def _is_meant(pace: Pace, count: Times, total: Amount, lexicon: Lexicon) -> bool:
    """Whether the words leave no doubt that three figures of a sentence belong together."""
    called = is_called_total(total, lexicon)
    near = is_near(pace, count, total, FAR) and not (total.is_bare and pace.amount.is_bare)
    if count.claim is None or pace.below in TIMES:
        average = "average" in pace.amount.claim.cues and count.claim is None
        alike = count.claim is not None and not pace.amount.is_bare
        again = not total.is_bare and _is_said_again(pace, total)
        return called or (near and (again or (not total.is_bare and (average or alike or total.above not in BARE))))
    return called or near or _is_shared_out(total, count, lexicon)


def _is_said_again(pace: Pace, total: Amount) -> bool:
    """Whether the rate says the total again, behind a comma: "took 4,000 calls over ten days, about 250 a day"."""
    words, rate = total.line.sentence.lower, pace.amount
    gap = words[total.end : rate.start]
    while gap and gap[-1] in ("or", "an", "a", "average", "of", "roughly", "nearly", "almost"):
        gap = gap[:-1]
    ends = words[rate.end : rate.end + 1]
    return bool(gap) and gap[-1] in MARKS and len(gap) < 7 and (not ends or not ends[0][0].isalnum())


MARKS = frozenset({",", "-", "–", "—", "("})


def is_cut(pace: Pace, count: Times, total: Amount) -> bool:
    """Whether a clause with a subject of its own stands between: "18 tonnes each, and a ship brought 900 tonnes"."""
    words = total.line.sentence.lower
    claims = sorted(
        (one for one in (pace.amount.claim, total.claim, count.claim) if one and one.sentence is total.claim.sentence),
        key=lambda claim: claim.word,
    )
    if pace.amount.claim.sentence is total.claim.sentence and _is_then_and_now(pace.amount, total):
        return True
    for one, other in pairwise(claims):
        for at in range(one.last_word + 1, first_word(other) - 2):
            if words[at] in _JOINS and words[at + 1] in _SUBJECTS:
                return True
    return False


def _is_then_and_now(rate: Amount, total: Amount) -> bool:
    """Whether both are the rate, at two times: "£800 a month in 2015 and £1,000 in 2018"."""
    words = total.line.sentence.lower
    behind = [words[end : end + 2] for end in (rate.end, total.end)]
    return all(two[:1] == ("in",) and two[1:] and two[1].isdigit() for two in behind) and behind[0] != behind[1]


_JOINS = frozenset({"and", "but", "while", "whereas"})
_SUBJECTS = frozenset({"a", "an", "the", "another", "some", "its", "their", "his", "her"})


def is_moving(pace: Pace) -> bool:
    """Whether a rate over time is said to be of now, or to have changed: "now 150 a day, up from 100"."""
    if pace.below not in TIMES:
        return False
    words, amount = pace.amount.line.sentence.lower, pace.amount
    around = (*words[max(0, amount.start - 3) : amount.start], *words[amount.end : amount.end + 4])
    return not _NOW.isdisjoint(around)


_NOW = frozenset({"now", "currently", "today", "down", "nowadays"}) | {"up"}


def _is_shared_out(total: Amount, count: Times, lexicon: Lexicon) -> bool:
    """As in "£540,000 shared among 120 staff"."""
    if count.claim is None:
        return False
    words = total.line.sentence.lower[max(0, total.start - 3) : count.claim.word]
    return total.start < count.claim.word and _phrases(lexicon, "shared").inside(words)


def is_near(pace: Pace, count: Times, total: Amount, far: Decimal) -> bool:
    """Whether the product is of the size of the total, or just misses a power of ten."""
    made, stated = product(pace, count, total), total.claim.quantity.number.interval
    ends = [end for end in (made.low, made.high) if end is not None]
    others = [end for end in (stated.low, stated.high) if end is not None]
    if not ends or not others or min(others) <= 0 or min(ends) <= 0:
        return False
    ratio = (sum(ends, ZERO) / len(ends)) / (sum(others, ZERO) / len(others))
    return 1 / far <= ratio <= far or any(Decimal("0.93") <= ratio * power <= Decimal("1.07") for power in POWERS)


POWERS = (Decimal(10), Decimal(100), Decimal(1000), Decimal("0.1"), Decimal("0.01"), Decimal("0.001"))


def related(pace: Pace, count: Times, total: Amount, *, scope: str) -> Relation:
    """The relation of a rate, its times and its total."""
    made = factor(pace, count, total)
    roles = [("rate", pace.amount.claim), ("total", total.claim)]
    if count.claim is not None:
        roles.append(("times", count.claim))
    roles.sort(key=lambda role: (role[1].article, role[1].part, role[1].start))
    facts = {"low": str(made.low), "high": str(made.high), "slack": str(_slack(pace)), "scope": scope}
    sure = SURE if scope == "sentence" else NEXT
    reason = Reason("construction: a rate, how often, and what it comes to", sure)
    return Relation(KIND, tuple(roles), sure, (reason,), facts)

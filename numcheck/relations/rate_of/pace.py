"""A pace: so much for each of something, and how the sentence says of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.rate_of.amount import Amount, times_of
from numcheck.relations.reading import Line, Words, first_word, is_bare
from numcheck.units.lookup import compiled
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

Form = Literal["per", "each", "average", "at", "of each"]
FARTHEST = 10  # words from a figure to "on each of the 14 days"
NEAR = 9  # words from "each" to the figure, and from the figure to "each"


@record(eq=False)
class Pace:
    """`below` is what there is so much for each of; `holders` are its counts where the sentence shows them."""

    amount: Amount
    above: str
    low: Decimal
    high: Decimal
    below: str | None
    form: Form
    holders: tuple[Claim, ...] = ()


@cache
def _words(lexicon: Lexicon, name: str) -> frozenset[str]:
    return frozenset(lexicon.table("rate_of")[name])


def has_signs(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence can hold a rate at all."""
    words = line.sentence.lower
    if not _words(lexicon, "signs").isdisjoint(line.words):
        return True
    costs = _words(lexicon, "costs")
    for claim in line.claims:
        if claim.kind == "rate" or "/" in claim.quantity.unit:
            return True
        if claim.kind in COUNTED:
            if words[claim.last_word + 1 : claim.last_word + 2] in LEADS:
                return True
            if (
                claim.kind == "money"
                and claim.word
                and (words[claim.word - 1] == "at" or words[claim.word - 1] in costs)
            ):
                return True
    return False


COUNTED = frozenset({"count", "measure", "money"})
LEADS = frozenset({("a",), ("an",), ("per",), ("to",)})


def paces(line: Line, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Pace]:
    """Every way in which an amount of a sentence is so much for each of something."""
    for amount in found:
        claim = amount.claim
        if _says_little(claim) or (claim.kind == "duration" and not _is_spent(line, amount)):
            continue
        whole = amount if amount.below is None else amount.in_time()
        others = list(_paces(line, whole, found, lexicon)) if whole is not None else []
        if amount.below is not None and not any(pace.form == "of each" for pace in others):
            yield Pace(amount, amount.above, amount.low, amount.high, amount.below, "per")
        yield from others
        if amount.below is not None and _is_average(line, amount, lexicon):
            yield from _averages(line, amount, [other.claim for other in found if _can_hold(other, amount)])


def _is_spent(line: Line, amount: Amount) -> bool:
    """Whether a length of time is what each has spent: "each of the 40 volunteers worked 12 hours"."""
    each = EACH & line.words
    return bool(each) and amount.unit in ("hour", "day") and not amount.claim.quantity.adjective


EACH = frozenset({"each", "apiece"})


def _says_little(claim: Claim) -> bool:
    """Whether it is "one member each", or how often somebody came on average."""
    return claim.kind == "count" and (claim.value == 1 or claim.subject_head == "time")


def _averages(line: Line, amount: Amount, holders: Sequence[Claim]) -> Iterator[Pace]:
    """An average over things that the sentence counts: "45 goals in 10 matches, an average of 4.5"."""
    is_price = amount.claim.kind == "money"
    over = tuple(claim for claim in holders if _is_over(line, claim) or (is_price and claim.word < amount.start))
    if not over and amount.above.partition("/")[0] != "count":
        over = tuple(claim for claim in holders if claim.word < amount.start)
    yield Pace(amount, amount.above, amount.low, amount.high, None, "average", over)


def _paces(line: Line, amount: Amount, found: Sequence[Amount], lexicon: Lexicon) -> Iterator[Pace]:
    holders = tuple(other.claim for other in found if _can_hold(other, amount))
    spans = tuple(other.claim for other in found if other.claim.kind == "duration")
    below = _after_each(line, amount, lexicon)
    if below:
        before = tuple(claim for claim in holders if claim.word < amount.start)
        yield _pace(amount, None, "each", before)
        return
    of_each = _of_each(line, amount, (*holders, *spans), found)
    if of_each is not None:
        yield _pace(amount, None, "of each", (of_each,))
        return
    led = _behind_each(line, amount, holders, lexicon)
    if led is not None:
        yield led
        return
    priced = _priced(line, amount, holders, lexicon)
    if priced is not None:
        yield priced
    if _is_average(line, amount, lexicon):
        yield from _averages(line, amount, holders)


def _pace(amount: Amount, below: str | None, form: Form, holders: tuple[Claim, ...] = ()) -> Pace:
    return Pace(amount, amount.above, amount.low, amount.high, below, form, holders)


def _can_hold(other: Amount, amount: Amount) -> bool:
    """Whether a count is of things that can each have an amount: 12 lorries, 40 people."""
    claim = other.claim
    return (
        other.claim is not amount.claim
        and claim.kind == "count"
        and other.below is None
        and not is_bare(claim)
        and claim.subject_head is not None
        and (claim.value is None or claim.value > 1)
        and claim.subject_head not in NO_HOLDERS
        and claim.last_word >= claim.word
        and (amount.above != "count" or amount.is_bare or claim.subject_head != amount.claim.subject_head)
    )


def stands_before(line: Line, amount: Amount, head: str, lexicon: Lexicon) -> bool:
    """Whether the plural of a noun stands before a figure: "the buses, which at 840,000 euros apiece"."""
    before = line.sentence.lower[: amount.start]
    return any(word != head and lemma(word, lexicon) == head for word in before)


ON_EACH = frozenset({("on", "each"), ("in", "each"), ("to", "each"), ("at", "each"), ("from", "each"), ("for", "each")})
NO_HOLDERS = frozenset({"time", "percent", "share", "point"})


def _after_each(line: Line, amount: Amount, lexicon: Lexicon) -> bool:
    """As in "£25 each", "20 tonnes of cement apiece", "£20,000 a week each"."""
    words = line.sentence.lower
    behind = words[amount.end : amount.end + 3]
    each = _words(lexicon, "each")
    if behind[:1] and behind[0] in each:
        if _is_of_places(line, amount.end + 1):
            return False
        return behind[1:2] != ("of",)
    if behind[:2] in ON_EACH:
        return behind[2:3] != ("of",) and not behind[2:3][0].isalpha()
    return len(behind) > 2 and behind[0] in {"in", "of"} and behind[2] in each


def _is_of_places(line: Line, at: int) -> bool:
    """Whether places behind "each" are what it is of: "seven died, two each in Upper Tolm and Lower Tolm"."""
    words, cased = line.sentence.lower, line.sentence.words
    if words[at : at + 1] != ("in",) or not cased[at + 1 : at + 2] or not cased[at + 1][0].isupper():
        return False
    end = next((i for i in range(at + 1, min(len(words), at + 6)) if words[i] == "and"), None)
    return end is not None and bool(cased[end + 1 : end + 2]) and cased[end + 1][0].isupper()


def _of_each(line: Line, amount: Amount, holders: Sequence[Claim], found: Sequence[Amount]) -> Claim | None:
    """As in "each of the 60 families received two blankets", "400 passengers on each of its six crossings"."""
    words = line.sentence.lower
    for holder in holders:
        start = first_word(holder)
        at = next((i for i in range(start - 1, max(-1, start - 5), -1) if words[i] in ("each", "every")), None)
        if at is None or not ("of" in words[at + 1 : start] or at == start - 1):
            continue
        led = at > 0 and words[at - 1] in {"on", "for", "to", "in", "from", "at", "between", "by"}
        unit = amount.above.partition("/")[0]
        others = [other.claim for other in found if other.claim is not holder and other.above in (amount.above, unit)]
        if led:
            before = [claim for claim in others if claim.word < at]
            if before and before[-1] is amount.claim and at - amount.end <= FARTHEST:
                return holder
        else:
            after = [claim for claim in others if claim.word > holder.word]
            if after and after[0] is amount.claim:
                return holder
    return None


def _behind_each(line: Line, amount: Amount, holders: Sequence[Claim], lexicon: Lexicon) -> Pace | None:
    """As in "Twelve lorries, each carrying 20 tonnes", "every household gets 3 kg", "one for every 30 pupils"."""
    words = line.sentence.lower
    start = amount.start
    at = next((i for i in range(start - 1, max(-1, start - NEAR - 1), -1) if words[i] in ("each", "every")), None)
    if at is None or any(at < claim.word < start for claim in line.claims):
        return None
    if at == start - 1:
        return _inverse(line, amount, at, lexicon) or _to_each(line, amount, at, holders)
    if at + 2 == start and words[at + 1] in _words(lexicon, "costs"):
        return _to_each(line, amount, at, holders)  # "The 25 players share $1m; each gets $50,000"
    if words[at + 1 : at + 2] == ("of",) and words[at + 2 : at + 3] in (("them",), ("these",), ("those",), ("which",)):
        before = [claim for claim in holders if claim.last_word < at and at - claim.last_word <= NEAR]
        return _pace(amount, None, "each", (before[-1],) if before else ())
    costs = _words(lexicon, "costs")
    noun = words[at + 1]
    before = [claim for claim in holders if claim.last_word < at and at - claim.last_word <= 3]
    if before and (noun in costs or noun.endswith("ing") or noun in ("with", "for", "of")):
        return _pace(amount, None, "each", (before[-1],))
    if words[at + 2] in costs or words[start - 1] in costs:
        name = lemma(noun, lexicon)
        return None if name in times_of(lexicon) else _pace(amount, name, "per")
    return None


def _to_each(line: Line, amount: Amount, at: int, holders: Sequence[Claim]) -> Pace | None:
    """As in "shared £2m among 400 families, giving each £8,000": those that were counted before."""
    words = line.sentence.lower
    if words[at - 1 : at] not in _GIVING and amount.start != at + 2:
        return None
    before = [claim for claim in holders if claim.last_word < at]
    return _pace(amount, None, "each", (before[-1],)) if len(before) == 1 else None


_GIVING = frozenset({(verb,) for verb in ("giving", "paying", "handing", "leaving", "netting", "earning", "getting")})


def _inverse(line: Line, amount: Amount, at: int, lexicon: Lexicon) -> Pace | None:
    """As in "one teacher for every 30 pupils": 30 pupils for each teacher."""
    words = line.sentence.lower
    if words[at - 1 : at] not in (("for",), ("per",), ("to",)) or amount.claim.kind != "count":
        return None
    for i in range(at - 2, max(-1, at - 6), -1):
        if words[i] in ("one", "a", "an", "single"):
            return _pace(amount, lemma(words[at - 2], lexicon), "per")
    return None


def _priced(line: Line, amount: Amount, holders: Sequence[Claim], lexicon: Lexicon) -> Pace | None:
    """As in "the 48,000 tickets at $25", "200 rooms at $90 a night", "a ticket costs £4", "tickets cost £4"."""
    words = line.sentence.lower
    start = amount.start
    if amount.above == "count" and amount.claim.kind != "count":
        return None
    if not start:
        return None
    if words[start - 1] == "at" and amount.claim.kind in ("money", "rate"):
        before = [claim for claim in holders if claim.last_word < start and start - claim.last_word <= NEAR]
        return _pace(amount, None, "at", (before[-1],)) if before else None
    at = start - 1
    if words[at] in ("at", "for", "about", "just", "only"):
        at -= 1
    if at < 1 or words[at] not in _words(lexicon, "costs"):
        return None
    noun = _head(words, at) if amount.claim.kind == "money" else words[at - 1]
    singular = at > 1 and words[at - 2] in ONE
    if not singular:
        lead = next((i for i in range(at - 2, max(-1, at - 8), -1) if words[i] in ("a", "an", "each", "every")), None)
        if lead is not None and words[lead + 2] == "of":
            noun, singular = words[lead + 1], True  # "a mile of the new road costs"
    is_price = amount.claim.kind == "money" and words[at] in PRICES
    if not noun.isalpha() or noun in compiled(lexicon).function or not (singular or is_price):
        return None
    if any(claim.word <= at - 1 <= claim.last_word for claim in line.claims):
        return None  # "The 12 flats cost £4 million"
    unit = compiled(lexicon).words.get(noun)
    return _pace(amount, unit.name if unit is not None and unit.kind == "measure" else lemma(noun, lexicon), "per")


def _head(words: Words, at: int) -> str:
    """The noun of which the price is told, before its verb: of "Tickets for the Orme fair cost" the tickets."""
    start = next((i + 1 for i in range(at - 1, -1, -1) if words[i] in (",", ";", ":", "and", "but", "that")), 0)
    lead = next((i for i in range(start + 1, min(at - 1, start + 4)) if words[i] in ("for", "to")), at)
    return words[lead - 1] if lead < at and lead - start <= 2 else words[at - 1]


ONE = frozenset({"a", "an", "one", "each", "every"})
PRICES = frozenset({"cost", "costs", "priced", "sell", "sells", "fetch", "fetches"})


def _is_average(line: Line, amount: Amount, lexicon: Lexicon) -> bool:
    """Whether a figure is an average over something: "an average of 3.2", "average attendance was 12,000"."""
    start = amount.start
    floor = max((claim.last_word + 1 for claim in line.claims if claim.last_word < start), default=0)
    before = line.sentence.lower[max(floor, start - NEAR) : start]
    return not _words(lexicon, "average").isdisjoint(before)


def _is_over(line: Line, claim: Claim) -> bool:
    """Whether an average may be over these: "in 10 matches", "over the 15 home games"; not "to 10 people"."""
    start = first_word(claim)
    return not OVER.isdisjoint(line.sentence.lower[max(0, start - 4) : start])


OVER = frozenset({"in", "over", "from", "across", "during", "for", "after", "with", "of", "among", "by"})

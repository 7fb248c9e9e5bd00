"""Pairs of an earlier and a later figure in one sentence: "from X to Y", "to Y from X", "Y, against X last year"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.units import together
from numcheck.relations.before_after.words import Marks, Way, marks
from numcheck.relations.reading import Line, Words, first_word, unit_end
from numcheck.words.lexicon import Lexicon

LONGEST, WITH_SIZE = 16, 26  # words between two figures of one move


@record(eq=False)
class Pair:
    """`first` and `last` are the places of the two among the items of their sentence; `way` is that of the verb."""

    line: Line
    before: Claim
    after: Claim
    first: int
    last: int
    way: Way | None
    from_to: bool  # "from X to Y", in this order


def pairs(line: Line, found: Sequence[Item], lexicon: Lexicon) -> Iterator[Pair]:
    """Every pair of neighbouring levels, over sizes of the change, of which one is told as the earlier."""
    known = marks(lexicon)
    levels = [at for at, item in enumerate(found) if item.change is None]
    closed = -1  # "to Y from X and Z rose to ...": X is taken
    for first, last in pairwise(levels):
        if first == closed:
            continue
        one, other = found[first], found[last]
        earlier = _earlier(line, one, other) or _then_now(line, found, first, last, known)
        if earlier is None or (earlier is other and _leads_on(line, found, last)):
            continue
        same = together(one.claim, other.claim, lexicon)
        if same is None or (_is_span(one, other) and earlier is other):
            continue
        if _is_bracketed(line, other) and one.claim.quantity.unit != other.claim.quantity.unit:
            continue
        from_to = earlier is one and one.mark == "from" and other.mark == "to" and last == first + 1
        if not _is_joined(line, found, first, last, from_to=from_to, known=known):
            continue
        before, after = same if earlier is one else same[::-1]
        if not from_to and _is_of_two_times(line, found, first, earlier):
            continue
        if from_to and not _is_moved(line, one.claim, found[first - 1] if first else None, known):
            continue
        if earlier is other:
            closed = last
        yield Pair(line, before, after, first, last, _way(line, one, other, known), from_to)


def _earlier(line: Line, one: Item, other: Item) -> Item | None:
    """Which of the two is the earlier figure, None where that is not told."""
    if (one.mark == "from") != (other.mark == "from"):
        if (
            one.mark == "from"
            and other.mark != "to"
            and other.weak != "to"
            and first_word(one.claim) > 4
            and not _is_bracket(line.sentence.lower[unit_end(one.claim) : first_word(other.claim)])
        ):
            return None  # the end of another move: "fell to 9.6% from 10.6% in May and 10.9% in June"
        return one if one.mark == "from" else other
    if one.mark == "from":
        return None
    gap = line.sentence.lower[unit_end(one.claim) : first_word(other.claim)]
    if (one.weak == "from") != (other.weak == "from"):
        earlier, later = (one, other) if one.weak == "from" else (other, one)
        if "to" in (later.weak, later.mark) or (earlier is other and _is_bracket(gap)):
            return earlier
    if one.mark is not None or other.mark is not None or not {"and", ","}.intersection(gap):
        return None
    return _dated(one, other)


def _is_span(one: Item, other: Item) -> bool:
    """Whether a length of time stands before a number that has no unit of its own: "for ten years, from 40"."""
    return one.claim.kind == "duration" and (other.claim.kind != "duration" or other.claim.quantity.implied)


def _then_now(line: Line, found: Sequence[Item], first: int, last: int, known: Marks) -> Item | None:
    """As in "that cost 480 crowns now costs 540, an increase of 13 percent"."""
    one, other = found[first], found[last]
    gap = line.sentence.lower[unit_end(one.claim) : first_word(other.claim)]
    if one.mark or one.weak or other.mark == "from" or other.weak == "from" or len(gap) > 7 or last + 1 >= len(found):
        return None
    return one if known.now.inside(gap) and found[last + 1].change is not None else None


def _leads_on(line: Line, found: Sequence[Item], at: int) -> bool:
    """Whether a "from X" leads to a figure behind it: "stand at 17.25%, inflation has fallen from 9% to 7%"."""
    if at + 1 >= len(found) or found[at + 1].mark != "to" or found[at].claim.kind != found[at + 1].claim.kind:
        return False
    return len(line.sentence.lower[unit_end(found[at].claim) : first_word(found[at + 1].claim)]) < 6


def _is_bracket(gap: Words) -> bool:
    return bool(gap) and gap[-1] in ("(", ";", "-", "–", "—", ":")


def _dated(one: Item, other: Item) -> Item | None:
    """The earlier of two figures told of different years: "520 people in 2021 and 650 in 2022"."""
    first, second = one.claim.time, other.claim.time
    if first is None or second is None or first.high is None or second.low is None or first.low is None:
        return None
    return one if str(first.high)[:10] < str(second.low)[:10] else None


def _is_joined(line: Line, found: Sequence[Item], first: int, last: int, *, from_to: bool, known: Marks) -> bool:
    """Whether the words between two figures tell of nothing else."""
    gap = between(line, found, first, last)
    one, other = found[first], found[last]
    inside = last - first > 1  # the size of the change stands between
    if len(gap) > (WITH_SIZE if inside and other.mark == "from" else LONGEST) or ";" in gap:
        return False
    if not inside and _has_owner(gap, known):
        return False
    if one.mark is None and other.mark is None:
        return sum(word in known.ways for word in gap) <= 1  # "520 in 2021 and 650 in 2022"
    if from_to:
        return not known.stops.intersection(gap) - _TIMED
    stops = known.stops.intersection(gap) - ({"and"} if inside else set()) - {"as"}
    if "(" in gap:
        stops -= {":"}
    if one.mark == "from":  # "From 310, patients grew by 40 per cent to 372"
        return not stops - {"and", *gap[-1:]}
    return not stops and sum(word in known.ways for word in gap) <= 1 + inside


def _has_owner(gap: Words, known: Marks) -> bool:
    """Whether the move is told of something named on the way: "welcomed the fund's rise from 40"."""
    return any(
        word in known.nouns and owner.endswith(("'s", "’s")) and at > 0
        for at, (owner, word) in enumerate(pairwise(gap))
    )


_TIMED = frozenset({"when", "after", "as", "because"})  # "from 40 when we listed to 100 today"


def between(line: Line, found: Sequence[Item], first: int, last: int) -> Words:
    """The words between two items, without the figures and nouns of the items between them."""
    words: list[str] = []
    for one, other in zip(found[first:last], found[first + 1 : last + 1], strict=False):
        words.extend(line.sentence.lower[max(unit_end(one.claim), one.claim.last_word + 1) : first_word(other.claim)])
    return tuple(words)


def _is_of_two_times(line: Line, found: Sequence[Item], first: int, earlier: Item) -> bool:
    """Whether a day's move stands beside an older level: "rose 2% on Friday to 4,120, from 4,210 in May"."""
    if not first or found[first - 1].change is None:
        return False
    words = line.sentence.lower
    lead = words[unit_end(found[first - 1].claim) : first_word(found[first].claim)]
    behind = words[unit_end(earlier.claim) : unit_end(earlier.claim) + 8]
    return not _DAYS.isdisjoint(lead) and not _LONGER_AGO.isdisjoint(behind)


_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday"})
_LONGER_AGO = frozenset({"week", "month", "year", "january", "may", "june", "start", "ago"})


# "6% think rates will fall"
_FORETELLING = frozenset({"will", "would", "to", "may", "might", "could", "should", "can"})


def _is_bracketed(line: Line, item: Item) -> bool:
    return line.before(item.claim, 1) == ("(",)


def _is_moved(line: Line, first: Claim, size: Item | None, known: Marks) -> bool:
    """Whether "from X to Y" is a move, not a range: "aged from 18 to 30"."""
    before = line.sentence.lower[max(0, first_word(first) - 16) : first_word(first)]
    if known.ranges.intersection(before[-5:]):
        return False
    return (size is not None and size.change is not None) or bool((known.moves - {"from"}).intersection(before))


def _way(line: Line, one: Item, other: Item, known: Marks) -> Way | None:
    """The way told right before the move: "rose [to Y] from X", "Y, down from X"."""
    words = line.sentence.lower
    lead = first_word(other.claim) if other.mark == "from" else 0
    for at in range(lead - 1, max(unit_end(one.claim) - 1, lead - 4, 0), -1):
        if words[at] in known.ways and words[at] not in known.unsure:
            return None if words[at - 1] in _FORETELLING else known.ways[words[at]]
    start = first_word(one.claim)
    for at in range(start - 1, max(-1, start - 8), -1):
        word = words[at]
        if word == "," and at == start - 2 and one.mark == "from" and other.mark == "to" and words[start - 1] == "from":
            continue  # "fell last year, from 46% to 42%"
        if (word in known.stops and word != ":") or word in (",", "(", ")"):
            return None
        if word in known.unsure:
            return None
        if word in known.ways and word not in known.nouns:
            return known.ways[word]
    return None

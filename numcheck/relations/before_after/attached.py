"""The size of a change beside the figures it leads from and to: "rose C from X to Y", "to Y from X, a rise of C"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from numcheck.claims.claim import Claim
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.levels import Pair, between
from numcheck.relations.before_after.units import in_unit, lends
from numcheck.relations.before_after.words import Marks, marks
from numcheck.relations.reading import Line, Words, is_bare, unit_end
from numcheck.words.lexicon import Lexicon

FARTHEST = 14  # words between the size and the figures


def attached(pair: Pair, found: Sequence[Item], lexicon: Lexicon) -> Iterator[Item]:
    """The sizes of change that the sentence gives for a pair."""
    known = marks(lexicon)
    if known.other_measure.inside(pair.line.sentence.lower):
        return
    for item in (*_leading(pair, found, known), *_inside(pair, found, known), *_behind(pair, found, known)):
        sized = fitted(pair.before, pair.after, item)
        if sized is not None and is_plain(pair.line, item, known):
            yield sized


def fitted(before: Claim, after: Claim, item: Item) -> Item | None:
    """The size in the unit of the levels, None where it cannot be theirs: "from 84m to 105m euros, up 31m"."""
    claim = item.claim
    if item.change != "amount":
        return item
    if claim.subject_head == "point" and after.kind in ("percent", "count"):
        return replace(item, claim=in_unit(claim, after), change="points" if after.kind == "percent" else "amount")
    bare = all(level.kind == "count" and is_bare(level) for level in (before, after))
    per = after.kind == "rate" and claim.kind == "money" and after.quantity.unit.startswith(claim.quantity.unit)
    return replace(item, claim=in_unit(claim, after)) if per or bare or lends(after, claim) else item


def is_plain(line: Line, item: Item, known: Marks) -> bool:
    """Whether the size is that of the printed figures: no yearly rate, and nothing adjusted."""
    words = line.sentence.lower
    behind = words[unit_end(item.claim) : unit_end(item.claim) + 4]
    if not _is_measured(words[unit_end(item.claim) :], line, item, known):
        return False
    if known.each_year.begin(behind) or known.near_measure.intersection((*line.before(item.claim, 2), *behind[:2])):
        return False
    if item.claim.quantity.number.modifier in ("at_most", "at_least") or item.claim.status == "hypothetical":
        return False
    if behind[:1] != ("of",) or item.change != "percent":
        return True
    return bool(_SHED.intersection(line.before(item.claim, 2))) and behind[1:2] not in {("the",), ("all",)}


def _is_measured(behind: Words, line: Line, item: Item, known: Marks) -> bool:
    """Whether what the change is measured by is a time or a figure: no plan, no forecast, no rival."""
    size = 2 if behind[1:2] in (("than",), ("on",)) else int(behind[:1] in (("above",), ("below",), ("over",)))
    if not size or not behind[size:]:
        return True
    ends = next((at for at, word in enumerate(behind) if word in (",", ";", ".", "and", "at", "to")), len(behind))
    compared = behind[size:ends]
    start = unit_end(item.claim)
    if item.change == "points" and behind[0] in ("above", "below", "over") and compared[:1] == ("the",):
        told = any(
            start < claim.word <= start + ends and not claim.quantity.adjective and claim.kind != "duration"
            for claim in line.claims
        )
        return told or known.then.inside(compared)  # "set a quarter of a point above the average yield"
    if not compared or not compared[0][0].isalpha() or known.then.inside(compared) or compared[0] in _MEASURED:
        return True
    return any(start < claim.word <= start + ends and claim.kind != "percent" for claim in line.claims)


_MEASURED = frozenset({"in", "a", "the", "last", "before", "it", "at", "when", "during", "previously", "year", "this"})
_SHED = frozenset({"lost", "lose", "loses", "losing", "shed", "sheds", "shedding"})  # "lost 40% of its puffins"


def _leading(pair: Pair, found: Sequence[Item], known: Marks) -> Iterator[Item]:
    """Before the pair: "rose 20% from X to Y", "up 12% at Y (X)", "rose by 300, or 20%, to Y from X"."""
    at = pair.first - 1
    if at < 0 or found[at].change is None:
        return
    gap = between(pair.line, found, at, pair.first)
    if not _runs_on(gap, found[pair.first], known):
        return
    yield found[at]
    while at > 0 and found[at - 1].change is not None and _is_or(between(pair.line, found, at - 1, at)):
        at -= 1
        yield found[at]


def _runs_on(gap: Words, level: Item, known: Marks) -> bool:
    if len(gap) > FARTHEST or known.stops.intersection(gap) - {":"}:
        return False
    moves = sum(word in known.ways for word in gap)
    if "," in gap and level.claim.kind == "percent" and gap[-2:-1] != (",",):
        return False
    return moves <= 1 and (level.mark is not None or not gap or gap[-1] in ("to", "at", ",", "(", ":", "with"))


def _is_or(gap: Words) -> bool:
    return gap in {("or",), (",", "or"), ("(",), (",",), ("or", "by"), (",", "or", "by")}


def _inside(pair: Pair, found: Sequence[Item], known: Marks) -> Iterator[Item]:
    """Between the two: "Y, up 20% from X", "Y, twice as many as the X", "from X it grew 20% to Y"."""
    for at in range(pair.first + 1, pair.last):
        gap = between(pair.line, found, pair.first, at)
        if found[pair.first].mark == "from" or opens(gap, known) or not gap or _is_verb_led(gap, known):
            yield found[at]


def _is_verb_led(gap: Words, known: Marks) -> bool:
    """As in "Its loan book, 4.8 billion at the end of June, has shrunk 8% from 5.6 billion"."""
    return gap[-1] in known.ways and gap[-1] not in known.nouns and not known.stops.intersection(gap)


def _behind(pair: Pair, found: Sequence[Item], known: Marks) -> Iterator[Item]:
    """Behind the pair: "from X to Y, a rise of 20%", "to Y from X (+20%)", "from X to Y, more than doubling"."""
    at, first = pair.last + 1, pair.last
    while at < len(found) and found[at].change is not None:
        gap = between(pair.line, found, at - 1, at)
        if not (opens(gap, known) if at == first + 1 else _is_or(gap)) or _is_of_longer(pair.line, found[at]):
            return
        yield found[at]
        at += 1


def _is_of_longer(line: Line, item: Item) -> bool:
    """Whether the size is of a time of its own: "to 151 yen from 149, up 5% this year"."""
    behind = line.sentence.lower[unit_end(item.claim) : unit_end(item.claim) + 3]
    return behind[:1] == ("since",) or behind[:2] in _LONGER or behind in _LONGER


_LONGER = frozenset({("this", "year"), ("so", "far"), ("on", "the", "year"), ("for", "the", "year")})


def opens(gap: Words, known: Marks) -> bool:
    """Whether words lead from a figure to the size of its change: ", a rise of", "(up", ", or"."""
    if ";" in gap:
        return False
    marks_at = [at for at, word in enumerate(gap) if word in (",", "(", "-", "–", "—", ":", "or")]
    for at in reversed(marks_at):
        if gap[at + 1 : at + 2] in {("which",), ("that",)} and "," in gap[:at]:
            continue
        rest = gap[at + (gap[at] != "or") :]
        if not rest:
            return True
        if (rest[0] in known.openers or rest[0] in known.ways) and _is_apposed(rest, known):
            return True
    return False


def _is_apposed(words: Words, known: Marks) -> bool:
    return len(words) < 12 and all(
        word in known.apposed or word in known.ways or word in known.openers for word in words
    )

"""Moves told through several sentences: "Sales were 3.4bn. A year ago they were 3.0bn. That is a rise of 30%."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.before_after.attached import fitted, is_plain, opens
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.levels import Pair, pairs
from numcheck.relations.before_after.parts import Clause, counts_since, is_next, is_older, side
from numcheck.relations.before_after.units import together
from numcheck.relations.before_after.words import Marks, marks
from numcheck.relations.kinds import kinds_of, same_noun
from numcheck.relations.reading import Words, first_word, is_bare, unit_end
from numcheck.words.lexicon import Lexicon

MOST = Decimal(12)  # times that a figure grows or shrinks, else it is another


@record(eq=False)
class Move:
    """Two levels of one thing, the size of the change between them if the text gives one here."""

    before: Claim
    after: Claim
    size: Item | None = None


def find(read: Sequence[Clause], taken: frozenset[str], lexicon: Lexicon) -> Iterator[Move]:
    """The moves whose figures stand in neighbouring clauses; `taken` are sizes that have theirs already."""
    known = marks(lexicon)
    for at, clause in enumerate(read):
        sizes = [item for item in clause.sizes if item.claim.id not in taken and is_plain(clause.line, item, known)]
        if not sizes or known.other_measure.inside(clause.words):
            continue
        for size in sizes:
            found = _told_here(read, at, size, lexicon)
            if found is None and is_alone(clause, size):
                found = _pointing_back(read, at, size, lexicon) or _leading_in(read, at, size, lexicon)
            if found is not None:
                yield found


def _is_of_a_time(clause: Clause, size: Item) -> bool:
    """Whether the size counts from a time that its own clause tells, or is a decision's."""
    small = size.claim.quantity.unit == "basis_point" or (
        size.change == "points" and size.claim.quantity.number.spelled
    )
    behind = clause.line.sentence.lower[unit_end(size.claim) : unit_end(size.claim) + 2]
    return small or counts_since(clause.words) or behind[1:] == ("than",)


def is_alone(clause: Clause, size: Item) -> bool:
    """Whether no level stands before the size in its clause, nor right behind it."""
    at = clause.items.index(size)
    behind = clause.items[at + 1 : at + 2]
    if any(item.claim.kind != "duration" for item in clause.items[:at]):
        return False
    return not behind or behind[0].claim.kind == "duration" or behind[0].mark is None


def _told_here(read: Sequence[Clause], at: int, size: Item, lexicon: Lexicon) -> Move | None:
    """One of the levels stands beside the size, the other in a neighbouring clause."""
    known, clause = marks(lexicon), read[at]
    level = _beside(clause, size, known)
    if level is None or (level.mark != "from" and _is_of_a_time(clause, size)):
        return None
    for other in (at + 1, at - 1):
        if not 0 <= other < len(read) or not is_next(read[min(at, other)], read[max(at, other)]):
            continue
        found = _partner(clause, level, read[other], lexicon, behind=other > at)
        if found is not None:
            sized = fitted(*found, size)
            return Move(*found, sized) if sized is not None else None
    return None


def _beside(clause: Clause, size: Item, known: Marks) -> Item | None:
    """The level that the size is told with: "rose 60% to 72bn", "has 520, or 30% more", "30% more than the 3.0bn"."""
    at = clause.items.index(size)
    words = clause.line.sentence.lower
    for other in (at + 1, at - 1):
        if not 0 <= other < len(clause.items) or clause.items[other].change is not None:
            continue
        level = clause.items[other]
        first, second = (size, level) if other > at else (level, size)
        gap = words[max(unit_end(first.claim), first.claim.last_word + 1) : first_word(second.claim)]
        if other > at and (
            level.mark == "from" or (level.mark == "to" and not known.stops.intersection(gap) and len(gap) < 9)
        ):
            return level
        if other < at and opens(gap, known):
            return level
    return None


def _partner(
    clause: Clause, level: Item, other: Clause, lexicon: Lexicon, *, behind: bool
) -> tuple[Claim, Claim] | None:
    """The earlier and the later level of which one stands in another clause, where that clause has one such figure."""
    known = marks(lexicon)
    here = [item for item in clause.levels if _alike(item, level)]
    there = [
        item
        for item in other.levels
        if together(level.claim, item.claim, lexicon) is not None and _is_of_size(level.claim, item.claim)
    ]
    if len(here) != 1 or len(there) != 1 or (other.sizes and behind) or _moves(other, there[0], known):
        return None
    partner = there[0]
    if level.mark != "from" and not known.extremes.isdisjoint(other.line.before(partner.claim, 3)):
        return None  # "Earlier in the day it had been at a high of 72"
    second = other if behind else clause
    if not _goes_on(second, partner if behind else level, level if behind else partner, lexicon):
        return None
    same = together(level.claim, partner.claim, lexicon)
    told = side(other, partner, known)
    if same is None:
        return None
    if level.mark == "from":
        return None if told == "from" else same
    is_earlier = told == "from" or (told is None and is_older(partner.claim, level.claim))
    return same[::-1] if is_earlier else None


def _moves(clause: Clause, level: Item, known: Marks) -> bool:
    """Whether a clause tells of a move of its own: "They have dropped from 600p in a year."."""
    return level.mark == "from" and not known.ways.keys().isdisjoint(clause.words)


def _alike(one: Item, other: Item) -> bool:
    return one.claim.quantity.base == other.claim.quantity.base


def _ordered(
    one: tuple[Clause, Item], other: tuple[Clause, Item], known: Marks, lexicon: Lexicon
) -> tuple[Claim, Claim] | None:
    """Two levels, the earlier first, None where the text does not tell which is."""
    sides = side(*one, known), side(*other, known)
    same = together(one[1].claim, other[1].claim, lexicon)
    if same is None:
        return None
    if (sides[0] == "from") != (sides[1] == "from"):
        return same if sides[0] == "from" else same[::-1]
    if is_older(one[1].claim, other[1].claim) or (sides[1] == "now" and one[1].claim.time is not None):
        return same if not is_older(other[1].claim, one[1].claim) else None
    if is_older(other[1].claim, one[1].claim) or (sides[0] == "now" and other[1].claim.time is not None):
        return same[::-1]
    return None


def _goes_on(second: Clause, level: Item, earlier: Item, lexicon: Lexicon) -> bool:
    """Whether the second clause speaks of what the first one does: by a pronoun, the noun again, or no noun at all."""
    known = marks(lexicon)
    before = second.words[: max(0, _place(second, level))]
    one, other = level.claim, earlier.claim
    moves = not known.ways.keys().isdisjoint(before)  # a level that is only stated ("Posts stood at 900") is another's
    if is_bare(one) and is_older(other, one) and level.mark == "to" and one.kind == "count" and moves:
        return True  # "88,000 copies a day in 2022. By last month sales had fallen to 66,000"
    if same_noun(one.subject_head, other.subject_head, lexicon) and one.subject_lemmas & other.subject_lemmas:
        return not _has_own_subject(second, other, known)
    vague = other.subject_head in _VAGUE and one.subject_head in other.topic and known.then.begin(before)
    if vague and not _NARROWED.intersection(second.line.behind(one, 1)):
        return True  # "Visitor numbers rose to 18,000. The year before, the castle had 15,000 visitors"
    return known.pronouns.inside(before[-8:]) or known.now.begin(before) or _says_no_noun(before, known)


_NARROWED = frozenset({"from", "in", "at", "with", "who", "under", "aged", "of", "to", "for", "on"})


def _has_own_subject(second: Clause, first: Claim, known: Marks) -> bool:
    """Whether a clause says the move of something that the first does not name: "Large flats were up 5%"."""
    opening = second.words[second.words[:1] == ("the",) :]
    if not opening or not opening[0][0].isalpha() or opening[0] in first.sentence.lower:
        return False
    return any(word in _BE or (word in known.ways and word not in known.nouns) for word in opening[1:3])


_BE = frozenset({"was", "were", "is", "are"})


def _says_no_noun(before: Words, known: Marks) -> bool:
    """As in "A year ago: 3.0bn"."""
    return len(before) < 6 and all(
        word in known.fillers or word in _NO_NOUN or not word[0].isalpha() for word in before
    )


_NO_NOUN = frozenset(
    {"in", "on", "at", "by", "now", "today", "ago", "before", "earlier", "back", "then", "only", "was"}
)


def _place(clause: Clause, item: Item) -> int:
    """The index of a figure among the words of its clause."""
    size = len(clause.line.sentence.lower)
    offset = next(
        (at for at in range(size) if clause.line.sentence.lower[at : at + len(clause.words)] == clause.words), 0
    )
    return first_word(item.claim) - offset


def _pointing_back(read: Sequence[Clause], at: int, size: Item, lexicon: Lexicon) -> Move | None:
    """The size stands alone: "That is a rise of 30%.", "The drop of 33% pleased the mayor."."""
    known, clause = marks(lexicon), read[at]
    if not at or not is_next(read[at - 1], clause) or not _points_back(clause, size, known):
        return None
    found = _before_it(read, at, lexicon)
    if found is None:
        return None
    sized = fitted(*found, size)
    return Move(*found, sized) if sized is not None else None


def _points_back(clause: Clause, size: Item, known: Marks) -> bool:
    """Whether a clause with the size of a change alone says that it is the change just told."""
    words = clause.words
    place = _place(clause, size)
    lead = tuple(word for word in words[:place] if word not in _QUOTES)
    if _narrows(words[place:]) or place > 9 or known.near_measure.intersection(lead):
        return False
    if lead[:1] in _POINTERS:
        return any(word in _BEING for word in lead[1:4])
    if lead[:1] in _OWNERS:
        return bool(_HAS.intersection(lead)) and len(lead) < 7 and not _OF_OTHERS.intersection(lead)
    if lead[:1] in _ARTICLES:
        around = words[: place + 4]
        return (
            any(word in known.nouns for word in around)
            and (lead[:1] == ("the",) or not known.moves.intersection(lead[:-6]))
            and "and" not in lead
            and not (_OF_OTHERS & set(lead[:-1]))
        )
    return lead[:1] in _BARE and len(lead) < 4


_QUOTES = frozenset({'"', "“", "”", "'", "‘", "so", "overall", ","})
_POINTERS = frozenset({("that",), ("this",), ("it",)})
_BEING = frozenset(
    {
        "is",
        "was",
        "represents",
        "represented",
        "means",
        "meant",
        "makes",
        "amounts",
        "amounted",
        "equals",
        "marks",
        "marked",
        "works",
        "corresponds",
        "would",
        "represent",
        "be",
        "has",
    }
)
_OWNERS = frozenset({("its",), ("their",), ("his",), ("her",)})
_HAS = frozenset({"has", "have"})
_ARTICLES = frozenset({("the",), ("an",), ("a",)})
_BARE = frozenset({("up",), ("down",), ("increase",), ("an",), ("or",), ("equivalent",)})
_OF_OTHERS = frozenset({"in", "at", "for", "among", "of"})  # "the rise in wages of 4%"


def _narrows(words: Words) -> bool:
    """Whether the change is said of some only: "a rise of 30% among women"."""
    for at, word in enumerate(words):
        if word in ("among", "amongst", "for"):
            return True
        if word in ("at", "in") and not _TIMES.intersection(words[at : at + 6]):
            return True
    return False


_TIMES = frozenset(
    {
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
        "decade",
        "decades",
        "days",
        "day",
        "time",
        "season",
        "just",
        "quarter",
        "quarters",
        "hours",
        "all",
        "total",
        "space",
    }
)


def _before_it(read: Sequence[Clause], at: int, lexicon: Lexicon) -> tuple[Claim, Claim] | None:
    """The two levels told right before: a pair in one clause, or one each in the two clauses before."""
    last = read[at - 1]
    found: list[Pair] = list(pairs(last.line, last.items, lexicon))
    if found:
        same = len(found) == 1 and len(last.levels) == 2
        return (found[0].before, found[0].after) if same else None
    return _two(read[at - 2], last, lexicon) if at > 1 else None


def _two(first: Clause, second: Clause, lexicon: Lexicon) -> tuple[Claim, Claim] | None:
    """Two neighbouring clauses with one figure each of one thing, the earlier figure first."""
    if not is_next(first, second) or second.sizes:
        return None
    alike = [
        (one, other)
        for one in first.levels
        for other in second.levels
        if together(one.claim, other.claim, lexicon) is not None and _is_of_size(one.claim, other.claim)
    ]
    alike = [pair for pair in alike if _alike(*pair)] or alike
    if len(alike) != 1 or not _goes_on(second, alike[0][1], alike[0][0], lexicon):
        return None
    return _ordered((first, alike[0][0]), (second, alike[0][1]), marks(lexicon), lexicon)


def told(read: Sequence[Clause], lexicon: Lexicon) -> Iterator[tuple[Claim, Claim]]:
    """Every two neighbouring clauses that tell of one thing then and now."""
    for first, second in pairwise(read):
        if not first.sizes and not second.sizes:
            found = _two(first, second, lexicon)
            if found is not None:
                yield found


def _is_of_size(one: Claim, other: Claim) -> bool:
    """Whether two figures can be of one thing at two times."""
    first, second = one.interval.high, other.interval.high
    return first is not None and second is not None and second > 0 and 1 / MOST < first / second < MOST


def _leading_in(read: Sequence[Clause], at: int, size: Item, lexicon: Lexicon) -> Move | None:
    """The size leads, the two figures follow: "The queue has been halved. In May it had 5,200 ... now 3,900"."""
    if at + 1 >= len(read) or not is_next(read[at], read[at + 1]) or _levels_beside(read[at]):
        return None
    clause, first = read[at], read[at + 1]
    found = next(((pair.before, pair.after) for pair in pairs(first.line, first.items, lexicon)), None)
    if found is None and at + 2 < len(read) and not first.sizes:
        found = _two(first, read[at + 2], lexicon)
    if found is None or first.sizes or _AFTER.intersection(first.words):
        return None
    if (
        not _is_about(size.claim, found, lexicon)
        and size.claim.subject_head not in lexicon.table("claim_words")["groups"]
    ):
        return None
    if _narrows(clause.words[_place(clause, size) :]):
        return None
    sized = fitted(*found, size)
    return Move(*found, sized) if sized is not None else None


_AFTER = frozenset({"after", "later", "since", "following", "then"})


def _levels_beside(clause: Clause) -> bool:
    return len(clause.sizes) > 1 or any(item.claim.kind != "duration" for item in clause.levels)


def _is_about(size: Claim, found: tuple[Claim, Claim], lexicon: Lexicon) -> bool:
    """Whether the two figures count what the change is said of."""
    head = size.subject_head
    words = {lemma for claim in found for lemma in claim.subject_lemmas | claim.topic}
    if head is not None and head in words and head not in _VAGUE:
        return True
    kinds = frozenset[str]().union(*(kinds_of(lemma, lexicon) for lemma in size.topic))
    other = frozenset[str]().union(*(kinds_of(claim.subject_head, lexicon) for claim in found))
    shared = size.topic & words - _VAGUE
    return bool(kinds & other) or bool(shared)


_VAGUE = frozenset({"number", "total", "figure", "year", "rate", "level", "amount", "month"})

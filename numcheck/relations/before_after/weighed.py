"""A change and two figures that only evidence ties together: "cut the fine by 70%. The firm will have to pay ...".

Where no construction joins a change to its figures, every two levels of the article that it could lie between are
weighed: whether they are the only ones of their unit, what words they share with the change, how near they stand,
whether one is told as the earlier. A change that fits some two levels of the article is theirs, and left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.before_after.attached import fitted
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.matched import PLAIN, VAGUE, Page
from numcheck.relations.before_after.one_sentence import related
from numcheck.relations.before_after.parts import Clause, counts_since, is_older, side
from numcheck.relations.before_after.size import fits, may_slip, value_of
from numcheck.relations.before_after.units import are_together, together
from numcheck.relations.before_after.words import Marks, Way, marks
from numcheck.relations.kinds import noun_class
from numcheck.relations.reading import base, first_word, is_bare, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

FAIR = Decimal("0.65")
BACK, AHEAD = 3, 8  # sentences that may hold the figures of a change
MOST = Decimal(6)  # times that one figure is of the other, at most
SMALL_SET = 20  # articles; in a larger set shared words alone do not make a story
MANY = 7  # figures of one unit; among more the change could be anybody's
ENOUGH = 6  # points that make a pair sure enough to be told
LEAD = 2  # points by which the best pair must lead


@record(eq=False)
class Level:
    """A figure that a change may lead from or to, and the clause it stands in."""

    clause: Clause
    item: Item

    @property
    def claim(self) -> Claim:
        """The figure itself."""
        return self.item.claim


def find(pages: Sequence[Page], taken: Collection[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The changes of an article that have no figures yet, each with the two that it is most likely between."""
    for page in pages:
        for clause, size in page.sizes:
            if size.claim.id in taken or size.claim.id in page.used or not _is_open(clause, size):
                continue
            found, scope = _likeliest(clause, size, page, lexicon), "article"
            if found is None and 1 < len(pages) <= SMALL_SET:
                found, scope = _from_another(clause, size, page, pages, lexicon), "set"
            if found is not None and _is_told_otherwise(clause, size, found, lexicon):
                continue
            sized = None if found is None else fitted(*found, size)
            if found is not None and sized is not None:
                name = "weighed: the two figures that the change is most likely between"
                yield related(*found, sized, scope, name, sure=FAIR)


def _is_told_otherwise(clause: Clause, size: Item, found: tuple[Claim, Claim], lexicon: Lexicon) -> bool:
    """Whether another share of the sentence is the change of both: "by 10 and another 10, 21 per cent in all"."""
    same = together(*found, lexicon)
    others = (claim for claim in clause.line.claims if claim.kind == "percent" and claim is not size.claim)
    return same is not None and any(fits(*same, replace(size, claim=claim)) for claim in others)


def _from_another(
    clause: Clause, size: Item, page: Page, pages: Sequence[Page], lexicon: Lexicon
) -> tuple[Claim, Claim] | None:
    """The later level beside a change, the earlier one in an older article; None where any two levels fit."""
    here = [Level(one, item) for one in page.clauses(lexicon) for item in one.levels if _is_level(item, size)]
    beside = [level for level in here if level.clause.line.sentence is clause.line.sentence]
    if any(
        (same := together(one.claim, other.claim, lexicon)) is not None and fits(*same, size)
        for one, other in combinations(here, 2)
    ):
        return None
    scored: list[tuple[int, tuple[Claim, Claim]]] = []
    for other in pages:
        if other is page or not _is_before(other, page):
            continue
        there = [Level(one, item) for one in other.clauses(lexicon) for item in one.levels if _is_level(item, size)]
        for after, before in product(beside, there):
            same = together(before.claim, after.claim, lexicon)
            if same is None or not _is_of_size(*same):
                continue
            if fits(*same, size):
                return None
            rises = value_of(same[1]) > value_of(same[0])
            if rises != (size.way == "up") or size.way is None or not may_slip(*same, size):
                continue
            unit = [level for level in there if are_together(level.claim, after.claim, lexicon)]
            scored.append((_points_across(size, before, after, unit, lexicon), same))
    return _best(scored)


def _is_before(one: Page, other: Page) -> bool:
    first, second = one.article.document.date, other.article.document.date
    return first is not None and second is not None and str(first)[:10] < str(second)[:10]


def _points_across(size: Item, before: Level, after: Level, unit: Sequence[Level], lexicon: Lexicon) -> int:
    """What speaks for a figure of an older article being the one that a change counts from."""
    words = size.claim.topic | size.claim.names | after.claim.subject_lemmas
    shared = (before.claim.topic | before.claim.names | before.claim.subject_lemmas) & words - PLAIN - VAGUE
    points = 2 * min(3, len(shared)) + {1: 2, 2: 1}.get(len(unit), 0)
    points += before.claim.article_source is not None and before.claim.article_source == after.claim.article_source
    return points + (_of_one_noun(before.claim, after.claim, lexicon) if base(after.claim) == "count" else 0)


def _is_open(clause: Clause, size: Item) -> bool:
    """Whether a change may count from a figure told elsewhere: not since a day, nor against something else."""
    words = clause.line.sentence.lower
    behind = words[unit_end(size.claim) : unit_end(size.claim) + 4]
    if size.claim.part != "text" or counts_since(clause.words) or behind[:2] == ("or", "more"):
        return False
    if size.change == "times" and behind[:1] == ("as",):
        return False  # "four times as fast as its rival"
    if not _MARKET.isdisjoint(clause.line.before(size.claim, 5)):
        return False  # "sent its shares up 4%": the market's view, no move of what is told
    return behind[1:2] != ("than",) or _SHARES.isdisjoint(behind[2:])


_MARKET = frozenset({"share", "shares", "stock", "stocks"})
_SHARES = frozenset({"half", "third", "quarter", "fifth", "tenth", "average"})  # "203, fewer than half"


def _likeliest(clause: Clause, size: Item, page: Page, lexicon: Lexicon) -> tuple[Claim, Claim] | None:
    """The earlier and the later of two levels; None where the change fits any two, or no two stand out."""
    levels = [Level(one, item) for one in page.clauses(lexicon) for item in one.levels if _is_level(item, size)]
    if not 1 < len(levels) <= 4 * MANY:
        return None
    scored: list[tuple[int, tuple[Claim, Claim]]] = []
    others: set[tuple[str, str]] = set()
    for one, other in combinations(levels, 2):
        same = together(one.claim, other.claim, lexicon)
        if same is None or not _is_of_size(*same) or _is_part(one, other):
            continue
        if fits(*same, size):
            return None
        if one.claim.id in page.held or other.claim.id in page.held:
            continue
        if not (_is_near(clause, one) and _is_near(clause, other)):
            continue
        ordered = _ordered(one, other, same, size, lexicon)
        if ordered is None or not may_slip(*ordered, size):
            continue
        unit = [level for level in levels if level is one or are_together(level.claim, one.claim, lexicon)]
        scored.append((_points(clause, size, one, other, unit, lexicon), ordered))
        if any(_is_anothers(level, size, marks(lexicon)) for level in (one, other)):
            others.add((ordered[0].id, ordered[1].id))
    best = _best(scored)
    return None if best is None or (best[0].id, best[1].id) in others else best


def _is_anothers(level: Level, size: Item, known: Marks) -> bool:
    """Whether a figure has another change told beside it, or is one: "fell 40 to 260", "after a 1.5 billion rise"."""
    words, items = level.clause.line.sentence.lower, level.clause.items
    before, behind = words[: first_word(level.claim)], words[unit_end(level.claim) :]
    if (
        before[-1:] == ("by",)
        or ("by" in before[-BY:] and before[-1:] == ("or",))
        or not _FURTHER.isdisjoint(before[-4:])
        or (behind and behind[0] in known.nouns)
    ):
        return True
    at = items.index(level.item)
    beside = (*items[max(0, at - 1) : at], *items[at + 1 : at + 2])
    return any(item.change is not None and item.claim.id != size.claim.id for item in beside)


BY = 5  # words of "by a quarter or" before "three points"
_FURTHER = frozenset({"new", "another", "additional"})


def _best(scored: list[tuple[int, tuple[Claim, Claim]]]) -> tuple[Claim, Claim] | None:
    """The pair with the most points, where it has enough and no other comes near."""
    scored.sort(key=lambda found: -found[0])
    if not scored or scored[0][0] < ENOUGH or (len(scored) > 1 and scored[1][0] + LEAD > scored[0][0]):
        return None
    return scored[0][1]


def _is_level(item: Item, size: Item) -> bool:
    claim = item.claim
    if claim.value is None or claim.value <= 0 or claim.part != "text" or claim.quantity.number.modifier != "exact":
        return False
    if size.change == "points":
        return claim.kind == "percent"
    if size.change == "amount":
        lent = is_bare(size.claim) and bool(size.claim.quantity.number.scale)  # "54 million marks, 12 million less"
        return claim.kind in (size.claim.kind, "rate") or (lent and claim.kind == "money")
    return claim.kind in ("count", "money", "measure", "rate")


def _is_of_size(one: Claim, other: Claim) -> bool:
    first, second = value_of(one), value_of(other)
    return first != second and 1 / MOST <= first / second <= MOST


def _is_part(one: Level, other: Level) -> bool:
    """Whether one is some of the other: "nine of our 11 businesses"."""
    if one.clause.line.sentence is not other.clause.line.sentence:
        return False
    gap = one.clause.line.sentence.lower[unit_end(one.claim) : first_word(other.claim)]
    return len(gap) < 4 and "of" in gap


def _ordered(
    one: Level, other: Level, same: tuple[Claim, Claim], size: Item, lexicon: Lexicon
) -> tuple[Claim, Claim] | None:
    """The earlier level first: by the way that the change is told to go, which no text may contradict."""
    way: Way | None = size.way
    if way is None:
        return None
    first, second = same if (value_of(same[0]) < value_of(same[1])) == (way == "up") else same[::-1]
    known = marks(lexicon)
    sides = {same[0].id: _side(one, known), same[1].id: _side(other, known)}
    if sides[second.id] == "from" or sides[first.id] in ("to", "now"):
        return None
    return first, second


def _side(level: Level, known: Marks) -> str | None:
    """Whether a level is told as the earlier or the later one; what had been before is the earlier."""
    before = level.clause.line.sentence.lower[: first_word(level.claim)]
    if not _HAD.isdisjoint(before[-8:]):
        return "from"
    told = side(level.clause, level.item, known)
    return told if told != "to" or before[-1:] == ("to",) else None


_HAD = frozenset({"had", "originally", "initially", "earlier", "formerly", "previously"})


def _is_near(clause: Clause, level: Level) -> bool:
    gap = level.clause.line.sentence.index - clause.line.sentence.index
    return -BACK <= gap <= AHEAD


def _points(clause: Clause, size: Item, one: Level, other: Level, unit: Sequence[Level], lexicon: Lexicon) -> int:
    """What speaks for two levels being those of the change."""
    points = {2: 3, 3: 2, 4: 1}.get(len(unit), 0 if len(unit) <= MANY else -3)
    for level in (one, other):
        points += _tie(clause, size, level)
    known = marks(lexicon)
    sides = (_side(one, known), _side(other, known))
    points += "from" in sides or is_older(one.claim, other.claim) or is_older(other.claim, one.claim)
    points += bool({"to", "now"} & set(sides))
    if base(one.claim) == "count":
        points += _of_one_noun(one.claim, other.claim, lexicon)
        points -= 4 * any(not _shares(size, level) for level in (one, other))
    return points


def _of_one_noun(one: Claim, other: Claim, lexicon: Lexicon) -> int:
    if is_bare(one) or is_bare(other):
        return 0
    return 1 if noun_class(one.subject_head, lexicon) == noun_class(other.subject_head, lexicon) else -4


def _tie(clause: Clause, size: Item, level: Level) -> int:
    """What ties a level to the change: its sentence, the words they share, how near it stands."""
    if level.clause.line.sentence is clause.line.sentence:
        return 2
    gap = abs(level.clause.line.sentence.index - clause.line.sentence.index)
    return min(2, len(_shares(size, level))) + (gap <= 1) - (gap > 4)


def _shares(size: Item, level: Level) -> frozenset[str]:
    """The telling words that a level shares with the change."""
    words = size.claim.topic | size.claim.subject_lemmas | size.claim.names
    return (level.claim.topic | level.claim.subject_lemmas | level.claim.names) & words - PLAIN - VAGUE

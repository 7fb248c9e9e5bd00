"""A house and who sits in it: "The 45-seat council has 48 members", "the 60-bed hospital has 75 beds".

The size of the house stands before a hyphen, or its sentence says that it has so many seats. Against it stand what the
same clause says that it has, and the seats that a party holds further on where the article knows of one house only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import Line, first_word, is_counted, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.8")
FARTHEST = 3  # times that a slip may be of the size
REACH = 6  # words from the size to what the house has
HAS = frozenset({"has", "have", "had", "with", "comprises", "counts", "elected", "elects"})
HOLDS = frozenset(
    {"holds", "hold", "held", "won", "win", "wins", "took", "takes", "take", "secured", "controls", "control", "gained"}
)
EXTRA = frozenset(
    {"more", "another", "extra", "additional", "further", "new", "than", "former", "to", "from", "by", "plus"}
)


def houses(page: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """What is more than the house of an article has room for."""
    table = lexicon.table("divisions")
    sizes: list[tuple[Line, Claim, str]] = []
    for line in page:
        for claim in line.claims:
            if claim.kind == "count" and is_counted(claim) and claim.value is not None:
                noun = _room(line, claim, lexicon)
                if noun is not None:
                    sizes.append((line, claim, noun))
                    yield from _has(line, claim, noun, lexicon)
    for i in range(len(page)):
        yield from _let(page, i, lexicon)
    seats = [(line, claim) for line, claim, noun in sizes if noun in table["seats"]]
    if not seats or len({claim.value for _, claim in seats}) > 1:
        return
    where, whole = seats[0]
    for line in page:
        if line is where or line.sentence.start < where.sentence.start or _names_other(where, line, lexicon):
            continue
        for part in line.claims:
            if part.subject_head in table["seats"] and _is_held(line, part) and _is_over(whole, part):
                yield related(whole, (part,), "the seats of a house, and those that one holds", SURE, "article")


def _room(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """The noun of "45-seat council"; of "the parliament of 150 seats", "the council has 48 seats"."""
    table, words = lexicon.table("divisions"), line.sentence.lower
    if claim.quantity.adjective:
        noun = (
            words[claim.word].rpartition("-")[2]
            if "-" in words[claim.word]
            else words[min(claim.word + 2, len(words) - 1)]
        )
        return noun if noun in table["rooms"] else None
    before = line.before(claim, 4)
    if claim.subject_head not in table["seats"] or not EXTRA.isdisjoint(before[-1:]):
        return None
    led = before[-1:] == ("of",) or before[-1:] in {("has",), ("have",)}
    return claim.subject_head if led and before[-2:-1] and before[-2] in table["house_names"] else None


def _has(line: Line, size: Claim, noun: str, lexicon: Lexicon) -> Iterator[Relation]:
    """What a house is said to have in the clause of its size."""
    words, table = line.sentence.lower, lexicon.table("divisions")
    part = next((claim for claim in line.claims if claim.word > size.last_word and claim.kind == "count"), None)
    if part is None or not is_counted(part) or part.status != "asserted" or part.change is not None:
        return
    gap = words[unit_end(size) : first_word(part)]
    if len(gap) > REACH or not gap or gap[-1] not in HAS or not EXTRA.isdisjoint(words[part.word : part.last_word + 2]):
        return
    alike = {noun, *(table["seats"] if noun == "seat" else ())}
    if lemma(words[part.last_word], lexicon) in alike and _is_over(size, part):
        yield related(size, (part,), "the size of a house, and what it has", SURE, "sentence")


def _let(page: Sequence[Line], i: int, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "The hotel, which has 120 rooms, let 134 rooms on the night": what was filled of what there is."""
    line, table = page[i], lexicon.table("divisions")
    for part in line.claims:
        head = part.subject_head
        if head not in table["rooms"] or not FILLED & set(line.before(part, 1)) or part.status != "asserted":
            continue
        if part.change is not None or not EXTRA.isdisjoint(line.sentence.lower[part.word : part.last_word + 2]):
            continue
        near = [line, *([page[i - 1]] if i and line.sentence.index - page[i - 1].sentence.index == 1 else [])]
        wholes = [
            claim
            for there in near
            for claim in there.claims
            if claim.subject_head == head
            and claim.start < part.start
            and claim.part == part.part
            and claim.status == "asserted"
            and not HAS.isdisjoint(there.before(claim, 1))
            and there.behind(claim, 1) not in PLACED
        ]
        if len(wholes) == 1 and _is_over(wholes[0], part) and wholes[0].subject_lemmas <= part.subject_lemmas | {head}:
            scope = "sentence" if wholes[0].sentence is line.sentence else "article"
            yield related(wholes[0], (part,), "what a house has, and what was filled of it", SURE, scope)


FILLED = frozenset({"let", "filled", "occupied", "booked"})
PLACED = frozenset({("in",), ("at",), ("on",), ("for",)})


def _is_held(line: Line, claim: Claim) -> bool:
    if claim.kind != "count" or claim.status != "asserted" or claim.change is not None or claim.quantity.adjective:
        return False
    before = line.before(claim, 2)
    return not HOLDS.isdisjoint(before) and EXTRA.isdisjoint(before)


def _names_other(where: Line, line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence speaks of another house: "in the upper house", "across the county councils"."""
    names = frozenset(lexicon.table("divisions")["house_names"])
    return not {lemma(word, lexicon) for word in line.words} & names <= {lemma(word, lexicon) for word in where.words}


def _is_over(whole: Claim, part: Claim) -> bool:
    high, low = whole.interval.high, part.interval.low
    return high is not None and low is not None and high < low <= FARTHEST * high

"""Stages of one life or thing, out of order: an assembly elected on 14 April that first met on 9 April.

What comes first is told by the ladders of `words/<lang>/stages.yaml`. Two days are held against one another only where
both are told of one subject: by its noun or name, or by a pronoun right behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.claims.context import grammar
from numcheck.numbers.periods import ends
from numcheck.records import record
from numcheck.relations.days.entities import Entity, begun_of, entity_of, is_one
from numcheck.relations.days.lines import Line, stated
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "start-and-end"
LIKELY = Decimal("0.85")
REACH = 9  # words between a stage and its day
BEHIND = 10  # words from a day that opens its sentence to the verb
UNREAL = 7  # words from a stage on in which "again", "in its present form" make it another
FRONT = 2  # words before a day that opens its sentence
_LEADS = frozenset({"in", "on", "of", ",", "(", "the"})
_STOPS = frozenset(
    {
        ";",
        ":",
        "that",
        "when",
        "after",
        "before",
        "until",
        "because",
        "while",
        "where",
        "if",
        "than",
        "since",
        "following",
    }
)
Rungs = Mapping[str, int]
Days = Sequence[tuple[int, int]]
Found = tuple[int, Rungs, Entity]  # where the words of a stage begin


@record(eq=False)
class StageWords:
    """The lists of `stages.yaml`."""

    first: frozenset[str]  # the words that any stage begins with
    several: frozenset[str]  # that a stage of several words begins with
    ladders: Mapping[str, tuple[Phrases, ...]]
    beginnings: frozenset[str]
    begun: Mapping[str, tuple[str, int]]
    people: frozenset[str]
    again: frozenset[str]
    within: int
    needs_had: frozenset[str]
    together: frozenset[str]
    couples: frozenset[str]
    unreal: frozenset[str]


@cache
def stage_words(lexicon: Lexicon) -> StageWords:
    """The stages that a lexicon knows."""
    table = lexicon.table("stages")
    ladders = {name: tuple(phrases_of(rung) for rung in rungs) for name, rungs in table["ladders"].items()}
    first = frozenset().union(table["beginnings"], *(rung.first for rungs in ladders.values() for rung in rungs))
    several = frozenset().union(*(rung.opening for rungs in ladders.values() for rung in rungs))
    listed = {
        name: frozenset(table[name])
        for name in ("beginnings", "people", "again", "together", "couples", "unreal", "needs_had")
    }
    begun = {noun: (ladder, int(rung)) for noun, (ladder, rung) in table["begun"].items()}
    return StageWords(first, several, ladders, begun=begun, within=int(table["again_within"]), **listed)


@record(eq=False)
class Stage:
    """A day, the rungs that its words stand for, and of whom or what they tell."""

    claim: Claim
    rungs: Rungs
    entity: Entity
    sentence: int
    had: bool  # whether it is told as over by then: "It had left Osk on 4 June"
    once: str  # what happens once, by the word: a birth, an opening; "" of the rest


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every two days of one subject that come in the wrong order."""
    known = stage_words(lexicon)
    stages = stages_of(read, lexicon)
    for at, stage in enumerate(stages):
        for other in stages[at + 1 :]:
            pair = _in_order(stage, other, known)
            if pair is not None and is_one(stage.entity, other.entity, other.sentence - stage.sentence, lexicon):
                start, end = pair
                roles = (("start", start), ("end", end)) if start is stage.claim else (("end", end), ("start", start))
                reason = Reason("construction: two stages of one subject", LIKELY)
                yield Relation(KIND, roles, LIKELY, (reason,), {"sure": "no"})
                break


def stages_of(read: Sequence[Line], lexicon: Lexicon) -> list[Stage]:
    """The stages that an article tells, in the order of the text."""
    first = stage_words(lexicon).first
    return [stage for line in read if not first.isdisjoint(line.sentence.lower) for stage in _of(line, lexicon)]


def _of(line: Line, lexicon: Lexicon) -> Iterator[Stage]:
    """The stages of a sentence, each with the day it was reached on."""
    dated = [claim for claim in line.days if claim.kind == "date"]
    days = [(claim.word, claim.last_word) for claim in dated]
    for before, claim in pairwise((None, *dated)):
        if claim is None or not _has_place(claim):
            continue
        found = _before(line, claim, before, days, lexicon) or _behind(line, claim, days, lexicon)
        if found is not None:
            at, rungs, entity = found
            yield Stage(claim, rungs, entity, line.sentence.index, _had(line, at), _once(line, at, claim, lexicon))


def _has_place(claim: Claim) -> bool:
    number, said = claim.quantity.number, stated(claim)
    if number.ends is not None or number.stated is None or number.period is None:
        return False
    if claim.status in ("negated", "hypothetical"):
        return False
    return said.year is not None or (said.month is not None and said.day is not None)


def _before(line: Line, claim: Claim, last: Claim | None, days: Days, lexicon: Lexicon) -> Found | None:
    """The nearest stage before a day in its clause."""
    lower, tags, known = line.sentence.lower, grammar(lexicon).tags, stage_words(lexicon)
    stop = max(0, claim.word - REACH - 1, last.last_word + 1 if last is not None else 0)
    if not claim.word or lower[claim.word - 1] not in _LEADS:
        return None
    several = False  # whether only a stage of several words may hold the verb just passed: "first met"
    for at in range(claim.word - 2, stop - 1, -1):
        if lower[at] in _STOPS or (lower[at] == "," and at < claim.word - 2):
            return None
        if lower[at] in (known.several if several else known.first):
            found = _told_at(line, at, days, lexicon)
            if found is not None:
                return found
        if several:
            return None
        several = tags[lower[at]] == "V" and not lower[at].endswith("ing")
    return None


def _behind(line: Line, claim: Claim, days: Days, lexicon: Lexicon) -> Found | None:
    """The stage told behind a day that opens its sentence: "In 1934 the bridge was opened"."""
    lower, known = line.sentence.lower, stage_words(lexicon)
    if claim.word > FRONT or lower[: claim.word] not in {("in",), ("on",), ("on", "the")}:
        return None
    start = claim.last_word + 1
    start += lower[start : start + 1] == (",",)
    for at in range(start, min(len(lower), start + BEHIND)):
        if lower[at] in _STOPS or lower[at] == "," or any(first == at for first, _ in days):
            return None
        found = _told_at(line, at, days, lexicon) if lower[at] in known.first else None
        if found is not None:
            return found
    return None


def _told_at(line: Line, at: int, days: Days, lexicon: Lexicon) -> Found | None:
    """The rungs whose words begin there, and of whom or what they tell."""
    lower, known = line.sentence.lower, stage_words(lexicon)
    dated = {word for first, last in days for word in range(first, last + 1)}  # "in May" is no "may"
    behind = {lower[word] for word in range(at + 1, min(len(lower), at + UNREAL)) if word not in dated} - {
        "to"
    }  # "awarded to", no "to be awarded"
    if not known.unreal.isdisjoint((*lower[max(0, at - 4) : at], *behind)):
        return None
    if lower[at] in known.beginnings:
        begun = begun_of(line.sentence, at, days, lexicon)
        opens = lower[at] in ("opened", "opens")  # a trial does; a building is opened
        if begun is not None and begun[0] in known.begun and not (opens and known.begun[begun[0]][0] == "building"):
            name, height = known.begun[begun[0]]
            return at, {name: height}, begun[1]
    rungs = _rungs(lower[at:], known)
    entity = entity_of(line.sentence, at, days, lexicon) if rungs else None
    return None if entity is None else (at, rungs, entity)


def _had(line: Line, at: int) -> bool:
    return "had" in line.sentence.lower[max(0, at - 3) : at]


def _once(line: Line, at: int, claim: Claim, lexicon: Lexicon) -> str:
    """What happens once by the words of a stage; nothing where a place may tell one of several: "opened in York"."""
    lower, words = line.sentence.lower, line.sentence.words
    kinds = lexicon.table("stages")["once"]
    found = next((name for name, listed in kinds.items() if phrases_of(listed).begin(lower[at:])), "")
    placed = any(words[place][0].isupper() for place in range(at + 1, claim.word))
    return "" if placed and found in ("opening", "founding", "building") else found


def _rungs(here: Sequence[str], known: StageWords) -> Rungs:
    """The rung of each ladder whose words begin there."""
    found = {}
    for name, rungs in known.ladders.items():
        for height, rung in enumerate(rungs):
            if rung.begin(here):
                found[name] = height
                break
    return found


def _in_order(one: Stage, two: Stage, known: StageWords) -> tuple[Claim, Claim] | None:
    """Start and end by the ladder that both are on, where the end lies before the start."""
    for name, height in one.rungs.items():
        other = two.rungs.get(name, height)
        if other == height or not _may_climb(name, one, two, known):
            continue
        if name in known.needs_had and other < height and not two.had:
            continue  # who arrived on 4 June may leave on 9 June
        start, end = (one.claim, two.claim) if height < other else (two.claim, one.claim)
        first, last = start.quantity.number.period, end.quantity.number.period
        if first is None or last is None:
            continue
        begun, ended = ends(first)[0], ends(last)[1]
        if ended < begun and _is_one_climb(name, start, end, begun, ended, known):
            return start, end
    return None


def _may_climb(name: str, one: Stage, two: Stage, known: StageWords) -> bool:
    """Whether the subjects are such as climb that ladder."""
    told = {one.entity.pronoun, two.entity.pronoun} - {""}
    if name in known.people:
        if "it" in told:
            return False
    elif told & {"he", "she"}:
        return False
    if name not in known.together:
        return True
    return all(stage.entity.head in known.couples or stage.entity.pronoun == "they" for stage in (one, two))


def _is_one_climb(name: str, start: Claim, end: Claim, begun: date, ended: date, known: StageWords) -> bool:
    """Whether both days are near enough to be of one trial or term, of those that there may be several of."""
    if name not in known.again:
        return True
    if stated(start).day is None or stated(end).day is None:
        return False
    return (begun - ended).days <= known.within

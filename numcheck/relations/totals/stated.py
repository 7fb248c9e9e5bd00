"""Which counts and amounts of a sentence claim to be the sum of something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.reading import first_word
from numcheck.relations.totals.cues import MARKS, Cues
from numcheck.sentences.sentence import Sentence

SUMMABLE = frozenset({"count", "money", "measure", "duration"})
RIGHT_BEFORE = 4  # words between a figure and the cue behind it ("412 homes in all")
NEXT_BEHIND = 8  # words between a cue and the figure behind it
LOST = frozenset({"working", "lost", "sick", "missed", "man"})  # days that are counted one by one: "working days"
HAS = frozenset({"has", "have"})
LEAST = 20  # smaller counts are seen at a glance and need no source


def totals(sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> list[Claim]:
    """The claims of a sentence that a cue makes totals; none of one that asserts nothing."""
    words = sentence.lower
    if cues.signs.isdisjoint(words):
        return []
    if not cues.unasserted.isdisjoint(words):
        return []
    found = [claim for claim in _totals(sentence, claims, cues) if _is_total(claim)]
    return [claim for claim in found if not _is_owned(sentence, claim)]


def _is_owned(sentence: Sentence, claim: Claim) -> bool:
    """Whether a thing has so many parts: "the stadium has a total of 64,000 seats" is no sum of events."""
    before = sentence.lower[max(0, first_word(claim) - 4) : first_word(claim)]
    return claim.kind == "count" and bool(before) and (before[-1] in HAS or (before[0] in HAS and before[-1] == "of"))


def _is_total(claim: Claim) -> bool:
    low = claim.interval.low if claim.interval.low is not None else claim.interval.high
    return (
        claim.status == "asserted"
        and claim.change is None
        and low is not None
        and (low >= LEAST or claim.kind != "count")
    )


def _is_summed(claim: Claim) -> bool:
    """Whether amounts of its kind are added up; days only where they are counted one by one: "12,600 working days"."""
    if claim.kind not in SUMMABLE:
        return False
    around = claim.sentence.lower[max(0, claim.word - 1) : claim.last_word + 3]
    return claim.kind != "duration" or not LOST.isdisjoint(around)


def _totals(sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> list[Claim]:
    """The claims of a sentence that a cue makes totals."""
    found: dict[int, Claim] = {}
    claims = [claim for claim in claims if _is_summed(claim)]  # "since April, a total of" 40 is not April's
    if not claims:
        return []
    for first, behind in _cue_spans(sentence, claims, cues):
        claim = _figure_of(first, behind, claims)
        if claim is not None:
            found[claim.word] = claim
    for at, word in enumerate(sentence.lower):
        claim = None
        if word in cues.adjectives or word in cues.nouns:
            claim = _reached(at if word in cues.adjectives else at - 1, sentence, claims, cues)
        elif word in cues.brings:
            claim = _brought(at, sentence, claims, cues)
        if claim is not None:
            found[claim.word] = claim
    if _sums_period(sentence, cues):
        found.update({claim.word: claim for claim in claims if claim.event in cues.period_events})
    return [found[word] for word in sorted(found)]


def _cue_spans(sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> Iterator[tuple[int, int]]:
    lower = sentence.lower
    numbers = {claim.word for claim in claims}
    for at, word in enumerate(lower):
        for phrase in cues.free.get(word, ()):
            if lower[at : at + len(phrase)] == phrase:
                yield at, at + len(phrase)
        for phrase in cues.apart.get(word, ()):
            behind = at + len(phrase)
            if lower[at:behind] == phrase and (
                behind >= len(lower) or lower[behind] in MARKS or (at == 0 and behind not in numbers)
            ):
                yield at, behind


def _figure_of(first: int, behind: int, claims: Sequence[Claim]) -> Claim | None:
    """The figure right before a cue, else the next one behind it."""
    before = [claim for claim in claims if claim.last_word < first]
    if before and first - before[-1].last_word <= RIGHT_BEFORE and first > 1:
        return before[-1]
    after = [claim for claim in claims if claim.word >= behind]
    return after[0] if after and after[0].word - behind <= NEXT_BEHIND else None


def _reached(at: int, sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> Claim | None:
    """The figure that "the total bill stands at" leads to."""
    for claim in claims:
        between = sentence.lower[at + 2 : claim.word]  # behind its noun
        if claim.word > at + 1 and len(between) <= cues.farthest:
            return claim if _leads_to(between, cues) else None
    return None


def _brought(at: int, sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> Claim | None:
    """The figure of "brings to 640 the number of houses lost", "takes the total to 640"."""
    for claim in claims:
        if at < claim.word <= at + cues.farthest and sentence.lower[first_word(claim) - 1] == "to":
            near = sentence.lower[at : claim.last_word + 4]
            return None if cues.brought.isdisjoint(near) else claim
    return None


def _leads_to(between: Sequence[str], cues: Cues) -> bool:
    """Whether the words between a total and a figure end in "stands at", "has reached about" and their like."""
    return not cues.reaching.isdisjoint(between[-3:]) and "by" not in between[-2:] and MARKS.isdisjoint(between)


def _sums_period(sentence: Sentence, cues: Cues) -> bool:
    if cues.period_starts.isdisjoint(sentence.lower):
        return False
    words = sentence.lower
    for at, word in enumerate(words):
        if word not in cues.period_starts:
            continue
        behind = words[at + 1 : at + 5]
        if not cues.period_words.isdisjoint(behind[:1]) or (
            behind[:1] in {("the",), ("its",)} and not cues.period_verbs.isdisjoint(behind)
        ):
            return True
        if behind[:2] == ("the", "end") and not cues.period_words.isdisjoint(words[at + 4 : at + 5]):
            return True
    return False

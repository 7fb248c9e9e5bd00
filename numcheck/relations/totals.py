"""Totals: counts and amounts that claim to be the sum of something, and what supports them.

One `Relation` of kind `total` for each sentence that states any; the role of each is `total`. `facts["support"]` is
`source` (the sentence says who counted, goes on from one that does, or another sentence tells where the figure comes
from), `mention` (the figure comes again in the set), `breakdown` (figures of one paragraph of the set add up to it) or
`none`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import groupby
from types import MappingProxyType

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.relation import Reason, Relation
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

KIND = "total"
SUMMABLE = frozenset({"count", "money", "measure"})
COUNT = "count"  # "by her count"
ALL_TOLD = ("all", "told")  # a cue, no attribution
MARKS = frozenset(",.;:-–—()")
RIGHT_BEFORE = 4  # words between a figure and the cue behind it ("412 homes in all")
NEXT_BEHIND = 8  # words between a cue and the figure behind it
LEAST = 20  # smaller counts are seen at a glance and need no source
ROUND_MENTION = Decimal("0.9")
SLACK = Decimal("0.02")  # how far a breakdown may miss the total, for rounding
CONFIDENCE = Decimal("0.6")

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """`words/<lang>/totals.yaml`, ready for look-up."""

    free: tuple[Phrase, ...]
    apart: tuple[Phrase, ...]
    adjectives: frozenset[str]
    reaching: frozenset[str]
    farthest: int
    period_starts: frozenset[str]
    period_words: frozenset[str]
    period_events: frozenset[str]
    unasserted: frozenset[str]
    said: frozenset[str]
    own: frozenset[str]
    goes_on: frozenset[str]
    figure_words: frozenset[str]
    come_words: frozenset[str]


@cache
def _cues(lexicon: Lexicon) -> Cues:
    table = lexicon.table("totals")
    phrases = {name: tuple(tuple(phrase.split()) for phrase in table[name]) for name in ("cues", "cues_apart")}
    sets = {
        name: frozenset(table[name])
        for name in (
            *("adjectives", "reaching", "period_starts", "period_words", "period_events"),
            *("unasserted", "said", "own", "goes_on", "figure_words", "come_words"),
        )
    }
    events = lexicon.table("events")
    sets["period_events"] |= {verb for name in sets["period_events"] for verb in events.get(name, ())}
    return Cues(free=phrases["cues"], apart=phrases["cues_apart"], farthest=table["farthest"], **sets)


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every sentence that states totals, with the totals in it and their support."""
    cues = _cues(lexicon)
    figures: Mapping[str, Sequence[Claim]] | None = None
    for article in articles:
        before: Sentence | None = None
        for sentence, group in groupby(article.claims, key=lambda claim: claim.sentence):
            claims = list(group)
            unsure = not cues.unasserted.isdisjoint(sentence.lower)
            totals = [] if unsure else [claim for claim in _totals(sentence, claims, cues) if _is_total(claim)]
            if totals:
                figures = figures or _figures(articles)
                yield _relation(totals, _support(totals, before, article, figures, cues))
            before = sentence


def _figures(articles: Sequence[Article]) -> Mapping[str, Sequence[Claim]]:
    """All claims of the set by their base unit, in the order of the text."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for article in articles:
        for claim in article.claims:
            found[_unit(claim)].append(claim)
    return found


def _unit(claim: Claim) -> str:
    """The base unit; a bare number beside a name counts what its neighbours count ("Arden lost 74 houses, Bly 65")."""
    return "count" if claim.quantity.dimension in ("count", "dimensionless") else claim.quantity.base


def _relation(totals: Sequence[Claim], support: str) -> Relation:
    return Relation(
        KIND,
        tuple(("total", claim) for claim in totals),
        CONFIDENCE,
        (Reason(f"support: {support}", Decimal(0)),),
        MappingProxyType({"support": support}),
    )


def _is_total(claim: Claim) -> bool:
    low = claim.interval.low
    return (
        claim.kind in SUMMABLE
        and claim.status == "asserted"
        and claim.change is None
        and low is not None
        and (low >= LEAST or claim.kind != "count")
    )


def _totals(sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> list[Claim]:
    """The claims of a sentence that a cue makes totals."""
    found: dict[int, Claim] = {}
    claims = [claim for claim in claims if claim.kind in SUMMABLE]  # "since April, a total of" 40 is not April's
    for first, behind in _cue_spans(sentence, claims, cues):
        claim = _figure_of(first, behind, claims)
        if claim is not None:
            found[claim.word] = claim
    for at, word in enumerate(sentence.lower):
        if word in cues.adjectives:
            claim = _reached(at, sentence, claims, cues)
            if claim is not None:
                found[claim.word] = claim
    if _sums_period(sentence, cues):
        found.update({claim.word: claim for claim in claims if claim.event in cues.period_events})
    return [found[word] for word in sorted(found)]


def _cue_spans(sentence: Sentence, claims: Sequence[Claim], cues: Cues) -> Iterator[tuple[int, int]]:
    lower = sentence.lower
    numbers = {claim.word for claim in claims}
    for at in range(len(lower)):
        for phrase in cues.free:
            if lower[at : at + len(phrase)] == phrase:
                yield at, at + len(phrase)
        for phrase in cues.apart:
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


def _leads_to(between: Sequence[str], cues: Cues) -> bool:
    """Whether the words between a total and a figure end in "stands at", "has reached about" and their like."""
    return not cues.reaching.isdisjoint(between[-3:]) and "by" not in between[-2:] and MARKS.isdisjoint(between)


def _sums_period(sentence: Sentence, cues: Cues) -> bool:
    pairs = zip(sentence.lower, sentence.lower[1:], strict=False)
    return any(word in cues.period_starts and after in cues.period_words for word, after in pairs)


def _support(
    totals: Sequence[Claim],
    before: Sentence | None,
    article: Article,
    figures: Mapping[str, Sequence[Claim]],
    cues: Cues,
) -> str:
    """What supports the totals of one sentence; one that has support lends it to the others."""
    sentence = totals[0].sentence
    if _is_attributed(sentence, cues) or any(claim.source or claim.quoted for claim in totals):
        return "source"
    if before is not None and _goes_on(sentence, before, cues):
        return "source"
    if _told_elsewhere(article, cues):
        return "source"
    for total in totals:
        same_unit = figures[_unit(total)]
        if any(_is_mention(other, total) for other in same_unit):
            return "mention"
        if _adds_up(total, same_unit):
            return "breakdown"
    return "none"


def _is_attributed(sentence: Sentence, cues: Cues) -> bool:
    words = sentence.lower
    pairs = zip(("", *words), words, strict=False)
    return any(
        (word in cues.said and (before, word) != ALL_TOLD) or (before in cues.own and word == COUNT)
        for before, word in pairs
    )


def _goes_on(sentence: Sentence, before: Sentence, cues: Cues) -> bool:
    """Whether a sentence takes up the attributed one right before it."""
    follows = before.part == sentence.part and before.index == sentence.index - 1
    return follows and sentence.lower[0] in cues.goes_on and _is_attributed(before, cues)


def _told_elsewhere(article: Article, cues: Cues) -> bool:
    """Whether some sentence says where "the count" comes from."""
    lower = article.document.text.lower().split()
    for at, word in enumerate(lower):
        named = word in cues.figure_words and at and lower[at - 1] in ("the", "these", "those")
        if named and not cues.come_words.isdisjoint(lower[at + 1 : at + 4]):
            return True
    return False


def _is_mention(other: Claim, total: Claim) -> bool:
    """Whether another claim of the set states the figure once more."""
    if other is total or (other.article == total.article and other.sentence == total.sentence):
        return False
    return other.kind == total.kind and other.interval.meets(total.interval) and _alike(other.interval, total.interval)


def _alike(a: Interval, b: Interval) -> bool:
    """Whether two intervals are of one size, so that a vague "hundreds" confirms nothing."""
    if a.low is None or a.high is None or b.low is None or b.high is None:
        return False
    return min(a.low, b.low) >= ROUND_MENTION * max(a.low, b.low) or a == b


def _adds_up(total: Claim, figures: Sequence[Claim]) -> bool:
    """Whether figures that follow one another in a paragraph add up to the total."""
    paragraphs = groupby(figures, key=lambda claim: (claim.article, claim.part, claim.sentence.paragraph))
    return any(_run_adds_up(total, [claim for claim in group if claim is not total]) for _, group in paragraphs)


def _run_adds_up(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether two or more stated figures in a row come to the stated total, rounding aside."""
    if total.value is None:
        return False
    goal = total.value * total.quantity.low_factor
    for first in range(len(parts) - 1):
        together = _figure(parts[first])
        for last in range(first + 1, len(parts)):
            together += _figure(parts[last])
            if together > goal * (1 + SLACK):
                break
            if together >= goal * (1 - SLACK) and any(_may_be_part(part, total) for part in parts[first : last + 1]):
                return True
    return False


def _figure(claim: Claim) -> Decimal:
    return Decimal(0) if claim.value is None else claim.value * claim.quantity.low_factor


def _may_be_part(part: Claim, total: Claim) -> bool:
    """Whether a count is of the same things as the total, by its noun or by what happened; amounts always may."""
    if total.kind != "count" or total.subject_head is None:
        return True
    return part.subject_head == total.subject_head or (part.event is not None and part.event == total.event)

"""What supports a total: a source, a second mention, a breakdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_narrower, same_noun
from numcheck.relations.totals.cues import Cues
from numcheck.relations.totals.figures import BARE, Figure, Unit, unit
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

COUNT = "count"  # "by her count"
ALL_TOLD = ("all", "told")  # a cue, no attribution
ROUND_MENTION = Decimal("0.9")
SLACK = Decimal("0.02")  # how far a breakdown may miss the total, for rounding
NAMED_NEAR = 3  # words between "figures" and the "published" that says whose
FEW = 20  # figures like the total; more add up to anything
DETERMINERS = frozenset(["the", "these", "those", "its", "their", "his", "her", "our"])


def support(
    totals: Sequence[Claim], before: Sentence | None, told: Callable[[], bool], figures: Mapping[str, Unit], cues: Cues
) -> str:
    """What supports the totals of one sentence; one that has support lends it to the others.

    `told` answers whether the article says of its figures where they come from.
    """
    sentence = totals[0].sentence
    if is_attributed(sentence, cues) or any(claim.source or claim.quoted for claim in totals):
        return "source"
    if (before is not None and goes_on(sentence, before, cues)) or told():
        return "source"
    for total in totals:
        kin = figures[unit(total)]
        if _is_stated_again(total, kin):
            return "mention"
        if adds_up(total, kin, cues.lexicon):
            return "breakdown"
    return "none"


def is_attributed(sentence: Sentence, cues: Cues) -> bool:
    """Whether a sentence says who counted or said it."""
    words = sentence.lower
    pairs = zip(("", *words), words, strict=False)
    return any(
        (word in cues.said and (before, word) != ALL_TOLD) or (before in cues.own and word == COUNT)
        for before, word in pairs
    )


def goes_on(sentence: Sentence, before: Sentence, cues: Cues) -> bool:
    """Whether a sentence takes up the attributed one right before it."""
    follows = before.part == sentence.part and before.index == sentence.index - 1
    return follows and sentence.lower[0] in cues.goes_on and is_attributed(before, cues)


def tells_its_source(article: Article, cues: Cues) -> bool:
    """Whether some sentence says where "the count" comes from, or who "presented its figures"."""
    lower = article.document.text.lower().split()
    for at, word in enumerate(lower):
        if word.strip(".,;:") not in cues.figure_words or not at or lower[at - 1] not in DETERMINERS:
            continue
        behind, ahead = lower[at + 1 : at + 1 + NAMED_NEAR], lower[max(0, at - 1 - NAMED_NEAR) : at - 1]
        if not cues.come_words.isdisjoint(behind) or not cues.give_words.isdisjoint(ahead):
            return True
    return False


def _is_stated_again(total: Claim, kin: Unit) -> bool:
    low = total.interval.low
    if low is None:
        return False
    sizes = sorted((low * ROUND_MENTION, low / ROUND_MENTION))
    return any(_is_mention(other, total) for other in kin.about(sizes[0], sizes[1]))


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


def adds_up(total: Claim, kin: Unit, lexicon: Lexicon) -> bool:
    """Whether figures that follow one another add up to the total: in a paragraph, or of one thing in the whole set."""
    if total.value is None:
        return False
    goal = total.value * total.quantity.low_factor
    low, high = goal * (1 - SLACK), goal * (1 + SLACK)
    if any(_may_break_down(run, total) for run in kin.adding_up(low, high)):
        return True
    alike = [
        figure for figure in kin.figures if figure.claim is not total and _is_of_same(figure.claim, total, lexicon)
    ]
    return len(alike) <= FEW and _reaches(alike, low, high)


def _may_break_down(run: Sequence[Figure], total: Claim) -> bool:
    return all(part.claim is not total for part in run) and any(_may_be_part(part.claim, total) for part in run)


def _reaches(figures: Sequence[Figure], low: Decimal, high: Decimal) -> bool:
    """Whether some of them in a row come to a sum between the two."""
    for first in range(len(figures) - 1):
        together = figures[first].value
        for figure in figures[first + 1 :]:
            together += figure.value
            if low <= together <= high:
                return True
    return False


def _is_of_same(part: Claim, total: Claim, lexicon: Lexicon) -> bool:
    """Whether both are of one noun, the part is of a narrower one, or, of an amount, has none."""
    if part.kind != total.kind:
        return total.kind != "count" and part.quantity.dimension == BARE
    one, whole = part.subject_head, total.subject_head
    return same_noun(one, whole, lexicon) or is_narrower(one, whole, lexicon)


def _may_be_part(part: Claim, total: Claim) -> bool:
    """Whether a count is of the same things as the total, by its noun or by what happened; amounts always may."""
    if total.kind != "count" or total.subject_head is None:
        return True
    return part.subject_head == total.subject_head or (part.event is not None and part.event == total.event)

"""What supports a total: a source, a second mention, a breakdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_narrower, same_noun
from numcheck.relations.reading import is_bare
from numcheck.relations.totals.cues import Cues
from numcheck.relations.totals.figures import BARE, Figure, Unit, unit
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

COME = frozenset(["come", "comes", "came"])  # from somewhere; a bill that comes to a sum has no source
TAKES = frozenset(["claimed", "claims"])  # of lives: "the floods claimed 640"
COUNTS = frozenset(["count", "tally", "records", "reckoning", "estimate", "figures", "books"])  # "by her count"
ALL_TOLD = ("all", "told")  # a cue, no attribution
ROUND_MENTION = Decimal("0.9")
SLACK = Decimal("0.02")  # how far a breakdown may miss the total, for rounding
NAMED_NEAR = 3  # words between "figures" and the "published" that says whose
FEW = 20  # figures like the total; more add up to anything
DETERMINERS = frozenset(["the", "this", "that", "these", "those", "its", "their", "his", "her", "our"])


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
        (word in cues.said and (before, word) != ALL_TOLD and not _takes(words, i))
        or (word in COUNTS and (before in cues.own or before.endswith(("'s", "s'"))))
        for i, (before, word) in enumerate(pairs)
    )


def _takes(words: Sequence[str], at: int) -> bool:
    """Whether a verb of saying takes a number, of lives: "the floods claimed 640"."""
    return words[at] in TAKES and any(word[0].isdigit() for word in words[at + 1 : at + 4])


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
        behind = [one for i, one in enumerate(behind) if one not in COME or lower[at + 2 + i : at + 3 + i] == ["from"]]
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


def parts_told(totals: Sequence[Claim], figures: Mapping[str, Unit]) -> tuple[Claim, ...]:
    """The figures of the same noun that fall short of the only total: "410 in Arden, 230 in Bly" of 1,600."""
    if len(totals) > 1 or totals[0].kind != "count" or totals[0].value is None:
        return ()
    total = totals[0]
    found = [
        figure.claim
        for figure in figures[unit(total)].figures
        if figure.claim.kind == "count"
        and figure.claim.sentence is not total.sentence
        and figure.claim.status == "asserted"
        and figure.claim.subject_head == total.subject_head
        and 0 < figure.value < (total.value or 0)
    ]
    together = sum((claim.value or Decimal(0) for claim in found), Decimal(0))
    return tuple(found) if 1 < len(found) <= FEW and together < (total.value or 0) else ()


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
    if part.sentence is total.sentence and part.word > total.word and part.quantity.dimension == BARE:
        return True  # "84 points over three matches: 30, 26 and 28"
    if is_bare(total) and part.subject_head in total.topic:
        return True  # "cut off the homes, 4,200 altogether"
    return part.subject_head == total.subject_head or (part.event is not None and part.event == total.event)

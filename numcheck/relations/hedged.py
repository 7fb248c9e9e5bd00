"""A hedged figure and the exact one right beside it: "just over half (48%)", "2,140 people, or nearly 2,000".

Relations of kind `hedged`. Roles `hedge`, a figure with a hedge or a share in words, and `exact`, the figure that is
told beside it. Or only `exact`, with `whole` where it is a count, beside a word that says how large a share it is: "a
majority of those asked, 48 percent". Facts then: `word` as written, `start`, where it stands in its part, `lemma`, and
`low` and `high`, what it admits in per cent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import can_hold, same_noun
from numcheck.relations.reading import (
    Line,
    Phrases,
    Words,
    base,
    first_word,
    is_bare,
    lines,
    phrases,
    phrases_of,
    unit_end,
)
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "hedged"
SURE = Decimal("0.9")
KINDS = frozenset({"count", "measure", "money", "percent", "ratio", "duration", "rate"})
SHARES = frozenset({"percent", "ratio"})
LONGEST = 10  # words between the two: "just over half of the people who were asked (48%)"
MARKS = frozenset({"(", "[", ",", "-", "–", "—", ":", ";"})
COPULAS = frozenset({"is", "was", "are", "were", "remains", "remained", "stands", "stood"})
EACH = frozenset({"each", "apiece"})  # "34 hives of 40,000 each, or over a million"
OPENING = frozenset({"(", "["})
CLOSING = frozenset({")", "]", ",", ".", "-", "–", "—", ";", ":"})


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every hedged figure with the exact one beside it."""
    words = lexicon.table("share_words")["words"]
    for article in articles:
        for line in lines(article):
            yield from _pairs(line, lexicon)
            if not words.keys().isdisjoint(line.words):
                yield from _words(line, words, lexicon)


def _pairs(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    claims = [claim for claim in line.claims if claim.kind in KINDS and claim.value is not None]
    for at, left in enumerate(claims):
        for right in claims[at + 1 : at + 3]:
            found = _hedge_and_exact(left, right)
            if found is None or not _are_one(line, left, right, found, lexicon):
                continue
            hedge = found[0]
            roles = tuple(("hedge" if claim is hedge else "exact", claim) for claim in (left, right))
            yield Relation(KIND, roles, SURE, (Reason("construction: a figure, and the same again", SURE),))
            break


def _hedge_and_exact(left: Claim, right: Claim) -> tuple[Claim, Claim] | None:
    """Which of two figures of one unit is the hedge; None where none is, or both."""
    shares = left.kind in SHARES and right.kind in SHARES
    if not shares and (left.kind != right.kind or base(left) != base(right)):
        return None
    if shares and "percentage_point" in (left.quantity.unit, right.quantity.unit):
        return None
    if left.change != right.change or "negated" in (left.status, right.status):
        return None
    if left.quantity.number.scale and not right.quantity.number.scale and is_bare(right) and left.kind == "count":
        return None  # "just over 2 million, 2.1, was for steel"
    vague = [_is_vague(left), _is_vague(right)]
    return {(True, False): (left, right), (False, True): (right, left)}.get((vague[0], vague[1]))


def _is_vague(claim: Claim) -> bool:
    return claim.quantity.number.modifier != "exact" or claim.kind == "ratio"


def _renames(line: Line, left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """Whether `right` says again what `left` says: in brackets, behind "or", or between commas or dashes."""
    lower = line.sentence.lower
    gap = lower[unit_end(left) : first_word(right)]
    if not 0 < len(gap) <= LONGEST or not EACH.isdisjoint(gap) or not _is_one_noun(left, right, lexicon):
        return False
    if gap[-1] == "or" and gap[-2:-1] in {(",",), ("(",)}:
        gap = gap[:-1]
    elif gap[-1] not in MARKS or (right.kind == "duration" and lower[first_word(right)] == "over"):
        return False  # "20 minutes, over two days"
    if any(word in MARKS for word in gap[:-1]):
        return False
    return _closes(line, right, gap, lexicon)


def _are_one(line: Line, left: Claim, right: Claim, found: tuple[Claim, Claim], lexicon: Lexicon) -> bool:
    return _renames(line, left, right, lexicon) or (found[0] is right and _is_told_of(line, left, right, lexicon))


def _is_told_of(line: Line, left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """As in "The vacancy rate, at 21 percent, is below a fifth", "At 148 metres, the mast is over 150 metres high"."""
    lower = line.sentence.lower
    start, before = first_word(left), lower[max(0, first_word(left) - 2) : first_word(left)]
    apposed = before[-1:] in {(",",), ("(",)} or (
        before[-1:] in {("at",), ("with",)} and (start == 1 or before[0] == ",")
    )
    ends = left.last_word + 1 if left.kind == "count" else unit_end(left)
    gap = lower[ends : first_word(right)]
    if not apposed or not 1 < len(gap) <= LONGEST or gap[0] not in {",", ")"} or not MARKS.isdisjoint(gap[1:]):
        return False
    if COPULAS.isdisjoint(gap[-3:]) or not _is_one_noun(left, right, lexicon):
        return False
    behind = lower[max(unit_end(right), right.last_word + 1) :]
    return not phrases(lexicon, "compared").inside(behind[:3]) and behind[:1] not in {("of",), ("in",)}


def _closes(line: Line, right: Claim, gap: Words, lexicon: Lexicon) -> bool:
    """Whether nothing follows in the phrase, and no list goes on."""
    lower = line.sentence.lower
    ends = max(unit_end(right), right.last_word + 1 if right.kind == "count" else 0)
    behind = lower[ends : ends + 2]
    if gap[-1] in OPENING:
        return behind[:1] in {(")",), ("]",)} or phrases(lexicon, "of_the_whole").begin(lower[ends:])
    if behind and behind[0] not in CLOSING:
        return False
    following = [claim for claim in line.claims if claim.word > right.word]
    return not following or base(following[0]) != base(right) or first_word(following[0]) > ends + 1


def _is_one_noun(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    if left.kind != "count" or is_bare(right) or is_bare(left):
        return True
    return same_noun(left.subject_head, right.subject_head, lexicon)


def _words(line: Line, words: Mapping[str, Mapping[str, int]], lexicon: Lexicon) -> Iterator[Relation]:
    """Words that say how large a share is, each with the figure beside it."""
    for at, word in enumerate(line.sentence.lower):
        if word not in words or not _is_share_word(line, at, lexicon):
            continue
        found = _figure_of(line, at, lexicon)
        if found is None:
            continue
        start = line.sentence.starts[at]
        facts = {
            "word": line.sentence.words[at],
            "lemma": word,
            "start": str(start),
            **{side: str(value) for side, value in words[word].items()},
        }
        yield Relation(KIND, found, SURE, (Reason("construction: a share in words, and in figures", SURE),), facts)


def _is_share_word(line: Line, at: int, lexicon: Lexicon) -> bool:
    """Whether the word tells a share: no "most expensive", "at most", "lost its majority"."""
    lower = line.sentence.lower
    behind = lower[at + 1 : at + 3]
    if _listed(lexicon, "no_share_before").inside(lower[max(0, at - 3) : at + 1]):
        return False
    if _listed(lexicon, "no_share_behind").begin(behind):
        return False
    return lower[at] != "most" or behind[:1] == ("of",) or any(word.endswith("s") for word in behind[:1])


@cache
def _listed(lexicon: Lexicon, name: str) -> Phrases:
    return phrases_of(lexicon.table("share_words")[name])


def _figure_of(line: Line, at: int, lexicon: Lexicon) -> tuple[tuple[str, Claim], ...] | None:
    """The percent that stands for the word, or the part with its whole."""
    lower = line.sentence.lower
    following = [claim for claim in line.claims if claim.word > at and claim.change is None]
    if not following:
        return None
    first = following[0]
    gap = lower[at + 1 : first_word(first)]
    if first.kind == "percent" and _leads(line, gap, first, lexicon):
        return (("exact", first),)
    if len(following) > 1 and first.kind == "count" and gap[:1] == ("of",) and len(gap) <= len(("of", "the")):
        whole, part = first, following[1]
        if part.kind == "percent":
            between = lower[at + 1 : first_word(part)]
            return (("exact", part),) if _leads(line, between, part, lexicon) else None
        if part.kind == "count" and can_hold(whole, part, lexicon) and _renames(line, whole, part, lexicon):
            return (("whole", whole), ("exact", part))
    return None


def _leads(line: Line, gap: Words, percent: Claim, lexicon: Lexicon) -> bool:
    if gap == ("of",):
        return line.sentence.lower[unit_end(percent) : unit_end(percent) + 1] != ("of",)
    if not 0 < len(gap) <= LONGEST or gap[-1] not in MARKS or any(word in MARKS for word in gap[:-1]):
        return False
    return percent.quantity.number.modifier in ("exact", "about") and _closes(line, percent, gap, lexicon)

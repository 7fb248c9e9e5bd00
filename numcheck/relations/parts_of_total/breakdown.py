"""A list here, its total elsewhere: "520 people left Alder, 385 Brook and 235 Combe" ... "the 1,140 evacuees".

Nothing in one sentence says that the list is all of the total. What speaks for it: the text counts the places it
lists ("four call centres", and four items), the items are the known kinds of the total (men and women; gold, silver
and bronze) or the fates of all aboard, the total is spoken of as known ("the 252 people") or as a total, and both
sentences share names and words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, is_narrower, kinds_of, same_noun
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near, overlaps
from numcheck.relations.reading import Line, base, first_word, names_in, opening, phrases, phrases_of, unit_end
from numcheck.relations.rounding import adds_up
from numcheck.relations.series import Series
from numcheck.words.lexicon import Lexicon

CLOSE = (Decimal("0.75"), Decimal("1.34"))
SLIP = (Decimal("0.9"), Decimal("1.11"))  # so near that chance hardly brings them together
ENOUGH = 4  # points of evidence that a list is all of a total, in one article; one more across articles
COMMON = 400  # claims that share a word: more, and the word says nothing
COMPLETE = 2  # points of a list that is counted, or a partition by its nouns


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """A list of one sentence, with the points that speak for its being complete."""

    page: Page
    at: int  # the index of its line
    series: Series
    parts: tuple[Claim, ...]
    points: int


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """A claim that may be the total of a list."""

    page: Page
    at: int
    claim: Claim


Blocks = dict[tuple[str, str], list[Whole]]


def find(read: Sequence[Page], lexicon: Lexicon) -> Iterator[Candidate]:
    """Lists with the total that another sentence or article states."""
    lists = [listed for page in read for listed in _lists(page, lexicon)]
    if not lists:
        return
    totals = _blocks(read)
    for listed in lists:
        yield from _total_of(listed, _near_by(listed, totals), lexicon)


def _blocks(read: Sequence[Page]) -> Blocks:
    """Every claim that may be a total: by its article, and by each name and topic word of its sentence."""
    blocks: Blocks = {}
    for page in read:
        for i, items in enumerate(page.items):
            for claim in items:
                whole = Whole(page, i, claim)
                for key in (claim.article, *claim.names, *claim.topic):
                    blocks.setdefault((base(claim), key), []).append(whole)
    return blocks


def _near_by(listed: Listed, blocks: Blocks) -> Iterator[Whole]:
    """The claims of the list's own article, and those that share a name or word with it that is not everywhere."""
    first = listed.parts[0]
    unit = base(first)
    seen: set[str] = set()
    named = (word.strip(".,;:'\"") for word in opening(listed.page.article).split())
    for key in (first.article, *sorted(first.names | first.topic), *named):
        wholes = blocks.get((unit, key), ())
        if len(wholes) > COMMON and key != first.article:
            continue
        for whole in wholes:
            if whole.claim.id not in seen:
                seen.add(whole.claim.id)
                yield whole


def _lists(page: Page, lexicon: Lexicon) -> Iterator[Listed]:
    for i, lists in enumerate(page.series):
        if overlaps(page.lines[i], lexicon) or phrases(lexicon, "partial").inside(page.lines[i].sentence.lower):
            continue
        for series in lists:
            parts, counted = _counted(series)
            complete = is_partition(parts, lexicon) or has_fates(series, parts, lexicon)
            points = COMPLETE * (counted + (complete or phrases(lexicon, "made_of").inside(series.lead[-8:])))
            if points or (len(parts) > 2 and is_parallel(series.line, parts, lexicon)):
                yield Listed(page, i, series, parts, points)


def is_parallel(line: Line, parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are told alike: "520 people left Alder, 385 left Brook", "74 houses in Arden, 65 in Bly"."""
    words = line.sentence.lower
    behind = {words[part.last_word + 1] if part.last_word + 1 < len(words) else "." for part in parts[1:]}
    return len(behind) == 1 or behind <= phrases(lexicon, "item_ends").single


def _counted(series: Series) -> tuple[tuple[Claim, ...], bool]:
    """The items, and whether the sentence counts them: "three stages, of 42, 57 and 38 miles"."""
    first, *rest = series.claims
    if len(rest) > 2 and first.kind == "count" and first.value == len(rest):
        return tuple(rest), True
    size = len(series.claims)
    counted = size > 2 and any(
        claim.kind == "count" and claim.value == size and claim.start < first.start for claim in series.line.claims
    )
    return series.claims, counted


def _total_of(listed: Listed, totals: Iterable[Whole], lexicon: Lexicon) -> Iterator[Candidate]:
    """The total with the most evidence; none where some statement of the set fits the list."""
    best: tuple[int, Whole] | None = None
    for whole in totals:
        total = whole.claim
        if total in listed.series.claims or total.sentence is listed.series.line.sentence:
            continue
        if not all(can_hold(total, part, lexicon) for part in listed.parts):
            continue
        if adds_up(listed.parts, total):
            return
        if not is_near(total, listed.parts, *CLOSE):
            continue
        points = listed.points + _evidence(listed, whole, lexicon)
        if points >= ENOUGH + (whole.page is not listed.page) and (best is None or points > best[0]):
            best = (points, whole)
    if best is not None:
        scope = "article" if best[1].page is listed.page else "set"
        name = "a list, and the total stated elsewhere"
        yield Candidate(best[1].claim, listed.parts, name, Decimal("0.7"), scope)


def _evidence(listed: Listed, whole: Whole, lexicon: Lexicon) -> int:
    """Points for a total being of this list."""
    total, line = whole.claim, whole.page.lines[whole.at]
    first = listed.parts[0]
    before = line.before(total, 2)
    points = int(bool(before) and before[-1] in {"the", "all", "its", "their"})
    points += "total" in total.cues or "all" in before
    points += bool(first.names & total.names) or names_in(listed.page.article, total.names)
    points += _is_kin(first, total, lexicon)
    points += min(2, len(first.topic & total.topic) // 2)
    points += _is_aboard(line, total, lexicon)
    points += is_near(total, listed.parts, *SLIP)
    if whole.page is listed.page:
        if listed.at - whole.at == 1:
            points += phrases(lexicon, "anaphor").begin(listed.series.line.sentence.lower)
            points += first_word(first) < 4 and _are_kinds(listed.parts, total, lexicon)
        points += 0 < whole.at - listed.at < 2 and phrases(lexicon, "anaphor").begin(line.sentence.lower)
        points += listed.series.line.sentence.paragraph == line.sentence.paragraph
    return points


def _is_kin(part: Claim, total: Claim, lexicon: Lexicon) -> bool:
    one, other = part.subject_head, total.subject_head
    return (
        same_noun(one, other, lexicon)
        or is_narrower(one, other, lexicon)
        or bool(kinds_of(one, lexicon) & kinds_of(other, lexicon))
    )


def _are_kinds(parts: Sequence[Claim], total: Claim, lexicon: Lexicon) -> bool:
    """Whether the items are different kinds of the total: cows, calves and bulls of a herd of animals."""
    heads = {part.subject_head for part in parts}
    return len(heads) == len(parts) and all(is_narrower(head, total.subject_head, lexicon) for head in heads)


def _is_aboard(line: Line, total: Claim, lexicon: Lexicon) -> bool:
    around = (*line.before(total, 3), *line.sentence.lower[unit_end(total) : unit_end(total) + 4])
    return phrases(lexicon, "aboard").inside(around)


@cache
def _partitions(lexicon: Lexicon) -> tuple[tuple[tuple[frozenset[str], ...], frozenset[str]], ...]:
    return tuple(
        (
            tuple(frozenset(nouns) for nouns in partition["parts"]),
            frozenset(noun for nouns in partition["optional"] for noun in nouns),
        )
        for partition in lexicon.table("wholes")["partitions"].values()
    )


def is_partition(parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are the kinds that a whole is split into: golds, silvers and bronzes."""
    heads = [claim.subject_head or "" for claim in parts]
    return any(
        all(any(head in nouns for head in heads) for nouns in needed)
        and all(head in optional or any(head in nouns for nouns in needed) for head in heads)
        and len(set(heads)) == len(heads)
        for needed, optional in _partitions(lexicon)
    )


@cache
def _fates(lexicon: Lexicon) -> tuple[frozenset[str], ...]:
    return tuple(phrases_of(words).single for words in lexicon.table("constructions")["fates"])


def has_fates(series: Series, parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are told apart by what became of them: survived, died, missing."""
    words = series.line.sentence.lower
    starts = [first_word(part) for part in parts]
    found = []
    for start, end in zip(starts, [*starts[1:], starts[-1] + 8], strict=True):
        segment = set(words[start:end])
        found.append([i for i, fate in enumerate(_fates(lexicon)) if fate & segment])
    single = [fates[0] for fates in found if len(fates) == 1]
    return len(single) == len(parts) == len(set(single)) and 0 in single

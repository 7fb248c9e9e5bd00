"""Lists that may be all of some total told elsewhere, with points for what speaks for their being complete.

A list stands in one sentence, in lines of its own ("- sails: 29"), or runs through sentences ("Ndalu brought in 124
tonnes ... Bassa had 87 and Kori 66"). A running list counts only where the text says that it is complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, reduce
from operator import or_

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.kinds import same_noun
from numcheck.relations.lending import lent
from numcheck.relations.parts_of_total.candidate import Page, is_below, overlaps
from numcheck.relations.parts_of_total.partition import is_partition, split_by
from numcheck.relations.reading import Line, base, first_word, is_bare, phrases, unit_end
from numcheck.relations.series import Series, is_item, is_whole
from numcheck.words.lexicon import Lexicon

COMPLETE = 2  # points of a list that is counted, or a partition by its nouns
BEFORE, AFTER = 140, 220  # characters around a list in which the text may say that it is complete
MOST = 8  # parts of a list that runs through sentences
BESIDE = 4  # words behind a level that may tell the one before
LABEL = 12  # words of a line before its number
BE = frozenset({"is", "are", "was", "were", "has", "have", "had"})
MARKS = frozenset({":", "-", "–", "—", "|", "="})


@record(eq=False)
class Listed:
    """A list from line `at` to line `last`."""

    page: Page
    at: int
    last: int
    parts: tuple[Claim, ...]
    points: int
    is_split: bool = False  # nouns or labels tell its items apart and leave nothing out
    is_open: bool = False  # there may be more: only a sum above the total says something

    @property
    def needs_count(self) -> bool:
        """Whether it is no list unless the total says how many parts it has: figures of two sentences, or only two."""
        return not self.points and (self.at < self.last or len(self.parts) < 3)

    @property
    def line(self) -> Line:
        """The line it begins in."""
        return self.page.lines[self.at]


def find(page: Page, lexicon: Lexicon) -> Iterator[Listed]:
    """Every list of an article that may be all of something."""
    yield from _in_a_sentence(page, lexicon)
    yield from _in_lines(page, lexicon)
    yield from _running(page, lexicon)


def _in_a_sentence(page: Page, lexicon: Lexicon) -> Iterator[Listed]:
    for i, lists in enumerate(page.series):
        if not lists or _is_open(page, i, lexicon):
            continue
        for series in lists:
            yield from _listed(page, i, series, lexicon)


def _listed(page: Page, i: int, series: Series, lexicon: Lexicon) -> Iterator[Listed]:
    """A list of a sentence; and without its first item, where that may be its total."""
    parts, counted = _counted(page, i, series)
    for items in (parts, parts[1:]) if len(parts) > 2 and is_below(parts[1], parts[0]) else (parts,):
        split = split_by(series.line, items, lexicon)
        apart = split is not None or is_partition(items, lexicon)
        complete = apart or phrases(lexicon, "made_of").inside(series.lead[-8:])
        complete = complete or _is_collective(series, items, lexicon)
        complete = complete or (len(items) > 2 and is_exhaustive(page, i, i, lexicon))
        complete = complete or (len(items) > 2 and phrases(lexicon, "rest_before").end(series.line.before(items[-1])))
        points = COMPLETE * ((counted and items is parts) + complete + _are_terms(page, i, items, lexicon))
        if points or (items is parts and is_parallel(series.line, items, lexicon)):
            yield Listed(page, i, i, items, points, apart, split == "some")


def _is_collective(series: Series, items: Sequence[Claim], lexicon: Lexicon) -> bool:
    """As in "its fleet is simple to describe: 28 jets, 12 freighters and nine turboprops"."""
    lead = series.lead[-12:]
    said = not phrases(lexicon, "collectives").single.isdisjoint(lead)
    return said and len(items) > 2 and items[0] is series.claims[0] and (":" in lead or not BE.isdisjoint(lead))


def _are_terms(page: Page, i: int, items: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether times are served one after the other."""
    return items[0].kind == "duration" and any(
        phrases(lexicon, "consecutive").told_in(line) for line in page.lines[i : i + 2]
    )


def _is_open(page: Page, i: int, lexicon: Lexicon) -> bool:
    """Whether a sentence says that its list leaves something out, or that its groups overlap."""
    if i not in page.unclosed:
        line = page.lines[i]
        page.unclosed[i] = overlaps(line, lexicon) or phrases(lexicon, "partial").told_in(line)
    return page.unclosed[i]


def is_parallel(line: Line, parts: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the items are told alike: "520 people left Alder, 385 left Brook", "74 houses in Arden, 65 in Bly"."""
    words = line.sentence.lower
    behind = {words[part.last_word + 1] if part.last_word + 1 < len(words) else "." for part in parts[1:]}
    ends = phrases(lexicon, "item_ends").single
    if len(behind) == 1 or behind <= ends:
        return True
    return len(parts) > 2 and {words[part.last_word + 1] for part in parts[:-1]} <= ends  # the last item may go on


def _counted(page: Page, i: int, series: Series) -> tuple[tuple[Claim, ...], bool]:
    """The items, and whether the text counts them: "three stages, of 42, 57 and 38 miles"."""
    first, *rest = series.claims
    if len(rest) > 1 and first.kind == "count" and first.value == len(rest) and not is_bare(first):
        return tuple(rest), len(rest) > 2 or series.line.before(first, 1) in {("the",), ("both",), ("all",)}
    return series.claims, len(series.claims) > 2 and _is_counted(page, i, series.claims)


def _is_counted(page: Page, i: int, parts: Sequence[Claim]) -> bool:
    """Whether a number before the list, in its sentence or the one before, is how many items it has."""
    near = page.lines[i].claims
    if i and page.lines[i - 1].sentence.part == page.lines[i].sentence.part:
        near += page.lines[i - 1].claims if _follows(page.lines[i - 1], page.lines[i]) else ()
    return any(
        claim.kind == "count" and claim.value == len(parts) and claim.start < parts[0].start and not is_bare(claim)
        for claim in near
    )


def _follows(one: Line, other: Line) -> bool:
    """Whether a line stands in the paragraph of the one before or in the next."""
    return one.sentence.part == other.sentence.part and other.sentence.paragraph - one.sentence.paragraph < 2


@cache
def _complete(lexicon: Lexicon) -> re.Pattern[str]:
    said = "|".join(re.escape(entry) for entry in lexicon.table("constructions")["exhaustive"])
    return re.compile(rf"\b(?:{said})\b")


def is_exhaustive(page: Page, at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the text says at a list that nothing is left out: "and of no other", "grown nowhere else"."""
    if (at, last) not in page.complete:
        first, behind = page.lines[at].sentence, page.lines[last].sentence
        near = page.article.document.part(first.part).prose[max(0, first.start - BEFORE) : behind.end + AFTER]
        page.complete[at, last] = _complete(lexicon).search(near.lower()) is not None
    return page.complete[at, last]


def _in_lines(page: Page, lexicon: Lexicon) -> Iterator[Listed]:
    """Lines of a label and a number each: "Sails: 29", "29 sails"."""
    run: list[tuple[int, Claim]] = []
    for i in range(len(page.lines) + 1):
        item = _entry(page, i, lexicon) if i < len(page.lines) else None
        if run and (item is None or not _continues(page, run[-1], i, item)):
            yield from _of_run(page, run, lexicon)
            run = []
        if item is not None:
            run.append((i, item))


def _of_run(page: Page, run: Sequence[tuple[int, Claim]], lexicon: Lexicon) -> Iterator[Listed]:
    if len(run) < 3 or any(_is_open(page, i, lexicon) for i, _ in run):
        return
    at, last = run[0][0], run[-1][0]
    parts = tuple(item for _, item in run)
    yield Listed(page, at, last, parts, COMPLETE + COMPLETE * is_exhaustive(page, at, last, lexicon))


def _continues(page: Page, left: tuple[int, Claim], i: int, item: Claim) -> bool:
    one, other = page.lines[left[0]].sentence, page.lines[i].sentence
    if other.index - one.index != 1 or one.part != other.part or base(left[1]) != base(item):
        return False
    return "\n" in page.article.document.part(one.part).text[one.end : other.start]


def _entry(page: Page, i: int, lexicon: Lexicon) -> Claim | None:
    """The number of a line that is no more than a label and its number, None of any other line."""
    line = page.lines[i]
    words, items = line.sentence.lower, page.items[i]
    if (
        not items
        or not phrases(lexicon, "overall").single.isdisjoint(words[:LABEL])
        or items[0].kind == "percent"
        or line.sentence.part == "title"
    ):
        return None
    item = items[0]
    at, end = first_word(item), max(unit_end(item), item.last_word + 1)
    if 0 < at <= LABEL and words[at - 1] in MARKS and len(words) - end < 6:
        return item
    return item if at == 0 and len(words) <= LABEL and words[-1] not in {".", "!"} else None


def _running(page: Page, lexicon: Lexicon) -> Iterator[Listed]:
    """Items of one unit through two to four sentences, where the text says that they are all."""
    runs: dict[str, list[tuple[int, Claim]]] = {}
    for i, line in enumerate(page.lines):
        if line.sentence.part == "text":
            read = lent(line)
            items = page.items[i] if read is line.claims else [one for one in read if is_item(line, one, lexicon)]
            for claim in items:
                if claim.kind != "percent":
                    runs.setdefault(base(claim), []).append((i, claim))
    for run in runs.values():
        yield from _windows(page, run, lexicon)


def _windows(page: Page, run: Sequence[tuple[int, Claim]], lexicon: Lexicon) -> Iterator[Listed]:
    """Every stretch of a run that could be a list: from the first item of a line to the last of a later one."""
    for start, (at, _) in enumerate(run):
        if start and run[start - 1][0] == at:
            continue
        for end in range(start + 1, min(len(run), start + MOST)):
            last = run[end][0]
            if last - at > 3 or not _follows(page.lines[run[end - 1][0]], page.lines[last]):
                break
            if end + 1 < len(run) and run[end + 1][0] == last:
                continue
            if last == at and end - start < 2:
                continue
            parts = tuple(claim for _, claim in run[start : end + 1])
            if _are_alike(page, run[start : end + 1], lexicon):
                points = 0
                if len(parts) > 2:
                    points = COMPLETE * (is_exhaustive(page, last, last, lexicon) + _is_counted(page, at, parts))
                if points or last > at:
                    yield Listed(page, at, last, parts, points)


def _are_alike(page: Page, run: Sequence[tuple[int, Claim]], lexicon: Lexicon) -> bool:
    """Whether the items count or measure one sort of thing, none of them a part or a total of others."""
    if any(not _OTHERWISE.isdisjoint(claim.cues) for _, claim in run):
        return False
    if run[0][1].kind == "count":
        heads = [claim.subject_head for _, claim in run if not is_bare(claim)]
        if not heads or not all(same_noun(heads[0], head, lexicon) for head in heads):
            return False
    if any(is_reached(page.lines[i], claim) for i, claim in run):
        return False
    return not any(_is_open(page, i, lexicon) or is_whole(page.lines[i], claim, lexicon) for i, claim in run)


def is_reached(line: Line, claim: Claim) -> bool:
    """Whether it is what something rose or fell to, as in "fell to 14 tonnes from 16": few list all of these."""
    return (
        line.before(claim, 1) == ("to",) and "from" in line.sentence.lower[unit_end(claim) : unit_end(claim) + BESIDE]
    )


_OTHERWISE = frozenset({"total", "including", "average"})


def topic_of(listed: Listed) -> frozenset[str]:
    """The content words of a list's sentences."""
    return reduce(or_, (part.topic for part in listed.parts))


def names_of(listed: Listed) -> frozenset[str]:
    """The names of a list's sentences."""
    return reduce(or_, (part.names for part in listed.parts))

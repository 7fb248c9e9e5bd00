"""Several parts of one whole that exclude each other: "won 15 of the 34 matches, drew nine and lost 14".

Each count has one label of one family (results, verdicts, answers, nations), or the name of another party in a house,
all of them different. The whole is what the first of them points back to, is taken from, or the only larger count with
a noun in that sentence or the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.part_of_whole.taken import is_net, is_of_the, opens_with_whole
from numcheck.relations.reading import (
    Line,
    Phrases,
    Words,
    base,
    first_word,
    is_bare,
    phrases_of,
    stands_alone,
    unit_end,
)
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

SEPARATORS = frozenset({".", ",", ";", ":", "and", "but", "while", "-", "–", "—", "(", ")", "or"})
DENIED = frozenset({"not", "didn't", "don't", "weren't", "aren't", "haven't", "hadn't", "wasn't", "n't"})
NO_NAMES = frozenset({"the", "in", "on", "of", "a", "an", "it", "they", "its", "party", "at", "after", "under", "all"})
TONGUES = frozenset(
    {
        "speak",
        "speaks",
        "spoke",
        "speaking",
        "learn",
        "learned",
        "study",
        "read",
        "language",
        "languages",
        "fluent",
        "taught",
    }
)
UNTAKEN = frozenset({"more", "another", "further", "others", "than", "not", "no"})
SURE = Decimal("0.8")
REACH = 12  # words between a part and its label


def divided(page: Sequence[Line], i: int, links: Mapping[str, Link], lexicon: Lexicon) -> Iterator[Relation]:
    """The whole of a sentence's counts with all that exclude each other."""
    line = page[i]
    if len(line.claims) < 2 or _elsewhere(lexicon).told_in(line):
        return
    yield from _spent(line, links, lexicon)
    counts = [claim for claim in line.claims if claim.kind == "count" and claim.quantity.number.form == "cardinal"]
    if len(counts) < 2:
        return
    parts = [claim for claim in counts if _is_part(line, claim, links, lexicon)]
    if len(parts) < 2:
        return
    whole, rivals, scope = _whole(page, i, parts, links, lexicon)
    if whole is None or whole.value is None or any((part.value or 0) > whole.value for part in parts):
        return
    if sum(part.value or 0 for part in parts) <= whole.value:
        return
    spans = list(_segments(line, parts))
    segments = [line.sentence.lower[begin:end] or (".",) for begin, end in spans]
    if (
        _are_labelled(segments, lexicon)
        or (_is_one_event(line) and _go_apart(segments, lexicon))
        or (_is_house(whole, lexicon) and _are_named(line, spans))
    ):
        yield related(whole, tuple(parts), "parts that exclude each other", SURE, scope, rivals)


def _spent(line: Line, links: Mapping[str, Link], lexicon: Lexicon) -> Iterator[Relation]:
    """As in "£14m, of which £9m went on roads and £8m on signs": sums for different purposes, each with its own."""
    sums = [claim for claim in line.claims if claim.kind in ("money", "measure") and claim.change is None]
    for at, first in enumerate(sums):
        link = links.get(first.id)
        whole = link.whole if link is not None and not link.rivals else _including(line, sums[:at], first)
        if whole is None or is_net(line, whole, lexicon):
            continue
        parts = [first, *(claim for claim in sums[at + 1 :] if base(claim) == base(first) and claim.id not in links)]
        if (
            len(parts) < 2
            or base(whole) != base(first)
            or any((part.value or 0) >= (whole.value or 0) for part in parts)
        ):
            continue
        if any(not UNTAKEN.isdisjoint(line.before(part, 1)) or part.status != "asserted" for part in parts):
            continue
        segments = [line.sentence.lower[begin:end] or (".",) for begin, end in _segments(line, parts)]
        if _are_apart([_purpose(words) for words in segments]):
            scope = "sentence" if whole.sentence is line.sentence else "article"
            yield related(whole, tuple(parts), "sums for different purposes", SURE, scope)
        return


def _including(line: Line, before: Sequence[Claim], first: Claim) -> Claim | None:
    """The sum that "including" leads from."""
    if not before or line.before(first, 1) not in {("including",), ("includes",), ("included",)}:
        return None
    return before[-1] if before[-1].status in ("asserted", "previous") else None


def _purpose(words: Words) -> tuple[str, str]:
    """The preposition behind a sum and the noun it leads to: "on roads", "from a ball"."""
    at = next((i for i, word in enumerate(words) if word in PURPOSES and i + 1 < len(words)), None)
    if at is None:
        return "", ""
    rest = [word for word in words[at + 1 :] if word not in {"the", "a", "an", "its", "new"} and word.isalpha()]
    return words[at], rest[0] if rest else ""


def _are_apart(purposes: Sequence[tuple[str, str]]) -> bool:
    """Whether all have the same preposition, and no two the same noun."""
    leads, nouns = {lead for lead, _ in purposes}, [noun for _, noun in purposes]
    return len(leads) == 1 and "" not in leads and "" not in nouns and len(set(nouns)) == len(nouns)


PURPOSES = frozenset({"on", "for", "from", "to", "in", "under"})


def _is_part(line: Line, claim: Claim, links: Mapping[str, Link], lexicon: Lexicon) -> bool:
    """Whether a count is some of a whole: linked, bare, or said of what has a label only."""
    if claim.status == "previous" or claim.change is not None or claim.quantity.adjective:
        return False
    if opens_with_whole(line, claim, lexicon):
        return False  # "Of the 85 seats, the Greens won 31"
    around = (*line.before(claim, 2), *line.sentence.lower[unit_end(claim) : unit_end(claim) + 1])
    if not UNTAKEN.isdisjoint(around) or line.before(claim, 1) in {("to",), ("by",), ("from",)}:
        return False
    if claim.id in links or is_bare(claim) or stands_alone(line, claim, lexicon):
        return True
    words = line.sentence.lower
    if words[unit_end(claim) : unit_end(claim) + 1] == ("of",):
        return True
    if claim.subject_head in lexicon.table("wholes")["demographic"]:
        return True
    return claim.subject_head in {"seat", "vote"} or words[claim.last_word] in _nations(lexicon)


def _whole(
    page: Sequence[Line], i: int, parts: list[Claim], links: Mapping[str, Link], lexicon: Lexicon
) -> tuple[Claim | None, Sequence[Claim], str]:
    line, first = page[i], parts[0]
    link = links.get(first.id)
    if link is not None:
        return (link.whole, link.rivals, link.scope) if link.whole.kind == "count" else (None, (), "")
    for other in line.claims:
        if other.start > first.start and is_of_the(line, first, other, lexicon):
            parts[:] = [part for part in parts if part is not other]
            return other, (), "sentence"
        if other.start < first.start and opens_with_whole(line, other, lexicon):
            parts[:] = [part for part in parts if part is not other]
            return other, (), "sentence"
    wholes = _before(page, i, parts)
    if len({claim.value for claim in wholes}) != 1:
        return None, (), ""
    return wholes[0], (), "sentence" if wholes[0].sentence is line.sentence else "article"


def _before(page: Sequence[Line], i: int, parts: Sequence[Claim]) -> list[Claim]:
    """The counts with a noun of their own, before the parts, that are larger than each."""
    first, least = parts[0], max(part.value or 0 for part in parts)
    return [
        claim
        for line in page[max(0, i - 1) : i + 1]
        for claim in line.claims
        if claim.kind == "count"
        and claim.quantity.number.form == "cardinal"
        and claim.part == first.part
        and claim.start < first.start
        and first.sentence.index - claim.sentence.index <= 1
        and first.sentence.paragraph - claim.sentence.paragraph <= 1
        and (not is_bare(claim) or claim.quantity.adjective)
        and claim.value is not None
        and claim.value >= least
        and claim.status == "asserted"
        and claim.change is None
    ]


def _segments(line: Line, parts: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Of each part the words that belong to it, from separator to separator."""
    words = line.sentence.lower
    starts = [first_word(part) for part in parts]
    begin = next((i + 1 for i in range(starts[0] - 1, -1, -1) if words[i] in SEPARATORS), 0)
    for at, part in enumerate(parts):
        following = starts[at + 1] if at + 1 < len(parts) else len(words)
        behind = unit_end(part)
        end = next((i for i in range(behind, following) if words[i] in SEPARATORS), following)
        yield begin, min(end, behind + REACH)
        begin = next((i + 1 for i in range(following - 1, end - 1, -1) if words[i] in SEPARATORS), end)


def _are_labelled(segments: Sequence[Words], lexicon: Lexicon) -> bool:
    """Whether each segment has one label of a family, and no two the same; or the last denies what the first says."""
    if len(segments) == 2 and segments[1][-1] in DENIED and segments[0][-1] not in DENIED:
        return True
    spoken = any(not TONGUES.isdisjoint(words) for words in segments)
    nations = [
        set() if spoken else {_nations(lexicon)[word] for word in words if word in _nations(lexicon)}
        for words in segments
    ]
    return _differ(nations) or any(
        _differ([{i for i, label in enumerate(labels) if label.inside(words)} for words in segments])
        for labels in _families(lexicon)
    )


def _is_one_event(line: Line) -> bool:
    """Whether a sentence tells of one time and occasion only."""
    return sum(claim.kind == "date" for claim in line.claims) < 2 and all(
        claim.kind != "ordinal" for claim in line.claims
    )


def _go_apart(segments: Sequence[Words], lexicon: Lexicon) -> bool:
    """As in "seven sided with the state and four with the company": one preposition, said again without the verb."""
    table = lexicon.table("divisions")
    if any(len(words) < 3 for words in segments[1:]):
        return False
    again = {words[1] for words in segments[1:]}
    if len(again) != 1 or not again <= set(segments[0][1:]):
        return False
    alike = again <= set(table["whither"]) or (
        again <= set(table["where"]) and not set(table["being"]).isdisjoint(segments[0])
    )
    return alike and len({words[2:] for words in segments}) == len(segments)


def _differ(found: Sequence[set[int]]) -> bool:
    return all(len(those) == 1 for those in found) and len(set.union(*found)) == len(found)


def _are_named(line: Line, segments: Sequence[tuple[int, int]]) -> bool:
    """Whether each segment has a name, and no two the same."""
    words = line.sentence.words
    found = [
        {word for word in words[begin:end] if word[0].isupper() and word.lower() not in NO_NAMES}
        for begin, end in segments
    ]
    return all(found) and all(one.isdisjoint(other) for k, one in enumerate(found) for other in found[:k])


def _is_house(whole: Claim, lexicon: Lexicon) -> bool:
    """Whether a count is of seats or members, of which each party has its own."""
    return whole.subject_head in lexicon.table("divisions")["house"]


@cache
def _families(lexicon: Lexicon) -> tuple[tuple[Phrases, ...], ...]:
    return tuple(tuple(map(phrases_of, labels)) for labels in lexicon.table("divisions")["families"].values())


@cache
def _nations(lexicon: Lexicon) -> Mapping[str, int]:
    """Words for the people of a nation, to the number of the nation."""
    return {word: i for i, words in enumerate(lexicon.table("divisions")["nations"]) for word in words}


@cache
def _elsewhere(lexicon: Lexicon) -> Phrases:
    return phrases_of(lexicon.table("divisions")["elsewhere"])

"""What speaks for a list and a total elsewhere belonging together, in points."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.kinds import is_narrower, kinds_of, same_noun
from numcheck.relations.parts_of_total.candidate import Page, exceeds, is_near, overlaps
from numcheck.relations.parts_of_total.lists import COMPLETE, Listed, names_of, topic_of
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, names_in, phrases, unit_end
from numcheck.words.lexicon import Lexicon

COMPARED = frozenset({"than", "from", "with", "over", "on", "against", "versus", "as"})
TOLD = (Decimal("0.95"), Decimal("1.11"))  # a sum told first: with less, the list may leave something out
SLIP = (Decimal("0.9"), Decimal("1.11"))  # so near that chance hardly brings them together


@record(eq=False)
class Whole:
    """A claim that may be the total of a list."""

    page: Page
    at: int
    claim: Claim
    size: float  # the middle of what it admits: most are told apart from the sum of a list by it at once
    nth: int  # its place among all of the set


def points(listed: Listed, whole: Whole, lexicon: Lexicon) -> int:
    """Points for a total being of this list, those of the list itself included."""
    line = whole.page.lines[whole.at]
    found = listed.points + _of_total(line, whole.claim, lexicon) + _of_both(listed, whole, lexicon)
    found += is_near(whole.claim, listed.parts, *SLIP)
    if counts_parts(listed, whole):
        found += COMPLETE + ("total" in whole.claim.cues)
    found += COMPLETE * names_all(listed, whole.claim)
    found -= 5 * phrases(lexicon, "superlatives").inside(line.before(whole.claim, 8))
    found -= 3 * _is_listed_itself(listed, whole, lexicon)
    found -= 3 * (is_other_year(listed.line, line, lexicon) and not _is_of_one_year(listed.parts, whole.claim))
    found -= 2 * phrases(lexicon, "leading_kinds").told_in(line)
    found -= 3 * phrases(lexicon, "leading_kinds").inside(_lead(listed))
    found -= 3 * overlaps(line, lexicon)
    found -= 2 * _is_of_other_time(listed.parts, whole.claim)
    if whole.page is listed.page:
        found += _of_place(listed, whole, lexicon)
    return found


def names_all(listed: Listed, total: Claim) -> bool:
    """Whether a total's sentence names all the places of a list: "stations at Gull Point, Selby and Torrisk"."""
    head = total.subject_head
    if len(listed.parts) < 3 or total.sentence is listed.parts[0].sentence or head is None:
        return False
    if head != listed.parts[0].subject_head and head not in listed.parts[0].topic and head != listed.parts[0].event:
        return False  # calls are told as times that boats "were called out"
    shared = _tokens(total.names)
    words = listed.line.sentence.words
    ends = [first_word(part) for part in listed.parts[1:]] + [len(words)]
    return all(
        any(word.lower() in shared for word in words[part.last_word + 1 : end] if word[0].isupper())
        for part, end in zip(listed.parts, ends, strict=True)
    )


def _lead(listed: Listed) -> Words:
    """What leads to a list in its sentence: "its three biggest divisions brought in"."""
    return listed.line.sentence.lower[: first_word(listed.parts[0])]


def counts_parts(listed: Listed, whole: Whole) -> bool:
    """Whether a total's sentence, or the one before it, says how many parts it has: "all four segments"."""
    lines = whole.page.lines[max(0, whole.at - 1) : whole.at + 1]
    paragraph = lines[-1].sentence.paragraph
    return any(
        claim.kind == "count"
        and claim.value == len(listed.parts)
        and claim is not whole.claim
        and (not is_bare(claim) or line.before(claim, 1) in {("the",), ("all",), ("these",)})
        and claim not in listed.parts
        for line in lines
        if line.sentence.paragraph == paragraph and line.sentence.part == whole.claim.part
        for claim in line.claims
    )


def _of_total(line: Line, total: Claim, lexicon: Lexicon) -> int:
    """Points for a claim being spoken of as known or as a total."""
    before = line.before(total, 2)
    return (
        (bool(before) and before[-1] in {"the", "all", "its", "their"})
        + ("total" in total.cues or "all" in before or is_marked(line, total, lexicon))
        + phrases(lexicon, "aboard").inside((*line.before(total, 3), *_behind_number(line, total)))
        + (phrases(lexicon, "body").inside(line.sentence.lower[total.word : total.last_word + 1]))
        + (total.part == "title")
    )


def is_marked(line: Line, total: Claim, lexicon: Lexicon) -> bool:
    """Whether words near a figure call it a total: "a combined 300 tonnes", "the national crop"."""
    return phrases(lexicon, "overall").inside((*line.before(total, 5), *line.behind(total, 3)))


def _behind_number(line: Line, total: Claim) -> tuple[str, ...]:
    return line.sentence.lower[unit_end(total) : unit_end(total) + 4]


def _of_both(listed: Listed, whole: Whole, lexicon: Lexicon) -> int:
    """Points for what list and total share: names, nouns, words."""
    first, total = listed.parts[0], whole.claim
    shared = _tokens(names_of(listed)) & _tokens(total.names)
    named = min(2, len(shared)) or names_in(listed.page.article, total.names)
    return (
        named
        + any(_is_kin(part, total, lexicon) for part in listed.parts)
        + min(2, len((first.topic if listed.at == listed.last else topic_of(listed)) & total.topic) // 2)
    )


def _tokens(names: frozenset[str]) -> frozenset[str]:
    """The words of names: the "two Holm brothers" are Lars Holm and Nils."""
    return frozenset(word for name in names for word in name.split() if len(word) > 2)


def _is_kin(part: Claim, total: Claim, lexicon: Lexicon) -> bool:
    one, other = part.subject_head, total.subject_head
    return (
        same_noun(one, other, lexicon)
        or is_narrower(one, other, lexicon)
        or bool(kinds_of(one, lexicon) & kinds_of(other, lexicon))
    )


def _of_place(listed: Listed, whole: Whole, lexicon: Lexicon) -> int:
    """Points for total and list standing near each other in one article."""
    total, line = whole.claim, whole.page.lines[whole.at]
    found = int(listed.line.sentence.paragraph == line.sentence.paragraph)
    if listed.at - whole.at == 1 and _is_summed(line, total, lexicon) and is_near(total, listed.parts, *TOLD):
        found += COMPLETE * (len(listed.parts) > 2)
    if listed.at - whole.at == 1 and exceeds(listed.parts, total) and len(listed.parts) > 2:
        found += phrases(lexicon, "having").end(line.before(total, 3))
    if whole.at == listed.last + 1 and listed.at < listed.last and _is_total_row(line, total, lexicon):
        found += 2 * COMPLETE
    if whole.at < listed.at:
        alone = _is_last_of_unit(listed, whole)
        lead = listed.line.sentence.lower[: first_word(listed.parts[0])]
        found += 2 * (alone and phrases(lexicon, "sum_again").inside(lead))
        found += alone and listed.at < listed.last  # a list in lines or sentences, and the one figure before it
    if listed.at - whole.at == 1:
        found += phrases(lexicon, "anaphor").begin(listed.line.sentence.lower)
        found += first_word(listed.parts[0]) < 4 and _are_kinds(listed.parts, total, lexicon)
    return found + (0 < whole.at - listed.last < 2 and phrases(lexicon, "anaphor").begin(line.sentence.lower))


def _is_summed(line: Line, total: Claim, lexicon: Lexicon) -> bool:
    """Whether a total is told as a sum: "24 years in all", "a total of 24"."""
    around = (*line.before(total, 3), *line.sentence.lower[unit_end(total) : unit_end(total) + 3])
    return "total" in total.cues or phrases(lexicon, "sums_up").inside(around)


def _is_total_row(line: Line, total: Claim, lexicon: Lexicon) -> bool:
    """As in "| Total | 2,535 |", "All three districts: 2,780 kits"."""
    return phrases(lexicon, "row_labels").begin([word for word in line.sentence.lower if word[0].isalnum()]) or (
        phrases(lexicon, "overall").inside(line.before(total, 5)) and first_word(total) < 6
    )


def _is_last_of_unit(listed: Listed, whole: Whole) -> bool:
    """Whether no other figure of the unit stands between a total and its list, but smaller ones beside the total."""
    unit = base(whole.claim)
    return not any(base(item) == unit for i in range(whole.at + 1, listed.at) for item in listed.page.items[i])


def _are_kinds(parts: Sequence[Claim], total: Claim, lexicon: Lexicon) -> bool:
    """Whether the items are different kinds of the total: cows, calves and bulls of a herd of animals."""
    heads = {part.subject_head for part in parts}
    return len(heads) == len(parts) and all(is_narrower(head, total.subject_head, lexicon) for head in heads)


def _is_listed_itself(listed: Listed, whole: Whole, lexicon: Lexicon) -> bool:
    """Whether a claim is an item of a list of its own: the 162 passengers beside 24 crew are not all of them."""
    total = whole.claim
    return "total" not in total.cues and any(
        _is_kin(item, total, lexicon)
        for series in whole.page.series[whole.at]
        if total in series.claims
        for item in series.claims
        if item is not total and item not in listed.parts
    )


def is_other_year(one: Line, other: Line, lexicon: Lexicon) -> bool:
    """Whether the later of two sentences goes back a year and the earlier does not.

    What comes behind "Our income last year was $874,000" is of that year too.
    """
    if (one.sentence.part, one.sentence.start) > (other.sentence.part, other.sentence.start):
        one, other = other, one
    if _goes_back(one, lexicon) and phrases(lexicon, "this_time").inside(other.sentence.lower[:4]):
        return True
    if one.sentence.part == other.sentence.part and phrases(lexicon, "other_year").told_in(one):
        return False  # "41 times from Gull Point last year" and "116 calls last year"
    return _goes_back(other, lexicon) and not _goes_back(one, lexicon)


def _goes_back(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence is of an earlier year: "in the same period of last year", not "more than a year before"."""
    words, found = line.sentence.lower, phrases(lexicon, "other_year")
    return found.told_in(line) and any(
        found.begin(words[i:]) and COMPARED.isdisjoint(words[max(0, i - 4) : i]) for i in range(len(words))
    )


def _is_of_one_year(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether times are told and fall in one year: "last year" here, "in 2023" there."""
    times = [claim.time for claim in (*parts, total)]
    years = {time.low.year for time in times if time is not None and time.low is not None and time.high is not None}
    return total.time is not None and any(part.time is not None for part in parts) and len(years) == 1


def _is_of_other_time(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether a part is of a stretch of days that the total's does not touch; one day may be that of the telling."""
    whole = _days(total)
    return whole is not None and any(
        part.sentence.words[part.last_word + 1 : part.last_word + 2] != ("(",)  # "1,105 million (2023: 1,162)"
        and (days := _days(part)) is not None
        and (days[1] < whole[0] or days[0] > whole[1])
        for part in parts
    )


def _days(claim: Claim) -> tuple[date, date] | None:
    """First and last day of a claim, where they are a week or more."""
    time = claim.time
    if time is None or type(time.low) is not date or type(time.high) is not date:
        return None
    return (time.low, time.high) if (time.high - time.low).days > 5 else None

"""The list ends with the rest: "$1.4bn for roads. The rest, $250m, ..."; "gave out 340 and has 580 left".

A rest makes the list before it complete. Its total stands before the list. Several cuts of the text into list and
total are read, and one that adds up speaks for all.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.lending import LENDERS, in_unit_of, lent, lent_rest
from numcheck.relations.parts_of_total.candidate import Candidate, Page, fits, is_below, is_near, overlaps
from numcheck.relations.reading import Line, base, first_word, is_bare, phrases, unit_end
from numcheck.relations.rounding import adds_up
from numcheck.relations.series import is_item, is_whole
from numcheck.words.lexicon import Lexicon

BACK = 4  # sentences with numbers in which the list and its total stand
CLOSE = (Decimal("0.88"), Decimal("1.14"))  # sum over total: further apart the list is of something else
MOST = 8  # parts of one list


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals of lists that end with the rest."""
    for i, line in enumerate(page.lines):
        rests = [
            rest
            for rest in page.items[i]
            if rest.kind != "percent" and is_rest(line, rest, lexicon) and not _has_its_own(line, rest)
        ]
        if (not rests and len(page.items[i]) < 3) or overlaps(line, lexicon):
            continue
        for rest in rests:
            yield from _best(list(_cuts(page, i, rest, lexicon)))
        yield from _spent(line, page.items[i], lexicon)


def is_rest(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a claim is what is left of a total: "the other three", "the rest, $250 million"."""
    return phrases(lexicon, "rest_before").end(line.before(claim, 4))


def _has_its_own(line: Line, rest: Claim) -> bool:
    """Whether a figure of the rest follows, which the others have too: "Ek with 88, and the other eight made 34"."""
    end = unit_end(rest)
    return is_bare(rest) and any(end < first_word(claim) <= end + 2 and is_bare(claim) for claim in line.claims)


def _best(found: list[Candidate]) -> Iterator[Candidate]:
    """The cut that adds up, where there is one; else the nearest list and total."""
    agreeing = next((one for one in found if fits(one)), None)
    if agreeing is not None:
        yield agreeing
    elif found:
        yield found[0]


def _cuts(page: Page, i: int, rest: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    """Every way to take the claims before the rest as its list, and one before them as the total."""
    near = [
        claim
        for j in range(max(0, i - BACK), i + 1)
        for claim in lent(page.lines[j])
        if claim.start < rest.start and claim.part == rest.part and is_item(page.lines[j], claim, lexicon)
    ]
    lent_one = lent_rest(page.lines[i], rest, near)
    yield from _of_the_whole(page, i, rest, near, lexicon)
    for last in {rest.kind: rest, lent_one.kind: lent_one}.values():
        yield from _cuts_in_unit(page, i, last, [claim for claim in near if base(claim) == base(last)], lexicon)


def _of_the_whole(page: Page, i: int, rest: Claim, near: list[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "210 of the 380 employees work in the mill, 95 in sales and the remaining 65 at home"."""
    line = page.lines[i]
    here = [claim for claim in near if claim.sentence is rest.sentence and base(claim) == base(rest)]
    for at, total in enumerate(here):
        inside = is_whole(line, total, lexicon) and at and unit_end(here[at - 1]) + 3 >= first_word(total)
        if at and (inside or total.quantity.adjective):
            parts = (*here[at - 1 : at], *here[at + 1 :], rest)
            if len(parts) > 2 and all(is_below(part, total) for part in parts) and is_near(total, parts, *CLOSE):
                yield Candidate(total, parts, "some of a whole, and the rest of it", Decimal("0.85"))


def _cuts_in_unit(page: Page, i: int, rest: Claim, before: list[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    whole = [claim for claim in page.items[0] if claim.part == "title" and base(claim) == base(rest)]
    lenders = (
        [claim for j in range(max(0, i - BACK), i + 1) for claim in page.items[j] if claim.kind in LENDERS]
        if is_bare(rest)
        else []
    )
    scope = "sentence" if before and before[0].sentence is rest.sentence else "article"
    for count in range(1, min(len(before), MOST) + 1):
        parts = (*before[-count:], rest)
        together = {
            claim.id
            for lists in page.series
            for one in lists
            if _has(one.claims, parts[0])
            and not _are(one.claims[1:], parts)  # "Of £96m, £52m goes ..." is listed with its total
            for claim in one.claims
        }
        earlier = [claim for claim in lenders if claim.start < parts[0].start and claim.part == rest.part]
        for total in (*reversed(before[:-count]), *whole, *reversed(earlier)):
            listed = in_unit_of(total, parts)
            if total.id in together or listed is None:
                continue  # an item of the same list
            if _is_told_like(total, listed[0]):
                continue
            if _can_total(total, listed, lexicon) and is_near(total, listed, *CLOSE):
                yield Candidate(total, listed, "a list that ends with the rest", Decimal("0.8"), scope)


def _has(claims: tuple[Claim, ...], claim: Claim) -> bool:
    return any(one.id == claim.id for one in claims)


def _are(some: tuple[Claim, ...], others: tuple[Claim, ...]) -> bool:
    return [one.id for one in some] == [one.id for one in others]


def _is_told_like(total: Claim, part: Claim) -> bool:
    """Whether the same word goes on behind both: "940 containers at Lutz, 610 at Marrow" are items of one list."""
    if total.sentence is not part.sentence:
        return False
    words = total.sentence.lower
    one, other = words[total.last_word + 1 : total.last_word + 2], words[part.last_word + 1 : part.last_word + 2]
    return one == other and one not in {(",",), (".",), ()}


def _can_total(total: Claim, parts: tuple[Claim, ...], lexicon: Lexicon) -> bool:
    if len(parts) < 3 and total.sentence is not parts[0].sentence and not adds_up(parts, total):
        return False
    if not all(can_hold(total, part, lexicon) for part in parts):
        return False
    return all(is_below(part, total) for part in parts)


def _spent(line: Line, items: tuple[Claim, ...], lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "Began with 900 parcels, gave out 340 and has 580 left": what was there, what went, what is left."""
    for i in range(2, len(items)):
        had, gone, left = items[i - 2 : i + 1]
        if len({base(had), base(gone), base(left)}) > 1 or is_bare(had):
            continue
        if not phrases(lexicon, "left_over").begin(line.sentence.lower[unit_end(left) :]):
            continue
        if not phrases(lexicon, "start_with").inside(line.before(had, 4)):
            continue
        words = line.sentence.lower[unit_end(had) : first_word(left)]
        if _goes_out(words, lexicon) and all(can_hold(had, part, lexicon) for part in (gone, left)):
            yield Candidate(had, (gone, left), "what was there, what went and what is left", Decimal("0.85"))


def _goes_out(words: tuple[str, ...], lexicon: Lexicon) -> bool:
    return not phrases(lexicon, "went_out").single.isdisjoint(words)

"""The total follows: "162 passengers and six crew, 168 people in all", "68, 71, 70 and 69 for a total of 278"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.lending import in_unit_of
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_below, is_near, overlaps
from numcheck.relations.parts_of_total.remainder import is_rest
from numcheck.relations.reading import Line, base, first_word, is_bare, phrases, unit_end
from numcheck.relations.series import Series
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal("0.9"), Decimal("1.11"))  # so near that chance hardly brings them together
REACH = 14  # words between the last part and the total


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals that close a list, in its sentence or the next."""
    for i, line in enumerate(page.lines):
        if not page.items[i] or overlaps(line, lexicon):
            continue
        is_told = _tells_totals(line, lexicon)
        for total in page.items[i]:
            if not (is_told and _is_total(line, total, lexicon)):
                yield from _result(page, i, total, lexicon)
                continue
            found = list(_before(line, page.series[i], total, lexicon))
            yield from found
            if not found and i:
                yield from _made_up(page, i, total, lexicon)
            if not found and i and _closes(line, total, lexicon) and not overlaps(page.lines[i - 1], lexicon):
                yield from _previous(page, i, total, lexicon)


def _tells_totals(line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence has a word that marks a sum; most have none, and are done with."""
    known = (phrases(lexicon, name) for name in ("entire", "total_before", "total_after"))
    return any(not one.first.isdisjoint(line.words) for one in known)


def _is_total(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a claim is marked as the sum: "a total of 278", "168 people in all", "making 10 years"."""
    before = line.before(claim, 5)
    if phrases(lexicon, "superlatives").inside(before):
        return False
    if before[-1:] == ("of",) and not phrases(lexicon, "entire").single.isdisjoint(before[-4:-1]):
        return True
    if phrases(lexicon, "total_before").inside(before[-3:]) and "to" not in before[-3:]:
        return True
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 5]
    end = next((i for i, word in enumerate(behind) if word in {",", ";", ".", "and", ")"}), len(behind))
    return phrases(lexicon, "total_after").inside(behind[:end]) or phrases(lexicon, "total_after").begin(behind[:3])


_COMPARING = frozenset({"compared", "compare", "against", "versus"})


def _closes(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a total sums up what was said before it: "making 10 years in all"."""
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 3]
    return phrases(lexicon, "closing").inside(line.before(claim, 3)) or phrases(lexicon, "closing").inside(behind)


def _before(line: Line, lists: tuple[Series, ...], total: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    """The list that ends right before the total, or of which the total is itself the last item."""
    if not _COMPARING.isdisjoint(line.sentence.lower[: total.word]) and not _COMPARING.isdisjoint(
        line.sentence.lower[total.word :]
    ):
        return  # "17.2m against 19.3m, while the others' totalled 28m against 28.2m"
    for series in lists:
        if total in series.claims:
            parts = series.claims[: series.claims.index(total)]
        else:
            parts = tuple(claim for claim in series.claims if claim.start < total.start)
        if len(parts) < 2 or base(parts[0]) != base(total):
            continue
        gap = line.sentence.lower[unit_end(parts[-1]) : first_word(total)]
        if len(gap) > REACH or phrases(lexicon, "partial").inside(series.lead):
            continue
        if all(can_hold(total, part, lexicon) for part in parts) and is_near(total, parts):
            yield Candidate(total, parts, "a list, and its total", Decimal("0.9"))
        elif (
            is_bare(total)
            and len(parts) > 2
            and line.sentence.lower[parts[-1].last_word + 1 : first_word(total)]
            in {(",",), ("-",), ("–",), ("—",), ("(",)}
            and is_near(total, parts, *SLIP)
        ):
            yield Candidate(total, parts, "a list of kinds, and its total", Decimal("0.8"))


def _result(page: Page, i: int, total: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    """A list and what it comes to: "14 in the first half and 19 in the second, for 31"; "... That made 40,000"."""
    line = page.lines[i]
    if i:
        yield from _made_up(page, i, total, lexicon)
    for series in page.series[i]:
        parts = tuple(claim for claim in series.claims if claim.start < total.start)
        if len(parts) < 2 or base(parts[0]) != base(total) or is_rest(line, total, lexicon):
            continue
        if phrases(lexicon, "superlatives").inside(line.before(total, 8)):
            continue
        gap = line.sentence.lower[unit_end(parts[-1]) : first_word(total)]
        said = (
            phrases(lexicon, "result").inside(gap[-6:])
            or gap[-1:] == ("all",)
            or (len(parts) > 2 and gap[-1:] == ("or",))
        )
        if len(gap) <= REACH and said and _comes_near(total, parts, lexicon):
            yield Candidate(total, parts, "a list, and what it comes to", Decimal("0.8"), "article")
    if not i or first_word(total) >= 6:
        return
    before = line.before(total, 6)
    if before[:1] == ("together",) and before[1:] and before[1] in _ALL_OF_THEM:
        yield from _previous(page, i, total, lexicon)
    if before[:1] == ("that",) and phrases(lexicon, "result").inside(before):
        for candidate in _previous(page, i, total, lexicon):
            if _comes_near(total, candidate.parts, lexicon):
                yield candidate


_ALL_OF_THEM = frozenset({"the", "they", "these", "those", "it", "all"})


def _made_up(page: Page, i: int, total: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "came to 84,000 crowns in the first half. In the second they brought in 97,000, which makes 181,000"."""
    line, before = page.lines[i], page.lines[i - 1]
    if line.before(total, 2) not in _MAKES or line.sentence.index - before.sentence.index > 1:
        return
    one = [claim for claim in page.items[i - 1] if base(claim) == base(total)]
    two = [claim for claim in page.items[i] if base(claim) == base(total)]
    if len(one) != 1 or len(two) != 2 or two[1] is not total or line.sentence.part != before.sentence.part:
        return
    listed = in_unit_of(one[0], (two[0], total))
    if listed is None or overlaps(before, lexicon):
        return
    parts = (one[0], listed[0])
    if is_near(listed[1], parts, *SLIP) and all(is_below(part, listed[1]) for part in parts):
        yield Candidate(listed[1], parts, "two sentences, and what they make", Decimal("0.8"), "article")


_MAKES = frozenset(
    {("which", "makes"), ("which", "made"), ("that", "makes"), (",", "making"), ("which", "gives"), ("total", "of")}
)


def _comes_near(total: Claim, parts: tuple[Claim, ...], lexicon: Lexicon) -> bool:
    return (
        all(is_below(part, total) and (can_hold(total, part, lexicon) or is_bare(total)) for part in parts)
        and is_near(total, parts, *SLIP)
        and parts[0].cues.isdisjoint({"including"})
    )


def _previous(page: Page, i: int, total: Claim, lexicon: Lexicon) -> Iterator[Candidate]:
    """A list in the sentence before: "... for arson and 18 months for threats. The terms make 10 years in all"."""
    if page.lines[i].sentence.paragraph - page.lines[i - 1].sentence.paragraph > 1:
        return
    if page.lines[i].sentence.part != page.lines[i - 1].sentence.part:
        return
    for series in page.series[i - 1]:
        parts = series.claims
        if len(parts) < 2 or phrases(lexicon, "partial").inside(series.lead):
            continue
        if all(can_hold(total, part, lexicon) or is_bare(total) for part in parts) and is_near(total, parts):
            yield Candidate(total, parts, "a list, and its total in the next sentence", Decimal("0.8"), "article")

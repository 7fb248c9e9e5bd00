"""The total leads its list: "57 sorties: 23 north and 34 south", "made up of 640 tonnes of flour, ..."."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, is_generic, is_narrower, is_stranger
from numcheck.relations.lending import in_unit_of
from numcheck.relations.parts_of_total.candidate import NEAR, Candidate, Page, is_near, of_last_year, overlaps
from numcheck.relations.reading import Line, base, first_word, is_bare, phrases, unit_end
from numcheck.relations.series import Series
from numcheck.words.lexicon import Lexicon

WIDE = (Decimal("0.8"), Decimal("1.25"))  # the same for a list that is closed by "and"
SLIP = (Decimal("0.9"), Decimal("1.11"))  # parts over total: so near that chance hardly brings them together
MARKS = frozenset({":", "-", "–", "—", "--", "("})
PLACED = frozenset({"in", "on", "at", "near", "around"})  # "90 in the south and 70 on the islands"
BACK = 3  # sentences between a total and "it was made up of ..." at most
REACH = 14  # words between a total and the colon that opens its list


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Totals with the list they lead."""
    for i, line in enumerate(page.lines):
        if (
            not page.series[i]
            or overlaps(line, lexicon)
            or (i + 1 < len(page.lines) and overlaps(page.lines[i + 1], lexicon))
        ):
            continue
        for series in page.series[i]:
            yield from _apposed(line, series, lexicon)
            yield from _equated(line, page.items[i], series, lexicon)
            yield from _marked(line, (*page.items[i], *of_last_year(line, lexicon)), series, lexicon)
            yield from _divided(line, series, lexicon)
            yield from _made_of(page, i, series, lexicon)


def _apposed(line: Line, series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "Sixty people, 38 men and 22 women, were treated": the other items are kinds of the first."""
    total, *rest = series.claims
    parts = tuple(rest)
    if len(parts) < 2:
        return
    gap = line.between(total, parts[0])
    first = total.kind != "percent" and all(
        item.start >= total.start for item in line.claims if base(item) == base(total)
    )
    if first and len(parts) > 2 and gap[:2] == (",", "with") and is_near(total, parts, *SLIP):
        yield Candidate(total, parts, "a total, and with it its parts", Decimal("0.8"), "article")
    if (
        gap[-1:] == (",",)
        and line.sentence.lower[unit_end(parts[0])] not in gap  # "430 will go in Darrow, 275 in Kells": one more item
        and all(map(is_bare, parts))
        and _alike(line, parts, lexicon)
        and is_near(total, parts, *(WIDE if len(parts) > 2 and _ends_list(line, series) else SLIP))
    ):
        yield Candidate(total, parts, "a total, and its parts behind a comma", Decimal("0.85"))
    if gap not in {(",",), (",", "the"), (",", "a")}:
        return
    if not is_generic(total.subject_head, lexicon) or not is_near(total, parts):
        return
    if all(is_narrower(part.subject_head, total.subject_head, lexicon) for part in parts) and _heads_differ(parts):
        yield Candidate(total, parts, "a total, and its kinds beside it", Decimal("0.9"))


def mark_is_colon(line: Line, mark: int) -> bool:
    """Whether a list is led by a colon, not a dash or a bracket."""
    return line.sentence.words[mark] == ":"


def _ends_list(line: Line, series: Series) -> bool:
    """Whether "and" leads to the last item, and little follows it in the sentence: then it is no mere choice."""
    *_, last = series.claims
    before = line.sentence.lower[series.claims[-2].last_word : first_word(last)]
    rest = line.sentence.lower[last.last_word + 1 :]
    return "and" in before and len(rest) < 6 and {"others", "more", "rest"}.isdisjoint(rest)


def _equated(line: Line, items: tuple[Claim, ...], series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "The 48 dead were 26 women, 15 men and nine children": only a verb between total and kinds."""
    parts = series.claims
    total = next((item for item in items if line.between(item, parts[0]) in {("were",), ("are",)}), None)
    if total is None or base(total) != base(parts[0]) or not _heads_differ(parts):
        return
    if all(is_narrower(part.subject_head, total.subject_head, lexicon) for part in parts):
        yield Candidate(total, parts, "a total, and its kinds behind the verb", Decimal("0.9"))


def _alike(line: Line, parts: tuple[Claim, ...], lexicon: Lexicon) -> bool:
    """Whether bare items go on alike: "120 in Pine Valley, 64 in Redrock", not "34 of them by day, 21 hit"."""
    words, ends = line.sentence.lower, phrases(lexicon, "item_ends").single
    behind = {words[unit_end(part)] if unit_end(part) < len(words) else "." for part in parts}
    return (len(behind) == 1 and "of" not in behind) or any(behind <= those for those in (ends, PLACED))


def _heads_differ(parts: tuple[Claim, ...]) -> bool:
    heads = [part.subject_head for part in parts]
    return len(set(heads)) == len(heads)


def _marked(line: Line, items: tuple[Claim, ...], series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """A colon, dash or bracket between the total and its list."""
    first = first_word(series.claims[0])
    mark = _mark_before(line, series)
    if mark is None:
        return
    totals = [item for item in items if unit_end(item) <= mark and in_unit_of(item, series.claims) is not None]
    if not totals:
        return
    uncounted = [item for item in totals if item.kind != "count" or item.value != len(series.claims)]
    total = uncounted[-1] if uncounted else totals[-1]
    parts = in_unit_of(total, series.claims) or series.claims
    words = line.sentence.lower[total.last_word + 1 : mark]
    if len(words) > REACH or phrases(lexicon, "partial").inside(line.sentence.lower[total.last_word + 1 : first]):
        return
    if not _is_closed(line, series, line.sentence.words[mark]):
        return
    slip = WIDE if mark_is_colon(line, mark) and _ends_list(line, series) else SLIP
    if (_fits(total, parts, lexicon) and is_near(total, parts)) or (len(parts) > 2 and is_near(total, parts, *slip)):
        yield Candidate(total, parts, "a total, a colon or dash, and its list", Decimal("0.9"))


def _divided(line: Line, series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "left 4.6 million, divided between the church (1.9 million), the school (1.4 million) and ...": one run."""
    total, *rest = series.claims
    parts = tuple(rest)
    gap = line.sentence.lower[unit_end(total) : first_word(parts[0])]
    made = len(parts) > 1 and phrases(lexicon, "made_of").inside(gap) and not phrases(lexicon, "partial").inside(gap)
    if made and _fits(total, parts, lexicon) and is_near(total, parts):
        yield Candidate(total, parts, "a total divided into its list", Decimal("0.9"))


def _mark_before(line: Line, series: Series) -> int | None:
    """The index of the mark that opens the list; at most four words may lead its first item (“Labour 37, ...”)."""
    first = first_word(series.claims[0])
    for i in range(first - 1, max(-1, first - 6), -1):
        if line.sentence.words[i] in MARKS:
            return i
    return None


def _is_closed(line: Line, series: Series, mark: str) -> bool:
    """A list between dashes or in brackets must end at the second one; after a colon at the end of a clause."""
    behind = line.sentence.words[series.claims[-1].last_word + 1 :]
    if mark == "(":
        return ")" in behind[:12]
    return mark == ":" or mark in behind or not behind or behind[-1] in {".", ";", "!"}


def _fits(total: Claim, parts: tuple[Claim, ...], lexicon: Lexicon) -> bool:
    """Whether the nouns allow it; parts of a total are no larger than it one by one."""
    return all(can_hold(total, part, lexicon) for part in parts)


THERE_WERE = frozenset(
    {("there", "were"), ("they", "were"), ("these", "were"), ("there", "are"), ("they", "are"), ("it", "was")}
)


def _there_were(page: Page, i: int, series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "took in 143 animals. There were 70 dogs, 52 cats and 31 rabbits": the one count of the sentence before."""
    line = page.lines[i - 1]
    if page.lines[i].sentence.index - line.sentence.index > 1 or line.sentence.part != page.lines[i].sentence.part:
        return
    wholes = [item for item in (*page.items[i - 1], *of_last_year(line, lexicon)) if item.kind == "count"]
    if len(wholes) != 1 or not is_near(wholes[0], series.claims, *WIDE) or not _heads_differ(series.claims):
        return
    fitting = [
        can_hold(wholes[0], part, lexicon) for part in series.claims
    ]  # a kind that no list knows may be among them
    if 2 * sum(fitting) > len(fitting) and not any(is_stranger(wholes[0], part, lexicon) for part in series.claims):
        yield Candidate(wholes[0], series.claims, "a total, then its kinds", Decimal("0.8"), "article")


def _made_of(page: Page, i: int, series: Series, lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "The load was made up of A, B and C": the total stands before, in this sentence or up to three back."""
    if series.lead in THERE_WERE and i and len(series.claims) > 2 and _ends_list(page.lines[i], series):
        yield from _there_were(page, i, series, lexicon)
    lead = series.lead[-8:]
    if not phrases(lexicon, "made_of").inside(lead) or phrases(lexicon, "partial").inside(lead):
        return
    unit = base(series.claims[0])
    first = first_word(series.claims[0])
    here = [item for item in page.items[i] if base(item) == unit and item.last_word < first]
    if here:
        if is_near(here[-1], series.claims, *(NEAR if _fits(here[-1], series.claims, lexicon) else SLIP)):
            yield Candidate(here[-1], series.claims, "a total made up of its list", Decimal("0.9"))
        return
    for j in range(max(0, i - BACK), i):
        for item in page.items[j]:
            if base(item) == unit and _fits(item, series.claims, lexicon) and is_near(item, series.claims):
                yield Candidate(item, series.claims, "a total, then what it was made up of", Decimal("0.8"), "article")

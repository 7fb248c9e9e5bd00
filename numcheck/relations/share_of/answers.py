"""Shares of one whole side by side: votes for each party, yes, no and undecided, the sources of a supply.

That they are shares of one whole, one to each, is said by "the remaining 9%", by answers that exclude each other,
by words of a vote or of a supply. Groups ("65% among women and 51% among men") and answers of which several may be
given have no sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.parts_of_total.remainder import is_rest
from numcheck.relations.reading import Line, Phrases, first_word, phrases, phrases_of, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.series import is_item, series
from numcheck.words.lexicon import Lexicon

LEAST, NEARLY = 90, 115  # per cent that shares told sentences apart come to
FAR = 8  # sentences with figures back from the rest
PARTED = frozenset({",", ";", "and", "while", "with", "but", ":", ".", "(", ")"})
FEWEST, MOST_OF = 20, 80  # per cent of a side in a vote of two


def find(page: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """The sets of shares of an article."""
    for i, line in enumerate(page):
        if "percent" not in line.kinds:
            continue
        around = page[max(0, i - 1) : i + 2]
        if any(phrases(lexicon, "overlap").told_in(near) for near in around):
            continue
        complete = any(is_rest(line, claim, lexicon) for claim in line.claims if claim.kind == "percent")
        one_choice = any(phrases(lexicon, "one_choice").told_in(near) for near in page[max(0, i - 1) : i + 1])
        shares = _before_rest(page, i, lexicon) if complete else _listed(line, lexicon)
        labelled = () if complete else _labelled(line, lexicon) or _two_sides(line, lexicon)
        if labelled and len(labelled) >= len(shares):
            yield _related(labelled, complete=False)
            continue
        if one_choice and not complete:
            shares = max(shares, _all(line, lexicon), key=len)
        if one_choice and not complete and len(shares) == 1:
            shares = _run(page, i, lexicon)
        if len(shares) < 2:
            continue
        if not complete and _are_groups(line, shares, lexicon):
            continue
        if not complete and phrases(lexicon, "vote").told_in(line):
            shares = (*_leader(page, i, lexicon), *shares)
        if complete or (one_choice and len(shares) > 2) or _one_whole(page, i, shares, lexicon):
            yield _related(shares, complete=complete)


def _labelled(line: Line, lexicon: Lexicon) -> tuple[Claim, ...]:
    """Every share of a sentence where each has an answer of its own: yes, no, undecided; men and women of a staff."""
    shares = [claim for claim in line.claims if claim.kind == "percent" and claim.status != "previous"]
    if not 1 < len(shares) <= len(_labels(lexicon)) + 1 or not all(_is_share(line, one, lexicon) for one in shares):
        return ()
    for labels in _labels(lexicon):
        if sum(one.told_in(line) for one in labels) < len(shares):
            continue
        found = [_label(line, claim, labels) for claim in shares]
        if None not in found and len(set(found)) == len(found) and not _are_groups(line, shares, lexicon):
            return tuple(shares)
    return ()


def _label(line: Line, claim: Claim, labels: Sequence[Phrases]) -> int | None:
    """Which of the answers stands with a share, in the stretch of the sentence that is its own."""
    words = line.sentence.lower
    start = next((i + 1 for i in range(first_word(claim) - 1, -1, -1) if words[i] in PARTED), 0)
    end = next((i for i in range(unit_end(claim), len(words)) if words[i] in PARTED), len(words))
    other = next((one for one in line.claims if start <= one.word < end and one is not claim), None)
    if other is not None and other.kind == "percent":
        start, end = (start, first_word(other)) if other.word > claim.word else (unit_end(other), end)
    found = [i for i, one in enumerate(labels) if one.inside(words[start:end])]
    return found[-1] if found else None


@cache
def _labels(lexicon: Lexicon) -> tuple[tuple[Phrases, ...], ...]:
    """Sets of answers that exclude each other, "do not know" behind "no"."""
    return tuple(tuple(phrases_of(words) for words in one) for one in lexicon.table("constructions")["answers"])


def _two_sides(line: Line, lexicon: Lexicon) -> tuple[Claim, ...]:
    """As in "won by 54% to 46%": the two sides of a vote."""
    words = line.sentence.lower
    for one, other in zip(line.claims, line.claims[1:], strict=False):
        if one.kind != "percent" or other.kind != "percent" or not _is_side(one) or not _is_side(other):
            continue
        gap, before = words[unit_end(one) : first_word(other)], words[max(0, first_word(one) - 1) : first_word(one)]
        if gap not in {("to",), ("-",), ("–",), ("against",)} or before not in {("by",), ("won",), ("voted",)}:
            continue
        if phrases(lexicon, "vote").told_in(line) or phrases(lexicon, "sides_of").told_in(line):
            return (one, other)
    return ()


def _is_side(claim: Claim) -> bool:
    return claim.quantity.unit == "percent" and claim.change is None and FEWEST <= (claim.value or 0) <= MOST_OF


def _related(shares: tuple[Claim, ...], *, complete: bool) -> Relation:
    scope = "sentence" if len({claim.sentence.index for claim in shares}) == 1 else "article"
    sure = Decimal("0.9") if complete else Decimal("0.8")
    facts = {"scope": scope, "complete": "yes" if complete else "no"}
    return Relation(
        "shares-of-one",
        tuple(("share", claim) for claim in shares),
        sure,
        (Reason("construction: shares of one whole", sure),),
        facts,
    )


def _all(line: Line, lexicon: Lexicon) -> tuple[Claim, ...]:
    """Every share of a sentence: "Rye was named by 44 percent, wheat by 39 percent"."""
    return tuple(claim for claim in line.claims if _is_share(line, claim, lexicon) and is_item(line, claim, lexicon))


def _run(page: Sequence[Line], i: int, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The shares of a sentence and of those right behind it: "Trees, said 46 per cent. Cars, said 31 per cent."."""
    shares: list[Claim] = []
    for before, line in zip(page[i:], page[i + 1 :], strict=False):
        shares += _all(before, lexicon)
        if line.sentence.index - before.sentence.index > 1 or not _all(line, lexicon):
            return tuple(shares)
    return (*shares, *_all(page[-1], lexicon))


def _before_rest(page: Sequence[Line], i: int, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The shares up to "the other 42 per cent"; those of the sentence before where it stands alone in its own."""
    line = page[i]
    rest = next(claim for claim in line.claims if claim.kind == "percent" and is_rest(line, claim, lexicon))
    shares = tuple(claim for claim in _all(line, lexicon) if claim.word <= rest.word)
    if len(shares) > 1 or not i:
        return shares
    before = page[i - 1]
    if before.sentence.part != line.sentence.part or line.sentence.index - before.sentence.index > 1:
        return ()
    near = (*_all(before, lexicon), *shares)
    return near if sum(claim.value or 0 for claim in near) >= LEAST else _far_back(page, i, shares, lexicon) or near


def _far_back(page: Sequence[Line], i: int, rest: tuple[Claim, ...], lexicon: Lexicon) -> tuple[Claim, ...]:
    """One share to a sentence, up to "the other 21 per cent"; a sum that far apart must come near to all of it."""
    found = rest
    for line in page[max(0, i - FAR) : i][::-1]:
        if line.sentence.part != page[i].sentence.part or sum(claim.value or 0 for claim in found) >= LEAST:
            break
        shares = [claim for claim in line.claims if claim.kind == "percent"]
        if not shares:
            continue
        if len(shares) > 1 or shares[0].status != "asserted" or not _all(line, lexicon):
            return ()
        found = (shares[0], *found)
    total = sum(claim.value or 0 for claim in found)
    return found if len(found) > 2 and LEAST < total < NEARLY else ()


def _listed(line: Line, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The longest list of percents in a sentence."""
    lists = [one.claims for one in series(line, lexicon) if one.claims[0].quantity.unit == "percent"]
    lists = [tuple(claim for claim in claims if _is_share(line, claim, lexicon)) for claims in lists]
    return max(lists, key=len, default=())


def _is_share(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    if claim.change is not None or claim.kind != "percent" or claim.quantity.unit != "percent":
        return False
    if phrases(lexicon, "no_share").begin(line.sentence.lower[unit_end(claim) :]):
        return False  # "the other 42 percent figure"
    before = line.before(claim, 3)
    if before[-1:] in _THEN:
        return False
    is_told = phrases(lexicon, "told_share").inside(line.before(claim, 4))  # "make up 42 percent", "leads with 51"
    return is_told or not phrases(lexicon, "no_share").inside(before)


_THEN = frozenset({("after",), ("against",), ("than",)})  # "22 per cent of its power, after 24 per cent in 2012"


def _are_groups(line: Line, shares: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether the percents are those of several groups."""
    behind = [line.sentence.lower[unit_end(claim) : unit_end(claim) + 2] for claim in shares]
    named = [words for words in behind if words[:1] != ("in",) and not (words[1:] and words[1] in PARTED)]
    of = {line.sentence.lower[unit_end(claim) + 1 : unit_end(claim) + 4] for claim in shares if _is_of(line, claim)}
    return len(of) > 1 or any(phrases(lexicon, "of_group").begin(words) for words in named)


def _is_of(line: Line, claim: Claim) -> bool:
    return line.sentence.lower[unit_end(claim) : unit_end(claim) + 1] == ("of",)


def _leader(page: Sequence[Line], i: int, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The share of the winner, in the sentence before: "Orsk won 41.2 per cent of the vote. Krupp finished on ..."."""
    if not i or page[i - 1].sentence.part != page[i].sentence.part:
        return ()
    before = page[i - 1]
    if not phrases(lexicon, "vote").told_in(before):
        return ()
    shares = [claim for claim in before.claims if claim.kind == "percent" and is_item(before, claim, lexicon)]
    shares = [claim for claim in shares if _is_share(before, claim, lexicon)]
    return tuple(shares) if len(shares) == 1 else ()


def _one_whole(page: Sequence[Line], i: int, shares: Sequence[Claim], lexicon: Lexicon) -> bool:
    """Whether words of the sentence say that each has one answer, one vote, one source."""
    words = page[i].sentence.lower
    if len(set(words) & phrases(lexicon, "one_answer").single) > 1 and len(shares) > 1:
        return True
    if {"for", "against"} <= set(words) and len(shares) > 1:
        return phrases(lexicon, "vote").inside(words)
    if len(shares) < 3:
        return False
    return phrases(lexicon, "vote").inside(words) or phrases(lexicon, "supply").inside(words)

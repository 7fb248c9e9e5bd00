"""When a figure of the text is beyond doubt that of the cell: nothing else is said with it, or it is a slip of it.

"In Brisk 11 houses were flooded" is the cell's own fact; "11 houses on Mill Lane" may be some of it, as "11 council
houses" are. Whatever else a sentence says may narrow its figure down, so that only a slip of the very digits is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.claims.columns import words_of
from numcheck.relations.article import Line
from numcheck.relations.tabled.names import Named, total_spans
from numcheck.relations.tabled.roots import root
from numcheck.words.lexicon import Lexicon

_ALONE = ((), (",",), (".",), ("with",))
MANY = 3  # digits, of which one may be another; of fewer that happens by chance


def is_slip(claim: Claim, cell: Claim) -> bool:
    """Whether a figure has the digits of another at another place, in another order, or one of them changed."""
    if claim.quantity.number.modifier != "exact" or not claim.value or not cell.value:
        return False
    (one, size), (other, other_size) = _digits(claim), _digits(cell)
    if one == other:
        return len(one) > 1
    if size != other_size:
        return False
    length = max(len(one), len(other))
    one, other = one.ljust(length, "0"), other.ljust(length, "0")
    changed = sum(a != b for a, b in zip(one, other, strict=True))
    return (changed == 2 and sorted(one) == sorted(other)) or (changed == 1 and length >= MANY)


def _digits(claim: Claim) -> tuple[str, int]:
    """The digits of a figure without idle noughts, and the place of the first."""
    value = abs((claim.value or 0) * claim.quantity.low_factor)
    return f"{value:f}".replace(".", "").strip("0"), value.adjusted()


def says_no_more(line: Line, told: tuple[Named, ...], labels: str, lexicon: Lexicon) -> bool:
    """Whether a sentence says nothing but names, figures and labels, apart from who says it."""
    known = {root(word, lexicon) for word in words_of(labels)}
    mine = {at for named in told for at in range(named.start, named.end)}
    mine.update(_ranks(line, lexicon))
    mine.update(at for span in total_spans(line, lexicon) for at in range(*span))
    plain = _plain(lexicon)
    known |= plain
    return all(at in mine or word in plain or root(word, lexicon) in known for at, word in _clauses(line, lexicon))


def _ranks(line: Line, lexicon: Lexicon) -> Iterator[int]:
    """Where the row is told to be the first or last of all, beside its name: "the largest, Arden, had 42"."""
    ranks = lexicon.table("table_words")["told_ranks"]
    lower = line.sentence.lower
    return (at for at, word in enumerate(lower) if word in ranks and lower[at + 1 : at + 2] in _ALONE)


@cache
def _plain(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("table_words")["told_plain"])


def _clauses(line: Line, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The words of a sentence and where they stand, but for figures and the stretches that say who told it."""
    saying = lexicon.table("table_words")["told_saying"]
    inside = {at for claim in line.claims for at in range(claim.first_word, max(claim.word + 1, claim.unit_end))}
    stretch: list[int] = []
    for at in range(len(line.sentence.lower) + 1):
        if at < len(line.sentence.lower) and line.sentence.lower[at] != ",":
            stretch.append(at)
            continue
        words = {line.sentence.lower[one] for one in stretch}
        counted = any(claim.word in stretch for claim in line.claims if claim.kind not in ("date", "clock"))
        if counted or words.isdisjoint(saying):
            for one in stretch:
                if one not in inside and any(map(str.isalpha, line.sentence.lower[one])):
                    yield one, line.sentence.lower[one]
        stretch = []

"""Lists of claims side by side: "640 tonnes of flour, 310 tonnes of rice and 90 tonnes of oil"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.lending import lent
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, is_counted, phrases, unit_end
from numcheck.words.lexicon import Lexicon

GAP = 16  # words between two items at most; longer ones are clauses that happen to follow each other
_LEVELS = frozenset({"speed", "temperature", "pressure"})  # two of them make no third
PASSED = frozenset({("past",), ("beyond",)})  # a mark that some got over
NET_OF = ("net", "of")
OPENING, CLOSING = frozenset("(["), frozenset(")]")


@record(eq=False)
class Series:
    """Items of one list in one sentence, of one base unit, in the order of the text."""

    line: Line
    claims: tuple[Claim, ...]
    mixed: bool = False  # some items with the number first, some with it last: "a £4,000 fine, costs of £1,250"

    @property
    def lead(self) -> Words:
        """The words from the start of the sentence to the first item."""
        return self.line.sentence.lower[: first_word(self.claims[0])]


def depths(line: Line) -> tuple[int, ...]:
    """For each word of the sentence how many brackets it stands in."""
    if OPENING.isdisjoint(line.sentence.words):
        return (0,) * len(line.sentence.words)
    found, depth = [], 0
    for word in line.sentence.words:
        if word in CLOSING:
            depth = max(0, depth - 1)
        found.append(depth)
        if word in OPENING:
            depth += 1
    return tuple(found)


def is_whole(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a claim is what something is taken from: "of the 40", "among the city's 28", "51 of 60"."""
    words = line.sentence.lower
    at = first_word(claim) - 1
    determiners = phrases(lexicon, "whole_determiners").single
    while at > 0 and (words[at] in determiners or words[at].endswith(("'s", "s'"))):
        at -= 1
    if at < 0 or words[at] not in {"of", "among"}:
        return False
    return at < first_word(claim) - 1 or any(unit_end(other) == at for other in line.claims)


def is_item(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a claim can be an item of a sum: an amount of its own, no difference, average or earlier level."""
    if not is_counted(claim) or claim.status == "previous" or claim.quantity.dimension in _LEVELS:
        return False
    if _is_beside(line, claim) or line.before(claim, 1) in PASSED or line.before(claim, 2) == NET_OF:
        return False
    lower, end, each = line.sentence.lower, claim.unit_end, phrases(lexicon, "per_each")
    if phrases(lexicon, "compared").begin(lower[end : end + 2]) or each.begin(line.behind(claim, 2)):
        return False
    return not each.end(line.before(claim, 2))


def _is_beside(line: Line, claim: Claim) -> bool:
    """Whether a bare number in brackets stands beside another figure: "peas, 420 tonnes (390)", of the year before."""
    at = first_word(claim) - 1
    if not is_bare(claim) or not _is_alone(line, claim):
        return False
    return any(one is not claim and at in (unit_end(one), one.last_word + 1) for one in line.claims)


def series(line: Line, lexicon: Lexicon) -> tuple[Series, ...]:
    """The lists of a sentence, longest runs only; a run in brackets is a list of its own."""
    return tuple(_series(line, lexicon)) if len(line.counted) > 1 else ()


def _series(line: Line, lexicon: Lexicon) -> Iterator[Series]:
    depth = depths(line)
    groups: dict[tuple[str, int], list[Claim]] = {}
    for claim in lent(line):
        if is_item(line, claim, lexicon) and not is_whole(line, claim, lexicon):
            groups.setdefault((base(claim), depth[claim.word] - _is_alone(line, claim)), []).append(claim)
    for (_, level), claims in groups.items():
        yield from _runs(line, claims, level, depth, lexicon)


def _is_alone(line: Line, claim: Claim) -> bool:
    """Whether a claim is all that its brackets hold: "roads (31 million), schools (29 million)"."""
    words, end = line.sentence.words, unit_end(claim)
    return words[first_word(claim) - 1 : first_word(claim)] == ("(",) and words[end : end + 1] == (")",)


def _runs(line: Line, claims: list[Claim], level: int, depth: tuple[int, ...], lexicon: Lexicon) -> Iterator[Series]:
    """Runs of neighbours told in one style; and, where only the style changes, the run through both."""
    run, mixed = claims[:1], claims[:1]
    style: str | None = None
    for claim in claims[1:]:
        joint = _joint(line, run[-1], claim, level, depth, lexicon)
        if joint is None or (style is not None and joint not in (style, "rest")):
            if len(run) > 1:
                yield Series(line, tuple(run))
            run = run[-1:] if joint else []
            style = None
        if joint is None:
            yield from _mixed(line, mixed, run)
            mixed = []
        run.append(claim)
        mixed.append(claim)
        style = joint if style is None and len(run) > 1 and joint != "rest" else style
    if len(run) > 1:
        yield Series(line, tuple(run))
    yield from _mixed(line, mixed, run)


def _mixed(line: Line, claims: list[Claim], run: list[Claim]) -> Iterator[Series]:
    if len(claims) > 2 and len(run) < len(claims):
        yield Series(line, tuple(claims), mixed=True)


def _joint(
    line: Line, left: Claim, right: Claim, level: int, depth: tuple[int, ...], lexicon: Lexicon
) -> Literal["first", "last", "rest"] | None:
    """How two claims are neighbouring items, None where they are not.

    A comma, semicolon or "and" stands between them and nothing that compares them. In a list the number comes first all
    along ("640 of flour, 310 of rice") or last ("roads get 640, schools 310"); the last item may be "the other 40".
    """
    start, end = unit_end(left), first_word(right)
    if end - start > GAP * 2:
        return None
    if min(depth[start:end], default=level) < level:
        return None  # out of one bracket and into another
    if depth[right.word] != depth[left.word] and ")" in line.sentence.lower[start:end]:
        return None  # "beef 26 (20), veal 3": a figure of before, and one of now
    words = tuple(
        line.sentence.lower[i] for i in range(start, end) if depth[i] == level and line.sentence.lower[i] not in CLOSING
    )
    words = tuple(word for word in words if word not in OPENING)
    if len(words) > GAP or phrases(lexicon, "list_breakers").inside(words):
        return None
    separators = phrases(lexicon, "separators").single
    if separators.isdisjoint(words):
        return None
    if phrases(lexicon, "no_item_after").end(words) and not _is_named(words, separators, lexicon):
        return None
    if phrases(lexicon, "rest_before").end(words):
        return "rest"
    return "first" if _subject(words, separators) <= phrases(lexicon, "leading").single else "last"


def _is_named(words: Words, separators: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether "of" stands between an item's noun and its amount: "costs of £1,250", not "half of 40"."""
    if words[-1] != "of" or len(words) < 2:
        return False
    return words[-2] not in separators and words[-2] not in phrases(lexicon, "no_noun_of").single


def _subject(words: Words, separators: frozenset[str]) -> frozenset[str]:
    """The words behind the last separator: none before "310 of rice", the schools of "schools 310".

    Where a separator stands at both ends, what is between them leads the second number, with an aside behind it: "and
    the museum itself, from its reserves,".
    """
    if words[0] in separators and words[-1] == ",":
        return frozenset(words) - separators
    last = max(i for i, word in enumerate(words) if word in separators)
    return frozenset(words[last + 1 :])

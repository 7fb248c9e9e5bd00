"""What a figure is of a story that has one of it: its toll, its turnout, the area it burned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from numcheck.claims.claim import Claim
from numcheck.relations.same_thing.words import Words

Lower = Sequence[str]
ALONE = "its unit"  # the only area, the only share of an article
ALONE_KINDS = frozenset({"measure", "percent", "money", "rate"})
FEWEST = 10  # of what comes in twos and threes a story has many
ATTRIBUTE_KINDS = frozenset({"measure", "duration"})
BEHIND, AHEAD = 4, 4  # words on either side of a figure in which the noun of its attribute stands
OF = "of "  # begins the facet that a noun alone makes: the coins of a hoard


def facets_of(claim: Claim, about: Lower, event: str | None, words: Words) -> frozenset[str]:
    """The facets that the words about a number, its noun and its event tell."""
    told = _told(about, words)
    told.update(words.facet_words.get(words.stem(claim.subject_head or ""), ()))
    told.update(words.facet_words.get(event or "", ()))
    units = {claim.kind, claim.quantity.base}
    found = {name for name in told if not units.isdisjoint(words.facet_units[name])}
    stands_behind = claim.kind != "count" or claim.last_word > claim.word  # no "Bulletin 5"
    named = claim.subject_head is not None and claim.subject_head not in words.broad
    if claim.kind in ("count", "measure") and named and stands_behind and (claim.value or 0) >= FEWEST:
        found.add(f"{OF}{words.stem(claim.subject_head or '')}")
    if claim.kind in ALONE_KINDS:
        found.add(ALONE)
    return frozenset(found)


def attribute(claim: Claim, behind: int, words: Words) -> str | None:
    """The stem of the noun right beside a figure, if a thing of that name has one such figure: a runway, a contract."""
    noun = claim.subject_head
    if claim.kind not in ATTRIBUTE_KINDS or noun is None or words.stem(noun) not in words.attributes:
        return None
    lower = claim.sentence.lower
    beside = (*lower[max(0, claim.word - BEHIND) : claim.word], *lower[behind : behind + AHEAD])
    return words.stem(noun) if words.stem(noun) in map(words.stem, beside) else None


def is_weak(facet: str) -> bool:
    """Whether only a noun or a unit makes it."""
    return facet == ALONE or facet.startswith(OF)


def _told(about: Lower, words: Words) -> set[str]:
    found = set(chain.from_iterable(map(words.facets.__getitem__, about)))
    if not words.facet_phrases.keys().isdisjoint(about):
        found.update(_told_in_phrases(about, words))
    return found


def _told_in_phrases(about: Lower, words: Words) -> Iterator[str]:
    phrases = words.facet_phrases
    for at in [at for at, word in enumerate(about) if word in phrases]:
        for phrase, facet in phrases[about[at]]:
            if tuple(about[at : at + len(phrase)]) == phrase:
                yield facet

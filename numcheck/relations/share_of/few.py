"""A percentage of a few: "of the 20 people asked, 37%", which no whole number of twenty people is.

Relations of kind `share-of-few`: roles `share` and `whole`, a count that is exact and of things that are not divided.
The test is that of Brown and Heathers for means (GRIM), made for percentages.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.part_of_whole.taken import opens_with_whole
from numcheck.relations.reading import Line, first_word, is_bare, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.stated import is_of_whole
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
MOST = 300  # of more things most percentages are that of some whole number
LEAST = 3
FAR = 12  # words between "a study of 25 dogs" and its share
CLAUSE = frozenset({",", "that", ":", "found", "only", "just", "some", "fully"})


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The percentages of a few; `taken` are shares that have a part and a whole."""
    for _, _, line, share in known.open(taken):
        if share.kind != "percent" or share.status == "previous" or share.quantity.number.modifier != "exact":
            continue
        whole = next((claim for claim in line.claims if _is_few(claim, lexicon)), None)
        if whole is not None and _is_whole(line, share, whole, lexicon):
            reason = Reason("construction: a share of a few", SURE)
            roles = sorted((("share", share), ("whole", whole)), key=lambda role: role[1].start)
            yield Relation("share-of-few", tuple(roles), SURE, (reason,))


def _is_few(claim: Claim, lexicon: Lexicon) -> bool:
    number = claim.quantity.number
    if claim.kind != "count" or number.form != "cardinal" or number.modifier != "exact" or claim.quantity.adjective:
        return False
    if claim.value is None or not LEAST <= claim.value <= MOST or claim.value % 1:
        return False
    return is_bare(claim) or is_plural(claim.sentence.lower[claim.last_word], word_forms(lexicon))


def _is_whole(line: Line, share: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """Whether the share is some of the few, and the only figure that is."""
    words = line.sentence.lower
    if any(claim not in (share, whole) and claim.kind in ("count", "percent", "ratio") for claim in line.claims):
        return False
    if whole.word > share.word:
        behind = words[whole.last_word + 1 : whole.last_word + 2]
        return is_of_whole(line, share, whole, lexicon) and behind not in {("'",), ("of",), ("'s",)}
    gap = words[whole.last_word + 1 : first_word(share)]
    if len(gap) > FAR or not gap or gap[-1] not in CLAUSE or not _says(words[unit_end(share) :], lexicon):
        return False
    return opens_with_whole(line, whole, lexicon) or (
        phrases(lexicon, "asking").end(line.before(whole, 3)) and phrases(lexicon, "finding").inside(gap)
    )


def _says(behind: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a predicate follows the share: "37% said", "37% of them were", not "37% of the rent"."""
    if behind[:2] in {("of", "them"), ("of", "these"), ("of", "those"), ("of", "whom")}:
        return True
    forms = word_forms(lexicon)
    return bool(behind) and (behind[0] in forms.verbs or phrases(lexicon, "finite").begin(behind))

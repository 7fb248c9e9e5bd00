"""A fraction makes a whole of its own: "Half of the 120 schools are rural. In 72 of the rural schools ...".

The fraction's clause says what its part is; a later sentence counts some of those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link, is_share_of_one
from numcheck.relations.kinds import same_noun
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import Line, is_counted, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
AHEAD = 4  # sentences with numbers behind the fraction
STOPS = frozenset({",", ";", ".", "and", "but", "while"})
LONGEST = 5  # words of "of the poorer village clinics"


def halves(page: Sequence[Line], links: Mapping[str, Link], lexicon: Lexicon) -> Iterator[Relation]:
    """Some of what a fraction set apart, with as much as the fraction comes to."""
    for i, line in enumerate(page):
        for share in line.claims:
            if share.kind != "ratio" and not is_share_of_one(share):
                continue
            whole = _whole(line, share, links)
            if whole is None or share.quantity.number.modifier != "exact" or whole.kind != "count":
                continue
            own = _of_both(share, whole)
            if own is not None:
                yield from _parts(page, i, own, whole, lexicon)


def _whole(line: Line, share: Claim, links: Mapping[str, Link]) -> Claim | None:
    link = links.get(share.id)
    if link is not None:
        return None if link.rivals else link.whole
    words = line.sentence.lower
    following = [claim for claim in line.claims if claim.start > share.start and claim.kind == "count"]
    if (
        following
        and words[unit_end(share) : unit_end(share) + 1] == ("of",)
        and following[0].word - unit_end(share) <= 3
    ):
        return following[0]
    return None


def _of_both(share: Claim, whole: Claim) -> Claim | None:
    """The fraction as a count: half of 120."""
    one, all_of = share.value, whole.value
    if one is None or all_of is None or not 0 < one < 1 or whole.quantity.number.modifier != "exact":
        return None
    low, high = share.interval.low, share.interval.high
    if low is None or high is None or whole.interval.low is None or whole.interval.high is None:
        return None
    interval = replace(whole.interval, low=low * whole.interval.low, high=high * whole.interval.high)
    return replace(share, quantity=whole.quantity, interval=interval, subject_head=whole.subject_head)


def _parts(page: Sequence[Line], i: int, own: Claim, whole: Claim, lexicon: Lexicon) -> Iterator[Relation]:
    """Counts of the noun, told by a word of the fraction's clause."""
    words = page[i].sentence.lower
    start = max(unit_end(own), whole.last_word + 1 if whole.sentence is own.sentence else 0)
    end = next((k for k in range(start, len(words)) if words[k] in STOPS), len(words))
    said = {lemma(word, lexicon) for word in words[start:end]} | set(words[start:end])
    for line in page[i + 1 : i + 1 + AHEAD]:
        for claim in line.claims:
            if claim.kind == "count" and claim.part == own.part and is_counted(claim) and claim.status == "asserted":
                told = _told_by(line, claim, whole, lexicon)
                if told and told <= said:
                    yield related(own, (claim,), "a fraction of all, and some of that", SURE, "article")


def _told_by(line: Line, claim: Claim, whole: Claim, lexicon: Lexicon) -> frozenset[str]:
    """The words between "of the" and the noun of the whole: rural, of "72 of the rural schools"."""
    words, at = line.sentence.lower, unit_end(claim)
    if words[at : at + 2] != ("of", "the"):
        return frozenset()
    for k in range(at + 2, min(len(words), at + 2 + LONGEST)):
        if same_noun(lemma(words[k], lexicon), whole.subject_head, lexicon):
            told = (piece for word in words[at + 2 : k] for piece in word.split("-"))
            return frozenset(lemma(word, lexicon) for word in told)
    return frozenset()

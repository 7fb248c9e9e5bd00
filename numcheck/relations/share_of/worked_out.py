"""A share of a whole, and behind it the part it comes to: "One in five of the 30,000 homes. That means 9,000 homes".

The part is the only count of its sentence, of the noun of the whole or of none. It opens with words for the same
("That means", "In all"), or says of the part what was said of the share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, same_noun
from numcheck.relations.reading import Line, base, first_word, is_bare, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts
from numcheck.relations.share_of.matched import SURE
from numcheck.relations.share_of.stated import is_of_whole, shared
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

STEM = 5  # letters that corroded and corrosion have in common
MORE = frozenset(
    {"more", "another", "further", "other", "others", "additional", "extra", "remaining", "new", "than", "not"}
)


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares of a whole whose part the next sentence tells; `taken` are those that have theirs already."""
    for page, i, line, share in known.open(taken):
        if i + 1 >= len(page) or page[i + 1].sentence.index - line.sentence.index > 1:
            continue
        behind = page[i + 1]
        whole = next((claim for claim in amounts(line) if claim.word > share.word), None)
        if whole is None or whole.kind != "count" or behind.sentence.part != line.sentence.part:
            continue
        if not (is_of_whole(line, share, whole, lexicon) or _is_within(share, whole)) or len(amounts(line)) > 1:
            continue
        part = _part(line, whole, behind, lexicon)
        if part is not None:
            yield shared(share, part, whole, "a share of the whole, then the part", SURE, "article")


def _is_within(share: Claim, whole: Claim) -> bool:
    """As in "one in ten of the 3,000 applicants", which is one phrase."""
    return share.kind == "ratio" and share.start < whole.start and whole.end <= share.end


def _part(line: Line, whole: Claim, behind: Line, lexicon: Lexicon) -> Claim | None:
    counts = amounts(behind)
    if len(counts) != 1 or any(claim.kind in ("percent", "ratio") for claim in behind.claims):
        return None
    part, words = counts[0], behind.sentence.lower
    if base(part) != base(whole) or part.status != "asserted" or part.change is not None or part.quantity.adjective:
        return None
    if not part.value or part.value >= (whole.value or 0) or not MORE.isdisjoint(words[: part.last_word + 2]):
        return None
    links = words[unit_end(part) : unit_end(part) + 2] in {("of", "them"), ("of", "those")}
    alike = is_bare(part) or same_noun(part.subject_head, whole.subject_head, lexicon) or links
    echo = phrases(lexicon, "echo").begin(words) or words[:2] in {("in", "all"), ("in", "total")}
    if echo and first_word(part) < LEADS:
        said = _stems(behind, part, lexicon) | {(part.subject_head or "")[:STEM]}
        alike = alike or can_hold(whole, part, lexicon)  # "Two thirds of the 96 pupils. That is 72 children"
        return part if alike or _stems(line, whole, lexicon) & said else None
    if not alike or not FEWER.isdisjoint(words) or any(claim.kind == "date" for claim in behind.claims):
        return None
    return part if _stems(line, whole, lexicon) & _stems(behind, part, lexicon) else None


FEWER = frozenset({"only", "just", "fewer", "first", "so", "already", "but", "however"})
LEADS = 6  # words of "That means about"


def _stems(line: Line, claim: Claim, lexicon: Lexicon) -> frozenset[str]:
    """How the content words begin that stand behind a count, its noun left out."""
    plain = phrases(lexicon, "common_words").single | phrases(lexicon, "phrase_ends").single
    words: Sequence[str] = line.sentence.lower[claim.last_word + 1 :]
    found = {lemma(word, lexicon) for word in words if len(word) > 3 and word[0].isalpha() and word not in plain}
    return frozenset(word[:STEM] for word in found - {claim.subject_head})

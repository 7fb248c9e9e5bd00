"""What tells that a share is not of the whole that was found for it."""

from __future__ import annotations

from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import is_owner
from numcheck.relations.share_of.stated import is_added, is_beside, is_share
from numcheck.words.lexicon import Lexicon

NOUGHTS = Decimal("0.02")
FIRST = frozenset({"of", "the", "all", "total", "its", "their"})


def is_sound(relation: Relation, known: Known, lexicon: Lexicon) -> bool:
    """Whether a whole of another sentence can be the one that the share is of."""
    share, parts, wholes = relation.of("share")[0], relation.of("part"), relation.of("whole")
    if not parts or not wholes:
        return True
    part, whole = parts[0], wholes[0]
    if share.sentence is whole.sentence:
        behind = share.sentence.lower[unit_end(share) : unit_end(share) + 3]
        line = next((line for page in known.read for line in page if line.sentence is whole.sentence), None)
        return line is None or behind != ("of", "the", "total") or not _has_own_share(line, whole, lexicon, share)
    if _exceeds(share, part, whole) or _is_of_owner(share, whole):
        return False
    line = next((line for page in known.read for line in page if line.sentence is whole.sentence), None)
    return line is None or part.sentence is whole.sentence or not _has_own_share(line, whole, lexicon)


def _exceeds(share: Claim, part: Claim, whole: Claim) -> bool:
    """Whether the part is more than the whole, and not by the noughts that a slip adds."""
    if not part.value or not whole.value or not share.value:
        return False
    ratio = (part.value * part.quantity.low_factor) / (whole.value * whole.quantity.low_factor)
    told = share.value / 100 if share.kind == "percent" else share.value
    times = ratio / told
    return ratio > 1 and abs(times.scaleb(-times.adjusted()) - 1) > NOUGHTS


def _is_of_owner(share: Claim, whole: Claim) -> bool:
    """Whether what follows the share is another's: "90m of this, nearly half Norland's annual exports"."""
    lower, at = share.sentence.lower, unit_end(share)
    while lower[at : at + 1] and lower[at] in FIRST:
        at += 1
    words = share.sentence.words[at : at + 1]
    if share.part == "title" or not words or not words[0][0].isupper() or not words[0].endswith(("'s", "s'")):
        return False
    return not _is_told(lower[at], whole)


def _is_told(owner: str, whole: Claim) -> bool:
    return owner in whole.sentence.lower or owner.removesuffix("'s") in whole.sentence.lower


def _has_own_share(line: Line, whole: Claim, lexicon: Lexicon, own: Claim | None = None) -> bool:
    """Whether the whole is itself told as a share: "would own 4,700 shares, or 36% of the total"."""
    shares = [claim for claim in line.claims if is_share(claim) and claim.word > whole.word and claim is not own]
    return any(
        not is_owner(line, whole, share)
        and (is_beside(line, whole, share, lexicon) or is_added(line, whole, share, lexicon))
        for share in shares
    )

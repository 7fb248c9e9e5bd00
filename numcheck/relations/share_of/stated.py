"""Share, part and whole together: "440 of 800, or 55%", "Of the 800, 440 (55%)", "two-thirds of 24, 16 of them"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold
from numcheck.relations.part_of_whole.taken import is_of_the, opens_with_whole
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, is_counted, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.9")
CLOSERS = frozenset({",", ".", ")", "-", "–", "—", ";", ":"})


def shared(
    share: Claim,
    part: Claim,
    whole: Claim,
    name: str,
    sure: Decimal = SURE,
    scope: str = "sentence",
    rivals: Sequence[Claim] = (),
) -> Relation:
    """The relation of a share, its part and its whole."""
    roles = sorted(
        [("share", share), ("part", part), ("whole", whole), *(("rival", rival) for rival in rivals)],
        key=lambda role: (role[1].article, role[1].part == "text", role[1].start),
    )
    return Relation("share-of", tuple(roles), sure, (Reason(f"construction: {name}", sure),), {"scope": scope})


def is_share(claim: Claim) -> bool:
    """Whether a claim is a percent, a fraction or a ratio of something, and no rise or fall."""
    if claim.change is not None or claim.value is None or claim.status in ("negated", "hypothetical"):
        return False
    if claim.kind in ("percent", "ratio"):
        return claim.quantity.unit in ("percent", "dimensionless", "count") or claim.kind == "ratio"
    number = claim.quantity.number
    return number.spelled and claim.kind == "count" and number.form == "cardinal" and 0 < claim.value < 1


def find(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """The shares of a sentence that has a part and a whole for them."""
    shares = [claim for claim in line.claims if is_share(claim)]
    if not shares:
        return
    amounts = [claim for claim in line.claims if is_counted(claim) and claim.kind != "percent" and claim not in shares]
    for share in shares:
        if amounts and amounts[0].kind == "count" and is_of_another(line, share, lexicon):
            continue
        found = (
            _parted(line, share, amounts, lexicon)
            or _of_whole(line, share, amounts, lexicon)
            or _called(line, share, amounts, lexicon)
        )
        if found is not None:
            yield found


def is_of_another(line: Line, share: Claim, lexicon: Lexicon) -> bool:
    """Whether a share is of something else than what is counted: "300 of the 900 shops, or 40% of the market"."""
    behind = line.sentence.lower[unit_end(share) : unit_end(share) + 5]
    return behind[:1] == ("of",) and phrases(lexicon, "another_whole").inside(behind)


def _parted(line: Line, share: Claim, amounts: Sequence[Claim], lexicon: Lexicon) -> Relation | None:
    """A part beside the share, and a whole that the part is taken from."""
    for i, part in enumerate(amounts):
        if i + 1 < len(amounts) and is_of_the(line, part, amounts[i + 1], lexicon):
            whole = amounts[i + 1]
            if line.sentence.lower[unit_end(share) : unit_end(share) + 2] == ("of", "them") and share.word > whole.word:
                continue  # "won 12 of its 20 games, 40 per cent of them at home"
            if (
                is_beside(line, whole, share, lexicon)
                or is_beside(line, part, share, lexicon)
                or is_beside(line, share, part, lexicon)
                or is_added(line, whole, share, lexicon)
                or _is_put_in_figures(line, share, part, whole)
            ):
                return shared(share, part, whole, "a part of the whole, and its share")
        if not (
            is_beside(line, part, share, lexicon)
            or is_beside(line, share, part, lexicon)
            or is_added(line, part, share, lexicon)
        ):
            continue
        for whole in reversed(amounts[:i]):
            if base(whole) == base(part) and _gives(line, whole, part, lexicon):
                return shared(share, part, whole, "of the whole, a part and its share")
    return None


def _is_put_in_figures(line: Line, share: Claim, part: Claim, whole: Claim) -> bool:
    """As in "almost a third of the farms inspected, 31 of 100, had broken the rules"."""
    words = line.sentence.lower
    gap, behind = words[unit_end(share) : first_word(part)], words[whole.last_word + 1 : whole.last_word + 2]
    if not 1 < len(gap) <= 8 or gap[0] != "of" or gap[-1] not in {",", "(", "-", "–", "—"}:
        return False
    return not {",", "and"} & set(gap[:-1]) and (not behind or behind[0] in CLOSERS)


def _gives(line: Line, whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether the sentence takes the part from the whole: "Of the 800", "9,300 of them", "800, of whom 440"."""
    if not can_hold(whole, part, lexicon):
        return False
    if opens_with_whole(line, whole, lexicon):
        return True
    behind = line.sentence.lower[unit_end(part) : unit_end(part) + 2]
    before = line.before(part, 3)
    taken = {("of", "them"), ("of", "those"), ("of", "these"), ("of", "whom"), ("of", "which")}
    return behind in taken or before[-2:] in taken or before[-3:-1] in taken


def _of_whole(line: Line, share: Claim, amounts: Sequence[Claim], lexicon: Lexicon) -> Relation | None:
    """As in "Two-thirds of the 24 clubs, 16 of them,", "$1.08m, 18 per cent of the $6m purse"."""
    whole = next((claim for claim in amounts if claim.word > share.word), None)
    if whole is None or not is_of_whole(line, share, whole, lexicon):
        return None
    others = [claim for claim in amounts if claim is not whole and base(claim) == base(whole)]
    for part in others:
        if not can_hold(whole, part, lexicon) or _is_converted(line, whole, part):
            continue
        if part.word > whole.word and _renames_behind(line, whole, part, lexicon):
            return shared(share, part, whole, "a share of the whole, and the part")
        if part.word < share.word and (is_beside(line, part, share, lexicon) or _or_before(line, part, share)):
            return shared(share, part, whole, "a part, a share of the whole")
    return None


def _called(line: Line, share: Claim, amounts: Sequence[Claim], lexicon: Lexicon) -> Relation | None:
    """As in "51 of 60 pupils passed, a pass rate of 85 percent": the share has a name of its own."""
    before = line.before(share, 6)
    if before[-1:] != ("of",) or not phrases(lexicon, "called").inside(before) or not _leads_in(before, lexicon):
        return None
    earlier = [claim for claim in amounts if claim.word < share.word]
    for part, whole in zip(earlier[-2::-1], earlier[:0:-1], strict=False):
        if is_of_the(line, part, whole, lexicon):
            return shared(share, part, whole, "a part of the whole, and what its share is called")
    for whole, part in pairwise(earlier):
        if base(whole) == base(part) and _gives(line, whole, part, lexicon):
            return shared(share, part, whole, "of the whole, a part and what its share is called")
    return None


def _leads_in(before: Words, lexicon: Lexicon) -> bool:
    """Whether "a rate of" is that of what stands before it; not so in "against a rate of", "which has a rate of"."""
    if phrases(lexicon, "leads_off").inside(before):
        return False
    if "or" in before:
        return True
    at = max((i for i, word in enumerate(before) if word in {"a", "an"}), default=0)
    return at > 0 and before[at - 1] in phrases(lexicon, "leads_in").single


def is_of_whole(line: Line, share: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """Whether "of the", "of its" or an owner leads from the share to the whole's number."""
    gap = line.sentence.lower[unit_end(share) : first_word(whole)]
    if gap == ("of",) or gap in _USUAL or share.sentence.lower[share.last_word : share.last_word + 1] in _USUAL_ENDS:
        return True
    if len(gap) < 2 or len(gap) > 7 or gap[0] != "of" or whole.quantity.adjective:
        return False
    allowed = phrases(lexicon, "whole_determiners").single
    owner = next((i for i, word in enumerate(gap) if word.endswith(("'s", "s'")) or word == "'"), 0)
    return all(word in allowed for word in gap[owner + 1 :])


_USUAL = frozenset(
    ("the", word) for word in ("usual", "normal", "average", "expected", "planned", "original", "previous")
)
_USUAL_ENDS = frozenset((word,) for _, word in _USUAL)  # "half the usual 100 mm", where it is in the share's span


def _renames_behind(line: Line, whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """As in "of the 24 clubs, 16 of them", "of its $50m income, or $6m", "of the 400 members voted, 212 in all"."""
    if is_beside(line, whole, part, lexicon) and _ends(line, part):
        return True
    gap = line.sentence.lower[unit_end(whole) : first_word(part)]
    if part.quantity.number.hedge_start is not None and gap[-1:] == (",",) and len(gap) <= 3 and _ends(line, part):
        return True  # "1% of the £40m fund, just over £400,000"
    if len(gap) > 8 or gap[-1:] not in {(",",), ("or",), ("(",), ("-",), ("–",)}:
        return False
    return gap[-2:] == (",", "or") or phrases(lexicon, "closing").begin(line.sentence.lower[part.last_word + 1 :])


def _is_converted(line: Line, whole: Claim, part: Claim) -> bool:
    """Whether a figure in brackets is the whole in another unit: "half of 12 million gallons (45 million litres)"."""
    other = whole.kind == "measure" and part.quantity.unit != whole.quantity.unit
    return other and "(" in line.sentence.lower[unit_end(whole) : first_word(part)]


def _or_before(line: Line, part: Claim, share: Claim) -> bool:
    """As in "The 9,000 who answered, or 30% of the 30,000 residents", "1,000 jobs in May, 35% of the 5,000 jobs"."""
    gap = line.sentence.lower[unit_end(part) : first_word(share)]
    if any(is_counted(other) and part.word < other.word < share.word for other in line.claims):
        return False
    aside = gap[-1:] == (",",) and len(gap) <= 6 and not {",", "and", "but", "of"} & set(gap[:-1])
    return len(gap) <= 8 and (gap[-2:] == (",", "or") or (aside and not (part.kind == "count" and is_bare(part))))


def is_beside(line: Line, left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """Whether `right` renames `left`: a bracket, a comma or "or" between them, behind the noun of `left`."""
    if right.word <= left.word:
        return False
    for start in {unit_end(left), left.last_word + 1}:
        gap = line.sentence.lower[start : first_word(right)]
        if gap[:1] == ("of",) and gap[1:2] in {("them",), ("those",), ("these",), ("whom",), ("which",)}:
            gap = gap[2:]
        if 0 < len(gap) <= 3 and phrases(lexicon, "beside").begin(gap) and _renames(gap):
            return gap != (",",) or _is_apposed(line, right)
    return False


_LINKS = frozenset(
    {"(", ",", "or", "-", "–", "—", ":", "/", "that", "is", "about", "some", "just", "only", "a", "nearly", "almost"}
)


def _renames(gap: Words) -> bool:
    return all(word in _LINKS for word in gap)


def _is_apposed(line: Line, claim: Claim) -> bool:
    """After a bare comma the second figure must say that it is the same: "18 of them", "98 birds,"."""
    words = line.sentence.lower[unit_end(claim) : unit_end(claim) + 2]
    return (bool(words) and (words[0] == "of" or words[0] in CLOSERS)) or _ends(line, claim)


def _ends(line: Line, claim: Claim) -> bool:
    """Whether a claim closes its phrase: "18 of them", "98 birds,", "(440)"."""
    words = line.sentence.lower
    behind = words[unit_end(claim) : unit_end(claim) + 2]
    if behind in {("of", "them"), ("of", "those")}:
        return True
    after = words[claim.last_word + 1 : claim.last_word + 2]
    if after in {("in",), ("altogether",)} and words[claim.last_word + 2 : claim.last_word + 3] in {
        ("all",),
        ("total",),
        (",",),
    }:
        return True
    return not after or after[0] in CLOSERS or (is_bare(claim) and behind[:1] in {(",",), (")",)})


def ends_in_whole(behind: Words, lexicon: Lexicon) -> bool:
    """Whether a share ends there, or with words for all of it: "of the total", "of the workforce."."""
    if not behind or behind[0] in CLOSERS or phrases(lexicon, "of_the_whole").begin(behind):
        return True
    end = next((i for i in range(1, min(6, len(behind))) if behind[i] in CLOSERS), len(behind))
    return end < 6 and phrases(lexicon, "of_the_body").end(behind[:end]) and end == _length(behind, lexicon)


def _length(behind: Words, lexicon: Lexicon) -> int:
    return next((len(run) for run in phrases(lexicon, "of_the_body").several if behind[: len(run)] == run), 0)


def is_added(line: Line, part: Claim, share: Claim, lexicon: Lexicon) -> bool:
    """As in "93 were infected, or 18%", "36 were launched in time - two in three", "60 of them, 6% of the total"."""
    words = line.sentence.lower
    gap, behind = words[unit_end(part) : first_word(share)], words[unit_end(share) :]
    between = any(is_counted(other) and part.word < other.word < share.word for other in line.claims)
    if not gap or len(gap) > 12 or between:
        return False
    if gap[-2:] == (",", "or"):
        return True
    ends = ends_in_whole(behind, lexicon)
    while gap[-1:] in {("a",), ("an",)}:
        gap = gap[:-1]
    return bool(gap) and gap[-1] in {",", "-", "–", "—", "("} and ends and "," not in gap[:-1]

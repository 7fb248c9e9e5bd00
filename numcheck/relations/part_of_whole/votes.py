"""Votes cast, and the members who can cast them: "The seven-member board voted 5-3"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.reading import Line, phrases, unit_end
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon


def votes(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "The seven-member board voted 5-3": votes cast, and those who can vote."""
    for score in line.claims:
        if score.kind != "score" or not phrases(lexicon, "voting").inside(line.before(score, 8)):
            continue
        for whole in line.claims:
            if whole.kind == "count" and _is_told(line, whole, lexicon) and _is_body(line, whole, lexicon):
                sure = Decimal("0.9")
                reason = Reason("construction: votes cast, and the members of the body", sure)
                roles = sorted([("whole", whole), ("votes", score)], key=lambda role: role[1].start)
                yield Relation("votes-of-members", tuple(roles), sure, (reason,), {"scope": "sentence"})


def _is_told(line: Line, whole: Claim, lexicon: Lexicon) -> bool:
    """As in "the seven-member board", "a board of seven members", "which has seven members"."""
    return whole.quantity.adjective or phrases(lexicon, "having").end(line.before(whole, 1))


def _is_body(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    words = line.sentence.lower[claim.word : unit_end(claim) + 2]
    return phrases(lexicon, "body").inside(tuple(piece for word in words for piece in word.split("-")))

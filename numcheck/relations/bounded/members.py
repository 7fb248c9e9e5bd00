"""Values of one of so many things whose range is told: "six boats weigh from ...; one of the six ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.bounded.spans import Span, are_comparable, is_value
from numcheck.relations.bounded.statements import is_now
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.kinds import same_noun
from numcheck.relations.reading import Line, first_word, is_bare
from numcheck.words.lexicon import Lexicon

LEAST = 3  # of two things both are told
OWNER = 6  # words from "of" to the number: "of the club's 40 boats"
LEAD = 4  # words before "of the five" that say that one is meant


@record(eq=False)
class Member:
    """A sentence that tells of one of so many: `group` is their number."""

    line: Line
    group: Claim


def members(line: Line, known: Vocabulary) -> Iterator[Member]:
    """The groups of which a sentence names one: "one of the six", "the heaviest of the 40 boats", "among the eight"."""
    for claim in line.claims:
        if claim.kind != "count" or claim.quantity.number.form != "cardinal" or (claim.value or 0) < LEAST:
            continue
        at = first_word(claim)
        words = line.sentence.lower
        start = next((i for i in range(at - 1, max(-1, at - OWNER), -1) if words[i] in {"of", "among"}), None)
        if start is None or not _is_definite(words[start + 1 : at]):
            continue
        lead = words[max(0, start - LEAD) : start]
        if words[start] == "among" or lead[-1:] in {("one",), ("another",)} or _is_one(lead, known):
            yield Member(line, claim)


def _is_definite(words: Sequence[str]) -> bool:
    """As in "the", "these", "the club's"."""
    return (
        words in {("the",), ("these",), ("those",), ("its",), ("their",), ("his",), ("her",)}
        or words[-1:] == ("all",)
        or (len(words) > 0 and words[-1].endswith(("'s", "s'")))
    )


def _is_one(lead: Sequence[str], known: Vocabulary) -> bool:
    """Whether a superlative singles out one: "the shallowest", "most bullish"."""
    return any(
        word in {"most", "least"} or (word.endswith("est") and len(word) > 4) or word in known.cues for word in lead
    )


def is_group(member: Member, span: Span, lexicon: Lexicon) -> bool:
    """Whether a range is told of a group of that number and noun."""
    group = member.group
    return any(
        claim.kind == "count"
        and claim.value == group.value
        and (is_bare(group) or is_bare(claim) or same_noun(group.subject_head, claim.subject_head, lexicon))
        for claim in (*span.line.claims, *span.before)
        if claim not in span.claims
    )


def values(member: Member, span: Span, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The values of the sentence that can be that one's."""
    return tuple(
        claim
        for claim in member.line.claims
        if claim is not member.group
        and is_value(claim)
        and are_comparable(span, claim, lexicon)
        and is_now(member.line, claim)
        and not (claim.kind == "count" and claim.value == member.group.value)
    )

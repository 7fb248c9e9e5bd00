"""What had happened before, and a later day: "discharged on 2 June. She had been admitted on 5 June".

Only the sentence right behind, or the clause behind a semicolon; the day before must be that of the main clause, told
as past and alone in its sentence, and the later one that of "had" and a participle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.claims.context import grammar
from numcheck.relations.days.lines import Line, stated
from numcheck.relations.days.weekdays import words
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

KIND = "start-and-end"
LIKELY = Decimal("0.8")
REACH = 12  # words from "had" to its day
BE = frozenset({"was", "were"})
AT = frozenset({"in", "on"})
NOT = frozenset({"not", "never", "no", "little", "few", "nothing", "nobody", "none"})
PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})
GOES_ON = frozenset(
    {"and", "but", "when", "who", "which", "before", "until", "then", "where", "while", "that", "after"}
)


def find(read: Sequence[Line], lexicon: Lexicon) -> Iterator[Relation]:
    """Every such pair of days."""
    for line in read:
        if "had" not in line.sentence.lower or len(line.days) != 2 or ";" not in line.sentence.lower:
            continue
        one, two = line.days
        at = line.sentence.lower.index(";")
        if one.word < at < two.word and _is_main(line, one, at, lexicon) and _is_had(line, two, at + 1, lexicon):
            yield _relation(one, two)
    for before, line in pairwise(read):
        if "had" not in line.sentence.lower or len(line.days) != 1 or len(before.days) != 1:
            continue
        apart = line.sentence.index - before.sentence.index
        if apart != 1 or line.sentence.part != before.sentence.part:
            continue
        end = len(before.sentence.lower)
        if not _is_of_it(before.sentence.lower, line.sentence.lower):
            continue
        if _is_main(before, before.days[0], end, lexicon) and _is_had(line, line.days[0], 0, lexicon):
            yield _relation(before.days[0], line.days[0])


def _is_of_it(before: Sequence[str], there: Sequence[str]) -> bool:
    """Whether a sentence goes on about what was told: "She", "Her case", "The trial" of a trial."""
    if there[0] in PRONOUNS:
        return True
    return there[0] in ("the", "both", "all") and len(there) > 1 and there[1] in before


def _relation(last: Claim, first: Claim) -> Relation:
    reason = Reason('construction: what "had" happened before', LIKELY)
    return Relation(KIND, (("end", last), ("start", first)), LIKELY, (reason,), {"sure": "no"})


def _has_place(claim: Claim) -> bool:
    said, number = stated(claim), claim.quantity.number
    if claim.kind != "date" or number.ends is not None or claim.quoted:
        return False
    return said.year is not None or (said.day is not None and said.month is not None)


def _is_main(line: Line, claim: Claim, end: int, lexicon: Lexicon) -> bool:
    """Whether a day is that of what a sentence tells as past: no day of an aside, of a plan or of a second verb."""
    lower, tags = line.sentence.lower, grammar(lexicon).tags
    if not _has_place(claim) or not AT.intersection(lower[max(0, claim.word - 1) : claim.word]) or "had" in lower[:end]:
        return False
    if not GOES_ON.isdisjoint(lower[claim.last_word + 1 : end]) or line.sentence.is_quoted(claim.start):
        return False
    before = lower[: claim.word - 1]
    if not before:
        told = lower[claim.last_word + 1 : end]
        told = told[1:] if told[:1] == (",",) else told
    else:
        told = before
        if "," in before or before[0].endswith("ed"):  # "Founded in 1921, the firm was sold"
            return False
    if not words(lexicon, "not_told").isdisjoint(told) or not GOES_ON.isdisjoint(told):
        return False
    return any(
        word in BE or (tags[word] in "Vv" and word.endswith("ed")) or word in words(lexicon, "did") for word in told
    )


def _is_had(line: Line, claim: Claim, start: int, lexicon: Lexicon) -> bool:
    """Whether a day is that of "had" and a participle in its clause."""
    lower, tags, forms = line.sentence.lower, grammar(lexicon).tags, grammar(lexicon).forms
    if not _has_place(claim) or not AT.intersection(lower[max(0, claim.word - 1) : claim.word]):
        return False
    had = next((at for at in range(claim.word - 1, max(start - 1, claim.word - REACH), -1) if lower[at] == "had"), None)
    if had is None or not GOES_ON.isdisjoint(lower[start : claim.word]) or "," in lower[had : claim.word]:
        return False
    before, behind = lower[start:had], lower[had + 1 : claim.word - 1]
    if not NOT.isdisjoint((*before, *behind)) or not words(lexicon, "speech").isdisjoint(before):
        return False
    if not words(lexicon, "not_told").isdisjoint((*before, *behind)):
        return False
    verb = next((word for word in behind if word == "been" or tags[word] in "Vv" or word in forms.verbs), "")
    return bool(verb) and (verb == "been" or verb.endswith(("ed", "en")) or forms.verbs.get(verb, verb) != verb)

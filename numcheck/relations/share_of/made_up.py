"""Part and whole told before a share that names the part: "20,000 cars, 11,000 of them electric. Electric cars made".

The share stands behind "accounted for" or "made up". The subject of its clause has a word that tells the part from the
rest, and the share is of no other noun than what is counted, or of what its verb makes of it ("sold" and "of sales").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, noun_class, same_noun
from numcheck.relations.reading import Line, Words, base, first_word, is_bare, is_counted, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts
from numcheck.relations.share_of.matched import SURE, pairs
from numcheck.relations.share_of.stated import CLOSERS, shared
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

BACK = 2  # sentences from the share to its part
LONGEST = 8  # words of a subject
Values = tuple[Decimal | None, Decimal | None]
Both = tuple[Claim, Claim]


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that a part and a whole before them make up; `taken` are those that have theirs already."""
    for page, i, line, share in known.open(taken):
        subject = _subject(line, share, lexicon)
        if (
            not subject
            or _is_of_another_time(line, page[max(0, i - BACK) : i])
            or sum(claim.kind in ("percent", "ratio") for claim in line.claims) > 1
            or amounts(line)
        ):
            continue
        article = known.articles[share.article]
        near = [one for one in page[max(0, i - BACK) : i] if _is_near(one, line)]
        found: dict[Values, Both] = {
            (part.value, whole.value): (part, whole)
            for pair in pairs(article, near, lexicon)
            for part, whole in ((pair.part, pair.whole),)
            if _tells(pair.line, part, whole, subject, lexicon) and _is_of(line, share, pair.line, whole, lexicon)
        }
        if not found:
            found = _among(near, subject, line, share, lexicon)
        if len(found) == 1:
            ((part, whole),) = found.values()
            yield shared(share, part, whole, "a part by its name, and its share", SURE, "article")


def _is_near(there: Line, line: Line) -> bool:
    return there.sentence.part == line.sentence.part and line.sentence.index - there.sentence.index <= BACK


def _is_of_another_time(line: Line, near: Sequence[Line]) -> bool:
    """Whether the sentence of a share tells a time that those before do not."""
    told = {claim.text.lower() for one in near for claim in one.claims if claim.kind == "date"}
    return any(claim.kind == "date" and claim.text.lower() not in told for claim in line.claims)


def _subject(line: Line, share: Claim, lexicon: Lexicon) -> frozenset[str]:
    """The lemmas of the subject of "Electric cars thus made up 35%"."""
    words = line.sentence.lower[: first_word(share)]
    run = next((n for n in (2, 1) if phrases(lexicon, "makes_up").end(words[-n:])), 0)
    if not run or len(words) - run > LONGEST or {",", "and", "not"} & set(words[:-run]):
        return frozenset()
    plain = phrases(lexicon, "common_words").single | phrases(lexicon, "phrase_ends").single
    return frozenset(
        lemma(word, lexicon) for word in words[:-run] if len(word) > 2 and word[0].isalpha() and word not in plain
    )


def _tells(there: Line, part: Claim, whole: Claim, subject: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether the words of the part, and no words of the whole, stand in the subject."""
    end = _clause_end(there, part)
    words: Words = there.sentence.lower[unit_end(part) : end]
    behind = there.sentence.lower[unit_end(whole) : whole.last_word + 1]
    own = frozenset(lemma(word, lexicon) for word in words) - frozenset(lemma(word, lexicon) for word in behind)
    return bool(subject & own - {whole.subject_head})


def _clause_end(line: Line, part: Claim) -> int:
    words = line.sentence.lower
    later = [claim.word for claim in line.claims if claim.word > part.last_word and claim.kind != "date"]
    stop = next((i for i in range(unit_end(part), len(words)) if words[i] in (",", ";", "and", "but")), len(words))
    return min([stop, *later])


def _is_of(line: Line, share: Claim, there: Line, whole: Claim, lexicon: Lexicon) -> bool:
    """Whether the share is of what the whole counts: "of the cars", "of sales" of what was sold, or of no noun."""
    words = line.sentence.lower[unit_end(share) :]
    if not words or words[0] in CLOSERS:
        return True
    if phrases(lexicon, "of_the_whole").begin(words):
        return words[3 if words[1] == "the" else 2] in CLOSERS if len(words) > 3 else True
    if words[0] != "of":
        return False
    rest = [word for word in words[1:4] if word not in ("the", "its", "all", "their", "total", "overall")]
    noun = lemma(rest[0], lexicon) if rest else ""
    if same_noun(noun, whole.subject_head, lexicon) or noun == whole.subject_head:
        return len(rest) < 2 or not rest[1][0].isalpha() or rest[1] in phrases(lexicon, "phrase_ends").single
    verbs = lexicon.table("constructions")["sums_of"].get(noun, ())
    return any(lemma(word, lexicon) in verbs for word in there.words) or noun_class(
        noun, lexicon
    ) == "staff" == noun_class(whole.subject_head, lexicon)


def _among(
    near: Sequence[Line], subject: frozenset[str], line: Line, share: Claim, lexicon: Lexicon
) -> dict[Values, Both]:
    """As in "There were 66 women among the 200 candidates. Women made up 43% of candidates"."""
    found: dict[Values, Both] = {}
    for there in near:
        counts = [claim for claim in amounts(there) if is_counted(claim) and claim.kind == "count"]
        for part, whole in pairwise(counts):
            gap = there.sentence.lower[part.last_word + 1 : first_word(whole)]
            if gap not in {("among", "the"), ("among", "its"), ("among", "their"), ("in", "the")} or is_bare(part):
                continue
            alike = (
                base(part) == base(whole) and can_hold(whole, part, lexicon) and (part.value or 0) < (whole.value or 0)
            )
            if alike and part.subject_head in subject and _is_of(line, share, there, whole, lexicon):
                found[part.value, whole.value] = (part, whole)
    return found

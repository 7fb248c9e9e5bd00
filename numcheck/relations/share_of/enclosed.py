"""A share with its part beside it, the whole told elsewhere: "One in nine of those enrolled, 45 people, dropped out".

What the share is of names the whole: its noun ("of the pupils"), or what was done with it ("of those enrolled" of the
"640 adults" whose enrolment another article tells).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.kinds import can_hold, same_noun
from numcheck.relations.reading import Line, base, is_bare, is_counted, names_in, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import amounts, is_enclosed
from numcheck.relations.share_of.stated import shared
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.7")
SMALL = 20  # articles of a set in which one may go on with the story of another
STEM = 5  # letters that enrolled and enrolment have in common
NEAR = 7  # words around a count that say what was done with it
ROUGH = Decimal("0.1")  # of a share: a pair so near is the one that was meant


def find(known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """The shares that have their part beside them and name the whole; `taken` are those that have theirs already."""
    for _, _, line, share in known.open(taken):
        part = next((claim for claim in amounts(line) if claim.word > share.word), None)
        if part is None or part.kind != "count" or not part.value or not is_enclosed(line, share, part):
            continue
        named = _of_what(line, share, lexicon)
        if named is None or known.links(share).get(share.id) is not None:
            continue
        wholes = list(_wholes(known, share, part, named, lexicon))
        if len({claim.value for claim in wholes}) != 1 or _is_explained(known, share, part):
            continue
        scope = "article" if wholes[0].article == share.article else "set"
        yield shared(share, part, wholes[0], "a share and its part, all of them elsewhere", SURE, scope)


def _of_what(line: Line, share: Claim, lexicon: Lexicon) -> tuple[str, bool] | None:
    """The lemma of what a share is of, and whether it is what was done with them."""
    words = line.sentence.lower[unit_end(share) : unit_end(share) + 4]
    if words[:1] != ("of",) or len(words) < 3:
        return None
    if words[1] == "those" and words[2].endswith("ed"):
        return words[2][:STEM], True
    return (lemma(words[2], lexicon), False) if words[1] in ("the", "its", "their", "all") else None


def _wholes(known: Known, share: Claim, part: Claim, named: tuple[str, bool], lexicon: Lexicon) -> Iterator[Claim]:
    """The counts that can be meant, of the article or of those that name the same."""
    for article, page in _pages(known, share):
        for line in page:
            for claim in line.claims:
                if claim is part or not _is_whole(claim, part, lexicon):
                    continue
                if article != share.article or claim.start < share.start:
                    stem, done = named
                    told = _was_done(line, claim, stem) if done else same_noun(claim.subject_head, stem, lexicon)
                    if told:
                        yield claim


def _pages(known: Known, share: Claim) -> Iterator[tuple[str, Sequence[Line]]]:
    own = known.articles[share.article]
    for document, page in zip(known.articles, known.read, strict=True):
        there = known.articles[document]
        if there is own or (
            len(known.articles) < SMALL
            and (names_in(there, share.names) or any(names_in(own, line.claims[0].names) for line in page[:2]))
        ):
            yield document, page


def _is_whole(claim: Claim, part: Claim, lexicon: Lexicon) -> bool:
    if claim.kind != "count" or not is_counted(claim) or is_bare(claim) or claim.status != "asserted":
        return False
    if claim.change is not None or base(claim) != base(part) or (claim.value or 0) <= (part.value or 0):
        return False
    people = part.subject_head == "person" and claim.subject_head in lexicon.table("wholes")["demographic"]
    return people or can_hold(claim, part, lexicon)


def _was_done(line: Line, claim: Claim, stem: str) -> bool:
    words = line.sentence.lower
    around = words[max(0, claim.word - NEAR - 2) : claim.last_word + NEAR]
    return any(word.startswith(stem) for word in around)


def _is_explained(known: Known, share: Claim, part: Claim) -> bool:
    """Whether some count that the share may be of makes it."""
    told = share.value or Decimal(1)
    told = told / 100 if share.kind == "percent" else told
    return any(
        claim.kind == "count"
        and claim.value is not None
        and claim.value > (part.value or 0)
        and abs((part.value or 0) / claim.value - told) <= told * ROUGH
        for _, page in _pages(known, share)
        for line in page
        for claim in line.claims
    )

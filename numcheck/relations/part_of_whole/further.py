"""Some of a whole, and more of it: "Of its 62 players, 41 are strings, and a further 27 blow wind or brass".

What is told as further, another or other than the part before it has nothing in common with that. It stands in the
sentence of the part or opens the next one, without a noun or with that of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent import Link
from numcheck.relations.kinds import same_noun
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.part_of_whole.taken import is_of_the, opens_with_whole
from numcheck.relations.reading import Line, first_word, is_bare, is_counted, stands_alone, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lemmas import is_plural, word_forms
from numcheck.words.lexicon import Lexicon

LEADS = frozenset({"further", "another", "other"})
OPENS = 3  # words before "Another 85" at the start of a sentence
ELSEWHERE = frozenset(
    {
        "joined",
        "outside",
        "besides",
        "also",
        "later",
        "since",
        "elsewhere",
        "from",
        "than",
        "hired",
        "recruited",
        "arrived",
        "came",
        "born",
        "built",
        "ordered",
        "added",
        "expected",
        "bought",
    }
)


def further(page: Sequence[Line], i: int, links: Mapping[str, Link], lexicon: Lexicon) -> Iterator[Relation]:
    """The parts of a whole that exclude each other by "further", "another" or "the other"."""
    line = page[i]
    counts = [claim for claim in line.claims if claim.kind == "count" and is_counted(claim)]
    for at, part in enumerate(counts):
        whole = _whole(line, counts, at, links, lexicon)
        if whole is None or whole.value is None or (part.value or 0) >= whole.value:
            continue
        parts = [part]
        rest = (claim for claim in counts[at + 1 :] if claim is not whole)
        parts.extend(claim for claim in rest if _is_more(line, claim, whole, lexicon))
        if i + 1 < len(page) and page[i + 1].sentence.index - line.sentence.index == 1:
            behind = page[i + 1]
            first = next((claim for claim in behind.claims if claim.kind == "count"), None)
            timed = any(claim.kind == "date" for claim in behind.claims)
            if (
                first is not None
                and not timed
                and first_word(first) <= OPENS
                and _is_more(behind, first, whole, lexicon)
            ):
                parts.append(first)
        if len(parts) > 1 and all((one.value or 0) < whole.value for one in parts):
            scope = "sentence" if parts[-1].sentence is whole.sentence else "article"
            yield related(whole, tuple(parts), "some of a whole, and further ones", scope=scope)
        return


def _whole(line: Line, counts: Sequence[Claim], at: int, links: Mapping[str, Link], lexicon: Lexicon) -> Claim | None:
    """What a part is taken from by a link, by "of the 62", or by the opening of its sentence."""
    part = counts[at]
    link = links.get(part.id)
    if link is not None:
        return link.whole if not link.rivals and link.whole.kind == "count" and not link.cue.narrowed else None
    if at + 1 < len(counts) and is_of_the(line, part, counts[at + 1], lexicon):
        return counts[at + 1]
    if at == 1 and opens_with_whole(line, counts[0], lexicon) and stands_alone(line, part, lexicon):
        return counts[0]
    return None


def _is_more(line: Line, claim: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    if claim.status != "asserted" or claim.change is not None or claim.quantity.adjective:
        return False
    words = line.sentence.lower
    if not LEADS & set(line.before(claim, 1)) and not LEADS & set(words[first_word(claim) : claim.word + 1]):
        return False
    behind = words[unit_end(claim) : unit_end(claim) + 5]
    if not ELSEWHERE.isdisjoint(behind):
        return False
    alone = is_bare(claim) or not is_plural(words[claim.last_word], word_forms(lexicon))
    return alone or same_noun(claim.subject_head, whole.subject_head, lexicon)

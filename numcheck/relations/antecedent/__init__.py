"""What "52 of them", "of whom 12", "Of the women, 171", "£3.4m of it", "half of them" are some of.

`links` follows each such claim of an article back to its whole: the nearest claim before it, in its own sentence or the
two before, that can hold it by unit, noun and status. Where several fit they are all kept: the text is at fault only if
none of them, nor their sum, can hold the part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.antecedent.candidates import candidates, is_share_of_one, lends, main, others
from numcheck.relations.antecedent.cue import OF, Cue, cue_of
from numcheck.relations.article import Article
from numcheck.relations.lending import lend
from numcheck.relations.reading import Line, is_counted
from numcheck.words.lexicon import Lexicon

__all__ = ["Link", "is_share_of_one", "links"]


@record(eq=False)
class Link:
    """A claim that is some of `whole`, or else of one of the `rivals`, which the words may mean as well."""

    line: Line
    part: Claim
    whole: Claim
    rivals: tuple[Claim, ...]
    cue: Cue

    @property
    def scope(self) -> str:
        """Whether one sentence says it."""
        return "sentence" if self.part.sentence is self.whole.sentence else "article"


def links(article: Article, lexicon: Lexicon) -> Mapping[str, Link]:
    """The links of an article by the id of the part."""
    return article.once(_links, lexicon)


def _links(article: Article, lexicon: Lexicon) -> Mapping[str, Link]:
    page = article.lines
    found: dict[str, Link] = {}
    for i, line in enumerate(page):
        if line.words.isdisjoint(OF):
            continue
        for claim in line.claims:
            if not _can_be_part(claim):
                continue
            cue = cue_of(line, claim, lexicon)
            whole = None if cue is None else _whole(page, i, claim, cue, found, lexicon)
            if cue is not None and whole is not None:
                part = lend(claim, whole[0]) if lends(whole[0], claim, cue, lexicon) else claim
                found[claim.id] = Link(line, part, whole[0], whole[1:], cue)
    return found


def _can_be_part(claim: Claim) -> bool:
    if claim.change is not None or claim.status in ("previous", "negated"):
        return False
    return claim.kind == "ratio" or is_share_of_one(claim) or claim.kind == "percent" or is_counted(claim)


def _whole(
    page: Sequence[Line], i: int, part: Claim, cue: Cue, known: Mapping[str, Link], lexicon: Lexicon
) -> tuple[Claim, ...] | None:
    """The whole and its rivals; a part of a part is meant only by "whom", "which" or its noun."""
    found = candidates(page, i, part, cue, lexicon)
    if not found:
        return None
    if cue.word in ("them", "these", "those") and not cue.nouns:
        top = tuple(claim for claim in found if claim.id not in known)
        found = top or tuple(known[claim.id].whole for claim in found[-1:])
    line = next(one for one in page if one.sentence is found[-1].sentence)
    whole = main(line, found, lexicon)
    rivals = [claim for claim in found if claim is not whole]
    if not cue.nouns:
        rivals += (claim for claim in others(page, i, part, whole, lexicon) if claim not in rivals)
    return (whole, *rivals)

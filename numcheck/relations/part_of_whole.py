"""A part and the whole it belongs to: "40 passengers, including 45 children", "355 of the 340 households".

Relations of kind `part-of-whole`. Roles: `whole`, one claim; `part`, one claim, or several that exclude each other.
Facts: `scope` is `sentence` where one sentence says so, else `article` or `set`.

Relations of kind `votes-of-members`: roles `whole`, the members of a body, and `votes`, a score.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import can_hold, noun_class
from numcheck.relations.reading import (
    Line,
    Words,
    base,
    first_word,
    is_bare,
    is_counted,
    lines,
    names_in,
    phrases,
    unit_end,
)
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.series import series
from numcheck.words.lexicon import Lexicon

OPENING = frozenset({",", ";", ":", "-", "–", "—", '"', "“", "that", "and", "but", "said"})


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every part with its whole."""
    read = [lines(article) for article in articles]
    for page in read:
        for i, line in enumerate(page):
            yield from _within(line, lexicon)
            yield from _votes(line, lexicon)
            yield from _outcomes(line, line, lexicon)
            if i:
                yield from _outcomes(page[i - 1], line, lexicon)
    yield from _entire(articles, read, lexicon)


def _outcomes(before: Line, line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "... every one of the 26 bridges. Nineteen passed and 12 failed": outcomes of all, in the next sentence."""
    wholes = [claim for claim in before.claims if claim.kind == "count" and _is_universal(before, claim, lexicon)]
    counts = [claim for claim in line.claims if claim.kind == "count" and is_counted(claim) and claim not in wholes]
    if len(counts) < 2 or not is_bare(counts[0]) or not is_bare(counts[1]):
        return
    if first_word(counts[0]) > 1 and line.before(counts[0], 1) not in {(";",), (":",), (",",), ("-",), ("–",)}:
        return
    if len(wholes) == 1 and exclude_each_other(line, counts[0], counts[1], lexicon):
        yield related(wholes[0], (counts[0], counts[1]), "all of them, then two outcomes", Decimal("0.8"), "article")


def _is_universal(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "Every one of the 26", "all 26", "each of its 26"."""
    words = line.sentence.lower
    at = first_word(claim) - 1
    determiners = phrases(lexicon, "whole_determiners").single - {"all"}
    while at > 0 and (words[at] in determiners or words[at] in {"of", "one"} or words[at].endswith(("'s", "s'"))):
        at -= 1
    return words[at] in phrases(lexicon, "universal").single


def _votes(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    """As in "The seven-member board voted 5-3": votes cast, and those who can vote."""
    for score in line.claims:
        if score.kind != "score" or not phrases(lexicon, "voting").inside(line.before(score, 8)):
            continue
        for whole in line.claims:
            if whole.kind == "count" and whole.quantity.adjective and _is_body(line, whole, lexicon):
                sure = Decimal("0.9")
                reason = Reason("construction: votes cast, and the members of the body", sure)
                roles = sorted([("whole", whole), ("votes", score)], key=lambda role: role[1].start)
                yield Relation("votes-of-members", tuple(roles), sure, (reason,), {"scope": "sentence"})


def _is_body(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    words = line.sentence.lower[claim.word : unit_end(claim) + 2]
    return phrases(lexicon, "body").inside(tuple(piece for word in words for piece in word.split("-")))


def related(
    whole: Claim, parts: tuple[Claim, ...], name: str, sure: Decimal = Decimal("0.9"), scope: str = "sentence"
) -> Relation:
    """The relation of a whole and its parts."""
    roles = sorted(
        [("whole", whole), *(("part", part) for part in parts)], key=lambda role: (role[1].article, role[1].start)
    )
    return Relation("part-of-whole", tuple(roles), sure, (Reason(f"construction: {name}", sure),), {"scope": scope})


def _within(line: Line, lexicon: Lexicon) -> Iterator[Relation]:
    lists = [one.claims for one in series(line, lexicon)]
    claims = [claim for claim in line.claims if is_counted(claim) and claim.kind != "percent"]
    for i, claim in enumerate(claims):
        if claim.status == "previous":
            continue
        if i and _is_included(line, claims[:i], claim, lexicon):
            whole = _holder(line, claims[:i], claim, lexicon)
            if whole is not None and not (_is_listed(whole, claim, lists) and _is_anaphoric(line, claim)):
                yield related(whole, (claim,), "a whole, including a part")
        if i + 1 < len(claims) and is_of_the(line, claim, claims[i + 1], lexicon):
            yield related(claims[i + 1], (claim,), "a part of the whole")
        if opens_with_whole(line, claim, lexicon):
            yield from _taken(line, claim, claims[i + 1 :], lexicon)


def _is_included(line: Line, before: Sequence[Claim], part: Claim, lexicon: Lexicon) -> bool:
    """Whether "including", "among them" or "of whom" leads to the part, or "of them" follows it."""
    words = line.sentence.lower[unit_end(before[-1]) : first_word(part)]
    leading = phrases(lexicon, "leading").single
    while words and (words[-1] in leading or words[-1] in {".", ","}):
        words = words[:-1]
    if phrases(lexicon, "part_of").end(words):
        return True
    return line.sentence.lower[unit_end(part) : unit_end(part) + 2] in {("of", "them"), ("of", "whom"), ("of", "which")}


def _is_listed(whole: Claim, part: Claim, lists: Sequence[Sequence[Claim]]) -> bool:
    """Whether the whole is an item of a list that has more than the two: not "nine ships, 11 of which"."""
    return any(whole in one and len([item for item in one if item is not part]) > 1 for one in lists)


def _is_anaphoric(line: Line, part: Claim) -> bool:
    """Whether the part is "of them", which after a list means all of the list."""
    words = line.sentence.lower
    return "of" in words[max(0, first_word(part) - 3) : first_word(part)] or words[
        unit_end(part) : unit_end(part) + 1
    ] == ("of",)


def _holder(line: Line, before: Sequence[Claim], part: Claim, lexicon: Lexicon) -> Claim | None:
    """The nearest claim before the part that can hold it."""
    whole = next((claim for claim in reversed(before) if base(claim) == base(part)), None)
    if whole is None or not can_hold(whole, part, lexicon) or whole.change is not None or part.change is not None:
        return None
    return None if whole.kind == "money" and _is_net(line, whole, lexicon) else whole


def _is_net(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """Whether a sum of money is a balance, which may be smaller than what went into it."""
    around = (*line.before(claim, 6), *line.sentence.lower[unit_end(claim) : unit_end(claim) + 6])
    return phrases(lexicon, "net").inside(around)


def is_of_the(line: Line, part: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """As in "12 of the 40", "12 out of 40", "12 of the city's 40 schools"."""
    gap = line.sentence.lower[unit_end(part) : first_word(whole)]
    if base(part) != base(whole) or part.quantity.adjective or whole.quantity.adjective:
        return False
    if gap[:2] == ("out", "of"):
        return _is_determiner(gap[2:], lexicon)
    return gap[:1] == ("of",) and _is_determiner(gap[1:], lexicon)


def _is_determiner(words: Words, lexicon: Lexicon) -> bool:
    """Whether only determiners, hedges and an owner stand before the whole's number."""
    if len(words) > 5:
        return False
    if words and (words[-1].endswith("'s") or words[-1] in {"'s", "'"}):
        return True
    allowed = phrases(lexicon, "whole_determiners").single
    return all(word in allowed or word.endswith(("'s", "s'")) for word in words)


def opens_with_whole(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "Of the 340 households ..., ", at the start of a clause."""
    words = line.sentence.lower
    at = first_word(claim) - 1
    while at > 0 and (words[at] in phrases(lexicon, "whole_determiners").single or words[at].endswith("'s")):
        at -= 1
    if at < 0 or words[at] not in {"of", "among"} or first_word(claim) - at > 5:
        return False
    before = words[at - 1] if at else ""
    return at == 0 or before in OPENING or (before == "out" and at == 1)


def _taken(line: Line, whole: Claim, after: Sequence[Claim], lexicon: Lexicon) -> Iterator[Relation]:
    """The first count behind the comma, and further ones where they exclude it."""
    parts = [claim for claim in after if base(claim) == base(whole)]
    if not parts:
        return
    before = line.before(parts[0], 1)
    if before not in {("were",), ("was",), ("are",)} and (
        before not in {(",",), ("only",), ("just",)} or not is_bare(parts[0])
    ):
        return
    if can_hold(whole, parts[0], lexicon):
        yield related(whole, (parts[0],), "of the whole, a part")
    if len(parts) > 1 and is_bare(parts[1]) and exclude_each_other(line, parts[0], parts[1], lexicon):
        yield related(whole, (parts[0], parts[1]), "of the whole, two parts that exclude each other")


@cache
def _opposites(lexicon: Lexicon) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(one), frozenset(other)) for one, other in lexicon.table("constructions")["opposites"])


def exclude_each_other(line: Line, one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    """Whether the words behind two counts are opposite outcomes, and nothing says that they overlap."""
    if phrases(lexicon, "overlap").inside(line.sentence.lower):
        return False
    words = line.sentence.lower
    here = frozenset(words[unit_end(one) : first_word(other)])
    there = frozenset(words[unit_end(other) : unit_end(other) + 8])
    return any(
        (here & left and there & right) or (here & right and there & left) for left, right in _opposites(lexicon)
    )


def _entire(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Its entire fleet of 64 aircraft" here, "71 of its jets" there."""
    wholes = [
        (article, line, claim)
        for article, page in zip(articles, read, strict=True)
        for line in page
        for claim in line.claims
        if _is_entire(line, claim, lexicon)
    ]
    if not wholes:
        return
    by_noun: dict[str, list[tuple[Article, Line, Claim]]] = {}
    for whole in wholes:
        by_noun.setdefault(noun_class(whole[2].subject_head, lexicon), []).append(whole)
    owned = ((line, part) for page in read for line in page for part in line.claims if part.kind == "count")
    for line, part in owned:
        if not _is_owned(line, part):
            continue
        known = by_noun.get(noun_class(part.subject_head, lexicon), ())
        found = next((one for of, where, one in known if where is not line and _owner_fits(of, one, part)), None)
        if found is not None:
            scope = "article" if found.article == part.article else "set"
            yield related(found, (part,), "all there is, and some of it", Decimal("0.75"), scope)


def _is_entire(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    if claim.kind != "count" or claim.value is None or claim.quantity.adjective:
        return False
    around = (*line.before(claim, 6), *line.sentence.lower[unit_end(claim) : unit_end(claim) + 7])
    return phrases(lexicon, "entire").inside(around)


def _is_owned(line: Line, claim: Claim) -> bool:
    """As in "71 of its jets", "142 of the mission's monitors", no second number behind "of"."""
    words = line.sentence.lower[unit_end(claim) : unit_end(claim) + 6]
    if not words or words[0] != "of":
        return False
    if any(other.word > claim.word and other.word <= unit_end(claim) + 5 for other in line.claims):
        return False
    return words[1:2] in {("its",), ("their",), ("his",), ("her",)} or any(
        word.endswith("'s") or word == "'s" for word in words[1:5]
    )


def _owner_fits(article: Article, whole: Claim, part: Claim) -> bool:
    """Whether the part's owner is named where the whole is told."""
    return bool(whole.names & part.names) or names_in(article, part.names)

"""Ranges and the values that must lie in them, or not.

Relations of kind `inverted`: role `range`, one claim or the two that give its ends, told with the greater first. Of
kind `bounded`: roles `range` and `value`; `facts["must"]` says what the text says of them: "inside", "upper" or "lower"
(inside, in that half), "middle", "below", "above", "below-high" (the upper end), "above-low"; of a limit, a range with
one end, "at-most" or "at-least"; `fixed` is "yes" where
the ends were set and not measured. Where several values are given, any may be meant. Of kind `margin`: roles `value`,
`margin` and `range`. `facts["scope"]` is `sentence`, `article` or `set`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import chain

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.bounded.across import MOST, Told, extreme, named, of_group, told_by
from numcheck.relations.bounded.extremes import extremes, marks
from numcheck.relations.bounded.inverted import inverted
from numcheck.relations.bounded.limits import broken, limits
from numcheck.relations.bounded.margins import margins
from numcheck.relations.bounded.members import is_group, members, values
from numcheck.relations.bounded.ranked import ranked
from numcheck.relations.bounded.spans import Span, spans
from numcheck.relations.bounded.statements import beside, bracketed, of, statements
from numcheck.relations.bounded.vocabulary import Vocabulary, vocabulary
from numcheck.relations.pages import Page
from numcheck.relations.reading import Line, lines
from numcheck.relations.relation import Reason, Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.9")
LESS_SURE = Decimal("0.75")


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every range that runs down, and every value that is told with its range."""
    known = vocabulary(lexicon)
    read = [(Page(article, lexicon), lines(article)) for article in articles]
    told: list[Told] = []
    own: list[Sequence[Span]] = []  # of each article
    for page, told_lines in read:
        for line in told_lines:
            if len(line.claims) > 1 or line.claims[0].quantity.number.form == "range":
                yield from (_inverted(claims) for claims in inverted(line, known))
        ranges = spans(told_lines, known)
        told += [told_by(page, span, lexicon) for span in ranges] if len(articles) > 1 else []
        own.append(ranges)
        caps = limits(told_lines, known)
        if ranges or caps:
            yield from _of(told_lines, ranges, caps, known, lexicon)
    if len(articles) > 1 and told:
        for (page, told_lines), mine in zip(read, own, strict=True):
            yield from _across(page, told_lines, mine, told[:MOST], known, lexicon)


def _of(
    page: Sequence[Line], ranges: Sequence[Span], caps: Sequence[Span], known: Vocabulary, lexicon: Lexicon
) -> Iterator[Relation]:
    """The values of one article; `caps` are its limits."""
    seen: set[tuple[str, str]] = set()
    for span in ranges:
        for value, must in extremes(span, page, known, lexicon):
            seen.add((span.first.id, value.id))
            yield _bounded(span, (value,), must, fixed="no")
        for value in marks(span, page):
            if (span.first.id, value.id) not in seen:
                seen.add((span.first.id, value.id))
                yield _bounded(span, (value,), "inside", fixed="yes")
        inner = bracketed(span, lexicon) or beside(span, lexicon)
        if inner is not None and (span.first.id, inner.id) not in seen:
            seen.add((span.first.id, inner.id))
            yield _bounded(span, (inner,), "inside", fixed="no")
    both = [*ranges, *caps]
    singled = ((span, one.claim) for span, one in ranked(page, both, known, lexicon))
    for span, value in chain(singled, broken(page, both, known, lexicon)):
        if (span.first.id, value.id) not in seen:
            seen.add((span.first.id, value.id))
            yield _bounded(span, (value,), span.must, fixed="no")
    for place, line in enumerate(page):
        for member in members(line, known):
            mine = [span for span in ranges if span.place < place and is_group(member, span, lexicon)]
            if len(mine) == 1 and (told := values(member, mine[0], lexicon)):
                yield _bounded(mine[0], told, "inside", fixed="no")
    near = {place for span in ranges for place in range(span.place - 2, span.place + 4)}
    for place in sorted(near & set(range(len(page)))):
        line = page[place]
        for value, margin, span in margins(line, place, page, ranges):
            roles = (("value", value), ("margin", margin), *(("range", claim) for claim in span.claims))
            reason = Reason("construction: a value and its margin", SURE)
            yield Relation("margin", roles, SURE, (reason,), {"scope": _scope((value, margin, *span.claims))})
        if known.names.isdisjoint(line.words):
            continue
        for statement in statements(line, known):
            found = of(statement, place, ranges, known, lexicon)
            if found and found[1]:
                yield _bounded(found[0], found[1], statement.must, fixed="yes")


def _across(
    page: Page,
    told_lines: Sequence[Line],
    mine: Sequence[Span],
    told: Sequence[Told],
    known: Vocabulary,
    lexicon: Lexicon,
) -> Iterator[Relation]:
    """The values of an article whose range another one tells; `mine` are its own ranges."""
    for place, line in enumerate(told_lines):
        words = line.sentence.lower
        if not known.cues.isdisjoint(words[:3]):
            for span, found, must in extreme(line, page, told, known, lexicon):
                yield _bounded(span, found, must, fixed="no")
        for member in members(line, known):
            if any(is_group(member, span, lexicon) for span in mine):
                continue
            for span, found, must in of_group(member, page, told, lexicon):
                yield _bounded(span, found, must, fixed="no")
        if known.names.isdisjoint(line.words):
            continue
        for statement in statements(line, known):
            if of(statement, place, mine, known, lexicon) is None:
                for span, found, must in named(statement, page, told, known, lexicon):
                    yield _bounded(span, found, must, fixed="yes")


def _inverted(claims: tuple[Claim, ...]) -> Relation:
    reason = Reason("construction: the ends of a range", SURE)
    return Relation("inverted", tuple(("range", claim) for claim in claims), SURE, (reason,), {"scope": "sentence"})


def _bounded(span: Span, values: tuple[Claim, ...], must: str, *, fixed: str) -> Relation:
    claims = (*span.claims, *values)
    scope = _scope(claims)
    sure = SURE if scope == "sentence" else LESS_SURE
    roles = (*(("range", claim) for claim in span.claims), *(("value", claim) for claim in values))
    return Relation(
        "bounded",
        roles,
        sure,
        (Reason(f"a value and its range: {must}", sure),),
        {"must": must, "scope": scope, "fixed": fixed},
    )


def _scope(claims: Sequence[Claim]) -> str:
    if all(claim.sentence is claims[0].sentence for claim in claims):
        return "sentence"
    return "article" if len({claim.article for claim in claims}) == 1 else "set"

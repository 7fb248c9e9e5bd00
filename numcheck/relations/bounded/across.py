"""A range in one article, and in another a value that is told by the range's name or as its highest or lowest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.bounded import members
from numcheck.relations.bounded.extremes import is_alone
from numcheck.relations.bounded.members import Member, is_group
from numcheck.relations.bounded.spans import Span, are_comparable, is_value
from numcheck.relations.bounded.statements import Statement, values
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.pages import Page, telling
from numcheck.relations.reading import Line
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

ENOUGH = 3  # words in common of the two sentences
YEAR = 4  # digits
MOST = 200  # ranges of a set that are tried

Found = tuple[Span, tuple[Claim, ...], str]


@record(eq=False)
class Told:
    """A range, and the article that tells it."""

    page: Page
    span: Span
    words: frozenset[str]  # the lemmas of its sentence


def named(
    statement: Statement, page: Page, told: Sequence[Told], known: Vocabulary, lexicon: Lexicon
) -> Iterator[Found]:
    """The range of another article that a statement means, where there is but one."""
    found = [
        one
        for one in told
        if one.page is not page
        and _is_called(statement, one, known, lexicon)
        and _is_of_its_year(one, statement)
        and (_is_one(one, page, statement.line, lexicon) or _is_outlook(one, page, statement, known, lexicon))
        and values(statement, one.span, lexicon)
    ]
    if found and len({one.span.first.interval for one in found}) == 1:
        yield found[0].span, values(statement, found[0].span, lexicon), statement.must


def extreme(line: Line, page: Page, told: Sequence[Told], known: Vocabulary, lexicon: Lexicon) -> Iterator[Found]:
    """The range of another article of which a sentence tells the highest or the lowest."""
    for claim in line.claims:
        if not is_value(claim) or not is_alone(line, claim, known):
            continue
        found = [
            one
            for one in told
            if one.page is not page
            and are_comparable(one.span, claim, lexicon)
            and telling(line.sentence.lower[1:4], lexicon) & telling(one.span.line.before(one.span.first, 12), lexicon)
            and _is_one(one, page, line, lexicon)
        ]
        if found and len({one.span.first.interval for one in found}) == 1:
            yield found[0].span, (claim,), "inside"


def of_group(member: Member, page: Page, told: Sequence[Told], lexicon: Lexicon) -> Iterator[Found]:
    """The range that another article tells of the group of which a sentence names one."""
    found = [
        one
        for one in told
        if one.page is not page
        and is_group(member, one.span, lexicon)
        and members.values(member, one.span, lexicon)
        and len(_shared(one, member.line, lexicon)) + len(one.page.names & page.names) >= ENOUGH
        and _shared(one, member.line, lexicon)
    ]
    if found and len({one.span.first.interval for one in found}) == 1:
        yield found[0].span, members.values(member, found[0].span, lexicon), "inside"


def _shared(told: Told, line: Line, lexicon: Lexicon) -> frozenset[str]:
    """The telling words that two sentences share."""
    return telling(told.span.line.sentence.lower, lexicon) & telling(line.sentence.lower, lexicon)


def told_by(page: Page, span: Span, lexicon: Lexicon) -> Told:
    """The range as the statements of all other articles see it."""
    return Told(page, span, frozenset(lemma(word, lexicon) for word in span.line.sentence.lower))


def _is_called(statement: Statement, told: Told, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a range is called what the statement calls it."""
    asked = {lemma(word, lexicon) for word in statement.line.sentence.lower[statement.start : statement.at + 1]}
    called = asked & _kinds(known, lexicon) or {statement.name}
    return not told.words.isdisjoint(called) or (
        statement.name in OUTLOOKS and not known.foretold.isdisjoint(told.words)
    )


def _is_outlook(told: Told, page: Page, statement: Statement, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether one company foretold the range of what the statement gives: "expects sales of", "inside its guidance"."""
    head = told.span.first.subject_head
    if head is None or known.foretold.isdisjoint(told.words) or not told.page.names & page.names:
        return False
    shared = _shared(told, statement.line, lexicon)
    alike = any(claim.subject_head in {head, *told.words} for claim in values(statement, told.span, lexicon))
    return (alike or head in shared) and len(shared) >= ENOUGH - 1


def _is_of_its_year(told: Told, statement: Statement) -> bool:
    """Whether the years of both sentences have one in common, where both name any."""
    years, others = _years(told.span.line), _years(statement.line)
    return not years or not others or not years.isdisjoint(others)


def _years(line: Line) -> set[str]:
    return {word for word in line.sentence.lower if len(word) == YEAR and word.isdigit()}


# What a range foretold before is called, in an article that does not say it again.
OUTLOOKS = frozenset({"guidance", "outlook", "forecast", "range", "target", "projection", "expectations", "estimate"})


@cache
def _kinds(known: Vocabulary, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lemma(word, lexicon) for word in known.said_names)


def _is_one(told: Told, page: Page, line: Line, lexicon: Lexicon) -> bool:
    """Whether two sentences are of one thing: enough words in common, and no name that the other does not know."""
    one, other = told.span.line.sentence, line.sentence
    shared = _shared(told, line, lexicon)
    names = {word.lower() for word in other.words[1:] if word[0].isupper()} & page.names
    return len(shared) >= ENOUGH and names <= told.page.names | frozenset(one.lower)

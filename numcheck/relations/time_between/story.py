"""A length whose dates are told in other sentences or articles: "after 17 days underground", "the four-day fair".

The end is told beside the length, or is the day of the article; what began earlier in the story is its start. A
length that fits any date of the story is left alone, and so is one many times the gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from numcheck.claims.claim import Claim
from numcheck.numbers.periods import day_of
from numcheck.relations.article import Article
from numcheck.relations.kinds import noun_class
from numcheck.relations.reading import Line, lines, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.clocks import clocked, hours_told_of
from numcheck.relations.time_between.counting import fits, is_likely
from numcheck.relations.time_between.lengths import is_definite, length_of, said_before, stands_alone
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.nth import nth_of
from numcheck.relations.time_between.spans import Span, spans_of
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import Side, side_of, words_of
from numcheck.words.lexicon import Lexicon

SMALL_SET = 20  # articles; in a larger set names alone do not make a story
NEAR = 3  # sentences
LEAD = 4  # sentences that open an article: what they tell is of today
LETTERS = 600  # of an article that say what it is about
STEM = 4  # letters that two forms of a word share
WORD = re.compile(r"[^\W\d_][\w'’-]*")
CALENDAR = frozenset(
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "the",
        "mr",
        "mrs",
        "one",
    }
)
CLOSE = Decimal("2.6")  # times that a slip in a length told elsewhere is from the gap, at most
CLOSER = Decimal(2)  # the same, where only their place says that both are of one thing
SHARED_NAMES, SHARED_WORDS = 2, 1


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """An article, its sentences, the day it appeared, and what its opening names."""

    article: Article
    lines: tuple[Line, ...]
    published: date | None


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """A moment of the story, what it says of it, and where it stands."""

    moment: Moment
    side: Side
    line: Line
    page: Page


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A length with what its words make of it."""

    length: Length
    how: str  # "whole", "state", "over", "lead", "nth"
    line: Line
    page: Page


def page_of(article: Article, read: tuple[Line, ...]) -> Page:
    """The page of an article."""
    published = article.document.date
    return Page(article, read, None if published is None else day_of(published))


@lru_cache(maxsize=64)
def _opening(article: Article) -> tuple[frozenset[str], frozenset[str]]:
    """The names, and the other telling words cut to their first letters, of the title and the opening of an article."""
    document = article.document
    words = WORD.findall(f"{document.title or ''}. {document.text[:LETTERS]}")
    lower = {word for word in words if word[0].islower()}
    names = {word.lower() for word in words if word[0].isupper() and len(word) > 2} - lower - CALENDAR
    plain = {word.lower()[:STEM] for word in words if len(word) >= STEM} - {name[:STEM] for name in CALENDAR}
    return frozenset(names), frozenset(plain)


def find(articles: Sequence[Article], taken: set[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Every length that no other construction has taken, with the dates of its story."""
    pages = [page_of(article, lines(article)) for article in articles]
    for page in pages:
        for line in page.lines:
            for told in _told(line, page, lexicon):
                if told.length.claim.id not in taken:
                    yield from _linked(told, pages, lexicon)


def _told(line: Line, page: Page, lexicon: Lexicon) -> Iterator[Told]:
    for claim in line.claims:
        if claim.kind not in ("duration", "ordinal", "count"):
            continue
        nth = nth_of(line, claim, lexicon)
        if nth is not None:
            yield Told(nth, "nth", line, page)
        length = length_of(claim)
        how = _how(line, claim, lexicon) if length is not None else ""
        if length is not None and how:
            yield Told(length, how, line, page)


def _how(line: Line, claim: Claim, lexicon: Lexicon) -> str:
    """What the words around a length make of it; "" where they do not say that it has dates."""
    words, lower = words_of(lexicon), line.sentence.lower
    behind = lower[unit_end(claim) : unit_end(claim) + 1]
    if behind == ("after",) and not claim.quantity.adjective:
        return "lead"
    if not stands_alone(line, claim, lexicon):
        return ""
    if claim.quantity.adjective:
        is_thing = claim.subject_head is not None and claim.subject_head not in words.not_things
        return "whole" if is_thing and is_definite(line, claim) else ""
    if said_before(line, claim, words.over_after) or line.before(claim, 2) == ("end", "of"):
        return "state" if not behind or behind[0] in words.states else ""
    return "over" if said_before(line, claim, words.lasting) else ""


def _linked(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    if told.length.unit in ("hour", "minute"):
        near = [line for line in told.page.lines if 0 < told.line.sentence.index - line.sentence.index <= 2]
        relation = hours_told_of(told.line, told.length.claim, near, lexicon)
        if relation is not None:
            yield relation
            return
    if told.how == "whole" or (told.how != "nth" and not moments_in(told.line.claims)):
        spans = _spans(told, pages, lexicon)
        if spans:
            yield from _spanned(told, spans, lexicon)
            return
    if told.how == "whole":
        yield from _ending(told, pages, lexicon)
    end = _end(told, lexicon)
    if end is None:
        return
    story = [*_since(told, lexicon), *_story(told, pages, lexicon)]
    starts = [dated for dated in story if dated.side in ("start", "either")]
    if not starts:
        return
    pairs = [(dated, placed) for dated in starts if (placed := in_order(dated.moment, end)) is not None]
    rivals = [placed for dated in story if (placed := in_order(dated.moment, end)) is not None]
    if any(fits(told.length, *pair) for pair in rivals):
        return
    for dated, placed in pairs:
        if is_likely(told.length, *placed, CLOSE):
            scope = "article" if dated.page is told.page else "set"
            yield between(told.length, *placed, "a length, and when its story began", LINKED, scope)
            return


def _ending(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Bidders have until 30 April. The 60-day auction opened on 25 March": the end stands elsewhere."""
    line = told.line
    own = moments_in(line.claims)
    if len(own) != 1 or own[0].claim is None or side_of(line, own[0].claim, lexicon)[0] != "start":
        return
    story = list(_story(told, pages, lexicon))
    pairs = [(dated, placed) for dated in story if (placed := in_order(own[0], dated.moment)) is not None]
    if any(fits(told.length, *placed) for _, placed in pairs):
        return
    for dated, placed in pairs:
        if dated.side == "end" and dated.page is told.page and is_likely(told.length, *placed, CLOSE):
            yield between(told.length, *placed, "a length, and when its story ended", LINKED, "article")
            return


def _end(told: Told, lexicon: Lexicon) -> Moment | None:
    """When the length was over: a date of its sentence, else the day of the article where its opening tells it."""
    line, claim = told.line, told.length.claim
    own = [
        moment
        for moment in moments_in(line.claims)
        if moment.claim is not None and (told.how != "over" or side_of(line, moment.claim, lexicon)[0] == "end")
        if moment.claim is not None and (told.how in ("nth", "lead") or not _is_led(line, told, moment, lexicon))
    ]
    if told.how == "lead":
        stop = _clause_end(line, claim)
        own = [moment for moment in own if moment.claim is not None and not claim.word < moment.claim.word < stop]
        if any(claim.word < moment.claim.word < stop for moment in moments_in(line.claims) if moment.claim is not None):
            return None  # told with its own date
        own = [moment for moment in own if moment.claim is not None and moment.claim.word < claim.word] or own
    if len(own) == 1:
        return own[0]
    if own or told.how == "over" or told.page.published is None:
        return None
    if line.sentence.part == "text" and line.sentence.index >= LEAD:
        return None
    low = told.page.published - timedelta(days=2)
    return Moment(None, low, told.page.published, "day")


def _is_led(line: Line, told: Told, moment: Moment, lexicon: Lexicon) -> bool:
    """Whether a date says when something began: by "since" or "from", of the whole of a thing by its verb too."""
    if moment.claim is None:
        return False
    if "since" in line.before(moment.claim, 5) or "from" in line.before(moment.claim, 2):
        return True
    return told.how == "whole" and side_of(line, moment.claim, lexicon)[0] == "start"


def _clause_end(line: Line, claim: Claim) -> int:
    """The word at which "nine days after she was last seen," ends."""
    lower = line.sentence.lower
    for at in range(claim.last_word + 1, len(lower)):
        if lower[at] in (",", ";", "and", "but", "."):
            return at
    return len(lower)


def _story(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Dated]:
    """The moments of the story, the nearest first: of the sentences around, then of articles of the same story."""
    page, index = told.page, told.line.sentence.index
    around = sorted(page.lines, key=lambda line: abs(line.sentence.index - index))
    for line in around:
        is_near = line.sentence.part == told.line.sentence.part and abs(line.sentence.index - index) <= NEAR
        if line is not told.line and (is_near or _shares_thing(told, line, lexicon)):
            yield from _dated(line, page, lexicon)
        elif line is not told.line:
            yield from (Dated(dated.moment, "", line, page) for dated in _dated(line, page, lexicon))
    for other in pages if len(pages) <= SMALL_SET else ():
        if other is not page and _is_one_story(page, other):
            for line in other.lines:
                yield from _dated(line, other, lexicon)


def _since(told: Told, lexicon: Lexicon) -> Iterator[Dated]:
    """What began in the sentence of the length itself: "Premier since April 2009, she leaves after 12 years"."""
    if told.how == "state":
        for dated in _dated(told.line, told.page, lexicon):
            if dated.side == "start" or _is_led(told.line, told, dated.moment, lexicon):
                yield Dated(dated.moment, "start", dated.line, dated.page)


def _dated(line: Line, page: Page, lexicon: Lexicon) -> Iterator[Dated]:
    for moment in moments_in(line.claims):
        if moment.claim is not None:
            yield Dated(moment, side_of(line, moment.claim, lexicon)[0], line, page)


def _shares_thing(told: Told, line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence names the thing that the length is of: "the fair", "the siege"."""
    head = told.length.claim.subject_head
    if head is None:
        return False
    thing = noun_class(head, lexicon)
    return any(noun_class(word, lexicon) == thing for word in line.sentence.lower)


def _is_one_story(page: Page, other: Page) -> bool:
    if page.published is not None and other.published is not None and other.published > page.published:
        return False
    (names, words), (other_names, other_words) = _opening(page.article), _opening(other.article)
    shared = len(names & other_names)
    return shared >= SHARED_NAMES or (shared >= 1 and len(words & other_words) >= shared + SHARED_WORDS)


def _spans(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> list[Span]:
    """The spans near a length or of the thing that it is of."""
    index = told.line.sentence.index
    found = []
    for page in pages:
        if page is not told.page and (len(pages) > SMALL_SET or not _is_one_story(told.page, page)):
            continue
        for line in page.lines:
            is_near = page is told.page and abs(line.sentence.index - index) <= (NEAR if _is_timed(told, line) else 1)
            if is_near or _shares_thing(told, line, lexicon):
                found += spans_of(line) or _begun_and_ended(line, lexicon)
    return found


def _begun_and_ended(line: Line, lexicon: Lexicon) -> list[Span]:
    """The span of a sentence that tells when something began and when it ended."""
    moments = [moment for moment in moments_in(line.claims) if moment.claim is not None]
    if len(moments) != 2:
        return []
    sides = [side_of(line, moment.claim, lexicon)[0] for moment in moments if moment.claim is not None]
    placed = in_order(*moments) if sides[0] in ("start", "either") and sides[1] in ("end", "either") else None
    return [] if placed is None else [Span(line, *placed)]


def _is_timed(told: Told, line: Line) -> bool:
    """Whether both are told to the hour, which little else in a story is."""
    return told.length.unit == "hour" and sum(claim.kind == "clock" for claim in line.claims) == 2


def _spanned(told: Told, spans: Sequence[Span], lexicon: Lexicon) -> Iterator[Relation]:
    length = told.length
    timed = [relation for span in spans if span.clocks and (relation := clocked(length.claim, span)) is not None]
    if timed:
        yield timed[0]
        return
    likely = [
        span
        for span in spans
        if is_likely(length, span.start, span.end, CLOSE if _shares_thing(told, span.line, lexicon) else CLOSER)
    ]
    if likely and not any(fits(length, span.start, span.end) for span in spans):
        yield between(length, likely[0].start, likely[0].end, "a length and the dates of its thing", LINKED, "article")

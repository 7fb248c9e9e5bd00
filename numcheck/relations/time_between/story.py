"""A length whose dates are told in other sentences or articles: "after 17 days underground", "the four-day fair".

The end is told beside the length, or is the day of the article; what began earlier in the story is its start. A
length that fits any date of the story is left alone, and so is one many times the gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.kinds import alike, kinds_of, noun_class
from numcheck.relations.reading import Line, Words, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.time_between.clocks import clocked, hours_told_of
from numcheck.relations.time_between.counting import fits, is_likely, is_longer
from numcheck.relations.time_between.lengths import is_definite, length_of, own_moments, said_before, stands_alone
from numcheck.relations.time_between.moment import Length, Moment, in_order, moments_in
from numcheck.relations.time_between.nth import nth_of
from numcheck.relations.time_between.pages import Page, is_one_story, share_names, share_words
from numcheck.relations.time_between.spans import Span, begun_and_ended, spans_of
from numcheck.relations.time_between.told import LINKED, between
from numcheck.relations.time_between.words import Side, side_of, verbs_in, words_of
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SMALL_SET = 20  # articles; in a larger set names alone do not make a story
NEAR = 3  # sentences
LEAD = 4  # sentences that open an article: what they tell is of today
LOW, HIGH = Decimal("0.9"), Decimal("1.1")  # other words may mean a little more or less than what is dated
OWNERS = frozenset({"his", "her", "their", "its"})
_PERFECT = frozenset({"has", "have", "'ve", "been"})
_PAST = frozenset({"had", "was", "were", "would", "until", "before"})
PART_REACH = 4  # words from a part to the length it is part of
CLAUSE = 4  # words from a thing to the verb that says when it began
CLOSE = Decimal("2.6")  # times that a slip in a length told elsewhere is from the gap, at most
CLOSER = Decimal(2)  # the same, where only their place says that both are of one thing


@record(eq=False)
class Dated:
    """A moment of the story, what it says of it, and where it stands."""

    moment: Moment
    side: Side
    line: Line
    page: Page


@record(eq=False)
class Told:
    """A length with what its words make of it."""

    length: Length
    how: str  # "whole", "thing", "state", "over", "lead", "nth"
    line: Line
    page: Page


def find(pages: Sequence[Page], taken: set[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Every length that no other construction has taken, with the dates of its story."""
    for page in pages:
        for line in page.lines:
            for told in told_in(line, page, lexicon):
                if told.length.claim.id not in taken:
                    yield from _linked(told, pages, lexicon)


def told_in(line: Line, page: Page, lexicon: Lexicon) -> Iterator[Told]:
    """The lengths of a sentence that have dates elsewhere."""
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
    if words.interrupted.inside(lower) or behind in {("to",), ("from",)} or _has_bare_day(line):
        return ""
    if behind == ("after",) and not claim.quantity.adjective:
        return "lead"
    if not stands_alone(line, claim, lexicon):
        return ""
    if claim.quantity.adjective and _is_whole_of_part(line, claim):
        return ""
    if claim.quantity.adjective:
        is_thing = claim.subject_head is not None and claim.subject_head not in words.not_things
        if not is_definite(line, claim):
            return ""
        return "whole" if is_thing else "thing"
    if _is_of_others(lower, lexicon):
        return ""
    if said_before(line, claim, words.over_after) or _is_state(line, claim):
        return "state" if not behind or behind[0] in words.states else ""
    if said_before(line, claim, frozenset({"for"})) and _will_have(line, claim):
        return "over"
    if said_before(line, claim, frozenset({"for"})) and _PERFECT.intersection(line.before(claim, 7)):
        return "now" if not _PAST.intersection(lower) else ""
    return "over" if said_before(line, claim, words.lasting) else ""


def _is_of_others(lower: Words, lexicon: Lexicon) -> bool:
    """Whether a sentence turns to somebody else: "her brother has spent five days", "two of them were trapped"."""
    if lower[1:3] == ("of", "them"):
        return True
    return lower[:1] in {("her",), ("his",)} and "person" in kinds_of(lower[1] if len(lower) > 1 else None, lexicon)


def _has_bare_day(line: Line) -> bool:
    """Whether a day of the month stands without it, which is no date by itself: "ended at noon on the 3rd, after"."""
    return any(
        claim.kind == "ordinal"
        and line.before(claim, 2)[-1:] == ("the",)
        and line.before(claim, 2)[:1] in {("on",), ("until",), ("by",)}
        and not line.sentence.lower[claim.unit_end][:1].isalpha()
        for claim in line.claims
        if claim.unit_end < len(line.sentence.lower)
    )


def _is_whole_of_part(line: Line, claim: Claim) -> bool:
    """Whether another length is told as part of this one: "served nine years of an 11-year term"."""
    if line.before(claim, 2)[:1] != ("of",):
        return False
    return any(
        other.kind == "duration" and 0 < claim.word - other.last_word <= PART_REACH
        for other in line.claims
        if other is not claim
    )


def _will_have(line: Line, claim: Claim) -> bool:
    """As in "by 2032 it will have run for 60 years": the end is the date to come."""
    return ("will", "have") in pairwise(line.before(claim, 7))


def _is_state(line: Line, claim: Claim) -> bool:
    """As in "at the end of 51 days", "ending an ordeal of 26 days", "in his 14 years at the top"."""
    before = line.before(claim, 6)
    if before[-2:-1] == ("in",) and before[-1:] in {("his",), ("her",), ("their",), ("its",)}:
        return True
    return before[-1:] == ("of",) and bool({"end", "ending", "ended", "after"}.intersection(before))


def _linked(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    if told.how in ("state", "over") and _is_interrupted(told, lexicon):
        return
    if told.length.unit in ("hour", "minute"):
        near = [line for line in told.page.lines if 0 < told.line.sentence.index - line.sentence.index <= 2]
        relation = hours_told_of(told.line, told.length.claim, near, lexicon)
        if relation is not None:
            yield relation
            return
    if told.how == "thing":  # "The contract runs from 2022 until 2026. The seven-year deal"
        spans = [] if own_moments(told.line, told.length) else _spans(told, [told.page], lexicon)
        yield from _spanned(told, [span for span in spans if _names_thing(told, span, lexicon)], lexicon)
        return
    if told.how == "whole" or (told.how != "nth" and not own_moments(told.line, told.length)):
        spans = _spans(told, pages, lexicon)
        if spans:
            yield from _spanned(told, spans, lexicon)
            return
    if told.how == "whole":
        yield from _ending(told, pages, lexicon)
    end = when(told, lexicon)
    if end is None:
        return
    story = [*_since(told, lexicon), *_story(told, pages, lexicon)]
    if told.how == "state" and end.claim is None and any(_is_over(told, dated) for dated in story):
        return
    if told.how == "now":  # who has led it for five years may have joined, or married, before
        story = [dated if dated.line is told.line else replace(dated, side="") for dated in story]
    plain = told.how != "lead" or _begins(told, lexicon)
    starts = [
        dated for dated in story if (plain and dated.side in ("start", "either")) or _is_meant(told, dated, lexicon)
    ]
    if not starts:
        return
    pairs = [(dated, placed) for dated in starts if (placed := _placed(told, dated, end)) is not None]
    rivals = [placed for dated in story if (placed := _placed(told, dated, end)) is not None]
    about = replace(told.length, least=told.length.least * LOW, most=told.length.most * HIGH)
    if any(fits(about, *pair) for pair in rivals) or _fits_another(about, story):
        return
    for dated, placed in pairs:
        if told.how == "now" and not is_longer(told.length, *placed):
            continue  # she may have joined the bank long before she came to lead it
        if _is_told_else(told, placed):
            return
        if is_likely(told.length, *placed, CLOSE):
            scope = "article" if dated.page is told.page else "set"
            yield between(told.length, *placed, "a length, and when its story began", LINKED, scope)
            return


def _fits_another(about: Length, story: Sequence[Dated]) -> bool:
    """Whether a length is the time from one date of the article to another that ends something."""
    ends = [dated.moment for dated in story if dated.side in ("end", "either")]
    return any(
        pair is not None and fits(about, *pair)
        for dated in story
        for end in ends
        if end is not dated.moment
        for pair in (in_order(dated.moment, end),)
    )


def _is_interrupted(told: Told, lexicon: Lexicon) -> bool:
    """Whether the sentence before says that there was a break."""
    index = told.line.sentence.index
    return any(
        words_of(lexicon).interrupted.told_in(line) for line in told.page.lines if line.sentence.index == index - 1
    )


def _is_over(told: Told, dated: Dated) -> bool:
    """Whether the sentence before "in his 12 years as" says when those ended: not on the day of the article."""
    if not OWNERS.intersection(told.line.before(told.length.claim, 1)):
        return False
    return dated.side == "end" and told.line.sentence.index - dated.line.sentence.index == 1


def _begins(told: Told, lexicon: Lexicon) -> bool:
    """Whether what a length leads on from is a beginning: "after construction began", "after she was last seen"."""
    claim = told.length.claim
    clause = told.line.sentence.lower[claim.last_word + 1 : _clause_end(told.line, claim)]
    return words_of(lexicon).starts.inside(verbs_in(clause, lexicon))


def _is_meant(told: Told, dated: Dated, lexicon: Lexicon) -> bool:
    """Whether a dated sentence tells what "nine days after it ran aground" counts from."""
    if told.how != "lead" or dated.moment.claim is None:
        return False
    claim, lower = told.length.claim, told.line.sentence.lower
    clause = {
        lemma(word, lexicon) for word in lower[claim.last_word + 1 : _clause_end(told.line, claim)] if len(word) > 3
    }
    there = {lemma(word, lexicon) for word in dated.line.sentence.lower}
    return len(clause & there - {"after", "have", "that", "with", "when", "they"}) > 0


def _is_told_else(told: Told, placed: tuple[Moment, Moment]) -> bool:
    """Whether another length near by is the time between the two: this one then is of something else."""
    for line in told.page.lines:
        if abs(line.sentence.index - told.line.sentence.index) > NEAR:
            continue
        for claim in line.claims:
            other = length_of(claim) if claim is not told.length.claim else None
            if other is not None and other.unit == told.length.unit and fits(other, *placed):
                return True
    return False


def _placed(told: Told, dated: Dated, end: Moment) -> tuple[Moment, Moment] | None:
    """Start and end in order; the end is as the scanner resolved it, and so is what another article dates."""
    start = dated.moment
    if dated.page is not told.page and start.floats == "week":
        later = replace(start, low=start.low + timedelta(7), high=start.high + timedelta(7), floats="")
        if later.high <= end.high and fits(told.length, later, end):
            return later, end  # "starting on Saturday" may be the next
    if dated.page is not told.page or (start.floats == "week" and dated.side in ("", "end")):
        start = replace(start, floats="")
    return in_order(start, replace(end, floats=""))


def _ending(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    """As in "Bidders have until 30 April. The 60-day auction opened on 25 March": the end stands elsewhere."""
    line = told.line
    own = moments_in(line.claims)
    if len(own) != 1 or own[0].claim is None:
        return
    side, verb = side_of(line, own[0].claim, lexicon)
    if side not in ("start", "either") or not 0 < verb - told.length.claim.last_word <= CLAUSE:
        return
    story = list(_story(told, pages, lexicon))
    pairs = [(dated, placed) for dated in story if (placed := in_order(own[0], dated.moment)) is not None]
    if any(fits(told.length, *placed) for _, placed in pairs):
        return
    for dated, placed in pairs:
        if dated.side == "end" and dated.page is told.page and is_likely(told.length, *placed, CLOSE):
            yield between(told.length, *placed, "a length, and when its story ended", LINKED, "article")
            return


def when(told: Told, lexicon: Lexicon) -> Moment | None:
    """When the length was over: a date of its sentence, else the day of the article where its opening tells it."""
    line, claim = told.line, told.length.claim
    own = [
        moment
        for moment in moments_in(line.claims)
        if moment.claim is not None and (told.how != "over" or _is_end(line, claim, moment, lexicon))
        if moment.claim is not None and (told.how in ("nth", "lead") or not _is_led(line, told, moment, lexicon))
    ]
    if told.how == "lead":
        stop = _clause_end(line, claim)
        own = [moment for moment in own if moment.claim is not None and not claim.word < moment.claim.word < stop]
        if any(claim.word < moment.claim.word < stop for moment in moments_in(line.claims) if moment.claim is not None):
            return None  # told with its own date
        own = [moment for moment in own if moment.claim is not None and moment.claim.word < claim.word] or own
    if len(own) == 1 and told.how != "now":
        return own[0]
    if told.how == "now":
        own = []
    if own or told.how == "over" or told.page.published is None:
        return None
    if told.how == "now":
        return Moment(None, told.page.published, told.page.published, "day")
    if line.sentence.part == "text" and line.sentence.index >= LEAD:
        return None
    low = told.page.published - timedelta(days=2)
    return Moment(None, low, told.page.published, "day")


def _is_end(line: Line, claim: Claim, moment: Moment, lexicon: Lexicon) -> bool:
    """Whether a length "for" so long ran up to a date: by its verb, or "before they wed on Saturday"."""
    if moment.claim is None:
        return False
    side, _ = side_of(line, moment.claim, lexicon)
    if claim.word < moment.claim.word:
        gap = line.sentence.lower[unit_end(claim) : moment.claim.word]
        if {"before", "until", "when"}.intersection(gap):
            return True
    return side in ("end", "either")


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
    is_title = told.line.sentence.part == "title"
    for line in around:
        is_near = (is_title or line.sentence.part == told.line.sentence.part) and abs(
            line.sentence.index - index
        ) <= NEAR
        if line is not told.line and (is_near or _shares_thing(told, line, lexicon)):
            yield from _dated(line, page, lexicon)
        elif line is not told.line:
            yield from (Dated(dated.moment, "", line, page) for dated in _dated(line, page, lexicon))
    for other in pages if len(pages) <= SMALL_SET else ():
        if other is not page and is_one_story(page, other):
            for line in other.lines:
                for dated in _dated(line, other, lexicon):
                    yield dated if _is_of_it(told, dated, lexicon) else replace(dated, side="")


def _since(told: Told, lexicon: Lexicon) -> Iterator[Dated]:
    """What began in the sentence of the length itself: "Premier since April 2009, she leaves after 12 years"."""
    if told.how in ("state", "now"):
        for dated in _dated(told.line, told.page, lexicon):
            if dated.side == "start" or _is_led(told.line, told, dated.moment, lexicon):
                yield Dated(dated.moment, "start", dated.line, dated.page)


def _is_of_it(told: Told, dated: Dated, lexicon: Lexicon) -> bool:
    """Whether a sentence of another article tells of what the length's does: two names or words, or its thing."""
    if told.how == "whole":
        return _shares_thing(told, dated.line, lexicon) or share_words(told.line, dated.line)
    return share_names(told.page, dated.page) or share_words(told.line, dated.line)


def _dated(line: Line, page: Page, lexicon: Lexicon) -> Iterator[Dated]:
    for moment in moments_in(line.claims):
        if moment.claim is not None:
            yield Dated(moment, side_of(line, moment.claim, lexicon)[0], line, page)


def _shares_thing(told: Told, line: Line, lexicon: Lexicon) -> bool:
    """Whether a sentence names the thing that the length is of: "the fair", "the siege"."""
    head = told.length.claim.subject_head
    if head is None:
        return False
    if not alike(head, lexicon).isdisjoint(line.words):
        return True
    concepts = _concepts(lexicon)
    named = concepts.get(head)
    return named is not None and any(concepts.get(verb) == named for verb in verbs_in(line.sentence.lower, lexicon))


@cache
def _concepts(lexicon: Lexicon) -> dict[str, str]:
    """A word to its concept: a closure is of what is closed."""
    return {word: name for name, words in lexicon.table("concepts").items() for word in words}


def _names_thing(told: Told, span: Span, lexicon: Lexicon) -> bool:
    """Whether a span next to the length is of what its sentence begins with, by the same noun or one of its class."""
    apart, head = told.line.sentence.index - span.line.sentence.index, told.length.claim.subject_head
    if apart != 1 or head is None or not {"the", "this"}.intersection(told.line.before(told.length.claim, 1)):
        return False
    return any(noun_class(word, lexicon) == noun_class(head, lexicon) for word in span.line.sentence.lower[1:4])


def _spans(told: Told, pages: Sequence[Page], lexicon: Lexicon) -> list[Span]:
    """The spans near a length or of the thing that it is of."""
    index = told.line.sentence.index
    found = []
    for page in pages if len(pages) <= SMALL_SET else (told.page,):
        if page is not told.page and not is_one_story(told.page, page):
            continue
        for line in page.lines:
            if line is told.line:
                continue
            reach = NEAR if _is_timed(told, line) else 1
            is_near = page is told.page and abs(line.sentence.index - index) <= reach
            is_near = is_near and (_is_timed(told, line) or _may_be_near(told, line))
            if is_near or _shares_thing(told, line, lexicon):
                found += spans_of(line) or begun_and_ended(line, lexicon)
    return found


def _may_be_near(told: Told, line: Line) -> bool:
    """Whether dates near by may be of the thing: what "a 12-hour cut" first tells of was not dated before."""
    if own_moments(told.line, told.length):
        return False
    before = told.line.before(told.length.claim, 3)
    return line.sentence.index > told.line.sentence.index or told.how != "whole" or not {"a", "an"}.intersection(before)


def _is_timed(told: Told, line: Line) -> bool:
    """Whether both are told to the hour, which little else in a story is."""
    return told.length.unit == "hour" and sum(claim.kind == "clock" for claim in line.claims) == 2


def _spanned(told: Told, spans: Sequence[Span], lexicon: Lexicon) -> Iterator[Relation]:
    length = told.length
    timed = [
        relation for span in spans if span.clocks and (relation := clocked(length.claim, span, lexicon)) is not None
    ]
    if timed:
        yield timed[0]
        return
    likely = [span for span in spans if is_likely(length, span.start, span.end, _times(told, span, lexicon))]
    if likely and not any(fits(length, span.start, span.end) for span in spans):
        yield between(length, likely[0].start, likely[0].end, "a length and the dates of its thing", LINKED, "article")


def _times(told: Told, span: Span, lexicon: Lexicon) -> Decimal:
    """How many times the gap a length may be: less where only their place says that both are of one thing."""
    return CLOSE if told.how != "whole" or _shares_thing(told, span.line, lexicon) else CLOSER

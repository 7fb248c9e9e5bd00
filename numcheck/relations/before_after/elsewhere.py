"""The earlier level told elsewhere: "cut by a quarter of a point to 4.5%", where an older article has the rate at 5%.

The text must say since when the change counts ("in three years", "than in 2021", "its first move since March"), and the
older level must be of that time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.before_after.attached import fitted, opens
from numcheck.relations.before_after.items import Item
from numcheck.relations.before_after.matched import Page
from numcheck.relations.before_after.neighbours import is_alone
from numcheck.relations.before_after.one_sentence import related
from numcheck.relations.before_after.parts import Clause
from numcheck.relations.before_after.units import are_together, together
from numcheck.relations.before_after.words import Marks, marks
from numcheck.relations.kinds import kinds_of, noun_class
from numcheck.relations.reading import first_word, is_bare, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

FAIR = Decimal("0.65")
FARTHEST = 18  # words between a size and the level it leads to
ENOUGH = 3  # words that the older level's sentence shares with those of the change
MANY = 30  # articles with one name; more say that the name tells nothing
YEAR = timedelta(days=365)
LEAST, BACK = timedelta(days=20), timedelta(days=45)
SLACK = 0.12  # of a span: "in three years" is said of 32 to 40 months
DAY = 86400
LEAST_SHARE = Decimal("0.125")
MOST = Decimal(8)  # times that the earlier level can be of the later one, or the other way round


def find(pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    """The sizes of change with a later level beside them and the earlier one in another article."""
    if len(pages) < 2:
        return
    open_sizes = [(page, clause, item) for page in pages for clause, item in page.sizes]
    if not open_sizes:
        return
    named: Mapping[str, Sequence[Page]] | None = None
    for page, clause, item in open_sizes:
        since = _since(page, clause, item)
        later = None if since is None else _later(page, clause, item, lexicon)
        if later is None or since is None:
            continue
        named = _by_name(pages) if named is None else named
        others = {
            id(other): other for name in sorted(page.names()) if len(named[name]) <= MANY for other in named[name]
        }
        found = [
            level
            for other in others.values()
            if other is not page and (level := _earlier(page, other, clause, later, since, lexicon)) is not None
        ]
        if found:
            yield from _told(found[0], later, item, lexicon)


def _told(earlier: Claim, later: Claim, item: Item, lexicon: Lexicon) -> Iterator[Relation]:
    same = together(earlier, later, lexicon)
    if same is None:
        return
    sized = fitted(*same, item)
    if sized is not None:
        name = "one fact: the earlier figure in an older article, of the time the change counts from"
        yield related(*same, sized, "set", name, sure=FAIR)


def _by_name(pages: Sequence[Page]) -> dict[str, list[Page]]:
    named: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        for name in sorted(page.names()):
            named[name].append(page)
    return named


def _later(page: Page, clause: Clause, size: Item, lexicon: Lexicon) -> Claim | None:
    """The level that the change leads to: in its clause, or the one figure of its unit in a clause beside it."""
    known = marks(lexicon)
    found = _led_to(clause, size, known)
    if found is not None or not is_alone(clause, size) or size.change == "points":
        return found
    inside = page.clauses(lexicon)
    at = next((i for i, other in enumerate(inside) if other.line.sentence is clause.line.sentence), None)
    if at is None:
        return None
    for beside in inside[at + 1 : at + 2]:
        levels = [item for item in beside.levels if item.claim.kind in ("count", "money", "measure")]
        if len(levels) == 1 and levels[0].mark != "from" and levels[0].weak != "from" and not beside.sizes:
            return levels[0].claim
    return None


def _led_to(clause: Clause, size: Item, known: Marks) -> Claim | None:
    at = clause.items.index(size)
    words = clause.line.sentence.lower
    behind = next((item for item in clause.items[at + 1 :] if item.claim.kind != "duration"), None)
    if behind is not None and behind.change is None and behind.mark == "to":
        gap = words[unit_end(size.claim) : first_word(behind.claim)]
        if len(gap) <= FARTHEST and not {";", "while", "but", "and"}.intersection(gap):
            return behind.claim
    before = clause.items[at - 1] if at else None
    if before is not None and before.change is None and before.mark != "from":
        gap = words[max(unit_end(before.claim), before.claim.last_word + 1) : first_word(size.claim)]
        if opens(gap, known):
            return before.claim
    return None


Span = tuple[date, date]


def _since(page: Page, clause: Clause, size: Item) -> Span | None:
    """The days of which one is the time that the change counts from."""
    published = _published(page)
    if published is None:
        return None
    words = clause.line.sentence.lower
    for claim in clause.line.claims:
        if claim.word < size.claim.word or {"and", "but", ";", "while"}.intersection(
            words[size.claim.word : claim.word]
        ):
            continue
        lead = words[max(0, first_word(claim) - 3) : first_word(claim)]
        if claim.kind == "date":
            span = _of_date(claim, published)
            if span is None:
                continue
            if _SINCE.intersection(lead):
                return (span[0], published - LEAST) if "first" in words and "since" in lead else span
            if (span[1] - span[0]).days > 300:  # "rose by 40 percent last year": on the year before
                return span[0] - YEAR, span[0] - timedelta(days=1)
        if claim.kind == "duration" and _OVER.intersection(lead) and claim.interval.high is not None:
            span = _ago(published, float(claim.interval.high) / DAY)
            return (span[0], published - LEAST) if "first" in words and "for" in lead else span
    for at in range(len(words) - 2):
        if words[at] in _OVER and words[at + 1] in ("a", "one", "the") and words[at + 2] == "year":
            return _ago(published, 365)
    return None


_SINCE = frozenset({"since", "than", "from", "of", "on", "as", "over", "compared"})
_OVER = frozenset({"in", "over", "within", "for", "past", "last", "during"})


def _ago(published: date, days: float) -> Span:
    middle = published - timedelta(days=round(days))
    slack = timedelta(days=max(45, round(days * SLACK)))
    return middle - slack, middle + slack


def _of_date(claim: Claim, published: date) -> Span | None:
    """The days of a date that lies well before the article's own."""
    period = claim.quantity.number.period
    if period is None or period.low is None or period.high is None:
        return None
    low, high = _day(period.low), _day(period.high)
    least = timedelta(0) if (high - low).days > 300 else LEAST
    return (low, high) if published - high >= least else None


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _published(page: Page) -> date | None:
    moment = page.article.document.date
    return None if moment is None else _day(moment)


def _earlier(page: Page, other: Page, clause: Clause, later: Claim, since: Span, lexicon: Lexicon) -> Claim | None:
    """The one level of an older article that is of the same thing, and of the time that the change counts from."""
    here, there = _published(page), _published(other)
    if here is None or there is None or here - there < LEAST:
        return None
    words = clause.line.claims[0].topic | later.topic | clause.line.claims[0].names | later.names
    size = later.interval.high
    if size is None or size <= 0:
        return None
    least, most = size * LEAST_SHARE, size * MOST
    scored: list[tuple[int, Claim]] = []
    for beside in other.clauses(lexicon):
        for item in beside.levels:
            level = item.claim
            high = level.interval.high
            if high is None or not least < high < most or item.mark == "from" or not _is_of(since, _time(level, there)):
                continue
            shared = len((level.topic | level.names) & words)
            if shared < (ENOUGH if level.kind == "count" else ENOUGH - 1):
                continue
            if are_together(level, later, lexicon) and _is_kin(level, later, clause, lexicon):
                scored.append((shared, level))
    best = max((shared for shared, _ in scored), default=0)
    levels = [level for shared, level in scored if shared == best]
    return levels[0] if levels and all(level.interval.meets(levels[0].interval) for level in levels) else None


def _is_kin(level: Claim, later: Claim, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether two counts are of one noun or kind; of other units the subject is named in the sentence of the change."""
    if level.kind != "count":
        known = later.subject_lemmas | later.topic | clause.line.claims[0].topic
        return level.subject_head is None or bool((level.subject_lemmas | level.topic) & known)
    first, second = level.subject_head, later.subject_head
    if is_bare(later) and first in clause.line.claims[0].topic:
        return True  # "The number of visitors rose to 74,400"
    if is_bare(level) and second in level.topic:
        return True  # "Of these, 86,000 were electronic books"
    return noun_class(first, lexicon) == noun_class(second, lexicon) or bool(
        kinds_of(first, lexicon) & kinds_of(second, lexicon)
    )


def _time(level: Claim, published: date) -> Span:
    """The days that a level is told of, those of its article where it says none."""
    period = level.time
    if period is None or period.low is None or period.high is None:
        return published - BACK, published  # a report of January tells of the year before
    low, high = _day(period.low), _day(period.high)
    return (published, published) if low <= published <= high else (low, high)


def _is_of(since: Span, time: Span) -> bool:
    return since[0] <= time[1] and time[0] <= since[1]

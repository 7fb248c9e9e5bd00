"""A length of time and the moments it lies between: "the five-day festival, 12-19 September".

Relations of three kinds, only where the length cannot be the time between the moments.

`time-between`: roles `length` (a duration, an age, an ordinal, "12 days later"), `start` and `end` (dates; one claim
that gives both is `start`; the day the article appeared has no claim) and `also`. Facts: `scope` is `sentence`,
`article` or `set`; the others are read by `told.read`.

`ages-between`: roles `start`, the age told first, and `length`, the other; facts as of `time-between`, with `first`,
the day of the first.

`hours-between`: roles `length`, `start` and `end`, of which the last two are clock times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.relations.article import Article
from numcheck.relations.reading import Line, lines
from numcheck.relations.relation import Relation
from numcheck.relations.time_between import (
    ages,
    anniversaries,
    apart,
    clocks,
    earlier,
    first_time,
    later,
    nth,
    pages,
    since,
    spells,
    story,
    two_ages,
    two_counts,
    within,
)
from numcheck.words.lexicon import Lexicon

_TIMES = frozenset({"date", "clock"})


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every length of time with its two ends."""
    taken: set[str] = set()
    for article in articles:
        if any(claim.kind in _TIMES for claim in article.claims):
            yield from _once(_in_article(lines(article), article, lexicon), taken)
    read = [pages.page_of(article, lines(article)) for article in articles]
    for page in read:
        yield from _once(spells.find(page, lexicon), taken)
    yield from _once(story.find(read, taken, lexicon), taken)
    yield from _once(apart.find(read, taken, lexicon), taken)
    yield from _once(earlier.find(read, taken, lexicon), taken)
    if len(articles) > 1:
        yield from _once(two_counts.find(read, lexicon), taken)
        yield from _once(two_ages.find(articles), taken)


def _once(found: Iterator[Relation], seen: set[str]) -> Iterator[Relation]:
    """The first relation of each length."""
    for relation in found:
        length = relation.of("length")[0].id
        if length not in seen:
            seen.add(length)
            yield relation


def _in_article(read: Sequence[Line], article: Article, lexicon: Lexicon) -> Iterator[Relation]:
    published = article.document.date
    for i, line in enumerate(read):
        if _TIMES.isdisjoint(line.kinds):
            continue
        before = read[i - 1] if i and read[i - 1].sentence.index == line.sentence.index - 1 else None
        yield from later.find(line, before, published, lexicon)
        if "duration" in line.kinds:
            yield from within.find(line, lexicon)
            yield from since.find(line, published, lexicon)
            yield from clocks.find(line, lexicon)
        yield from nth.find(line, published, lexicon)
        yield from anniversaries.find(read, i, published, lexicon)
    yield from ages.find(read, published, lexicon)
    yield from first_time.find(read, published, lexicon)

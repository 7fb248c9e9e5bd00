"""The day or the hour of one occasion, told by two articles.

A day counts where each article gives one day to come for an occasion of one kind (a vote, a trial, an opening); an hour
where both sentences tell it of the same day and share names and words. Both articles must have a date, and neither may
say that the occasion was moved.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.same_thing.scene import LARGE_SET, Scene
from numcheck.relations.same_thing.surroundings import stems
from numcheck.relations.same_thing.times import day

SHARED_WORDS = 4  # telling stems that two sentences of one hour share
OFTEN = frozenset({"match", "concert"})  # of these there are some on most days
MINUTES_APART = 20  # hedged hours may lie apart as far


@record(eq=False)
class Moment:
    """A day or an hour, with what its sentence says. `about` is the day of an hour, or the occasion of a day."""

    claim: Claim
    article: int
    about: str | date
    stems: frozenset[str]


def pairs(scene: Scene) -> Iterator[tuple[Moment, Moment]]:
    """Days and hours of two articles of a small set that are of one occasion and differ."""
    if len(scene.articles) >= LARGE_SET:
        return
    by_article = [_moments(article, place, scene) for place, article in enumerate(scene.articles)]
    for first, second in combinations(range(len(by_article)), 2):
        if by_article[first] and by_article[second] and scene.story(first, second) >= scene.points("story_plain"):
            for a in by_article[first]:
                yield from ((a, b) for b in by_article[second] if _is_one(a, b, scene) and _differ(a.claim, b.claim))


def _moments(article: Article, place: int, scene: Scene) -> list[Moment]:
    """The days to come of occasions, where an article gives one, and the hours of days."""
    published = article.document.date
    words = scene.words
    if published is None or not words.moved.isdisjoint(article.document.text.lower().split()):
        return []
    days: dict[str, list[Moment]] = defaultdict(list)
    hours: list[Moment] = []
    for claims in _sentences(article.claims):
        told = stems(claims[0].sentence.lower, words)
        dated = [claim for claim in claims if claim.kind == "date" and _day_of(claim) is not None]
        clocks = [claim for claim in claims if claim.kind == "clock"]
        for claim in dated:
            coming = _day_of(claim)
            if coming is not None and coming > day(published):
                occasions = {words.occasion[stem] for stem in told if stem in words.occasion}
                for occasion in occasions if len(claims) == 1 else _near(claim, claims, occasions, scene):
                    days[occasion].append(Moment(claim, place, occasion, told))
        on = {_day_of(claim) for claim in dated}
        if len(clocks) == 1 and len(on) == 1:
            hours.extend(Moment(clocks[0], place, when, told) for when in on if when is not None)
    return [found[0] for found in days.values() if len({_day_of(one.claim) for one in found}) == 1] + hours


def _near(claim: Claim, claims: Sequence[Claim], occasions: set[str], scene: Scene) -> Iterator[str]:
    """Those occasions that no day gone by stands nearer to: "opened in 1997, will be shut from 1 July"."""
    gone = [one for one in claims if one.kind == "date" and _is_gone(one)]
    for occasion in occasions:
        stems = {stem for stem, name in scene.words.occasion.items() if name == occasion}
        places = [at for at, word in enumerate(claim.sentence.lower) if scene.words.stem(word) in stems]
        if any(all(abs(at - claim.word) <= abs(at - one.word) for one in gone) for at in places):
            yield occasion


def _is_gone(claim: Claim) -> bool:
    """Whether it is of a time before its article."""
    period, published = claim.quantity.number.period, claim.article_date
    return (
        period is not None and period.high is not None and published is not None and day(period.high) < day(published)
    )


def _sentences(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[id(claim.sentence)].append(claim)
    yield from found.values()


def _day_of(claim: Claim) -> date | None:
    period = claim.quantity.number.period
    if period is None or period.low is None or period.high is None or day(period.low) != day(period.high):
        return None
    return day(period.low)


def _is_one(a: Moment, b: Moment, scene: Scene) -> bool:
    if a.about != b.about or a.claim.kind != b.claim.kind:
        return False
    telling = (a.stems & b.stems) - scene.words.common
    return (a.claim.kind == "date" and a.about not in OFTEN) or (
        len(telling) >= SHARED_WORDS and bool(a.claim.names & b.claim.names)
    )


def _differ(a: Claim, b: Claim) -> bool:
    if a.kind == "date":
        return _day_of(a) != _day_of(b)
    first, second = _minutes(a), _minutes(b)
    return first is not None and second is not None and abs(first - second) > MINUTES_APART


def _minutes(claim: Claim) -> int | None:
    stated = claim.quantity.number.stated
    if stated is None or stated.clock is None:
        return None
    hours, _, minutes = stated.clock.partition(":")
    return int(hours) * 60 + int(minutes)

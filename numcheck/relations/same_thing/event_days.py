"""The day of one event, told twice: a ship that sank on Tuesday and on 4 March, a truce due one day and begun another.

A day is given to the event whose word stands next to it in its clause ("sank on Tuesday", "Friday's vote", "On 4 March
a bomb exploded"), never to what was said on that day. What begins, opens or ends needs a subject as well. Two days are
of one event where each article gives one day for such an event, they share names, and none of them says that it was
moved.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.same_thing.scene import LARGE_SET, Scene
from numcheck.relations.same_thing.surroundings import stems
from numcheck.relations.same_thing.times import day
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

BEFORE, BEHIND = 8, 8  # words from the event to its day, and from a day that opens the sentence to its event
AROUND = 12  # words to either side of a day in which another event of the kind would be named
STOPS = frozenset(
    {
        ";",
        ":",
        "that",
        "who",
        "after",
        "since",
        "before",
        "when",
        "while",
        "because",
        "following",
        "(",
        ")",
        "but",
        "if",
        "as",
    }
)
COUNTS = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3}

Key = tuple[str, str]


@record(eq=False)
class Told:
    """A day of an event; `at` differs from the claim's own where the event is told by it: "26 May, a day before"."""

    claim: Claim
    article: int
    key: Key
    at: date
    is_weekday: bool
    is_shifted: bool
    is_loose: bool  # a night, an hour with a zone, a day told by another: the day before or after may be meant too


@record(eq=False)
class Events:
    """The word lists of `days.yaml` that this file reads."""

    words: frozenset[str]  # the first words of all
    kinds: tuple[tuple[str, Phrases, bool], ...]  # name, words, whether a subject is needed
    subjects: Mapping[str, str]
    no_subject: frozenset[str]
    another: frozenset[str]
    off: frozenset[str]
    speech: frozenset[str]
    night: frozenset[str]
    related: frozenset[str]


@cache
def events(lexicon: Lexicon) -> Events:
    """The words of a lexicon."""
    table = lexicon.table("days")
    kinds = [(name, phrases_of(found), False) for name, found in table["events"].items()]
    kinds += [(name, phrases_of(found), True) for name, found in table["told_of"].items()]
    return Events(
        frozenset().union(*(found.single | found.opening for _, found, _ in kinds)),
        tuple(kinds),
        {noun: name for name, nouns in table["subjects"].items() for noun in nouns},
        *(frozenset(table[name]) for name in ("no_subject", "another", "off", "speech", "night", "related")),
    )


def pairs(scene: Scene, lexicon: Lexicon) -> Iterator[tuple[Told, Told]]:
    """Two days of one event, within an article or in two of a small set."""
    known = events(lexicon)
    of_article = [
        _single(told) for told in (_told(article, place, known) for place, article in enumerate(scene.articles))
    ]
    for found in of_article:
        for days in found.values():
            if len(days) == 2 and _differ(days[0], days[1]) and _is_one(days[0], days[1], scene, known):
                yield days[0], days[1]
    if len(scene.articles) >= LARGE_SET:
        return
    for first, second in combinations(range(len(of_article)), 2):
        shared = [key for key in of_article[first] if key in of_article[second]]
        told = scene.story(first, second) >= scene.points("story_plain") if shared else False
        for key in shared:
            one, two = of_article[first][key], of_article[second][key]
            if len(one) != 1 or len(two) != 1 or not _differ(one[0], two[0]):
                continue
            if (told or len(_names(one[0]) & _names(two[0])) > 1) and _is_one(one[0], two[0], scene, known):
                yield one[0], two[0]


def _single(told: Sequence[Told]) -> dict[Key, list[Told]]:
    """By event, the first mention of each day."""
    found: dict[Key, dict[date, Told]] = defaultdict(dict)
    for one in told:
        found[one.key].setdefault(one.at, one)
    return {key: list(days.values()) for key, days in found.items()}


def _told(article: Article, place: int, known: Events) -> list[Told]:
    if article.document.date is None:
        return []
    return [told for claim in article.claims if claim.kind == "date" and (told := _of(claim, place, known)) is not None]


def _of(claim: Claim, place: int, known: Events) -> Told | None:
    lower = claim.sentence.lower
    when = _day_of(claim)
    if when is None or known.words.isdisjoint(lower) or not known.off.isdisjoint(lower):
        return None
    loose = not known.night.isdisjoint(lower)
    said = claim.quantity.number.stated
    weekday = said is None or said.day is None
    shifted = _shift(lower, claim.last_word + 1)
    if shifted is not None:
        days, behind = shifted
        key = _event_behind(claim.sentence, behind, known)
        return (
            None
            if key is None
            else Told(claim, place, key, when + timedelta(days=days), weekday, is_shifted=True, is_loose=True)
        )
    key = _event_before(claim.sentence, claim.word, known) or _event_beside(claim, known)
    return None if key is None else Told(claim, place, key, when, weekday, is_shifted=False, is_loose=loose)


def _day_of(claim: Claim) -> date | None:
    period = claim.quantity.number.period
    if period is None or period.low is None or period.high is None or day(period.low) != day(period.high):
        return None
    return day(period.low)


def _shift(lower: Sequence[str], at: int) -> tuple[int, int] | None:
    """Days on from the day to the event behind it: of ", a day before the truce began" one."""
    words = lower[at : at + 4]
    if len(words) < 4 or words[0] != "," or words[1] not in COUNTS or words[2] not in ("day", "days"):
        return None
    count = COUNTS[words[1]]
    return (count, at + 4) if words[3] == "before" else (-count, at + 4) if words[3] == "after" else None


def _event_before(sentence: Sentence, at: int, known: Events) -> Key | None:
    """The event whose word stands before the day in its clause."""
    lower = sentence.lower
    for place in range(at - 1, max(-1, at - BEFORE - 1), -1):
        word = lower[place]
        if word in STOPS or word in known.speech or (word == "," and place != at - 1):
            return None
        key = _key(sentence.words, lower, place, known) if word in known.words else None
        if key is not None:
            return key
    return None


def _event_beside(claim: Claim, known: Events) -> Key | None:
    """The event right behind the day ("the 4 March vote", "Friday's vote"), or that of a sentence the day opens."""
    lower = claim.sentence.lower
    behind = claim.last_word + 1
    if (claim.word and lower[claim.word - 1] in ("the", "a")) or lower[claim.last_word].endswith("'s"):
        return next((key for place in (behind, behind + 1) if (key := _at(claim.sentence, place, known))), None)
    if lower[: claim.word] == ("on",):
        return _event_behind(claim.sentence, behind + (lower[behind : behind + 1] == (",",)), known)
    return None


def _event_behind(sentence: Sentence, at: int, known: Events) -> Key | None:
    lower = sentence.lower
    for place in range(at, min(len(lower), at + BEHIND + 1)):
        if lower[place] in STOPS or lower[place] in known.speech or lower[place] == ",":
            return None
        key = _at(sentence, place, known)
        if key is not None:
            return key
    return None


def _at(sentence: Sentence, place: int, known: Events) -> Key | None:
    lower = sentence.lower
    return _key(sentence.words, lower, place, known) if place < len(lower) and lower[place] in known.words else None


def _key(words: Sequence[str], lower: Sequence[str], place: int, known: Events) -> Key | None:
    """Kind and subject of the event whose word stands there."""
    for name, found, needs_subject in known.kinds:
        if not found.begin(lower[place:]):
            continue
        if not needs_subject:
            return (name, "")
        subject = _object(lower, place) or _subject(words, lower, place, known)
        if subject is None:
            return None
        occasion = next((kind for kind, nouns, needs in known.kinds if not needs and subject in nouns.single), None)
        return (occasion, "") if occasion and name in HELD else (name, known.subjects.get(subject, subject))
    return None


HELD = frozenset({"hold", "begin", "open"})
PREPOSITIONS = frozenset({"in", "at", "of", "for", "between", "on", "near", "from", "with", "against"})
DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their"})


def _object(lower: Sequence[str], place: int) -> str | None:
    """The noun behind a verb that has an object: "signed the new treaty on Tuesday"."""
    if lower[place + 1 : place + 2] == () or lower[place + 1] not in DETERMINERS:
        return None
    at = place + 2
    while at < len(lower) and at < place + 6 and lower[at].isalpha() and lower[at] not in PREPOSITIONS:
        at += 1
    return lower[at - 1] if at > place + 2 else None


def _subject(words: Sequence[str], lower: Sequence[str], place: int, known: Events) -> str | None:
    """The noun before a verb; auxiliaries, and places or names tied to the noun, are left out."""
    at = place - 1
    while at >= 0 and lower[at] in known.no_subject:
        if lower[at] in (",", "and"):
            return None
        at -= 1
    while at > 1:
        if lower[at - 1] == "and" and words[at][0].isupper():
            at -= 2
            continue
        low = next((i for i in range(at - 1, max(0, at - 4), -1) if lower[i] in PREPOSITIONS), None)
        if low is None or (
            lower[low] != "of" and not all(words[i][0].isupper() or lower[i] in DETERMINERS for i in range(low + 1, at))
        ):
            break
        at = low - 1
    return lower[at] if at >= 0 and lower[at].isalpha() and len(lower[at]) > 3 else None


def _is_one(a: Told, b: Told, scene: Scene, known: Events) -> bool:
    """Whether names and words say that both days are of one event, and none that one is of another."""
    first, second = a.claim.sentence, b.claim.sentence
    here, there = _around(a), _around(b)
    if first is second or not (known.another.isdisjoint(here) and known.another.isdisjoint(there)):
        return False
    if known.related & here != known.related & there:
        return False  # his brother's arrest, the senate's vote
    if not _names(a) & _names(b):
        return a.key[1] != "" and a.article != b.article and scene.story(a.article, b.article) >= STORY
    if a.article == b.article and a.key[0] not in OFTEN:
        return True
    telling = (stems(first.lower, scene.words) & stems(second.lower, scene.words)) - scene.words.common
    return len(telling) >= {**SHARED, **OFTEN}.get(a.key[0], 3)


STORY = 10  # telling words that two articles share where the sentences share no name
# Telling words, names among them, that two sentences of one event share: few where it is somebody's, many where there
# are such events on most days.
SHARED = {"arrest": 2, "die": 2, "resign": 2, "kidnap": 2, "vanish": 2, "wedding": 2, "funeral": 2, "inaugurate": 2}
OFTEN = {"match": 5, "concert": 5, "meet": 4, "march": 4}


def _around(told: Told) -> set[str]:
    """The words some way to either side of a day."""
    claim = told.claim
    return set(claim.sentence.lower[max(0, claim.word - AROUND) : claim.last_word + 1 + AROUND])


def is_weak(a: Told, b: Told) -> bool:
    """Whether no name ties the two sentences, or the day of one is counted from another."""
    return a.is_shifted or b.is_shifted or not _names(a) & _names(b)


def _names(told: Told) -> set[str]:
    return {word for name in told.claim.names for word in name.split() if len(word) > 3}


def _differ(a: Told, b: Told) -> bool:
    apart = abs((a.at - b.at).days)
    if (a.is_weekday or b.is_weekday) and apart % 7 == 0:
        return False
    return apart > (1 if a.is_loose or b.is_loose else 0)

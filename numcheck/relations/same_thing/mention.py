"""A claim seen as a mention of some fact: the words around its number, read once for all its comparisons."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.same_thing.words import Roles, Words
from numcheck.sentences.sentence import Sentence

CLOSE = 4  # words on either side that are close to it
REACH = 10  # words on either side of a number that are taken to be about it
BESIDE = 6  # words between two figures that belong together
PERIODS = frozenset(
    {"weekday", "month", "year", "told", "told_month", "told_week", "quarter"}
)  # contrast lines of times
STOPS = frozenset(";:()[]–—")  # no word past one of these is about the number; a comma is often inside its phrase
KINDS = frozenset({"count", "measure", "money", "percent", "duration", "age", "rate", "ratio", "score"})
DEFINITE = frozenset(["the", "this", "these", "those", "his", "her", "its", "their", "our", "my"])
NO_ADJECTIVE = frozenset(["of", "that", "in", "at", "by", "for", "to", "on", "and", ",", "than"])


Companion = tuple[str, Decimal, Decimal]  # unit, value, how exact it is: its step as a share of the value


@dataclass(frozen=True, slots=True, eq=False)
class Mention:
    """`close` are the stems within a few words of the number, `near` those about it, `words` those of its sentence.

    None of them holds stop words.
    """

    claim: Claim
    article: int  # its place in the set
    at: int  # its place in the article
    nth: int  # its place among the figures of its key in the sentence
    sentence: int  # counted through the article, the title first
    key: tuple[str, str]  # only mentions of one key are compared: kind, base unit
    head: str | None
    head_class: str | None
    event: str | None
    close: frozenset[str]
    near: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    marks: Mapping[str, frozenset[str]]  # contrast line -> sides named close by
    sentence_marks: Mapping[str, frozenset[str]]
    roles: frozenset[str]
    update: bool
    update_across: bool
    definite: bool
    anchors: frozenset[str]  # stems of the content words right beside it
    companions: frozenset[Companion]  # figures in brackets beside it
    neighbours: frozenset[Companion]  # the same of figures close by, brackets or not
    digits: str  # the digits of the value without trailing zeros and point
    value: Decimal | None
    peers: int  # other figures of the key in its sentence

    @property
    def in_title(self) -> bool:
        """Whether it stands in the headline."""
        return self.claim.part == "title"


def mentions(article: Article, place: int, words: Words) -> Iterator[Mention]:
    """Every claim of an article that can be one mention of a fact among others, in the order of the text."""
    number = -1
    before: tuple[str, int] | None = None
    inside: list[Claim] = []
    at = 0
    for claim in article.claims:
        where = (claim.part, claim.sentence.start)
        if where != before:
            yield from _of_sentence(inside, place, number, at - len(inside), words)
            inside, before, number = [], where, number + 1
        inside.append(claim)
        at += 1
    yield from _of_sentence(inside, place, number, at - len(inside), words)


def _of_sentence(claims: Sequence[Claim], place: int, number: int, first: int, words: Words) -> Iterator[Mention]:
    if not claims:
        return
    sentence = claims[0].sentence
    whole = _stems(sentence.lower, words)
    marks = _marks(sentence.lower, words)
    taken = [(claim.word, claim.last_word) for claim in claims]
    keys = [_key(claim) for claim in claims]
    for nth, claim in enumerate(claims):
        if claim.kind not in KINDS or _says_little(claim):
            continue
        low, high = _reach(sentence, taken, nth)
        behind = _behind(claim, claim.quantity.end)
        about = sentence.lower[low : claim.word] + sentence.lower[behind:high]
        head = claim.subject_head
        yield Mention(
            claim=claim,
            article=place,
            at=first + nth,
            nth=keys[:nth].count(keys[nth]),
            sentence=number,
            key=keys[nth],
            head=head,
            head_class=words.noun_class.get(head) if head else None,
            event=_event(claim, words),
            close=_stems(
                sentence.lower[max(low, claim.word - CLOSE) : claim.word]
                + sentence.lower[behind : min(high, behind + CLOSE)],
                words,
            ),
            near=_stems(about, words),
            words=whole,
            names=frozenset(part for name in claim.names for part in name.split()),
            marks={**_periods(marks), **_marks(about, words)},
            sentence_marks=marks,
            roles=_roles(claim, sentence, low, high, words),
            update=not words.updates.isdisjoint(sentence.lower),
            update_across=not words.updates_across.isdisjoint(about),
            definite=_is_definite(sentence.lower, claim.word),
            anchors=_anchors(sentence.lower, claim, behind, words),
            companions=_companions(claims, nth, bracket=True),
            neighbours=_companions(claims, nth, bracket=False),
            digits=_digits(claim.value),
            value=_value(claim),
            peers=_peers(claims, keys, nth),
        )


def _is_definite(lower: Sequence[str], word: int) -> bool:
    """Whether a determiner stands before the number, or an adjective between: "the 14 dead", "the new £4m scheme"."""
    if word and lower[word - 1] in DEFINITE:
        return True
    return (
        word > 1 and lower[word - 2] in DEFINITE and lower[word - 1] not in NO_ADJECTIVE and lower[word - 1].isalpha()
    )


def _anchors(lower: Sequence[str], claim: Claim, behind: int, words: Words) -> frozenset[str]:
    """The nearest content word before the number, within three words, and the one behind, within two."""
    found = []
    for at in range(claim.word - 1, max(-1, claim.word - 4), -1):
        if lower[at] in STOPS or lower[at] == ",":
            break
        if lower[at][0].isalpha() and lower[at] not in words.stop:
            found.append(words.stem(lower[at]))
            break
    for at in range(behind, min(len(lower), behind + 2)):
        if lower[at] in STOPS or lower[at] == ",":
            break
        if lower[at][0].isalpha() and lower[at] not in words.stop:
            found.append(words.stem(lower[at]))
    return frozenset(found)


def _key(claim: Claim) -> tuple[str, str]:
    if claim.kind == "count":  # "kills 14": the noun is left out, the count is one all the same
        return "count", "count"
    return claim.kind, claim.quantity.base or claim.quantity.unit


def _says_little(claim: Claim) -> bool:
    """Whether a count is "one" or "half", or a range in a headline, which is mostly a score."""
    if claim.kind != "count":
        return False
    return (claim.value is not None and claim.value < 2) or (
        claim.part == "title" and claim.quantity.number.form == "range"
    )


def _peers(claims: Sequence[Claim], keys: Sequence[tuple[str, str]], nth: int) -> int:
    """How many other figures of the sentence could be taken for this one."""
    head = claims[nth].subject_head
    others = [claim for at, claim in enumerate(claims) if at != nth and keys[at] == keys[nth]]
    if keys[nth][0] != "count":
        return len(others)
    return sum(1 for claim in others if head is None or claim.subject_head in (None, head))


def _event(claim: Claim, words: Words) -> str | None:
    event = claim.event or claim.subject_head
    return words.event_class.get(event, claim.event) if event else None


def _reach(sentence: Sentence, taken: Sequence[tuple[int, int]], nth: int) -> tuple[int, int]:
    """First word and word behind the last that are taken to be about the number."""
    first, last = taken[nth]
    floor = max(first - REACH, taken[nth - 1][1] + 1 if nth else 0, 0)
    ceiling = min(last + 1 + REACH, taken[nth + 1][0] if nth + 1 < len(taken) else len(sentence.lower))
    low = first
    while low > floor and sentence.lower[low - 1] not in STOPS:
        low -= 1
    high = min(last + 1, len(sentence.lower))
    while high < ceiling and sentence.lower[high] not in STOPS:
        high += 1
    return min(low, first), max(high, last + 1)


def _stems(lower: Sequence[str], words: Words) -> frozenset[str]:
    return frozenset(
        [words.stem(word) for word in lower if word[0].isalpha() and len(word) > 1 and word not in words.stop]
    )


def _marks(lower: Sequence[str], words: Words) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    pairs = [f"{word}_{after}" for word, after in pairwise(lower)]
    for word in (*lower, *pairs):
        for line, side in words.contrast.get(word, ()):
            found[line] = found.get(line, frozenset()) | {side}
    return found


def _behind(claim: Claim, end: int) -> int:
    """The first word at or behind that character."""
    return max(claim.word + 1, bisect_left(claim.sentence.starts, end))


def _periods(marks: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The periods that a sentence names without naming another of their line: they hold for all its figures."""
    return {line: sides for line, sides in marks.items() if line in PERIODS and len(sides) == 1}


def _roles(claim: Claim, sentence: Sentence, low: int, high: int, words: Words) -> frozenset[str]:
    behind = _behind(claim, claim.quantity.number.end)
    before = sentence.lower[max(low, claim.word - 4) : claim.word]
    after = sentence.lower[behind : min(high, claim.last_word + 4)]
    found = {*_held(before, words.roles_before), *_held(after, words.roles_after)}
    for phrase, role in words.roles_right_after.get(after[0] if after else "", ()):
        if after[: len(phrase)] == phrase:
            found.add(role)
    return frozenset(role for role in found if claim.kind in words.role_kinds.get(role, KINDS))


def _held(lower: tuple[str, ...], roles: Roles) -> Iterator[str]:
    for at, word in enumerate(lower):
        for phrase, role in roles.get(word, ()):
            if lower[at : at + len(phrase)] == phrase:
                yield role


def _companions(claims: Sequence[Claim], nth: int, *, bracket: bool) -> frozenset[Companion]:
    """Figures of other units beside it, a few words away: £99 in the UK (149 euros); £960m over 15 years."""
    claim = claims[nth]
    found = set()
    for other in claims[max(0, nth - 2) : nth + 3]:
        if other is claim or other.value is None or other.quantity.base == claim.quantity.base:
            continue
        first, second = (claim, other) if claim.word < other.word else (other, claim)
        between = claim.sentence.lower[first.last_word + 1 : second.word]
        if len(between) <= BESIDE and (not bracket or "(" in between):
            exact = other.quantity.number.step / abs(other.value) if other.value else Decimal(0)
            found.add((other.quantity.base, other.value, exact))
    return frozenset(found)


def _digits(value: Decimal | None) -> str:
    if value is None:
        return ""
    return "".join(map(str, value.normalize().as_tuple().digits)).rstrip("0")


def _value(claim: Claim) -> Decimal | None:
    """The middle of what it admits, in base units; where an end is open, the other end."""
    low, high = claim.interval.low, claim.interval.high
    if low is None or high is None:
        return low if high is None else high
    return (low + high) / 2

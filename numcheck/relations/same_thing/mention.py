"""A claim seen as a mention of some fact: the words around its number, read once for all its comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.same_thing.facets import attribute, facets_of
from numcheck.relations.same_thing.lengths import joined
from numcheck.relations.same_thing.shares import in_percent
from numcheck.relations.same_thing.surroundings import (
    KINDS,
    Companion,
    anchors,
    companions,
    is_definite,
    marks_in,
    periods_of,
    reach,
    roles_of,
    stems,
    tells_update,
    word_behind,
    written,
)
from numcheck.relations.same_thing.words import Words

CLOSE = 4  # words on either side that are close to it
FORECAST = frozenset({"money", "percent", "count", "rate"})  # what is lowered and trimmed
TOLD = 7  # words on either side in which a name says of whom it is told
VERSUS = "vs"
ROW, DENSE = 6, 4  # figures of a row, and words for each of them
NONE: frozenset[str] = frozenset()
PART = frozenset({"part"})
SPAN = frozenset({"span"})  # "over the eight years of the contract"


@dataclass(eq=False)
class Setting:
    """A sentence as all mentions in it see it: its figures and their keys, and what its words say."""

    claims: Sequence[Claim]
    keys: Sequence[tuple[str, str]]
    taken: Sequence[tuple[int, int]]  # first and last word of each figure
    known: Words

    def __post_init__(self) -> None:
        lower, known = self.claims[0].sentence.lower, self.known
        self.update = not known.updates.isdisjoint(lower)  # whether it tells that figures have changed
        self.update_forecast = not known.updates_forecast.isdisjoint(lower)

    @cached_property
    def words(self) -> frozenset[str]:
        """The stems of its words."""
        return stems(self.claims[0].sentence.lower, self.known)

    @cached_property
    def marks(self) -> Mapping[str, frozenset[str]]:
        """The sides of contrast lines that it names."""
        return marks_in(self.claims[0].sentence.lower, self.known)


@dataclass(eq=False)
class Mention:
    """`close` are the stems within a few words of the number, `near` those about it, `words` those of its sentence.

    None of them holds stop words. No record, since most of what it tells is worked out when first asked for: four in
    five mentions are told from the others of their key by their roles alone (a twentieth of a run less).
    """

    claim: Claim
    article: int  # its place in the set
    at: int  # its place in the article
    sentence: int  # counted through the article, the title first
    setting: Setting
    place: int  # among the figures of its sentence
    in_title: bool

    def __post_init__(self) -> None:
        claim, setting, behind = self.claim, self.setting, word_behind(self.claim, self.claim.quantity.end)
        self.key = setting.keys[self.place]  # only mentions of one key are compared: kind, base unit
        self.behind = behind  # the first word behind number and unit
        self.low, self.high = reach(claim.sentence, setting.taken, self.place)  # its words
        self.about = claim.sentence.lower[self.low : claim.word] + claim.sentence.lower[behind : self.high]
        self.near = stems(self.about, setting.known)
        self.named = stems(_subject(claim), setting.known)  # what says what is counted, wherever it stands
        self.names = frozenset([part for name in claim.names for part in name.split()]) if claim.names else NONE
        self.facets = self._facets()  # what it can be of a story that has one of it: "turnout"
        self.whole = self._whole()  # the 44 of "19 of the 44 people"
        self.roles = self._roles()
        self.update = setting.update or (setting.update_forecast and claim.kind in FORECAST)

    def _facets(self) -> frozenset[str]:
        before = self.setting.claims[self.place - 1] if self.place else None
        if before is not None and before.last_word >= self.claim.word:  # the 44 of "19 of the 44"
            return NONE
        return facets_of(self.claim, self.about, _event(self.claim, self.setting.known), self.setting.known)

    def _whole(self) -> Claim | None:
        behind = self.setting.claims[self.place + 1 : self.place + 2]
        return behind[0] if behind and behind[0].word <= self.claim.last_word else None

    def _roles(self) -> frozenset[str]:
        roles = roles_of(self.claim, self.claim.sentence, self.low, self.high, self.setting.known)
        if "part" in roles and self.whole is not None and self.event:
            roles -= PART
        return roles - SPAN if "span" in roles and self.attribute else roles

    @property
    def nth(self) -> int:
        """Its place among the figures of its key in the sentence."""
        return self.setting.keys[: self.place].count(self.key)

    @cached_property
    def head(self) -> str | None:
        """The noun of what is counted or measured."""
        return None if self.claim.subject_head in self.setting.known.prepositions else self.claim.subject_head

    @property
    def head_class(self) -> str | None:
        """The class of nouns it is of."""
        return self.setting.known.noun_class.get(self.head) if self.head else None

    @property
    def loose(self) -> bool:
        """Whether no noun stands behind the number: the head is only a word near it."""
        return self.claim.end <= self.claim.quantity.end

    @cached_property
    def event(self) -> str | None:
        """What happened, or what its facets say of it."""
        known = self.setting.known
        event = _event(self.claim, known)
        return event if event in known.growing else next(iter(sorted(self.facets & known.growing)), event)

    @cached_property
    def attribute(self) -> str | None:
        """The noun of a thing that has one such figure: its runway, the contract."""
        return attribute(self.claim, self.behind, self.setting.known)

    @cached_property
    def close(self) -> frozenset[str]:
        """The stems of the words within a few of it."""
        lower, word = self.claim.sentence.lower, self.claim.word
        near = lower[max(self.low, word - CLOSE) : word] + lower[self.behind : min(self.high, self.behind + CLOSE)]
        return stems(near, self.setting.known)

    @property
    def words(self) -> frozenset[str]:
        """The stems of its sentence."""
        return self.setting.words

    @cached_property
    def told_of(self) -> frozenset[str]:
        """The names close to the number, but for who said it."""
        return _told_of(self.claim, self.names, self.setting.known) if self.names else NONE

    @cached_property
    def marks(self) -> Mapping[str, frozenset[str]]:
        """The sides of contrast lines that are named close by."""
        return {**periods_of(self.setting.marks), **marks_in(self.about, self.setting.known)}

    @property
    def sentence_marks(self) -> Mapping[str, frozenset[str]]:
        """Those that its sentence names."""
        return self.setting.marks

    @cached_property
    def update_across(self) -> bool:
        """Whether it is told as changed since another article."""
        return tells_update(
            self.claim.sentence.lower, self.claim, self.low, self.behind, self.about, self.setting.known
        )

    @property
    def definite(self) -> bool:
        """Whether it is told as known: not "the last two years"."""
        return "span" not in self.roles and is_definite(self.claim.sentence.lower, self.claim.word)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The stems of the content words right beside it."""
        return anchors(self.claim.sentence.lower, self.claim, self.behind, self.setting.known)

    @cached_property
    def companions(self) -> frozenset[Companion]:
        """The figures in brackets beside it."""
        return companions(self.setting.claims, self.place, bracket=True)

    @cached_property
    def neighbours(self) -> frozenset[Companion]:
        """The same of figures close by, brackets or not."""
        return companions(self.setting.claims, self.place, bracket=False)

    @cached_property
    def digits(self) -> str:
        """The digits of the value without trailing zeros and point."""
        return written(self.claim.value)

    @cached_property
    def value(self) -> Decimal | None:
        """The middle of what it admits."""
        return _value(self.claim)

    @cached_property
    def peers(self) -> int:
        """How many other figures of its sentence could be taken for it."""
        return _peers(self.setting.claims, self.setting.keys, self.place)


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
    if not claims or _is_table(claims):
        return
    claims = joined(list(map(in_percent, claims)))
    if not any(claim.kind in KINDS and not _says_little(claim) for claim in claims):
        return
    taken = [(claim.word, claim.last_word) for claim in claims]
    setting = Setting(claims, [_key(claim) for claim in claims], taken, words)
    for nth, claim in enumerate(claims):
        if claim.kind in KINDS and not _says_little(claim):
            yield Mention(claim, place, first + nth, number, setting, nth, claim.part == "title")


def _is_table(claims: Sequence[Claim]) -> bool:
    """Whether a sentence is a row of figures, each with a word or two: "shr 12 cts vs 9 cts", "May 135 Jun 137"."""
    words = claims[0].sentence.lower
    return VERSUS in words or (len(claims) >= ROW and len(words) <= DENSE * len(claims))


def _told_of(claim: Claim, names: frozenset[str], words: Words) -> frozenset[str]:
    sentence, word, behind = claim.sentence, claim.word, claim.last_word + 1
    around = (*range(max(0, word - TOLD), word), *range(behind, min(len(sentence.words), behind + TOLD)))
    found = {sentence.lower[at].removesuffix("'s") for at in around if sentence.words[at][:1].isupper()}
    said = claim.source.lower().split() if claim.source else ()
    nouns = (name for name in found if words.stem(name) in words.facet_words)  # "Turnout in Marvia"
    return frozenset(found & names).difference(said, nouns)


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


def _subject(claim: Claim) -> list[str]:
    """The words that say what is counted or measured, and whose, wherever they stand."""
    return f"{claim.subject_head or ''} {claim.of or ''}".lower().split()


def _value(claim: Claim) -> Decimal | None:
    """The middle of what it admits, in base units; where an end is open, the other end."""
    low, high = claim.interval.low, claim.interval.high
    if low is None or high is None:
        return low if high is None else high
    return (low + high) / 2

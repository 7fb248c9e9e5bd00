"""A claim seen as a mention of some fact: the words around its number, read once for all its comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.records import record
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
from numcheck.words.lemmas import is_plural, word_forms

CLOSE = 4  # words on either side that are close to it
FORECAST = frozenset({"money", "percent", "count", "rate"})  # what is lowered and trimmed
TOLD = 7  # words on either side in which a name says of whom it is told
VERSUS = "vs"
ROW, DENSE = 6, 4  # figures of a row, and words for each of them
NONE: frozenset[str] = frozenset()
PART = frozenset({"part"})
SPAN = frozenset({"span"})  # "over the eight years of the contract"


@record(eq=False)
class Setting:
    """A sentence as all mentions in it see it: its figures and their keys, and what its words say."""

    claims: Sequence[Claim]
    keys: Sequence[tuple[str, str]]
    taken: Sequence[tuple[int, int]]  # first and last word of each figure
    words: frozenset[str]
    update: bool  # whether it tells that figures have changed
    update_forecast: bool
    known: Words


@record(eq=False)
class Details:
    """What is asked of a mention only where a pair that it is in comes to be weighed."""

    close: frozenset[str]
    told_of: frozenset[str]
    marks: Mapping[str, frozenset[str]]
    sentence_marks: Mapping[str, frozenset[str]]
    anchors: frozenset[str]
    companions: frozenset[Companion]
    neighbours: frozenset[Companion]
    peers: int


@dataclass(slots=True, eq=False)
class Mention:
    """`close` are the stems within a few words of the number, `near` those about it, `words` those of its sentence.

    None of them holds stop words. No record, since its details are read when first asked for: four in five mentions
    are told from the others of their key by their roles alone, or by what the set says of them.
    """

    claim: Claim
    article: int  # its place in the set
    at: int  # its place in the article
    sentence: int  # counted through the article, the title first
    key: tuple[str, str]  # only mentions of one key are compared: kind, base unit
    in_title: bool
    head: str | None
    head_class: str | None
    loose: bool  # no noun stands behind the number: the head is only a word near it
    event: str | None
    about: tuple[str, ...]  # the words about it
    near: frozenset[str]
    words: frozenset[str]
    named: frozenset[str]  # stems of what says what is counted or measured, and whose, wherever it stands
    names: frozenset[str]
    roles: frozenset[str]
    definite: bool  # whether it is told as known: not "the last two years"
    update: bool
    update_across: bool
    facets: frozenset[str]  # what it can be of a story that has one of it: "turnout"
    attribute: str | None  # the noun of a thing that has one such figure: its runway, the contract
    whole: Claim | None  # the 44 of "19 of the 44 people"
    digits: str  # the digits of the value without trailing zeros and point
    value: Decimal | None
    setting: Setting
    place: int  # among the figures of its sentence
    low: int  # the first of the words about it
    high: int  # the first behind them
    behind: int  # the first word behind number and unit
    _details: Details | None = None

    @property
    def details(self) -> Details:
        """What is asked of it only where it is weighed."""
        if self._details is None:
            self._details = _details(self)
        return self._details

    @property
    def nth(self) -> int:
        """Its place among the figures of its key in the sentence."""
        return self.setting.keys[: self.place].count(self.key)

    @property
    def close(self) -> frozenset[str]:
        """The stems of the words within a few of it."""
        return self.details.close

    @property
    def told_of(self) -> frozenset[str]:
        """The names close to it, but for who said it."""
        return self.details.told_of

    @property
    def marks(self) -> Mapping[str, frozenset[str]]:
        """Of each contrast line the sides named close by."""
        return self.details.marks

    @property
    def sentence_marks(self) -> Mapping[str, frozenset[str]]:
        """The same of its whole sentence."""
        return self.details.sentence_marks

    @property
    def anchors(self) -> frozenset[str]:
        """The stems of the content words right beside it."""
        return self.details.anchors

    @property
    def companions(self) -> frozenset[Companion]:
        """The figures in brackets beside it."""
        return self.details.companions

    @property
    def neighbours(self) -> frozenset[Companion]:
        """The same of figures close by, brackets or not."""
        return self.details.neighbours

    @property
    def peers(self) -> int:
        """How many other figures of its key stand in its sentence."""
        return self.details.peers


def _details(mention: Mention) -> Details:
    claim, setting, known = mention.claim, mention.setting, mention.setting.known
    lower, word, behind = claim.sentence.lower, claim.word, mention.behind
    beside = lower[max(mention.low, word - CLOSE) : word] + lower[behind : min(mention.high, behind + CLOSE)]
    everywhere = marks_in(lower, known)
    return Details(
        close=stems(beside, known),
        told_of=_told_of(claim, mention.names, known) if mention.names else NONE,
        marks={**periods_of(everywhere), **marks_in(mention.about, known)},
        sentence_marks=everywhere,
        anchors=anchors(lower, claim, behind, known),
        companions=companions(setting.claims, mention.place, bracket=True),
        neighbours=companions(setting.claims, mention.place, bracket=False),
        peers=_peers(setting.claims, setting.keys, mention.place),
    )


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
    kinds = [claim.kind for claim in claims]
    if KINDS.isdisjoint(kinds) or _is_table(claims):
        return
    if "ratio" in kinds:
        claims = [*map(in_percent, claims)]
    if kinds.count("duration") > 1:
        claims = joined(claims)
    if not any(claim.kind in KINDS and not _says_little(claim) for claim in claims):
        return
    lower = claims[0].sentence.lower
    setting = Setting(
        claims,
        [_key(claim) for claim in claims],
        [(claim.word, claim.last_word) for claim in claims],
        stems(lower, words),
        not words.updates.isdisjoint(lower),
        not words.updates_forecast.isdisjoint(lower),
        words,
    )
    for nth, claim in enumerate(claims):
        if claim.kind in KINDS and not _says_little(claim):
            yield _mention(claim, nth, setting, (place, first + nth, number))


def _mention(claim: Claim, nth: int, setting: Setting, where: tuple[int, int, int]) -> Mention:
    """The mention that figure `nth` of a sentence is; `where` are its article, its place there, and its sentence."""
    words, claims, sentence = setting.known, setting.claims, claim.sentence
    low, high = reach(sentence, setting.taken, nth)
    behind = word_behind(claim, claim.quantity.end)
    about = sentence.lower[low : claim.word] + sentence.lower[behind:high]
    head = None if claim.subject_head in words.prepositions else claim.subject_head
    event = _event(claim, words)
    inside = bool(nth) and claims[nth - 1].last_word >= claim.word  # the 44 of "19 of the 44"
    facets = NONE if inside else facets_of(claim, about, event, words)
    event = event if event in words.growing else next(iter(sorted(facets & words.growing)), event)
    of_thing = attribute(claim, behind, words)
    whole_of = next((other for other in claims[nth + 1 : nth + 2] if other.word <= claim.last_word), None)
    no_roles = (PART if whole_of is not None and event else NONE) | (SPAN if of_thing else NONE)
    roles = roles_of(claim, behind, low, high, words) - no_roles
    article, at, number = where
    return Mention(
        claim=claim,
        article=article,
        at=at,
        sentence=number,
        key=setting.keys[nth],
        in_title=claim.part == "title",
        head=head,
        head_class=words.noun_class.get(head) if head else None,
        loose=claim.end <= claim.quantity.end,
        event=event,
        about=about,
        near=stems(about, words),
        words=setting.words,
        named=stems(_subject(claim), words),
        names=frozenset([part for name in claim.names for part in name.split()]) if claim.names else NONE,
        roles=roles,
        definite="span" not in roles and is_definite(sentence.lower, claim.word),
        update=setting.update or (claim.kind in FORECAST and setting.update_forecast),
        update_across=tells_update(sentence.lower, claim, low, behind, about, words),
        facets=facets,
        attribute=of_thing,
        whole=whole_of,
        digits=written(claim.value),
        value=_value(claim),
        setting=setting,
        place=nth,
        low=low,
        high=high,
        behind=behind,
    )


def _is_table(claims: Sequence[Claim]) -> bool:
    """Whether a sentence is a row of figures, each with a word or two: "shr 12 cts vs 9 cts", "May 135 Jun 137"."""
    words = claims[0].sentence.lower
    return VERSUS in words or (len(claims) >= ROW and len(words) <= DENSE * len(claims))


def _told_of(claim: Claim, names: frozenset[str], words: Words) -> frozenset[str]:
    sentence, word, behind = claim.sentence, claim.word, claim.last_word + 1
    around = (*range(max(0, word - TOLD), word), *range(behind, min(len(sentence.words), behind + TOLD)))
    found = {sentence.lower[at].removesuffix("'s") for at in around if sentence.words[at][:1].isupper()}
    said = claim.source.lower().split() if claim.source else ()
    nouns = [name for name in found if words.stem(name) in words.facet_words]  # "Turnout in Marvia"
    if sentence.lower[0] in found and is_plural(sentence.lower[0], word_forms(words.lexicon)):
        nouns.append(sentence.lower[0])  # "Firefighters needed six hours"
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

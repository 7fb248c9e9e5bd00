"""A claim seen as a mention of some fact: the words around its number, read once for all its comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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

CLOSE = 4  # words on either side that are close to it
FORECAST = frozenset({"money", "percent", "count", "rate"})  # what is lowered and trimmed
TOLD = 7  # words on either side in which a name says of whom it is told
NONE: frozenset[str] = frozenset()
PART = frozenset({"part"})
SPAN = frozenset({"span"})  # "over the eight years of the contract"


@record(eq=False)
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
    loose: bool  # no noun stands behind the number: the head is only a word near it
    event: str | None
    close: frozenset[str]
    near: frozenset[str]
    words: frozenset[str]
    named: frozenset[str]  # stems of what says what is counted or measured, and whose, wherever it stands
    names: frozenset[str]
    told_of: frozenset[str]  # the names close to the number, but for who said it
    marks: Mapping[str, frozenset[str]]  # contrast line -> sides named close by
    sentence_marks: Mapping[str, frozenset[str]]
    roles: frozenset[str]
    update: bool
    update_across: bool
    definite: bool
    facets: frozenset[str]  # what it can be of a story that has one of it: "turnout"
    attribute: str | None  # the noun of a thing that has one such figure: its runway, the contract
    whole: Claim | None  # the 44 of "19 of the 44 people"
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
    claims = joined(list(map(in_percent, claims)))
    if not any(claim.kind in KINDS and not _says_little(claim) for claim in claims):
        return
    sentence = claims[0].sentence
    whole = stems(sentence.lower, words)
    everywhere = marks_in(sentence.lower, words)
    taken = [(claim.word, claim.last_word) for claim in claims]
    keys = [_key(claim) for claim in claims]
    for nth, claim in enumerate(claims):
        if claim.kind not in KINDS or _says_little(claim):
            continue
        low, high = reach(sentence, taken, nth)
        behind = word_behind(claim, claim.quantity.end)
        about = sentence.lower[low : claim.word] + sentence.lower[behind:high]
        head = None if claim.subject_head in words.prepositions else claim.subject_head
        event = _event(claim, words)
        inside = bool(nth) and claims[nth - 1].last_word >= claim.word  # the 44 of "19 of the 44"
        facets = NONE if inside else facets_of(claim, about, event, words)
        event = event if event in words.growing else next(iter(sorted(facets & words.growing)), event)
        of_thing = attribute(claim, behind, words)
        whole_of = next((other for other in claims[nth + 1 : nth + 2] if other.word <= claim.last_word), None)
        names = frozenset([part for name in claim.names for part in name.split()]) if claim.names else NONE
        no_roles = (PART if whole_of is not None and event else NONE) | (SPAN if of_thing else NONE)
        roles = roles_of(claim, sentence, low, high, words) - no_roles
        yield Mention(
            claim=claim,
            article=place,
            at=first + nth,
            nth=keys[:nth].count(keys[nth]),
            sentence=number,
            key=keys[nth],
            head=head,
            head_class=words.noun_class.get(head) if head else None,
            loose=claim.end <= claim.quantity.end,
            event=event,
            close=stems(
                sentence.lower[max(low, claim.word - CLOSE) : claim.word]
                + sentence.lower[behind : min(high, behind + CLOSE)],
                words,
            ),
            near=stems(about, words),
            named=stems(_subject(claim), words),
            words=whole,
            names=names,
            told_of=_told_of(claim, names, words) if names else NONE,
            marks={**periods_of(everywhere), **marks_in(about, words)},
            sentence_marks=everywhere,
            roles=roles,
            update=not words.updates.isdisjoint(sentence.lower)
            or (claim.kind in FORECAST and not words.updates_forecast.isdisjoint(sentence.lower)),
            update_across=tells_update(sentence.lower, claim, low, behind, about, words),
            definite="span" not in roles and is_definite(sentence.lower, claim.word),  # not "the last two years"
            facets=facets,
            attribute=of_thing,
            whole=whole_of,
            anchors=anchors(sentence.lower, claim, behind, words),
            companions=companions(claims, nth, bracket=True),
            neighbours=companions(claims, nth, bracket=False),
            digits=written(claim.value),
            value=_value(claim),
            peers=_peers(claims, keys, nth),
        )


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

"""A claim as `where` sees it: its fields as text, and signs by which most rules tell at a glance that it is not theirs.

A sign is a field with one value that the claim has in it: "kind:count", "subject:case", "event:kill". A condition that
only names words and kinds is met when the claim carries one of its signs, so that a thousand rules are looked up, not
tried. Words stand for their synonyms, too: of an event by its class ("died" is of the class "kill"), of a subject by
the class of its head noun ("ballots" are votes).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property

from numcheck.claims.claim import Claim
from numcheck.claims.happening import events
from numcheck.claims.record import record
from numcheck.relations.kinds import noun_class
from numcheck.relations.reading import first_word
from numcheck.rules.wording import lemmas
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

CUE = "cue"  # a field of `where` alone: what the words around a figure make of it
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
CUMULATIVE = frozenset({"total", "cumulative", "overall"})

TEXTS: Mapping[str, Callable[[Claim], str | None]] = {
    "id": lambda claim: claim.id,
    "article": lambda claim: claim.article,
    "article_source": lambda claim: claim.article_source,
    "part": lambda claim: claim.part,
    "text": lambda claim: claim.text,
    "sentence": lambda claim: claim.sentence.text,
    "kind": lambda claim: claim.kind,
    "unit": lambda claim: claim.quantity.unit,
    "dimension": lambda claim: claim.quantity.dimension,
    "modifier": lambda claim: claim.quantity.number.modifier,
    "change": lambda claim: claim.change,
    "subject": lambda claim: claim.subject,
    "subject_head": lambda claim: claim.subject_head,
    "of": lambda claim: claim.of,
    "event": lambda claim: claim.event,
    "place": lambda claim: claim.place,
    "source": lambda claim: claim.source,
    "status": lambda claim: claim.status,
    "quoted": lambda claim: str(claim.quoted),
}
WHOLE = ("kind", "unit", "dimension", "status")  # fields of one word that rules name most


class Seen:
    """One claim while rules look at it."""

    def __init__(self, claim: Claim, lexicon: Lexicon) -> None:
        self.claim = claim
        self.lexicon = lexicon

    @cached_property
    def signs(self) -> frozenset[str]:
        """Every sign the claim carries."""
        claim, lexicon = self.claim, self.lexicon
        found = {f"{name}:{(TEXTS[name](claim) or '').lower()}" for name in WHOLE}
        found.update(f"event:{word}" for event in _events_of(claim, lexicon) for word in _event_words(event, lexicon))
        found.update(f"subject:{word}" for word in _subject_words(claim, lexicon))
        found.update(f"cue:{word}" for word in self.cues)
        found.add(f"base:{claim.quantity.base}")
        return frozenset(found)

    @cached_property
    def cues(self) -> frozenset[str]:
        """What the words around it make of the figure: total, so_far, average, more, including, record ..."""
        claim = self.claim
        total = CUMULATIVE & claim.subject_lemmas
        return claim.cues | {"total"} if total or "so_far" in claim.cues else claim.cues

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Where it is: the place told, else the names of whose or of what it is."""
        if self.claim.place is not None:
            return (self.claim.place.lower(),)
        told = f"{self.claim.of or ''} {self.claim.subject or ''}"
        names = (name.lower().removesuffix("'s").removesuffix("’s") for name in _CAPITAL.findall(told))
        return tuple(name for name in names if name in self.claim.names)

    def text(self, field: str) -> str | None:
        """A field as text, None where the claim has none."""
        if field in TEXTS:
            return TEXTS[field](self.claim)
        if field == CUE:
            return " ".join(sorted(self.cues)) or None
        value = record(self.claim)[field]
        return None if value is None else str(value)


def wanted_signs(field: str, text: str, lexicon: Lexicon) -> frozenset[str] | None:
    """The signs of which a claim that meets this wish carries one; None where signs cannot tell.

    >>> from numcheck.words.lexicon import load
    >>> sorted(wanted_signs("event", "died", load()))
    ['event:=kill', 'event:die', 'event:died', 'event:kill']
    >>> wanted_signs("subject", "relief supplies", load())
    """
    if field in WHOLE or field == CUE:
        return frozenset({f"{field}:{text}"})
    words = lemmas(text, lexicon)
    if field == "event":
        every = set(_event_words(text, lexicon)).union(*(_event_words(word, lexicon) for word in words))
        return frozenset(f"event:{word}" for word in every) if len(words) < 2 else None
    if field == "subject" and len(words) == 1:
        return frozenset({f"subject:{words[0]}", f"subject:={subject_class(words[0], lexicon)}"})
    return None


def _events_of(claim: Claim, lexicon: Lexicon) -> Iterator[str | None]:
    """What happened, by the claim and by the verbs right beside it.

    Of a figure that stands for another, what its noun tells: "the number of deaths rose to 12". The verbs beside it are
    told by their forms: "arrested 40 people", "52 detainees had been released".
    """
    yield claim.event
    verbs = _verb_beside(claim, lexicon)
    yield from verbs
    if claim.subject_head in _carriers(lexicon) and claim.of:
        nouns = events(lexicon).nouns
        yield from (nouns[word] for word in lemmas(claim.of, lexicon) if word in nouns)


def _verb_beside(claim: Claim, lexicon: Lexicon) -> list[str]:
    forms, lower = word_forms(lexicon), claim.sentence.lower
    before = lower[max(0, first_word(claim) - 1) : first_word(claim)]
    found = [word for word in before if word.endswith(("ed", "ing")) or word not in forms.also_nouns]
    at = behind = claim.last_word + 1
    while at < len(lower) and lower[at] in _auxiliaries(lexicon):
        at += 1
    found += lower[at : at + 1] if at > behind else ()
    return [forms.verbs[word] for word in found if word in forms.verbs]


@cache
def _auxiliaries(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("closed_words")["auxiliary"])


def _event_words(event: str | None, lexicon: Lexicon) -> Iterable[str]:
    return () if event is None else _classes_of(event.lower(), lexicon)


@cache
def _classes_of(event: str, lexicon: Lexicon) -> frozenset[str]:
    """A verb or noun, the class it stands for, and its wider class, which is written "=kill"."""
    known, wider = events(lexicon), _wider(lexicon)
    found = {event, *lemmas(event, lexicon)}
    found |= {table[word] for table in (known.verbs, known.nouns) for word in found if word in table}
    return frozenset(found | {f"={wider[word]}" for word in found if word in wider and word not in known.needs})


@cache
def _wider(lexicon: Lexicon) -> Mapping[str, str]:
    return {word: name for name, words in lexicon.table("events").items() for word in words}


def _subject_words(claim: Claim, lexicon: Lexicon) -> Iterator[str]:
    yield from claim.subject_lemmas
    if claim.subject:
        yield from lemmas(claim.subject, lexicon)
    if claim.subject_head:
        yield claim.subject_head
        yield f"={subject_class(claim.subject_head, lexicon)}"
        if claim.subject_head in _carriers(lexicon) and claim.of:  # "the number of casualties rose to 45"
            yield from lemmas(claim.of, lexicon)


@cache
def _carriers(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("rule_words")["carriers"])


@cache
def _synonyms(lexicon: Lexicon) -> Mapping[str, str]:
    return {word: name for name, words in lexicon.table("rule_words")["subjects"].items() for word in words}


def subject_class(word: str, lexicon: Lexicon) -> str:
    """The class of nouns that say the same of a subject, or the noun.

    >>> from numcheck.words.lexicon import load
    >>> subject_class("inhabitant", load()) == subject_class("resident", load())
    True
    """
    return _synonyms(lexicon).get(word) or noun_class(word, lexicon)

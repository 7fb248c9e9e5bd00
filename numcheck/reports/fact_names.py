"""What a fact is called: the noun its mentions print with their figure, else what they are about, else their words.

A subject that a sentence lends a bare figure may be misread, and some nouns say nothing ("302 times"): rather than by a
name that is wrong, such a fact is called by some words of the text between quotation marks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from numcheck.claims.claim import Claim
from numcheck.words.lexicon import Lexicon, Table

BEFORE = 5  # words that are quoted in front of a figure
LONGEST = 60  # characters of a quote
_MARKS = frozenset('.,;:!?()[]|"“”«»—–%')


def name(group: Sequence[Claim], lexicon: Lexicon) -> str:
    """The name of the fact that these mentions state."""
    words = lexicon.table("fact_names")
    happened = _happened(group, words)
    printed = [subject for claim in group if (subject := _subject(claim)) and _is_printed(subject, claim)]
    told = _commonest(subject for subject in printed if not _says_nothing(subject, words, happened))
    if told:
        return f"{told} {happened}".rstrip()
    return _about(group, words) or _quote(group, words)


def _happened(group: Sequence[Claim], words: Table) -> str:
    """What more than half of the mentions say happened to those counted."""
    if any(claim.kind != "count" for claim in group):
        return ""
    events = [claim.event for claim in group]
    event = _commonest(events)
    return str(words["happened"].get(event, "")) if event and events.count(event) * 2 > len(events) else ""


def _subject(claim: Claim) -> str:
    return " ".join((claim.subject or "").split())


def _is_printed(subject: str, claim: Claim) -> bool:
    """Whether the mention itself holds the noun: "12 people", "21 tons of relief supplies"."""
    return subject.lower() in " ".join(claim.text.lower().split())


def _says_nothing(subject: str, words: Table, happened: str) -> bool:
    subject = subject.lower()
    return subject in words["generic"] or (subject in words["people"] and not happened)


def _about(group: Sequence[Claim], words: Table) -> str:
    """What more than half of the mentions that can be trusted are about; of a result, that is seldom what it is of."""
    subjects = [_subject(claim) for claim in group if claim.kind != "score"]
    subjects = [subject for subject in subjects if subject and not _is_doubtful(subject, words)]
    heads = Counter(subject.lower().split()[-1] for subject in subjects)
    head = _commonest(heads.elements())
    if head is None or heads[head] * 2 <= len(subjects):
        return ""
    return _commonest(subject for subject in subjects if subject.lower().split()[-1] == head) or ""


def _is_doubtful(subject: str, words: Table) -> bool:
    *first, last = subject.lower().split()
    if last in words["generic"] or subject.lower() in words["people"] or last in words["ends"]:
        return True
    return last.endswith(words["endings"]) and (bool(first) or subject.islower())


def _quote(group: Sequence[Claim], words: Table) -> str:
    """Some words of the mention that has most in front of it; a headline is short of them."""
    claim = max(group, key=lambda claim: (claim.part != "title", _lead(claim, words)))
    sentence = claim.sentence
    start = min([claim.start, *sentence.starts[claim.first_word - _lead(claim, words) :]])
    quoted = " ".join(sentence.text[start - sentence.start : claim.end - sentence.start].split())
    if len(quoted) > LONGEST:
        quoted = f"…{quoted[1 - LONGEST :].partition(' ')[2]}"
    return f"“{quoted}”" if quoted else claim.kind


def _lead(claim: Claim, words: Table) -> int:
    """How many words in front of a figure are quoted with it; a name is quoted whole."""
    sentence, first = claim.sentence, claim.first_word
    before = sentence.lower[max(0, first - BEFORE) : first]
    lead = sum(1 for _ in takewhile(lambda word: not _parts(word, words), reversed(before)))
    while 0 < lead < first and all(word[:1].isupper() for word in sentence.words[first - lead - 1 :][:2]):
        lead += 1
    return lead


def _parts(word: str, words: Table) -> bool:
    """Whether a quote begins behind that word: another figure and what stands beyond a mark say little of this one."""
    return bool(_MARKS.intersection(word)) or word in words["breaks"] or any(map(str.isdigit, word))


def _commonest(words: Iterable[str | None]) -> str | None:
    """The word that comes most often, of several the longest."""
    counted = Counter(word for word in words if word)
    return min(counted, key=lambda word: (-counted[word], -len(word), word)) if counted else None

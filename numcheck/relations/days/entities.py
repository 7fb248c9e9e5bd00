"""Of whom or what a verb tells: its subject, or its object where that is what the verb happens to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from numcheck.claims.context import grammar
from numcheck.records import record
from numcheck.relations.kinds import noun_class
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

PRONOUNS = {
    "it": "it",
    "he": "he",
    "she": "she",
    "they": "they",
    "its": "it",
    "his": "he",
    "her": "she",
    "their": "they",
}
OWNERS = frozenset({"its", "his", "her", "their"})
INDEFINITE = frozenset({"a", "an", "another", "some", "one"})
DEFINITE = frozenset({"the", "this", "that", "these"})
FAR = 12  # sentences on in which "the bridge" is still the one told of
NEXT = 1  # sentences on in which "it" is what was told of
_RELATIVES = frozenset({"who", "which", "that"})
_JOINS = frozenset({"and", "but", "then"})
_ENDS = ".AWCVR"
Days = Sequence[tuple[int, int]]  # the first and last word of each day in a sentence


@record(eq=False)
class Entity:
    """`head` is the noun or the last word of a name, `words` all its words; `pronoun` is one of it, he, she, they."""

    head: str
    words: frozenset[str]
    names: frozenset[str]
    pronoun: str
    owned: bool  # "its owner", "Halm's lawyer"
    indefinite: bool
    opens: bool  # whether it opens its sentence, so that a pronoun may stand for it in the next
    bare: bool = False  # "construction began", of what was told just before


@record(eq=False)
class EntityWords:
    """The lists of `stages.yaml` that this file reads."""

    passed: frozenset[str]
    objects: Phrases
    apart: frozenset[str]
    stand_ins: frozenset[str]


@cache
def _words(lexicon: Lexicon) -> EntityWords:
    table = lexicon.table("stages")
    return EntityWords(
        frozenset(table["passed"]),
        phrases_of(table["objects"]),
        frozenset(table["apart"]),
        frozenset(table["stand_ins"]),
    )


def _tags(sentence: Sentence, lexicon: Lexicon) -> list[str]:
    """The part that each word plays; a capital inside the sentence makes a name of a verb: Peter, Mark."""
    known = grammar(lexicon).tags
    return [
        "N" if tag in "Vv" and at and word[0].isupper() else tag
        for at, (word, tag) in enumerate(zip(sentence.words, map(known.__getitem__, sentence.lower), strict=True))
    ]


def entity_of(sentence: Sentence, at: int, days: Days, lexicon: Lexicon) -> Entity | None:
    """The one that the verb or noun at word `at` tells of."""
    lower, tags, known = sentence.lower, _tags(sentence, lexicon), _words(lexicon)
    end = at
    while end and (lower[end - 1] in known.passed or (tags[end - 1] == "B" and lower[end - 1].endswith("ly"))):
        end -= 1
    if known.objects.begin(lower[at:]) and not _is_passive(lower, end, at):
        told = _object(sentence, at + 1, lexicon)
        if told is not None:
            return told
    if end == 0:
        return _fronted(sentence, at, days, lexicon)
    if lower[end - 3 : end - 1] and lower[end - 3] in OWNERS and lower[end - 2] == "first":
        return _pronoun(lower[end - 3], opens=end == 3)  # "Its first branch opened"
    if lower[end - 1] in _RELATIVES:
        told = _phrase(sentence, end - 2 if lower[end - 2 : end - 1] == (",",) else end - 1, days, lexicon)
        restricts = lower[end - 2 : end - 1] != (",",)  # "the patient who died on 9 May" is one of several
        return replace(told, indefinite=True) if told is not None and restricts else told
    if lower[end - 1] == ",":
        end -= 1
    elif lower[end - 1] in _JOINS:
        return _main(sentence, end - 1, days, lexicon)
    if lower[end - 1] in known.stand_ins:
        return _bare()
    return _phrase(sentence, end, days, lexicon)


def _bare() -> Entity:
    return Entity("", frozenset(), frozenset(), "", owned=False, indefinite=False, opens=False, bare=True)


def _is_passive(lower: Sequence[str], end: int, at: int) -> bool:
    return not {"was", "were", "been", "is", "being"}.isdisjoint(lower[end:at]) or lower[end - 1 : end] == (",",)


def _pronoun(word: str, *, opens: bool) -> Entity:
    return Entity("", frozenset(), frozenset(), PRONOUNS[word], owned=False, indefinite=False, opens=opens)


def begun_of(sentence: Sentence, at: int, days: Days, lexicon: Lexicon) -> tuple[str, Entity] | None:
    """What begins by the verb at a word, and of whom or what it is: "construction", "the trial of Peter Novak"."""
    lower, tags, known = sentence.lower, _tags(sentence, lexicon), _words(lexicon)
    end = at
    while end and (lower[end - 1] in known.passed or (tags[end - 1] == "B" and lower[end - 1].endswith("ly"))):
        end -= 1
    start = _start(sentence, end, days, lexicon)
    stop = next((word for word in range(start + 1, end) if tags[word] == "P"), end)
    if stop <= start:
        return None
    head, before = lower[stop - 1], lower[start : stop - 1]
    if not known.apart.isdisjoint(before) or (
        head == "work" and not {"the", "building", "construction"}.issuperset(before)
    ):
        return None  # "work on the roof", "renovation work"
    if before and before[0] in OWNERS:
        return head, _pronoun(before[0], opens=start == 0)
    owner = next((word for word in before if word.endswith("'s")), None)
    if owner is not None:
        word = owner.removesuffix("'s")
        return head, Entity(word, frozenset({word}), frozenset({word}), "", owned=False, indefinite=False, opens=False)
    if stop < end:
        opens = _opens(lower, start, days)
        told = _object(sentence, stop + 1, lexicon, opens=opens) if lower[stop] in ("of", "on") else None
        return None if told is None else (head, told)
    return head, _bare()


def _object(sentence: Sentence, start: int, lexicon: Lexicon, *, opens: bool = False) -> Entity | None:
    """The noun phrase that begins there."""
    lower, tags = sentence.lower, _tags(sentence, lexicon)
    if lower[start : start + 1] in {("it",), ("them",), ("him",), ("her",)}:
        word = {"it": "it", "them": "they", "him": "he", "her": "she"}[lower[start]]
        return _pronoun(word, opens=False)
    end = start
    while end < len(lower) and tags[end] in "DJNv" and lower[end] not in _JOINS:
        end += 1
    if end == start:
        return None
    return _entity(sentence, start, end, lexicon, opens=opens)


def _fronted(sentence: Sentence, at: int, days: Days, lexicon: Lexicon) -> Entity | None:
    """As in "Founded in 2011, it makes pumps", "Born in 1950, the actor died"."""
    lower = sentence.lower
    last = next((last for first, last in days if first > at), None)
    if last is None or "," not in lower[last + 1 : last + 6]:
        return None
    start = lower.index(",", last + 1) + 1
    if lower[start : start + 1] and lower[start] in PRONOUNS:
        return _pronoun(lower[start], opens=True) if lower[start] not in OWNERS else None
    return _object(sentence, start, lexicon)


def _main(sentence: Sentence, end: int, days: Days, lexicon: Lexicon) -> Entity | None:
    """The subject that opens a sentence, for a second verb: "The mill opened in 1901 and was sold in 1920"."""
    lower, tags = sentence.lower, _tags(sentence, lexicon)
    start = 0
    if days and lower[: days[0][0]] in {("in",), ("on",), ("on", "the")}:
        start = days[0][1] + 1
        start += lower[start : start + 1] == (",",)
    stop = start
    while stop < end and tags[stop] not in "AVW." and lower[stop] not in ("who", ","):
        stop += 1
    if "W" in tags[stop:end]:
        return None
    return _phrase(sentence, stop, days, lexicon)


def _phrase(sentence: Sentence, end: int, days: Days, lexicon: Lexicon) -> Entity | None:
    """The noun phrase that ends before a word."""
    lower, tags = sentence.lower, _tags(sentence, lexicon)
    if end <= 0:
        return None
    if lower[end - 1] in PRONOUNS:
        if lower[end - 1] in OWNERS or (end > 1 and tags[end - 2] in "VP"):
            return None  # "the stadium that replaced it opened"
        return _pronoun(lower[end - 1], opens=_opens(lower, end - 1, days))
    start = _start(sentence, end, days, lexicon)
    return _entity(sentence, start, end, lexicon, opens=_opens(lower, start, days)) if start < end else None


def _start(sentence: Sentence, end: int, days: Days, lexicon: Lexicon) -> int:
    """The word at which the noun phrase begins that ends before a word."""
    lower, tags = sentence.lower, _tags(sentence, lexicon)
    dated = {word for first, last in days for word in range(first, last + 1)}
    start = end
    while start and start - 1 not in dated and tags[start - 1] not in _ENDS and lower[start - 1] not in _JOINS:
        start -= 1
    return start


def _opens(lower: Sequence[str], start: int, days: Days) -> bool:
    if start == 0 or (days and days[0][1] + 1 >= start - 1 and days[0][0] <= 2):
        return True
    return lower[start - 1] in (",", ";", "but", "and")


def _entity(sentence: Sentence, start: int, end: int, lexicon: Lexicon, *, opens: bool) -> Entity | None:
    """The entity of a noun phrase: its head stands before the first preposition."""
    lower, tags, words = sentence.lower, _tags(sentence, lexicon), sentence.words
    if tags[start] == "P":
        return None
    stop = next((at for at in range(start + 1, end) if tags[at] == "P"), end)
    if lower[stop - 1] in ("-", ",") or not lower[stop - 1][0].isalpha():
        return None
    content = [at for at in range(start, end) if tags[at] not in "DP"]
    if not content:
        return None
    names = {lower[at].removesuffix("'s") for at in content if words[at][0].isupper() and (at or tags[at] == "N")}
    owned = any(word in OWNERS or word.endswith(("'s", "s'")) for word in lower[start : stop - 1])
    head = noun_class(lower[stop - 1], lexicon)
    told = frozenset({lower[at] for at in content} | {head})
    return Entity(head, told, frozenset(names), "", owned=owned, indefinite=lower[start] in INDEFINITE, opens=opens)


def is_one(one: Entity, later: Entity, apart: int, lexicon: Lexicon) -> bool:
    """Whether two entities told `apart` sentences from one another are one."""
    if later.bare or one.bare:
        return apart <= NEXT and not (later.bare and (one.bare or one.owned))
    if one.owned or later.owned:
        return False
    if later.pronoun:
        if one.pronoun:
            return one.pronoun == later.pronoun and apart <= NEXT
        return apart <= NEXT and (one.opens or apart == 0) and not (one.indefinite and apart == 0)
    if one.pronoun:
        return apart == 0 and later.opens
    return apart <= FAR and _are_one_noun(one, later, _words(lexicon).apart)


def _are_one_noun(one: Entity, later: Entity, apart: frozenset[str]) -> bool:
    if one.head != later.head or later.indefinite:
        return False
    if (one.words & apart) != (later.words & apart):
        return False
    if later.names:
        return bool(one.names) and (one.names <= later.names or later.names <= one.names)
    return later.words <= one.words or one.words <= later.words


NAMED = 2  # words of a name that two articles share, where no noun says more


def is_named_alike(one: Entity, other: Entity) -> bool:
    """Whether two articles tell of one: of two names in common, or of one and the noun behind it."""
    if one.pronoun or other.pronoun or one.bare or other.bare or one.owned or other.owned or one.head != other.head:
        return False
    shared = one.names & other.names
    if one.names != other.names and not (shared and (one.names <= other.names or other.names <= one.names)):
        return False
    return len(shared) >= NAMED or (bool(shared) and one.head not in shared and one.words == other.words)

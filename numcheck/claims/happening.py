"""What happened to the subject: the verb that governs a number, or a noun that names the event."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from numcheck.claims.context import Context, is_verb
from numcheck.records import record
from numcheck.words.lemmas import Forms
from numcheck.words.lexicon import Lexicon


@record(eq=False)
class Events:
    """Verb lemma to class and noun lemma to class; `needs`: words a verb wants near it to be of its class."""

    verbs: Mapping[str, str]
    nouns: Mapping[str, str]
    needs: Mapping[str, frozenset[str]]
    saying: frozenset[str]


@cache
def events(lexicon: Lexicon) -> Events:
    """The event classes of a lexicon."""
    table = lexicon.table("happenings")
    return Events(
        {word: name for name, words in table["verbs"].items() for word in words},
        {word: name for name, words in table["nouns"].items() for word in words},
        {word: frozenset(near) for word, near in table["needs"].items()},
        frozenset(lexicon.table("saying")["verbs"]),
    )


def verb_class(lemma: str, context: Context, known: Events) -> str:
    """The class of a verb lemma, or the lemma."""
    wants = known.needs.get(lemma)
    if wants is not None and not any(low in wants for low in context.sentence.lower):
        return lemma
    return known.verbs.get(lemma, lemma)


def event_of(
    context: Context, first: int, behind: int, head_lemma: str | None, forms: Forms, known: Events
) -> str | None:
    """The class or lemma of what happened to words `first` to `behind`: by their noun, the verb behind or before."""
    if head_lemma is not None and head_lemma in known.nouns:
        return known.nouns[head_lemma]
    lower, tags = context.sentence.lower, context.tags
    for at in range(first, behind):
        if lower[at] in known.nouns:
            return known.nouns[lower[at]]
    after = _verb_behind(context, behind, forms)
    if after is not None and (first == 0 or tags[first - 1] in "C.DBWN" or not _governs(context, first, forms, known)):
        return verb_class(forms.verbs[lower[after]], context, known)
    before = _verb_before(context, first, forms)
    if before is not None:
        return verb_class(forms.verbs[lower[before]], context, known)
    if after is not None:
        return verb_class(forms.verbs[lower[after]], context, known)
    return _event_noun(context, first, known)


def _verb_behind(context: Context, behind: int, forms: Forms) -> int | None:
    """The verb right behind a phrase: "12 people [were] killed", over auxiliaries and adverbs."""
    tags, lower = context.tags, context.sentence.lower
    at = _over_place(context, behind)
    size = min(len(tags), at + 6)
    seen = False
    while at < size and tags[at] in "ABWJ":
        seen = seen or tags[at] == "A"
        if seen and tags[at] == "J" and lower[at] in forms.verbs:
            return at  # a participle that is an adjective elsewhere: "were wounded"
        at += 1
    if at >= size or tags[at] not in "Vv" or lower[at] not in forms.verbs:
        return None
    if tags[at] == "v" and not seen and context.sentence.words[at][0].isupper():
        return None
    return _told(context, at, forms)


def _told(context: Context, at: int, forms: Forms) -> int:
    """The verb that counts: "are known to have died" tells of dying."""
    tags, lower = context.tags, context.sentence.lower
    if lower[at + 1 : at + 3] != ("to", "have"):
        return at
    behind = at + 3
    while behind < len(tags) and tags[behind] in "AB":
        behind += 1
    return behind if behind < len(tags) and lower[behind] in forms.verbs else at


def _over_place(context: Context, behind: int) -> int:
    """The word behind one short complement: "three people from Osk [died]", "12 people on board [were killed]"."""
    tags = context.tags
    behind = _over_part(context, behind)
    if behind >= len(tags) or tags[behind] != "P":
        return behind
    at = behind + 1
    while at < len(tags) and at < behind + 5 and tags[at] in "DNJ":
        at += 1
    return at if at > behind + 1 and at < len(tags) and tags[at] in "AV" else behind


def _over_part(context: Context, behind: int) -> int:
    """The word behind a part told in between: "12 people, including three children, [were killed]"."""
    lower = context.sentence.lower
    if lower[behind : behind + 1] != (",",) or not context.has_at(behind + 1, "opening_part"):
        return behind
    for at in range(behind + 2, min(len(lower), behind + LONGEST_PART)):
        if lower[at] == ",":
            return at + 1
    return behind


LONGEST_PART = 14  # words


def _governs(context: Context, first: int, forms: Forms, known: Events) -> bool:
    """Whether the word right before the number is a verb that takes it ("killing 12 people"), and not one of saying."""
    at = first - 1
    while at >= 0 and context.tags[at] in "BDP" and first - at < 4 and context.tags[at] != "P":
        at -= 1
    if at < 0 or context.tags[at] not in "Vv":
        return False
    low = context.sentence.lower[at]
    if low not in forms.verbs:
        return False
    return low not in known.saying or verb_class(forms.verbs[low], context, known) != forms.verbs[low]


def _verb_before(context: Context, first: int, forms: Forms) -> int | None:
    """The nearest verb before the number in its clause."""
    tags, lower = context.tags, context.sentence.lower
    at = first - 1
    while at >= 0 and first - at < 14:
        tag = tags[at]
        if tag in "Vv" and lower[at] in forms.verbs and is_verb(context, at):
            return at
        if tag == "J" and lower[at] in forms.verbs and at and tags[at - 1] in "C.RN" and tags[at + 1] in "MPBD":
            return at  # a participle that is the verb here: "killed eight and wounded 14"
        if tag in ".W" and context.sentence.words[at] in ";:()":
            return None
        at -= 1
    return None


def _event_noun(context: Context, first: int, known: Events) -> str | None:
    """An event noun just before the number: "the death toll stood at 12"."""
    for at in range(first - 1, max(-1, first - 7), -1):
        if context.sentence.lower[at] in known.nouns:
            return known.nouns[context.sentence.lower[at]]
    return None

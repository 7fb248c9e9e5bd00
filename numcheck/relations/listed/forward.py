"""A stated number with its list behind it: "three towns: A, B and C", "the trio (A, B and C)", "two men, A and B,"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.relations.listed.counted import Counted
from numcheck.relations.listed.items import Listing, read
from numcheck.relations.listed.vocabulary import Vocabulary
from numcheck.sentences import Sentence

FAR = 16  # words from a number's noun to the colon or dash of its list
NEAR = 5  # words to the bracket or comma: "four stations in the north (A, B and C)"
PLACE = 4  # words of "in New South Wales"
COPULA = 9  # words to "are": "the four countries that signed were"

DASHES = frozenset({"-", "\u2013", "\u2014"})
CLOSING = {"(": ")", "[": "]"}


def behind(one: Counted, known: Vocabulary) -> Iterator[Listing]:
    """The list that stands behind a stated number, in each way that its sentence may be read."""
    if one.word == "both" and one.last == one.first + 1:
        yield from _found(read(one.sentence, one.last, end_of(one.sentence), known, whole=False))
        return
    words = one.sentence.lower
    if one.is_group:
        at = one.first + 1
        if at < len(words) - 1 and words[at] == "of" and one.sentence.words[at + 1][0].isupper():
            yield from _found(read(one.sentence, at + 1, end_of(one.sentence), known, whole=False))
            return
    for i in range(one.last, min(len(words), one.last + FAR)):
        word = words[i]
        if word in DASHES and _is_inside(words[: one.first]):
            return
        near = i - one.last <= NEAR
        if word in {":", "("} or word in DASHES or word in _NAMELY:
            if not known.partial.inside(words[one.last : i + 1]):
                yield from _marked(one, i, known, near=near)
            return
        if word == ";" and words[i + 1 : i + 3] in {
            ("they", "are"),
            ("they", "were"),
            ("these", "are"),
            ("these", "were"),
        }:
            yield from _marked(one, i + 2, known, near=near)
            return
        if word in {";", ".", "?"}:
            return
        if word == "as" and words[i - 1] in {"named", "identified"} and near:
            yield from _found(read(one.sentence, i + 1, end_of(one.sentence), known, whole=False))
            return
        if words[i : i + len(_MADE_OF)] == _MADE_OF or words[i : i + 2] in _CONSISTS:
            yield from _made_of(one, words.index("of", i) if "of" in words[i : i + 3] else i, known)
            return
        if (
            word == ","
            and near
            and not _is_item(words[: one.first])
            and words[i + 1 : i + 2] not in {(lead,) for lead in _NAMELY}
            and (_is_phrase(words[one.last : i], known) or _is_clause(one, words[one.last : i], known))
        ):
            yield from _apposed(one, i, known)
        elif word in {"are", "were", "be"} and one.is_definite and (i - one.last <= COPULA or words[i - 1] == ","):
            yield from _equated(one, i, known)


_MADE_OF = ("made", "up", "of")
_CONSISTS = frozenset({("consists", "of"), ("consisted", "of"), ("consisting", "of"), ("composed", "of")})


def _made_of(one: Counted, at: int, known: Vocabulary) -> Iterator[Listing]:
    """The names behind "is made up of"."""
    listing = read(one.sentence, at + 1, end_of(one.sentence), known, whole=False)
    if listing is not None and listing.named and listing.closed and not listing.follows:
        yield listing


def _is_item(before: tuple[str, ...]) -> bool:
    """Whether a colon led in a list before, and the number is of an item: "left: the Aals, the three Cade sisters,"."""
    return ":" in before and ("," in before[before.index(":") :] or before[-2:] == (":", "the"))


def _is_inside(before: tuple[str, ...]) -> bool:
    """Whether a dash before has not been closed: the next one closes it."""
    return sum(word in DASHES for word in before) % 2 == 1


def end_of(sentence: Sentence) -> int:
    """The word behind the last one that is no mark."""
    end = len(sentence.lower)
    while end and sentence.lower[end - 1] in _FINAL:
        end -= 1
    return end


_FINAL = frozenset({".", "!", '"', "\u201d", "'"})


def _found(listing: Listing | None) -> Iterator[Listing]:
    if listing is not None:
        yield listing


def _marked(one: Counted, at: int, known: Vocabulary, *, near: bool) -> Iterator[Listing]:
    """The list behind a colon, a dash or a bracket."""
    words = one.sentence.lower
    mark, end = words[at], end_of(one.sentence)
    start = at + 1
    while start < end and words[start] in DASHES:
        start += 1
    if mark in CLOSING:
        if not near or CLOSING[mark] not in words[at:]:
            return
        end = words.index(CLOSING[mark], at)
    elif mark in DASHES:
        end = next((i for i in range(start, end) if words[i] in DASHES), end)
    if start < end and one.sentence.is_quoted(one.sentence.starts[start]):
        end = next((i for i in range(start, end) if words[i] in {'"', "\u201d"}), end)
        end -= words[end - 1] == ","
    while start < end and words[start] in _LEADS:
        start += 1
    if start < end and known.is_closed(words[start], "auxiliary", "pronoun"):
        return
    listing = read(one.sentence, start, end, known, whole=True)
    if listing is not None and not listing.closed and _is_cut(one.sentence, listing):
        return
    yield from _found(listing)
    if listing is None and one.is_group and mark == ":":
        yield from _found(_at_end(one.sentence, start, end, known))


def _is_cut(sentence: Sentence, listing: Listing) -> bool:
    """Whether a list without "and" stops at an abbreviation, where its sentence may go on: "Japan, the U.S."."""
    return listing.last == end_of(sentence) and bool(_SHORT.fullmatch(sentence.words[listing.last - 1]))


_SHORT = re.compile(r"(?:[A-Z]\.?){1,4}|[A-Z]\w{0,3}\.")


def _at_end(sentence: Sentence, start: int, end: int, known: Vocabulary) -> Listing | None:
    """The names with which a clause behind the colon ends: "quintet: the label has signed Ida, Rolf and Jens"."""
    for i in range(start + 1, end):
        if sentence.words[i][0].isupper() and sentence.words[i - 1][0].islower():
            listing = read(sentence, i, end, known, whole=False)
            if listing is not None and listing.named and listing.closed and min(listing.counts) > 2:
                return listing
    return None


_NAMELY = frozenset({"namely", "viz"})
_LEADS = frozenset({"namely", "viz", ",", "i.e", "."})


def _is_phrase(gap: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether nothing but a phrase of place or kind stands between a noun and the comma."""
    if known.partial.inside(gap):
        return False
    return not gap or (known.is_closed(gap[0], "preposition") and not any(known.is_verb(word) for word in gap))


def _is_clause(one: Counted, gap: tuple[str, ...], known: Vocabulary) -> bool:
    """As in "the three who refused"."""
    return (
        one.is_definite and len(gap) <= NEAR and known.is_closed(gap[0], "relative") and not known.partial.inside(gap)
    )


def _apposed(one: Counted, at: int, known: Vocabulary) -> Iterator[Listing]:
    """The names behind a comma, unless they may be what the sentence goes on with."""
    sentence = one.sentence
    ahead = sentence.lower[at + 1 : at + 4]
    if (
        not ahead
        or _is_begun(sentence, one.last, at, known)
        or _is_item(sentence.lower[: one.first])
        or known.is_closed(ahead[0], "conjunction")
    ):
        return
    if known.long_joins.begin(ahead) or ahead[0] == "and":
        return
    listing = read(sentence, at + 1, end_of(sentence), known, whole=False)
    if listing is None or not listing.named or not listing.closed:
        return
    if known.partial.begin(sentence.lower[listing.last : listing.last + 4]):
        return
    if listing.follows and (_is_opening(one, known) or one.word == "both"):
        return
    yield listing


def _is_begun(sentence: Sentence, start: int, at: int, known: Vocabulary) -> bool:
    """Whether the list began before the comma, and is of places: "four plants in Norland, Ostia and Pell"."""
    gap = sentence.words[start:at]
    return 1 < len(gap) <= PLACE and known.is_closed(gap[0].lower(), "preposition") and gap[1][0].isupper()


def _is_opening(one: Counted, known: Vocabulary) -> bool:
    """Whether what stands before a number only leads up to the sentence: "In two matches, Smith and Jones have"."""
    before = one.sentence.lower[: one.first]
    start = max((i + 1 for i, word in enumerate(before) if word in {",", ";", "and", "but"}), default=0)
    clause = before[start:]
    if not clause:
        return False
    return known.is_closed(clause[0], "preposition", "conjunction", "relative") or clause[0].endswith("ing")


def _is_aside(gap: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether all the commas part off is when and how they were chosen: ", announced on Monday evening,"."""
    first = gap.index(",")
    return gap.count(",") == 2 and gap[-1] == "," and known.is_verb(gap[first + 1]) and gap[first + 1].endswith("ed")


def _equated(one: Counted, at: int, known: Vocabulary) -> Iterator[Listing]:
    """The names behind "are"."""
    sentence = one.sentence
    gap = sentence.lower[one.last : at]
    if ("," in gap and not _is_aside(gap, known)) or known.partial.inside(sentence.lower[one.last : at]):
        return
    start = at + 1
    while start < len(sentence.lower) and sentence.lower[start] in {"named", "identified", "as", ":", "listed"}:
        start += 1
    listing = read(sentence, start, end_of(sentence), known, whole=False)
    if listing is not None and listing.named and listing.closed and not listing.follows:
        yield listing

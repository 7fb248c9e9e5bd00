"""How many items a stretch of a sentence lists: every number that a reader could come to.

"Ann Lee, 34, a nurse, Bob Ray, 41, and Cy Fox" lists three; "Arden and Holt, Crane and Dorn" two or four. Where the
text is no list, or says that it leaves something out, there is no answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from numcheck.records import record
from numcheck.relations.listed.vocabulary import Vocabulary
from numcheck.sentences.sentence import Sentence

Kind = Literal["name", "thing", "region", "maybe", "more", "end", "none"]

MOST = 40  # items; more are a table
LEAST_AGE = 13  # a smaller number in brackets behind a name is how often: "Smith (2)"
YEAR = 4  # digits


ASIDE = 8  # words between the commas of an aside
PRETITLE = 4  # lower-case words before a name: "former minister Ann Lee"


@record
class Piece:
    """The words `first` to `last` (exclusive) between two separators; `joint` is the one before it."""

    joint: str  # "", ",", "and", ", and", ";"
    first: int
    last: int


@record
class Item:
    """A piece and what it is: a `name` or a `thing` counts, `maybe` may, `more` tells more of the one before."""

    piece: Piece
    kind: Kind
    stop: int  # the word behind the item itself
    closes: bool = False  # the sentence goes on behind it: nothing of the list follows
    place: bool = False  # a phrase of place behind the name: "Fox in the relay"
    follows: str = ""  # the word that the sentence goes on with


@record
class Listing:
    """A list, from the word `first` to `last` (exclusive), and how many items it may have."""

    counts: frozenset[int]
    first: int
    last: int
    named: bool  # all items are names
    closed: bool  # "and" stands before the last item
    follows: str  # the word behind, "" where the stretch ends


def read(sentence: Sentence, first: int, last: int, vocabulary: Vocabulary, *, whole: bool) -> Listing | None:
    """The list between two words; `whole`: it must end there, else it ends where the sentence goes on."""
    if whole and vocabulary.partial.inside(sentence.lower[first:last]):
        return None
    lead = sentence.lower[first : first + 1]
    if whole and lead and vocabulary.is_closed(lead[0], "preposition"):  # "at Dorn, at Kell and at Sten"
        first += 1
    else:
        lead = ()
    pieces = _pieces(sentence, first, last, vocabulary)
    if pieces is not None and lead:
        pieces = [replace(one, first=one.first + (sentence.lower[one.first] == lead[0])) for one in pieces]
        pieces = [one for one in pieces if one.first < one.last]
    pieces = None if pieces is None else _without_or(pieces)
    if pieces is None or not 1 < len(pieces) <= MOST:
        return None
    named = _classify(sentence, pieces[0], vocabulary, named=True).kind == "name"
    if not named and not whole:
        return None
    items = _items(sentence, pieces, vocabulary, named=named, whole=whole)
    return None if items is None else _listing(sentence, items, vocabulary, named=named)


def _listing(sentence: Sentence, items: Sequence[Item], vocabulary: Vocabulary, *, named: bool) -> Listing | None:
    start, end = (
        items[0].piece.first,
        max((item.stop for item in items if item.kind in ("name", "thing")), default=items[-1].stop),
    )
    if vocabulary.partial.inside(sentence.lower[start:end]):
        return None
    counts = _counts(items)
    if counts is None:
        return None
    closed = any("and" in item.piece.joint for item in items if item.kind != "more")
    return Listing(counts, start, end, named, closed, items[-1].follows)


def _pieces(sentence: Sentence, first: int, last: int, vocabulary: Vocabulary) -> list[Piece] | None:
    """The pieces between separators; None where brackets or quotation marks do not match, or count something."""
    found: list[Piece] = []
    joint, start, closing, semicolons = "", first, "", False
    lower, i = sentence.lower, first
    while i < last:
        word = lower[i]
        if closing:
            if word == closing or (closing in _DOUBLE and word in _DOUBLE):
                if closing in _DOUBLE and i > first and lower[i - 1] == ",":  # a comma inside the marks: "Yes," "No"
                    found.append(Piece(joint, start, i + 1))
                    joint, start = ",", i + 1
                closing = ""
            elif closing in ")]" and _is_tally(lower, i):
                return None
        elif word in _OPENING and (word != "'" or _opens(sentence, i)):
            closing = _OPENING[word]
        elif word in ",;" or _is_join(lower, i, vocabulary):
            long = _length(lower, i, vocabulary)
            if i > start:
                found.append(Piece(joint, start, i))
                joint = ""
            semicolons = semicolons or word == ";"
            joint = _joined(joint, word)
            i += long
            if word not in ",;":
                i = _behind_aside(lower, i, last)
            start = i
            continue
        i += 1
    if closing:
        return None
    if last > start:
        found.append(Piece(joint, start, last))
    return _by_semicolon(found) if semicolons else found


def _without_or(pieces: list[Piece]) -> list[Piece]:
    """Without what only renames the item before it, where "and" ends the list: "the Wendle, or Black Water, and"."""
    if not any(piece.joint == ", or" for piece in pieces):
        return pieces
    if any("and" in piece.joint for piece in pieces):
        return [piece for piece in pieces if piece.joint != ", or"]
    return [replace(piece, joint=piece.joint.replace("or", "and")) for piece in pieces]


def _behind_aside(lower: Sequence[str], i: int, last: int) -> int:
    """The word behind what stands between commas right behind "and": "and, on Sundays, their cousin Jan"."""
    if lower[i : i + 1] != (",",):
        return i
    return next((at + 1 for at in range(i + 1, min(last - 1, i + ASIDE)) if lower[at] == ","), i)


def _is_tally(lower: Sequence[str], i: int) -> bool:
    """Whether a number in brackets is how often: "Smith (2)"."""
    alone = lower[i - 1] in {"(", "["} and lower[i + 1 : i + 2] in {(")",), ("]",)}
    return alone and lower[i].isdigit() and int(lower[i]) < LEAST_AGE


_DOUBLE = frozenset({'"', "\u201d", "\u201c"})
_OPENING = {"(": ")", "[": "]", '"': '"', "\u201c": "\u201d", "'": "'", "\u2018": "'"}


def _joined(joint: str, word: str) -> str:
    if word in ",;":
        return word
    if word == "or" and joint == ",":
        return ", or"
    return ", and" if joint == "," else "; and" if joint == ";" else "and"


def _opens(sentence: Sentence, i: int) -> bool:
    """Whether an apostrophe opens a quotation: behind a space, right before a word."""
    at = sentence.starts[i]
    before = i == 0 or sentence.ends[i - 1] < at
    return before and i + 1 < len(sentence.starts) and sentence.starts[i + 1] == at + 1


def _length(lower: Sequence[str], i: int, vocabulary: Vocabulary) -> int:
    for run in vocabulary.long_joins.several:
        if tuple(lower[i : i + len(run)]) == run:
            return len(run)
    return 1


def _is_join(lower: Sequence[str], i: int, vocabulary: Vocabulary) -> bool:
    if vocabulary.long_joins.begin(lower[i : i + 3]):
        return True
    if lower[i] not in vocabulary.joins:
        return False
    return not (0 < i < len(lower) - 1 and (lower[i - 1], _word_behind(lower, i)) in vocabulary.inside)


def _word_behind(lower: Sequence[str], i: int) -> str:
    return lower[i + 2] if lower[i + 1] == "the" and i + 2 < len(lower) else lower[i + 1]


def _by_semicolon(pieces: Sequence[Piece]) -> list[Piece]:
    """Where semicolons stand, they part the items, and commas are inside them."""
    merged: list[Piece] = []
    for piece in pieces:
        if merged and ";" not in piece.joint:
            merged[-1] = replace(merged[-1], last=piece.last)
        else:
            merged.append(replace(piece, joint=piece.joint.replace(";", ",")))
    return merged


def _items(
    sentence: Sentence, pieces: Sequence[Piece], vocabulary: Vocabulary, *, named: bool, whole: bool
) -> list[Item] | None:
    """The pieces with what they are, up to the end of the list; None where it is none."""
    found: list[Item] = []
    closed = False
    for at, piece in enumerate(pieces):
        item = _classify(sentence, piece, vocabulary, named=named)
        if item.kind in ("name", "thing") and _is_alias(sentence, piece, pieces[at + 1 :]):
            item = replace(item, kind="maybe", closes=False)
        if item.kind == "region":
            item = replace(item, kind=_region(sentence, found, vocabulary))
        if named and closed and item.kind == "name" and piece.joint == "," and not _goes_on(pieces[at + 1 :]):
            break
        if item.kind == "none":
            return None
        if item.kind == "end" or (item.closes and closed and item.piece.joint == ","):
            if whole and not closed:
                return None
            break
        found.append(item)
        closed = closed or "and" in piece.joint
        if item.closes:
            if whole and not _speaks(item.follows, vocabulary):
                return None
            if piece.joint == ",":  # "Smith said": a clause, no item
                found.pop()
            break
    return found or None


def _is_alias(sentence: Sentence, piece: Piece, rest: Sequence[Piece]) -> bool:
    """Whether "or" leads in another name of the one before: "the Wendle, or Black Water, and the Iver"."""
    lower = sentence.lower
    return lower[piece.first - 1] == "or" and any(lower[one.first - 1] == "and" for one in rest)


def _region(sentence: Sentence, found: Sequence[Item], vocabulary: Vocabulary) -> Kind:
    """A region behind a region is an item of its own; behind another name it may be where that lies."""
    before = found[-1].piece if found else None
    regions = before is None or vocabulary.regions.begin(sentence.lower[before.first : before.last])
    return "name" if regions else "maybe"


def _goes_on(pieces: Sequence[Piece]) -> bool:
    """Whether another "and" follows, so that the one before may have been inside an item."""
    return any("and" in piece.joint for piece in pieces)


def _speaks(word: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.is_closed(word, "relative") or word in {"as", "after", "when", "while", "because", "although"}


def _classify(sentence: Sentence, piece: Piece, vocabulary: Vocabulary, *, named: bool) -> Item:
    """What a piece is in a list of names, or of things."""
    first, last = piece.first, piece.last
    lower = sentence.lower
    word = lower[first]
    if word[0].isdigit() or word in vocabulary.numerals:
        return Item(piece, _number(sentence, piece, vocabulary, named=named), last)
    if named:
        return _name(sentence, piece, vocabulary)
    if (
        vocabulary.is_closed(word, "relative")
        or (piece.joint and word in vocabulary.more_of_it)
        or (piece.joint == "," and word in _WHEN)  # "1978, when oil fouled the bay"
    ):
        return Item(piece, "more", last)
    if vocabulary.is_closed(word, "pronoun", "auxiliary") or word in {"but", "which"}:
        return Item(piece, "end", first, follows=word)
    if piece.joint == "," and not _SAID.isdisjoint(lower[first:last]):  # ", the council said"
        return Item(piece, "end", first, follows=word)
    if any(vocabulary.is_closed(one, "auxiliary") for one in lower[first:last]):
        return Item(piece, "end", first, follows=word)
    return Item(piece, "thing", last)


_SAID = frozenset({"said", "says", "told", "added"})
_WHEN = frozenset({"when", "where", "once", "although", "though", "because", "while"})


def _number(sentence: Sentence, piece: Piece, vocabulary: Vocabulary, *, named: bool) -> Kind:
    """An age behind a name, a year among years, or a number that counts an item."""
    words = sentence.lower[piece.first : piece.last]
    is_year = len(words[0]) == YEAR and words[0].isdigit() and len(words) == 1
    if is_year and not named:
        return "thing"
    if words[0].isdigit() and piece.joint == "," and (len(words) == 1 or vocabulary.is_closed(words[1], "preposition")):
        return "more"
    if is_year:
        return "thing"
    return "none" if piece.joint else "end"


def _name(sentence: Sentence, piece: Piece, vocabulary: Vocabulary) -> Item:
    first, last = piece.first, piece.last
    lower, words = sentence.lower, sentence.words
    start = first
    while start < last and words[start] in _MARKS:
        start += 1
    if start == last:
        return Item(piece, "more", last)
    word = lower[start]
    if piece.joint == "," and words[start][0].islower() and _tells_more(word, vocabulary):
        return Item(piece, "more", last)
    if vocabulary.regions.begin(lower[start:last]) and piece.joint == "," and last - start <= 3:
        return Item(piece, "region", _stop(sentence, start, last, vocabulary))
    at = next((i for i in range(start, last) if words[i][0].isupper() or _is_model(words[i])), None)
    if at is None or at - start > PRETITLE:
        return _lower(sentence, piece, start, vocabulary)
    between = lower[start:at]
    if any(vocabulary.is_verb(one) or vocabulary.is_closed(one, "pronoun", "relative") for one in between):
        return Item(piece, "end", first, follows=word)
    if between and (between[0] in {"a", "an"} or vocabulary.is_closed(between[-1], "preposition")):
        return _lower(sentence, piece, start, vocabulary)
    return _with_tail(sentence, piece, _stop(sentence, at, last, vocabulary), vocabulary)


def _tells_more(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.more_of_it or vocabulary.is_closed(word, "relative", "preposition")


_MARKS = frozenset({'"', "\u201c", "'", "\u2018", "*"})


def _is_model(word: str) -> bool:
    return any(one.isupper() for one in word)


def _lower(sentence: Sentence, piece: Piece, start: int, vocabulary: Vocabulary) -> Item:
    """A piece without a name of its own: who the one before it is, an item, or the sentence going on."""
    word = sentence.lower[start]
    if piece.joint == "," and _is_participle(sentence.lower[start : piece.last], vocabulary):
        return Item(piece, "more", piece.last)
    if vocabulary.is_closed(word, "pronoun", "auxiliary", "conjunction") or vocabulary.is_verb(word):
        return Item(piece, "end", piece.first, follows=word)
    verb = next((i for i in range(start, piece.last) if vocabulary.is_verb(sentence.lower[i])), None)
    if verb is not None and "and" not in piece.joint:
        return Item(piece, "end", piece.first, follows=word)
    if "and" in piece.joint and word in {"a", "an", "the", "another"}:
        return Item(piece, "name", piece.last if verb is None else verb, closes=verb is not None, follows=word)
    return Item(piece, "maybe", piece.last)


def _is_participle(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """As in "raised in Hull", "built by hand"."""
    if len(words) < 2 or words[0] not in vocabulary.forms.verbs or not vocabulary.is_closed(words[1], "preposition"):
        return False
    return not any(vocabulary.is_closed(word, "auxiliary") for word in words)


def _stop(sentence: Sentence, at: int, last: int, vocabulary: Vocabulary) -> int:
    """The word behind the name that begins at `at`."""
    words, lower = sentence.words, sentence.lower
    i = at
    while i < last:
        if words[i][0].isupper() or words[i][0].isdigit() or _is_model(words[i]) or words[i] in {".", "&", "'"}:
            i += 1
            continue
        j = i
        while j < last and lower[j] in vocabulary.inside_names and j - i < 3:
            j += 1
        if j in (i, last) or not words[j][0].isupper():
            break
        i = j
    return i


def _with_tail(sentence: Sentence, piece: Piece, stop: int, vocabulary: Vocabulary) -> Item:
    """A name and what stands behind it up to the next separator."""
    last, lower = piece.last, sentence.lower
    while stop < last and sentence.words[stop] in {'"', "\u201d", "'", "\u2019"}:
        stop += 1
    if stop < last and lower[stop] in {"(", "["}:
        stop = next((i + 1 for i in range(stop, last) if lower[i] in {")", "]"}), last)
    if stop == last:
        return Item(piece, "name", stop)
    word = lower[stop]
    if not word[0].isalnum():
        return Item(piece, "name", stop, closes=True, follows=word)
    if vocabulary.is_closed(word, "preposition"):
        return Item(piece, "name", last, place=word in {"in", "at", "on"})
    if vocabulary.is_verb(word) or vocabulary.is_closed(
        word, "adverb", "pronoun", "relative", "conjunction", "determiner"
    ):
        return Item(piece, "name", stop, closes=True, follows=word)
    verb = next((i for i in range(stop, last) if vocabulary.is_verb(lower[i])), None)
    return Item(
        piece,
        "name",
        last if verb is None else verb,
        closes=verb is not None,
        follows="" if verb is None else lower[verb],
    )


def _counts(items: Sequence[Item]) -> frozenset[int] | None:
    """Every number of items that the list may be read to have."""
    sure = [item for item in items if item.kind in ("name", "thing")]
    if len(sure) < 2:
        return None
    plain = set(_by_joints(sure))
    doubtful = [i for i, item in enumerate(items) if item.kind == "maybe"]
    if doubtful:
        apposed = all(i and items[i - 1].kind in ("name", "more") for i in doubtful) and len(doubtful) > 1
        apposed = apposed and all(items[i].piece.joint == "," for i in doubtful)
        more = {len(doubtful)} if apposed else set(range(1, len(doubtful) + 1))
        plain |= {count + extra for count in plain for extra in more}
    if any(item.place for item in sure) and not all(item.place for item in sure):
        plain |= {sum(item.place for item in sure)}
    return frozenset(plain)


def _by_joints(items: Sequence[Item]) -> Iterator[int]:
    """With "B and C, and D" taken for two items or three; pairs all along may be items too."""
    joints = [item.piece.joint for item in items[1:]]
    plain = sum(joint == "and" for joint in joints)
    last = next((joint for joint in reversed(joints) if "and" in joint), "")
    inside = plain - (last == "and")
    for doubt in range(max(0, inside) + 1):
        yield len(items) - doubt
    ends = [at for at, joint in enumerate(joints) if "and" in joint]
    if len(ends) > 1 and joints[ends[0]] == ", and":  # "in Leeds, Derby, and Hull, and a depot"
        yield ends[0] + 2
    segments = len(joints) - plain + 1
    if plain > 1 and segments > 1:
        yield segments

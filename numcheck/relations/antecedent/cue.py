"""How the words around a claim say that it is some of a thing named before: "52 of them", "Of the women, 171".

A cue is a pronoun ("of them", "of whom", "of it") or a noun said again ("240 of the animals", "14,500 tonnes of that
cargo"). A number behind "of" is no cue: "12 of the 40" names its whole itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.reading import Line, first_word, is_counted, phrases, unit_end
from numcheck.words.lemmas import is_plural, lemma, word_forms
from numcheck.words.lexicon import Lexicon

OF = frozenset({"of", "among"})
MANY = frozenset({"them", "these", "those", "whom", "which"})
MASS = frozenset({"it", "that", "this", "which"})
POINTING = frozenset({"these", "those", "that", "this"})
DETERMINERS = frozenset({"the", "such", *POINTING})
BE = frozenset({"were", "was", "are", "is"})
LONGEST = 4  # words of a noun said again: "of the rescued farm animals"


@record
class Cue:
    """`word` is the pronoun or the determiner of a noun said again; `nouns` are the lemmas of that noun.

    `named` is the noun behind a pronoun ("164 of them women"); `before` is said of "of whom 52", `opens` of a sentence
    that begins with "Of these"; `narrowed` of "those who", which may be fewer than were named.
    """

    word: str
    nouns: frozenset[str] = frozenset()
    named: str | None = None
    before: bool = False
    opens: bool = False
    narrowed: bool = False


def cue_of(line: Line, claim: Claim, lexicon: Lexicon) -> Cue | None:
    """The cue of a claim, behind its number or in front of it."""
    return _behind(line, claim, lexicon) or _in_front(line, claim, lexicon)


def _behind(line: Line, claim: Claim, lexicon: Lexicon) -> Cue | None:
    words = line.sentence.lower
    for at in sorted({unit_end(claim), claim.last_word + 1}):
        start = at + 1 if words[at : at + 2] == ("out", "of") else at
        if words[start : start + 1] == ("of",) and not _is_all_there_is(line, claim, start):
            return _read(line, start + 1, len(words), lexicon)
    return None


def _is_all_there_is(line: Line, claim: Claim, at: int) -> bool:
    """As in "there were 30 of them", "the shows, 60 of them in all": as many as there are, not some."""
    words = line.sentence.lower
    there = line.before(claim, 2) in {("there", "were"), ("there", "are"), ("there", "was"), ("there", "is")}
    return there or words[at + 2 : at + 4] in {("in", "all"), ("in", "total"), ("altogether",)}


def _in_front(line: Line, claim: Claim, lexicon: Lexicon) -> Cue | None:
    """As in "of whom 52", "Of these, only 475", "Of the women, 171"."""
    words = line.sentence.lower
    end = first_word(claim)
    fillers = phrases(lexicon, "part_fillers").single
    while end and words[end - 1] in fillers:
        end -= 1
    if end > 2 and words[end - 1] in BE and words[end - 2] in MANY:
        end -= 1  # "among whom were 15 women"
    if end > 1 and words[end - 2] in OF and words[end - 1] in MANY | MASS and _opens(words[: end - 2]):
        cue = _read(line, end - 1, end, lexicon)
        return None if cue is None else replace(cue, before=True, opens=end == 2)
    return _opening(line, claim, lexicon)


def _opens(words: Sequence[str]) -> bool:
    """Whether a phrase can begin behind `words`: not "on top of that"."""
    return not words or not words[-1][0].isalnum() or words[-1] in {"and", "but", "with", "that"}


def _opening(line: Line, claim: Claim, lexicon: Lexicon) -> Cue | None:
    """The phrase that opens the sentence, up to the comma before the first amount."""
    words = line.sentence.lower
    start = 1 if words[0] in {'"', "\u201c", "'"} else 0
    comma = next((i for i in range(first_word(claim) - 1, 0, -1) if words[i] == ","), 0)
    if not comma or words[start] not in OF or first_word(claim) - comma > LONGEST:
        return None
    if any(is_counted(other) and other.word < claim.word for other in line.claims):
        return None
    cue = _read(line, start + 1, comma, lexicon)
    return None if cue is None else replace(cue, before=True, opens=True)


def _read(line: Line, at: int, end: int, lexicon: Lexicon) -> Cue | None:
    """The cue that begins behind "of" and goes no further than `end`."""
    words = line.sentence.lower
    if at >= len(words):
        return None
    first, finite = words[at], phrases(lexicon, "finite")
    if first in DETERMINERS and not (first in POINTING and _is_verb(words[at + 1 : at + 2], lexicon)):
        nouns = _nouns(line, at + 1, end, lexicon)
        if nouns is None:
            return None
        if nouns:
            return Cue(first, nouns)
    if first not in MANY | MASS:
        return None
    ends = at + 1 >= end or not words[at + 1][0].isalpha() or finite.begin(words[at + 1 :])
    return Cue(first, named=_named(words[at + 1 :], lexicon), narrowed=first in POINTING and not ends)


def _is_verb(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a participle follows: "those asked"."""
    forms = word_forms(lexicon)
    return bool(words) and words[0] in forms.verbs and words[0] not in forms.also_nouns


def _nouns(line: Line, at: int, end: int, lexicon: Lexicon) -> frozenset[str] | None:
    """The lemmas of a noun phrase; None where a number stands in it."""
    words, stops = line.sentence.lower, phrases(lexicon, "phrase_ends").single
    stop = next((i for i in range(at, min(end, at + LONGEST)) if words[i] in stops or not words[i][0].isalnum()), None)
    stop = min(end, at + LONGEST) if stop is None else stop
    if any(
        at <= claim.word <= stop and claim.word < end and claim.kind not in ("date", "ordinal") for claim in line.claims
    ):
        return None
    return frozenset(lemma(word, lexicon) for word in words[at:stop])


def _named(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """The plural that says who they are: "of them women", "of them young people", not "of them for children"."""
    forms, stops = word_forms(lexicon), phrases(lexicon, "phrase_ends").single
    for at, word in enumerate(words[:2]):
        if word in stops:
            return None
        if is_plural(word, forms):
            return None if _is_verb(words[at + 1 : at + 2], lexicon) else lemma(word, lexicon)
    return None

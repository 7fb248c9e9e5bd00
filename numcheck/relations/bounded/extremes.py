"""Values that say which of a range they are: "averaging 21C", "the oldest was 16", "18 in all"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.bounded.spans import Span, are_comparable, is_said_of, is_value
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.reading import Line, first_word, is_bare, unit_end
from numcheck.words.lemmas import lemma, word_forms
from numcheck.words.lexicon import Lexicon

BEFORE = 7  # words from a cue to its value: "the dearest ticket costs"
AFTER = 5  # words behind a value that may say whose it is
TOTAL = 4  # words between a range and "18 in all"
LONG = 12  # the same in the sentence of the range
OPENS = 3  # words before a cue that begins a sentence
MIDDLE = 5  # words of ", with a midpoint of"
NEXT = 2  # sentences behind a range

Found = tuple[Claim, str]  # the value, and what it must be: "inside"


def extremes(span: Span, page: Sequence[Line], known: Vocabulary, lexicon: Lexicon) -> Iterator[Found]:
    """The values of its sentence and the next that must lie inside a range."""
    for line in page[span.place : span.place + 1 + NEXT]:
        same = line is span.line
        if not same and not _is_near(span, line):
            return
        for claim in line.claims:
            if claim in span.claims or not is_value(claim) or (same and claim.start < span.last.end):
                continue
            if not are_comparable(span, claim, lexicon):
                continue
            if not same and (span.first.status in {"target", "hypothetical"} or is_told_apart(span, line, known)):
                continue  # what is wanted, and what is
            if same and _is_middle(span, claim, known):
                yield claim, "middle"
            elif (same and _is_held(span, claim, known)) or _is_extreme(span, line, claim, known, lexicon):
                yield claim, "inside"


def marks(span: Span, page: Sequence[Line]) -> Iterator[Claim]:
    """The marks told behind "on a scale of 0 to 10": "an average mark of 11.4"."""
    if "scale" not in span.line.before(span.first, 3):
        return
    for line in page[span.place : span.place + 1 + SCALE]:
        for claim in line.claims:
            if not is_value(claim) or claim.kind != "count" or (claim.start < span.last.end and line is span.line):
                continue
            words = line.before(claim, 4)
            average = "average" in words and not {"mark", "score", "rating", "with"} & set(words)
            size = (span.first.quantity.number.range or (Decimal(0),))[-1] * FAR
            if not is_bare(claim) or average or (claim.value or 0) > size or MARKS.isdisjoint(words):
                continue
            if line.behind(claim, 1) not in {("of",), ("out",)}:
                yield claim


FAR = 3  # times the end of the scale: more is no mark
SCALE = 3  # sentences behind a scale
MARKS = frozenset(
    {"mark", "marks", "score", "scored", "scores", "rating", "rated", "average", "grade", "averaged", "mean"}
)


def is_told_apart(span: Span, line: Line, known: Vocabulary) -> bool:
    """Whether the range is of most of them only, or foretold, or of a time that is over, or of a place."""
    words, other = span.line.sentence.lower, line.sentence.lower
    if not known.mostly.isdisjoint(words[: first_word(span.first)]):
        return True
    if not _FORETOLD.isdisjoint(words) and _FORETOLD.isdisjoint(other):
        return True
    if "now" in other and "until" in words:
        return True
    mine, its = _places(words[unit_end(span.last) :]), _places(other)
    return bool(mine) and bool(its) and mine.isdisjoint(its)


_FORETOLD = frozenset({"forecast", "expected", "predicted", "foreseen", "anticipated"})
_AT = frozenset({"in", "at", "on"})
_SIDES = frozenset({"inland", "offshore", "abroad", "elsewhere", "upstream", "downstream", "outdoors", "indoors"})


def _places(words: Sequence[str]) -> set[str]:
    """The place of "on the coast", "inland"; no "in the nine towns", which holds them all."""
    found = {word for word in words if word in _SIDES}
    for at, word in enumerate(words[:-2]):
        if word in _AT and words[at + 1] == "the" and not words[at + 2].endswith("s"):
            found.add(words[at + 2])
    return found


def _is_near(span: Span, line: Line) -> bool:
    one, other = span.line.sentence, line.sentence
    return one.part == other.part and other.index - one.index <= NEXT and other.paragraph - one.paragraph <= 1


def _is_middle(span: Span, claim: Claim, known: Vocabulary) -> bool:
    """As in "or $0.78 at the midpoint", "with a midpoint of $0.78"."""
    words = span.line.sentence.lower
    before = words[max(unit_end(span.last), first_word(claim) - MIDDLE) : first_word(claim)]
    if before[-1:] == ("of",) and before[-2:-1] and before[-2] in known.middle and "with" in before:
        return True
    gap, behind = words[unit_end(span.last) : first_word(claim)], words[unit_end(claim) : unit_end(claim) + 4]
    return len(gap) <= 4 and behind[:1] in {("at",), ("as",), ("in",)} and not known.middle.isdisjoint(behind)


def _is_held(span: Span, claim: Claim, known: Vocabulary) -> bool:
    """As in "18 in all", "or 7% at most", "including a 51-year-old", and items behind a colon."""
    words = span.line.sentence.lower
    gap = words[unit_end(span.last) : first_word(claim)]
    if "total" in claim.cues:
        return len(gap) <= TOTAL and gap[-1:] in {(",",), ("or",)} and not {"each", "every", "per"} & set(gap)
    behind = words[unit_end(claim) : unit_end(claim) + 4]
    if gap == (",", "or") and behind[:2] in {("at", "most"), ("at", "best"), ("at", "worst")}:
        return True
    if behind[:1] == ("at",) and behind[1:2] in {("its",), ("the",), ("their",)} and known.highest.inside(behind[2:]):
        return len(gap) <= TOTAL + 1
    if gap[-1:] == ("at",) and gap[-2:-1] in _CLOSED and len(gap) <= TOTAL:
        return not _TRADED.isdisjoint(words[: first_word(span.first)])
    if claim.kind == "age" and claim.quantity.adjective and not {"including", "among"}.isdisjoint(gap):
        return len(gap) <= 6 and not {"whose", "who"} & set(gap)
    return ":" in words[unit_end(span.last) : unit_end(span.last) + 2] and _is_item(span, claim)


_CLOSED = frozenset((word,) for word in ("closing", "closed", "ending", "ended", "settling", "settled", "finishing"))
_TRADED = frozenset({"traded", "moved", "fluctuated", "swung", "hovered", "ranged", "trading", "moving", "swinging"})


def _is_item(span: Span, claim: Claim) -> bool:
    """Whether a value stands in a list behind the colon, of which every item is such a value."""
    later = [one for one in span.line.claims if one.start >= span.last.end]
    return (
        len(later) > 1
        and claim.kind != "count"
        and all(
            one.kind == claim.kind and one.change is None and one.quantity.number.form == "cardinal" for one in later
        )
    )


def _is_extreme(span: Span, line: Line, claim: Claim, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a word like "average" or "oldest" stands before the value, and nothing that is of another thing."""
    words, at = line.sentence.lower, first_word(claim)
    same = line is span.line
    start = max(at - (LONG if same else BEFORE), unit_end(span.last) if same else 0)
    cue = next((i for i in range(at - 1, start - 1, -1) if _is_cue(words[: i + 1], known)), None)
    if cue is None or (not same and cue > OPENS) or words[at - 1] in {"the", "these", "those", "its", "their"}:
        return False
    if not is_said_of(words[cue], span, known) or any(
        cue <= other.word < at for other in line.claims if other is not claim
    ):
        return False
    if same and any(span.last.end <= other.start < claim.start for other in line.claims):
        return False
    lead = words[unit_end(span.last) : cue] if same else words[:cue]
    behind = words[unit_end(claim) : unit_end(claim) + AFTER]
    if not known.strangers.isdisjoint((*lead, *words[cue:at], *behind)):
        return False
    if same and is_bare(claim) and words[at - 1] in {"a", "at", "with", "of"}:
        return True  # "the juror from Kell the most severe with a 3"
    adverb = words[cue - 1 : cue] == ("on",)
    between = words[_behind_name(line, cue + 1, at) : at]
    return _is_of_range(span, (*lead, *between), known, lexicon, some=adverb and same)


def _behind_name(line: Line, start: int, end: int) -> int:
    """Where a name between commas ends that says who it is: "the oldest, Carl Ims, is 34"; `start` where none is."""
    words = line.sentence.words
    if words[start] != ",":
        return start
    close = next((i for i in range(start + 1, end) if words[i] == ","), start)
    return close if all(word[0].isupper() for word in words[start + 1 : close]) else start


def _is_cue(words: Sequence[str], known: Vocabulary) -> bool:
    """Whether words end with "average", "oldest" or "most severe"."""
    if words[-1] not in known.cues:
        return len(words) > 1 and words[-2] in {"most", "least"} and words[-1] not in {"of", "people", "at"}
    return known.average.end(words) or known.highest.end(words) or known.lowest.end(words)


def is_alone(line: Line, claim: Claim, known: Vocabulary) -> bool:
    """Whether a sentence begins with such a word and gives its value: "The cheapest ticket for the match costs"."""
    words = line.sentence.lower
    cue = next((i for i in range(OPENS) if i < len(words) and words[i] in known.cues), None)
    if cue is None or not (known.highest.end(words[: cue + 1]) or known.lowest.end(words[: cue + 1])):
        return False
    behind = words[unit_end(claim) : unit_end(claim) + AFTER]
    return line.claims[0] is claim and known.strangers.isdisjoint((*words[: first_word(claim)], *behind))


def _is_of_range(span: Span, words: Sequence[str], known: Vocabulary, lexicon: Lexicon, *, some: bool) -> bool:
    """Whether all that is named between, or `some` of it, is what the range is of."""
    mine = span.line.sentence.lower[: unit_end(span.last) + 4]
    verbs = word_forms(lexicon).verbs
    lemmas = {root for word in mine for root in (lemma(word, lexicon), verbs.get(word, word))}
    named = [word for word in words if word[0].isalpha() and word not in known.closed]
    roots = [(verbs.get(word, word), lemma(word, lexicon)) for word in named]
    told = [pair for pair in roots if pair[0] not in known.generic and pair[1] not in known.generic]
    around = (*mine[: first_word(span.first)], *span.line.sentence.lower[unit_end(span.last) :])
    if not some and not any(_says_what(word, known, lexicon) for word in around):
        return len(told) <= 1 and known.strangers.isdisjoint(
            around
        )  # "Prices ran from 40 to 65 euros. The dearest seat was 80 euros."
    known_ones = [bool(lemmas.intersection(pair)) for pair in told]
    return all(known_ones) or (some and any(lemmas.intersection(pair) for pair in roots))


def _says_what(word: str, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a word of a range's sentence is of what has the range: neither "prices" nor "ran from"."""
    if not word[0].isalpha() or word in known.closed or word in known.ranging:
        return False
    return known.generic.isdisjoint((word, lemma(word, lexicon), word_forms(lexicon).verbs.get(word, word)))
